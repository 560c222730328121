using System.Text.Json;

namespace Akuntabel.Cli.Tests;

/// <summary><c>akuntabel uji</c> as a user runs it.</summary>
public sealed class UjiTests : IDisposable
{
    private const string Keliru = "# BAB III\n\nNo\tProgram\tPagu\tRealisasi\t%\n1\tPembinaan\t1.000.000\t500.000\t50,00\n2\tPengawasan\t2.000.000\t500.000\t52,00\n";
    private const string Benar = "# BAB III\n\nNo\tProgram\tPagu\tRealisasi\t%\n1\tPembinaan\t1.000.000\t500.000\t50,00\n2\tPengawasan\t2.000.000\t500.000\t25,00\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-uji-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Tulis(string nama, string isi)
    {
        var jalur = Path.Combine(_folder, nama);
        Directory.CreateDirectory(Path.GetDirectoryName(jalur)!);
        File.WriteAllText(jalur, isi);
        return nama;
    }

    private Perintah Uji(params string[] argumen) => Perintah.Jalankan(_folder, ["uji", .. argumen]);

    [Fact]
    public void Temuan_disebut_dengan_tempat_angka_dan_hitungannya_dan_kode_keluar_satu()
    {
        var p = Uji(Tulis("laporan.txt", Keliru));
        p.Kode.ShouldBe(1);
        p.Keluar.ShouldContain("baris 5, tabel 1 baris 2 kolom \"%\"  ANG-001 material");
        p.Keluar.ShouldContain("tertulis: 52,00; seharusnya: 25,00 %; hitungan: 500.000 / 2.000.000 × 100");
        p.Galat.ShouldBeEmpty();
    }

    [Fact]
    public void Laporan_yang_cocok_selesai_dengan_kode_nol()
    {
        var p = Uji(Tulis("laporan.md", Benar), "--tingkat", "editorial");
        p.ShouldSatisfyAllConditions(() => p.Kode.ShouldBe(0), () => p.Keluar.ShouldContain("0 temuan"), () => p.Galat.ShouldBeEmpty());
    }

    [Fact]
    public void Json_satu_objek_menurut_kontraknya()
    {
        using var j = JsonDocument.Parse(Uji(Tulis("laporan.txt", Keliru), "--format", "json").Keluar);
        j.RootElement.GetProperty("dokumen").GetString().ShouldBe("laporan.txt");
        j.RootElement.GetProperty("diperiksa").GetProperty("tabel").GetInt32().ShouldBe(1);
        var t = j.RootElement.GetProperty("temuan").EnumerateArray().Single();
        t.GetProperty("kode").GetString().ShouldBe("ANG-001");
        t.GetProperty("tingkat").GetString().ShouldBe("material");
        t.GetProperty("baris").GetInt32().ShouldBe(5);
        t.GetProperty("lokasi").GetProperty("barisTabel").GetInt32().ShouldBe(2);
        t.GetProperty("lokasi").GetProperty("bab").GetString().ShouldBe("BAB III");
        t.GetProperty("seharusnya").GetString().ShouldBe("25,00 %");
    }

    [Fact]
    public void Sarif_memuat_aturan_dan_tempatnya()
    {
        using var j = JsonDocument.Parse(Uji(Tulis("laporan satu.txt", Keliru), "--format", "sarif").Keluar);
        var jalan = j.RootElement.GetProperty("runs")[0];
        var hasil = jalan.GetProperty("results").EnumerateArray().Single();
        jalan.GetProperty("tool").GetProperty("driver").GetProperty("rules")[hasil.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().ShouldBe("ANG-001");
        hasil.GetProperty("level").GetString().ShouldBe("error");
        var tempat = hasil.GetProperty("locations")[0].GetProperty("physicalLocation");
        tempat.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("laporan%20satu.txt");
        tempat.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(5);
    }

    [Fact]
    public void Folder_diuji_seluruhnya_dan_diringkas()
    {
        Tulis("laporan/a.txt", Keliru);
        Tulis("laporan/dinas/b.md", Benar);
        Tulis("laporan/gambar.jpg", "bukan laporan");
        var p = Uji("laporan");
        p.Kode.ShouldBe(1);
        var ringkasan = p.Keluar[p.Keluar.IndexOf("Ringkasan", StringComparison.Ordinal)..].Split('\n').Skip(1).Select(b => string.Join(' ', b.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        ringkasan.Where(b => b.Length > 0).ShouldBe(["1 - - laporan/a.txt", "0 - - laporan/dinas/b.md"]);
    }

    [Fact]
    public void Rekap_memuat_satu_baris_tiap_laporan_dengan_kantor_banyak_dan_sebabnya()
    {
        Tulis("laporan/dinas-a/lkj.txt", "LAPORAN KINERJA DINAS A TAHUN 2023\n\n" + Keliru);
        Tulis("laporan/dinas-b/renja.md", "Rencana Kerja Dinas B\n\n" + Benar);
        Directory.CreateDirectory(Path.Combine(_folder, "laporan/dinas-c"));
        File.WriteAllBytes(Path.Combine(_folder, "laporan/dinas-c/rusak.txt"), [0x4c, 0xff, 0xfe]);
        var p = Uji("laporan", "--rekap", "hasil/rekap.csv");
        p.Kode.ShouldBe(2);
        p.Galat.ShouldContain("Rekap 3 laporan: hasil/rekap.csv");
        File.ReadAllLines(Path.Combine(_folder, "hasil/rekap.csv")).ShouldBe(
        [
            "Perangkat daerah;Berkas;Jenis;Tahun;Material;Minor;Editorial;Sebab terbanyak;Keterangan",
            "dinas-a;dinas-a/lkj.txt;Laporan kinerja;2023;1;0;0;Persentase tidak sesuai angkanya (1);",
            "dinas-b;dinas-b/renja.md;Renja;;0;0;0;;",
            "dinas-c;dinas-c/rusak.txt;;;;;;;Tidak terbaca: bukan teks UTF-8 (byte ke-2). Simpan ulang sebagai teks UTF-8.",
        ]);
        Uji("laporan/dinas-a", "--rekap", "rekap.docx").Galat.ShouldContain("akhirannya harus .csv atau .xlsx");
    }

    [Fact]
    public void Rekap_XLSX_dapat_dibaca_lagi()
    {
        Tulis("a.txt", Keliru);
        Uji("a.txt", Tulis("=b.txt", Benar), "--rekap", "rekap.xlsx", "--format", "json").Kode.ShouldBe(1);
        var p = Uji("rekap.xlsx", "--format", "json");
        using var j = JsonDocument.Parse(p.Keluar);
        j.RootElement.GetProperty("diperiksa").GetProperty("tabel").GetInt32().ShouldBe(1);
        // three counts for each report, how often the cause was met, and the two figures of the title
        j.RootElement.GetProperty("diperiksa").GetProperty("angka").GetInt32().ShouldBe(9);
    }

    [Fact]
    public void Satu_dokumen_yang_rusak_tidak_menghentikan_yang_lain()
    {
        File.WriteAllBytes(Path.Combine(_folder, "rusak.txt"), [0x4c, 0xff, 0xfe]);
        var p = Uji("rusak.txt", Tulis("b.txt", Keliru));
        p.Kode.ShouldBe(2);
        p.Galat.ShouldBe("rusak.txt: bukan teks UTF-8 (byte ke-2). Simpan ulang sebagai teks UTF-8.\n");
        p.Keluar.ShouldContain("ANG-001");
        p.Keluar.ShouldContain("tidak terbaca");
    }

    [Theory]
    [InlineData("tiada.txt", "tidak ditemukan")]
    [InlineData("foto.jpg", "Yang dapat diuji: .txt")]
    [InlineData("kosong", "tidak ada dokumen")]
    public void Masukan_yang_tidak_dapat_dipakai_disebut_sebabnya(string nama, string sebab)
    {
        Tulis("foto.jpg", "x");
        Directory.CreateDirectory(Path.Combine(_folder, "kosong"));
        var p = Uji(nama);
        p.ShouldSatisfyAllConditions(() => p.Kode.ShouldBe(2), () => p.Galat.ShouldStartWith(nama + ": "), () => p.Galat.ShouldContain(sebab), () => p.Keluar.ShouldBeEmpty());
    }

    [Fact]
    public void Kantor_mematikan_dan_mengubah_tingkat_aturan()
    {
        var laporan = Tulis("laporan.txt", Keliru);
        var turun = Uji(laporan, "--pengaturan", Tulis("kantor.yaml", "ANG-001: minor\n"));
        turun.Kode.ShouldBe(0);
        turun.Keluar.ShouldContain("1 temuan lain di bawah tingkat");
        Uji(laporan, "--tingkat", "editorial", "--pengaturan", Tulis("mati.yaml", "ANG-001: mati\n")).Kode.ShouldBe(0);
    }

    [Fact]
    public void Pengaturan_yang_salah_disebut_barisnya()
    {
        var p = Uji(Tulis("laporan.txt", Keliru), "--pengaturan", Tulis("kantor.yaml", "ANG-001: minor\nANG-999: mati\nANG-002: keras\n"));
        p.Kode.ShouldBe(2);
        p.Galat.ShouldContain("kantor.yaml baris 2: aturan \"ANG-999\" tidak ada.");
        p.Galat.ShouldContain("kantor.yaml baris 3: nilai \"keras\" untuk aturan ANG-002 tidak dikenal.");
        p.Keluar.ShouldBeEmpty();
    }

    [Fact]
    public void Ukuran_ketepatan_dihitung_terhadap_daftar_kesalahan()
    {
        Tulis("daftar.csv", "id,lines,error_class,severity,confidence,origin\nA1,5,percent-of-row wrong,material,high,author\nA2,4,date problem,minor,high,author\n");
        Tulis("daftar-traps.csv", "id,lines\nJ1,4\n");
        var p = Uji(Tulis("laporan.txt", Keliru), "--nilai", "daftar.csv");
        p.Kode.ShouldBe(0);
        p.Keluar.ShouldContain("Ketepatan: 1 dari 1");
        string.Join(' ', p.Keluar.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).ShouldContain("seluruhnya 1 / 2 50,0 % luput: A2");
    }

    [Fact]
    public void Ukuran_ketepatan_membaca_daftar_JSONL()
    {
        var daftar = Tulis("daftar.jsonl", """
            {"id": 1, "doc": "x", "file": "laporan.txt", "pages": [3], "cls": "PCT", "stated": "52,00", "expected": 25, "tingkat": "material"}
            {"id": 2, "doc": "x", "file": "laporan.txt", "pages": [3], "cls": "SUM", "stated": "777.777", "expected": 777778, "tingkat": "material"}
            {"id": 3, "doc": "x", "file": "laporan.txt", "pages": [3], "cls": "OK", "stated": "777.777", "expected": 777777, "tingkat": "benar"}
            {"id": 4, "doc": "y", "file": "lain.txt", "pages": [], "cls": "PCT", "stated": "1", "expected": 2, "tingkat": "minor"}
            """);
        var rata = string.Join(' ', Uji(Tulis("laporan.txt", Keliru), "--nilai", daftar).Keluar.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        rata.ShouldContain("PCT 1 / 1 100,0 %");
        rata.ShouldContain("material 1 / 2 50,0 % luput: 2");
        rata.ShouldContain("Tidak diuji, maka kesalahannya tidak dihitung: lain.txt.");
        rata.ShouldEndWith("dinyatakan benar:");
    }

    [Fact]
    public void Angka_yang_dinyatakan_benar_tetapi_dilaporkan_disebut()
    {
        var daftar = Tulis("daftar.jsonl", """{"id": 9, "file": "laporan.txt", "cls": "OK", "stated": "52,00"}""");
        Uji(Tulis("laporan.txt", Keliru), "--nilai", daftar).Keluar.TrimEnd().Split('\n')[^1].ShouldContain("9: laporan.txt");
    }

    [Theory]
    [InlineData("{\"file\": \"a\"")]
    [InlineData("{\"stated\": \"1\"}")]
    [InlineData("[1]")]
    public void Daftar_JSONL_yang_rusak_disebut_barisnya(string baris)
    {
        var p = Uji(Tulis("laporan.txt", Keliru), "--nilai", Tulis("daftar.jsonl", "\n" + baris + "\n"));
        p.Kode.ShouldBe(2);
        p.Galat.ShouldContain("daftar.jsonl baris 2: bukan satu kesalahan");
    }
}
