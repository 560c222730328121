using System.Text.RegularExpressions;

namespace Akuntabel.Core.Tests.Arsitektur;

/// <summary>Where a type is found, and that its name tells it from others.</summary>
public partial class RuangNamaTests
{
    /// <summary>A file's folder is its namespace.</summary>
    [Theory]
    [InlineData("Core")]
    [InlineData("Uji")]
    [InlineData("Dokumen")]
    [InlineData("Storage")]
    [InlineData("Web")]
    [InlineData("Cli")]
    public void Ruang_nama_sama_dengan_foldernya(string proyek) =>
        Repositori.Berkas($"src/Akuntabel.{proyek}", "*.cs").Where(b => RuangNama().Match(Repositori.Baca(b)) is { Success: true } m
            && m.Groups[1].Value != string.Join('.', b.Split('/')[1..^1])).ShouldBeEmpty();

    /// <summary>One name, one meaning: no two types of the product share a name, but for the models of pages, which are called by their page.</summary>
    [Fact]
    public void Tidak_ada_dua_tipe_senama()
    {
        var tipe = Repositori.Berkas("src", "*.cs").SelectMany(b => Tipe().Matches(Repositori.Baca(b))
            .Select(m => (Nama: m.Groups[1].Value, Ruang: string.Join('.', b.Split('/')[1..^1])))).Distinct().ToList();
        tipe.Count.ShouldBeGreaterThan(500);
        tipe.GroupBy(t => t.Nama).Where(g => g.Count() > 1 && !g.Key.EndsWith("Model", StringComparison.Ordinal))
            .Select(g => $"{g.Key}: {string.Join(", ", g.Select(t => t.Ruang))}").ShouldBeEmpty();
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex RuangNama();

    [GeneratedRegex(
        @"^(?:internal|public)\s+(?:(?:static|sealed|abstract|partial|readonly)\s+)*(?:class|record struct|record|struct|enum|interface)\s+(\w+)",
        RegexOptions.Multiline)]
    private static partial Regex Tipe();
}
