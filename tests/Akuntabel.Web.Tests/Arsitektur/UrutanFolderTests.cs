using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Akuntabel.Core.Tests.Arsitektur;

namespace Akuntabel.Web.Tests.Arsitektur;

/// <summary>
/// The folders of a project depend one way: as compiled, by usings (constants leave nothing behind), and by parts of pages named by path.
/// </summary>
public partial class UrutanFolderTests
{
    /// <summary>At each depth: whoever looks at the top folders alone sees no circle, and their rooms stand in none.</summary>
    [Theory]
    [InlineData("Core", 1)]
    [InlineData("Uji", 3)]
    [InlineData("Dokumen", 1)]
    [InlineData("Storage", 3)]
    [InlineData("Web", 3)]
    public void Folder_bergantung_satu_arah(string proyek, int tingkat)
    {
        var semua = Panah(proyek);
        semua.Select(p => (Potong(p.Dari, 1), Potong(p.Ke, 1))).Distinct().Count().ShouldBeGreaterThan(12);
        Enumerable.Range(1, tingkat).SelectMany(t => Melingkar(semua, t)).Distinct().ShouldBeEmpty();
    }

    /// <summary>The rooms of a large folder too.</summary>
    [Fact]
    public void Ruang_Pertukaran_bergantung_satu_arah()
    {
        var semua = Panah("Dokumen").Where(p => Potong(p.Dari, 1) == "Pertukaran" && Potong(p.Ke, 1) == "Pertukaran").ToList();
        semua.Select(p => (p.Dari, p.Ke)).Distinct().Count().ShouldBeGreaterThan(10);
        Melingkar(semua, 2).ShouldBeEmpty();
    }

    /// <summary>What features share lies below them; of one another they know the pages whose rights they ask for.</summary>
    [Fact]
    public void Fitur_tidak_mengenal_isi_fitur_lain()
    {
        var antarfitur = Panah("Web").Where(p => Fitur(p.Dari) is { } dari && Fitur(p.Ke) is { } ke && dari != ke && ke != "Bersama");
        antarfitur.Where(p => !p.Sebab.EndsWith("Model", StringComparison.Ordinal)).Select(p => p.ToString()).ShouldBeEmpty();
    }

    /// <summary>What lies at the top of a project puts it together, and nothing knows it: a file that others need has a folder.</summary>
    [Theory]
    [InlineData("Storage")]
    [InlineData("Web")]
    [InlineData("Dokumen")]
    public void Tidak_ada_yang_memakai_akar_proyek(string proyek) =>
        Panah(proyek).Where(p => p.Ke.Length == 0).Select(p => p.ToString()).ShouldBeEmpty();

    [Fact]
    public void Lingkaran_ditemukan_dan_yang_searah_tidak()
    {
        Panah[] semua =
        [
            new("A.x", "B", "1"), new("B", "C", "2"), new("C.y", "A.z", "3"), new("A.x", "A.z", "4"),
            new("C", "D", "5"), new("E", "A", "6"),
        ];
        Melingkar(semua, 1).Order().ShouldBe(["A → B: 1", "B → C: 2", "C → A: 3"]);
        Melingkar(semua, 2).ShouldBeEmpty();
    }

    // one reason for each arrow that one can follow back to where it begins
    private static IEnumerable<string> Melingkar(IEnumerable<Panah> semua, int tingkat)
    {
        var panah = semua.Select(p => new Panah(Potong(p.Dari, tingkat), Potong(p.Ke, tingkat), p.Sebab)).Where(p => p.Dari != p.Ke)
            .DistinctBy(p => (p.Dari, p.Ke)).ToList();
        var tujuan = panah.ToLookup(p => p.Dari, p => p.Ke);
        return panah.Where(p => Tercapai(p.Ke, tujuan).Contains(p.Dari)).Select(p => p.ToString());
    }

    private static HashSet<string> Tercapai(string dari, ILookup<string, string> tujuan)
    {
        var (hasil, tertunda) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([dari]));
        while (tertunda.TryPop(out var folder))
        {
            foreach (var ke in tujuan[folder].Where(hasil.Add))
            {
                tertunda.Push(ke);
            }
        }

        return hasil;
    }

    // what a project says is read once, however many tests ask
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Panah>>> Terbaca = new(StringComparer.Ordinal);

    private static IReadOnlyList<Panah> Panah(string proyek) => Terbaca.GetOrAdd(proyek, p => new(() => BacaPanah(p))).Value;

    private static List<Panah> BacaPanah(string proyek)
    {
        using var hubungan = new HubunganTipe(Path.Combine(AppContext.BaseDirectory, $"Akuntabel.{proyek}.dll"));
        return [.. hubungan.Semua().Select(h => new Panah(h.Dari.Ruang, h.Ke.Ruang, $"{h.Dari.Nama} memakai {h.Ke.Nama}"))
            .Concat(Tertulis(proyek)).Where(p => p.Dari != p.Ke)];
    }

    private static IEnumerable<Panah> Tertulis(string proyek) =>
        from berkas in Repositori.Berkas($"src/Akuntabel.{proyek}", "*.cs").Concat(Repositori.Berkas($"src/Akuntabel.{proyek}", "*.cshtml"))
        let folder = string.Join('.', berkas.Split('/')[2..^1])
        let isi = Repositori.Baca(berkas)
        from ke in Pakai().Matches(isi).Where(m => m.Groups[1].Value == proyek).Select(m => m.Groups[2].Value)
            .Concat(Bagian().Matches(isi).Select(m => m.Groups[1].Value.Replace('/', '.')))
        select new Panah(folder, ke, $"{berkas} menyebutnya");

    private static string Potong(string ruang, int tingkat) => string.Join('.', ruang.Split('.').Take(tingkat));

    private static string? Fitur(string ruang) => ruang.Split('.') is ["Fitur", var nama, ..] ? nama : null;

    [GeneratedRegex(@"^@?using Akuntabel\.(\w+)\.([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Pakai();

    [GeneratedRegex(@"""/(Fitur/[\w/]*\w)/_\w+\.cshtml""")]
    private static partial Regex Bagian();
}

/// <summary>That a folder uses another, and who does.</summary>
internal sealed record Panah(string Dari, string Ke, string Sebab)
{
    public override string ToString() => $"{Dari} → {Ke}: {Sebab}";
}
