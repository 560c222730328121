using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>IST-002: an abbreviation that regulations fix is written out as they fix it.</summary>
public class KepanjanganSingkatanTests
{
    [Theory]
    [InlineData("hasil Pengukuran Kinerja (PK).", "1: pengukuran kinerja (PK) → perjanjian kinerja (PK)")]
    [InlineData("Perjanjian Kinerja (PK), Penetapan Kinerja (PK) dan Program Kerja (PK)", "")]
    [InlineData("Rencana Kerja Pembangunan Daerah (RKPD)",
        "1: rencana kerja pembangunan daerah (RKPD) → rencana kerja pemerintah daerah (RKPD)")]
    [InlineData("Anggaran Pendapatan dan Belanja Daerah (APBD)", "")]
    [InlineData("Standar Pelayanan Minimal (SPM) dan Surat Perintah Membayar (SPM)", "")] // two things
    [InlineData("Tim Kerja Sama Daerah (TKSD) dan Tim Kerja Sama Desa (TKSD)", "")] // two teams, one abbreviation: no regulation fixes it
    public void Kepanjangan_singkatan(string teks, string temuan) => Semua("IST-002", teks).ShouldBe(temuan);

    [Theory]
    [InlineData("Indikator Kinerja Umum (IKU)", 1)]
    [InlineData("Indikator Kinerja Utama (IKU)", 0)]
    [InlineData("Dokumen Penggunaan Anggaran (DPA)", 1)]
    [InlineData("Dokumen Pelaksanaan Anggaran (DPA)", 0)]
    public void Satu_kata_keliru(string teks, int banyak) => Temuan("IST-002", teks).Count.ShouldBe(banyak);
}
