using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>DAF-004: a list of any things has as many items as its sentence says.</summary>
public class BanyakDaftarTests
{
    private static string Daftar(string kalimat, params string[] butir) =>
        Semua("DAF-004",
            [kalimat, .. butir.Select((b, i) => $"{i + 1}) {b};"), "Uraian selanjutnya disajikan pada bab berikut ini."]);

    [Theory]
    [InlineData("Balai ini terdiri atas 4 (empat) unit kerja, yaitu:", "4 (empat) unit kerja → 3")]
    [InlineData("Balai ini terdiri atas 3 (tiga) unit kerja, yaitu:", "")]
    [InlineData("Kepala Balai membawahi 4 (empat) kelompok substansi sebagai berikut:", "4 (empat) kelompok substansi → 3")]
    [InlineData("Balai ini terdiri atas empat (4) unit kerja, yaitu:", "empat (4) unit kerja → 3")]
    [InlineData("Balai ini terdiri atas empat unit kerja, yaitu:", "empat unit kerja → 3")]
    [InlineData("Balai ini terdiri atas tiga unit kerja, yaitu:", "")]
    [InlineData("Hambatan yang dihadapi ada 4 hal sebagai berikut:", "4 hal → 3")]
    [InlineData("Balai ini terdiri atas tiga puluh unit kerja, yaitu:", "")] // not three
    [InlineData("Pegawai balai terdiri dari 4 (empat) orang, yaitu:", "")] // people are grouped
    [InlineData("Di antaranya 4 (empat) unit kerja, antara lain:", "")]
    public void Daftar_hal_apa_pun(string kalimat, string temuan) =>
        Daftar(kalimat, "Tata Usaha", "Seksi Pengujian", "Seksi Pelayanan").Replace("1: ", "", StringComparison.Ordinal).ShouldBe(temuan);

    [Fact]
    public void Butir_berangka_adalah_bagian_dari_yang_dihitung() =>
        Daftar("Armada terdiri dari 12 (dua belas) kendaraan dinas, yaitu:", "Truk 5", "Bus 4", "Sedan 3").ShouldBe("");

    [Theory]
    [InlineData("Badan ini terdiri dari 4 (empat) bidang, yaitu:", "1: 4 (empat) bidang → 3")]
    [InlineData("Badan ini terdiri dari 3 (tiga) bidang, yaitu:", "")]
    [InlineData("Badan ini terdiri dari 3 bidang dan 4 seksi, yaitu:", "")] // two counts
    [InlineData("Dari 4 bidang, yang berhasil antara lain:", "")]
    public void Butir_sebanyak_yang_disebut(string pengantar, string temuan) =>
        Semua("DAF-004", pengantar, "1) Bidang Satu;", "2) Bidang Dua;", "3) Bidang Tiga.", "Demikian susunannya.").ShouldBe(temuan);
}
