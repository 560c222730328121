using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Uji.Tests.Usulan;

/// <summary>Plans whose text a page or a cell has cut, and names that stand in the wrong column.</summary>
public class RencanaTerpotongTests
{
    private static NilaiUsulan Fungsi(params (string, JenisParagraf)[] butir) => PenemuRencana.Dari(NaskahUji.Dokumen(
        [("Laporan Kinerja Dinas Contoh Tahun 2022", JenisParagraf.Judul), ("LKJ 2022", JenisParagraf.Isi), ("LKJ 2022", JenisParagraf.Isi),
            ("Dinas Contoh Kabupaten Maju mempunyai fungsi :", JenisParagraf.Isi), .. butir]))
        .Daftar(JenisUsulan.Profil).Single()[BidangUsulan.Fungsi]!.Pilihan.Single();

    [Fact]
    public void Fungsi_yang_terpotong_halaman_disambung_melewati_kepala_halaman()
    {
        var fungsi = Fungsi(("- Perumusan kebijakan teknis di daerah;", JenisParagraf.Butir),
            ("- Pelaksanaan kebijakan pembinaan dan", JenisParagraf.Butir), ("12", JenisParagraf.Isi), ("LKJ 2022", JenisParagraf.Isi),
            ("pemberdayaan organisasi kemasyarakatan;", JenisParagraf.Isi), ("LKJ 2022", JenisParagraf.Isi),
            ("- Pelaksanaan administrasi dan;", JenisParagraf.Butir), ("- Pelaksanaan fungsi lain;", JenisParagraf.Butir),
            ("Susunan organisasinya sebagai berikut.", JenisParagraf.Isi));
        fungsi.Nilai.Split('\n').ShouldBe(["perumusan kebijakan teknis di daerah",
            "pelaksanaan kebijakan pembinaan dan pemberdayaan organisasi kemasyarakatan", "pelaksanaan administrasi",
            "pelaksanaan fungsi lain"]);
        fungsi.PerluDilihat.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a. perumusan kebijakan;", "b. pelaksanaan kebijakan pembinaan dan", "tengah kalimat")]
    [InlineData("a. perumusan kebijakan;", "b. pelaksanaan kebijakan; dan", "tengah kalimat")]
    [InlineData("a. perumusan kebijakan;", "c. pelaksanaan kebijakan;", "tidak berurutan")]
    [InlineData("2. perumusan kebijakan;", "3. pelaksanaan kebijakan;", "tidak berurutan")]
    [InlineData("1. perumusan kebijakan dan;", "2. pelaksanaan kebijakan.", "")]
    public void Daftar_yang_mungkin_tidak_utuh_perlu_dilihat(string pertama, string kedua, string alasan)
    {
        var perlu = Fungsi((pertama, JenisParagraf.Butir), (kedua, JenisParagraf.Butir)).PerluDilihat;
        (alasan.Length == 0 ? perlu.Length == 0 : perlu.Contains(alasan, StringComparison.Ordinal)).ShouldBeTrue(perlu);
    }

    private static readonly UsulanRencana Sobek = PenemuRencana.Dari(NaskahUji.Dokumen("# LAPORAN KINERJA DINAS CONTOH TAHUN 2022",
        "Tabel 2.1 Tujuan, Sasaran dan Indikator", "No | Tujuan | Sasaran | Indikator Kinerja | Satuan | Target 2022",
        "1 | Meningkatkan pemahaman terhadap kewaspadaan dini | Terwujudnya kapabilitas aparatur dalam cegah dini "
            + "| Persentase konflik yang ditangani | % | 100",
        "2 | Meningkatkan kesadaran politik warga | Terwujudnya hubungan harmonis antarlembaga politik daerah "
            + "| Persentase pemahaman budaya politik | % | 60",
        "3 | Meningkatkan kesadaran politik warga | Terwujudnya hubungan harmonis antarlembaga politik daerah "
            + "| Persentase pemahaman budaya politik pemuda | % | 55",
        "Naskah di antara dua tabel.", "Tabel 2.5 Rencana Kinerja Tahunan", "No | Tujuan | Sasaran | Indikator | Target 2022",
        "1 | Meningkatkan pemahaman terhadap | Terwujudnya kapabilitas aparatur | |",
        "Naskah lain.", "Tabel 3.5 Evaluasi Pengukuran Kinerja Sasaran", "No | Indikator Sasaran | Satuan | Target 2022 | Realisasi 2022",
        "1 | Terwujudnya hubungan harmonis antarlembaga politik daerah | % | 60 | 60"));

    private static string Ragu(string uraian, JenisUsulan jenis) => Sobek.Daftar(jenis).Single(b => b.Uraian == uraian).Ragu;

    [Fact]
    public void Kalimat_sobek_dan_sasaran_sebagai_indikator_diragukan()
    {
        Ragu("Meningkatkan pemahaman terhadap", JenisUsulan.Tujuan).ShouldContain("terputus");
        Ragu("Terwujudnya kapabilitas aparatur", JenisUsulan.Sasaran).ShouldContain("potongan");
        Ragu("Terwujudnya hubungan harmonis antarlembaga politik daerah", JenisUsulan.Indikator).ShouldContain("sasaran");
    }

    [Fact]
    public void Yang_utuh_tidak_diragukan_walau_sama_awalnya_dalam_satu_tabel() => Sobek.Baris.Count(b => b.Ragu.Length > 0).ShouldBe(3);

    [Fact]
    public void Sasaran_yang_hampir_sama_dengan_indikator_yang_sama_menjadi_satu()
    {
        const string Indikator = "Persentase masyarakat yang berwawasan kebangsaan";
        var u = PenemuRencana.Dari(NaskahUji.Dokumen("# LAPORAN KINERJA DINAS CONTOH TAHUN 2022", "Tabel 2.1 Sasaran dan Indikator",
            "No | Sasaran | Indikator Kinerja | Satuan | Target 2022",
            $"1 | Meningkatnya wawasan pengetahuan dan kesadaran kebangsaan dan bernegara warga daerah | {Indikator} | % | 100",
            "2 | Meningkatnya wawasan pengetahuan dan kesadaran berbangsa dan bernegara warga daerah "
                + $"| Jumlah forum kebangsaan yang aktif | forum | 7",
            $"3 | Meningkatnya wawasan pengetahuan dan kesadaran berbangsa dan bernegara warga daerah | {Indikator} | % | 100",
            "4 | Meningkatnya wawasan pengetahuan dan kesadaran hukum dan bernegara warga daerah | Jumlah desa sadar hukum | desa | 5"));
        var satu = u.Daftar(JenisUsulan.Sasaran).First();
        satu[BidangUsulan.Uraian]!.Pilihan.Select(p => p.Nilai).ShouldBe([
            "Meningkatnya wawasan pengetahuan dan kesadaran kebangsaan dan bernegara warga daerah",
            "Meningkatnya wawasan pengetahuan dan kesadaran berbangsa dan bernegara warga daerah"]);
        u.Daftar(JenisUsulan.Indikator).Where(i => i.Induk == satu.Nomor).Select(i => i.Uraian).ShouldBe(
            [Indikator, "Jumlah forum kebangsaan yang aktif"]);
        u.Daftar(JenisUsulan.Sasaran).Count().ShouldBe(2);
    }
}
