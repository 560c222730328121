namespace Akuntabel.Core.UjiKonsistensi.Aturan;

/// <summary>URT-002: sub-chapters are numbered without repetition or gap.</summary>
internal static class UrutanSubbab
{
    public static AturanUji Aturan { get; } = new(
        "URT-002", TingkatTemuan.Editorial, [KelasTemuan.Penomoran],
        "Nomor subbab berurutan, tanpa ganda dan tanpa loncatan.",
        "Konsistensi dokumen",
        "Sesudah subbab 2.1.3 tertulis subbab 2.1.5.",
        Periksa);

    private static IEnumerable<Temuan?> Periksa(DokumenTerbaca d)
    {
        var kerangka = KerangkaDokumen.Dari(d);
        // a number that is printed anywhere is not missing, only not seen as a heading
        var tercetak = kerangka.Salinan.SelectMany(s => s).Select(b => b.Subbab.Tertulis).ToHashSet(StringComparer.Ordinal);
        tercetak.UnionWith(d.SemuaTeks.SelectMany(t => Nomor(t.Teks)));
        var lalu = new Dictionary<string, ButirKerangka>(StringComparer.Ordinal);
        var ada = new Dictionary<string, ButirKerangka>(StringComparer.Ordinal);
        foreach (var b in kerangka.Badan)
        {
            var induk = string.Join('.', b.Subbab.Nomor.SkipLast(1));
            yield return ada.TryGetValue(b.Subbab.Tertulis, out var sama) ? Ganda(sama, b, lalu.GetValueOrDefault(induk))
                : lalu.TryGetValue(induk, out var saudara) ? Loncat(saudara, b, tercetak) : null;
            ada.TryAdd(b.Subbab.Tertulis, b);
            lalu[induk] = b;
        }
    }

    private static IEnumerable<string> Nomor(string teks)
    {
        foreach (var kata in teks.Split(' ', '\n'))
        {
            var n = kata.Trim('.', '(', ')', ',', ';', ':');
            if (n.Length is >= 3 and <= 12 && n.Contains('.') && n.All(c => char.IsAsciiDigit(c) || c == '.'))
            {
                yield return n;
            }
        }
    }

    /// <summary>A repetition of the same heading may be the head of a page; one with another title, or after its successor, is not.</summary>
    private static Temuan? Ganda(ButirKerangka sama, ButirKerangka kini, ButirKerangka? lalu)
    {
        var judulSama = Bunyi.Mirip([.. Bunyi.Kata(sama.Subbab.Judul)], [.. Bunyi.Kata(kini.Subbab.Judul)]) >= 0.8m;
        return judulSama && (kini.Tempat.Halaman is not null || lalu is null || lalu.Subbab.Tertulis == kini.Subbab.Tertulis) ? null
            : Temukan(kini, sama, $"Nomor subbab {kini.Subbab.Tertulis} dipakai dua kali.");
    }

    private static Temuan? Loncat(ButirKerangka lalu, ButirKerangka kini, HashSet<string> tercetak)
    {
        var (a, b) = (lalu.Subbab.Nomor[^1], kini.Subbab.Nomor[^1]);
        var hilang = Enumerable.Range(a + 1, Math.Max(0, b - a - 1)).Select(n => string.Join('.', kini.Subbab.Nomor.SkipLast(1).Append(n)));
        return b - a is 2 or 3 && !hilang.Any(tercetak.Contains) ? Temukan(kini, lalu, $"Sesudah subbab {lalu.Subbab.Tertulis} tertulis subbab {kini.Subbab.Tertulis}.") : null;
    }

    private static Temuan Temukan(ButirKerangka kini, ButirKerangka lalu, string pesan) =>
        Aturan.Temukan(kini.Tempat, $"{kini.Subbab.Tertulis} {kini.Subbab.Judul}", "nomor berikutnya", $"sesudah {lalu.Subbab.Tertulis} {lalu.Subbab.Judul}", pesan) with { Terkait = [lalu.Tempat] };
}
