using Shouldly;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan;

/// <summary>The same kinds of faults in other words, orders and layouts, each beside one that is right.</summary>
public class RagamTests
{
    [Theory]
    [InlineData("1.703,40", "94,58 → 91,58 %")]
    [InlineData("1.759,19", "")]
    public void Persen_sebelum_angka_yang_dibagi(string realisasi, string temuan) => Jadi(Temuan(
        "ANG-001", "Kegiatan | % Serap | Terpakai (juta Rp) | Dana (juta Rp)", "Pelatihan | 96,67 | 398,75 | 412,50",
        $"Logistik | 94,58 | {realisasi} | 1.860,00", "Gladi | 91,12 | 251,30 | 275,80")).ShouldBe(temuan);

    [Theory]
    [InlineData("98", "98 → 97,6 %")]
    [InlineData("97,6", "")]
    public void Persen_disebut_dengan_desimal_kolomnya(string persen, string temuan) => Jadi(Temuan(
        "ANG-001", "Layanan | Pagu | Realisasi | %", "Jalan | 1.842,5 | 1.793,8 | 97,4", $"Inap | 2.250,0 | 2.196,0 | {persen}",
        "Alat | 640,0 | 565,8 | 88,4", "Obat | 3.125,0 | 3.125,0 | 100,0")).ShouldBe(temuan);

    [Fact]
    public void Dasar_yang_disebut_kepala_tetapi_tidak_berkolom_tidak_diganti() => Temuan(
        "ANG-001", "Triwulan | Target s.d. Triwulan (Rp) | Realisasi s.d. Triwulan (Rp) | % thd Pagu",
            "I | 81.720.000 | 62.539.762 | 11,48",
        "II | 245.160.000 | 207.427.065 | 38,07", "III | 408.600.000 | 359.973.377 | 66,07").ShouldBeEmpty();

    [Theory]
    [InlineData("enam ratus empat puluh dua juta tujuh puluh lima rupiah",
        "642.075.000 (enam ratus empat puluh dua juta tujuh puluh lima rupiah) → 642.000.075")]
    [InlineData("enam ratus empat puluh dua juta tujuh puluh lima ribu rupiah", "")]
    public void Terbilang_dalam_kolom(string kata, string temuan) =>
        Jadi(Temuan("BIL-001", "Pekerjaan | Nilai (Rp) | Terbilang", $"Perawatan gedung | 642.075.000 | {kata}")).ShouldBe(temuan);

    [Theory]
    [InlineData("sembilan juta tiga ratus sepuluh rupiah",
        "sembilan juta tiga ratus sepuluh (9.310.000) → sembilan juta tiga ratus sepuluh (9.000.310)")]
    [InlineData("sembilan juta tiga ratus sepuluh ribu rupiah", "")]
    public void Terbilang_sebelum_angkanya(string kata, string temuan) =>
        Jadi(Temuan("BIL-001", $"Sewa kendaraan dibayar sebesar {kata} (Rp9.310.000,00).")).ShouldBe(temuan);

    [Theory]
    [InlineData("tentang Kedudukan dan Susunan Organisasi Dinas Perpustakaan", 1)]
    [InlineData("tentang Rencana Strategis Perangkat Daerah Tahun 2021-2026", 0)]
    public void Judul_peraturan_dalam_kalimat(string judul, int banyak) => Temuan(
        "HUK-006", "Dokumen ini berpedoman pada Peraturan Wali Kota Pelangi Nomor 58 Tahun 2022 tentang Rencana Strategis Perangkat "
            + "Daerah, dan "
            + "Peraturan Daerah Kota Pelangi Nomor 9 Tahun 2021 tentang RPJMD.",
        $"Target diselaraskan dengan Peraturan Wali Kota Pelangi Nomor 58 Tahun 2022 {judul}.").Count.ShouldBe(banyak);

    [Theory]
    [InlineData("8", "1, 2, 8 → 1, 2, 3")]
    [InlineData("3", "")]
    public void Nomor_baris_melompat_walau_jumlahnya_lengkap(string nomor, string temuan) => Jadi(Temuan(
        "NOM-002", "No. | Program | Pagu", "1 | Pelayanan | 96.000.000", "2 | Pencatatan | 84.000.000", $"{nomor} | Data | 60.000.000",
        " | Jumlah | 240.000.000")).ShouldBe(temuan);

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
    [InlineData("101,81", "101,81 → 97,00")]
    [InlineData("97,00", "")]
    public void Rata_rata_satu_sel_untuk_beberapa_baris(string rata, string temuan) => Jadi(Temuan(
        "ANG-003", "Sasaran | Indikator | Capaian (%) | Rata-rata Capaian", $"Layanan sosial | Disabilitas | 98,00 | {rata}",
        " | Lansia | 103,00 | ", " | Anak | 90,00 | ", "Layanan kota | Taman | 100,00 | 99,00", " | Lampu | 98,00 | ")).ShouldBe(temuan);

    [Theory]
    [InlineData("5,41", 1)]
    [InlineData("4,51", 0)]
    public void Pertumbuhan_beberapa_kolom_saling_membuktikan(string tumbuh, int banyak) => Temuan(
        "ANG-012", "Tahun | Padi (ton) | Pertumbuhan (%) | Jagung (ton) | Pertumbuhan (%)", "2018 | 101.240 | - | 41.105 | -",
        $"2019 | 103.870 | 2,60 | 42.960 | {tumbuh}", "2020 | 105.173 | 1,25 | 44.144 | 2,76").Count.ShouldBe(banyak);

    [Theory]
    [InlineData("756", "756 → sekurang-kurangnya 771")]
    [InlineData("1.265", "")]
    public void Kumulatif_di_bawah_kepala_triwulan(string nilai, string temuan) => Jadi(Temuan(
        "ANG-013", "Tabel 4 Target dan Realisasi Kumulatif per Triwulan", "Indikator | TW I › R | TW II › R | TW III › R | TW IV › R",
        $"Lulusan | 296 | 771 | {nilai} | 1.645", "Tenaga kerja | 60 | 172 | 318 | 471", "Perusahaan | 3 | 11 | 18 | 26")).ShouldBe(temuan);

    [Theory]
    [InlineData("", "Kunjungan: kosong → Capaian")]
    [InlineData("105%", "")]
    public void Sel_kosong_di_samping_angka(string capaian, string temuan) => Jadi(Temuan(
        "ISI-003", "No | Sasaran | Indikator | Target | Realisasi | Capaian",
            "1 | Mutu sekolah naik | Akreditasi | 120 sekolah | 126 sekolah | 105%",
        "2 | Mutu guru naik | Sertifikasi | 900 orang | 864 orang | 96%",
            $"3 | Minat baca naik | Kunjungan | 5.000 kali | 5.250 kali | {capaian}"))
        .ShouldBe(temuan);

    [Theory]
    [InlineData("Program ini beranggaran Rp612.500.000 dengan realisasi Rp dan sisa Rp27.300.000.", 1)]
    [InlineData("Anggaran sebesar Rp. 612.500.000 telah terserap sebesar Rp. 585.200.000.", 0)]
    public void Rupiah_tanpa_angka(string kalimat, int banyak) => Temuan("ISI-001", kalimat).Count.ShouldBe(banyak);

    [Theory]
    [InlineData("Memadai", "95,15 Memadai → Memuaskan")]
    [InlineData("Memuaskan", "")]
    public void Kelas_dikenal_dari_isi_kolom(string kelas, string temuan) => Jadi(Temuan(
        "KAT-001", "Hasil penilaian digolongkan: nilai 90 ke atas Memuaskan; nilai 70 sampai kurang dari 90 Memadai; nilai di bawah 70 "
            + "Perlu Perbaikan.",
        "Unit Kerja | Nilai | Golongan", "Hulu | 90,00 | Memuaskan", "Hilir | 89,99 | Memadai", $"Pesisir | 95,15 | {kelas}",
        "Bukit | 69,10 | Perlu Perbaikan")).ShouldBe(temuan);

    [Theory]
    [InlineData("86,00%", "86,00% → 84,00 %")]
    [InlineData("84,00%", "")]
    public void Pecahan_tiga_baris(string hasil, string temuan) => Jadi(Temuan(
        "KAL-006", "Jumlah rambu terpasang 4.158", $"---------------------- x 100% = ------- x 100% = {hasil}",
            "Jumlah kebutuhan rambu 4.950"))
        .ShouldBe(temuan);

    [Theory]
    [InlineData("7", 1)]
    [InlineData("6", 0)]
    public void Jumlah_di_depan_titik_koma(string utuh, int banyak) => Temuan(
        "KAL-007", $"Dinas menetapkan {utuh} indikator; 4 indikator tercapai 100%, 1 indikator mencapai 95%, dan 1 indikator mencapai "
            + $"85%.").Count.ShouldBe(banyak);

    [Fact]
    public void Banyaknya_bertingkat_capaian_bukan_bagian() => Temuan(
        "KAL-001", "Dari 5 kegiatan yang dilaksanakan, 1 kegiatan melebihi target, 3 kegiatan mencapai 100%, dan 1 kegiatan 90%.")
            .ShouldBeEmpty();

    [Theory]
    [InlineData("5", "5 program → 4")]
    [InlineData("4", "")]
    public void Melampaui_bila_yang_lain_tepat(string lampau, string temuan) => Jadi(Temuan(
        "DAF-007", "Nama Program | Target | Hasil | Capaian (%)", "Irigasi | 50 | 54 | 108", "Jalan | 120 | 126 | 105",
            "Jembatan | 10 | 10 | 100",
        "Air Minum | 1.500 | 1.575 | 105", "Drainase | 20 | 17 | 85", "Permukiman | 80 | 84 | 105", "Tata Ruang | 5 | 4 | 80",
        $"Berdasarkan tabel tersebut, dari 7 program yang dilaksanakan, {lampau} program melampaui target, 1 program tepat sesuai "
            + $"target, dan 2 program "
            + "belum mencapai target.")).ShouldBe(temuan);

    [Theory]
    [InlineData("Gangguan tahun 2017 berjumlah 15 kasus, lebih rendah 3 kasus dari batas maksimal 12 kasus.", 1)]
    [InlineData("Gangguan tahun 2017 berjumlah 9 kasus, lebih rendah 3 kasus dari batas maksimal 12 kasus.", 0)]
    public void Selisih_di_antara_dua_angka(string kalimat, int banyak) => Temuan("KAL-012", kalimat).Count.ShouldBe(banyak);

    [Theory]
    [InlineData("8,82%", "8,82% → 5,82 %")]
    [InlineData("5,82%", "")]
    public void Pertumbuhan_terhadap_kalimat_sebelumnya(string tumbuh, string temuan) => Jadi(Temuan(
        "KAL-005", $"Realisasi PAD Tahun 2023 mencapai Rp1.407,88 miliar dari target Rp1.388,50 miliar. Dibandingkan tahun 2022 sebesar "
            + $"Rp1.330,46 miliar, PAD tumbuh {tumbuh}."))
        .ShouldBe(temuan);

    [Theory]
    [InlineData("19 Januari 2017", "5: 19 Januari 2017 → 9 Januari 2017")]
    [InlineData("9 Januari 2017", "")]
    public void Tanggal_di_bawah_judul_lampiran(string tanggal, string temuan) => string.Join("; ", Temuan(
        "TGL-003", "Perjanjian Kinerja Tahun 2017 ditandatangani pada tanggal 9 Januari 2017 dan memuat indikator berikut.", "",
        "# LAMPIRAN", "# PERJANJIAN KINERJA TAHUN 2017", $"Ditetapkan tanggal {tanggal}")).ShouldBe(temuan);

    [Theory]
    [InlineData("103,59%", 1)]
    [InlineData("101,50%", 0)]
    public void Rata_rata_capaian_di_penutup(string rata, int banyak) => Temuan(
        "PYT-012", "Indikator | Target | Realisasi | Capaian (%)", "BOR | 70 | 70 | 100,00", "TOI | 2 | 2 | 101,00",
            "IKM | 80 | 82 | 103,50",
        "Pengukuran menunjukkan rata-rata capaian 101,50% dengan kategori Sangat Tinggi.",
        $"Kinerja berada pada kategori Sangat Tinggi dengan rata-rata capaian {rata}.").Count.ShouldBe(banyak);

    [Fact]
    public void Kalimat_berakhir_sesudah_kata_pendek() => Temuan(
        "KAL-001", "Tanaman terealisasi 312 ha dari target 450 ha pada triwulan IV. Kelompok naik kelas berjumlah 37 dari 500 kelompok "
            + "(7,40%).").ShouldBeEmpty();

    [Theory]
    [InlineData("7,45%", "7,45% → 5,45 %")]
    [InlineData("5,45%", "")]
    public void Persen_dalam_kurung_di_belakang_kenaikannya(string persen, string temuan) => Jadi(Temuan(
        "KAL-005", $"Penumpang triwulan III sebanyak 338.925 orang, naik 17.530 orang ({persen}) dibandingkan triwulan II sebanyak "
            + $"321.395 orang.")).ShouldBe(temuan);

    [Theory]
    [InlineData("8.000", "8.000 → 8.400")]
    [InlineData("8.400", "")]
    public void Target_triwulan_akhir_ialah_target_setahun(string akhir, string temuan) => Jadi(Temuan(
        "ANG-013", "Indikator | Target | TW I | TW II | TW III | TW IV", "Cadangan | 48 | 12 | 24 | 36 | 48",
            "Ubi | 9.750 | 2.300 | 4.800 | 7.400 | 9.750",
        $"Ternak | 8.400 | 1.500 | 4.200 | 6.300 | {akhir}", "Kasus | 60 | 15 | 30 | 45 | 60")).ShouldBe(temuan);

    [Theory]
    [InlineData("4 (empat) sasaran dan 5 (lima) indikator", 1)]
    [InlineData("4 (empat) sasaran dan 6 (enam) indikator", 0)]
    [InlineData("3 (tiga) sasaran dan 5 (lima) indikator", 0)] // neither fits: another table is meant
    public void Dua_hitungan_di_atas_satu_tabel(string sebut, int banyak) => Temuan(
        "DAF-006", $"PK Tahun 2024 memuat {sebut} kinerja, sebagai berikut:", "No | Sasaran | Indikator Kinerja | Target",
            "1 | Pangan | PPH | 78", " | | Cadangan | 48",
        "2 | Tani | Padi | 26", " | | Ubi | 97", "3 | Ternak | Vaksin | 84", "4 | Dinas | SAKIP | 66").Count.ShouldBe(banyak);

    [Theory]
    [InlineData("3.701", 1)]
    [InlineData("3.710", 0)]
    public void Jumlah_baris_bernomor_yang_berupa_singkatan(string jumlah, int banyak) => Temuan(
        "ANG-002", "No | Pendidikan | Jumlah (orang) | %", "1 | S2 | 221 | 5,96", "2 | S1/D-IV | 1.896 | 51,11", "3 | D-III | 702 | 18,92",
        "4 | SLTA/Sederajat | 841 | 22,67", "5 | SLTP | 50 | 1,35", $" | Jumlah | {jumlah} | 100,00").Count.ShouldBe(banyak);

    [Theory]
    [InlineData("79,63%", 1)]
    [InlineData("76,93%", 0)]
    public void Realisasi_sampai_triwulan_terhadap_target_setahun(string persen, int banyak) => Temuan(
        "ANG-001", "Tabel 3.2 Realisasi sampai dengan Triwulan III terhadap Target Setahun",
            "No | Indikator | Target 2025 | s.d. TW I | s.d. TW II | s.d. TW III | % target setahun",
        "1 | Fasilitas | 82,00 | 76,20 | 78,45 | 79,10 | 96,46%", "2 | Kendaraan | 14.500 | 3.418 | 6.987 | 10.246 | 70,66%",
        $"3 | Retribusi | 9.600 | 2.314 | 4.790 | 7.385 | {persen}").Count.ShouldBe(banyak);

    [Theory]
    [InlineData("90,00", 0)]
    [InlineData("99,00", 1)]
    public void Persen_keuangan_terhadap_kontrak_bila_barisnya_menunjukkannya(string persen, int banyak) => Temuan(
        "ANG-001", "No. | Nama Paket | Pagu | Nilai Kontrak | Realisasi Keuangan | Keu. (%)",
            "1 | Jalan Tasik | 8.250,00 | 7.846,50 | 7.846,50 | 100,00",
        $"2 | Jalan Hulu | 9.400,00 | 9.118,20 | 8.206,38 | {persen}", "3 | Jembatan | 6.180,00 | 5.992,75 | 5.992,75 | 100,00",
        "4 | SPAM | 4.210,00 | 4.087,90 | 3.883,51 | 95,00").Count.ShouldBe(banyak);

    [Fact]
    public void Seratus_dalam_rumus_bukan_target() => Temuan(
        "NAR-006", "Indikator | Target | Realisasi", "Pelanggaran ruang | 8 | 6", "Jalan mantap | 70 | 71",
        "Khusus Pelanggaran ruang semakin kecil semakin baik, dengan target dihitung target/realisasi x 100%.").ShouldBeEmpty();

    /// <summary>The findings without the lines where they stand.</summary>
    private static string Jadi(List<string> temuan) => string.Join("; ", temuan.Select(t => t[(t.IndexOf(": ", StringComparison.Ordinal)
        + 2)..]));
}
