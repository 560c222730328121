using System.Diagnostics;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Tests.Docx;

/// <summary>A second program reads the file and prints it.</summary>
public class LibreOfficeDocxTests
{
    [Fact]
    public void LibreOffice_mencetak_naskah_dengan_daftar_isi_terisi_dan_tanpa_halaman_kosong()
    {
        LibreOffice.Perlukan();
        Assert.SkipUnless(Ada("pdftotext"), "pdftotext (poppler-utils) tidak terpasang.");
        var folder = Directory.CreateTempSubdirectory("akuntabel-docx-").FullName;
        try
        {
            var pdf = LibreOffice.Ubah("pdf", ("naskah.docx", new BerkasDocx(NaskahContoh.Buat()).Bita))["naskah.pdf"];
            File.WriteAllBytes(Path.Combine(folder, "naskah.pdf"), pdf);
            Jalankan("pdftotext", "-layout", Path.Combine(folder, "naskah.pdf"), Path.Combine(folder, "naskah.txt"));
            var halaman = File.ReadAllText(Path.Combine(folder, "naskah.txt")).TrimEnd('\f', '\n').Split('\f');
            halaman.ShouldAllBe(h => h.Trim().Length > 0);
            halaman[0].ShouldContain("LAPORAN KINERJA");
            halaman[2].ShouldContain("DAFTAR ISI");
            Rapat(halaman[2]).ShouldContain("BAB III AKUNTABILITAS KINERJA . 2", Case.Insensitive);
            var tabel = halaman.Single(h => h.Contains("Sub kegiatan A", StringComparison.Ordinal) && h.Contains("Tabel 3.1 Anggaran", StringComparison.Ordinal));
            tabel.ShouldContain("182.768.200");
            tabel.ShouldContain("Lihat Tabel 3.1");
            halaman.Count(h => h.Contains("Sub Bagian Tata Usaha", StringComparison.Ordinal)).ShouldBe(1);
            halaman[^1].ShouldContain("Pihak Pertama");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // runs of leader dots and spaces to one of each
    private static string Rapat(string teks) =>
        System.Text.RegularExpressions.Regex.Replace(teks, @"\s*\.{2,}\s*", " . ", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));

    private static bool Ada(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, program)));

    private static void Jalankan(string program, params string[] argumen)
    {
        var info = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var a in argumen)
        {
            info.ArgumentList.Add(a);
        }

        using var p = Process.Start(info)!;
        var keluar = p.StandardOutput.ReadToEndAsync();
        var galat = p.StandardError.ReadToEnd();
        p.WaitForExit(120_000).ShouldBeTrue($"{program} tidak selesai");
        p.ExitCode.ShouldBe(0, keluar.Result + galat);
    }
}
