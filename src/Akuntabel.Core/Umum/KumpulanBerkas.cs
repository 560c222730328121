using System.Diagnostics.CodeAnalysis;

namespace Akuntabel.Core.Umum;

/// <summary>An agency's files in memory: relative path with forward slashes → bytes, in ordinal order of the paths.</summary>
/// <remarks>Paths are checked when the set is made, so that no later reader or writer can be led outside its folder.</remarks>
public sealed class KumpulanBerkas
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _isi = new(StringComparer.Ordinal);

    /// <summary>Makes a set.</summary>
    /// <param name="isi">Paths with their bytes; a path that occurs twice keeps its last content.</param>
    /// <exception cref="ArgumentException">A path is not a plain relative path, see <see cref="JalurSah"/>.</exception>
    public KumpulanBerkas(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        foreach (var (jalur, data) in isi)
        {
            _isi[JalurSah(jalur) ? jalur : throw new ArgumentException($"Bukan jalur berkas instansi: \"{jalur}\".", nameof(isi))] = data;
        }
    }

    /// <summary>A set without files.</summary>
    public static KumpulanBerkas Kosong { get; } = new([]);

    /// <summary>The paths, in order.</summary>
    public IReadOnlyCollection<string> DaftarJalur => _isi.Keys;

    /// <summary>Paths and bytes, in order.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Isi => _isi;

    /// <summary>The bytes of one file; <c>false</c> when the set has none of that name.</summary>
    public bool Coba(string jalur, [MaybeNullWhen(false)] out ReadOnlyMemory<byte> data) => _isi.TryGetValue(jalur, out data);

    /// <summary>A set with one file put in or replaced.</summary>
    public KumpulanBerkas Dengan(string jalur, ReadOnlyMemory<byte> data) => new(_isi.Append(new KeyValuePair<string, ReadOnlyMemory<byte>>(jalur, data)));

    /// <summary>A set without that file.</summary>
    public KumpulanBerkas Tanpa(string jalur) => new(_isi.Where(b => b.Key != jalur));

    /// <summary>Both sets; where both have a path, <paramref name="lain"/> wins.</summary>
    public KumpulanBerkas Gabung(KumpulanBerkas lain)
    {
        ArgumentNullException.ThrowIfNull(lain);
        return new KumpulanBerkas(_isi.Concat(lain._isi));
    }

    /// <summary>Whether a path is relative, uses forward slashes, has no empty or dotted part and only characters that every file system takes.</summary>
    /// <param name="jalur">For example <c>register/sarana.csv</c>; at most 200 characters and three levels.</param>
    public static bool JalurSah(string jalur)
    {
        ArgumentNullException.ThrowIfNull(jalur);
        var bagian = jalur.Split('/');
        return jalur.Length <= 200 && bagian.Length <= 3 && bagian.All(b => b.Length > 0 && b[0] != '.' && b[^1] is not ('.' or ' ') && b.All(TandaSah));
    }

    private static bool TandaSah(char c) => c >= ' ' && c != '\u007f' && !"\\:*?\"<>|".Contains(c, StringComparison.Ordinal) && !char.IsSurrogate(c);
}
