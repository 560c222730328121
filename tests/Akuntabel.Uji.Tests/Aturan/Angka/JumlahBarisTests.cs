using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Angka;

/// <summary>ANG-002: a total is the sum of its rows.</summary>
public class JumlahBarisTests
{
    [Fact]
    public void Kelompok_di_dalam_tabel()
    {
        string[] Tabel(string jumlah) =>
        [
            "No | Sasaran | Lembaga | 2022 | 2023", "1 | Sasaran satu | partai | 11 | -", " | | ormas | 6 | 20", " | | sekolah | 90 | 109",
                $" | | Jumlah | {jumlah}",
            "2 | Sasaran dua | partai | 3 | 4", " | | ormas | 5 | 6", " | | Jumlah | 8 | 10",
        ];
        Temuan("ANG-002", Tabel("107 | 129")).ShouldBeEmpty();
        Temuan("ANG-002", Tabel("200 | 129")).ShouldBe(["5: 200 → 107"]);
    }

    [Theory]
    [InlineData("Jumlah | 184.373.330.860", "")] // the two letters, whose numbers are below them
    [InlineData("Jumlah | 184.373.930.860", "6: 184.373.930.860 → 184.373.330.860")]
    public void Jenjang_menurut_penomoran(string jumlah, string temuan) =>
        Semua("ANG-002", "Uraian | Alokasi", "a) Belanja | Rp. 184,352,330,860", "1. Program satu | 184.000.000.000",
            "2. Program dua | 352.330.860", "b) Pendapatan | Rp. 21.000.000", jumlah).ShouldBe(temuan);

    private const string KepalaPagu = "No | Program | Pagu (Rp) | Realisasi (Rp) | %";

    [Fact]
    public void Total_di_atas_rinciannya_dan_persen_tidak_dijumlahkan()
    {
        string[] baris = [KepalaPagu, "TOTAL | | 300 | 150 | 50", "1 | a | 100 | 50 | 50", "2 | b | 200 | 100 | 50"];
        Temuan("ANG-002", baris).ShouldBeEmpty();
        Temuan("ANG-002", [.. baris.Select(b => b.Replace("| 300", "| 310", StringComparison.Ordinal))]).ShouldBe(["2: 310 → 300"]);
    }

    private static readonly string[] Kode =
    [
        "Kode | Uraian | Pagu (Rp) | Realisasi (Rp)",
        "8.01.02 | Program satu | 600.000.000 | 300.000.000",
        "8.01.02.2.01 | Kegiatan satu | 400.000.000 | 250.000.000",
        "8.01.02.2.01.01 | Sub kegiatan satu | 150.000.000 | 100.000.000",
        "8.01.02.2.01.02 | Sub kegiatan dua | 250.000.000 | 150.000.000",
        "8.01.02.2.02 | Kegiatan dua | 200.000.000 | 50.000.000",
        "8.01.03 | Program dua | 100.000.000 | 90.000.000",
        " | Jumlah | 700.000.000 | 390.000.000",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("600.000.000", "610.000.000", "2: 610.000.000 → 600.000.000")] // a parent, which breaks the total too
    [InlineData("400.000.000", "401.000.000", "3: 401.000.000 → 400.000.000")] // between two levels
    [InlineData("250.000.000 |", "255.000.000 |", "3: 400.000.000 → 405.000.000")] // a leaf: its parent no longer adds up
    [InlineData("700.000.000", "750.000.000", "8: 750.000.000 → 700.000.000")]
    public void Kode_anggaran_berjenjang(string semula, string menjadi, string temuan) =>
        Semua("ANG-002", [.. Kode.Select(b => semula.Length == 0 ? b : b.Replace(semula, menjadi, StringComparison.Ordinal))])
            .ShouldBe(temuan);

    [Fact]
    public void Kolom_persen_yang_berkepala_lain_tidak_dijumlahkan() =>
        Semua("ANG-002", "No | Uraian | Pagu | Realisasi | Serap", "1 | a | 1.000.000 | 500.000 | 50,00",
            "2 | b | 3.000.000 | 600.000 | 20,00", " | Jumlah | 4.000.000 | 1.100.000 | 27,50").ShouldBe("");

    [Fact]
    public void Jumlah_beberapa_bagian_dan_jumlah_keseluruhan()
    {
        string[] Tabel(string akhir) =>
        [
            "No | Kegiatan | Pagu | Realisasi", "1 | Pelatihan | 10.000 | 9.000", "2 | Pameran | 20.000 | 18.000",
                " | JUMLAH I | 30.000 | 27.000",
            "1 | Rapat | 5.000 | 4.000", "2 | Kunjungan | 6.000 | 5.000", " | JUMLAH II | 11.000 | 9.000",
                $" | JUMLAH I + II | {akhir} | 36.000",
        ];
        Semua("ANG-002", Tabel("41.000")).ShouldBe("");
        Semua("ANG-002", Tabel("42.000")).ShouldBe("8: 42.000 → 41.000");
    }

    [Theory]
    [InlineData("Jumlah desa yang dibina | desa | 12 | 12")] // an indicator, not a total
    [InlineData("Jumlah rata-rata | | 5 | 5")]
    public void Baris_yang_bukan_jumlah(string baris) =>
        Semua("ANG-002", "Indikator | Satuan | Target | Realisasi", "Dokumen tersusun | dokumen | 3 | 3",
            "Rapat terlaksana | kali | 4 | 4", baris).ShouldBe("");

    [Theory]
    [InlineData("9", "")]
    [InlineData("12", "5: 12 → 9")]
    public void Kolom_jumlah(string jumlah, string temuan) =>
        Semua("ANG-002", "No | Golongan | Pria | Wanita | Jumlah", "1 | IV | 2 | 3 | 5", "2 | III | 6 | 1 | 7", "3 | II | 10 | 4 | 14",
            $"4 | I | 5 | 4 | {jumlah}").ShouldBe(temuan);

    // where time grows with the square this does not end
    [Fact]
    public void Tabel_yang_panjang_selesai()
    {
        var baris = new List<string> { "No | Nama | Pagu | Realisasi | % | Jumlah" };
        baris.AddRange(Enumerable.Range(1, UjiPanjang.Atau(166_000, 30_000)).Select(i =>
            i % 7 == 0 ? $" | Jumlah | {i * 3} | {i} | 50 | {i * 4}" : $"{i % 7} | barang | {i * 2} | {i} | 50 | {i * 3}"));
        KatalogUji.DaftarAturan.Single(a => a.Kode == "ANG-002").Periksa(new(Dokumen([.. baris]))).Count().ShouldBePositive();
    }

    [Theory]
    [InlineData("255.000.000", "255.000.000 → 395.250.000")]
    [InlineData("395.250.000", "")]
    public void Tabel_dalam_tiga_bagian_berketerangan_lanjutan(string total, string temuan) => Jadi(Temuan(
        "ANG-002", "Kode | Kegiatan | Alokasi | Realisasi", "A | Arsip | 150.000.000 | 138.000.000",
            "A.1 | Media | 90.000.000 | 81.000.000",
        "A.2 | Pilah | 60.000.000 | 57.000.000", "Lanjutan Tabel 3.7", "Kode | Kegiatan | Alokasi | Realisasi",
        "B | Layanan | 150.000.000 | 140.250.000", "B.1 | Pameran | 45.000.000 | 40.500.000", "B.2 | Baca | 105.000.000 | 99.750.000",
        "Lanjutan Tabel 3.7", "Kode | Kegiatan | Alokasi | Realisasi", "C | Pembinaan | 130.000.000 | 117.000.000",
        "C.1 | Latih | 130.000.000 | 117.000.000", $"TOTAL A + B + C | | 430.000.000 | {total}")).ShouldBe(temuan);

    [Theory]
    [InlineData("813.400.000", "813.400.000 → 831.400.000")]
    [InlineData("831.400.000", "")]
    public void Jenjang_tanpa_kode_yang_satu_kolomnya_cocok(string nilai, string temuan) => Jadi(Temuan(
        "ANG-002", "Program/Kegiatan | Semester I (Rp) | Semester II (Rp)",
            "PROGRAM PENGELOLAAN PENDIDIKAN | 1.437.550.000 | 2.530.150.000",
        "Pengelolaan Sekolah Dasar | 928.700.000 | 1.698.750.000", "Penambahan Ruang | 725.000.000 | 1.310.500.000",
        "Perlengkapan Siswa | 203.700.000 | 388.250.000", $"Pengelolaan Sekolah Menengah | 508.850.000 | {nilai}",
        "Laboratorium | 410.600.000 | 655.000.000", "Mebel | 98.250.000 | 176.400.000")).ShouldBe(temuan);

    [Fact]
    public void Target_di_bawah_judul_pendanaan_bukan_uang() => Temuan(
        "ANG-002", "Program dan Kegiatan | Satuan | Pendanaan 2024 › Target | Pendanaan 2024 › Rp",
            "Program Penunjang Urusan Pemerintahan Daerah | Nilai | 71,20 | 1.999.250.000",
        "Kegiatan Perencanaan | % | 100 | 310.500.000", "Kegiatan Administrasi Keuangan | Laporan | 14 | 1.420.000.000",
        "Kegiatan Administrasi Umum | % | 90 | 268.750.000").ShouldBeEmpty();

    [Theory]
    [InlineData("3.701", 1)]
    [InlineData("3.710", 0)]
    public void Jumlah_baris_bernomor_yang_berupa_singkatan(string jumlah, int banyak) => Temuan(
        "ANG-002", "No | Pendidikan | Jumlah (orang) | %", "1 | S2 | 221 | 5,96", "2 | S1/D-IV | 1.896 | 51,11", "3 | D-III | 702 | 18,92",
        "4 | SLTA/Sederajat | 841 | 22,67", "5 | SLTP | 50 | 1,35", $" | Jumlah | {jumlah} | 100,00").Count.ShouldBe(banyak);
}
