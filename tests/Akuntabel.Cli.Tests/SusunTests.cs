using System.Text.Json;

namespace Akuntabel.Cli.Tests;

/// <summary>The good case, and small agencies that differ from the example.</summary>
public class SusunTests
{
    [Fact]
    public void Contoh_tersusun_lengkap_dan_menggantikan_laporan_lama()
    {
        using var f = new FolderUji();
        Directory.CreateDirectory(f.Keluaran);
        File.WriteAllText(Path.Combine(f.Keluaran, "laporan.html"), "lama");
        var hasil = f.Susun("docx,html,pdf,xlsx,json");
        hasil.Kode.ShouldBe(0, hasil.Galat);
        hasil.Galat.ShouldBeEmpty();
        hasil.Keluar.ShouldContain("Tersusun dalam");
        var adaPdf = !hasil.Keluar.Contains("PDF tidak dibuat", StringComparison.Ordinal);
        string[] harus = ["fakta.json", "laporan.docx", "laporan.html", .. adaPdf ? (string[])["laporan.pdf"] : [], "laporan.xlsx"];
        Directory.GetFileSystemEntries(f.Keluaran).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(harus);
        foreach (var b in harus)
        {
            hasil.Keluar.ShouldContain(b);
            new FileInfo(Path.Combine(f.Keluaran, b)).Length.ShouldBeGreaterThan(1000, b);
        }

        File.ReadAllText(Path.Combine(f.Keluaran, "laporan.html")).ShouldContain("4.016.972.430");
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(f.Keluaran, "fakta.json")));
        json.RootElement.ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Theory]
    [InlineData("ntt-2023", "lkj", "79,78")]
    [InlineData("kalteng-2023-tw2", "triwulan", "65,00")]
    public void Jenis_laporan_lain_dari_mesin_yang_sama(string contoh, string jenis, string angka)
    {
        using var f = new FolderUji(contoh);
        var hasil = Perintah.Jalankan(Path.GetTempPath(), "susun", f.Data, "--jenis", jenis, "--keluaran", f.Keluaran, "--format", "html,json");
        hasil.Kode.ShouldBe(0, hasil.Galat);
        hasil.Keluar.ShouldNotContain("catatan:");
        File.ReadAllText(Path.Combine(f.Keluaran, "laporan.html")).ShouldContain(angka);
    }

    [Fact]
    public void Format_yang_dipilih_saja_yang_ditulis()
    {
        using var f = new FolderUji();
        f.Susun("json").Kode.ShouldBe(0);
        Directory.GetFileSystemEntries(f.Keluaran).Select(Path.GetFileName).ShouldBe(["fakta.json"]);
    }

    [Fact]
    public void Excel_berbahasa_Indonesia_menulis_titik_koma_bom_dan_crlf()
    {
        using var f = new FolderUji();
        f.Susun("json").Kode.ShouldBe(0);
        var semula = File.ReadAllText(Path.Combine(f.Keluaran, "fakta.json"));
        var csv = File.ReadAllLines(f.Di("kinerja.csv"));
        File.WriteAllText(f.Di("kinerja.csv"), "\uFEFF" + string.Join("\r\n", csv.Select(b => b.Replace(',', ';'))) + "\r\n");
        f.Susun("json").Kode.ShouldBe(0);
        File.ReadAllText(Path.Combine(f.Keluaran, "fakta.json")).ShouldBe(semula);
    }

    [Fact]
    public void Bagian_kerangka_diganti_dan_ditiadakan()
    {
        using var f = new FolderUji();
        f.Tambah("kerangka/01-kata-pengantar.md", "# SAMBUTAN {.awal}\n\nPagu kami {{anggaran.pagu}}.\n");
        f.Tambah("kerangka/92-lampiran-sk-tim.md", "");
        f.Susun("html").ShouldSatisfyAllConditions(h => h.Kode.ShouldBe(0, h.Galat));
        var html = File.ReadAllText(Path.Combine(f.Keluaran, "laporan.html"));
        html.ShouldContain("SAMBUTAN");
        html.ShouldNotContain("KATA PENGANTAR", Case.Sensitive);
        html.ShouldNotContain("KEPUTUSAN TIM PENYUSUN", Case.Sensitive);
    }

    [Fact]
    public void Teks_ganjil_lolos_ke_setiap_format()
    {
        using var f = new FolderUji();
        var ganjil = "Ūñï 𝔘𝔫𝔦 😀 & <b> \"kutip\" 'x' ]]> שלום e\u0301 " + new string('W', 300);
        f.Ganti("instansi.yaml", "tugas: memimpin", "tugas: >-\n  " + ganjil + "\nlama: memimpin");
        var hasil = f.Susun();
        hasil.Kode.ShouldBe(0, hasil.Galat);
        File.ReadAllText(Path.Combine(f.Keluaran, "laporan.html")).ShouldContain("😀 &amp; &lt;b&gt;");
    }

    [Fact]
    public void Karakter_kendali_dalam_escape_yaml_tidak_merusak_berkas()
    {
        using var f = new FolderUji();
        f.Ganti("instansi.yaml", "tugas: memimpin", "tugas: \"a\\u0001b\\uFFFFc\"\nlama: memimpin");
        var hasil = f.Susun();
        (hasil.Kode is 0 or 2).ShouldBeTrue(hasil.Galat);
        hasil.Galat.ShouldNotContain("   at ");
        if (hasil.Kode == 2)
        {
            hasil.Galat.ShouldContain("instansi.yaml");
        }
    }
}
