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
}
