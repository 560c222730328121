using System.Text.Json;
using System.Xml.Linq;

namespace Akuntabel.Core.Tests.Arsitektur;

/// <summary>Every package that the product or its tests restore has a licence that fits a government office.</summary>
public class LisensiTests
{
    private static readonly string[] Boleh = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL", "OFL-1.1", "0BSD", "Unlicense", "CC0-1.0", "MS-PL OR Apache-2.0"];

    /// <summary>Packages whose nuspec names a file or an address instead of an expression, read by a person.</summary>
    private static readonly Dictionary<string, string> Dibaca = new(StringComparer.OrdinalIgnoreCase)
    {
        ["xunit.abstractions"] = "Apache-2.0, alamat lisensi",
        ["FSharp.Core"] = "MIT, berkas lisensi",
        ["FsCheck"] = "BSD-3-Clause, berkas lisensi",
    };

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
            if (File.Exists(nuspec) && Lisensi(nuspec) is var lisensi && !Boleh.Contains(lisensi) && !Dibaca.ContainsKey(nama))
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

    private static string Lisensi(string nuspec)
    {
        var l = XDocument.Load(nuspec).Descendants().FirstOrDefault(e => e.Name.LocalName == "license");
        return (string?)l?.Attribute("type") == "expression" ? l!.Value : $"bukan ungkapan ({l?.Value ?? XDocument.Load(nuspec).Descendants().FirstOrDefault(e => e.Name.LocalName == "licenseUrl")?.Value})";
    }
}
