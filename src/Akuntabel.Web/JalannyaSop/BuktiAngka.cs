using System.Text.RegularExpressions;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>A file that shows where a figure comes from, as the row of the figure names it.</summary>
/// <param name="Nama">Name of the file.</param>
/// <param name="Letak">Page or cell; empty: all of it.</param>
/// <param name="Kode">Beginning of the digest of its content: a file of the same name is not the same evidence; empty: named only.</param>
public sealed partial record BuktiAngka(string Nama, string Letak, string Kode)
{
    private const int PanjangKode = 12;

    private const int LetakTerpanjang = 60;

    /// <summary>The evidence of a row.</summary>
    /// <param name="isi">Its cell: one file in each line.</param>
    public static IReadOnlyList<BuktiAngka> Baca(string isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        return [.. isi.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(b => Pola().Match(b))
            .Select(m => new BuktiAngka(m.Groups["nama"].Value, m.Groups["letak"].Value, m.Groups["kode"].Value))];
    }

    /// <summary>What the cell of a row holds.</summary>
    public static string Tulis(IEnumerable<BuktiAngka> daftar) => string.Join('\n', daftar.Select(b => b.ToString()));

    /// <summary>The evidence of a row in words.</summary>
    /// <param name="isi">Its cell.</param>
    public static string Sebut(string isi) => string.Join("; ", Baca(isi).Select(b => b.Sebutan));

    /// <summary>Name and place.</summary>
    public string Sebutan => Nama + (Letak.Length > 0 ? $", {Letak}" : "");

    /// <summary>A stored file as evidence.</summary>
    /// <param name="nama">Its name.</param>
    /// <param name="letak">Page or cell, as typed.</param>
    /// <param name="sidik">Digest of its content.</param>
    public static BuktiAngka Dari(string nama, string letak, string sidik)
    {
        ArgumentNullException.ThrowIfNull(letak);
        var rapi = Batas().Replace(letak, " ").Trim();
        return new BuktiAngka(nama, rapi.Length > LetakTerpanjang ? rapi[..LetakTerpanjang].TrimEnd() : rapi, KodeDari(sidik));
    }

    /// <summary>The beginning of a digest by which evidence is known.</summary>
    public static string KodeDari(string sidik)
    {
        ArgumentNullException.ThrowIfNull(sidik);
        return sidik.Length > PanjangKode ? sidik[..PanjangKode] : sidik;
    }

    /// <inheritdoc/>
    public override string ToString() => Nama + (Letak.Length > 0 ? $", di {Letak}" : "") + (Kode.Length > 0 ? $" (kode {Kode})" : "");

    [GeneratedRegex(@"^(?<nama>.+?)(?:, di (?<letak>[^()]+?))?(?: \(kode (?<kode>[0-9a-f]{12})\))?$")]
    private static partial Regex Pola();

    [GeneratedRegex(@"[\s()]+")]
    private static partial Regex Batas();
}
