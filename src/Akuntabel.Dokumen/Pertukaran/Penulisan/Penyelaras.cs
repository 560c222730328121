namespace Akuntabel.Dokumen.Pertukaran.Penulisan;

/// <summary>Finds what two sequences have in common, in order (Myers' shortest edit script).</summary>
internal static class Penyelaras
{
    // above this the exact answer costs more than it is worth: then only what occurs once on both sides is matched
    private const int LangkahTerbanyak = 1500;

    /// <summary>Pairs of positions with equal elements, both ascending.</summary>
    public static List<(int Lama, int Baru)> Cocok<T>(IReadOnlyList<T> lama, IReadOnlyList<T> baru, IEqualityComparer<T>? pembanding = null)
        where T : notnull
    {
        var (a, b) = Nomori(lama, baru, pembanding);
        var awal = 0;
        while (awal < a.Length && awal < b.Length && a[awal] == b[awal])
        {
            awal++;
        }

        var akhir = 0;
        while (akhir < a.Length - awal && akhir < b.Length - awal && a[^(akhir + 1)] == b[^(akhir + 1)])
        {
            akhir++;
        }

        var tengah = (A: a[awal..^akhir], B: b[awal..^akhir]);
        List<(int Lama, int Baru)> hasil = [.. Enumerable.Range(0, awal).Select(i => (i, i))];
        hasil.AddRange((Terpendek(tengah.A, tengah.B) ?? Tunggal(tengah.A, tengah.B)).Select(p => (p.Lama + awal, p.Baru + awal)));
        hasil.AddRange(Enumerable.Range(0, akhir).Select(i => (a.Length - akhir + i, b.Length - akhir + i)));
        return hasil;
    }

    /// <summary>The whole of both sequences: equal ones as pairs; between them what only one side has, old before new.</summary>
    public static IEnumerable<(int? Lama, int? Baru)> Jajarkan(IReadOnlyList<(int Lama, int Baru)> cocok, int banyakLama, int banyakBaru)
    {
        var (i, j) = (0, 0);
        foreach (var (a, b) in cocok.Append((banyakLama, banyakBaru)))
        {
            for (; i < a; i++)
            {
                yield return (i, null);
            }

            for (; j < b; j++)
            {
                yield return (null, j);
            }

            if (a < banyakLama)
            {
                yield return (i++, j++);
            }
        }
    }

    /// <summary>As <see cref="Jajarkan"/>, but what the two sides have alone in the same gap counts, in order, as changed from one to the other.</summary>
    public static IEnumerable<(int? Lama, int? Baru)> Pasangkan(IReadOnlyList<(int Lama, int Baru)> cocok, int banyakLama, int banyakBaru)
    {
        var antre = new Queue<int>();
        foreach (var (a, b) in Jajarkan(cocok, banyakLama, banyakBaru))
        {
            if (b is null && a is { } tunggu)
            {
                antre.Enqueue(tunggu);
                continue;
            }

            if (a is null)
            {
                yield return (antre.TryDequeue(out var bekas) ? bekas : null, b);
                continue;
            }

            for (; antre.TryDequeue(out var bekas);)
            {
                yield return (bekas, null);
            }

            yield return (a, b);
        }

        for (; antre.TryDequeue(out var bekas);)
        {
            yield return (bekas, null);
        }
    }

    private static (int[] A, int[] B) Nomori<T>(IReadOnlyList<T> lama, IReadOnlyList<T> baru, IEqualityComparer<T>? pembanding)
        where T : notnull
    {
        var nomor = new Dictionary<T, int>(pembanding);
        int[] Satu(IReadOnlyList<T> isi) => [.. isi.Select(x => nomor.TryGetValue(x, out var n) ? n : nomor[x] = nomor.Count)];
        return (Satu(lama), Satu(baru));
    }

    private static List<(int Lama, int Baru)>? Terpendek(int[] a, int[] b)
    {
        var batas = Math.Min(a.Length + b.Length, LangkahTerbanyak);
        var v = new int[(2 * batas) + 3];
        var jejak = new List<int[]>();
        for (var d = 0; d <= batas; d++)
        {
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && v[batas + k] < v[batas + k + 2]) ? v[batas + k + 2] : v[batas + k] + 1;
                while (x < a.Length && x - k < b.Length && a[x] == b[x - k])
                {
                    x++;
                }

                v[batas + k + 1] = x;
                if (x >= a.Length && x - k >= b.Length)
                {
                    return Telusur(jejak, a.Length, b.Length);
                }
            }

            jejak.Add(v[(batas - d + 1)..(batas + d + 2)]);
        }

        return null;
    }

    // jejak[d] holds the farthest x of diagonals -d … d after d edits
    private static List<(int Lama, int Baru)> Telusur(List<int[]> jejak, int x, int y)
    {
        var hasil = new List<(int Lama, int Baru)>();
        for (var d = jejak.Count; d > 0; d--)
        {
            var sebelum = jejak[d - 1];
            var k = x - y;
            int Jauh(int diagonal) => diagonal >= -(d - 1) && diagonal <= d - 1 ? sebelum[diagonal + d - 1] : -1;
            var turun = k == -d || (k != d && Jauh(k - 1) < Jauh(k + 1));
            var xAsal = turun ? Jauh(k + 1) : Jauh(k - 1);
            var yAsal = xAsal - (turun ? k + 1 : k - 1);
            for (; x > xAsal + (turun ? 0 : 1) && y > yAsal + (turun ? 1 : 0); x--, y--)
            {
                hasil.Add((x - 1, y - 1));
            }

            (x, y) = (xAsal, yAsal);
        }

        for (; x > 0 && y > 0; x--, y--)
        {
            hasil.Add((x - 1, y - 1));
        }

        hasil.Reverse();
        return hasil;
    }

    // elements that occur once on either side, in the longest common order
    private static List<(int Lama, int Baru)> Tunggal(int[] a, int[] b)
    {
        Dictionary<int, int> Sekali(int[] isi) => isi.Select((n, i) => (n, i)).GroupBy(x => x.n).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First().i);
        var diB = Sekali(b);
        var calon = Sekali(a).Where(x => diB.ContainsKey(x.Key)).Select(x => (Lama: x.Value, Baru: diB[x.Key])).OrderBy(p => p.Lama).ToList();
        var ujung = new List<int>();
        var asal = new int[calon.Count];
        for (var i = 0; i < calon.Count; i++)
        {
            var (kiri, kanan) = (0, ujung.Count);
            while (kiri < kanan)
            {
                var m = (kiri + kanan) / 2;
                (kiri, kanan) = calon[ujung[m]].Baru < calon[i].Baru ? (m + 1, kanan) : (kiri, m);
            }

            asal[i] = kiri > 0 ? ujung[kiri - 1] : -1;
            ujung.RemoveRange(kiri, kiri < ujung.Count ? 1 : 0);
            ujung.Insert(kiri, i);
        }

        var hasil = new List<(int Lama, int Baru)>();
        for (var i = ujung.Count > 0 ? ujung[^1] : -1; i >= 0; i = asal[i])
        {
            hasil.Add(calon[i]);
        }

        hasil.Reverse();
        return hasil;
    }
}
