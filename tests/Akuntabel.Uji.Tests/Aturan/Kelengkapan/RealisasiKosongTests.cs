using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

public class RealisasiKosongTests
{
    private const string Kepala = "No | Sasaran | Indikator | Target | Realisasi | Capaian";

    [Theory]
    [InlineData("2 | Konsumsi meningkat | Angka konsumsi ikan | 52 kg |  | ",
        "3: Angka konsumsi ikan: kosong → Realisasi dan Capaian dari target 52 kg")]
    [InlineData("2 | Konsumsi meningkat | Angka konsumsi ikan | 52 kg | 50 kg | ",
        "3: Angka konsumsi ikan: kosong → Capaian")] // the only blank of its column
    [InlineData("2 | Konsumsi meningkat | Angka konsumsi ikan | 52 kg | - | -", "")] // said to be nothing
    [InlineData("2 | Konsumsi meningkat | Angka konsumsi (belum dirilis BPS) | 52 kg |  | ", "")]
    [InlineData("2 | Konsumsi meningkat | Angka konsumsi ikan |  |  | ", "")] // no target: a heading
    [InlineData("2 | Konsumsi meningkat | Angka konsumsi ikan |  | 50 kg | 96", "3: Angka konsumsi ikan: kosong → Target")]
    public void Target_tanpa_realisasi(string baris, string temuan) => Semua(
        "ISI-003", Kepala, "1 | Produksi meningkat | Produksi tangkap | 4.200 ton | 4.410 ton | 105%", baris,
            "3 | Kesejahteraan | Nilai tukar | 108 | 110,2 | 102,04%", "4 | Mutu | Indeks mutu | 80 | 81 | 101,25%").ShouldBe(temuan);

    [Fact]
    public void Tabel_yang_memang_belum_diisi_dibiarkan() =>
        Temuan("ISI-003", Kepala, "1 | a | a | 4 |  | ", "2 | b | b | 5 |  | ", "3 | c | c | 6 |  | ",
            "4 | d | d | 7 | 7 | 100").ShouldBeEmpty();

    [Theory]
    [InlineData("Realisasi", "", "5: Program C: kosong → Realisasi")]
    [InlineData("Realisasi", "-", "")]
    [InlineData("Realisasi 2022", "", "")] // new this year
    [InlineData("Keterangan", "", "")]
    public void Satu_satunya_sel_kosong_dalam_kolomnya(string kepala, string isi, string temuan) => Semua(
        "ISI-003", "# LAPORAN KINERJA TAHUN 2024", $"No | Program | Pagu | {kepala}", "1 | Program A | 100 | 90",
            "2 | Program B | 200 | 190", $"3 | Program C | 300 | {isi}", "4 | Program D | 400 | 390").ShouldBe(temuan);

    [Fact]
    public void Tahun_yang_belum_tiba_dibiarkan() => Temuan(
        "ISI-003", "No | Indikator | Target 2024 | Realisasi 2024 | Target 2025 | Realisasi 2025", "1 | a | 4 | 4 | 5 | ",
            "2 | b | 5 | 5 | 6 | ", "3 | c | 6 | 6 | 7 | 7").ShouldBeEmpty();

    [Theory]
    [InlineData("", "Kunjungan: kosong → Capaian")]
    [InlineData("105%", "")]
    public void Sel_kosong_di_samping_angka(string capaian, string temuan) => Jadi(Temuan(
        "ISI-003", "No | Sasaran | Indikator | Target | Realisasi | Capaian",
            "1 | Mutu sekolah naik | Akreditasi | 120 sekolah | 126 sekolah | 105%",
        "2 | Mutu guru naik | Sertifikasi | 900 orang | 864 orang | 96%",
            $"3 | Minat baca naik | Kunjungan | 5.000 kali | 5.250 kali | {capaian}"))
        .ShouldBe(temuan);
}
