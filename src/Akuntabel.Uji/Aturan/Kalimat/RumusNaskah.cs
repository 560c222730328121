using Akuntabel.Uji.Aturan.Angka;
using System.Text.RegularExpressions;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>KAL-006: a formula that the text works out in lines of its own comes to what stands behind its last equals sign.</summary>
internal static class RumusNaskah
{
    private const int BarisTerbanyak = 6;
    private const int PanjangTerbesar = 600;

    public static AturanUji Aturan { get; } = new(
        "KAL-006", TingkatTemuan.Material, [KelasTemuan.Persentase],
        "Hasil rumus yang dihitung dalam teks sama dengan pembilang dibagi penyebutnya.",
        "Aritmetika",
        "\"31.240 / 35.500 x 100 = 89,00 %\" seharusnya 88,00 %.",
        Periksa);

    private static readonly PolaTeks PolaSeratus = Bunyi.Pola(@"([x×*]\s*100\b|\b100\s*%?\s*[x×*])");
    private static readonly PolaTeks PolaHasil = Bunyi.Pola(@"=\s*([0-9][0-9.,]*\s*(%|persen)?)\s*[.;]?\s*$");
    private static readonly PolaTeks PolaGaris = Bunyi.Pola(@"[-–—_]{3,}");
    private static readonly PolaTeks PolaBagi = Bunyi.Pola(@"^[^0-9]{0,80}([/:÷]|[-–—_]{3,}|\bdibagi\b)[^0-9]{0,80}$");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        for (var i = 0; i < d.Blok.Count; i++)
        {
            if (d.Blok[i] is ParagrafTerbaca p && PolaSeratus.IsMatch(p.Teks) && (Bagian(p) ?? Bertumpuk(d, i)) is var (atas, bawah)
                && Hasil(d, i) is var (tempat, hasil))
            {
                yield return bawah.Nilai == 0 || Nisbah.Cocok(atas, bawah, hasil, kinerja: false) ? null
                    : TemuanPersen.Susun(Aturan, tempat, hasil, atas, bawah);
            }
        }
    }

    /// <summary>The only two figures beside the hundreds, one above the other or with a sign of division between; a fraction repeated
    /// ("a/b x 100 = 26/40 x 100") is one.</summary>
    private static (AngkaTertulis, AngkaTertulis)? Bagian(ParagrafTerbaca p)
    {
        var akhir = PolaHasil.Match(p.Teks) is { Success: true } m && PolaSeratus.IsMatch(p.Teks[..m.Index]) ? m.Index : p.Teks.Length;
        if (p.Teks.Length > PanjangTerbesar)
        {
            return null;
        }

        var angka = Semua(p.Teks[..akhir]).Where(a => !Seratus(p.Teks, a) && !a.MungkinTahun).ToList();
        return angka switch
        {
            [{ Penyebut: { } b } a] => (a with { Penyebut = null }, b),
            [{ Penyebut: null } a, { Penyebut: null } b] when Terbagi(p.Teks, a, b) => (a, b),
            _ => null,
        };
    }

    /// <summary>A fraction of three lines: the bar, with the hundred and the result, between a line that ends with the numerator and one
    /// that
    /// ends with the denominator.</summary>
    private static (AngkaTertulis, AngkaTertulis)? Bertumpuk(PemahamanDokumen d, int i) => i > 0 && i + 1 < d.Blok.Count
        && d.Blok[i] is ParagrafTerbaca tengah && PolaGaris.IsMatch(tengah.Teks) && d.Blok[i - 1] is ParagrafTerbaca atas
        && d.Blok[i + 1] is ParagrafTerbaca bawah && Ujung(atas) is { } a && Ujung(bawah) is { } b ? (a, b) : null;

    private static AngkaTertulis? Ujung(ParagrafTerbaca p) => p.Teks.Length <= UjungTerpanjang
        && Semua(p.Teks).Where(a => !a.MungkinTahun).ToList() is [{ Penyebut: null } satu] && satu.Akhir >= p.Teks.TrimEnd().Length ? satu
            : null;

    private const int UjungTerpanjang = 120;

    private static bool Terbagi(string teks, AngkaTertulis a, AngkaTertulis b)
    {
        var antara = teks[a.Akhir..b.Awal];
        // reading order of a printed fraction: numerator, bar, "x 100 =", bar, denominator
        return PolaBagi.IsMatch(antara) || (PolaGaris.IsMatch(antara) && PolaSeratus.IsMatch(antara));
    }

    private static bool Seratus(string teks, AngkaTertulis a) => a.Nilai == 100
        && PolaSeratus.IsMatch(teks[Math.Max(0, a.Awal - 4)..Math.Min(teks.Length, a.Awal + 9)]);

    /// <summary>What stands behind the last equals sign of the paragraph, or of one of the few below it that begin with one.</summary>
    private static (TempatTemuan, AngkaTertulis)? Hasil(PemahamanDokumen d, int i)
    {
        for (var j = i; j < Math.Min(d.Blok.Count, i + BarisTerbanyak)
            && d.Blok[j] is ParagrafTerbaca { Jenis: not JenisParagraf.Judul } p; j++)
        {
            if (j > i && (p.Teks.Length > 60 || PolaSeratus.IsMatch(p.Teks)))
            {
                return null;
            }

            if (PolaHasil.Match(p.Teks) is { Success: true } m && (j > i ? m.Index == 0 : PolaSeratus.IsMatch(p.Teks[..m.Index])))
            {
                var angka = Semua(p.Teks).FirstOrDefault(a => a.Awal >= m.Groups[1].Index && a.Penyebut is null);
                return angka is null ? null : (p.Tempat(angka.Awal), angka with { Satuan = "%" });
            }
        }

        return null;
    }
}
