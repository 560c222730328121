using System.Text.RegularExpressions;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;
using Akuntabel.Uji;

namespace Akuntabel.Core.Tests.Arsitektur;

/// <summary>Documentation that fails the build when it is stale.</summary>
public partial class DokumentasiTests
{
    [Fact]
    public void Halaman_aturan_sama_dengan_katalognya() =>
        Rapi(Repositori.Baca("docs/aturan.md")).ShouldBe(Rapi(KatalogAturan.Markdown(KatalogUji.BarisAturan)), "docs/aturan.md usang; perbarui dengan: ./akuntabel aturan > docs/aturan.md");

    /// <summary>Each public type of Core stands, in backticks, in the column Pengenal of the glossary.</summary>
    [Fact]
    public void Glosarium_memuat_setiap_tipe_publik_inti()
    {
        var tipe = typeof(Fakta).Assembly.GetExportedTypes().Concat(typeof(KatalogUji).Assembly.GetExportedTypes()).Where(t => !t.IsNested).Select(t => t.Name.Split('`')[0]).Distinct();
        tipe.Except(Pengenal()).ShouldBeEmpty("tambahkan pada kolom Pengenal di docs/glosarium.md");
    }

    /// <summary>A name that begins like a type and is none has been renamed in the code.</summary>
    [Fact]
    public void Glosarium_tidak_menyebut_tipe_yang_sudah_tidak_ada()
    {
        var ada = Repositori.Berkas("src", "*.cs").SelectMany(b => Kata().Matches(Repositori.Baca(b)).Select(m => m.Value)).ToHashSet();
        Pengenal().Where(p => PolaTipe().IsMatch(p) && !ada.Contains(p)).ShouldBeEmpty();
    }

    private static HashSet<string> Pengenal()
    {
        var hasil = new HashSet<string>();
        foreach (var baris in Repositori.Baca("docs/glosarium.md").Split('\n').Where(b => b.StartsWith('|')))
        {
            var kolom = baris.Split('|');
            hasil.UnionWith(kolom.Length > 4 ? Kutip().Matches(kolom[4]).Select(m => m.Groups[1].Value) : []);
        }

        return hasil;
    }

    private static string Rapi(string teks) => teks.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Kutip();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Kata();

    [GeneratedRegex(@"^[A-Z]\w+$")]
    private static partial Regex PolaTipe();
}
