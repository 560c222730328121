namespace Akuntabel.Uji.Tests.Hubungan;

/// <summary>Means of groups, means of one column over another, rows that make up the first, columns that name their factor or
/// base.</summary>
public class KelompokDanLembarTests
{
    private static readonly string[] Konversi =
    [
        "No | Unsur | Nilai Rata-rata (skala 4) | Nilai Konversi (x 25)", "1 | Persyaratan | 3,41 | 85,25", "2 | Prosedur | 3,30 | 82,50",
        "3 | Waktu | 3,18 | 79,50", "4 | Biaya | 3,52 | 88,00", "5 | Produk | 3,29 | 82,25", "6 | Pelaksana | 3,35 | 83,75",
        "Rata-rata / IKM |  | 3,34 | 83,54",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("88,00", "85,50", "5: 85,50 → 88,00")]
    public void Kolom_yang_menyebut_faktornya(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Konversi, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Tujuan =
    [
        "No | Tujuan/Indikator | Satuan | Target | Realisasi | Capaian (%)", " | Tujuan 1. Data yang mutunya terjamin |  |  |  | 103,97",
        "1 | Konsumen yang puas | % | 90 | 95,83 | 106,48", "2 | Konsumen yang merujuk | % | 70 | 72,92 | 104,17",
        "3 | Dokumen rumah tangga yang masuk | % | 98 | 99,26 | 101,29", "4 | Dokumen usaha yang masuk | % | 95 | 98,75 | 103,95",
        " | Tujuan 2. Layanan |  |  |  | 102,08", "1 | Publikasi tepat waktu | buah | 34 | 33 | 97,06",
        "2 | Publikasi bernomor | % | 40 | 44,12 | 110,30", "3 | Pegawai berpendidikan D4 | % | 60 | 59,33 | 98,88",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("103,97", "105,17", "2: 105,17 → 103,97")]
    public void Rata_rata_pada_kepala_kelompok(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Tujuan, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Peserta =
    [
        "Kegiatan | Target | Realisasi | Peserta (orang) | Rata-rata Peserta", "Jaksa Masuk Sekolah | 5 | 6 | 540 | 90,00",
        "Penerangan hukum | 3 | 4 | 265 | 66,25", "Jumlah | 8 | 10 | 805 | 80,50",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("66,25", "88,33", "3: 88,33 → 66,25")]
    public void Rata_rata_sebuah_kolom_atas_kolom_lain(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Peserta, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Neraca =
    [
        "Uraian | 2019 | 2020 | 2021", "Timbulan sampah (ton) | 94.210 | 96.385 | 98.640", "Pengurangan (ton) | 17.420 | 19.860 | 21.870",
        "Penanganan (ton) | 69.115 | 69.480 | 70.235", "Sampah tidak terkelola (ton) | 7.675 | 7.045 | 6.535",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("7.045", "6.945", "2: 96.385 → 96.285")]
    public void Baris_pertama_dari_semua_baris_di_bawahnya(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Neraca, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Kanal =
    [
        "Kanal | Masuk | Selesai | Proses | % Selesai", "SP4N | 14 | 14 | - | 100,00", "Media sosial | 37 | 33 | 4 | 89,19",
        "Kotak saran | 21 | 20 | 1 | 95,24", "Jumlah | 72 | 67 | 5 | 93,06",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("93,06", "95,47", "5: 95,47 → 93,06 %")]
    public void Persen_yang_menyebut_nama_kolomnya(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Kanal, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Golongan =
    [
        "No | Unsur | Gol I | Gol II | Gol III | Gol IV | Jumlah | L | P", "1 | Hakim | 0 | 0 | 5 | 2 | 7 | 4 | 3",
        "2 | Kepaniteraan | 0 | 6 | 7 | 0 | 13 | 8 | 5", "3 | Kesekretariatan | 0 | 3 | 5 | 0 | 8 | 4 | 4",
        "4 | Jurusita | 0 | 4 | 1 | 0 | 5 | 4 | 1", "5 | CPNS | 0 | 0 | 4 | 0 | 4 | 1 | 3", "Jumlah |  | 0 | 13 | 22 | 2 | 37 | 21 | 16",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("| 22 |", "| 21 |", "7: 21 → 22")]
    public void Bilangan_kecil_yang_kebetulan_bertemu(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Golongan, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Denda =
    [
        "Jenis | Tagihan Putusan | Disetor | Tunggakan | %",
        "Denda | Rp 350.000.000,00 | Rp 200.000.000,00 | Rp 150.000.000,00 | 57,14",
        "Uang pengganti | Rp 1.284.750.000,00 | Rp 471.320.500,00 | Rp 813.429.500,00 | 36,69",
        "Biaya | Rp 2.500.000,00 | Rp 1.120.000,00 | Rp 1.380.000,00 | 44,80",
        "Jumlah | Rp 1.637.250.000,00 | Rp 672.440.500,00 | Rp 964.809.500,00 | 41,07",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("57,14", "42,86", "2: 42,86 → 57,14 %")]
    public void Persen_dari_bagian_lawannya(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Denda, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Revisi =
    [
        "Jenis Belanja | DIPA Awal | DIPA Revisi | Bertambah/(Berkurang) | %",
        "Belanja Pegawai | 7.214.560.000 | 7.480.210.000 | 265.650.000 | 3,68",
        "Belanja Barang | 6.385.400.000 | 6.102.750.000 | (282.650.000) | -4,43",
        "Belanja Modal | 1.950.000.000 | 1.874.300.000 | (75.700.000) | -3,88",
        "Jumlah | 15.549.960.000 | 15.457.260.000 | (92.700.000) | -0,60",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("3,68", "5,55", "2: 5,55 → 3,68 %")]
    public void Perubahan_yang_berkurang(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Revisi, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Kas =
    [
        "Bulan | Diputus | Tepat Waktu | Kumulatif Diputus", "Januari–Maret | 118 | 114 | 118", "April–Juni | 131 | 128 | 249",
        "Juli–September | 142 | 138 | 391", "Oktober–Desember | 137 | 131 | 528", "Setahun | 528 | 511 | 528",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("| 391", "| 319", "4: 319 → 391")]
    public void Kumulatif_menurut_bulan(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Kas, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Pengunjung =
    [
        "No | Pengunjung | TW I | TW II | TW III | TW IV | Jumlah", "1 | Pelajar | 6.218 | 5.604 | 7.391 | 6.830 | 26.043",
        "2 | Umum | 3.517 | 2.846 | 4.062 | 4.008 | 14.433", "Jumlah |  | 9.735 | 8.450 | 11.453 | 10.838 | 40.476",
        "Kumulatif s.d. triwulan |  | 9.735 | 18.185 | 29.638 | 40.476 | -",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("29.638", "29.368", "5: 29.368 → 29.638")]
    public void Baris_kumulatif(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Pengunjung, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Sifat =
    [
        "No | Indikator | Target › TW I | Target › TW II | Target › TW III | Target › TW IV | Target Tahun 2024 | Sifat Target",
        "1 | Perekaman KTP-el | 98,6 | 98,9 | 99,2 | 99,5 | 99,5 | Posisi akhir",
            "2 | Waktu penerbitan | 24 | 22 | 20 | 18 | 18 | Posisi akhir",
        "3 | Pelayanan keliling | 12 | 15 | 15 | 12 | 54 | Akumulasi",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("| 54", "| 64", "4: 64 → 54")]
    public void Target_triwulan_menurut_sifatnya(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Sifat, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Pergeseran =
    [
        "Kode | Uraian | Murni (Rp) | Perubahan (Rp) | Selisih (Rp)", "1.06.04 | Program | 5.533.900.000 | 5.539.750.000 | -5.850.000",
        "1.06.04.1.01 | Kegiatan A | 3.282.200.000 | 3.387.250.000 | -105.050.000",
        "1.06.04.1.01.0001 | Sub A1 | 2.846.000.000 | 2.915.400.000 | -69.400.000",
        "1.06.04.1.01.0004 | Sub A2 | 436.200.000 | 471.850.000 | -35.650.000",
        "1.06.04.1.02 | Kegiatan B | 2.251.700.000 | 2.152.500.000 | 99.200.000",
        "1.06.04.1.02.0002 | Sub B1 | 1.964.300.000 | 1.887.600.000 | 76.700.000",
        "1.06.04.1.02.0006 | Sub B2 | 287.400.000 | 264.900.000 | 22.500.000",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("2.251.700.000 | 2.152.500.000 | 99.200.000", "2.201.700.000 | 2.152.500.000 | 49.200.000", "6: 2.201.700.000 → 2.251.700.000")]
    public void Satu_sel_keliru_yang_menyalahkan_beberapa_jumlah_disebut_sekali(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Pergeseran, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Porsi =
    [
        "Golongan | II/a | II/c | II/d | III/a | III/b | Jumlah", "Pegawai | 1 | 3 | 2 | 5 | 4 | 15",
        "Persen | 6,7 | 20,0 | 13,3 | 33,3 | 26,7 | 100,0",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("33,3", "26,7", "3: 26,7 → 33,3 %")]
    public void Baris_bagian_di_bawah_baris_cacah(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Porsi, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Batas =
    [
        "No | Indikator | Target | Realisasi | % Capaian", "1 | Indeks ketahanan | 51,20 | 52,47 | 102,48",
        "2 | Indeks keluarga | 78,69 | 81,05 | 103,00", "3 | Jumlah berkas perkara | 4 | 5 | 125,00",
            "4 | Nilai anggaran | 86 | 91,62 | 106,53",
        "5 | Nilai IKPA | 93 | 96,15 | 103,39", "Rata-rata |  |  |  | 108,08",
    ];

    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("125,00", "120,00", "", "4: 120,00 → 125,00 %")]
    [InlineData("103,39", "96,72", "", "6: 96,72 → 103,39 %")]
    [InlineData("125,00", "120,00", "96,72", "4: 120,00 → 125,00 %; 6: 96,72 → 103,39 %")]
    [InlineData("106,53", "160,53", "96,72", "5: 160,53 → 106,53 %; 6: 96,72 → 103,39 %")]
    public void Rata_rata_yang_dihitung_dari_nilai_yang_benar(string semula, string menjadi, string lain, string temuan) =>
        TabelUji.Ganti([.. Batas.Select(b => lain.Length == 0 ? b : b.Replace("103,39", lain, StringComparison.Ordinal))], semula, menjadi)
            .ShouldBe(temuan);

    private static readonly string[] Selisih =
    [
        "Sasaran | Rata-rata Capaian (%) | Penyerapan Anggaran (%) | Efisiensi", "Budaya baca | 100,20 | 93,18 | 7,02",
        "Tertib arsip | 98,04 | 90,15 | 7,89", "Akuntabilitas | 101,72 | 91,79 | 9,93", "Layanan | 99,00 | 95,50 | 3,50",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("| 7,02", "| -7,02", "2: -7,02 → 7,02")]
    public void Minus_yang_tertulis_di_satu_baris(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Selisih, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Realisasi =
    [
        "Kegiatan | Target | TW I | TW II | Realisasi | TW IV | Jumlah | %", "Litigasi | 3 | 1 | 1 | 0 | 1 | 3 | 100,00",
        "Nonlitigasi | 7 | 2 | 2 | 3 | 2 | 9 | 128,57", "Pertimbangan | 5 | 1 | 2 | 2 | 3 | 8 | 160,00",
        "Pelayanan | 3 | 1 | 2 | 1 | 1 | 5 | 166,67", "Jumlah | 18 | 5 | 7 | 6 | 7 | 25 | 138,89",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("160,00", "140,00", "4: 140,00 → 160,00 %")]
    public void Persen_dari_jumlah_triwulan_dan_bukan_salah_satunya(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Realisasi, semula, menjadi).ShouldBe(temuan);
}
