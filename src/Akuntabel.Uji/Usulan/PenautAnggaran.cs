namespace Akuntabel.Uji.Usulan;

/// <summary>A row of a table that lists parts of one level.</summary>
internal sealed record BagianDeret(HalUsulan Hal, decimal? Jumlah);

/// <summary>Ties kegiatan to their program and sub kegiatan to their kegiatan where tables list each level apart: in the same order,
/// each the exact sum of those that follow. Amounts of rupiah do not add up so by chance.</summary>
internal sealed class PenautAnggaran
{
    private readonly List<IReadOnlyList<BagianDeret>> _deret = [];

    /// <summary>Notes a table whose rows are all of one level.</summary>
    public void Catat(IReadOnlyList<BagianDeret> deret)
    {
        if (deret.Count > 1 && deret.All(d => d.Hal.Jenis == deret[0].Hal.Jenis && d.Jumlah is > 0))
        {
            _deret.Add(deret);
        }
    }

    /// <summary>Ties what was noted, from the top down.</summary>
    public void Tautkan()
    {
        foreach (var (atas, bawah) in _deret.SelectMany(a => _deret.Select(b => (a, b)))
            .Where(p => p.b[0].Hal.Jenis - p.a[0].Hal.Jenis == 1)
            .OrderBy(p => p.a[0].Hal.Jenis))
        {
            foreach (var (anak, induk) in Pasangan(atas, bawah))
            {
                anak.Induk = anak.Induk is { } lama && lama.Jenis == induk.Jenis ? lama : induk;
            }
        }
    }

    /// <summary>The parent of each row; empty unless all of both tables are used up.</summary>
    private static List<(HalUsulan Anak, HalUsulan Induk)> Pasangan(IReadOnlyList<BagianDeret> atas, IReadOnlyList<BagianDeret> bawah)
    {
        var hasil = new List<(HalUsulan, HalUsulan)>();
        var i = 0;
        foreach (var a in atas)
        {
            var sisa = a.Jumlah ?? 0;
            for (; i < bawah.Count && sisa > 0; i++)
            {
                sisa -= bawah[i].Jumlah ?? 0;
                hasil.Add((bawah[i].Hal, a.Hal));
            }

            if (sisa != 0)
            {
                return [];
            }
        }

        return i == bawah.Count ? hasil : [];
    }
}
