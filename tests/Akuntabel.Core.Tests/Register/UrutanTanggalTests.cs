using Akuntabel.Core.Register;

namespace Akuntabel.Core.Tests.Register;

/// <summary>Days of a row that must not stand the wrong way round.</summary>
public class UrutanTanggalTests
{
    private static DefinisiRegister Definisi(KerahasiaanBidang kerahasiaan = KerahasiaanBidang.Terbuka) => new("bantuan", "Bantuan", "bantuan",
    [
        new("nama", "Nama", JenisIsian.Teks) { Wajib = true },
        new("periksa", "Tanggal verifikasi", JenisIsian.Tanggal) { Kerahasiaan = kerahasiaan },
        new("cair", "Tanggal cair", JenisIsian.Tanggal) { TidakSebelum = "periksa" },
    ]);

    [Theory]
    [InlineData("2025-05-03", "2025-05-02", true)]
    [InlineData("2025-05-03", "2025-05-03", false)]
    [InlineData("2025-05-03", "", false)]
    [InlineData("", "2025-05-02", false)]
    public void Yang_mendahului_disebut(string periksa, string cair, bool salah) =>
        UrutanTanggal.Periksa(Definisi(), new Dictionary<string, string> { ["periksa"] = periksa, ["cair"] = cair }).Any().ShouldBe(salah);

    [Fact]
    public void Tanggal_yang_disegel_tidak_terbaca_dari_pemeriksaannya()
    {
        var tersegel = Definisi(KerahasiaanBidang.Pribadi);
        UrutanTanggal.Periksa(tersegel, new Dictionary<string, string> { ["periksa"] = "2025-05-03", ["cair"] = "2025-05-02" }).ShouldBeEmpty();
        PemeriksaDefinisi.Periksa(tersegel).ShouldContain(g => g.Tempat == "Bidang Tanggal cair");
    }

    [Fact]
    public void Urutan_menyebut_bidang_tanggal_lain()
    {
        var d = Definisi();
        PemeriksaDefinisi.Periksa(d).ShouldBeEmpty();
        PemeriksaDefinisi.Periksa(d with { Bidang = [.. d.Bidang.Select(b => b.Kode == "cair" ? b with { TidakSebelum = "nama" } : b)] })
            .ShouldContain(g => g.Tempat == "Bidang Tanggal cair");
    }
}
