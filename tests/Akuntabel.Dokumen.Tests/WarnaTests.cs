using Akuntabel.Dokumen.Dasar;
using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Html;

namespace Akuntabel.Dokumen.Tests;

/// <summary>A colour of what is printed stands once: a chart looks alike in Word and in print.</summary>
public partial class WarnaTests
{
    // an example in a description is what somebody may type
    [Fact]
    public void Warna_hanya_tertulis_pada_satu_tempat()
    {
        var akar = Path.Combine(Contoh.ContohBelitungTimur.Akar, "src", "Akuntabel.Dokumen");
        var lain = Directory.GetFiles(akar, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && Path.GetFileName(f) != "WarnaNaskah.cs" && !f.Contains("/Uraian/", StringComparison.Ordinal))
            .Where(f => PolaWarna().IsMatch(File.ReadAllText(f))).Select(f => Path.GetRelativePath(akar, f));
        lain.ShouldBeEmpty();
    }

    [Fact]
    public void Halaman_memakai_warna_yang_sama_dengan_Word()
    {
        using var html = new StringWriter();
        HtmlPenulis.Tulis(NaskahContoh.Buat(), html);
        var isi = html.ToString();
        isi.ShouldNotContain("#{");
        WarnaNaskah.Deret.ShouldAllBe(w => isi.Contains(w, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex("\"#?(?!CA[0-9]{4})[0-9A-Fa-f]{6}\"")]
    private static partial Regex PolaWarna();
}
