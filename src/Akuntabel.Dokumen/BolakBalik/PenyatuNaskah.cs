namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>Takes what was changed in a file into the text of a part; what was not changed stays letter by letter.</summary>
internal static class PenyatuNaskah
{
    /// <summary>The new text.</summary>
    /// <param name="naskah">The text as people write it here.</param>
    /// <param name="semula">Its blocks as they were sent.</param>
    /// <param name="kiriman">Its blocks as they came back.</param>
    public static string Satukan(string naskah, IReadOnlyList<string> semula, IReadOnlyList<string> kiriman)
    {
        string[] potongan = naskah.Length == 0 ? [] : naskah.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var milik = UrutanSejajar.Cari([.. potongan.Select(TeksBaca.Inti)], [.. semula.Select(TeksBaca.Inti)]);
        var tetap = UrutanSejajar.Cari(semula, kiriman).ToDictionary(p => p.A, p => p.B);
        var (hasil, sebelum, awal) = (new List<string>[kiriman.Count + 1], (A: -1, B: -1), new List<string>());
        for (var j = 0; j <= kiriman.Count; j++)
        {
            hasil[j] = j < kiriman.Count ? [kiriman[j]] : [];
        }

        foreach (var m in milik.Append((A: potongan.Length, B: semula.Count)))
        {
            // what prints under other words, or not at all, such as what depends on a figure
            var lain = potongan[(sebelum.A + 1)..m.A];
            var cetakan = Enumerable.Range(sebelum.B + 1, m.B - sebelum.B - 1).ToList();
            if (lain.Length > 0 && cetakan.TrueForAll(tetap.ContainsKey))
            {
                foreach (var c in cetakan)
                {
                    hasil[tetap[c]].Clear();
                }

                var di = cetakan.Count > 0 ? tetap[cetakan[0]] : Sebelum(tetap, sebelum.B);
                (di < 0 ? awal : hasil[di]).AddRange(lain);
            }

            if (m.B < semula.Count && tetap.TryGetValue(m.B, out var ke))
            {
                hasil[ke][0] = potongan[m.A];
            }

            sebelum = m;
        }

        return string.Join("\n\n", awal.Concat(hasil.SelectMany(h => h)).Where(t => t.Length > 0));
    }

    // where the nearest block before it that is still there stands
    private static int Sebelum(Dictionary<int, int> tetap, int b)
    {
        while (b >= 0 && !tetap.ContainsKey(b))
        {
            b--;
        }

        return b < 0 ? -1 : tetap[b];
    }
}
