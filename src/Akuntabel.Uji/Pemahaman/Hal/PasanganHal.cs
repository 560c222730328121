namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>Rows of two tables that speak of the same thing.</summary>
/// <param name="Kiri">The earlier row.</param>
/// <param name="Kanan">The later row.</param>
/// <param name="Mirip">How alike the names of their indikator are, 0–1.</param>
internal sealed record PasanganHal(BarisBernama Kiri, BarisBernama Kanan, decimal Mirip)
{
    private const int TabelTerbanyak = 12;

    /// <summary>By indikator, program or kegiatan; by the sasaran where each table has one row for it. A name that heads two rows of one
    /// table is not one thing.</summary>
    public static IEnumerable<PasanganHal> Semua(IndeksPernyataan indeks)
    {
        var sudah = new HashSet<(int, int, int, int)>();
        foreach (var kelompok in indeks.Baris.SelectMany(b => b.Nama.Select(n => (Kunci: (n.Key, n.Value), Baris: b)))
            .GroupBy(x => x.Kunci, x => x.Baris))
        {
            var baris = kelompok.GroupBy(b => b.Tabel.Indeks).Where(g => g.Count() == 1).Select(g => g.First())
                .Take(TabelTerbanyak).ToList();
            foreach (var p in Berdua(baris, kelompok.Key.Key))
            {
                if (sudah.Add((p.Kiri.Tabel.Indeks, p.Kiri.Indeks, p.Kanan.Tabel.Indeks, p.Kanan.Indeks)))
                {
                    yield return p;
                }
            }
        }
    }

    private static IEnumerable<PasanganHal> Berdua(List<BarisBernama> baris, JenisNama jenis)
    {
        for (var i = 1; i < baris.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                yield return new PasanganHal(baris[j], baris[i], jenis == JenisNama.Sasaran ? MiripIndikator(baris[j], baris[i]) : 1);
            }
        }
    }

    private static decimal MiripIndikator(BarisBernama a, BarisBernama b)
    {
        var (x, y) = (a.Nama.GetValueOrDefault(JenisNama.Indikator), b.Nama.GetValueOrDefault(JenisNama.Indikator));
        return x is null && y is null ? 1 : x is null || y is null ? 0 : Bunyi.Mirip(x.Split(' ').ToHashSet(), y.Split(' ').ToHashSet());
    }
}
