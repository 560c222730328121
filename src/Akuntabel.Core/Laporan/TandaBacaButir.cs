namespace Akuntabel.Core.Laporan;

/// <summary>Punctuation of a repeated list: no doubled marks, and the last of a run of "…;" ends the sentence.</summary>
internal static class TandaBacaButir
{
    /// <summary>Mends the items in place.</summary>
    public static void Rapikan(IReadOnlyList<IReadOnlyList<Blok>> butir)
    {
        for (var i = 0; i < butir.Count; i++)
        {
            if (butir[i] is [.., Paragraf { Isi: List<Ruas> { Count: > 1 } isi }] && isi[^1] is Teks { Isi: ";" or "." } akhir)
            {
                if (isi[^2] is Teks t)
                {
                    isi[^2] = t with { Isi = t.Isi.TrimEnd('.', ';', ',') };
                }

                isi[^1] = akhir with { Isi = i == butir.Count - 1 ? "." : akhir.Isi };
            }
        }
    }
}
