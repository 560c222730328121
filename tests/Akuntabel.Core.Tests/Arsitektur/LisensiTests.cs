using System.Text.Json;
using System.Xml.Linq;

namespace Akuntabel.Core.Tests.Arsitektur;

/// <summary>Every package that the product or its tests restore has a licence that fits a government office.</summary>
public class LisensiTests
{
    private static readonly string[] Boleh = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL", "OFL-1.1", "0BSD", "Unlicense", "CC0-1.0", "MS-PL OR Apache-2.0"];

    [Fact]
    public void Setiap_paket_berlisensi_yang_cocok()
    {
        var tembolok = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Assert.SkipUnless(Directory.Exists(tembolok), $"tembolok NuGet tidak ada di {tembolok}");
        var paket = Repositori.Berkas("src", "packages.lock.json").Concat(Repositori.Berkas("tests", "packages.lock.json")).SelectMany(Paket).Distinct().ToList();
        paket.Count.ShouldBeGreaterThan(10);
        var salah = new List<string>();
        foreach (var (nama, versi) in paket)
        {
            var nuspec = Path.Combine(tembolok, nama.ToLowerInvariant(), versi.ToLowerInvariant(), nama.ToLowerInvariant() + ".nuspec");
            // another platform's package is locked but not restored here
            if (File.Exists(nuspec) && Lisensi(nuspec) is var lisensi && !Boleh.Contains(lisensi))
            {
                salah.Add($"{nama} {versi}: {lisensi}");
            }
        }

        salah.ShouldBeEmpty();
    }

    [Fact]
    public void Produk_sendiri_MIT()
    {
        Repositori.Baca("LICENSE").ShouldContain("MIT License");
        Repositori.Baca("Directory.Build.props").ShouldContain("<PackageLicenseExpression>MIT</PackageLicenseExpression>");
    }

    private static IEnumerable<(string Nama, string Versi)> Paket(string berkas)
    {
        using var json = JsonDocument.Parse(Repositori.Baca(berkas));
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(kerangka => kerangka.Value.EnumerateObject())
            .Where(p => p.Value.TryGetProperty("resolved", out _))
            .Select(p => (p.Name, p.Value.GetProperty("resolved").GetString()!))];
    }

    /// <summary>The expression of the nuspec; of a licence file, the name in its first lines (public domain counts as CC0-1.0).</summary>
    private static string Lisensi(string nuspec)
    {
        var isi = XDocument.Load(nuspec);
        var lisensi = isi.Descendants().FirstOrDefault(e => e.Name.LocalName == "license");
        if ((string?)lisensi?.Attribute("type") == "expression")
        {
            return lisensi!.Value;
        }

        var berkas = Path.Combine(Path.GetDirectoryName(nuspec)!, lisensi?.Value ?? "-");
        var awal = File.Exists(berkas) ? string.Join('\n', File.ReadLines(berkas).Take(3)) : "";
        return awal.Contains("MIT License", StringComparison.Ordinal) ? "MIT"
            : awal.Contains("is Public Domain", StringComparison.Ordinal) ? "CC0-1.0"
            : $"bukan ungkapan ({lisensi?.Value ?? isi.Descendants().FirstOrDefault(e => e.Name.LocalName == "licenseUrl")?.Value})";
    }
}
