using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

public class LampiranKeputusanTests
{
    private static List<string> Periksa(params string[] lampiran) => Temuan(
        "HUK-008", ["KEPUTUSAN KEPALA DINAS CONTOH", "NOMOR : 188.4/15/DC/2024", "TENTANG", "TIM PENYUSUN LAPORAN KINERJA",
            "Menimbang : bahwa perlu dibentuk tim;", "Ditetapkan di Melati", "pada tanggal 5 Januari 2024", .. lampiran]);

    [Theory]
    [InlineData("NOMOR : 188.4/51/DC/2024", "TANGGAL : 5 Januari 2024", "9: 188.4/51/DC/2024 → 188.4/15/DC/2024")]
    [InlineData("NOMOR 188.4/15/DC/2023", "TANGGAL 5 JANUARI 2024", "9: 188.4/15/DC/2023 → 188.4/15/DC/2024")]
    [InlineData("NOMOR : 188.4/15/DC/2024", "TANGGAL : 15 Januari 2024", "10: 15 Januari 2024 → 5 Januari 2024")]
    [InlineData("NOMOR : 188.4/15/DC/2024", "TANGGAL : 5 Januari 2024", "")]
    [InlineData("Nomor: 188.4/15/DC/2024", "Tanggal: 05 Januari 2024", "")]
    [InlineData("NOMOR : 188.4/15", "TANGGAL :", "")] // left short
    public void Lampiran_bernomor_dan_bertanggal_keputusannya(string nomor, string tanggal, string temuan) =>
        string.Join("; ", Periksa("LAMPIRAN KEPUTUSAN KEPALA DINAS CONTOH", nomor, tanggal)).ShouldBe(temuan);

    [Fact]
    public void Nomor_dalam_kalimat_kepala_lampiran() =>
        Periksa("Lampiran Keputusan Kepala Dinas Contoh Nomor 188.4/16/DC/2024 tanggal 5 Januari 2024")
            .ShouldBe(["8: 188.4/16/DC/2024 → 188.4/15/DC/2024"]);

    [Fact]
    public void Dua_keputusan_tidak_dicampur() => Temuan(
        "HUK-008", "KEPUTUSAN KEPALA DINAS CONTOH", "NOMOR : 1/2024", "LAMPIRAN", "NOMOR : 1/2024", "KEPUTUSAN KEPALA DINAS CONTOH",
            "NOMOR : 2/2024", "LAMPIRAN", "NOMOR : 2/2024").ShouldBeEmpty();
}
