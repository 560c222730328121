using System.Text.RegularExpressions;
using Akuntabel.Web.Fitur.SumberDaya;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Tests.Susunan;

/// <summary>What pages may not hold: it belongs to the stores.</summary>
public sealed partial class SusunanTests
{
    private static string Fitur { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/Akuntabel.Web/Fitur"));

    [Fact]
    public void Halaman_tidak_memuat_sql()
    {
        Sumber("*.cs").Concat(Sumber("*.cshtml")).Concat(Sumber("*.cs", "../Penyimpanan")).Concat(Sumber("*.cs", "../Penyusunan")).SelectMany(f => f.Baris.Where(b => PolaSql().IsMatch(b.Teks)).Select(b => $"{f.Nama}:{b.Nomor}: {b.Teks.Trim()}")).ShouldBeEmpty();
        PolaSql().IsMatch("s => s.DaftarAsync<int>(\"SELECT id FROM pejabat\")").ShouldBeTrue("polanya sendiri dapat gagal");
    }

    // features whose addresses and rights are typed; the others follow
    [Theory]
    [InlineData("SumberDaya")]
    public void Halaman_mengambil_alamat_dan_hak_dari_satu_tempat(string fitur) =>
        Sumber("*.cs").Concat(Sumber("*.cshtml")).Where(f => f.Nama.StartsWith(fitur, StringComparison.Ordinal)).SelectMany(f => f.Baris
            .Where(b => !b.Teks.StartsWith("@page", StringComparison.Ordinal) && PolaAlamat().IsMatch(b.Teks)).Select(b => $"{f.Nama}:{b.Nomor}: {b.Teks.Trim()}")).ShouldBeEmpty();

    [Fact]
    public void Hak_menyebut_baris_yang_ada_dalam_tabel()
    {
        var tabel = new TabelKewenangan();
        foreach (var hak in new[] { Hak.Atas<RegisterModel>(nameof(RegisterModel.OnPostAsync)), Hak.Atas<TahunModel>(nameof(TahunModel.OnPostPerubahanAsync)), Hak.Atas<IndexModel>(nameof(IndexModel.OnPostMulaiAsync)) })
        {
            tabel.Cari(hak.Halaman, hak.Handler).ShouldNotBeNull(hak.ToString());
        }
    }

    private static IEnumerable<(string Nama, IEnumerable<(int Nomor, string Teks)> Baris)> Sumber(string pola, string ruang = "") => Directory
        .EnumerateFiles(Path.Combine(Fitur, ruang), pola, SearchOption.AllDirectories)
        .Select(f => (Path.GetRelativePath(Fitur, f), File.ReadLines(f).Select((t, i) => (i + 1, t))));

    [GeneratedRegex("""["']/pd/|="\?handler=|"/[A-Z]\w+/[A-Z]\w+"|"On(Get|Post)""")]
    private static partial Regex PolaAlamat();

    // a statement, or the session's ways to send one
    [GeneratedRegex("""\b(SELECT .+ FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b|\.(DaftarAsync|SatuAsync|AlirkanAsync)<|\.JalankanAsync\(\s*["$]""")]
    private static partial Regex PolaSql();
}
