using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>Says that a percentage of a sentence does not follow from its figures.</summary>
internal static class TemuanPersen
{
    public static Temuan Susun(AturanUji aturan, TempatTemuan tempat, AngkaTertulis persen, AngkaTertulis r, AngkaTertulis d)
    {
        var hasil = Cetak(r.Nilai / d.Nilai * 100, 2) + " %";
        return aturan.Temukan(
            tempat, persen.Teks, hasil, $"{Cetak(r.Nilai, r.Bacaan[0].Desimal)} / {Cetak(d.Nilai, d.Bacaan[0].Desimal)} × 100",
            $"Tertulis {persen.Teks.Trim()}, sedangkan {r.Teks.Trim()} dibandingkan dengan {d.Teks.Trim()} adalah {hasil}.");
    }
}
