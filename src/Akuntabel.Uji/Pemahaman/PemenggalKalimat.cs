namespace Akuntabel.Uji.Pemahaman;

/// <summary>A sentence of a paragraph with its figures.</summary>
internal sealed record KalimatTerbaca(string Teks, int Awal)
{
    private IReadOnlyList<AngkaTertulis>? _angka;

    public IReadOnlyList<AngkaTertulis> Angka => _angka ??= AngkaTertulis.Semua(Teks);
}

/// <summary>Parts a paragraph into sentences; a dot inside a figure, after "Rp" or a short abbreviation does not end one.</summary>
internal static class PemenggalKalimat
{
    private const int KataLanjutan = 24;

    /// <summary>Words by which a sentence goes on to what follows from it.</summary>
    private static readonly PolaTeks PolaLanjutan = Bunyi.Pola(@"^\s*(dengan demikian|dengan begitu|sehingga|maka|jadi|artinya)\b");

    public static IEnumerable<KalimatTerbaca> Kalimat(ParagrafTerbaca p)
    {
        var awal = 0;
        for (var i = 0; i < p.Teks.Length; i++)
        {
            if (Akhir(p.Teks, i, awal))
            {
                yield return new KalimatTerbaca(p.Teks[awal..(i + 1)], awal);
                awal = i + 1;
            }
        }

        if (awal < p.Teks.Length)
        {
            yield return new KalimatTerbaca(p.Teks[awal..], awal);
        }
    }

    private static bool Akhir(string t, int i, int awal)
    {
        if (t[i] is ';')
        {
            return !PolaLanjutan.IsMatch(t.AsSpan(i + 1, Math.Min(KataLanjutan, t.Length - i - 1)).ToString());
        }

        if (t[i] != '.' || i + 2 >= t.Length || t[i + 1] != ' ' || !(char.IsAsciiLetterUpper(t[i + 2]) || t[i + 2] is '(' or '"'))
        {
            return false;
        }

        var j = i;
        while (j > awal && char.IsLetterOrDigit(t[j - 1]))
        {
            j--;
        }

        // "Rp.", "No.", "1." and the like do not end a sentence; "270 ton." and "triwulan IV." do
        var kata = t.AsSpan(j, i - j);
        return (i > awal && t[i - 1] is ')' or '%' or '"' or '”')
            || (kata.Length > 0 && char.IsAsciiDigit(kata[^1]) ? j > awal + 3 : kata.Length > 1 && !Singkatan(kata, j > awal + 3));
    }

    private static readonly System.Buffers.SearchValues<char> Romawi = System.Buffers.SearchValues.Create("ivxIVX");

    private static readonly HashSet<string> KataPendek = new(StringComparer.OrdinalIgnoreCase)
    {
        "rp", "no", "nr", "dr", "drs", "dra", "ir", "hj", "prof", "th", "thn", "tgl", "hal", "kab", "kec", "kel", "prov", "kep", "jl",
            "jln",
        "bpk", "sdr", "sdri", "st", "mt", "sh", "mh", "se", "mm", "si", "tn", "ny", "an", "ub", "kpd", "yth", "dkk", "sbb", "ybs", "pt",
            "cv",
        "ud", "rs", "rt", "rw", "gol", "tbk", "cq", "dst", "dll", "dsb", "ttd", "lih", "tab", "gbr",
    };

    private static bool Singkatan(ReadOnlySpan<char> kata, bool dalam) => KataPendek.GetAlternateLookup<ReadOnlySpan<char>>().Contains(kata)
        || (!dalam && kata.IndexOfAnyExcept(Romawi) < 0);
}
