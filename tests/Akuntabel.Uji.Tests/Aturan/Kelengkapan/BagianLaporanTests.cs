using static Akuntabel.Uji.Tests.Aturan.Kelengkapan.LaporanUtuh;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

/// <summary>KLK-001: an annual report has the parts that the law asks for.</summary>
public class BagianLaporanTests
{
    [Fact]
    public void Laporan_utuh_tanpa_temuan() => Temuan("KLK-001", Utuh).ShouldBeEmpty();

    [Theory]
    [InlineData("IKHTISAR", "5: tanpa ikhtisar eksekutif → bagian ikhtisar eksekutif")]
    [InlineData("Badan mempunyai", "5: tanpa gambaran umum organisasi → bagian gambaran umum organisasi", "Uraian tentang isu.")]
    [InlineData("Kesimpulan", "19: tanpa langkah perbaikan → bagian langkah perbaikan")]
    [InlineData("Kesimpulan", "", "Upaya akan ditingkatkan.")]
    public void Bagian(string awal, string temuan, string baru = "") => Semua("KLK-001", Ganti((awal, baru))).ShouldBe(temuan);

    [Fact]
    public void Tanpa_kata_pengantar_dokumen_itu_mungkin_hanya_batang_tubuh() =>
        Temuan("KLK-001", Ganti(("KATA", ""), ("IKHTISAR", ""))).ShouldBeEmpty();

    [Fact]
    public void Realisasi_anggaran_yang_tidak_ada_bersifat_material() =>
        Bertingkat("KLK-001", ("3.6", ""), ("No | Program | Pagu", ""), ("1 | Program Kewaspadaan Nasional", ""))
            .ShouldBe("Material: tanpa realisasi anggaran");

    [Theory]
    [InlineData("LAPORAN KINERJA INSTANSI PEMERINTAH TRIWULAN II TAHUN 2023")]
    [InlineData("RENCANA STRATEGIS TAHUN 2021-2026")]
    public void Dokumen_jenis_lain_dibiarkan(string judul) =>
        Temuan("KLK-001", Ganti(("LAPORAN", judul), ("IKHTISAR", ""))).ShouldBeEmpty();
}
