using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

public class TahunKeputusanTests
{
    private const string Judul = "KEPUTUSAN KEPALA DINAS TENTANG TIM PENYUSUN LAPORAN KINERJA TAHUN 2025";

    [Theory]
    [InlineData("Menetapkan: Keputusan tentang Tim Penyusun Laporan Kinerja Tahun 2024.", true)]
    [InlineData("KESATU : Membentuk Tim Penyusun Laporan Kinerja Tahun Anggaran 2024 dengan susunan", true)]
    [InlineData("Menetapkan: Keputusan tentang Tim Penyusun Laporan Kinerja Tahun 2025.", false)]
    [InlineData("KEDUA : Biaya dibebankan pada anggaran tahun 2024.", false)] // another matter
    [InlineData("Menimbang Keputusan Nomor 12 Tahun 2024 tentang Tim Penyusun Laporan Kinerja Tahun 2024", false)] // last year's decree
    public void Isi_keputusan_menyebut_tahun_judulnya(string isi, bool dilaporkan) =>
        (Temuan("THN-003", Judul, isi).Count > 0).ShouldBe(dilaporkan);

    [Theory]
    [InlineData("2023", 1)]
    [InlineData("2024", 0)]
    public void Penetapan_indikator(string teks, int banyak) => Temuan("THN-003",
        "KEPUTUSAN KEPALA DINAS TENTANG PENETAPAN INDIKATOR KINERJA UTAMA TAHUN 2024",
        $"Menetapkan: Keputusan Kepala Dinas tentang Penetapan Indikator Kinerja Utama Tahun {teks}.").Count.ShouldBe(banyak);
}
