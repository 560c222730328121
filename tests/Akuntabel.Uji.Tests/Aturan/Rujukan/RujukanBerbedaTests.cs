using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>HUK-003: one regulation is cited alike wherever it is cited.</summary>
public class RujukanBerbedaTests
{
    [Theory]
    [InlineData("Perda Nomor 30 Tahun 2013 tentang Susunan Organisasi, Tugas dan Fungsi Badan Contoh menetapkan",
        "Perda Nomor 30 Tahun 2022 tentang Susunan Organisasi, Tugas dan Fungsi Badan Contoh Provinsi",
        "2: Perda Nomor 30 Tahun 2022 → satu rujukan; di tempat lain Perda Nomor 30 Tahun 2013")]
    [InlineData("Perda Nomor 30 Tahun 2013 tentang Susunan Organisasi, Tugas dan Fungsi Badan Contoh",
        "Pergub Nomor 30 Tahun 2013 tentang Susunan Organisasi, Tugas dan Fungsi Badan Contoh",
        "2: Pergub Nomor 30 Tahun 2013 → satu rujukan; di tempat lain Perda Nomor 30 Tahun 2013")]
    [InlineData("Perbup Nomor 14 Tahun 2020 tentang Susunan Organisasi dan Tata Kerja Dinas Satu",
        "Perbup Nomor 15 Tahun 2020 tentang Susunan Organisasi dan Tata Kerja Dinas Dua", "")]
    // the newer took the place of the older
    [InlineData("Perda Nomor 9 Tahun 2008 tentang Susunan Organisasi, Tugas dan Fungsi Badan Contoh",
        "Perda Nomor 4 Tahun 2016 tentang Susunan Organisasi, Tugas dan Fungsi Badan Contoh", "")]
    [InlineData("Perda Nomor 5 Tahun 2021 tentang Anggaran Pendapatan dan Belanja Daerah",
        "Perda Nomor 5 Tahun 2022 tentang Anggaran Pendapatan dan Belanja Daerah", "")]
    public void Satu_peraturan_satu_rujukan(string satu, string dua, string temuan) => Semua("HUK-003", satu, dua).ShouldBe(temuan);

    private const string Awal = "Dinas dibentuk dengan Peraturan Bupati Nomor 36 Tahun 2019.";

    [Theory]
    [InlineData("Menurut Peraturan Bupati Nomor 63 Tahun 2019 dinas memiliki tiga bidang.", 1)]
    [InlineData("Menurut Peraturan Bupati Nomor 36 Tahun 2019 dinas memiliki tiga bidang.", 0)]
    [InlineData("Menurut Peraturan Bupati Nomor 63 Tahun 2020 dinas memiliki tiga bidang.", 0)]
    [InlineData("Menurut Peraturan Bupati Nomor 37 Tahun 2019 dinas memiliki tiga bidang.", 0)]
    public void Angka_nomor_yang_tertukar(string kalimat, int banyak) => Temuan("HUK-003", Awal, kalimat).Count.ShouldBe(banyak);

    [Theory]
    [InlineData("2022", 1)]
    [InlineData("2021", 0)]
    public void Peraturan_wali_kota(string teks, int banyak) => Temuan("HUK-003",
        "Perwali Nomor 12 Tahun 2021 tentang Kedudukan, Susunan Organisasi dan Tugas Dinas Contoh",
        $"Sesuai Perwali Nomor 12 Tahun {teks} tentang Kedudukan, Susunan Organisasi dan Tugas Dinas Contoh").Count.ShouldBe(banyak);
}
