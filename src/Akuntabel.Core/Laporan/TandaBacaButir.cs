namespace Akuntabel.Core.Laporan;

/// <summary>Punctuation of a repeated list: no doubled marks, and the last of a run of "…;" ends the sentence.</summary>
internal static class TandaBacaButir
{
    /// <summary>Mends the items in place.</summary>
    public static void Rapikan(IReadOnlyList<IReadOnlyList<Blok>> butir)
    {
        for (var i = 0; i < butir.Count; i++)
        {
            if (butir[i] is [.., Paragraf { Isi: List<Ruas> { Count: > 0 } isi }] && isi[^1] is Teks { Isi: [.., ';' or '.'] } akhir)
            {
                Satu(isi, akhir, i == butir.Count - 1);
            }
        }
    }

    private static void Satu(List<Ruas> isi, Teks akhir, bool terakhir)
    {
        // the mark of the outline follows a text of the agency that may bring its own
        if (akhir.Isi.Length == 1 && isi.Count > 1 && isi[^2] is Teks t)
        {
            isi[^2] = t with { Isi = t.Isi.TrimEnd('.', ';', ',') };
        }

        var tanda = terakhir ? '.' : akhir.Isi[^1];
        isi[^1] = akhir with { Isi = akhir.Isi[..^1] + tanda };
    }
}
