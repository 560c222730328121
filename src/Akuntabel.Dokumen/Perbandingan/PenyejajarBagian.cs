namespace Akuntabel.Dokumen.Perbandingan;

/// <summary>Sets two sequences side by side: what is the same first, then what is alike between.</summary>
internal static class PenyejajarBagian
{
    private const double Ambang = 0.5;

    private const double AmbangJudul = 0.75;

    // nobody reads more changes in one place
    private const long PasanganTerbanyak = 1_000_000;

    /// <summary>Sections: by what names them, then by their titles.</summary>
    public static List<(BagianSatuan? Lama, BagianSatuan? Baru)> Jajar(IReadOnlyList<BagianSatuan> lama, IReadOnlyList<BagianSatuan> baru) =>
        Jajar(lama, baru, b => b.Judul?.Kunci ?? "", (a, b) => a.Judul is { } j && b.Judul is { } k && j.Tingkat == k.Tingkat && j.Mirip.Dengan(k.Mirip) is >= AmbangJudul and var m ? m : 0);

    /// <summary>Paragraphs and tables.</summary>
    public static List<(SatuanBanding? Lama, SatuanBanding? Baru)> Jajar(IReadOnlyList<SatuanBanding> lama, IReadOnlyList<SatuanBanding> baru) =>
        Jajar(lama, baru, s => s.Kanon, (a, b) => a.Jenis == b.Jenis ? a.Mirip.Dengan(b.Mirip) : 0);

    /// <summary>Rows of a table.</summary>
    public static List<(BarisSatuan? Lama, BarisSatuan? Baru)> Jajar(IReadOnlyList<BarisSatuan> lama, IReadOnlyList<BarisSatuan> baru) =>
        Jajar(lama, baru, b => b.Kanon, (a, b) => a.Sel.Count == b.Sel.Count && a.Kepala == b.Kepala ? a.Mirip.Dengan(b.Mirip) : 0);

    /// <summary>Words: what goes stands before what comes, and a gap between two changes goes and comes with them.</summary>
    public static List<(JenisPotongan Jenis, List<TToken> Isi)> Kata<TToken>(IReadOnlyList<TToken> lama, IReadOnlyList<TToken> baru)
        where TToken : Token
    {
        var hasil = new List<(JenisPotongan, List<TToken>)>();
        var (hapus, tambah, sela) = (new List<TToken>(), new List<TToken>(), new List<TToken>());
        foreach (var l in Beda.Hitung<TToken>(lama, baru, Token.Pembanding))
        {
            if (l is { Lama: { } a, Baru: { } b })
            {
                if (b.Sela && hapus.Count + tambah.Count > 0)
                {
                    sela.Add(b);
                    continue;
                }

                Tutup();
                Tambah(JenisPotongan.Tetap, [b]);
            }
            else
            {
                foreach (var s in sela)
                {
                    hapus.Add(s);
                    tambah.Add(s);
                }

                sela.Clear();
                hapus.AddRange(l.Lama is { } h ? [h] : []);
                tambah.AddRange(l.Baru is { } t ? [t] : []);
            }
        }

        Tutup();
        return hasil;

        void Tutup()
        {
            // a year that both name as it is
            var sama = hapus.Count > 0 && hapus.Select(t => t.Teks).SequenceEqual(tambah.Select(t => t.Teks));
            Tambah(JenisPotongan.Hapus, sama ? [] : [.. hapus]);
            Tambah(sama ? JenisPotongan.Tetap : JenisPotongan.Tambah, [.. tambah]);
            Tambah(JenisPotongan.Tetap, [.. sela]);
            hapus.Clear();
            tambah.Clear();
            sela.Clear();
        }

        void Tambah(JenisPotongan jenis, List<TToken> isi)
        {
            if (isi.Count > 0 && hasil.Count > 0 && hasil[^1].Item1 == jenis)
            {
                hasil[^1].Item2.AddRange(isi);
            }
            else if (isi.Count > 0)
            {
                hasil.Add((jenis, isi));
            }
        }
    }

    private static List<(T? Lama, T? Baru)> Jajar<T>(IReadOnlyList<T> lama, IReadOnlyList<T> baru, Func<T, string> kanon, Func<T, T, double> mirip)
        where T : class
    {
        var hasil = new List<(T?, T?)>();
        var (sisaLama, sisaBaru) = (new List<T>(), new List<T>());
        var sama = EqualityComparer<T>.Create((a, b) => a is not null && b is not null && kanon(a) == kanon(b), t => kanon(t).GetHashCode(StringComparison.Ordinal));
        foreach (var l in Beda.Hitung(lama, baru, sama))
        {
            if (l is { Lama: not null, Baru: not null })
            {
                Tutup();
                hasil.Add((l.Lama, l.Baru));
                continue;
            }

            sisaLama.AddRange(l.Lama is { } a ? [a] : []);
            sisaBaru.AddRange(l.Baru is { } b ? [b] : []);
        }

        Tutup();
        return hasil;

        void Tutup()
        {
            hasil.AddRange(Pasangkan(sisaLama, sisaBaru, mirip));
            sisaLama.Clear();
            sisaBaru.Clear();
        }
    }

    // the pairs that are most alike together, in order
    private static List<(T? Lama, T? Baru)> Pasangkan<T>(List<T> lama, List<T> baru, Func<T, T, double> mirip)
        where T : class
    {
        var (n, m) = (lama.Count, baru.Count);
        if (n == 0 || m == 0 || (long)n * m > PasanganTerbanyak)
        {
            return [.. lama.Select(l => ((T?)l, (T?)null)), .. baru.Select(b => ((T?)null, (T?)b))];
        }

        var nilai = new double[n + 1, m + 1];
        var jodoh = new bool[n, m];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = m - 1; j >= 0; j--)
            {
                var s = mirip(lama[i], baru[j]);
                var dengan = s >= Ambang ? s + nilai[i + 1, j + 1] : -1;
                var tanpa = Math.Max(nilai[i + 1, j], nilai[i, j + 1]);
                (jodoh[i, j], nilai[i, j]) = (dengan >= tanpa && dengan >= 0, Math.Max(dengan, tanpa));
            }
        }

        return Telusur(lama, baru, nilai, jodoh);
    }

    private static List<(T? Lama, T? Baru)> Telusur<T>(List<T> lama, List<T> baru, double[,] nilai, bool[,] jodoh)
        where T : class
    {
        var hasil = new List<(T?, T?)>();
        var (i, j) = (0, 0);
        while (i < lama.Count || j < baru.Count)
        {
            if (i < lama.Count && j < baru.Count && jodoh[i, j])
            {
                hasil.Add((lama[i++], baru[j++]));
            }
            else if (i < lama.Count && (j == baru.Count || nilai[i + 1, j] >= nilai[i, j + 1]))
            {
                hasil.Add((lama[i++], null));
            }
            else
            {
                hasil.Add((null, baru[j++]));
            }
        }

        return hasil;
    }
}
