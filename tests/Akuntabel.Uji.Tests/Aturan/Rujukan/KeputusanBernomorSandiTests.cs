using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

public class KeputusanBernomorSandiTests
{
    private const string Judul = " tentang Hasil Verifikasi dan Validasi Klasifikasi Kodefikasi Perencanaan";

    [Theory]
    [InlineData("Keputusan Menteri Dalam Negeri Nomor 050-5889 Tahun 2021", "Keputusan Menteri Dalam Negeri Nomor 050-5889 Tahun 2023",
        true)]
    [InlineData("Keputusan Bupati Melati Nomor 188/17/415.15/2020", "Keputusan Bupati Melati Nomor 188/71/415.15/2020", true)]
    [InlineData("Keputusan Bupati Melati Nomor: 188/17/415.15/2020", "Keputusan Bupati Melati No. 188/17/415.15/2022", true)]
    [InlineData("Peraturan Menteri Negara PAN Nomor PER/9/M.PAN/5/2007", "Peraturan Menteri Negara PAN Nomor PER/9/M.PAN/5/2009", true)]
    [InlineData("Instruksi Menteri Dalam Negeri Nomor 903.1.6.1/1234/SJ Tahun 2022",
        "Instruksi Menteri Dalam Negeri Nomor 903.1.6.1/1234/SJ Tahun 2021", true)]
    [InlineData("Keputusan Menteri Dalam Negeri Nomor 050-5889 Tahun 2021", "keputusan menteri dalam negeri no 050-5889 tahun 2021", false)]
    [InlineData("Keputusan Bupati Melati Nomor 188/17/415.15/2020", "Keputusan Bupati Melati Nomor 188/25/415.15/2021",
        false)] // renewed the next year
    [InlineData("Keputusan Menteri Dalam Negeri Nomor 050-5889 Tahun 2021", "Keputusan Menteri Keuangan Nomor 050-5889 Tahun 2023",
        false)] // another issuer
    [InlineData("Keputusan Menteri Dalam Negeri Nomor 050-5889 Tahun 2021",
        "perubahan atas Keputusan Menteri Dalam Negeri Nomor 050-5889 Tahun 2023", false)]
    public void Satu_keputusan_satu_nomor(string satu, string dua, bool dilaporkan) =>
        (Temuan("HUK-007", "Sesuai " + satu + Judul, "Menurut " + dua + Judul).Count > 0).ShouldBe(dilaporkan);
}
