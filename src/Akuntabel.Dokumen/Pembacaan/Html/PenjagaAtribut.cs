namespace Akuntabel.Dokumen.Pembacaan.Html;

/// <summary>
/// Refuses a page with a tag of more attributes than any has, before the tokenizer makes an object of each. Blanks within the tag are
/// counted, those inside quoted values too (a picture written into the page has some): more than there are, never fewer.
/// </summary>
internal static class PenjagaAtribut
{
    private const int AtributTerbanyak = 500_000;

    /// <summary>The page, if its tags are reasonable.</summary>
    /// <exception cref="DokumenTakTerbacaException">A tag has too many attributes.</exception>
    public static string Periksa(string halaman)
    {
        for (var i = halaman.IndexOf('<'); i >= 0; i = i < halaman.Length ? halaman.IndexOf('<', i) : -1)
        {
            i = AkhirTag(halaman, i + 1);
        }

        return halaman;
    }

    /// <summary>Where the tag ends: at ">" outside of a value in quotes, which stand right behind "=".</summary>
    private static int AkhirTag(string halaman, int i)
    {
        var (kutip, sebelum, sela) = ('\0', '\0', 0);
        for (; i < halaman.Length; i++)
        {
            var c = halaman[i];
            if (c == '>' && kutip == '\0')
            {
                return i + 1;
            }

            if (char.IsWhiteSpace(c) || c == '/')
            {
                Hitung(++sela);
                continue;
            }

            kutip = kutip != '\0' ? c == kutip ? '\0' : kutip : c is '"' or '\'' && sebelum == '=' ? c : '\0';
            sebelum = kutip == '\0' && c is '"' or '\'' ? '\0' : c;
        }

        return i;
    }

    private static void Hitung(int sela)
    {
        if (sela > AtributTerbanyak)
        {
            throw new DokumenTakTerbacaException(
                $"sebuah unsur halamannya mempunyai lebih dari {AtributTerbanyak / 1_000} ribu atribut; halaman yang wajar tidak demikian. "
                + "Buka di peramban, lalu simpan ulang.");
        }
    }
}
