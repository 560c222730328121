using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-017: a figure of a text that is one slip of the pen away from the cell that it repeats.</summary>
/// <remarks>The figure stands nowhere else; the cell belongs to the table at hand, is the only one so near, and its row and heading are
/// named in the
/// sentence.</remarks>
internal static class AngkaSalahSalin
{
    private const int DigitTersedikit = 3;
    private const int DigitHilang = 5;
    private const int KataTersedikit = 2;

    public static AturanUji Aturan { get; } = new(
        "NAR-017", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.AngkaBerbeda],
        "Angka yang diulang teks dari tabel di dekatnya disalin tanpa salah ketik.",
        "Konsistensi dokumen",
        "\"Menyerap 11.400 tenaga kerja\" di bawah tabel yang jumlahnya 10.400.",
        Periksa);

    private static readonly PolaTeks PolaLain = Bunyi.Pola(
        @"\b(lalu|sebelumnya|semula|nomor|pasal|halaman|target|rencana|sekitar|kurang|lebih|rata|selisih|naik|turun|meningkat|menurun|"
            + @"bertambah|berkurang)\b[^0-9]{0,30}$");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var ada = d.DaftarTabel.SelectMany(t => t.Isi).SelectMany(b => b.Sel).SelectMany(s => AngkaTertulis.Semua(s.Teks)).SelectMany(a =>
            a.Bacaan).Select(b => b.Nilai).ToHashSet();
        var sebut = NaskahDipahami.Dari(d).Semua.SelectMany(k => k.Isi).CountBy(x => x.Angka.Nilai).ToDictionary();
        return from k in NaskahDipahami.Dari(d).Semua
               where k.Paragraf.Jenis is not (JenisParagraf.Judul or JenisParagraf.DaftarIsi)
               from x in k.Isi
               where x.Banding == Banding.Sama && x.Angka.Penyebut is null && Digit(x.Angka).Length >= DigitTersedikit
                   && sebut[x.Angka.Nilai] == 1 && !x.Angka.Bacaan.Any(b => ada.Contains(b.Nilai))
               select (Biasa(x) ? Satu(d, k, x.Angka) : null) ?? Disalin(d, k, x);
    }

    private static Temuan? Disalin(PemahamanDokumen d, KalimatDipahami k, PernyataanKalimat x)
    {
        var sel = (Biasa(x) ? SalinanBaris.Cari(d, k, x.Angka, Mirip) : null) ?? SalinanBaris.Seluruhnya(d, k, x.Angka, Mirip);
        return sel is var (t, i, c) ? Temukan(k, x.Angka, t, i, c) : null;
    }

    /// <summary>Not of another version or time, as far as the words before it tell.</summary>
    private static bool Biasa(PernyataanKalimat x) => x.Besaran is not (BesaranKalimat.Target or BesaranKalimat.Perubahan)
        && !PolaLain.IsMatch(x.Depan);

    private static Temuan? Satu(PemahamanDokumen d, KalimatDipahami k, AngkaTertulis a)
    {
        var kata = Bunyi.Kata(k.Teks).ToHashSet(StringComparer.Ordinal);
        foreach (var t in TabelDitunjuk.Sekitar(d, k))
        {
            // the table has it, rounded or cut off
            if (t.Isi.Any(b => b.Sel.Any(s => AngkaTertulis.DariSel(s.Teks).Any(y => PembandingAngka.Sama(y, a) is true))))
            {
                return null;
            }

            var calon = (from i in Enumerable.Range(0, t.Isi.Count)
                         from c in Enumerable.Range(1, Math.Max(0, t.Kepala.Count - 1))
                         where !Bunyi.KolomNomor(t.Kepala[c]) && AngkaTertulis.DariSel(t.Isi[i][c]) is [{ Penyebut: null } sel]
                             && Mirip(sel, a, t.Kepala[c]) && Dibicarakan(kata, t, i, c)
                         select (i, c)).ToList();
            if (calon.Select(x => t.Isi[x.i][x.c].Trim()).Distinct().Count() == 1)
            {
                return Temukan(k, a, t, calon[0].i, calon[0].c);
            }
        }

        return null;
    }

    // what is the same figure rounded or cut off is no slip
    private static bool Mirip(AngkaTertulis sel, AngkaTertulis a, string kepala) => PembandingAngka.Sama(sel, a) is not true
        && a.Persen == (sel.Persen || kepala.Contains('%', StringComparison.Ordinal)) && (a.Persen
            || Math.Max(0, a.Bacaan[0].Desimal) == Math.Max(0, sel.Bacaan[0].Desimal))
        && (PembandingAngka.SalahKetik(sel, a) || SatuDigit(Digit(sel), Digit(a)) || SatuDigit(Digit(a), Digit(sel))
            || SatuDigit(SalinanBaris.Tercetak(a), SalinanBaris.Tercetak(sel)) || (SatuDigit(SalinanBaris.Tercetak(sel),
                SalinanBaris.Tercetak(a)) && !SalinanBaris.Tercetak(sel).StartsWith(SalinanBaris.Tercetak(a), StringComparison.Ordinal)));

    /// <summary>A digit was left out, or typed twice.</summary>
    private static bool SatuDigit(string panjang, string pendek) => pendek.Length >= DigitHilang && panjang.Length == pendek.Length + 1
        && Enumerable.Range(0, panjang.Length).Any(i => panjang.Remove(i, 1) == pendek);

    private static string Digit(AngkaTertulis a) => AngkaTertulis.Cetak(Math.Abs(a.Nilai), Math.Max(0, a.Bacaan[0].Desimal))
        .Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    /// <summary>Words of the row and of the heading, or of the caption where the row is the total, stand in the sentence.</summary>
    private static bool Dibicarakan(HashSet<string> kata, TabelTerbaca t, int baris, int kolom)
    {
        var nama = KolomBernama.Nama(t.Isi[baris], kolom);
        var kepala = Bunyi.Kata(t.Kepala[kolom]).Where(Berarti).Count(kata.Contains);
        if (nama.Length == 0)
        {
            return kepala + Bunyi.Kata(t.Judul).Where(Berarti).Distinct().Count(kata.Contains) >= KataTersedikit;
        }

        return SebutanSingkat.Semua(nama).Select((n, i) => Bunyi.Kata(n).Where(w => i > 0 || Berarti(w)).Distinct().ToList())
            .Any(sendiri => sendiri.Count > 0 && sendiri.Count(kata.Contains) * 3 >= sendiri.Count * 2
                && kepala + sendiri.Count >= KataTersedikit);
    }

    private static bool Berarti(string kata) => kata.Length > 3
        && kata is not ("tahun" or "jumlah" or "total" or "dari" or "yang" or "pada" or "dengan"
        or "tabel" or "sebesar" or "sebanyak" or "kabupaten" or "kota" or "provinsi");

    private static Temuan Temukan(KalimatDipahami k, AngkaTertulis a, TabelTerbaca t, int baris, int kolom)
    {
        var sel = t.Isi[baris][kolom].Trim();
        return Aturan.Temukan(
            k.Tempat(a), a.Teks, sel, $"{a.Teks.Trim()} ≠ {sel}",
            $"Teks menyebut {a.Teks.Trim()}, yang tidak ada pada {t.Sebut}; kolom {t.Kepala[kolom]} memuat {sel}.") with
        { Terkait = [t.Tempat(baris, kolom)] };
    }
}
