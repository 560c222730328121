using System.Text.RegularExpressions;

namespace Akuntabel.Web.Tests.Susunan;

/// <summary>What pages may not hold: it belongs to the stores.</summary>
public sealed partial class SusunanTests
{
    private static string Fitur { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/Akuntabel.Web/Fitur"));

    [Fact]
    public void Halaman_tidak_memuat_sql()
    {
        Sumber("*.cs").Concat(Sumber("*.cshtml")).SelectMany(f => f.Baris.Where(b => PolaSql().IsMatch(b.Teks)).Select(b => $"{f.Nama}:{b.Nomor}: {b.Teks.Trim()}")).ShouldBeEmpty();
        PolaSql().IsMatch("s => s.DaftarAsync<int>(\"SELECT id FROM pejabat\")").ShouldBeTrue("polanya sendiri dapat gagal");
    }

    private static IEnumerable<(string Nama, IEnumerable<(int Nomor, string Teks)> Baris)> Sumber(string pola) => Directory.EnumerateFiles(Fitur, pola, SearchOption.AllDirectories)
        .Select(f => (Path.GetRelativePath(Fitur, f), File.ReadLines(f).Select((t, i) => (i + 1, t))));

    // a statement, or the session's ways to send one
    [GeneratedRegex("""\b(SELECT .+ FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b|\.(DaftarAsync|SatuAsync|AlirkanAsync)<|\.JalankanAsync\(\s*["$]""")]
    private static partial Regex PolaSql();
}
