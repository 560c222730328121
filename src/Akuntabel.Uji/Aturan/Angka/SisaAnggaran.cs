using System.Text.RegularExpressions;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>ANG-011: what remains of a budget or target is its difference from the realisation.</summary>
internal static class SisaAnggaran
{
    private const string Kode = "ANG-011";

    public static AturanUji Aturan { get; } = new(
        Kode, TingkatTemuan.Material, [KelasTemuan.Selisih],
        "Sisa atau selisih yang tertulis sama dengan pagu atau target dikurangi realisasinya.",
        "Aritmetika",
        "Pagu 500 dan realisasi 420 menyisakan 80, tertulis 90.",
        d => HitunganTabel.Periksa(d, Kode).Concat(d.DaftarParagraf.SelectMany(Paragraf)));

    private const int JarakTerjauh = 400;

    private static readonly PolaTeks PolaSisa = Bunyi.Pola(@"\b(sisa|silpa|silva|sisanya|tersisa)\b[^0-9;]{0,60}$");
    private static readonly PolaTeks PolaRealisasi = Bunyi.Pola(@"\b(realisasi|realisasinya|terealisasi|direalisasikan|terserap|penyerapan)\b[^0-9;]{0,60}$");
    private static readonly PolaTeks PolaSebagian = Bunyi.Pola(@"\b(triwulan|semester|tahap|pengembalian|tahun lalu|sebelumnya)\b");

    /// <summary>"… Rp A dengan realisasi Rp B … sisa Rp C": three amounts of which the last is called the rest and the one before it the realisation.</summary>
    private static IEnumerable<Temuan?> Paragraf(ParagrafTerbaca p)
    {
        if (!p.Teks.Contains("si", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        var rupiah = Semua(p.Teks).Where(a => a.Rupiah && a.Bacaan.Count == 1 && a.Bacaan[0].Desimal >= 0).ToList();
        for (var i = 2; i < rupiah.Count; i++)
        {
            var (a, b, sisa) = (rupiah[i - 2], rupiah[i - 1], rupiah[i]);
            var kalimat = p.Teks[a.Awal..sisa.Awal];
            if (kalimat.Length <= JarakTerjauh && PolaSisa.IsMatch(PersentaseBaris.Depan(p.Teks, sisa)) && PolaRealisasi.IsMatch(PersentaseBaris.Depan(p.Teks, b)) && !PolaSebagian.IsMatch(kalimat) && a.Nilai >= b.Nilai)
            {
                yield return (a.Bacaan[0].SelangCacah - b.Bacaan[0].SelangCacah).Bertemu(sisa.Bacaan[0].SelangCacah) ? null : Temukan(p, a, b, sisa);
            }
        }
    }

    private static Temuan Temukan(ParagrafTerbaca p, AngkaTertulis a, AngkaTertulis b, AngkaTertulis sisa)
    {
        var beda = "Rp" + Cetak(a.Nilai - b.Nilai);
        return Aturan.Temukan(
            p.Tempat(sisa.Awal), sisa.Teks, beda, $"{Cetak(a.Nilai)} − {Cetak(b.Nilai)}", $"Sisa tertulis {sisa.Teks.Trim()}, sedangkan {a.Teks.Trim()} dikurangi {b.Teks.Trim()} adalah {beda}.");
    }
}
