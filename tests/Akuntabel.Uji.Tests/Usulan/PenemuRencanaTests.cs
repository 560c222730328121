using Akuntabel.Uji.Usulan;

namespace Akuntabel.Uji.Tests.Usulan;

/// <summary>Plans of small documents: other headings, other orders, other ways to write figures.</summary>
public class PenemuRencanaTests
{
    private static UsulanRencana Temukan(params string[] baris) => PenemuRencana.Dari(NaskahUji.Dokumen(baris));

    private static string Isi(UsulanRencana u, string uraian, BidangUsulan bidang, int? tahun = null) =>
        string.Join(" // ", u.Baris.Single(b => b.Uraian == uraian)[bidang, tahun]?.Pilihan.Select(p => p.Nilai) ?? []);

    [Fact]
    public void Target_tiap_tahun_dibaca_dari_judul_kolomnya()
    {
        var u = Temukan("# RENCANA STRATEGIS DINAS CONTOH TAHUN 2021-2026",
            "Tabel 4.1 Tujuan, Sasaran, Indikator, dan Target",
            "NO | TUJUAN | SASARAN STRATEGIS | INDIKATOR KINERJA SASARAN | SATUAN | KONDISI AWAL | TARGET KINERJA | | | KONDISI AKHIR",
            " | | | | | | 2022 | 2023 | 2024 | ",
            "1. | Meningkatkan derajat kesehatan masyarakat | Menurunnya angka kematian ibu | Angka kematian ibu | per 100.000 kelahiran "
                + "| 185,5 | 180 | 175,25 | 170 | 150",
            " | | Meningkatnya mutu pelayanan puskesmas | Indeks kepuasan pasien puskesmas | indeks | 78,50 | 79 | 80 | 81 | 83",
            " | | | Persentase puskesmas terakreditasi paripurna | Persen | 20 | 30 | 40 | 50 | 70");
        (u.Jenis, u.Mulai, u.Selesai).ShouldBe(("Renstra", 2021, 2026));
        Isi(u, "Angka kematian ibu", BidangUsulan.TargetRenstra, 2023).ShouldBe("175,25");
        Isi(u, "Angka kematian ibu", BidangUsulan.KondisiAwal).ShouldBe("185,5");
        Isi(u, "Angka kematian ibu", BidangUsulan.KondisiAkhir).ShouldBe("150");
        Isi(u, "Persentase puskesmas terakreditasi paripurna", BidangUsulan.Satuan).ShouldBe("%");
        Isi(u, "Indeks kepuasan pasien puskesmas", BidangUsulan.KondisiAwal).ShouldBe("78,5");
        u.Baris.Select(b => (b.Jenis, b.Induk)).ShouldBe([(JenisUsulan.Tujuan, null), (JenisUsulan.Sasaran, 0), (JenisUsulan.Indikator, 1),
            (JenisUsulan.Sasaran, 0), (JenisUsulan.Indikator, 3), (JenisUsulan.Indikator, 3)]);
    }

    [Theory]
    [InlineData("1 500", "1.500")]
    [InlineData("(5)", "-5")]
    [InlineData("<5", "<5")]
    [InlineData("±10", "±10")]
    [InlineData("2.000 3.000", "2.000 3.000")]
    [InlineData("A (83,10)", "83,1")]
    public void Angka_yang_tidak_tunggal_tetap_seperti_tertulis(string sel, string nilai) => Isi(Temukan(
        "# RENSTRA DINAS CONTOH TAHUN 2021-2026", "Tabel 4.1 Sasaran, Indikator, dan Target",
        "Sasaran | Indikator Kinerja | Satuan | Target 2022 | Target 2023 | Target 2024",
        $"Menurunnya angka kematian ibu | Angka kematian ibu melahirkan | orang | {sel} | 4 | 3",
        "Meningkatnya mutu pelayanan | Indeks kepuasan pasien | indeks | 79 | 80 | 81"),
        "Angka kematian ibu melahirkan", BidangUsulan.TargetRenstra, 2022).ShouldBe(nilai);

    [Fact]
    public void Sel_yang_sangat_panjang_dan_keterangan_tanpa_nomor_terbaca()
    {
        var u = Temukan("# LAPORAN KINERJA DINAS CONTOH TAHUN 2023", "Tabel 2.1 Perjanjian Kinerja Tahun 2023",
            "Sasaran | Indikator Kinerja | Target", "Meningkatnya mutu | Indeks mutu | 70",
            $"Meningkatnya layanan | {string.Join(' ', Enumerable.Repeat("persentase", 600))} | 80", "Naskah di antara dua tabel.",
            "Capaian Kinerja Tahun 2023", "Sasaran | Indikator Kinerja | Realisasi", "Meningkatnya mutu | Indeks mutu | 71");
        var realisasi = u.Baris.Single(b => b.Uraian == "Indeks mutu")[BidangUsulan.Realisasi, 2023].ShouldNotBeNull();
        u.Sumber[realisasi.Pilihan[0].Asal[0].Sumber].Judul.ShouldBe("Capaian Kinerja Tahun 2023");
    }

    [Fact]
    public void Yang_melebihi_satu_usulan_disebut()
    {
        var u = Temukan(["# DPA DINAS CONTOH TAHUN 2023", "Tabel 1 Anggaran Tahun 2023", "Kode | Sub Kegiatan | Pagu (Rp)",
            .. Enumerable.Range(1, 5_400).Select(i =>
                $"1.02.01.2.{i / 99 + 1:00}.{i % 99 + 1:00} | Sub kegiatan pelayanan {i} | {i}00.000")]);
        u.Terlewat.ShouldBeGreaterThan(0);
        (u.Baris.Count + u.Terlewat).ShouldBeGreaterThanOrEqualTo(5_400);
        u.SebutTerlewat.ShouldContain("belum lengkap");
    }

    [Fact]
    public void Tahun_ke_sekian_dihitung_dari_masa_Renstra()
    {
        var u = Temukan("# RENSTRA BADAN CONTOH TAHUN 2021-2026", "Tabel 5 Target Kinerja Sasaran",
            "Sasaran | Indikator Kinerja | Satuan | Target Kinerja pada Tahun | | ",
            " | | | Tahun ke-1 | Tahun ke-2 | Tahun ke-3",
            "Meningkatnya kerukunan umat beragama | Indeks kerukunan umat beragama | indeks | 70 | 71 | 72",
            "Meningkatnya partisipasi politik masyarakat | Tingkat partisipasi pemilih | % | 75 | 76 | 77");
        Isi(u, "Indeks kerukunan umat beragama", BidangUsulan.TargetRenstra, 2022).ShouldBe("71");
        Isi(u, "Tingkat partisipasi pemilih", BidangUsulan.TargetRenstra, 2023).ShouldBe("77");
    }

    [Fact]
    public void Nilai_yang_berbeda_di_dua_tabel_tampil_keduanya_dengan_perjanjian_lebih_dahulu()
    {
        var u = Temukan("# LAPORAN KINERJA DINAS CONTOH TAHUN 2023",
            "Tabel 2.1 Perjanjian Kinerja Tahun 2023",
            "No | Sasaran Strategis | Indikator Kinerja | Target",
            "1 | Meningkatnya daya saing pariwisata daerah | Jumlah kunjungan wisatawan | 12.500 orang",
            "2 | Meningkatnya pelestarian budaya daerah | Jumlah cagar budaya yang dilestarikan | 8 objek",
            "Naskah di antara dua tabel.",
            "Tabel 3.1 Pengukuran Kinerja Tahun 2023",
            "No | Sasaran | Indikator | Target | Realisasi | %",
            "1 | Meningkatnya daya saing pariwisata daerah | Jumlah kunjungan wisatawan | 12,000 | 13,250 | 110.42",
            "2 | Meningkatnya pelestarian budaya daerah | Jumlah cagar budaya yang dilestarikan | 8 | 8 | 100");
        Isi(u, "Jumlah kunjungan wisatawan", BidangUsulan.TargetPerjanjian, 2023).ShouldBe("12.500 // 12.000");
        Isi(u, "Jumlah kunjungan wisatawan", BidangUsulan.Realisasi, 2023).ShouldBe("13.250");
        Isi(u, "Jumlah kunjungan wisatawan", BidangUsulan.Satuan).ShouldBe("orang");
        Isi(u, "Jumlah cagar budaya yang dilestarikan", BidangUsulan.TargetPerjanjian, 2023).ShouldBe("8");
        var asal = u.Baris.Single(b => b.Uraian == "Jumlah kunjungan wisatawan")[BidangUsulan.TargetPerjanjian, 2023]!.Pilihan[0].Asal[0];
        (u.Sumber[asal.Sumber].Judul, asal.Kolom, asal.Tercetak).ShouldBe(
            ("Tabel 2.1 Perjanjian Kinerja Tahun 2023", "Target", "12.500 orang"));
        u.Sumber[asal.Sumber].Teks.ShouldBe("1 | Meningkatnya daya saing pariwisata daerah | Jumlah kunjungan wisatawan | 12.500 orang");
    }

    [Fact]
    public void Anggaran_berkode_tersusun_menurut_kodenya()
    {
        var u = Temukan("# LAPORAN KINERJA TAHUN 2024", "Tabel 3.9 Anggaran Tahun 2024",
            "Kode | Program/Kegiatan/Sub Kegiatan | Pagu (Rp) | Realisasi (Rp)",
            "2.22.02 | PROGRAM PENGEMBANGAN KEBUDAYAAN | 750.000.000 | 700.000.000",
            "2.22.02.2.01 | Pengelolaan Kebudayaan | 750.000.000 | 700.000.000",
            "2.22.02.2.01.0001 | Pembinaan Sanggar Seni | 500.000.000 | 480.000.000",
            "2.22.02.2.01.0002 | Pelestarian Tradisi Lisan | 250.000.000 | 220.000.000",
            " | JUMLAH | 750.000.000 | 700.000.000");
        u.Baris.Select(b => (b.Jenis, b.Induk)).ShouldBe([(JenisUsulan.Program, null), (JenisUsulan.Kegiatan, 0),
            (JenisUsulan.SubKegiatan, 1), (JenisUsulan.SubKegiatan, 1)]);
        Isi(u, "Pelestarian Tradisi Lisan", BidangUsulan.Kode).ShouldBe("2.22.02.2.01.0002");
        Isi(u, "Pelestarian Tradisi Lisan", BidangUsulan.Pagu, 2024).ShouldBe("250.000.000");
    }

    [Fact]
    public void Kegiatan_dan_sub_kegiatan_yang_didaftar_terpisah_bertaut_menurut_jumlahnya()
    {
        var u = Temukan("# LAPORAN KINERJA TAHUN 2024", "Tabel 1 Anggaran Kegiatan Tahun 2024", "No | Kegiatan | Anggaran (Rp)",
            "1 | Pengelolaan Kebudayaan | 750.250.000", "2 | Pembinaan Sejarah Lokal | 120.400.000", "Naskah.",
            "Tabel 2 Anggaran Sub Kegiatan Tahun 2024", "No | Sub Kegiatan | Anggaran (Rp)", "1 | Pembinaan Sanggar Seni | 500.150.000",
            "2 | Pelestarian Tradisi Lisan | 250.100.000", "3 | Penulisan Buku Sejarah | 120.400.000");
        u.Baris.Select(b => (b.Uraian, b.Induk)).ShouldBe([("Pengelolaan Kebudayaan", null), ("Pembinaan Sanggar Seni", 0),
            ("Pelestarian Tradisi Lisan", 0), ("Pembinaan Sejarah Lokal", null), ("Penulisan Buku Sejarah", 3)]);
    }

    [Fact]
    public void Indikator_keluaran_sub_kegiatan_bukan_indikator_sasaran()
    {
        var u = Temukan("# RENCANA KERJA TAHUN 2024", "Tabel 1 Rencana Kerja",
            "Program | Kegiatan | Indikator Kinerja | Target | Pagu (Rp)",
            "Program Pengembangan Kebudayaan | Pengelolaan Kebudayaan | Jumlah sanggar dibina | 12 | 500.000.000",
            "Program Pengembangan Kebudayaan | Pembinaan Sejarah Lokal | Jumlah buku terbit | 3 | 120.000.000");
        u.Daftar(JenisUsulan.Indikator).ShouldBeEmpty();
        u.Daftar(JenisUsulan.Kegiatan).Count().ShouldBe(2);
    }

    [Fact]
    public void Angka_yang_dibantah_barisnya_sendiri_bertanda()
    {
        var d = NaskahUji.Dokumen("# LAPORAN KINERJA TAHUN 2024", "Tabel 1 Anggaran Program Tahun 2024",
            "No | Program | Anggaran (Rp) | Realisasi (Rp) | %", "1 | Program Pengembangan Kebudayaan | 500.000.000 | 250.000.000 | 50,00",
            "2 | Program Pembinaan Sejarah | 400.000.000 | 100.000.000 | 35,00",
            "3 | Program Pengelolaan Museum | 300.000.000 | 150.000.000 | 50,00",
            "4 | Program Pelestarian Cagar Budaya | 200.000.000 | 150.000.000 | 75,00", " | Jumlah | 1.400.000.000 | 650.000.000 | 46,43");
        var u = PenemuRencana.Dari(d, KatalogUji.Periksa(d));
        u.Baris.SelectMany(b => b.Isian).SelectMany(i => i.Pilihan).SelectMany(p => p.Asal)
            .Where(a => a.Bertentangan.Length > 0).Select(a => a.Tercetak).ShouldBe(["400.000.000", "100.000.000"], ignoreOrder: true);
    }

    [Fact]
    public void Dokumen_tanpa_tabel_rencana_tidak_mengusulkan_apa_pun()
    {
        var u = Temukan("# NOTULA RAPAT", "Tabel 1 Daftar Hadir",
            "No | Nama | Jabatan", "1 | Budi Santoso | Kepala", "2 | Siti Aminah | Staf");
        (u.Baris.Count, u.BanyakTabel, u.TabelDipakai).ShouldBe((0, 1, 0));
    }
}
