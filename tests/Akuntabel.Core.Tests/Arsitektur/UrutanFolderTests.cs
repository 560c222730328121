using System.Text.RegularExpressions;

namespace Akuntabel.Core.Tests.Arsitektur;

/// <summary>The folders of Core depend one way: the subjects know nothing of the report that is made of them.</summary>
public partial class UrutanFolderTests
{
    private static readonly string[] Urutan = ["Umum", "Aturan", "Instansi", "Perencanaan", "Anggaran", "PerjanjianKinerja", "Pengukuran",
        "Alur", "Laporan", "UjiKonsistensi"];

    // the page of rules lists those of the check too
    private static readonly string[] Kecuali = ["Aturan → UjiKonsistensi"];

    [Fact]
    public void Setiap_folder_hanya_mengenal_yang_di_bawahnya()
    {
        var panah = Repositori.Berkas("src/Akuntabel.Core", "*.cs")
            .SelectMany(b => Disebut(Repositori.Baca(b)).Select(k => (Dari: b.Split('/')[2], Ke: k, Berkas: b))).Distinct().ToList();
        panah.Count.ShouldBeGreaterThan(50);
        panah.SelectMany(p => new[] { p.Dari, p.Ke }).Distinct().Except(Urutan).ShouldBeEmpty("taruh folder barunya dalam urutan");
        panah.Where(p => Array.IndexOf(Urutan, p.Ke) > Array.IndexOf(Urutan, p.Dari) && !Kecuali.Contains($"{p.Dari} → {p.Ke}"))
            .Select(p => $"{p.Berkas}: {p.Ke}").ShouldBeEmpty();
    }

    /// <summary>The namespace of each typed document is its folder.</summary>
    [Fact]
    public void Ruang_nama_dokumen_sama_dengan_foldernya()
    {
        string[] folder = ["Umum", "Aturan", "Instansi", "Perencanaan", "Anggaran", "PerjanjianKinerja", "Pengukuran", "Alur",
            "Laporan/Pembacaan"];
        folder.SelectMany(f => Repositori.Berkas($"src/Akuntabel.Core/{f}", "*.cs")
            .Where(b => !Repositori.Baca(b).Contains($"namespace Akuntabel.Core.{f.Replace('/', '.')};", StringComparison.Ordinal)))
                .ShouldBeEmpty();
    }

    // by using, or written out from within Core (PerjanjianKinerja.PerjanjianKinerja)
    private static IEnumerable<string> Disebut(string isi) =>
        Pakai().Matches(isi).Concat(Langsung().Matches(isi)).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"using (?:static )?Akuntabel\.Core\.(\w+)")]
    private static partial Regex Pakai();

    [GeneratedRegex(@"(?<![\w.])(Laporan|UjiKonsistensi|PerjanjianKinerja)\.[A-Z]\w+\b")]
    private static partial Regex Langsung();
}
