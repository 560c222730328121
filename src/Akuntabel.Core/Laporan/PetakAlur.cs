using Akuntabel.Core.Alur;

namespace Akuntabel.Core.Laporan;

/// <summary>The picture in one cell of an SOP sheet: a symbol, and the lines that pass. Places are shares of the cell, from 0 (left, top) to
/// 1, so that the lines of neighbouring cells meet however wide and high these are.</summary>
/// <param name="Bentuk">The symbol; <c>null</c>: only lines pass.</param>
/// <param name="Garis">The lines.</param>
/// <param name="Uraian">What the symbol says, in words; empty without one.</param>
public sealed record PetakAlur(BentukSimpul? Bentuk, IReadOnlyList<GarisBagan> Garis, string Uraian)
{
    /// <summary>Where the symbol begins from the left; it ends as far from the right.</summary>
    public const decimal Kiri = 0.2m;

    /// <summary>Where the symbol begins from the top; it ends as far from the bottom.</summary>
    public const decimal Atas = 0.24m;
}

/// <summary>Lays the flow of a procedure out over the table of its sheet, as the form of an SOP has it (flowchart bercabang): one row for
/// each step, one column for each actor, the symbols connected by arrows through the cells between.</summary>
public static class TataPetakAlur
{
    private const decimal Tengah = 0.5m;

    // where lines turn: below a symbol, above the next, and the lanes at both edges of a column
    private const decimal Keluar = 0.9m;
    private const decimal Masuk = 0.1m;
    private const decimal LajurKanan = 0.91m;
    private const decimal LajurKiri = 0.09m;
    private const decimal AntarLajur = 0.03m;

    /// <summary>The pictures, by step and actor.</summary>
    /// <param name="sop">The procedure.</param>
    public static IReadOnlyList<IReadOnlyList<PetakAlur>> Susun(Sop sop)
    {
        ArgumentNullException.ThrowIfNull(sop);
        var kolom = sop.DaftarLangkah.Select(l => (IReadOnlyList<int>)[.. l.Pelaksana.Select(p =>
            sop.DaftarPelaksana.ToList().IndexOf(p)).Where(k => k >= 0)])
            .ToList();
        var potongan = Enumerable.Range(0, kolom.Count).SelectMany(i => Lintasan(sop, i, kolom)).SelectMany(Potong)
            .ToLookup(p => (p.Baris, p.Kolom), p => p.Garis);
        return [.. sop.DaftarLangkah.Select((l, i) => (IReadOnlyList<PetakAlur>)[.. sop.DaftarPelaksana.Select((p, k) =>
        {
            var milik = kolom[i].Contains(k);
            return new PetakAlur(milik ? Bentuk(l.Jenis) : null, [.. potongan[(i, k)]], milik ? $"Langkah {i + 1} oleh {p}" : "");
        })])];
    }

    private static BentukSimpul Bentuk(JenisLangkah jenis) => jenis switch
    {
        JenisLangkah.Mulai or JenisLangkah.Selesai => BentukSimpul.Ujung,
        JenisLangkah.Keputusan => BentukSimpul.Keputusan,
        _ => BentukSimpul.Kotak,
    };

    // every way from a step, through the middle of the sheet's grid: columns and rows are of length 1
    private static IEnumerable<GarisBagan> Lintasan(Sop sop, int i, List<IReadOnlyList<int>> kolom)
    {
        var l = sop.DaftarLangkah[i];
        if (kolom[i].Count == 0)
        {
            yield break;
        }

        var urut = kolom[i].Order().ToList();
        foreach (var (kiri, kanan) in urut.Zip(urut.Skip(1)))
        {
            yield return new GarisBagan([(kiri + 1 - PetakAlur.Kiri, i + Tengah), (kanan + PetakAlur.Kiri, i + Tengah)], "", false, false);
        }

        var putusan = l.Jenis == JenisLangkah.Keputusan;
        int? maju = l.Setuju is { } s ? s - 1 : l.Jenis == JenisLangkah.Selesai || i + 1 >= kolom.Count ? null : i + 1;
        foreach (var (tujuan, teks) in new[] { (maju, putusan ? "Ya" : ""), (l.Tidak - 1, "Tidak") })
        {
            if (tujuan is { } j && j != i && j >= 0 && j < kolom.Count && kolom[j].Count > 0)
            {
                yield return new GarisBagan([.. j > i ? Turun(i, kolom[i][0], j, kolom[j][0]) : Naik(i, kolom[i], j, kolom[j])], teks,
                    true, false);
            }
        }
    }

    // from below the symbol to above the other; past the steps between along the left edge of the column
    private static IEnumerable<(decimal X, decimal Y)> Turun(int i, int a, int j, int b)
    {
        yield return (a + Tengah, i + 1 - PetakAlur.Atas);
        if (j > i + 1)
        {
            yield return (a + Tengah, i + Keluar);
            var lajur = a + LajurKiri - (i % 3 * AntarLajur);
            yield return (lajur, i + Keluar);
            yield return (lajur, j + Masuk);
            yield return (b + Tengah, j + Masuk);
        }
        else if (a != b)
        {
            yield return (a + Tengah, j + Masuk);
            yield return (b + Tengah, j + Masuk);
        }

        yield return (b + Tengah, j + PetakAlur.Atas);
    }

    // back up to the right of all who do either step, so that no symbol of theirs is crossed
    private static IEnumerable<(decimal X, decimal Y)> Naik(int i, IReadOnlyList<int> dari, int j, IReadOnlyList<int> ke)
    {
        var lajur = Math.Max(dari.Max(), ke.Max()) + LajurKanan + (i % 3 * AntarLajur);
        yield return (dari.Max() + 1 - PetakAlur.Kiri, i + Tengah);
        yield return (lajur, i + Tengah);
        yield return (lajur, j + Tengah);
        yield return (ke.Max() + 1 - PetakAlur.Kiri, j + Tengah);
    }

    // what of a way lies in each cell; its words at its beginning, its arrow at its end
    private static IEnumerable<(int Baris, int Kolom, GarisBagan Garis)> Potong(GarisBagan lintasan)
    {
        var ruas = lintasan.Titik.Zip(lintasan.Titik.Skip(1)).SelectMany(r => Pecah(r.First, r.Second)).ToList();
        foreach (var (n, (dari, ke)) in ruas.Index())
        {
            var (baris, kolom) = ((int)Math.Floor((dari.Y + ke.Y) / 2), (int)Math.Floor((dari.X + ke.X) / 2));
            yield return (baris, kolom, new GarisBagan([(dari.X - kolom, dari.Y - baris), (ke.X - kolom, ke.Y - baris)],
                n == 0 ? lintasan.Teks : "", lintasan.Panah && n == ruas.Count - 1, false));
        }
    }

    // a stretch, at the edges of the cells that it crosses
    private static IEnumerable<((decimal X, decimal Y) Dari, (decimal X, decimal Y) Ke)> Pecah((decimal X, decimal Y) dari, (decimal X,
        decimal Y) ke)
    {
        var titik = new List<(decimal X, decimal Y)> { dari };
        titik.AddRange(dari.Y == ke.Y ? Tepi(dari.X, ke.X).Select(x => (x, dari.Y)) : Tepi(dari.Y, ke.Y).Select(y => (dari.X, y)));
        titik.Add(ke);
        return titik.Zip(titik.Skip(1)).Where(r => r.First != r.Second);
    }

    private static IEnumerable<decimal> Tepi(decimal dari, decimal ke)
    {
        var tepi = Enumerable.Range((int)Math.Ceiling(Math.Min(dari, ke)), Math.Max(0, (int)Math.Floor(Math.Max(dari,
            ke)) - (int)Math.Ceiling(Math.Min(dari, ke)) + 1))
            .Select(n => (decimal)n);
        return dari < ke ? tepi : tepi.Reverse();
    }
}
