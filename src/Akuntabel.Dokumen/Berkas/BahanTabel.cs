using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>An official table that can be printed alone.</summary>
/// <param name="Kunci">In addresses: <c>e80</c>.</param>
/// <param name="Nama">What it is called.</param>
/// <param name="Dasar">The law that asks for it.</param>
/// <param name="Blok">The table block of an outline that describes its columns and rows.</param>
/// <param name="Kertas">The paper that its columns ask for; empty: that of the office.</param>
/// <param name="Bahan">Files and folders that it prints from: what is wrong elsewhere is no concern of the table.</param>
/// <param name="Dokumen">Kind of document that is set with it, and whose setting it prints; empty: it always prints what is known now.</param>
/// <param name="Dievaluasi">Whether the head signs it and the planning office evaluates it.</param>
/// <param name="Triwulan">Which spans it may speak of.</param>
public sealed record TabelResmi(
    string Kunci, string Nama, string Dasar, string Blok, string Kertas, IReadOnlyList<string> Bahan, string Dokumen, bool Dievaluasi,
    TriwulanTabel Triwulan)
{
    /// <summary>Whether the head alone signs it.</summary>
    public bool Ditandatangani { get; init; }
}

/// <summary>Which spans an official table may speak of.</summary>
public enum TriwulanTabel
{
    /// <summary>The year.</summary>
    Tidak,

    /// <summary>The year, or what is known up to the end of a quarter.</summary>
    Boleh,

    /// <summary>A quarter.</summary>
    Wajib,
}

/// <summary>What an official table is composed of when it is printed alone: the office's data, and of an outline the one block that
/// describes the table. An office that changed the table in its report has it so here too.</summary>
public static partial class BahanTabel
{
    /// <summary>Code of this kind of outline.</summary>
    public const string Jenis = "tabel";

    private const string Isi = "kerangka/" + Jenis + "/10-tabel.md";

    // where the outline has the block of the table
    private const string Tempat = "[tabel]";

    private static readonly string[] TidakDipakai = ["kerangka/", "narasi/", "sop/"];

    /// <summary>What a number of a form stands for in the names of tables.</summary>
    private const string TempatNomor = "{nomor}";

    // numbers of forms differ by edition of the annex, and by who reads it
    private static readonly ILookup<string, (int Mulai, string Nomor)> DaftarNomor = CsvBerkas.Mentah(Sumber("tabel-resmi/nomor.csv")).Skip(1)
        .Select(b => (Kunci: b.Sel[0], Mulai: int.Parse(b.Sel[1], CultureInfo.InvariantCulture), Nomor: b.Sel[2]))
        .ToLookup(b => b.Kunci, b => (b.Mulai, b.Nomor));

    /// <summary>All tables with their names as they are called in a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="berkas">Files of an office, which says what its region numbers a form; <c>null</c>: as most do.</param>
    public static IReadOnlyList<TabelResmi> Pada(int tahun, KumpulanBerkas? berkas = null) =>
        [.. Semua.Select(t => t with { Nama = t.Nama.Replace(TempatNomor, Nomor(t.Kunci, tahun, berkas), StringComparison.Ordinal) })];

    // the latest that is in force; where there are several the one that the office says
    private static string Nomor(string kunci, int tahun, KumpulanBerkas? berkas)
    {
        var mulai = DaftarNomor[kunci].Where(n => n.Mulai <= tahun).Select(n => n.Mulai).DefaultIfEmpty(int.MaxValue).Max();
        var daftar = DaftarNomor[kunci].Where(n => n.Mulai == mulai || mulai == int.MaxValue).Select(n => n.Nomor).ToList();
        var kantor = berkas?.Coba("instansi.yaml", out var isi) == true ? PolaNomor().Match(Encoding.UTF8.GetString(isi.Span)).Groups[1].Value : "";
        return daftar.Contains(kantor) ? kantor : daftar.FirstOrDefault("");
    }

    private static IReadOnlyList<TabelResmi> Semua { get; } =
        [.. CsvBerkas.Mentah(Sumber("tabel-resmi/daftar.csv")).Skip(1).Select(b => new TabelResmi(b.Sel[0], b.Sel[1], b.Sel[2], b.Sel[3],
            b.Sel[4], b.Sel[5].Split(' ', StringSplitOptions.RemoveEmptyEntries), b.Sel[6], b.Sel[7] == "ya",
            b.Sel[8] switch { "wajib" => TriwulanTabel.Wajib, "boleh" => TriwulanTabel.Boleh, _ => TriwulanTabel.Tidak })
            { Ditandatangani = b.Sel[7] == "kepala" })];

    /// <summary>What a table prints from; empty: it is none.</summary>
    /// <param name="kunci">Which table.</param>
    internal static IReadOnlyList<string> Bahan(string kunci) => kunci.Length == 0 ? [] : Semua.FirstOrDefault(t => t.Kunci == kunci)?.Bahan ?? [];

    /// <summary>The set of files that a table is composed of, as any report is.</summary>
    /// <param name="semua">The office's files of that year.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="tabel">The table.</param>
    /// <param name="triwulan">Up to the end of which quarter; <c>null</c>: of the year.</param>
    /// <param name="menurut">As what it is printed, which the paper says below the table; empty: nothing is said.</param>
    public static KumpulanBerkas Dari(KumpulanBerkas semua, int tahun, TabelResmi tabel, int? triwulan = null, string menurut = "")
    {
        ArgumentNullException.ThrowIfNull(semua);
        ArgumentNullException.ThrowIfNull(tabel);
        var kerangka = semua.Isi
            .Where(b => b.Key.StartsWith("kerangka/", StringComparison.Ordinal) && b.Key.EndsWith(".md", StringComparison.Ordinal))
            .Select(b => Encoding.UTF8.GetString(b.Value.Span)).Concat(Bawaan());
        var blok = kerangka.SelectMany(t => PolaBlok().Matches(t)).First(m => m.Groups[1].Value == tabel.Blok).Value;
        return new KumpulanBerkas(semua.Isi.Where(b => !Array.Exists(TidakDipakai, f => b.Key.StartsWith(f, StringComparison.Ordinal))))
            .Dengan("laporan.yaml", Encoding.UTF8.GetBytes(
                $"jenis: {Jenis}\n{Jenis}: {tabel.Kunci}\ntahun: {tahun}\njudul: \"{tabel.Nama}\"\nlabel: \"{tabel.Nama}\"\nnomor-tabel: tidak\n"
                + $"nomor-formulir: {JsonSerializer.Serialize(Nomor(tabel.Kunci, tahun, semua))}\n"
                + (tabel.Dievaluasi ? "dievaluasi: ya\n" : "") + (tabel.Ditandatangani ? "ditandatangani: ya\n" : "")
                + (triwulan is { } t ? $"triwulan: {t}\nsampai: \" s.d. Triwulan {BilanganRomawi.Dari(t)}\"\n" : "")
                + (menurut.Length > 0 ? $"menurut: {JsonSerializer.Serialize(menurut)}\n" : "") + $"kertas: {(tabel.Kertas.Length > 0 ? tabel.Kertas : BahanPerjanjian.Kertas(SumberBerkas.Memori(semua)))}\n"))
            .Dengan(Isi, Encoding.UTF8.GetBytes(Sumber(Isi).Replace(Tempat, blok, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Bawaan() => typeof(BahanTabel).Assembly.GetManifestResourceNames()
        .Where(n => n.EndsWith(".md", StringComparison.Ordinal)
            && (n.StartsWith("tabel-resmi/", StringComparison.Ordinal) || n.StartsWith("kerangka/lkj/", StringComparison.Ordinal)))
        .Select(Sumber);

    /// <summary>A text that comes with the product.</summary>
    /// <param name="nama">Its name.</param>
    internal static string Sumber(string nama)
    {
        using var aliran = new StreamReader(typeof(BahanTabel).Assembly.GetManifestResourceStream(nama) ?? Stream.Null, Encoding.UTF8);
        return aliran.ReadToEnd();
    }

    [GeneratedRegex(@"^formulir-evaluasi-rpjmd:\s*[""']?([^\s""']+)", RegexOptions.Multiline)]
    private static partial Regex PolaNomor();

    [GeneratedRegex(@"^```tabel\r?\nid: ([\w-]+)\r?\n.*?^```\r?$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex PolaBlok();
}
