namespace Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;

/// <summary>What became of the codes from one list to the next.</summary>
/// <param name="Ditambah">Codes that are new.</param>
/// <param name="BerubahNama">Codes that are called otherwise: before, now.</param>
/// <param name="Dihapus">Codes that are no more.</param>
public sealed record BandingNomenklatur(IReadOnlyList<ButirNomenklatur> Ditambah,
    IReadOnlyList<(ButirNomenklatur Lama, ButirNomenklatur Baru)> BerubahNama, IReadOnlyList<ButirNomenklatur> Dihapus)
{
    /// <summary>Compares two lists.</summary>
    /// <param name="lama">Before; <c>null</c>: there was none.</param>
    /// <param name="baru">Now.</param>
    public static BandingNomenklatur Dari(DaftarNomenklatur? lama, DaftarNomenklatur baru)
    {
        ArgumentNullException.ThrowIfNull(baru);
        if (lama is null)
        {
            return new BandingNomenklatur(baru.Butir, [], []);
        }

        var (dahulu, kini) = (Menurut(lama), Menurut(baru));
        return new BandingNomenklatur(
            [.. kini.Where(k => !dahulu.ContainsKey(k.Key)).Select(k => k.Value[0])],
            [.. kini.Where(k => dahulu.TryGetValue(k.Key, out var d) && !k.Value.Exists(b => d.Exists(l => SamaNama(l.Nama, b.Nama))))
                .Select(k => (dahulu[k.Key][0], k.Value[0]))],
            [.. dahulu.Where(d => !kini.ContainsKey(d.Key)).Select(d => d.Value[0])]);
    }

    /// <summary>Whether two names say the same: case, blanks and signs do not count.</summary>
    public static bool SamaNama(string a, string b) => Huruf(a).SequenceEqual(Huruf(b));

    private static IEnumerable<char> Huruf(string teks) => teks.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);

    private static SortedDictionary<string, List<ButirNomenklatur>> Menurut(DaftarNomenklatur d) =>
        new(d.Butir.GroupBy(b => DaftarNomenklatur.Kunci(b.Kode)).ToDictionary(g => g.Key, g => g.ToList()), StringComparer.Ordinal);
}
