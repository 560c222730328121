namespace Akuntabel.Core.Register;

/// <summary>What of a new definition would open what was sealed, or let others open it: not for who may not open it himself. What was
/// sealed in any version counts, so that nothing is opened in two steps.</summary>
public static class PenjagaSegel
{
    /// <summary>Why the change is not for who may not open what is sealed; <c>null</c>: it opens nothing.</summary>
    /// <param name="versi">All versions that there were, the newest first.</param>
    /// <param name="baru">The definition as it is to be.</param>
    public static string? Keberatan(IReadOnlyList<DefinisiRegister> versi, DefinisiRegister baru)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(baru);
        if (versi is not [var kini, ..])
        {
            return null;
        }

        var pernah = versi.SelectMany(v => v.Bidang).Where(b => b.Tersegel).Select(b => b.Kode).ToHashSet(StringComparer.Ordinal);
        if (baru.Bidang.FirstOrDefault(b => pernah.Contains(b.Kode) && !b.Tersegel) is { } terbuka)
        {
            return $"{terbuka.Nama} pernah disegel. Hanya yang boleh membuka data pribadi register ini yang dapat membuka segelnya.";
        }

        if (kini.Akses.Terbatas && baru.Akses.Baca.Except(kini.Akses.Baca).Any())
        {
            return "Register ini tertutup. Hanya yang boleh membuka data pribadinya yang dapat menambah siapa yang boleh melihatnya.";
        }

        if (pernah.Count > 0 && !baru.Akses.Rahasia.ToHashSet().SetEquals(kini.Akses.Rahasia))
        {
            return "Hanya yang boleh membuka data pribadi register ini yang dapat mengubah siapa yang boleh membukanya.";
        }

        return baru.KunciSama.Except(kini.KunciSama).Any(k => pernah.Contains(k) || baru.Cari(k) is { Tersegel: true })
            ? "Bidang yang disegel hanya dijadikan penanda kesamaan oleh yang boleh membukanya: isinya dapat ditebak darinya." : null;
    }
}
