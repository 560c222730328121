namespace Akuntabel.Uji.Tests.Hubungan;

/// <summary>What follows within a row, down the rows, or from another table, as the rows or a sentence show.</summary>
public class PencariRumusBarisTests
{
    private static readonly string[] Kepadatan =
    [
        "No | Kelurahan | Luas (km²) | L | P | L+P | Kepadatan (jiwa/km²)", "1 | Sukasari | 3,25 | 2.410 | 2.377 | 4.787 | 1.473",
        "2 | Mekarjati | 6,40 | 1.905 | 1.870 | 3.775 | 590", "3 | Cibodas | 5,12 | 2.120 | 2.206 | 4.326 | 845",
        "4 | Karangsari | 8,75 | 1.544 | 1.498 | 3.042 | 348", "5 | Pasirhuni | 4,08 | 2.733 | 2.690 | 5.423 | 1.329",
        "Kecamatan |  | 27,60 | 10.712 | 10.641 | 21.353 | 774",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("| 590", "| 690", "3: 690 → 590")]
    [InlineData("| 4.326 |", "| 4.236 |", "4: 4.236 → 4.326")]
    [InlineData("10.712 |", "10.721 |", "7: 10.721 → 10.712")]
    public void Hasil_bagi_jumlah_dan_baris_terakhir_yang_tidak_disebut_jumlah(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Kepadatan, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Tertimbang =
    [
        "Unsur | Uraian | NRR | NRR Tertimbang (x 0,11)", "U1 | Syarat | 3,48 | 0,3828", "U2 | Alur | 3,41 | 0,3751",
        "U3 | Waktu | 3,27 | 0,3597", "U4 | Tarif | 3,90 | 0,4290", "U5 | Produk | 3,44 | 0,3784",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("0,3597", "0,3957", "4: 0,3957 → 0,3597")]
    public void Perkalian_dengan_faktor_bersama(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Tertimbang, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Deret =
    [
        "Triwulan | Penerimaan | Kumulatif", "I | 210.400.000 | 210.400.000", "II | 245.150.000 | 455.550.000",
        "III | 251.300.000 | 706.850.000", "IV | 280.275.000 | 987.125.000",
        "# Perkembangan", "Tahun | Nilai | Pertumbuhan (%)", "2020 | 1.985.400 | -", "2021 | 1.724.650 | -13,13",
            "2022 | 2.140.875 | 24,13",
        "2023 | 3.012.440 | 40,71", "2024 | 3.711.155 | 23,19",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("706.850.000", "406.850.000", "4: 406.850.000 → 706.850.000")]
    [InlineData("-13,13", "13,13", "9: 13,13 → -13,13")]
    [InlineData("40,71", "30,71", "11: 30,71 → 40,71")]
    public void Kumulatif_dan_pertumbuhan_dari_baris_di_atasnya(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Deret, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Tumbuh =
    [
        "Komoditas | 2021 | 2022 | 2023", "Padi | 13.420 | 13.905 | 13.721", "Jagung | 4.825 | 5.011 | 5.346", "Kopi | 612 | 625 | 640",
        "Telur | 1.874 | 1.921 | 2.040", "", "Tabel 2 Pertumbuhan (%)", "Komoditas | Pertumbuhan 2022 | Pertumbuhan 2023 | Rata-rata",
        "Padi | 3,61 | -1,32 | 1,15", "Jagung | 3,85 | 6,69 | 5,27", "Kopi | 2,12 | 2,40 | 2,26", "Telur | 2,51 | 6,19 | 4,35",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("1.921", "19.210", "5: 19.210 → 1.921")]
    [InlineData("-1,32", "1,32", "9: 1,32 → -1,32")]
    [InlineData("5,27", "7,25", "10: 7,25 → 5,27")]
    public void Tabel_pertumbuhan_dan_tabel_angkanya(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Tumbuh, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Tanda =
    [
        "Program | Murni | Perubahan | Bertambah/(Berkurang)", "Pelatihan | 3.500.000 | 3.669.000 | 169.000",
            "Sarana | 1.100.000 | 958.000 | (142.000)",
        "Mutu | 8.600.000 | 9.200.000 | 600.000", "Promosi | 640.000 | 655.000 | 15.000",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("| 600.000", "| (600.000)", "4: (600.000) → 600.000")]
    public void Tanda_selisih_menurut_baris_lain(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Tanda, semula, menjadi).ShouldBe(temuan);

    private const string RumusTurun =
        "Capaian adalah realisasi dibagi target. Untuk waktu tunggu layanan, makin kecil makin baik, dipakai rumus (2 x target - "
            + "realisasi) / target.";

    private static readonly string[] Arah =
    [
        RumusTurun, "No | Indikator | Target | Realisasi | Capaian (%)", "1 | Indeks Kepuasan Masyarakat | 87,00 | 86,72 | 99,68",
        "2 | Waktu tunggu layanan loket | 60,00 | 67,50 | 87,50", "3 | Cakupan pembinaan pasar | 80,00 | 76,00 | 95,00",
        "4 | Persentase gudang terdaftar | 50,00 | 52,00 | 104,00",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("87,50", "112,50", "4: 112,50 → 87,50 %")]
    [InlineData("99,68", "100,32", "3: 100,32 → 99,68 %")]
    public void Capaian_menurut_arah_indikator(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Arah, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Efisiensi =
    [
        "Tingkat efisiensi dihitung dari capaian kinerja dikurangi penyerapan anggaran.",
        "No | Sasaran | Rata-rata % Capaian | Penyerapan Anggaran (%) | Tingkat Efisiensi", "1 | Niaga maju | 112,40 | 91,25 | 21,15",
        "2 | Pasar tertib | 101,00 | 93,18 | 7,82",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("101,00", "110,00", "4: 7,82 → 16,82")]
    public void Selisih_yang_didefinisikan_kalimat(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Efisiensi, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Bobot =
    [
        "No | Komponen | Bobot | Nilai 2022 | Nilai 2023", "1 | Perencanaan | 30,00 | 23,70 | 24,30",
            "2 | Pengukuran | 30,00 | 21,90 | 22,80",
        "3 | Pelaporan | 15,00 | 11,10 | 11,55", "4 | Evaluasi | 25,00 | 17,25 | 17,75", " | Nilai Hasil Evaluasi | 100,00 | 73,95 | 76,40",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("73,95", "79,35", "6: 79,35 → 73,95")]
    [InlineData("15,00", "20,00", "6: 100,00 → 105,00")]
    public void Nilai_berbobot_dijumlahkan(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Bobot, semula, menjadi).ShouldBe(temuan);

    /// <summary>Targets of a quarter that are a quarter of the year in most rows were set, not computed.</summary>
    [Fact]
    public void Target_tidak_diduga_sebagai_hasil_hitungan() => TabelUji.Semua(
        "No | Indikator | Target | Target TW I", "1 | Jumlah pelatihan | 120 | 30", "2 | Jumlah bazar | 48 | 12",
            "3 | Jumlah kunjungan | 264 | 66",
        "4 | Jumlah binaan | 400 | 100", "5 | Persentase gudang | 95 | 95").ShouldBe("");

    /// <summary>A table that goes on below a line that says so is one table.</summary>
    [Fact]
    public void Tabel_lanjutan_bersambung() => TabelUji.Semua(
        "No | Uraian | Anggaran", "1 | Sewa | 12.500.000", "2 | Bahan | 23.750.000", "Lanjutan Tabel 2", "No | Uraian | Anggaran",
        "3 | Cetak | 8.250.000", " | Jumlah | 44.500.000").ShouldBe("");
}
