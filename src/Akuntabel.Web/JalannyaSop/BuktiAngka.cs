using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>A file that shows where a figure comes from, as the row of the figure names it.</summary>
/// <param name="Nama">Name of the file.</param>
/// <param name="Letak">Page or cell; empty: all of it.</param>
/// <param name="Kode">Beginning of the digest of its content: a file of the same name is not the same evidence; empty: named only.</param>
public sealed partial record BuktiAngka(string Nama, string Letak, string Kode)
{
    /// <summary>How many rows it has, where it is a list; <c>null</c>: it is none.</summary>
    public DaftarTerhitung? Daftar { get; init; }

    private const int PanjangKode = 12;

    private const int LetakTerpanjang = 60;

    /// <summary>The evidence of a row.</summary>
    /// <param name="isi">Its cell: one file in each line.</param>
    public static IReadOnlyList<BuktiAngka> Baca(string isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        return [.. isi.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(b => Pola().Match(b))
            .Select(m => new BuktiAngka(m.Groups["nama"].Value, m.Groups["letak"].Value, m.Groups["kode"].Value)
            {
                Daftar = int.TryParse(m.Groups["baris"].Value, out var n)
                    ? new DaftarTerhitung(n, int.TryParse(m.Groups["ganda"].Value, out var g) ? g : 0) : null,
            })];
    }

    /// <summary>What the cell of a row holds.</summary>
    public static string Tulis(IEnumerable<BuktiAngka> daftar) => string.Join('\n', daftar.Select(b => b.ToString()));

    /// <summary>The evidence of a row in words.</summary>
    /// <param name="isi">Its cell.</param>
    public static string Sebut(string isi) => string.Join("; ", Baca(isi).Select(b => b.Sebutan));

    /// <summary>Name and place.</summary>
    public string Tempat => Nama + (Letak.Length > 0 ? $", {Letak}" : "");

    /// <summary>Name, place, and what a list holds.</summary>
    public string Sebutan => Tempat + (Daftar is { } d ? $" ({d.Baris} baris{(d.Ganda > 0 ? $", {d.Ganda} ganda" : "")})" : "");

    /// <summary>A stored file as evidence.</summary>
    /// <param name="nama">Its name.</param>
    /// <param name="letak">Page or cell, as typed.</param>
    /// <param name="sidik">Digest of its content.</param>
    /// <param name="daftar">What it holds as a list; <c>null</c>: it is none.</param>
    public static BuktiAngka Dari(string nama, string letak, string sidik, DaftarTerhitung? daftar = null)
    {
        ArgumentNullException.ThrowIfNull(letak);
        var rapi = Batas().Replace(letak, " ").Trim();
        return new BuktiAngka(nama, rapi.Length > LetakTerpanjang ? rapi[..LetakTerpanjang].TrimEnd() : rapi, KodeDari(sidik)) { Daftar = daftar };
    }

    /// <summary>The beginning of a digest by which evidence is known.</summary>
    public static string KodeDari(string sidik)
    {
        ArgumentNullException.ThrowIfNull(sidik);
        return sidik.Length > PanjangKode ? sidik[..PanjangKode] : sidik;
    }

    /// <inheritdoc/>
    public override string ToString() => Nama + (Letak.Length > 0 ? $", di {Letak}" : "") + (Kode.Length > 0
        ? $" (kode {Kode}{(Daftar is { } d ? $", {d.Baris} baris{(d.Ganda > 0 ? $", {d.Ganda} ganda" : "")}" : "")})" : "");

    [GeneratedRegex(@"^(?<nama>.+?)(?:, di (?<letak>[^()]+?))?(?: \(kode (?<kode>[0-9a-f]{12})(?:, (?<baris>[0-9]{1,9}) baris(?:, (?<ganda>[0-9]{1,9}) ganda)?)?\))?$")]
    private static partial Regex Pola();

    [GeneratedRegex(@"[\s()]+")]
    private static partial Regex Batas();
}
