using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-003: totals in the text and their parts.</summary>
public class RincianNaskahTests
{
    [Theory]
    [InlineData("Pegawai tetap : 30 orang. Pegawai kontrak : 8 orang. Jumlah total : 38 orang.", "")]
    [InlineData("Pegawai tetap : 30 orang. Pegawai kontrak : 8 orang. Jumlah total : 48 orang.", "1: 48 orang → 38")]
    public void Rincian_berlabel(string kalimat, string temuan) => Semua("KAL-003", kalimat).ShouldBe(temuan);

    [Fact]
    public void Rincian_dalam_butir()
    {
        string[] Naskah(int tetap, int kontrak) => ["Pegawai sebanyak 38 orang, terdiri dari :", $"1) tetap sebanyak {tetap} orang",
            $"2) kontrak {kontrak} orang", "Penutup."];
        Semua("KAL-003", Naskah(30, 8)).ShouldBe("");
        Semua("KAL-003", Naskah(38, 8)).ShouldBe("1: 38 orang → 46");
        Semua("KAL-003", [.. Naskah(30, 9).Select(b => b.Replace("terdiri dari", "antara lain terdiri dari", StringComparison.Ordinal))])
            .ShouldBe("");
    }

    [Fact]
    public void Rincian_dibagi_dua_cara_bukan_kesalahan() =>
        Semua("KAL-003", "Pegawai sebanyak 38 orang, terdiri dari :", "1) pria 20 orang", "2) wanita 18 orang", "3) tetap 30 orang",
            "4) kontrak 8 orang").ShouldBe("");

    [Fact]
    public void Pagu_dan_realisasi_menurut_jenis_belanja()
    {
        string[] Naskah(string pagu, string realisasi) =>
        [
            $"Belanja operasi sebesar Rp {pagu} dengan realisasi Rp {realisasi} yang terdiri atas :",
            "1) pegawai terealisasi Rp 90.000.000 dari Rp 100.000.000", "2) barang terealisasi Rp 40.000.000 dari Rp 60.000.000",
        ];
        Semua("KAL-003", Naskah("160.000.000", "130.000.000")).ShouldBe("");
        Semua("KAL-003", Naskah("170.000.000", "130.000.000")).ShouldBe("1: Rp 170.000.000 → Rp160.000.000");
        Semua("KAL-003", Naskah("160.000.000", "120.000.000")).ShouldBe("1: Rp 120.000.000 → Rp130.000.000");
    }

    [Theory]
    [InlineData("10", 1)]
    [InlineData("15", 0)]
    public void Pegawai_menurut_status(string teks, int banyak) => Temuan("KAL-003", "Jumlah pegawai 45 orang terdiri atas:",
        "1) PNS 30 orang", $"2) PPPK {teks} orang", "Penutup.").Count.ShouldBe(banyak);
}
