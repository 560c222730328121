using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;

namespace Akuntabel.Dokumen.Pertukaran.Penggabungan;

/// <summary>Three-way merge of tables of the same columns by row key and column; <c>null</c> when no key tells the rows.</summary>
internal static class GabunganTabel
{
    public static IsiTabel? Gabung(IsiTabel d, IsiTabel m, IsiTabel l, Penengah penengah)
    {
        if (KunciTabel.Cari(d, m, l) is not { } kunci)
        {
            return null;
        }

        Dictionary<string, BarisTabel> Peta(IsiTabel t) => t.Baris.ToDictionary(b => kunci.Dari(t, b), StringComparer.Ordinal);
        var (pd, pm, pl) = (Peta(d), Peta(m), Peta(l));
        var baris = new List<BarisTabel>();
        foreach (var k in UrutanGabungan.Susun([.. pd.Keys], [.. pm.Keys], [.. pl.Keys]))
        {
            if (Baris(pd.GetValueOrDefault(k), pm.GetValueOrDefault(k), pl.GetValueOrDefault(k), d, kunci, penengah) is { } jadi)
            {
                baris.Add(jadi);
            }
        }

        return l with { Baris = baris };
    }

    /// <summary>The tables with the columns of all of them, which each editor may have put behind those that were there; <c>null</c>: the
    /// columns stand differently.</summary>
    public static IReadOnlyList<IsiTabel>? Selebar(IsiTabel d, IsiTabel m, IsiTabel l)
    {
        if (!m.Kepala.Take(d.Kepala.Count).SequenceEqual(d.Kepala) || !l.Kepala.Take(d.Kepala.Count).SequenceEqual(d.Kepala))
        {
            return null;
        }

        IReadOnlyList<string> kepala = [.. l.Kepala, .. m.Kepala.Where(k => l.Kolom(k) < 0)];
        return [.. new[] { d, m, l }.Select(t => t.Kepala.SequenceEqual(kepala) ? t : t with
        {
            Kepala = kepala, Baris = [.. t.Baris.Select(b => BarisTabel.Baru([.. kepala.Select(k => t.Kolom(k) is >= 0 and var n ? b[n] : "")]))],
        })];
    }

    private static BarisTabel? Baris(BarisTabel? d, BarisTabel? m, BarisTabel? l, IsiTabel tabel, KunciTabel kunci, Penengah penengah)
    {
        if (m?.Tanda == l?.Tanda || d?.Tanda == l?.Tanda)
        {
            return m;
        }

        if (d?.Tanda == m?.Tanda)
        {
            return l;
        }

        var sebut = "baris " + kunci.Sebut(tabel, m ?? l ?? BarisTabel.Baru([]));
        return m is null || l is null
            ? penengah.Bentrok(sebut, Teks(d), Teks(m), Teks(l)) == Pihak.Milik ? m : l
            : BarisTabel.Baru([.. Enumerable.Range(0, Math.Max(m.Sel.Count, l.Sel.Count)).Select(k => Sel(d?[k], m[k], l[k], () => $"{sebut}, kolom {(k < tabel.Kepala.Count ? tabel.Kepala[k] : k + 1)}", penengah))]);
    }

    private static string Sel(string? d, string m, string l, Func<string> tempat, Penengah penengah) =>
        // in a row that both made, what one left blank is the other's
        m.Trim() == l.Trim() || (d?.Trim() ?? "") == l.Trim() ? m
        : (d?.Trim() ?? "") == m.Trim() ? l
        : penengah.Bentrok(tempat(), d, m, l) == Pihak.Milik ? m : l;

    private static string? Teks(BarisTabel? b) => b is null ? null : string.Join("; ", b.Sel.Select(s => s.Trim()).Where(s => s.Length > 0));
}
