using System.Diagnostics;
using System.Text;

namespace Akuntabel.Cli.Tests;

/// <summary>Bad input gets a named file, line, reason and remedy, exit code 2, and leaves nothing behind.</summary>
public class MasukanBurukTests
{
    [Fact]
    public void Pengikat_yang_tidak_dikenal()
    {
        using var f = new FolderUji();
        var baris = f.Tambah("narasi/pengantar.md", "\n# Latar Belakang Tambahan\n\nPagu {{anggaran.pagi}}.\n") + 3;
        f.Tambah("kerangka/05-uji.md", "# UJI {.awal}\n\nIsi {{serapan-tahunan}} di sini.\n");
        Ditolak(f, ("kerangka/05-uji.md baris 3", "serapan-tahunan", "Nama yang mirip|Periksa ejaan"));
        f.Tambah("kerangka/05-uji.md", "\n```sisip\njalur: narasi.pengantar.latar-belakang-tambahan\n```\n");
        Ditolak(f, ("kerangka/05-uji.md baris 3", "serapan-tahunan", "Periksa ejaan|Nama yang mirip"), ($"narasi/pengantar.md baris {baris}", "anggaran.pagi", "Periksa ejaan"));
    }

    [Fact]
    public void Angka_yang_salah_tulis_di_setiap_berkas_disebut_bersama()
    {
        using var f = new FolderUji();
        var anggaran = f.Ganti("anggaran.csv", ",17060400,", ",\"1.234,5,6\",");
        var kinerja = f.Ganti("kinerja.csv", "2.2.1.1,2021,,%,60", "2.2.1.1,2021,,%,\"6O\"");
        var target = f.Ganti("target.csv", "2.2.1.1,2021,,pk,60", "2.2.1.1,2021,,pk,60x");
        var register = f.Ganti("register/ormas-semua.csv", "Manggar,62,13", "Manggar,62x,13");
        var yaml = f.Ganti("perjanjian-kinerja.yaml", "\"2.2.1.1\": 60", "\"2.2.1.1\": 60.5");
        Ditolak(f,
            ($"anggaran.csv baris {anggaran}, kolom pagu", "1.234,5,6", "1.234.567,89"),
            ($"kinerja.csv baris {kinerja}, kolom realisasi", "6O", "1.234.567,89"),
            ($"target.csv baris {target}, kolom target", "60x", "1.234.567,89"),
            ($"register/ormas-semua.csv baris {register}, kolom terdaftar", "62x", "1.234.567,89"),
            ($"perjanjian-kinerja.yaml baris {yaml}", "60.5", "60,5"));
    }

    [Fact]
    public void Jumlah_yang_dinyatakan_tidak_sama_dengan_rinciannya()
    {
        using var f = new FolderUji();
        var anggaran = f.Ganti("anggaran.csv", "jumlah,,,,,4920098606,4016972430", "jumlah,,,,,4920098607,4016972430");
        var register = f.Ganti("register/ormas-semua.csv", "jumlah,87,23", "jumlah,87,24");
        var belanja = f.Ganti("belanja.csv", "5.1,5,Belanja Operasi,,", "5.1,5,Belanja Operasi,4754932600,");
        Ditolak(f,
            ($"anggaran.csv baris {anggaran}, kolom pagu", "4.920.098.607|4.920.098.606", "Perbaiki rincian"),
            ($"register/ormas-semua.csv baris {register}, kolom terdata", "24|23", "Perbaiki rincian"),
            ($"belanja.csv baris {belanja}, kolom pagu", "4.754.932.600|4.754.932.606", "Perbaiki rincian"));
    }

    [Fact]
    public void Jenis_belanja_yang_tidak_sejumlah_sub_kegiatan()
    {
        using var f = new FolderUji();
        f.Ganti("belanja.csv", "2479312376", "2479312377");
        Ditolak(f, ("belanja.csv", "4.920.098.607|4.920.098.606|selisih", "Cocokkan"));
    }

    [Fact]
    public void Kode_yang_ganda()
    {
        using var f = new FolderUji();
        var sub = f.Ganti("anggaran.csv", "8.01.01.2.01.06,", "8.01.01.2.01.01,");
        var indikator = f.Ganti("perencanaan.yaml", "- kode: \"2.2.1.1\"", "- kode: \"1.1.1.1\"");
        f.Ganti("belanja.csv", "5.1.02,", "5.1.01,");
        Ditolak(f,
            ($"anggaran.csv baris {sub}", "8.01.01.2.01.01 sudah dipakai pada anggaran.csv baris 2", "hapus baris yang ganda"),
            ($"perencanaan.yaml baris {indikator}", "\"1.1.1.1\" sudah dipakai", "unik"),
            ("belanja.csv baris 5", "5.1.01 ditulis dua kali", "betulkan"));
    }

    [Fact]
    public void Satu_kode_dua_nama()
    {
        using var f = new FolderUji();
        var baris = f.Ganti("anggaran.csv", "8.01.01,Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota,8.01.01.2.02", "8.01.01,Program Lain,8.01.01.2.02");
        Ditolak(f, ($"anggaran.csv baris {baris}", "Program Lain|8.01.01", "Samakan namanya"));
    }

    [Fact]
    public void Satuan_target_berbeda_dari_satuan_indikator()
    {
        using var f = new FolderUji();
        var baris = f.Ganti("kinerja.csv", "3.3.1.1,2022,,%", "3.3.1.1,2022,,konflik");
        Ditolak(f, ($"kinerja.csv baris {baris}, kolom satuan", "konflik|%", "Samakan satuan"));
    }

    [Fact]
    public void Sasaran_tanpa_indikator_dan_indikator_tanpa_sasaran()
    {
        using var f = new FolderUji();
        var baris = f.Ganti("perencanaan.yaml", "sasaran:\n  - kode: \"1.1.1\"", "sasaran:\n  - kode: \"0.0.1\"\n    uraian: Baru\n    program: []\n    indikator: []\n  - kode: \"1.1.1\"") + 1;
        var kinerja = f.Tambah("kinerja.csv", "9.9.9.9,2022,,%,1,1,x\n");
        Ditolak(f, ($"perencanaan.yaml baris {baris}", "0.0.1 tidak punya indikator", "Tambahkan sedikitnya satu indikator"), ($"kinerja.csv baris {kinerja}", "9.9.9.9", "Betulkan kodenya"));
    }

    [Fact]
    public void Target_berbeda_dari_perjanjian_kinerja()
    {
        using var f = new FolderUji();
        f.Ganti("kinerja.csv", "satuan,realisasi,", "satuan,target,realisasi,");
        var baris = f.Ganti("kinerja.csv", "2.2.1.1,2022,,%,60,", "2.2.1.1,2022,,%,65,60,");
        Ditolak(f, ($"kinerja.csv baris {baris}", "65|60|perjanjian-kinerja.yaml", "Kosongkan target"));
    }

    [Fact]
    public void Gambar_yang_bukan_gambar_di_luar_folder_dan_yang_tidak_ada()
    {
        using var f = new FolderUji();
        f.Tambah("gambar/logo.png", "bukan gambar");
        f.Tambah("kerangka/05-uji.md", "# UJI {.awal}\n\n![logo](gambar/logo.png)\n\n![luar](../luar.png)\n\n![tiada](gambar/tiada.jpg)\n");
        File.WriteAllText(Path.Combine(f.Data, "..", "luar.png"), "rahasia");
        Ditolak(f,
            ("kerangka/05-uji.md baris 3", "\"gambar/logo.png\" bukan gambar", "Simpan ulang"),
            ("kerangka/05-uji.md baris 5", "../luar.png", "folder gambar/"),
            ("kerangka/05-uji.md baris 7", "gambar/tiada.jpg", "periksa ejaan"));
    }

    [Fact]
    public void Folder_yang_bernama_seperti_berkas_tidak_diam_diam_dilewati()
    {
        using var f = new FolderUji();
        File.Delete(f.Di("belanja.csv"));
        Directory.CreateDirectory(f.Di("belanja.csv"));
        Ditolak(f, ("belanja.csv", "tidak dapat dibaca", "hak baca"));
    }

    [Fact]
    public void Berkas_tanpa_hak_baca()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "root dapat membaca berkas apa pun; uji ini perlu pengguna biasa.");
        using var f = new FolderUji();
        Shell("chmod", "000", f.Di("kinerja.csv")).ShouldBeTrue();
        Ditolak(f, ("kinerja.csv", "tidak dapat dibaca", "hak baca"));
    }

    [Fact]
    public void Berkas_bukan_utf8_dan_karakter_kendali()
    {
        using var f = new FolderUji();
        File.WriteAllText(f.Di("belanja.csv"), File.ReadAllText(f.Di("belanja.csv")), Encoding.Unicode);
        File.WriteAllBytes(f.Di("kegiatan.yaml"), [.. "daftar:\n  - judul: caf"u8, 0xE9, .. "\n"u8]);
        var baris = f.Tambah("narasi/keuangan.md", "\nTeks \u0001 aneh.\n") + 1;
        Ditolak(f, ("belanja.csv", "bukan teks UTF-8", "Simpan ulang"), ("kegiatan.yaml", "bukan teks UTF-8", "Simpan ulang"), ($"narasi/keuangan.md baris {baris}", "karakter kendali|U+0001", "Hapus karakter"));
    }

    [Fact]
    public void Yaml_yang_rusak_menyebut_sebabnya_saja_bukan_akibatnya()
    {
        using var f = new FolderUji();
        File.WriteAllText(f.Di("instansi.yaml"), "nama: Badan\nalamat: [a, b\ntelepon: x\n");
        var hasil = Ditolak(f, ("instansi.yaml baris", "YAML tidak dapat dibaca", "indentasi"));
        hasil.Galat.ShouldContain("ada 1 hal");
    }

    [Fact]
    public void Nama_yang_hilang_dan_dipakai_di_banyak_tempat_satu_pesan()
    {
        using var f = new FolderUji();
        f.Ganti("instansi.yaml", "kepala-daerah: Bupati", "kepala-negara: Bupati");
        var hasil = Ditolak(f, ("instansi.yaml", "kepala daerah (data kantor) belum diisi", "Isilah"));
        hasil.Galat.Split('\n').Count(b => b.Contains("kepala daerah", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void Laporan_yaml_yang_rusak_tidak_menyembunyikan_kesalahan_berkas_lain()
    {
        using var f = new FolderUji();
        var tahun = f.Ganti("laporan.yaml", "tahun: 2022", "tahun: dua ribu");
        var kinerja = f.Ganti("kinerja.csv", "1.1.1.1,2021,,%,100", "1.1.1.1,2021,,%,1OO");
        Ditolak(f, ($"laporan.yaml baris {tahun}", "dua ribu", "tahun: 2022"), ($"kinerja.csv baris {kinerja}", "1OO", "1.234.567,89"));
    }

    [Fact]
    public void Berkas_wajib_dan_folder_yang_tidak_ada()
    {
        using var f = new FolderUji();
        File.Delete(f.Di("instansi.yaml"));
        File.Delete(f.Di("perencanaan.yaml"));
        Ditolak(f, ("instansi.yaml", "Data kantor belum diisi", "Isilah"), ("perencanaan.yaml", "Renstra belum diisi", "Isilah"));
        Directory.Move(f.Data, f.Data + "-pindah");
        Ditolak(f, (f.Data, "folder tidak ditemukan", "Periksa letak"));
    }

    [Fact]
    public void Jenis_dan_format_yang_tidak_dikenal()
    {
        using var f = new FolderUji();
        var baris = f.Ganti("laporan.yaml", "jenis: lkj", "jenis: lakip");
        Ditolak(f, ($"laporan.yaml baris {baris}", "lakip", "lkj"));
        var format = f.Susun("docx,odt");
        format.Kode.ShouldBe(2);
        format.Galat.ShouldContain("odt");
        format.Galat.ShouldContain("docx, html, pdf, xlsx, json");
        Directory.Exists(f.Keluaran).ShouldBeFalse();
    }

    [Theory]
    [InlineData("susun")]
    [InlineData("susun a b c")]
    [InlineData("susun a --tidak-ada")]
    [InlineData("usun")]
    public void Perintah_yang_salah_tulis(string argumen)
    {
        var hasil = Perintah.Jalankan(Path.GetTempPath(), argumen.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        hasil.Kode.ShouldBe(2);
        hasil.Galat.ShouldContain("akuntabel --help");
        hasil.Galat.ShouldNotContain("Required");
        hasil.Keluar.ShouldBeEmpty();
    }

    [Fact]
    public void Keluaran_yang_tidak_dapat_ditulis_tidak_mengubah_berkas_lama()
    {
        using var f = new FolderUji();
        // the last file of the report cannot take its place: a folder bears its name
        Directory.CreateDirectory(Path.Combine(f.Keluaran, "laporan.xlsx"));
        File.WriteAllText(Path.Combine(f.Keluaran, "laporan.docx"), "lama");
        File.WriteAllText(Path.Combine(f.Keluaran, "fakta.json"), "lama");
        var hasil = f.Susun();
        Pesan(hasil, ("hasil", "tidak dapat ditulis", "Berkas lama tidak diubah"));
        Isi(f.Keluaran).ShouldBe(["fakta.json", "laporan.docx"]);
        Directory.GetFiles(f.Keluaran).ShouldAllBe(b => File.ReadAllText(b) == "lama");
    }

    [Fact]
    public void Keluaran_di_bawah_sebuah_berkas()
    {
        using var f = new FolderUji();
        File.WriteAllText(f.Keluaran, "berkas");
        var hasil = Perintah.Jalankan(Path.GetTempPath(), "susun", f.Data, "--keluaran", Path.Combine(f.Keluaran, "dalam"), "--format", "json");
        Pesan(hasil, (f.Keluaran, "tidak dapat ditulis", "hak tulis"));
        File.ReadAllText(f.Keluaran).ShouldBe("berkas");
    }

    [Fact]
    public void Penyimpanan_penuh_tidak_meninggalkan_apa_pun()
    {
        using var f = new FolderUji();
        Directory.CreateDirectory(f.Keluaran);
        Assert.SkipUnless(Shell("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", f.Keluaran), "tmpfs kecil tidak dapat dipasang (perlu hak mount); penyimpanan penuh tidak dapat ditiru.");
        try
        {
            File.WriteAllText(Path.Combine(f.Keluaran, "laporan.docx"), "lama");
            Pesan(f.Susun(), ("hasil", "tidak dapat ditulis", "ruang penyimpanan"));
            Isi(f.Keluaran).ShouldBe(["laporan.docx"]);
            File.ReadAllText(Path.Combine(f.Keluaran, "laporan.docx")).ShouldBe("lama");
        }
        finally
        {
            Shell("umount", f.Keluaran);
        }
    }

    /// <summary>Exit code 2, every message, nothing written, an older report as it was.</summary>
    [Fact]
    public void Target_komponen_yang_tidak_sejumlah_target_indikator()
    {
        using var f = new FolderUji("ntt-2023");
        var baris = f.Ganti("perjanjian-kinerja.yaml", "\"1.1\": 141", "\"1.1\": 142");
        Ditolak(f, ($"perjanjian-kinerja.yaml baris {baris}", "1.1|142|141", "komponen"));
    }

    [Fact]
    public void Perjanjian_perubahan_tanpa_alasan_atau_pendahulu()
    {
        using var f = new FolderUji("ntt-2023");
        f.Ganti("perjanjian-kinerja.yaml", "alasan: Perubahan anggaran atau redesain menurut Dokumen Pelaksanaan Perubahan Anggaran Satuan Kerja Perangkat Daerah (DPPA-SKPD)", "alasan: \"\"");
        f.Ganti("perjanjian-kinerja.yaml", "pendahulu: murni", "pendahulu: lama");
        Ditolak(f, ("perjanjian-kinerja.yaml", "tidak menyebut alasan", "53/2014"), ("perjanjian-kinerja.yaml", "pendahulu|lama", "murni"));
    }

    [Fact]
    public void Dua_angka_untuk_satu_tahun()
    {
        using var f = new FolderUji("ntt-2023");
        var baris = f.Tambah("kinerja.csv", "2.1,2022,,%,100,\"50,4\",versi lain\n");
        Ditolak(f, ($"kinerja.csv baris {baris}", "2.1|2022|dua kali", "Hapus salah satu"));
    }

    [Fact]
    public void Angka_kumulatif_triwulan_yang_turun()
    {
        using var f = new FolderUji("kalteng-2023-tw2");
        f.Ganti("perencanaan.yaml", "agregasi: terakhir", "agregasi: sampai-dengan");
        var baris = f.Ganti("kinerja.csv", "1.1;2023;2;skor;79,30", "1.1;2023;1;skor;80,00;TW I\n1.1;2023;2;skor;79,30") + 1;
        Ditolak(f, ($"kinerja.csv baris {baris}", "triwulan 2|79,30|80,00", "tidak dapat turun"));
    }

    private static Perintah Ditolak(FolderUji f, params (string Tempat, string Apa, string Saran)[] harus)
    {
        var baru = f.Susun();
        Pesan(baru, harus);
        if (baru.Kode == 1)
        {
            // it contradicts itself, or has gaps: it is written, says so itself, and every message stands above
            File.ReadAllText(Path.Combine(f.Keluaran, "laporan.html")).ShouldContain("BELUM LENGKAP");
            Directory.Delete(f.Keluaran, recursive: true);
            return baru;
        }

        Directory.Exists(f.Keluaran).ShouldBeFalse("folder hasil dibuat meskipun laporan tidak disusun");

        Directory.CreateDirectory(f.Keluaran);
        var lama = Path.Combine(f.Keluaran, "laporan.docx");
        File.WriteAllText(lama, "laporan tahun lalu");
        f.Susun().Kode.ShouldBe(2);
        File.ReadAllText(lama).ShouldBe("laporan tahun lalu");
        Isi(f.Keluaran).ShouldBe(["laporan.docx"]);
        Directory.Delete(f.Keluaran, recursive: true);
        return baru;
    }

    private static void Pesan(Perintah hasil, params (string Tempat, string Apa, string Saran)[] harus)
    {
        hasil.Kode.ShouldBeInRange(1, 2, hasil.Galat + hasil.Keluar);
        hasil.Galat.ShouldNotContain("   at ");
        hasil.Galat.ShouldNotContain("Exception");
        hasil.Galat.ShouldNotContain("Unhandled");
        hasil.Galat.ShouldContain($"{hasil.Galat.Trim().Split('\n').Length - 1} hal");
        foreach (var (tempat, apa, saran) in harus)
        {
            var baris = hasil.Galat.Split('\n').Where(b => b.Contains(tempat, StringComparison.Ordinal) && apa.Split('|').All(a => b.Contains(a, StringComparison.Ordinal))).ToList();
            baris.ShouldNotBeEmpty($"tidak ada pesan dengan \"{tempat}\" dan \"{apa}\" dalam:\n{hasil.Galat}");
            saran.Split('|').ShouldContain(s => baris[0].Contains(s, StringComparison.Ordinal), baris[0]);
        }
    }

    private static List<string> Isi(string map) => [.. Directory.GetFiles(map, "*", SearchOption.AllDirectories).Select(b => Path.GetRelativePath(map, b)).Order(StringComparer.Ordinal)];

    private static bool Shell(string program, params string[] argumen)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            using var p = Process.Start(new ProcessStartInfo(program, argumen) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })!;
            p.WaitForExit();
            return p.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
