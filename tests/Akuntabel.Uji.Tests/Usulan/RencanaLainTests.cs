using Akuntabel.Uji.Usulan;

namespace Akuntabel.Uji.Tests.Usulan;

/// <summary>Plans of documents that others made: their headings, their codes, and what they say beside figures.</summary>
public class RencanaLainTests
{
    private static UsulanRencana Temukan(params string[] baris) => PenemuRencana.Dari(NaskahUji.Dokumen(baris));

    private static string Isi(UsulanRencana u, string uraian, BidangUsulan bidang, int? tahun = null) =>
        string.Join(" // ", u.Baris.Single(b => b.Uraian == uraian)[bidang, tahun]?.Pilihan.Select(p => p.Nilai) ?? []);

    private static IEnumerable<string> Sebut(UsulanRencana u, JenisUsulan jenis) => u.Daftar(jenis).Select(b =>
        string.Join(" // ", b[BidangUsulan.Uraian]?.Pilihan.Select(p => p.Nilai) ?? []));

    [Theory]
    [InlineData("# RENSTRA DINAS CONTOH TAHUN 2021-2026", "Tabel 4.1 Sasaran dan Indikator", true)]
    [InlineData("# MATRIKS KINERJA DINAS CONTOH", "Tabel 4.1 Sasaran dan Indikator", true)]
    [InlineData("# LAPORAN KINERJA DINAS CONTOH TAHUN 2022", "Tabel 2.1 Sasaran dan Indikator", true)]
    [InlineData("# LAPORAN KINERJA DINAS CONTOH TAHUN 2024", "Tabel 2.1 Sasaran dan Indikator", false)]
    public void Kolom_tahun_tanpa_kata_target_adalah_target_kecuali_laporan_menyebut_yang_lampau(string judul, string tabel, bool target)
    {
        var u = Temukan(judul, tabel, "No | Sasaran | Indikator Kinerja | Satuan | 2022 | 2023 | 2024",
            "1 | Menurunnya angka kematian ibu | Angka kematian ibu melahirkan | orang | 12 | 11 | 10",
            "2 | Meningkatnya mutu pelayanan puskesmas | Indeks kepuasan pasien puskesmas | indeks | 79 | 80 | 81");
        Isi(u, "Indeks kepuasan pasien puskesmas", BidangUsulan.TargetRenstra, 2023).ShouldBe(target ? "80" : "");
        Isi(u, "Angka kematian ibu melahirkan", BidangUsulan.Satuan).ShouldBe("orang");
    }

    [Theory]
    [InlineData("Angka pada tabel berikut disajikan dalam jutaan rupiah.", "1.500.000.000")]
    [InlineData("Rincian anggaran menurut sub kegiatan sebagai berikut.", "1.500")]
    [InlineData("Pagu tahun lalu 3 juta rupiah.", "1.500")]
    public void Ukuran_uang_dalam_kalimat_sebelum_tabel_berlaku_baginya(string kalimat, string pagu)
    {
        var u = Temukan("# RENCANA KERJA DINAS CONTOH TAHUN 2023", kalimat, "Tabel 3.1 Program dan Kegiatan Tahun 2023",
            "Kode | Program/Kegiatan/Sub Kegiatan | Pagu 2023 (Rp)",
            "1.02.02 | Program Pelayanan Kesehatan | 1.500",
            "1.02.02.2.01 | Penyediaan layanan puskesmas | 1.500",
            "1.02.02.2.01.01 | Pengadaan obat puskesmas | 1.500");
        Isi(u, "Pengadaan obat puskesmas", BidangUsulan.Pagu, 2023).ShouldBe(pagu);
    }

    [Fact]
    public void Indikator_sasaran_diambil_di_samping_indikator_tujuan()
    {
        var u = Temukan("# RENCANA STRATEGIS BADAN CONTOH TAHUN 2017-2018", "Tabel 5.2 Pendanaan Indikatif",
            "No | Visi | Misi | Tujuan | Sasaran Strategis | Indikator Tujuan | Indikator Kinerja IKU | | Program | Anggaran 2018",
            "1 | Keuangan daerah yang akuntabel | Meningkatkan mutu laporan keuangan | Mewujudkan pengelolaan keuangan yang andal "
                + "| Meningkatnya mutu laporan keuangan | Laporan tersusun tepat waktu | Opini BPK atas laporan keuangan | 4 Dokumen "
                + "| Program Pengelolaan Keuangan | 750.000.000",
            " | | | | | | Ketepatan waktu pencairan dana | 100% | Program Pelayanan Perkantoran | 250.000.000");
        Sebut(u, JenisUsulan.Indikator).ShouldBe(["Opini BPK atas laporan keuangan", "Ketepatan waktu pencairan dana"]);
        Isi(u, "Opini BPK atas laporan keuangan", BidangUsulan.Satuan).ShouldBe("dokumen");
        Isi(u, "Meningkatnya mutu laporan keuangan", BidangUsulan.Program)
            .ShouldBe("Program Pengelolaan Keuangan\nProgram Pelayanan Perkantoran");
        Sebut(u, JenisUsulan.Visi).ShouldBe(["Keuangan daerah yang akuntabel"]);
        Sebut(u, JenisUsulan.Misi).ShouldBe(["Meningkatkan mutu laporan keuangan"]);
    }

    [Fact]
    public void Kode_lama_dalam_kolom_tiap_tingkat_dibaca_dan_berlaku_bagi_tabel_lain()
    {
        var u = Temukan("# RENSTRA BADAN CONTOH TAHUN 2017-2018", "Tabel 5.1 Program dan Kegiatan", "Prog. | Keg. | Prog / Keg",
            "100 | | Program Pengelolaan Keuangan Daerah", " | 01 | Kegiatan Penyusunan APBD Provinsi",
            "100 | 02 | Kegiatan Penyusunan Perubahan APBD", "Naskah di antara dua tabel.", "Tabel 5.2 Anggaran Tahun 2018",
            "Program | Kegiatan | Anggaran 2018 (Rp)",
            "Program Pengelolaan Keuangan Daerah | Kegiatan Penyusunan APBD Provinsi | 750.000.000",
            "Program Pengelolaan Keuangan Daerah | Kegiatan Penyusunan Perubahan APBD | 641.775.000");
        Isi(u, "Penyusunan APBD Provinsi", BidangUsulan.Kode).ShouldBe("100.01");
        Isi(u, "Penyusunan Perubahan APBD", BidangUsulan.Pagu, 2018).ShouldBe("641.775.000");
        Isi(u, "Program Pengelolaan Keuangan Daerah", BidangUsulan.Kode).ShouldBe("100");
    }

    [Theory]
    [InlineData("Tabel 7.1 Perjanjian Kinerja Tahun 2023")]
    [InlineData("PERJANJIAN KINERJA TAHUN 2023")]
    [InlineData("## BAB VII PERJANJIAN KINERJA TAHUN 2023")]
    public void Tabel_perjanjian_di_dalam_Renstra_milik_Perjanjian_Kinerja(string judul)
    {
        var u = Temukan("# RENCANA STRATEGIS DINAS CONTOH TAHUN 2021-2026", judul, "No | Sasaran | Indikator Kinerja | Satuan | Target",
            "1 | Menurunnya angka kematian ibu | Angka kematian ibu melahirkan | orang | 12",
            "2 | Meningkatnya mutu pelayanan puskesmas | Indeks kepuasan pasien puskesmas | indeks | 79");
        Isi(u, "Angka kematian ibu melahirkan", BidangUsulan.TargetPerjanjian, 2023).ShouldBe("12");
        u.Baris.SelectMany(b => b.Isian).ShouldNotContain(i => i.Bidang == BidangUsulan.TargetRenstra);
    }

    [Fact]
    public void Nama_yang_tinggal_angka_tetap_utuh()
    {
        var u = Temukan("# DPA DINAS CONTOH TAHUN 2023", "Tabel 1 Anggaran Tahun 2023", "Kode | Sub Kegiatan | Pagu (Rp)",
            "1.02.01.2.01.0001 | Sub kegiatan 1 | 100.000.000", "1.02.01.2.01.0002 | Sub Kegiatan Pelayanan Ibu | 200.000.000");
        Sebut(u, JenisUsulan.SubKegiatan).ShouldBe(["Sub kegiatan 1", "Pelayanan Ibu"]);
    }

    [Fact]
    public void Rekap_tanpa_tahun_menjadi_milik_tahun_yang_disebut_orang()
    {
        var u = Temukan("Kode | Uraian | Pagu", "1.02.02 | Pemenuhan Upaya Kesehatan | 300.000.000",
            "1.02.02.2.02 | Penyediaan Layanan Kesehatan | 300.000.000",
            "1.02.02.2.02.0001 | Pengelolaan Pelayanan Ibu Hamil | 100.000.000",
            "5.1.02.01.01.0024 | Alat tulis kantor | 100.000.000", "1.02.02.2.02.0002 | Pengelolaan Pelayanan Balita | 200.000.000");
        u.TanpaTahun.ShouldBeTrue();
        Isi(u.Untuk(2025), "Pengelolaan Pelayanan Balita", BidangUsulan.Pagu, 2025).ShouldBe("200.000.000");
        Sebut(u, JenisUsulan.SubKegiatan).ShouldBe(["Pengelolaan Pelayanan Ibu Hamil", "Pengelolaan Pelayanan Balita"]);
        u.Untuk(2025).TanpaTahun.ShouldBeFalse();
    }

    [Fact]
    public void Visi_daerah_mendahului_visi_kantor_dan_misi_dibaca_dari_daftarnya()
    {
        var u = Temukan("# LAPORAN KINERJA DINAS CONTOH TAHUN 2023", "## 2.1 Visi dan Misi",
            "Visi Pemerintah Kabupaten Contoh dalam RPJMD yaitu “Contoh yang Maju dan Berdaya Saing”.",
            "Dinas Contoh menetapkan visi sebagai berikut: “Terwujudnya Masyarakat Contoh yang Sehat”.",
            "Untuk mencapai visi itu ditetapkan 2 (dua) misi pembangunan, yaitu:", "a. Meningkatkan mutu sumber daya manusia;",
            "b. Memperkuat perekonomian daerah.", "Misi kedua tersebut memiliki tujuan menumbuhkan ekonomi.",
            "Pada misi 1 terdapat dua sasaran, yaitu:", "a. Meningkatnya usia harapan hidup;", "b. Menurunnya angka stunting.");
        Sebut(u, JenisUsulan.Visi).ShouldBe(["Contoh yang Maju dan Berdaya Saing // Terwujudnya Masyarakat Contoh yang Sehat"]);
        Sebut(u, JenisUsulan.Misi).ShouldBe(["Meningkatkan mutu sumber daya manusia", "Memperkuat perekonomian daerah"]);
        u.Sumber[u.Daftar(JenisUsulan.Visi).Single().Isian[0].Pilihan[0].Asal[0].Sumber].Tabel.ShouldBe(0);
    }

    [Fact]
    public void Tugas_dan_fungsi_kantor_bukan_tugas_bagiannya()
    {
        var u = Temukan("# LAPORAN KINERJA DINAS KESEHATAN TAHUN 2023", "Kepala Dinas mempunyai tugas memimpin pelaksanaan tugas dinas.",
            "Bidang Pelayanan mempunyai tugas menyiapkan kebijakan teknis bidang pelayanan kesehatan.",
            "Berdasarkan Peraturan Bupati tentang Rincian Tugas Unit, Dinas Kesehatan mempunyai tugas pokok membantu Bupati melaksanakan "
                + "urusan pemerintahan bidang kesehatan.",
            "Dalam melaksanakan tugas itu, Dinas Kesehatan menyelenggarakan fungsi:", "a. Perumusan kebijakan bidang kesehatan; dan",
            "b. Pelaksanaan kebijakan bidang kesehatan.");
        var profil = u.Daftar(JenisUsulan.Profil).ShouldHaveSingleItem();
        profil[BidangUsulan.Tugas]!.Pilihan[0].Nilai.ShouldBe("membantu Bupati melaksanakan urusan pemerintahan bidang kesehatan");
        profil[BidangUsulan.Fungsi]!.Pilihan[0].Nilai.ShouldBe(
            "perumusan kebijakan bidang kesehatan\npelaksanaan kebijakan bidang kesehatan");
    }

    [Fact]
    public void Pegawai_dibaca_dari_baris_atau_dari_kolom_beserta_jumlahnya()
    {
        var u = Temukan("# LAPORAN KINERJA DINAS CONTOH TAHUN 2023", "Tabel 1.1 Pegawai Menurut Golongan Tahun 2023",
            "No | Golongan | Jumlah", "1 | Golongan IV | 3", "2 | Golongan III | 12", " | Jumlah | 15", "Naskah di antara dua tabel.",
            "Tabel 1.2 Pegawai Menurut Unit dan Pendidikan Tahun 2023", "No | Unit Kerja | S2 | S1 | SLTA | Jumlah",
            "1 | Sekretariat | 1 | 4 | 2 | 7", "2 | Bidang Pelayanan | 2 | 5 | 1 | 8", " | Jumlah | 3 | 9 | 3 | 15",
            "Naskah lain.", "Tabel 1.3 Jadwal Kerja", "Golongan | Jumlah", "III | 4", "II | 5");
        u.Daftar(JenisUsulan.TabelPegawai).Select(t => $"{t.Uraian}: " + string.Join(", ", u.Baris.Where(b => b.Induk == t.Nomor)
            .Select(b => $"{b.Uraian} {b[BidangUsulan.Jumlah, 2023]?.Pilihan[0].Nilai}"))).ShouldBe([
            "Pegawai menurut golongan: Golongan IV 3, Golongan III 12", "Pegawai menurut unit kerja: Sekretariat 7, Bidang Pelayanan 8",
            "Pegawai menurut tingkat pendidikan: S2 3, S1 9, SLTA 3"]);
    }
}
