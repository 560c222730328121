using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Lapisan;

namespace Akuntabel.Dokumen.Tests.Berkas.Lapisan;

/// <summary>Reports out of a folder laid out by spans: a quarter reads the documents of its year as they stood at its end.</summary>
public sealed class FolderLaporanTests : IDisposable
{
    private const string Kalteng = "kalteng-2023-tw2";

    private const string Triwulan2 = """
        kode_sub,triwulan,realisasi,realisasi_fisik
        8.01.01,2,4587938845,
        8.01.02,2,372094450,
        8.01.03,2,5983795950,
        8.01.04,2,234014577,
        8.01.05,2,150165408,
        8.01.06,2,324495384,

        """;

    private readonly FolderContoh _f = new();

    [Fact]
    public void Yang_diketik_sesudahnya_tidak_mengubah_laporan_triwulan()
    {
        var folder = _f.Berlapis(Kalteng);
        _f.Tulis(Kalteng + "/2023/realisasi-anggaran.csv", Triwulan2);
        var semula = _f.Susun(folder, 2023, 2);
        semula.Fakta.ShouldContain("4587938845");
        semula.Fakta.ShouldContain("realisasi-anggaran.csv");
        semula.Kesalahan.Where(k => k.Bobot != BobotKesalahan.Tandatangan).Select(k => $"{k}").ShouldBeEmpty();

        // the next quarter and the whole year are typed: measurement, money, activities
        _f.Tulis(Kalteng + "/2023/realisasi-anggaran.csv", Triwulan2 + "8.01.01,3,9,\n8.01.02,3,472094450,\n8.01.99,4,1,\n");
        File.AppendAllText(_f.Di(Kalteng + "/2023/kinerja.csv"),
            "1.1;2023;3;skor;81,00;BPS\n2.1;2023;3;%;90;x\n2.1;2023;4;%;95;x\n9.9;2023;4;%;95;x\n");
        _f.Ganti(Kalteng + "/2023/kinerja.csv", "4.1;2023;;%;;", "4.1;2023;;%;77;");
        File.AppendAllText(_f.Di(Kalteng + "/2023/kegiatan.yaml"),
            "\n  - sasaran: \"1\"\n    judul: Kegiatan sesudahnya\n    mulai: 2023-08-01\n    peserta: 40\n    indikator: \"3.1\"\n    dihitung: ya\n"
            + "\n  - sasaran: \"1\"\n    judul: Kegiatan tanpa tanggal\n    triwulan: 3\n    peserta: 40\n"
            + "\n  - sasaran: \"1\"\n    judul: Kegiatan dengan tanggal selesai saja\n    selesai: 2023-08-01\n    peserta: 40\n");
        var kini = _f.Susun(folder, 2023, 2);
        kini.Teks.ShouldBe(semula.Teks);
        kini.Fakta.ShouldBe(semula.Fakta);
        kini.Kesalahan.Select(k => k.Pesan).ShouldBe(semula.Kesalahan.Select(k => k.Pesan));
    }

    [Fact]
    public void Realisasi_tanpa_triwulan_disebut_bila_triwulan_sesudahnya_yang_diukur()
    {
        const string sebab = "yang tidak menyebut triwulannya";
        var folder = _f.Berlapis(Kalteng);
        const string tercetak = "realisasi menurut data anggaran, yang tidak dirinci menurut triwulan";
        _f.Susun(folder, 2023, 2).Kesalahan.ShouldNotContain(k => k.Pesan.Contains(sebab), "satu-satunya angka yang ada");
        _f.Susun(folder, 2023, 2).Teks.ShouldContain(tercetak);
        _f.Tulis(Kalteng + "/2023/realisasi-anggaran.csv", Triwulan2.Replace(",2,", ",4,", StringComparison.Ordinal));
        _f.Susun(folder, 2023, 2).Kesalahan.Where(k => k.Pesan.Contains(sebab)).ShouldHaveSingleItem().Bobot.ShouldBe(BobotKesalahan.Celah);
        _f.Tulis(Kalteng + "/2023/realisasi-anggaran.csv", Triwulan2);
        _f.Susun(folder, 2023, 2).Kesalahan.ShouldNotContain(k => k.Pesan.Contains(sebab));
        _f.Susun(folder, 2023, 2).Teks.ShouldNotContain(tercetak);
    }

    [Fact]
    public void Target_tahun_lalu_dari_perjanjian_tahun_itu()
    {
        const string beltim = "belitung-timur-2022";
        var folder = _f.Berlapis(beltim);
        var semula = _f.Susun(folder).Teks;
        var perjanjian = File.ReadAllText(_f.Di(beltim + "/2022/perjanjian-kinerja.yaml"));
        _f.Tulis(beltim + "/2021/perjanjian-kinerja.yaml", perjanjian);
        File.Delete(_f.Di(beltim + "/2022/target.csv"));
        _f.Susun(folder).Teks.ShouldBe(semula, "the same figures, stated where they were promised");
        _f.Tulis(beltim + "/2021/perjanjian-kinerja.yaml", perjanjian.Replace("\"2.2.1.1\": 60", "\"2.2.1.1\": 80", StringComparison.Ordinal));
        _f.Susun(folder).Teks.ShouldContain("75,00");
        _f.Tulis(beltim + "/2022/target.csv", "indikator,tahun,triwulan,dokumen,target\n2.2.1.1,2021,,pk,60\n");
        _f.Susun(folder).Kesalahan.Where(k => k.Asal.Berkas == "2022/target.csv").ShouldHaveSingleItem().Pesan.ShouldContain("80");
    }

    [Fact]
    public void Realisasi_tahun_lalu_dari_pengukuran_tahun_itu()
    {
        const string beltim = "belitung-timur-2022";
        var folder = _f.Berlapis(beltim);
        var semula = _f.Susun(folder).Teks;
        var baris = File.ReadAllLines(_f.Di(beltim + "/2022/kinerja.csv"));
        var lalu = baris.Where(b => b.Contains(",2021,", StringComparison.Ordinal)).ToList();
        lalu.ShouldNotBeEmpty();
        _f.Tulis(beltim + "/2021/kinerja.csv", string.Join('\n', [baris[0], .. lalu]));
        _f.Tulis(beltim + "/2022/kinerja.csv", string.Join('\n', baris.Except(lalu)));
        _f.Susun(folder).Teks.ShouldBe(semula, "the same figures, read where they were measured");
        File.Delete(_f.Di(beltim + "/2021/kinerja.csv"));
        _f.Susun(folder).Teks.ShouldNotBe(semula);
        // what cannot be read there is told there
        _f.Tulis(beltim + "/2021/kinerja.csv", baris[0] + "\n2.2.1.1,dua ribu,,%,1,\n");
        _f.Susun(folder).Kesalahan.Select(k => k.Asal.Berkas).ShouldContain("2021/kinerja.csv");
    }

    [Fact]
    public void Triwulan_yang_belum_diisi_menjadi_celah_beserta_sebabnya()
    {
        var folder = _f.Berlapis(Kalteng);
        _f.Tulis(Kalteng + "/2023/realisasi-anggaran.csv", Triwulan2.Replace("8.01.04,2,234014577,\n", "8.01.04,1,34014577,\n",
            StringComparison.Ordinal));
        var hasil = _f.Susun(folder);
        var k = hasil.Kesalahan.Where(k => k.Asal.Berkas == "2023/realisasi-anggaran.csv").ShouldHaveSingleItem();
        k.Pesan.ShouldBe("realisasi anggaran s.d. triwulan II belum diisi untuk 1 dari 6 baris anggaran: 8.01.04.");
        k.Bobot.ShouldBe(BobotKesalahan.Celah);
        hasil.Fakta.ShouldContain("realisasi anggaran s.d. triwulan II belum diisi");
        hasil.Teks.ShouldStartWith("BELUM LENGKAP");
    }

    [Theory]
    [InlineData("8.01.01,5,1,\n", "triwulan \"5\" tidak ada", "kolom triwulan")]
    [InlineData("8.01.01,,1,\n", "triwulan \"\" tidak ada", "kolom triwulan")]
    [InlineData(",2,1,\n", "baris realisasi tanpa kode", "kolom kode_sub")]
    [InlineData("8.01.01,2,satu,\n", "\"satu\"", "kolom realisasi")]
    [InlineData("8.01.77,2,1,\n", "kode \"8.01.77\" tidak ada di 2023/anggaran.csv", "kolom kode_sub")]
    public void Baris_yang_salah_disebut_tempatnya(string baris, string pesan, string tempat)
    {
        var folder = _f.Berlapis(Kalteng);
        _f.Tulis(Kalteng + "/2023/realisasi-anggaran.csv", "kode_sub,triwulan,realisasi,realisasi_fisik\n" + baris);
        _f.Susun(folder).Kesalahan.Select(k => $"{k}").ShouldContain(k =>
            k.StartsWith("2023/realisasi-anggaran.csv baris 2, " + tempat, StringComparison.Ordinal) && k.Contains(pesan));
    }

    [Fact]
    public void Laporan_tahunan_membaca_triwulan_IV_dan_menolak_yang_bertentangan()
    {
        var folder = _f.Berlapis("belitung-timur-2022");
        var semula = _f.Susun(folder);
        const string Kepala = "kode_sub,triwulan,realisasi,realisasi_fisik\n8.01.01.2.01.06,";
        var baris = 1 + Array.FindIndex(File.ReadAllLines(_f.Di("belitung-timur-2022/2022/anggaran.csv")), b =>
            b.Contains(",8.01.01.2.01.06,", StringComparison.Ordinal));
        _f.Tulis("belitung-timur-2022/2022/realisasi-anggaran.csv", Kepala + "3,1,\n");
        _f.Susun(folder).Teks.ShouldBe(semula.Teks);
        _f.Tulis("belitung-timur-2022/2022/realisasi-anggaran.csv", Kepala + "4,1,\n");
        var k = _f.Susun(folder).Kesalahan.Where(k => k.Asal == new Asal("2022/realisasi-anggaran.csv", 2, "realisasi"))
            .ShouldHaveSingleItem();
        k.Pesan.ShouldContain($"2022/anggaran.csv baris {baris}, kolom realisasi");
    }

    [Theory]
    [InlineData("tahun: 2023", "tahun: 2022", "berkas ini menyebut triwulan 2 2022, padahal foldernya untuk Triwulan II Tahun 2023.")]
    [InlineData("triwulan: 2", "triwulan: 3", "berkas ini menyebut triwulan 3 2023, padahal foldernya untuk Triwulan II Tahun 2023.")]
    [InlineData("\ntriwulan: 2", "", "berkas ini menyebut laporan setahun 2023, padahal foldernya untuk Triwulan II Tahun 2023.")]
    public void Laporan_periode_lain_ditolak(string dari, string ke, string pesan)
    {
        var folder = _f.Berlapis(Kalteng);
        _f.Ganti(Kalteng + "/2023/triwulan-2/laporan.yaml", dari, ke);
        var k = FolderLaporan.Buka(folder, new PilihanLaporan()).DaftarKesalahan.ShouldHaveSingleItem();
        k.Asal.Berkas.ShouldBe("2023/triwulan-2/laporan.yaml");
        k.Pesan.ShouldBe(pesan);
    }

    [Fact]
    public void Berkas_yang_rusak_dan_yang_tidak_ada_disebut_di_tempatnya()
    {
        var folder = _f.Berlapis(Kalteng);
        _f.Ganti(Kalteng + "/2023/target.csv", "78,50", "78,5O");
        File.Delete(_f.Di(Kalteng + "/renstra-2021-2026/perencanaan.yaml"));
        File.Delete(_f.Di(Kalteng + "/2023/anggaran.csv"));
        var pesan = _f.Susun(folder).Kesalahan.Select(k => $"{k.Asal}").ToList();
        pesan.ShouldContain("2023/target.csv baris 2, kolom target");
        pesan.ShouldContain("2023/anggaran.csv");
        pesan.ShouldContain(p => p.StartsWith("renstra-MULAI-SELESAI/perencanaan.yaml", StringComparison.Ordinal));
        pesan.ShouldAllBe(p => p.Contains('/') || p.StartsWith("instansi.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void Folder_rata_dengan_pilihan_yang_sama_terbaca_dan_yang_lain_ditolak()
    {
        var rata = _f.Salin(Kalteng, "rata");
        FolderLaporan.Buka(rata, new PilihanLaporan(2023, 2)).Nilai.Peta.ShouldBeNull();
        FolderLaporan.Buka(rata, new PilihanLaporan(2022)).DaftarKesalahan.ShouldHaveSingleItem().Saran
            .ShouldContain("akuntabel ubah-bentuk");
        FolderLaporan.Buka(rata, new PilihanLaporan(2023, 3)).DaftarKesalahan.ShouldHaveSingleItem().Pesan.ShouldContain("triwulan 2 2023");
    }

    [Fact]
    public void Dokumen_satu_periode_terkumpul_dengan_jalur_ratanya()
    {
        var rata = _f.Salin(Kalteng, "rata");
        FolderLaporan.Kumpulkan(rata, new PeriodeLaporan(2023)).ShouldBeNull();
        var berkas = FolderLaporan.Kumpulkan(_f.Berlapis(Kalteng), new PeriodeLaporan(2023, new TriwulanKe(2))).ShouldNotBeNull().Nilai;
        berkas.DaftarJalur.ShouldBe(Directory.EnumerateFiles(rata, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(rata, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _f.Dispose();
}
