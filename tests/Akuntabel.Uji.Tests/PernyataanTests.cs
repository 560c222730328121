using Akuntabel.Uji;

using Akuntabel.Uji.Hasil;
using FsCheck.Fluent;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests;

/// <summary>What two places say of the same thing.</summary>
public class PernyataanTests
{
    private const string KepalaPagu = "No | Program | Pagu (Rp) | Realisasi (Rp) | %";
    private const string KepalaAnggaran = "No | Program | Target Fisik | Anggaran | Realisasi Anggaran | Capaian Anggaran (Persen)";
    private const string KepalaKinerja = "No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian";
    private const string Warga = "Warga yang memahami wawasan kebangsaan";

    private static string Semua(string kode, params string[] baris) => string.Join("; ", Temuan(kode, baris));

    [Theory]
    [InlineData("1.080.843.100,00 | 1.078.044.100 | 99,74%", "")]
    [InlineData("1,080,843,100 | Rp. 1.078.044.100,- | 99.74", "")] // as other tables write
    [InlineData("1.080.843.100 | 1.078.044.100 | 91,16", "5: 91,16 → satu angka; di tempat lain 99,74")]
    [InlineData("182.768.200 | 1.078.044.100 | 99,74", "5: 182.768.200 → satu angka; di tempat lain 1.080.843.100")]
    [InlineData("182.768.200 | 166.613.200 | 91,16", "")] // nothing vouches for it: another part of the year, perhaps
    [InlineData("1.180.843.100 | - | -", "")] // a budget without realisation may be an earlier one
    public void PYT001_program_yang_sama_pada_tabel_berkepala_lain(string angka, string temuan) =>
        Semua("PYT-001", KepalaPagu, "1 | Program Penguatan Ideologi dan Karakter Kebangsaan | 1.080.843.100 | 1.078.044.100 | 99,74", "Rincian.", KepalaAnggaran, $"1. | Penguatan Idiologi & Karakter Kebangsaan | 100 | {angka}")
            .ShouldBe(temuan);

    [Fact]
    public void PYT001_baris_lain_dari_kedua_kolom_menjamin()
    {
        string[] Tabel(string akhir) =>
        [
            "No | Indikator Kinerja | Target | Realisasi", "1 | Siswa yang mengikuti pelatihan dasar | 30 | 30", "2 | Guru yang mengikuti lokakarya daerah | 50 | 45", "3 | Desa yang menerima penyuluhan hukum | 6 | 5", "4 | Ormas yang menerima pembinaan tahunan | 10 | 7",
            "Rincian.", "No | Indikator | Satuan | Target | Realisasi", "1 | Siswa yang mengikuti pelatihan dasar | orang | 30 | 30", "2 | Guru yang mengikuti lokakarya daerah | orang | 50 | 45", "3 | Desa yang menerima penyuluhan hukum | desa | 6 | 5", $"4 | Ormas yang menerima pembinaan tahunan | ormas | {akhir}",
        ];
        Semua("PYT-001", Tabel("10 | 7")).ShouldBe("");
        Semua("PYT-001", Tabel("2 | 2")).ShouldBe("11: 2 → satu angka; di tempat lain 10; 7");
    }

    [Theory]
    [InlineData("Tabel 2 Realisasi Triwulan I")]
    [InlineData("Tabel 2 Sesudah perubahan")]
    [InlineData("Tabel 2 Realisasi tahun 2021")]
    public void PYT001_bagian_atau_versi_lain_bukan_hal_yang_sama(string judul) =>
        Semua("PYT-001", "Tabel 1 Realisasi tahun 2022", KepalaPagu, "1 | Penguatan Ideologi dan Karakter Kebangsaan | 1.080.843.100 | 1.078.044.100 | 99,74", judul, KepalaAnggaran, "1. | Penguatan Ideologi dan Karakter Kebangsaan | 100 | 1.080.843.100 | 166.613.200 | 15,42").ShouldBe("");

    [Fact]
    public void PYT001_unsur_di_bawah_nama_dan_capaian_bukan_realisasi()
    {
        Semua("PYT-001", KepalaKinerja, $"1 | Meningkatnya wawasan kebangsaan warga | {Warga} | 141 | 138 | 97,87", "Rincian.", "No | Sasaran | Indikator Kinerja | Target | Unsur | Realisasi", $"1 | Meningkatnya wawasan kebangsaan warga | {Warga} | 141 | Partai | 0", " | | | | Ormas | 29", " | | | | Jumlah | 138").ShouldBe("");
        Semua("PYT-001", "No | Indikator | Target | Realisasi | Capaian (%)", $"1 | {Warga} | 3,55 | 3,56 | 100", "Rincian.", "No | Indikator | Target | Persentase Realisasi", $"1 | {Warga} | 3,55 | 3,56").ShouldBe("");
    }

    [Theory]
    [InlineData("Target pelaporan adalah 39 laporan, realisasi 22, yaitu 32/39 x 100 % = 82,05 %", "1: 22 → 32")]
    [InlineData("Target pelaporan adalah 39 laporan, realisasi 32, yaitu 32/39 x 100 % = 82,05 %", "")]
    [InlineData("Target pelaporan adalah 40 laporan, realisasi 32, yaitu 32/39 x 100 % = 82,05 %", "1: 40 laporan → 39")]
    [InlineData("Target pelaporan adalah 39 laporan, realisasi 22, yaitu 32/39 x 100 % = 56,41 %", "")] // the formula is the slip, another rule's case
    [InlineData("Target pelaporan adalah 50 laporan, realisasi 22, yaitu 32/39 x 100 % = 82,05 %", "")] // another thing
    [InlineData("Target 39, realisasi 22 dan 32/39", "1: 22 → 32")]
    public void PYT002_rumus_dalam_kalimat(string kalimat, string temuan) => Semua("PYT-002", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("Cakupan partai politik (11), organisasi masyarakat (20), lembaga pendidikan (100) dalam penguatan ideologi", "")]
    [InlineData("Jumlah Partai Politik (11), Organisasi Masyarakat (20) dan Lembaga Pendidikan tingkat SMA (100) dalam penguatan ideologi", "")]
    [InlineData("Cakupan partai politik (10), organisasi masyarakat (6), lembaga pendidikan (115) dalam penguatan ideologi", "5: partai politik (10), organisasi masyarakat (6), lembaga pendidikan (115) → partai politik (11), organisasi masyarakat (20), lembaga pendidikan (100)")]
    [InlineData("Cakupan partai politik (10), organisasi masyarakat (6), lembaga pendidikan (298) yang menerima hibah pemilihan umum kepala daerah serentak menurut putusan", "")] // another indikator
    public void PYT003_rincian_di_dalam_nama(string indikator, string temuan) =>
        Semua("PYT-003", "No | Indikator | Target", "1 | Cakupan partai politik (11), organisasi masyarakat (20), lembaga pendidikan (100) dalam penguatan ideologi | 131", "Rincian.", "No | Indikator | Satuan | Target", $"1 | {indikator} | lembaga | 131")
            .ShouldBe(temuan);

    [Theory]
    [InlineData("2 Lap | 5 Dok", "2: 5 Dok → satu satuan; di tempat lain 2 Lap")]
    [InlineData("2 Dok | 2 Dok/ 5 Lap", "")]
    [InlineData("2 laporan | 43/53 lap", "")]
    [InlineData("22 ormas | 49 lembaga", "")] // an ormas is a lembaga
    [InlineData("2 Lap | 5", "")]
    public void PYT004_satuan_antartahun(string angka, string temuan) => Semua("PYT-004", "No | Indikator | Realisasi 2022 | Realisasi 2023", $"1 | {Warga} | {angka}").ShouldBe(temuan);

    [Theory]
    [InlineData("(2 laporan)", "5: (2 laporan) → satu satuan; di tempat lain (2 dokumen)")]
    [InlineData("(2 Dok)", "")]
    [InlineData("(3 laporan)", "")] // another number: another count
    public void PYT004_satuan_di_dalam_nama(string kurung, string temuan) =>
        Semua("PYT-004", "No | Indikator | Target", $"1 | {Warga} (2 dokumen) | 100", "Rincian.", "No | Indikator Kinerja | Satuan | Target", $"1 | {Warga}. {kurung} | persen | 100").ShouldBe(temuan);

    [Theory]
    [InlineData("1 dokumen dari 3 laporan | 1 dokumen, 4 laporan", "2: 3 laporan → satu angka; pada keterangannya 4 laporan")]
    [InlineData("1 dokumen dari 3 laporan | 1 dokumen, 3 laporan", "")]
    [InlineData("5 kegiatan | 3 kegiatan tatap muka", "")] // a part of it, perhaps
    [InlineData("1 dokumen dari 3 laporan | 1 dokumen, 2 laporan rapat dan 1 laporan evaluasi", "")]
    public void PYT005_realisasi_dan_keterangannya(string sel, string temuan) => Semua("PYT-005", "No | Indikator | Realisasi 2023 | Keterangan Realisasi", $"1 | {Warga} | {sel}").ShouldBe(temuan);

    [Theory]
    [InlineData("RPJMD Tahun 2019 – 2024", "4: RPJMD Tahun 2019 – 2024 → 2019-2023")]
    [InlineData("Rencana Pembangunan Jangka Menengah Daerah (RPJMD) Tahun 2018-2023", "4: RPJMD) Tahun 2018-2023 → 2019-2023")]
    [InlineData("RPJMD Tahun 2019 s.d. 2023", "")]
    [InlineData("RPJMD Tahun 2014-2018", "")] // the one before
    [InlineData("Renstra Tahun 2019-2024", "")] // another plan
    [InlineData("RPJMD Provinsi Tahun 2019-2024 dan RPJMD Kabupaten Tahun 2019-2023", "")] // of two owners
    public void PYT006_periode_rencana(string kalimat, string temuan) =>
        Semua("PYT-006", "RPJMD Tahun 2019-2023 menjadi pedoman", "Menurut RPJMD 2019-2023", "Akhir RPJMD tahun 2019-2023", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("85,1", "3: 85,1 → satu angka; di tempat lain 166,7")]
    [InlineData("166.7", "")]
    public void PYT007_kondisi_tahun_lalu(string kondisi, string temuan) => Semua(
        "PYT-007", "No | Indikator | Kondisi | Target", " | | 2022 | 2023", $"1 | {Warga} | {kondisi} | 100", "2 | Konflik sosial yang tertangani tuntas | 96 | 100", "Perbandingan.",
        "No | Indikator | Realisasi 2022 | Realisasi 2023", $"1 | {Warga} | 166,7 | 97,87", "2 | Konflik sosial yang tertangani tuntas | 96 | 81,13").ShouldBe(temuan);

    [Fact]
    public void PYT007_diam_bila_target_bukan_seratus_atau_tidak_satu_baris_pun_sejalan()
    {
        Semua("PYT-007", "No | Indikator | Kondisi 2022 | Target 2023", $"1 | {Warga} | 70 | 80", "2 | Konflik sosial yang tertangani tuntas | 96 | 100", "Perbandingan.", "No | Indikator | Capaian 2022", $"1 | {Warga} | 98", "2 | Konflik sosial yang tertangani tuntas | 96").ShouldBe("");
        Semua("PYT-007", "No | Indikator | Kondisi 2022 | Target 2023", $"1 | {Warga} | 70 | 100", "Perbandingan.", "No | Indikator | Capaian 2022", $"1 | {Warga} | 98").ShouldBe("");
    }

    [Theory]
    [InlineData("100%", "3: 100% → 11 Lembaga")]
    [InlineData("3,56%", "")]
    [InlineData("11 lembaga", "")]
    public void PYT008_kolom_realisasi_memuat_capaian(string realisasi, string temuan) =>
        Semua("PYT-008", "Ringkasan.", "No | Indikator | Target | Realisasi", $"1 | {Warga} | 3,55 % atau 11 lembaga | {realisasi}", "Ringkasan.", "No | Indikator | Target | Realisasi | Capaian (%)", $"1 | {Warga} | 3,55 % (11 Lembaga) | 11 Lembaga | 100").ShouldBe(temuan);

    [Theory]
    [InlineData("Sasaran strategis ini mencapai 98 % sebagai berikut:", "1: 98 % → 75")]
    [InlineData("Sasaran strategis ini mencapai 75 % sebagai berikut:", "")]
    [InlineData("Sasaran strategis ini mencapai 93,75 % sebagai berikut:", "")] // realisation by target
    [InlineData("Sasaran ini mempunyai target tahun ini sebesar 80 %", "")]
    [InlineData("Penyerapan anggaran untuk sasaran ini mencapai 40 %", "")]
    public void NAR001_kalimat_di_atas_tabelnya(string kalimat, string temuan)
    {
        string[] tabel = ["No | Indikator | Target | Realisasi", $"1 | {Warga} | 80 | 75"];
        Semua("NAR-001", [kalimat, .. tabel]).ShouldBe(temuan);
        Semua("NAR-001", [kalimat, .. tabel, "2 | Konflik sosial yang tertangani tuntas | 80 | 60"]).ShouldBe(""); // of two rows it may be the mean
    }

    [Theory]
    [InlineData("100 % | 75", "1: 100 % → 75")]
    [InlineData("100 % | 120", "")] // capped
    [InlineData("10 kasus | 8 kasus", "")] // lower is better
    [InlineData("100 % | 2 dokumen", "")]
    public void NAR001_seratus_persen(string angka, string temuan) =>
        Semua("NAR-001", "Sasaran ini mencapai 100 % sebagai berikut:", "No | Indikator | Target | Realisasi", $"1 | {Warga} | {angka}").ShouldBe(temuan);

    [Theory]
    [InlineData("3,55 % | 3,55 %", "2: 3,55 % → 100 %")]
    [InlineData("100 % | 3,55 %", "")]
    public void NAR003_target_semula(string target, string temuan) =>
        Semua("NAR-003", "No | Indikator | Target 2023 | Target Perubahan 2023", $"1 | {Warga} | {target}", $"{Warga} yang semula bertarget, target 100 % menjadi 3,55 %, mencapai 100 %.").ShouldBe(temuan);

    [Theory]
    [InlineData("Terlaksananya pembinaan bagi partai politik, forum warga dan sekolah = 138 lembaga", "2: partai politik → hanya unsur yang berangka pada rinciannya")]
    [InlineData("Terlaksananya pembinaan bagi forum warga dan sekolah di daerah = 138 lembaga", "")]
    [InlineData("Terlaksananya pembinaan bagi partai politik, forum warga dan sekolah = 141 lembaga", "")]
    public void NAR004_unsur_kosong(string keterangan, string temuan) => Semua(
        "NAR-004", "No | Indikator | Realisasi | Keterangan", $"1 | {Warga} | 138 | {keterangan}", "Rincian.",
        "No | Indikator | Target | Unsur | Realisasi 2023", $"1 | {Warga} | 141 | partai politik | -", " | | | forum warga | 29", " | | | sekolah | 109", " | | | Jumlah | 138").ShouldBe(temuan);

    [Theory]
    [InlineData("75", "")]
    [InlineData("57", "7: 57 % → 75")]
    public void NAR005_butir_terhadap_tabel(string nilai, string temuan) => Semua(
        "NAR-005", "No | Indikator | Target | Realisasi", $"1 | {Warga} | 100 | 97,87", "2 | Konflik sosial yang tertangani tuntas | 100 | 81,13", "3 | Ormas yang menerima pembinaan tahunan | 100 | 75",
        $"1) {Warga} : 97,87 %", "2) Konflik sosial yang tertangani tuntas : 81.13 %", $"3) Ormas yang menerima pembinaan tahunan : {nilai} %").ShouldBe(temuan);

    [Theory]
    [InlineData("naik sebesar 5,10 % dari 70,20 % menjadi 75,30 %", "")]
    [InlineData("naik sebesar 6,10 % dari 70,20 % menjadi 75,30 %", "1: 6,10 % → 5,10")]
    [InlineData("naik sebesar 7,26 % dari 70,20 menjadi 75,30", "")] // in per cent of the first
    [InlineData("turun -0,21 persen poin dari 11,82 persen menjadi 11,61 persen", "")]
    [InlineData("di desa naik 0,25 persen poin (dari 7,10 persen menjadi 7,35 persen)", "")]
    [InlineData("Realisasi 78 % lebih tinggi dari target sebesar 80 %", "1: lebih tinggi → lebih rendah")]
    [InlineData("Realisasi 85 % lebih tinggi dibandingkan target 80 %", "")]
    [InlineData("Realisasi 85 % lebih tinggi 5 % dari target 80 %", "")]
    [InlineData("mengalami penurunan dari 10 kasus menjadi 12 kasus", "1: mengalami penurunan → meningkat")]
    [InlineData("meningkat dari 2 kali rapat menjadi 1 dokumen", "")]
    public void ANG004_susunan_kalimat(string kalimat, string temuan) => Semua("ANG-004", kalimat).ShouldBe(temuan);

    [Fact]
    public void ANG005_jumlah_bulat_bukan_salah_tik() =>
        Semua("ANG-005", "Pagu Rp200.000.000", "Hibah Rp200.000.000", "Bantuan Rp200.000.000", "Belanja Rp200.070.000").ShouldBe("");

    /// <summary>The same figures, printed as different tables and sentences print them, never contradict each other.</summary>
    [Fact]
    public void Pernyataan_yang_sejalan_dalam_bentuk_apa_pun_tidak_ditemukan() => Prop.ForAll<uint, uint, uint>((a, b, c) => Periksa(Sejalan(a, b, c)).Count == 0).Periksa();

    private static List<string> Periksa(string[] naskah) => [.. new[] { "PYT", "NAR", "ANG-004", "ANG-005" }.SelectMany(k => KatalogUji.DaftarAturan.Where(x => x.Kode.StartsWith(k, StringComparison.Ordinal))).SelectMany(x => Temuan(x.Kode, naskah))];

    private static string[] Sejalan(uint a, uint b, uint c)
    {
        string[] nama = ["Warga yang memahami wawasan kebangsaan", "Konflik sosial yang tertangani tuntas", "Ormas yang menerima pembinaan tahunan"];
        var nilai = new[] { a, b, c }.Select(n => (Target: 100 + (n % 900), Realisasi: 50 + (n % 777), Lalu: 40 + (n % 555))).ToList();
        string Persen(int i, string pemisah) => FormattableString.Invariant($"{nilai[i].Realisasi * 100m / nilai[i].Target:0.00}").Replace(".", pemisah, StringComparison.Ordinal);
        string Arah(int i) => nilai[i].Realisasi > nilai[i].Lalu ? "naik" : nilai[i].Realisasi < nilai[i].Lalu ? "turun" : "tetap";
        var urut = Enumerable.Range(0, 3).ToList();
        return
        [
            "No | Indikator | Target | Realisasi | Capaian (%)", .. urut.Select(i => $"{i + 1} | {nama[i]} | {nilai[i].Target} | {nilai[i].Realisasi} | {Persen(i, ",")}"),
            "Perbandingan.", "No | Sasaran | Indikator Kinerja | Realisasi 2022 | Realisasi 2023", .. urut.Select(i => $"{i + 1}. | Terwujudnya daerah yang aman damai {i} | {nama[i].ToUpperInvariant()} / {nilai[i].Target} orang | {nilai[i].Lalu} | {nilai[i].Realisasi}"),
            "Pengukuran.", "No | Indikator Kinerja Utama | Satuan | Target | Realisasi | %", .. urut.Select(i => $"{i + 1}) | {nama[i]}. | orang | {nilai[i].Target} orang | {nilai[i].Realisasi} orang | {Persen(i, ".")} %"),
            .. urut.Select(i => $"{i + 1}) {nama[i]} : {Persen(i, ",")} %"),
            .. urut.Select(i => $"Indikator {nama[i]} dengan target {nilai[i].Target} orang terealisasi {nilai[i].Realisasi} orang, capaian {Persen(i, ",")} %."),
            .. urut.Select(i => $"Jumlahnya {Arah(i)} dari {nilai[i].Lalu} orang menjadi {nilai[i].Realisasi} orang."),
        ];
    }

    [Theory]
    [InlineData("Kebebasan meningkat 5,96 poin menjadi 82,05.", "")]
    [InlineData("Kebebasan menurun 5,96 poin menjadi 82,05.", "1: menurun → meningkat")]
    [InlineData("Kesetaraan menurun 5,96 poin menjadi 82,05.", "")] // no such row
    [InlineData("Kebebasan menurun 3,10 poin menjadi 82,05.", "")] // another difference: not this comparison
    [InlineData("Indeks sebesar 79,30 dengan kategori sedang, meningkat 6,13 poin dari 73,17 pada tahun lalu.", "")]
    [InlineData("Indeks sebesar 79,30 dengan kategori sedang, menurun 6,13 poin dari 73,17 pada tahun lalu.", "1: menurun → meningkat")]
    [InlineData("Indeks tahun 2022 menurun 6,13 poin dari 73,17.", "")]
    public void NAR007_kata_arah_terhadap_barisnya(string kalimat, string temuan) =>
        Semua("NAR-007", kalimat, "No | Aspek | 2021 | 2022", "1 | Kebebasan | 76,09 | 82,05", "2 | Kelembagaan | 68,02 | 78,62").ShouldBe(temuan);

    private static string[] BerSatuan(string judul, params string[] satuan) => [judul, "No | Indikator | Satuan | Target",
        .. satuan.Select((s, i) => $"{i + 1} | {Hal[i]} | {s} | {10 + i}")];

    private static readonly string[] Hal = ["Luas kawasan yang dipatroli rutin", "Luas pemulihan ekosistem terpelihara",
        "Jumlah kunjungan wisatawan alam",
        "Jumlah kelompok mitra konservasi"];

    [Theory]
    [InlineData("m2", "18: m2 → satu satuan; di tempat lain Ha")]
    [InlineData("Ha", "")]
    [InlineData("hektar", "")]
    public void PYT004_satuan_antartabel(string satuan, string temuan) => Semua("PYT-004", [
        "# LAPORAN KINERJA TAHUN 2025", .. BerSatuan("Tabel 1 Rencana", "Ha", "Ha", "Orang", "Kelompok"), "Lalu.", .. BerSatuan(
            "Tabel 2 Capaian", "Ha", "Ha", "Orang", "Kelomp"), "Lalu.",
        .. BerSatuan("Tabel 3 Perjanjian", "Ha", satuan, "Orang", "Kelompok")]).ShouldBe(temuan);
}
