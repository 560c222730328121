using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-001: a percentage in a sentence follows from its figures.</summary>
public class PersenKalimatTests
{
    [Theory]
    [InlineData("Program A terealisasi Rp. 4.389.712.739,- (85.18 %) dari rencana Rp. 5.163.227.500", "1: 85.18 % → 85,02 %")]
    [InlineData("Program A yang terealisasi sebesar Rp. 4.389.712.739,- atau 85.01 % dari rencana sebesar Rp. 5.163.227.500", "")]
    [InlineData("Target 6 laporan realisasi 5 laporan : 83 %", "")]
    [InlineData("Target 6 laporan realisasi 5 laporan : 93 %", "1: 93 % → 83,33 %")]
    [InlineData("Ada 3 program dengan realisasi di atas 90% dan 2 program dengan realisasi sedang", "")]
    [InlineData("Pagu Rp200.000.000 terserap Rp150.000.000 atau sebesar 85 %", "1: 85 % → 75,00 %")]
    [InlineData("Dari pagu sebesar Rp200.000.000, realisasi keuangan mencapai Rp150.000.000 (85 persen)", "1: 85 persen → 75,00 %")]
    [InlineData("Anggaran yang tersedia Rp200.000.000 dan yang digunakan Rp150.000.000, dengan persentase serapan 85 %",
        "1: 85 % → 75,00 %")]
    [InlineData("Realisasi sebesar Rp150.000.000 atau 85 % dari anggaran Rp200.000.000", "1: 85 % → 75,00 %")]
    [InlineData("Realisasi sebesar Rp150.000.000 atau 75 % dari anggaran Rp200.000.000", "")]
    [InlineData("Pagu Rp200 juta terserap Rp150 juta atau 75 %", "")]
    [InlineData("Program A pagu Rp200.000.000 realisasi Rp150.000.000 (75 %), Program B pagu Rp100.000.000 realisasi Rp60.000.000 (65 %)",
        "1: 65 % → 60,00 %")]
    [InlineData("Realisasi tahun 2023 sebesar Rp150.000.000 dari pagu tahun 2024 Rp200.000.000 atau 85 %", "")] // of two years
    [InlineData("Target 78 poin dan realisasi 81 poin, capaiannya 113,88 %", "1: 113,88 % → 103,85 %")]
    [InlineData("Target 2 unit dan realisasi 9 unit, capaiannya > 100 %", "")] // a threshold
    [InlineData("Target 2 unit dan realisasi 9 unit, capaian melebihi 100 %", "")]
    [InlineData("Target 2 unit dan realisasi 9 unit, capaian 100 %", "")] // capped
    [InlineData("Target 80 % dan realisasi 60 % sehingga capaian 85 %", "1: 85 % → 75,00 %")]
    [InlineData("Target 80 % dan realisasi 60 %", "")]
    [InlineData("Capaian sasaran ini 80,5 %, yaitu indikator skor gizi dari target 85 poin sedangkan capaian 86 poin atau 101 %", "")]
    [InlineData("Target 10 kasus dan realisasi 8 kasus, capaian 125 %", "")] // lower is better
    public void Realisasi_dibagi_target_atau_pagu(string kalimat, string temuan) => Semua("KAL-001", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("Dari total 40 laporan yang masuk, petugas menangani 26 laporan (sekitar 72% dari laporan yang masuk).",
        "1: 72% → 65,00 %")]
    [InlineData("Dari total 40 laporan yang masuk, petugas menangani 26 laporan (sekitar 66% dari laporan yang masuk).", "")]
    [InlineData("Sebanyak 26 dari 40 laporan (72 %) ditangani.", "1: 72 % → 65,00 %")]
    [InlineData("Sebanyak 26 dari 40 laporan (65 %) ditangani.", "")]
    [InlineData("Sebanyak 26 laporan dari 40 laporan atau 72 % ditangani.", "1: 72 % → 65,00 %")]
    [InlineData("Telah dibina 30 desa dari 120 desa yang ada atau sebesar 35 %.", "1: 35 % → 25,00 %")]
    [InlineData("Telah dibina 30 desa dari 120 desa yang ada atau meningkat sebesar 35 %.", "")]
    [InlineData("Dari 50.000 ekor, 36.000 ekor (72%) divaksin dan 14.000 ekor (48%) belum.", "1: 48% → 28,00 %")]
    [InlineData("Dari 50.000 ekor, 36.000 ekor (72%) divaksin dan 14.000 ekor (28%) belum.", "")]
    [InlineData("Produksi sebesar 1.260 ton dari target 1.200 ton, atau capaiannya 115%.", "1: 115% → 105,00 %")]
    [InlineData("Target akhir tahun 2026 sebesar 80, realisasi tahun 2024 sebesar 78,30 telah mencapai 79,88%.", "1: 79,88% → 97,88 %")]
    [InlineData("Dari 40 laporan, 26 laporan selesai dan sisanya 14 laporan (35 %) berjalan.", "")]
    [InlineData("Dari 15 kecamatan dibina 30 desa (20 %).", "")] // of two kinds
    [InlineData("Jawaban atas 26/40 laporan yaitu (26/40) x 100 % = 72 %", "1: 72 % → 65,00 %")]
    [InlineData("Cakupan = 26/40 x 100% = 65%", "")]
    public void Bagian_dari_keseluruhan(string kalimat, string temuan) => Semua("KAL-001", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("Anggaran sebesar Rp200.000. Anggaran itu terealisasi Rp150.000 atau 75 %.", "")]
    [InlineData("Anggaran sebesar Rp200.000. Anggaran itu terealisasi Rp150.000 atau 85 %.", "1: 85 % → 75,00 %")]
    [InlineData("Anggaran sebesar Rp200.000 (dua ratus ribu). Anggaran itu terealisasi Rp150.000 (seratus lima puluh ribu) atau 85 %.",
        "1: 85 % → 75,00 %")]
    [InlineData("Anggaran sebesar Rp200.000. Sisanya Rp50.000 atau 30 %.", "")] // not said to be realised
    [InlineData("Anggaran Rp200.000 dan Rp300.000. Anggaran itu terealisasi Rp150.000 atau 85 %.", "")] // of which of the two?
    [InlineData("Anggaran sebesar Rp200.000. Anggaran itu terealisasi Rp150.000, naik menjadi 85 %.", "")]
    public void Pagu_disebut_sekalimat_sebelumnya(string teks, string temuan) => Semua("KAL-001", teks).ShouldBe(temuan);

    [Theory]
    [InlineData("Anggaran setelah perubahan Rp54.000.000 atau bertambah sebesar Rp4.000.000. Realisasi sebesar Rp51.300.000 atau 95 %.",
        "")]
    [InlineData("Target sebesar 78 poin, realisasi sebesar 81 poin atau 113,88 %.", "1: 113,88 % → 103,85 %")]
    public void Persen_dalam_paragraf(string kalimat, string temuan) => Semua("KAL-001", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("Persentase bibit hidup sebesar 32,13 %, yaitu 170 dari 207 bibit.", 1)]
    [InlineData("Persentase bibit hidup sebesar 82,13 %, yaitu 170 dari 207 bibit.", 0)]
    [InlineData("Serapan dana kebun sebesar 67,70 persen, yakni Rp1.343.540.000 dari Rp1.751.774.000.", 1)]
    [InlineData("Serapan dana kebun sebesar 76,70 persen, yakni Rp1.343.540.000 dari Rp1.751.774.000.", 0)]
    [InlineData("Sepanjang tahun diterima 312 aduan dan 206 aduan di antaranya selesai atau 16 persen.", 1)]
    [InlineData("Sepanjang tahun diterima 312 aduan dan 206 aduan di antaranya selesai atau 66 persen.", 0)]
    [InlineData("Bibit hidup terealisasi 44,5 % atau 87 % dari target yang ditetapkan yakni 57,6 %.", 1)]
    [InlineData("Bibit hidup terealisasi 44,5 % atau 77,3 % dari target yang ditetapkan yakni 57,6 %.", 0)]
    [InlineData("Kenaikan harga sebesar 12 %, yaitu 170 dari 207 pasar mengalaminya.", 0)]
    public void Persentase_yang_diuraikan_sesudahnya(string kalimat, int banyak) =>
        NaskahUji.Temuan("KAL-001", kalimat).Count.ShouldBe(banyak);

    [Theory]
    [InlineData("Produksi mencapai 1.210 ton dari target 1.250 ton atau 104,80 %.", "4: 1.210 ton → 1.310")]
    [InlineData("Produksi mencapai 1.310 ton dari target 1.520 ton atau 104,80 %.", "4: 1.520 ton → 1.250")]
    [InlineData("Produksi mencapai 1.310 ton dari target 1.250 ton atau 108,40 %.", "4: 108,40 % → 104,80 %")] // the percentage itself
    [InlineData("Produksi mencapai 1.310 ton dari target 1.250 ton atau 104,80 %.", "")]
    public void Baris_yang_memuat_dua_di_antaranya_memberi_yang_ketiga(string kalimat, string temuan) => Semua("KAL-001",
        "Uraian | Target | Realisasi | Capaian (%)", "Benih padi | 1.250 | 1.310 | 104,80", "", kalimat).ShouldBe(temuan);

    [Fact]
    public void Banyaknya_bertingkat_capaian_bukan_bagian() => Temuan(
        "KAL-001", "Dari 5 kegiatan yang dilaksanakan, 1 kegiatan melebihi target, 3 kegiatan mencapai 100%, dan 1 kegiatan 90%.")
            .ShouldBeEmpty();

    [Fact]
    public void Kalimat_berakhir_sesudah_kata_pendek() => Temuan(
        "KAL-001", "Tanaman terealisasi 312 ha dari target 450 ha pada triwulan IV. Kelompok naik kelas berjumlah 37 dari 500 kelompok "
            + "(7,40%).").ShouldBeEmpty();

    [Theory]
    [InlineData("Penerimaan retribusi sebesar Rp984.100.000 atau 57,05 % dari target Rp920.000.000.", "1: 57,05 % → 106,97 %")]
    [InlineData("Penerimaan retribusi sebesar Rp984.100.000 atau 106,97 % dari target Rp920.000.000.", "")]
    [InlineData("Tenaga honorer 21 orang (62,50 %) dari 32 pegawai.", "1: 62,50 % → 65,63 %")]
    [InlineData("Tenaga honorer 21 orang (65,63 %) dari 32 pegawai.", "")]
    [InlineData("Penerimaan sebesar Rp984.100.000 atau naik 12 % dari tahun 2021 sebesar Rp920.000.000.", "")] // a rise
    [InlineData("Terbanyak adalah buku fiksi sebanyak 8.139 eksemplar atau 22,56 % dari seluruh koleksi, disusul buku agama 6.844 "
        + "eksemplar.", "")]
    [InlineData("Usulan yang masuk sebanyak 115 usulan, yang diakomodir 54 usulan (38,26 %).", "1: 38,26 % → 46,96 %")]
    [InlineData("Usulan yang masuk sebanyak 115 usulan, yang diakomodir 44 usulan (38,26 %).", "")]
    [InlineData("Produksi 115 ton, konsumsi 54 ton (38,26 %).", "")]
    [InlineData("Luas patroli mencapai 25.110 Ha. Terhadap target tahunan 48.000 Ha, realisasi baru mencapai 50,00 %.",
        "1: 50,00 % → 52,31 %")]
    [InlineData("Luas patroli mencapai 25.110 Ha. Terhadap target tahunan 48.000 Ha, realisasi baru mencapai 52,31 %.", "")]
    [InlineData("Retribusi Rp1.209.690.000. Adapun belanja terserap 97,47 % dari pagu sebesar Rp89.740.000.", "")] // of something else
    public void Persentase_di_antara_kedua_angkanya(string kalimat, string temuan) =>
        Semua("KAL-001", kalimat).ShouldBe(temuan);

    /// <summary>Parts that add up to a figure of the sentence have it as their whole.</summary>
    [Theory]
    [InlineData("Pegawai 28 orang terdiri dari 18 laki-laki (64,29%) dan 10 perempuan (38,71%).", "1: 38,71% → 35,71 %")]
    [InlineData("Pegawai 28 orang terdiri dari 18 laki-laki (64,29%) dan 10 perempuan (35,71%).", "")]
    [InlineData("Sebanyak 45 dari 50 desa (90%) telah menyusun profil, sisanya 5 desa (15%) belum.", "1: 15% → 10,00 %")]
    [InlineData("Sebanyak 45 dari 50 desa (90%) telah menyusun profil, sisanya 5 desa (10%) belum.", "")]
    [InlineData("Belanja operasi Rp3.200.000 (80%) dan belanja modal Rp800.000 (25%), seluruhnya Rp4.000.000.", "1: 25% → 20,00 %")]
    [InlineData("Panen 4.250 ton, yaitu padi 2.550 ton (60%) dan jagung 1.700 ton (45%).", "1: 45% → 40,00 %")]
    [InlineData("Panen 4.250 ton, padi 2.550 ton (60%), di antaranya 1.275 ton (50%) padi unggul.", "")] // a part of the part
    [InlineData("Panen 4.250 ton, padi 2.550 ton (naik 12%) dan jagung 1.700 ton (40%).", "")] // a rise
    public void Bagian_yang_berjumlah_keseluruhannya(string kalimat, string temuan) => Semua("KAL-001", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("119,10%", "1: 119,10% → 111,90 %")]
    [InlineData("111,90%", "")]
    public void Melampaui_target(string persen, string temuan) => Semua("KAL-001",
        $"Realisasi investasi Rp2,35 triliun melampaui target Rp2,10 triliun atau tercapai {persen}.").ShouldBe(temuan);
}
