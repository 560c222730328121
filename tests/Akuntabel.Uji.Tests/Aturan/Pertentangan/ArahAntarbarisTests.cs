using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-022: two rows compared with their gap.</summary>
public class ArahAntarbarisTests
{
    private static readonly string[] Tabel =
    [
        "Tabel 1 Perbandingan dengan daerah lain", "Daerah | Indeks kepuasan | Rasio perpustakaan aktif (%)",
            "Provinsi (rata-rata) | 78,90 | 41,20",
            "Kabupaten Muara | 79,64 | 38,50", "Kabupaten Ulu | 80,15 | 36,90",
    ];

    [Theory]
    [InlineData("Dibandingkan rata-rata provinsi, rasio perpustakaan aktif Kabupaten Muara lebih tinggi 2,70 poin.",
        "6: lebih tinggi 2,70 poin → lebih rendah 2,70 poin")]
    [InlineData("Dibandingkan provinsi, indeks kepuasan Kabupaten Muara lebih tinggi 0,74 poin, sedangkan rasio perpustakaan aktif "
        + "lebih tinggi "
        + "2,70 poin.", "6: lebih tinggi 2,70 poin → lebih rendah 2,70 poin")]
    [InlineData("Indeks kepuasan Kabupaten Muara lebih rendah sebesar 0,74 poin dari provinsi.",
        "6: lebih rendah sebesar 0,74 poin → lebih tinggi 0,74 poin")]
    [InlineData("Dibandingkan rata-rata provinsi, rasio perpustakaan aktif Kabupaten Muara lebih rendah 2,70 poin.", "")]
    [InlineData("Dibandingkan Kabupaten Muara, rasio perpustakaan aktif lebih tinggi 2,70 poin.", "")] // the other row is the subject
    [InlineData("Rasio perpustakaan aktif lebih tinggi 2,70 poin.", "")]
    [InlineData("Dibandingkan provinsi, rasio perpustakaan aktif Kabupaten Muara lebih tinggi 2,60 poin.", "")]
    public void Arah_menurut_dua_baris(string kalimat, string temuan) => string.Join("; ", Temuan("NAR-022", [.. Tabel,
        kalimat])).ShouldBe(temuan);
}
