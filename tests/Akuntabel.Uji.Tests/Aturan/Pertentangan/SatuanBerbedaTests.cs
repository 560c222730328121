using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-004: what is counted as documents here is not counted as reports there.</summary>
public class SatuanBerbedaTests
{
    [Theory]
    [InlineData("2 Lap | 5 Dok", "2: 5 Dok → satu satuan; di tempat lain 2 Lap")]
    [InlineData("2 Dok | 2 Dok/ 5 Lap", "")]
    [InlineData("2 laporan | 43/53 lap", "")]
    [InlineData("22 ormas | 49 lembaga", "")] // an ormas is a lembaga
    [InlineData("2 Lap | 5", "")]
    public void Satuan_antartahun(string angka, string temuan) => Semua("PYT-004", "No | Indikator | Realisasi 2022 | Realisasi 2023",
        $"1 | {Warga} | {angka}").ShouldBe(temuan);

    [Theory]
    [InlineData("(2 laporan)", "5: (2 laporan) → satu satuan; di tempat lain (2 dokumen)")]
    [InlineData("(2 Dok)", "")]
    [InlineData("(3 laporan)", "")] // another number: another count
    public void Satuan_di_dalam_nama(string kurung, string temuan) =>
        Semua("PYT-004", "No | Indikator | Target", $"1 | {Warga} (2 dokumen) | 100", "Rincian.",
            "No | Indikator Kinerja | Satuan | Target", $"1 | {Warga}. {kurung} | persen | 100").ShouldBe(temuan);

    [Theory]
    [InlineData("12 unit | 15 orang", 1)]
    [InlineData("12 unit | 15 unit", 0)]
    public void Satuan_apa_pun(string angka, int banyak) =>
        Temuan("PYT-004", "Indikator | Realisasi 2023 | Realisasi 2024", $"{Warga} | {angka}").Count.ShouldBe(banyak);

    private static string[] BerSatuan(string judul, params string[] satuan) => [judul, "No | Indikator | Satuan | Target",
        .. satuan.Select((s, i) => $"{i + 1} | {Hal[i]} | {s} | {10 + i}")];

    private static readonly string[] Hal = ["Luas kawasan yang dipatroli rutin", "Luas pemulihan ekosistem terpelihara",
        "Jumlah kunjungan wisatawan alam",
        "Jumlah kelompok mitra konservasi"];

    [Theory]
    [InlineData("m2", "19: m2 → satu satuan; di tempat lain Ha")]
    [InlineData("Ha", "")]
    [InlineData("hektar", "")]
    public void Satuan_antartabel(string satuan, string temuan) => Semua("PYT-004", [
        "# LAPORAN KINERJA TAHUN 2025", .. BerSatuan("Tabel 1 Rencana", "Ha", "Ha", "Orang", "Kelompok"), "Lalu.", .. BerSatuan(
            "Tabel 2 Capaian", "Ha", "Ha", "Orang", "Kelomp"), "Lalu.",
        .. BerSatuan("Tabel 3 Perjanjian", "Ha", satuan, "Orang", "Kelompok")]).ShouldBe(temuan);
}
