using Akuntabel.Uji.Pemahaman.Hal;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>ANG-005: one thing has one figure.</summary>
internal static class AngkaBerbeda
{
    public static AturanUji Aturan { get; } = new(
        "ANG-005", TingkatTemuan.Material, [KelasTemuan.AngkaBerbeda, KelasTemuan.Persentase],
        "Angka dari hal yang sama tertulis sama di setiap tempat.",
        "Konsistensi dokumen",
        "Jumlah tahun 2022 tertulis 200 pada satu tabel dan 38 pada tabel lain yang berkepala sama.",
        d => TabelKembar(d).Concat(RupiahKeliru(d)));

    private const decimal BatasMirip = 0.8m;
    private const int SidikTerpendek = 20;

    private sealed record Baris(TabelTerbaca Tabel, int Indeks, string Nomor, IReadOnlyList<string> Nama);

    /// <summary>Rows of the same name in tables that have the same headers.</summary>
    private static IEnumerable<Temuan?> TabelKembar(PemahamanDokumen d)
    {
        foreach (var kelompok in d.DaftarTabel.GroupBy(Sidik).Where(g => g.Key.Length > SidikTerpendek && g.Count() is > 1 and < 6))
        {
            var tabel = kelompok.ToList();
            for (var i = 0; i + 1 < tabel.Count; i++)
            {
                foreach (var hasil in LingkupAngka.BedaPokok(tabel[i], tabel[i + 1]) ? []
                    : Banding(DaftarBaris(tabel[i]), DaftarBaris(tabel[i + 1])))
                {
                    yield return hasil;
                }
            }
        }
    }

    /// <summary>Whether two tables are compared cell by cell because their headers are the same and tell the years.</summary>
    internal static bool Kembar(TabelTerbaca a, TabelTerbaca b) => Sidik(a).Length > SidikTerpendek && Sidik(a) == Sidik(b);

    private static string Sidik(TabelTerbaca t) =>
        t.Kepala.Count >= 3 && t.Kepala.Any(k => k.Any(char.IsAsciiDigit))
            ? string.Join('|', t.Kepala.Select(Bunyi.Rapat)) + "#" + LingkupAngka.TandaTabel(t) : "";

    private static IEnumerable<Temuan?> Banding(List<Baris> kiri, List<Baris> kanan)
    {
        var indeks = kanan.ToLookup(b => b.Nomor);
        foreach (var a in kiri)
        {
            var calon = indeks[a.Nomor].Select(b => (Baris: b, Mirip: Bunyi.Mirip(a.Nama, b.Nama))).Where(x => x.Mirip >= BatasMirip)
                .OrderByDescending(x => x.Mirip).Take(1).ToList();
            foreach (var (b, _) in calon)
            {
                var beda = Enumerable.Range(0, a.Tabel.Kepala.Count).Select(k => (Kolom: k, Hasil: Sel(a, b, k)))
                    .Where(x => x.Hasil is not null).ToList();
                if (beda.Count > 0)
                {
                    yield return beda.Find(x => x.Hasil is false) is { Hasil: false } salah
                        ? Temukan(a, b, [.. beda.Where(x => x.Hasil is false).Select(x => x.Kolom)]) : null;
                }
            }
        }
    }

    /// <summary>Whether two cells agree; <c>null</c> when they cannot be compared.</summary>
    private static bool? Sel(Baris a, Baris b, int kolom)
    {
        if (DariSel(a.Tabel.Isi[a.Indeks][kolom]) is not [var x] || DariSel(b.Tabel.Isi[b.Indeks][kolom]) is not [var y]
            || x.Satuan != y.Satuan || x.Penyebut is not null || y.Penyebut is not null || Bunyi.KolomNomor(a.Tabel.Kepala[kolom]))
        {
            return null;
        }

        return x.Bacaan.Any(m => y.Bacaan.Any(n => m.SelangCacah.Bertemu(n.SelangCacah)));
    }

    private static Temuan Temukan(Baris a, Baris b, List<int> kolom)
    {
        var (ta, tb) = (a.Tabel, b.Tabel);
        var kiri = string.Join("; ", kolom.Select(k => ta.Isi[a.Indeks][k]));
        var kanan = string.Join("; ", kolom.Select(k => tb.Isi[b.Indeks][k]));
        var judul = string.Join("; ", kolom.Select(k => ta.Kepala[k]));
        return Aturan.Temukan(
            ta.Tempat(a.Indeks, kolom[0]), kiri, $"satu angka; di tempat lain {kanan}", $"{kiri} ≠ {kanan}",
            $"Kolom {judul} dari baris yang sama tertulis {kiri} di sini dan {kanan} pada tabel lain yang berkepala sama.") with
        { Terkait = [tb.Tempat(b.Indeks, kolom[0])] };
    }

    /// <summary>Rows with their names; a row that leaves its first cells blank goes by those above it.</summary>
    private static List<Baris> DaftarBaris(TabelTerbaca t)
    {
        var hasil = new List<Baris>();
        var nomor = "";
        var induk = new string[t.Kepala.Count];
        for (var i = 0; i < t.Isi.Count; i++)
        {
            var b = t.Isi[i];
            var awal = b.Sel.ToList().FindIndex(s => s.Teks.Length > 0);
            nomor = awal == 0 && Bunyi.Urut(b[0]) is { } u ? u.TrimEnd('.', ')') : nomor;
            for (var k = Math.Max(awal, 0); k < induk.Length; k++)
            {
                induk[k] = b[k].Any(char.IsLetter) && DariSel(b[k]).Count == 0 ? b[k] : "";
            }

            if (induk.Any(x => x?.Length > 0))
            {
                hasil.Add(new Baris(t, i, nomor, [.. induk.SelectMany((x, k) => Bunyi.Kata(x ?? "").Select(w => k + w)).Distinct()]));
            }
        }

        return hasil;
    }

    private sealed record Uang(AngkaTertulis Angka, TempatTemuan Tempat, PeranKolom Peran);

    /// <summary>An amount that stands once and differs by one digit from an amount that is repeated.</summary>
    private static IEnumerable<Temuan?> RupiahKeliru(PemahamanDokumen d)
    {
        var semua = DaftarUang(d).ToList();
        var semuaNilai = Besaran(d);
        var kelompok = semua.GroupBy(u => u.Angka.Nilai).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var (nilai, tempat) in kelompok.Where(g => g.Value.Count == 1 && !Bulat(g.Key)))
        {
            var u = tempat[0];
            // a net amount honestly differs by the round sum that was paid, which then is stated too
            var kembar = Tetangga(nilai).FirstOrDefault(n => !semuaNilai.Contains(Math.Abs(n - nilai))
                && kelompok.TryGetValue(n, out var lain) && !Bulat(n) && lain.Count(x => Sejenis(x.Peran, u.Peran)) >= 3);
            if (kembar == 0)
            {
                continue;
            }

            var benar = Cetak(kembar);
            yield return Aturan.Temukan(
                u.Tempat, u.Angka.Teks, "Rp" + benar, $"{Cetak(nilai)} ≠ {benar}",
                $"Jumlah {u.Angka.Teks} berbeda satu digit dari Rp{benar} yang tertulis {kelompok[kembar].Count} kali di tempat lain.") with
            { Tingkat = TingkatTemuan.Minor, Terkait = [.. kelompok[kembar].Take(5).Select(x => x.Tempat)] };
        }
    }

    private static HashSet<decimal> Besaran(PemahamanDokumen d) =>
        [.. d.SemuaTeks.SelectMany(t => Semua(t.Teks)).Where(a => Math.Abs(a.Nilai) >= 1_000).Select(a => Math.Abs(a.Nilai))];

    /// <summary>A budget and its realisation may honestly differ by one digit.</summary>
    private static bool Sejenis(PeranKolom a, PeranKolom b) => a == b || a == PeranKolom.Lain || b == PeranKolom.Lain;

    private static IEnumerable<Uang> DaftarUang(PemahamanDokumen d)
    {
        foreach (var p in d.DaftarParagraf)
        {
            foreach (var a in Semua(p.Teks).Where(Besar))
            {
                yield return new Uang(a, p.Tempat(a.Awal), PeranKolom.Lain);
            }
        }

        foreach (var t in d.DaftarTabel)
        {
            var peran = PenentuPeran.Peran(t);
            for (var i = 0; i < t.Isi.Count; i++)
            {
                for (var k = 0; k < t.Isi[i].Sel.Count; k++)
                {
                    foreach (var a in Semua(t.Isi[i][k]).Where(Besar))
                    {
                        yield return new Uang(a, t.Tempat(i, k), k < peran.Count ? peran[k] : PeranKolom.Lain);
                    }
                }
            }
        }
    }

    /// <summary>Nine digits and more: so long that two amounts that differ by one digit are rarely two amounts.</summary>
    private static bool Besar(AngkaTertulis a) => a.Nilai >= 100_000_000 && (a.Rupiah || a.Satuan.Length == 0)
        && a.Nilai == decimal.Truncate(a.Nilai);

    /// <summary>Round amounts resemble each other by nature.</summary>
    private static bool Bulat(decimal nilai) => nilai % 10_000 == 0;

    private static IEnumerable<decimal> Tetangga(decimal nilai)
    {
        // the leading digits are left alone: round budgets of two units differ there honestly
        var besar = 1m;
        for (var i = 0; i < 12 && besar * 100 <= nilai; i++, besar *= 10)
        {
            var digit = decimal.Truncate(nilai / besar) % 10;
            for (var k = 0; k < 10; k++)
            {
                if (k != digit)
                {
                    yield return nilai + ((k - digit) * besar);
                }
            }
        }
    }
}
