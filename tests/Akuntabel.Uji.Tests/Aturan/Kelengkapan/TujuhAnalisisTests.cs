using static Akuntabel.Uji.Tests.Aturan.Kelengkapan.LaporanUtuh;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

/// <summary>KLK-002: chapter III analyses performance in the ways that the law asks for.</summary>
public class TujuhAnalisisTests
{
    [Fact]
    public void Laporan_utuh_tanpa_temuan() => Temuan("KLK-002", Utuh).ShouldBeEmpty();

    [Theory]
    [InlineData("3.2", "Minor: tanpa perbandingan dengan target jangka menengah")]
    [InlineData("3.4", "Minor: tanpa analisis efisiensi penggunaan sumber daya")]
    [InlineData("3.5", "")] // programmes are spoken of in the budget
    [InlineData("3.4", "Minor: tanpa analisis efisiensi penggunaan sumber daya",
        "Penyelenggaraan yang efektif dan efisien adalah asas.")] // a motto
    [InlineData("3.4", "", "Anggaran dihemat sepuluh persen.")]
    public void Analisis(string awal, string temuan, string baru = "") => Bertingkat("KLK-002", (awal, baru)).ShouldBe(temuan);

    [Theory]
    [InlineData("No | Indikator | Target 2023 | A | B | Realisasi 2023", "Minor: tanpa perbandingan dengan tahun lalu")]
    [InlineData("No | Indikator | Target 2023 | A | Realisasi 2022 | Realisasi 2023", "")]
    public void Perbandingan_dengan_tahun_lalu(string kepala, string temuan) => Bertingkat("KLK-002",
        ("3.1", "3.1 Perbandingan target dan realisasi"), ("No | Indikator | Target 2023", kepala)).ShouldBe(temuan);

    [Theory]
    [InlineData("LAPORAN KINERJA INSTANSI PEMERINTAH TRIWULAN II TAHUN 2023")]
    [InlineData("RENCANA STRATEGIS TAHUN 2021-2026")]
    public void Dokumen_jenis_lain_dibiarkan(string judul) =>
        Temuan("KLK-002", Ganti(("LAPORAN", judul), ("3.2", ""), ("3.4", ""))).ShouldBeEmpty();

    [Fact]
    public void Kutipan_satu_bab_dibiarkan() => Temuan("KLK-002",
        [.. Utuh.SkipWhile(b => !b.StartsWith("# BAB III", StringComparison.Ordinal))
            .Where(b => !b.StartsWith("3.4", StringComparison.Ordinal))]).ShouldBeEmpty();
}
