using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>HUK-009: a decree with two digits exchanged.</summary>
public class NomorKeputusanTertukarTests
{
    [Theory]
    [InlineData("Indikator Kinerja Utama ditetapkan dengan Keputusan Kepala Badan Nomor 188/45/2022.",
        "Indikator Kinerja Utama berdasarkan Keputusan Kepala Badan Nomor 188/54/2022", true)]
    [InlineData("Berdasarkan Keputusan Kepala Dinas Perhubungan Nomor 188.45/216/KEP/2025 tanggal 3 Februari 2025.",
        "Rencana Aksi ditetapkan dengan Keputusan Kepala Dinas Nomor 188.45/261/KEP/2025 tanggal 3 Februari 2025.", true)]
    [InlineData("Berdasarkan Keputusan Kepala Dinas Perhubungan Nomor 188.45/216/KEP/2025 tanggal 3 Februari 2025.",
        "Tim dibentuk dengan Keputusan Kepala Dinas Nomor 188.45/261/KEP/2025 tanggal 9 April 2025.", false)]
    [InlineData("Indikator Kinerja Utama ditetapkan dengan Keputusan Kepala Badan Nomor 188/45/2022.",
        "Tim dibentuk dengan Keputusan Kepala Badan Nomor 188/54/2022.", false)]
    [InlineData("Indikator Kinerja Utama ditetapkan dengan Keputusan Bupati Nomor 188/45/2022.",
        "Indikator Kinerja Utama berdasarkan Keputusan Kepala Badan Nomor 188/54/2022", false)]
    [InlineData("Indikator Kinerja Utama ditetapkan dengan Keputusan Kepala Badan Nomor 188/45/2022.",
        "Indikator Kinerja Utama berdasarkan Keputusan Kepala Badan Nomor 188/46/2022", false)]
    public void Dua_angka_bertukar(string satu, string dua, bool ada) => Temuan("HUK-009", satu, dua).Count.ShouldBe(ada ? 1 : 0);
}
