using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>ANG-005: twin tables and amounts one digit apart.</summary>
public class AngkaBerbedaTests
{
    [Theory]
    [InlineData("Tabel 3.5 Capaian program imunisasi ternak menurut kecamatan",
        "Tabel 3.6 Capaian program asuransi ternak menurut kecamatan", "")] // two programmes
    [InlineData("Tabel 3.5 Cakupan imunisasi ternak", "Tabel 3.6 Cakupan imunisasi ternak menurut wilayah kerja",
        "9: 44,25 → satu angka; di tempat lain 34,25")]
    [InlineData("Tabel 3.5 Cakupan imunisasi ternak tahun 2024", "Tabel 4.1 Rekapitulasi cakupan imunisasi ternak",
        "9: 44,25 → satu angka; di tempat lain 34,25")]
    [InlineData("Uraian", "Uraian", "9: 44,25 → satu angka; di tempat lain 34,25")]
    public void Tabel_kembar_dan_pokoknya(string judul, string judulLain, string temuan)
    {
        string[] Tabel(string judul, string nilai) => [judul, "No | Kecamatan wilayah | Cakupan 2022 | Cakupan 2023",
            "1 | Kecamatan Utara | 31,40 | 34,25", $"2 | Kecamatan Selatan | 28,15 | {nilai}", "3 | Kecamatan Barat | 52,60 | 63,75"];
        Semua("ANG-005", [.. Tabel(judul, "44,25"), .. Tabel(judulLain, "34,25")]).Replace("4: 44,25", "9: 44,25",
            StringComparison.Ordinal).ShouldBe(temuan);
    }

    [Theory]
    [InlineData("Pengeluaran pembiayaan Rp1.000.000.000", "")] // the net amount
    [InlineData("Pengeluaran pembiayaan Rp2.000.000.000", "1: Rp112.204.706.200 → Rp113.204.706.200")]
    public void Jumlah_neto_berbeda_satu_digit(string selisih, string temuan) =>
        Semua("ANG-005", "Pembiayaan neto Rp112.204.706.200", "Penerimaan Rp113.204.706.200", "Penerimaan Rp113.204.706.200",
            "Silpa lalu Rp113.204.706.200", selisih).ShouldBe(temuan);

    [Fact]
    public void Baris_yang_sama_pada_tabel_berkepala_sama()
    {
        const string Kepala = "No | Sasaran Strategis | Lembaga/Laporan | Realisasi 2022 | Realisasi 2023";
        Temuan("ANG-005", Kepala, "1 | Organisasi yang divalidasi | Ormas | 26 | 22", "Perbandingan.", Kepala,
            "1. | Organisasi yang divalidasi | Ormas | 28 | 22")
            .ShouldBe(["2: 26 → satu angka; di tempat lain 28"]);
        Temuan("ANG-005", Kepala, "1 | Organisasi yang divalidasi | Ormas | 26 | 22", "Perbandingan.", Kepala,
            "1. | Partai politik yang dibina | Parpol | 28 | 22").ShouldBeEmpty();
        Temuan("ANG-005", Kepala, "1 | Organisasi yang divalidasi | Ormas | 2 Lap | 22", "Perbandingan.", Kepala,
            "1. | Organisasi yang divalidasi | Ormas | 5 Dok | 43/53").ShouldBeEmpty();
    }

    [Fact]
    public void Jumlah_rupiah_yang_berbeda_satu_digit_dari_yang_berulang()
    {
        string[] benar = ["Pagu Rp184.352.330.860.", "Pagu Rp. 184,352,330,860,-", "Pagu Rp 184.352.330.860,00"];
        Temuan("ANG-005", [.. benar, "Pagu Rp. 184.352.330.660"]).ShouldBe(["4: Rp. 184.352.330.660 → Rp184.352.330.860"]);
        Temuan("ANG-005", [.. benar, "Pagu Rp. 184.352.660.660"]).ShouldBeEmpty();
        Temuan("ANG-005", benar).ShouldBeEmpty();
    }

    [Fact]
    public void Jumlah_bulat_bukan_salah_tik() =>
        Semua("ANG-005", "Pagu Rp200.000.000", "Hibah Rp200.000.000", "Bantuan Rp200.000.000", "Belanja Rp200.070.000").ShouldBe("");
}
