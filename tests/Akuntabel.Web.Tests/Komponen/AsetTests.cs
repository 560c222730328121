using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Akuntabel.Web.Aset;

namespace Akuntabel.Web.Tests.Komponen;

/// <summary>Style, script, font and icons.</summary>
public partial class AsetTests
{
    private static readonly string Web = Path.Combine(Akar(), "src", "Akuntabel.Web");

    private readonly BerkasAset _aset = new();

    // foreground, background, least contrast (WCAG AA: 4.5 for text, 3 for edges of controls)
    [Theory]
    [InlineData("teks", "latar", 4.5)]
    [InlineData("teks", "permukaan", 4.5)]
    [InlineData("teks", "permukaan-2", 4.5)]
    [InlineData("teks-redup", "latar", 4.5)]
    [InlineData("teks-redup", "permukaan", 4.5)]
    [InlineData("teks-redup", "permukaan-2", 4.5)]
    [InlineData("utama", "latar", 4.5)]
    [InlineData("utama", "permukaan", 4.5)]
    [InlineData("utama", "utama-pucat", 4.5)]
    [InlineData("utama-kuat", "utama-pucat", 4.5)]
    [InlineData("di-atas-utama", "utama", 4.5)]
    [InlineData("di-atas-utama", "utama-kuat", 4.5)]
    [InlineData("di-atas-bahaya", "bahaya", 4.5)]
    [InlineData("sukses", "sukses-pucat", 4.5)]
    [InlineData("peringatan", "peringatan-pucat", 4.5)]
    [InlineData("peringatan", "permukaan", 4.5)]
    [InlineData("bahaya", "bahaya-pucat", 4.5)]
    [InlineData("bahaya", "permukaan", 4.5)]
    [InlineData("teks", "bahaya-pucat", 4.5)]
    [InlineData("teks", "peringatan-pucat", 4.5)]
    [InlineData("garis-kuat", "permukaan", 3)]
    [InlineData("garis-kuat", "latar", 3)]
    [InlineData("fokus", "latar", 3)]
    [InlineData("fokus", "permukaan", 3)]
    public void Warna_cukup_kontras_terang_dan_gelap(string depan, string belakang, double paling)
    {
        var warna = PolaWarna().Matches(Teks("akuntabel.css")).ToDictionary(m => m.Groups[1].Value, m => (m.Groups[2].Value, m.Groups[3].Value));
        Kontras(warna[depan].Item1, warna[belakang].Item1).ShouldBeGreaterThanOrEqualTo(paling, "terang");
        Kontras(warna[depan].Item2, warna[belakang].Item2).ShouldBeGreaterThanOrEqualTo(paling, "gelap");
    }

    [Fact]
    public void Gaya_tidak_menunjuk_berkas_yang_tidak_ada()
    {
        var gaya = Teks("akuntabel.css");
        gaya.ShouldNotContain("aset:");
        var huruf = _aset.Alamat("lib/inter.woff2");
        gaya.ShouldContain(huruf is null ? "local(\"Inter\")" : $"url(\"{huruf}\")");
    }

    [Fact]
    public void Ikon_yang_dipakai_halaman_memang_disusun()
    {
        var ada = PolaIkonDisusun().Matches(File.ReadAllText(Path.Combine(Web, "Aset", "siapkan.mjs"))).Select(m => m.Groups[1].Value).ToHashSet();
        ada.ShouldContain("ubah");
        var dipakai = Directory.EnumerateFiles(Path.Combine(Web, "Fitur"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(b => PolaIkonDipakai().Matches(File.ReadAllText(b)).Select(m => m.Groups[1].Value)).Distinct();
        dipakai.Except(ada).ShouldBeEmpty();
        if (_aset.Isi("lib/ikon.svg") is { } svg)
        {
            PolaSimbol().Matches(Encoding.UTF8.GetString(svg.Span)).Select(m => m.Groups[1].Value).ShouldBe(ada, ignoreOrder: true);
        }
    }

    [Fact]
    public void Paket_berlisensi_yang_cocok_dan_kuncinya_tanpa_alamat()
    {
        var teks = File.ReadAllText(Path.Combine(Web, "package-lock.json"));
        teks.ShouldNotContain("\"resolved\"");
        using var kunci = JsonDocument.Parse(teks);
        var paket = kunci.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0).ToList();
        paket.ShouldNotBeEmpty();
        paket.ShouldAllBe(p => p.Value.GetProperty("license").GetString() == "MIT" || p.Value.GetProperty("license").GetString() == "OFL-1.1");
        paket.ShouldAllBe(p => p.Value.GetProperty("integrity").GetString()!.StartsWith("sha512-", StringComparison.Ordinal));
    }

    private string Teks(string nama) => Encoding.UTF8.GetString((_aset.Isi(nama) ?? throw new InvalidOperationException(nama)).Span);

    private static double Kontras(string a, string b)
    {
        var (x, y) = (Terang(a), Terang(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Terang(string warna)
    {
        double Saluran(int i)
        {
            var c = int.Parse(warna.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Saluran(0)) + (0.7152 * Saluran(1)) + (0.0722 * Saluran(2));
    }

    private static string Akar()
    {
        var d = new DirectoryInfo(AppContext.BaseDirectory);
        while (d is not null && !File.Exists(Path.Combine(d.FullName, "Akuntabel.slnx")))
        {
            d = d.Parent;
        }

        return d?.FullName ?? throw new InvalidOperationException("Akuntabel.slnx tidak ditemukan");
    }

    [GeneratedRegex(@"--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);")]
    private static partial Regex PolaWarna();

    [GeneratedRegex("""^  ([a-z]+): "[a-z0-9-]+",$""", RegexOptions.Multiline)]
    private static partial Regex PolaIkonDisusun();

    [GeneratedRegex("(?:<ikon nama|\\bikon)=\"([a-z]+)\"")]
    private static partial Regex PolaIkonDipakai();

    [GeneratedRegex("<symbol id=\"([a-z]+)\"")]
    private static partial Regex PolaSimbol();
}
