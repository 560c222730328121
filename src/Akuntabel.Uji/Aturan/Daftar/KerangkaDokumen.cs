namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>A sub-chapter as one place of the document names it.</summary>
/// <param name="Subbab">Number and title.</param>
/// <param name="Tempat">Where.</param>
internal sealed record ButirKerangka(NomorSubbab Subbab, TempatTemuan Tempat)
{
    public int Bab => Subbab.Nomor[0];
}

/// <summary>The outline of a document: its headings, and what its contents and its "sistematika" say of them.</summary>
/// <param name="Badan">Headings of the body in order.</param>
/// <param name="Salinan">Outlines of the body that stand before it: each with its sub-chapters.</param>
internal sealed record KerangkaDokumen(IReadOnlyList<ButirKerangka> Badan, IReadOnlyList<IReadOnlyList<ButirKerangka>> Salinan)
{
    private const int JudulTerpanjang = 200;
    private const int JarakDaftarIsi = 12;

    public static KerangkaDokumen Dari(PemahamanDokumen d)
    {
        var ruas = Ruas(d.DaftarParagraf.Where(p => p.Jenis != JenisParagraf.Isi && p.Teks.Length <= JudulTerpanjang).Select(p =>
            Butir(p.Teks, p.Tempat(0))).OfType<ButirKerangka>());
        // a chapter that comes again stands where it comes last; before that it was only announced
        var akhir = ruas.SelectMany((r, i) => r.Select(b => (b.Bab, i))).GroupBy(x => x.Bab).ToDictionary(g => g.Key, g => g.Max(x => x.i));
        var badan = ruas.SelectMany((r, i) => r.Where(b => akhir[b.Bab] == i)).ToList();
        var awal = ruas.Select((r, i) => (IReadOnlyList<ButirKerangka>)r.FindAll(b => akhir[b.Bab] != i)).Where(r => r.Count > 0);
        return new KerangkaDokumen(badan, [DaftarIsi(d), .. awal]);
    }

    private static ButirKerangka? Butir(string teks, TempatTemuan tempat) =>
        NomorSubbab.Dari(teks) is { Judul: [var huruf, ..] } n && (char.IsUpper(huruf) || huruf == '(' || n.Nomor.Count > 2)
            ? new ButirKerangka(n, tempat) : null;

    private static List<List<ButirKerangka>> Ruas(IEnumerable<ButirKerangka> semua)
    {
        var hasil = new List<List<ButirKerangka>>();
        foreach (var b in semua)
        {
            var ulang = b.Subbab.Nomor is [_, 1] && hasil.Count > 0 && hasil[^1].Exists(x => x.Subbab.Tertulis == b.Subbab.Tertulis);
            if (hasil.Count == 0 || b.Bab < hasil[^1][^1].Bab || ulang)
            {
                hasil.Add([]);
            }

            hasil[^1].Add(b);
        }

        return hasil;
    }

    /// <summary>Lines of contents, and rows of a table below the heading "Daftar Isi".</summary>
    private static List<ButirKerangka> DaftarIsi(PemahamanDokumen d)
    {
        var hasil = new List<ButirKerangka>();
        var batas = -1;
        foreach (var b in d.Blok)
        {
            if (b is ParagrafTerbaca p)
            {
                batas = p.Jenis == JenisParagraf.DaftarIsi || Bunyi.Rapat(p.Teks) == "daftarisi" ? p.Indeks + JarakDaftarIsi : batas;
                hasil.AddRange(p.Jenis == JenisParagraf.DaftarIsi && Butir(p.Teks, p.Tempat(0)) is { } x ? [x] : []);
            }
            else if (b is TabelTerbaca t && t.Indeks <= batas)
            {
                hasil.AddRange(Enumerable.Range(0, t.Isi.Count).Select(i => NomorSubbab.Dari(t.Isi[i][0]) is { } n
                    ? new ButirKerangka(n, t.Tempat(i, 0)) : null).OfType<ButirKerangka>());
            }
        }

        return hasil;
    }
}
