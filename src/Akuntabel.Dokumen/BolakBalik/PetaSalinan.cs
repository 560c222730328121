using Akuntabel.Dokumen.Docx;

namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>What controls and bookmarks of a file stand for.</summary>
internal sealed class PetaSalinan
{
    private readonly Dictionary<string, PenandaSalinan> _penanda = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bagian = new(StringComparer.Ordinal);
    private readonly ILookup<string, PenandaSalinan> _ikatan;

    /// <param name="penanda">Bookmarks of the copy.</param>
    /// <param name="kunci">Parts of the report: what a tag may mean where the file says nothing of its bookmarks.</param>
    public PetaSalinan(IReadOnlyList<PenandaSalinan> penanda, IEnumerable<string> kunci)
    {
        foreach (var p in penanda)
        {
            _penanda.TryAdd(p.Nama, p);
        }

        foreach (var k in penanda.Select(p => p.Kunci).Concat(kunci))
        {
            _bagian.TryAdd(BingkaiNarasi.Tag(k), k);
        }

        _ikatan = penanda.Where(p => p.Ikatan.Length > 0).ToLookup(p => BingkaiNarasi.Tag(p.Kunci, p.Ikatan), StringComparer.Ordinal);
    }

    /// <summary>The part of a tag; <c>null</c>: it is none of ours.</summary>
    public string? Bagian(string tag) => _bagian.GetValueOrDefault(tag);

    /// <summary>What a bookmark stands for.</summary>
    public PenandaSalinan? Penanda(string nama) => _penanda.GetValueOrDefault(nama);

    /// <summary>The binding of a tag, as the part writes it; <c>null</c>: none.</summary>
    public (string Ikatan, string? Tercetak)? Ikatan(string tag, string bagian)
    {
        var semua = _ikatan[tag].ToList();
        return (semua.Find(p => p.Kunci == bagian) ?? semua.FirstOrDefault()) is { } p ? Untuk(p, bagian)
            : tag.Length is 0 or >= BingkaiNarasi.TagTerpanjang || tag.Contains('/', StringComparison.Ordinal) ? null : (tag, null);
    }

    /// <summary>A binding as another part would write it.</summary>
    public static (string Ikatan, string? Tercetak) Untuk(PenandaSalinan p, string bagian) =>
        (p.Kunci.Split('/')[0] == bagian.Split('/')[0] ? p.Ikatan : BingkaiNarasi.Mutlak(p.Kunci, p.Ikatan), p.Tercetak);
}
