using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-026: how many people or things a sentence counts, all of them or one kind, is what the table has that lists them.</summary>
/// <remarks>All: the sentence points to the table. One kind, named behind its figure: the sentence states the total of the table as
/// well.</remarks>
internal static class JumlahDitunjuk
{
    private const int HurufKata = 4;

    public static AturanUji Aturan { get; } = new(
        "NAR-026", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.Jumlah],
        "Banyaknya orang atau barang yang disebut kalimat sama dengan jumlah atau baris tabel yang ditunjuknya.",
        "Konsistensi dokumen",
        "\"Didukung oleh 38 orang aparatur sebagaimana tabel berikut\" sedangkan tabelnya berjumlah 35.",
        d => NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis != JenisParagraf.Judul && k.Isi.Count > 0)
            .Select(k => Semua(d, k) ?? Sebagian(d, k)));

    private static readonly PolaTeks PolaTunjuk = Bunyi.Pola(@"\b(sebagaimana|seperti|dalam|pada|dengan|"
        + @"menurut)\s+(rincian\s+)?(pada\s+|dalam\s+)?tabel\b|\bsebagai\s+berikut\W*$");
    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"\b(lalu|sebelumnya|kebutuhan|formasi|kekurangan|kurang|selain|"
        + @"di\s+luar|termasuk|target|rencana|ideal|sekitar|lebih|masing)\b");
    private static readonly PolaTeks PolaBenda = Bunyi.Pola(@"^\W*(?:orang|unit|buah|jiwa|org)?\W*(?<n>[a-z]{4,20})");
    private static readonly PolaTeks PolaBelakang = Bunyi.Pola(@"^\W*(?:di\s?antaranya\W+)?(?:(?:adalah|merupakan|berstatus|"
        + @"berkedudukan|sebagai|tenaga|berpangkat|golongan)\s+)*(?<n>[^0-9.;,]{3,60})");

    /// <summary>The only count of a sentence that points to the table below or above.</summary>
    private static Temuan? Semua(PemahamanDokumen d, KalimatDipahami k)
    {
        if (k.Isi is not [{ Banding: Banding.Sama } x] || !Cacah(x) || !PolaTunjuk.IsMatch(k.Teks[x.Angka.Akhir..]) || PolaLain.IsMatch(
            k.Teks)
            || PolaBenda.Match(k.Teks[(x.Angka.Akhir - x.Angka.Satuan.Length)..]) is not { Success: true } m)
        {
            return null;
        }

        var t = TabelDitunjuk.Cari(d, k) ?? TabelDitunjuk.Sekitar(d, k).FirstOrDefault();
        return t is not null && Bunyi.Kata(t.Judul).Contains(m.Groups["n"].Value.ToLowerInvariant()) && Total(t) is var (i, c, n)
            && n != x.Angka.Nilai && !Memuat(t, x.Angka.Nilai) ? Temukan(k, x.Angka, t, i, c) : null;
    }

    /// <summary>"56 orang pegawai, yang 12 orang di antaranya berstatus tenaga kontrak": the total is that of the table, the row is
    /// named.</summary>
    private static Temuan? Sebagian(PemahamanDokumen d, KalimatDipahami k)
    {
        foreach (var t in k.Isi.Count < 2 || PolaLain.IsMatch(k.Teks) ? [] : TabelDitunjuk.Sekitar(d, k))
        {
            if (Total(t) is not var (_, c, n) || !k.Isi.Any(x => Cacah(x) && x.Angka.Nilai == n))
            {
                continue;
            }

            foreach (var x in k.Isi.Where(x => Cacah(x) && x.Angka.Nilai < n))
            {
                var belakang = PolaBelakang.Match(k.Teks[x.Angka.Akhir..]).Groups["n"].Value;
                var baris = Enumerable.Range(0, t.Isi.Count).Where(i => Bernama(t.Isi[i], belakang)).ToList();
                if (baris is [var i] && AngkaTertulis.DariSel(t.Isi[i][c]) is [{ Penyebut: null }] && !Memuat(t.Isi[i], x.Angka.Nilai)
                    && !Jumlahan(k, t, c, x.Angka))
                {
                    return Temukan(k, x.Angka, t, i, c);
                }
            }
        }

        return null;
    }

    private static bool Cacah(PernyataanKalimat x) => x is { Banding: Banding.Sama, Angka: { Persen: false, Rupiah: false, Penyebut: null,
        Nilai: > 0, Satuan.Length: > 1, Bacaan: [{ Desimal: 0 }, ..] } };

    /// <summary>Several rows of the table may be counted together.</summary>
    private static bool Jumlahan(KalimatDipahami k, TabelTerbaca t, int c, AngkaTertulis a)
    {
        var isi = t.Isi.Where(b => !b.Sel.Any(s => Bunyi.Jumlah(s.Teks))).Select(b => AngkaTertulis.DariSel(b[c])).Where(x => x.Count == 1)
            .Select(x => x[0].Nilai).ToList();
        return isi.Where((x, i) => isi.Skip(i + 1).Any(y => x + y == a.Nilai)).Any() && k.Teks.Contains(" dan ", StringComparison.Ordinal);
    }

    private static bool Bernama(BarisTerbaca b, string teks)
    {
        var nama = b.Sel.Select(s => s.Teks).FirstOrDefault(s => s.Count(char.IsLetter) >= HurufKata && AngkaTertulis.DariSel(
            s).Count == 0) ?? "";
        var kata = Bunyi.Kata(nama);
        return kata.Count > 0 && !Bunyi.Jumlah(nama) && $" tenaga {string.Join(' ', Bunyi.Kata(teks))} ".Contains(
            $" {string.Join(' ', kata)} ", StringComparison.Ordinal);
    }

    /// <summary>The cell where the last row of a total meets the last column of one.</summary>
    private static (int Baris, int Kolom, decimal Nilai)? Total(TabelTerbaca t)
    {
        var i = Enumerable.Range(0, t.Isi.Count).LastOrDefault(i => t.Isi[i].Sel.Any(s => Bunyi.Jumlah(s.Teks)), -1);
        var c = i < 0 ? -1 : Enumerable.Range(0, t.Kepala.Count).LastOrDefault(c => Bunyi.Jumlah(t.Kepala[c].Split(" › ")[^1])
            && AngkaTertulis.DariSel(t.Isi[i][c]) is [{ Persen: false, Penyebut: null, Nilai: > 0 }], -1);
        return c < 0 ? null : (i, c, AngkaTertulis.DariSel(t.Isi[i][c])[0].Nilai);
    }

    private static bool Memuat(TabelTerbaca t, decimal n) => t.Isi.Any(b => Memuat(b, n));

    private static bool Memuat(BarisTerbaca b, decimal n) => b.Sel.Any(s => AngkaTertulis.DariSel(s.Teks).Any(a => a.Nilai == n));

    private static Temuan Temukan(KalimatDipahami k, AngkaTertulis a, TabelTerbaca t, int baris, int kolom)
    {
        var sel = t.Isi[baris][kolom].Trim();
        return Aturan.Temukan(
            k.Tempat(a), a.Teks, sel, $"{a.Teks.Trim()} ≠ {sel}", $"Teks menyebut {a.Teks.Trim()}, sedangkan tabel {t.Nomor} memuat "
                + $"{sel}.") with
        { Terkait = [t.Tempat(baris, kolom)] };
    }
}
