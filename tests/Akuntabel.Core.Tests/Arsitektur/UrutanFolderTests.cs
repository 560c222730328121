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

    private static readonly string[] UrutanDokumen = ["Dasar", "Sementara", "Opc", "Xlsx", "Docx", "Html", "Pdf", "PenulisanTeks", "Json",
        "Berkas", "Pembacaan", "Pertukaran", "PenulisanTemuan"];

    /// <summary>What writes knows no reader; files of an office know neither import nor findings.</summary>
    [Fact]
    public void Folder_Dokumen_juga_bergantung_satu_arah()
    {
        var panah = Repositori.Berkas("src/Akuntabel.Dokumen", "*.cs").Where(b => b.Split('/').Length > 3)
            .SelectMany(b => PakaiDokumen().Matches(Repositori.Baca(b)).Select(m => (Dari: b.Split('/')[2], Ke: m.Groups[1].Value, Berkas: b)))
            .Distinct().ToList();
        panah.Count.ShouldBeGreaterThan(30);
        panah.SelectMany(p => new[] { p.Dari, p.Ke }).Distinct().Except(UrutanDokumen).ShouldBeEmpty("taruh folder barunya dalam urutan");
        panah.Where(p => Array.IndexOf(UrutanDokumen, p.Ke) > Array.IndexOf(UrutanDokumen, p.Dari)).Select(p => $"{p.Berkas}: {p.Ke}")
            .ShouldBeEmpty();
    }

    /// <summary>A file's folder is its namespace.</summary>
    [Theory]
    [InlineData("Core")]
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

    // by using, or written out from within Core (PerjanjianKinerja.PerjanjianKinerja)
    private static IEnumerable<string> Disebut(string isi) =>
        Pakai().Matches(isi).Concat(Langsung().Matches(isi)).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"using (?:static )?Akuntabel\.Dokumen\.(\w+)")]
    private static partial Regex PakaiDokumen();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex RuangNama();

    [GeneratedRegex(
        @"^(?:internal|public)\s+(?:(?:static|sealed|abstract|partial|readonly)\s+)*(?:class|record struct|record|struct|enum|interface)\s+(\w+)",
        RegexOptions.Multiline)]
    private static partial Regex Tipe();

    [GeneratedRegex(@"using (?:static )?Akuntabel\.Core\.(\w+)")]
    private static partial Regex Pakai();

    [GeneratedRegex(@"(?<![\w.])(Laporan|UjiKonsistensi|PerjanjianKinerja)\.[A-Z]\w+\b")]
    private static partial Regex Langsung();
}
