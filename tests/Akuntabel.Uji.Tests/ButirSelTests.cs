using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Tests;

/// <summary>Items in one cell, and names in two spellings.</summary>
public class ButirSelTests
{
    [Theory]
    [InlineData("• 85 • 450", "85|450")]
    [InlineData("• 86 • (101%) • 270 • (60%)", "86 (101%)|270 (60%)")]
    [InlineData("- Luas sawah - Hasil panen a. Padi b. Jagung", "Luas sawah|Hasil panen|Padi|Jagung")]
    [InlineData("Rata-rata lama kerja - 2 hari", "Rata-rata lama kerja - 2 hari")]
    [InlineData("", "")]
    public void Butir(string teks, string hasil) => string.Join('|', ButirSel.Pecah(teks)).ShouldBe(hasil);

    [Theory]
    [InlineData("Jumlah LPK yang terakreditasi", "Jumlah Lembaga Pelatihan Kerja yang terakreditasi", true)]
    [InlineData("Index Kepuasan Petani (IKP)", "Indeks Kepuasan Petani", true)]
    [InlineData("Prosentase kandang sehat", "1. Persentase Kandang Sehat", true)]
    [InlineData("Jumlah kandang sehat", "Persentase kandang sehat", false)]
    [InlineData("Angka kematian ternak besar", "Angka kematian ternak kecil", false)]
    [InlineData("Jumlah jalan kelas 1", "Jumlah jalan kelas 2", false)]
    public void Nama(string a, string b, bool satu) => (new KataNama(a).Mirip(new KataNama(b)) >= 0.8m).ShouldBe(satu);
}
