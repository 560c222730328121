using System.Reflection;
using System.Xml.Linq;

namespace Akuntabel.Core.Tests.Arsitektur;

/// <summary>Who may know whom.</summary>
public class LapisanTests
{
    private static readonly Dictionary<string, string[]> Boleh = new()
    {
        ["Akuntabel.Core"] = [],
        ["Akuntabel.Uji"] = ["Akuntabel.Core"],
        ["Akuntabel.Dokumen"] = ["Akuntabel.Core", "Akuntabel.Uji"],
        ["Akuntabel.Storage"] = ["Akuntabel.Core"],
        ["Akuntabel.Cli"] = ["Akuntabel.Core", "Akuntabel.Uji", "Akuntabel.Dokumen", "Akuntabel.Storage", "Akuntabel.Web"],
        ["Akuntabel.Web"] = ["Akuntabel.Core", "Akuntabel.Uji", "Akuntabel.Dokumen", "Akuntabel.Storage"],
    };

    [Fact]
    public void Setiap_proyek_hanya_merujuk_yang_dibolehkan()
    {
        var proyek = Repositori.Berkas("src", "*.csproj").ToList();
        proyek.Count.ShouldBeGreaterThanOrEqualTo(3);
        foreach (var p in proyek)
        {
            var nama = Path.GetFileNameWithoutExtension(p);
            Boleh.ShouldContainKey(nama);
            Unsur(p, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/'))).Except(Boleh[nama]).ShouldBeEmpty(nama);
        }
    }

    /// <summary>The two projects that only compute.</summary>
    public static TheoryData<string> Murni => ["Core", "Uji"];

    [Theory]
    [MemberData(nameof(Murni))]
    public void Proyek_murni_tidak_memakai_paket_selain_penganalisis(string proyek)
    {
        var dokumen = XDocument.Parse(Repositori.Baca($"src/Akuntabel.{proyek}/Akuntabel.{proyek}.csproj"));
        dokumen.Descendants("PackageReference").ShouldAllBe(p => (string?)p.Attribute("PrivateAssets") == "all");
        Rakitan(proyek).GetReferencedAssemblies().Select(a => a.Name!).Where(n => n != "Akuntabel.Core")
            .ShouldAllBe(n => n.StartsWith("System", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Murni))]
    public void Proyek_murni_tidak_menyentuh_berkas_jam_jaringan_dan_keacakan(string proyek)
    {
        string[] larangan = ["System.IO.FileSystem", "System.Net", "System.Diagnostics.Process", "System.Console", "System.Security.Cryptography"];
        Rakitan(proyek).GetReferencedAssemblies().Select(a => a.Name!).Where(n => larangan.Any(l => n.StartsWith(l, StringComparison.Ordinal))).ShouldBeEmpty();
        var kata = Repositori.Berkas($"src/Akuntabel.{proyek}", "*.cs").SelectMany(b => File.ReadLines(Path.Combine(Repositori.Akar, b)).Select(baris => (b, baris)))
            .Where(x => new[] { "DateTime.Now", "DateTime.Today", "DateTime.UtcNow", "TimeProvider", "new Random", "Random.Shared", "Guid.NewGuid", "File.", "CultureInfo.CurrentCulture" }.Any(l => x.baris.Contains(l, StringComparison.Ordinal)));
        kata.Select(x => $"{x.b}: {x.baris.Trim()}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Murni))]
    public void Proyek_murni_tidak_membungkam_null(string proyek)
    {
        var pola = new System.Text.RegularExpressions.Regex(@"[\w\)\]]![.;,\)\s]", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
        Repositori.Berkas($"src/Akuntabel.{proyek}", "*.cs")
            .SelectMany(b => File.ReadLines(Path.Combine(Repositori.Akar, b)).Where(baris => !baris.TrimStart().StartsWith("//", StringComparison.Ordinal) && pola.IsMatch(baris)).Select(baris => $"{b}: {baris.Trim()}"))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Murni))]
    public void Setiap_tipe_publik_berdokumen(string proyek)
    {
        var xml = XDocument.Load(Path.ChangeExtension(Rakitan(proyek).Location, ".xml"));
        var ada = xml.Descendants("member").Select(m => (string)m.Attribute("name")!).ToHashSet();
        Rakitan(proyek).GetExportedTypes().Where(t => !ada.Contains("T:" + t.FullName!.Replace('+', '.'))).Select(t => t.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Setiap_proyek_tercantum_dalam_solusi()
    {
        var solusi = Repositori.Baca("Akuntabel.slnx");
        Repositori.Berkas("src", "*.csproj").Concat(Repositori.Berkas("tests", "*.csproj")).Where(p => !solusi.Contains(p, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static Assembly Rakitan(string proyek) => Assembly.Load("Akuntabel." + proyek);

    private static IEnumerable<string> Unsur(string proyek, string nama) =>
        XDocument.Parse(Repositori.Baca(proyek)).Descendants(nama).Select(e => (string?)e.Attribute("Include") ?? "");
}
