using Akuntabel.Uji;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan.DariTeks;

namespace Akuntabel.Dokumen.Tests.PembacaanTeks;

/// <summary>Tables of plain text whose columns stand below one another by blanks.</summary>
public class TabelSpasiTests
{
    private const string Penduduk = """
        BAB II GAMBARAN UMUM

        Sebaran penduduk ditunjukkan tabel berikut.

        Tabel 2.1 Sebaran penduduk

        No   Wilayah             % Penduduk   Penduduk (jiwa)
        1    Kecamatan Utara           16.6            12,450
        2    Kecamatan Selatan         24.4            18,320
        3    Kecamatan Tengah          27.2            27,915
        4    Kecamatan Pesisir         12.9             9,640
        5    Kecamatan Hulu             8.9             6,675
             Total                    100.0            75,000

        Data per 31 Desember 2024.
        """;

    [Fact]
    public void Kolom_yang_sejajar_dengan_spasi_terbaca_dan_temuannya_menunjuk_barisnya()
    {
        var dokumen = PembacaTeks.Baca(Penduduk);
        var t = dokumen.DaftarTabel.ShouldHaveSingleItem();
        t.Judul.ShouldBe("Tabel 2.1 Sebaran penduduk");
        t.Kepala.ShouldBe(["No", "Wilayah", "% Penduduk", "Penduduk (jiwa)"]);
        t.Isi.Select(b => b.Baris).ShouldBe([8, 9, 10, 11, 12, 13]);
        Baris(t)[2].ShouldBe("3|Kecamatan Tengah|27.2|27,915");
        Baris(t)[^1].ShouldEndWith("|100.0|75,000");
        dokumen.DaftarParagraf.Select(p => (p.Baris, p.Teks)).ShouldContain((15, "Data per 31 Desember 2024."));
        var temuan = KatalogUji.Periksa(dokumen).Temuan.ShouldHaveSingleItem();
        (temuan.Kode, temuan.Tempat.Baris, temuan.Tempat.Halaman).ShouldBe(("ANG-001", 10, null));
    }

    [Fact]
    public void Tabel_yang_berlanjut_di_halaman_berikut_tetap_satu_dan_kaki_halaman_bukan_isinya()
    {
        var teks = """
            LAPORAN KINERJA DINAS KESEHATAN

            Tabel 3.5 Capaian indikator program

            No    Indikator Program          Target    Realisasi   Capaian (%)
            1     Puskesmas berakreditasi    20        19          95,00
            2     Posyandu aktif             250       262         104,80
            3     Kader terlatih             400       388         97,00


            Dinas Kesehatan Kabupaten Muara Intan                    | III-7
            #No    Indikator Program          Target    Realisasi   Capaian (%)
            4     Rujukan tepat waktu        90        83          92,22
            5     Balita ditimbang           5.200     5.044       97,00
            6     Ibu hamil diperiksa        1.800     1.854       103,00
                  Rata-rata capaian                                98,17

            Uraian berikutnya menjelaskan penyebab capaian.


            Dinas Kesehatan Kabupaten Muara Intan                         | III-8
            """.Replace('#', '\f');
        var dokumen = PembacaTeks.Baca(teks);
        var t = dokumen.DaftarTabel.ShouldHaveSingleItem();
        t.Isi.Select(b => b.Baris).ShouldBe([6, 7, 8, 13, 14, 15, 16]);
        dokumen.DaftarParagraf.Select(p => p.Teks).ShouldNotContain(x => x.Contains("III-"));
        KatalogUji.Periksa(dokumen).Temuan.ShouldBeEmpty();
    }

    [Fact]
    public void Sel_berlarik_kepala_bertingkat_garis_dan_angka_terpotong()
    {
        var t = Satu("""
                                               Anggaran
            Kode      Program            Pagu            Realisasi         %
            --------  -----------------  --------------  --------------  -----
            1.05.01   Penunjang Urusan     14.297.200.0    14.285.340.7  99,92
                      Pemerintahan                   00              55
            1.05.02   Ketenteraman dan    3.986.800.000   3.088.226.800  77,46
                      Ketertiban Umum
            Jumlah                       18.284.000.000  17.373.567.555  95,02
            """);
        t.Kepala[^1].ShouldEndWith("%");
        Baris(t).ShouldBe(
        [
            "1.05.01|Penunjang Urusan Pemerintahan|14.297.200.000|14.285.340.755|99,92",
            "1.05.02|Ketenteraman dan Ketertiban Umum|3.986.800.000|3.088.226.800|77,46",
            "Jumlah||18.284.000.000|17.373.567.555|95,02",
        ]);
        t.Isi.Select(b => b.Baris).ShouldBe([4, 6, 8]);
    }

    [Fact]
    public void Satu_spasi_di_belakang_nomor_dan_di_celah_kolom_tetap_memisahkan()
    {
        var t = Satu("""
             No.  Sasaran            Indikator Kinerja         Satuan    Target  Realisasi
               1 Meningkatnya mutu   Indeks kepuasan warga     indeks     85,00      87,15
                 layanan             kecamatan
               9 Terwujudnya kinerja nilai akuntabilitas       nilai      77,00      76,40
              10 Tertib administrasi Waktu pelayanan           menit      20,00      17,50
            """);
        t.Kepala.ShouldBe(["No.", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi"]);
        Baris(t)[1].ShouldBe("9|Terwujudnya kinerja|nilai akuntabilitas|nilai|77,00|76,40");
        Baris(t)[2].ShouldBe("10|Tertib administrasi|Waktu pelayanan|menit|20,00|17,50");
    }

    [Fact]
    public void Nomor_kolom_bukan_baris_dan_judul_di_bawah_tabel_bukan_isinya()
    {
        var d = PembacaTeks.Baca("""
            Tabel 3.1 Kemajuan
            NO           INDIKATOR              TARGET      REALISASI
                                                AKHIR                        %
            1                2                    3             4         5=4/3
            1    Jumlah pustakawan                 648           588      90,74
            2    Jumlah dokumen pustakawan          26            15      57,69

            3.3 Analisis Keberhasilan

            1. Meningkatkan layanan
            """);
        var t = d.DaftarTabel.ShouldHaveSingleItem();
        t.Nomori.ShouldNotBeNull();
        t.Isi.Select(b => b.Baris).ShouldBe([5, 6]);
        d.DaftarParagraf.ShouldContain(p => p.Jenis == JenisParagraf.Judul && p.Teks == "3.3 Analisis Keberhasilan");
        d.DaftarParagraf.ShouldContain(p => p.Teks == "1. Meningkatkan layanan");
    }

    [Theory]
    [InlineData("Anggaran   sebesar    Rp5.000   terealisasi\n"
        + "Rp4.500    atau   90%   dari   pagu   2024\ndan  sisanya   Rp500   dikembalikan.\n")]
    [InlineData("  1.  Kepala Dinas        1 orang\n  2.  Sekretaris          1 orang\n  3.  Kepala Bidang       4 orang\n")]
    [InlineData("Nama      : Budi   Santoso\nAlamat    : Jalan Melati   12\nTelepon   : 0711   4321\n")]
    [InlineData("```\nNo   Uraian    Target   Realisasi\n1    Satu      10       5\n2    Dua       20       5\n```\n")]
    [InlineData("No   Uraian    Target   Realisasi\nsatu dua tiga empat lima enam tujuh 8\n")]
    public void Yang_bukan_tabel_tetap_teks(string teks) => PembacaTeks.Baca(teks).DaftarTabel.ShouldBeEmpty();

    [Fact]
    public void Tabel_bertab_dan_pipa_di_sampingnya_terbaca_seperti_biasa()
    {
        var d = PembacaTeks.Baca(Penduduk
            + "\n\nNo\tNama\tNilai\n1\tSatu\t10\n2\tDua\t20\n\n"
            + "| No | Unsur | Bobot |\n| 1 | Satu  dua | 10 |\n");
        d.DaftarTabel.Select(t => t.Baris).ShouldBe([7, 17, 21]);
    }

    private static TabelTerbaca Satu(string teks) => PembacaTeks.Baca(teks).DaftarTabel.ShouldHaveSingleItem();

    private static List<string> Baris(TabelTerbaca t) => [.. t.Isi.Select(b => string.Join('|', b.Sel.Select(s => s.Teks)))];
}
