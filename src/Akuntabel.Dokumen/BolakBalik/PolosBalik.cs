using System.Text.RegularExpressions;
using Akuntabel.Dokumen.RuangTulis;

namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>Blocks of a file as the text of a part: bindings by their words, tables that the data make by theirs.</summary>
/// <param name="Blok">The blocks.</param>
/// <param name="DariData">What tables of the data hold there, by their words.</param>
internal sealed partial record PolosBalik(IReadOnlyList<string> Blok, IReadOnlyDictionary<string, string> DariData)
{
    /// <summary>Translates.</summary>
    public static PolosBalik Ubah(NaskahPolos naskah, IReadOnlyList<BlokBalik> blok)
    {
        var (hasil, data) = (new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        for (var i = 0; i < blok.Count; i++)
        {
            var b = blok[i];
            if (b.Jenis is JenisBalik.JudulTabel or JenisBalik.Gambar or JenisBalik.Judul && Dikenal(naskah, b) is { } token)
            {
                hasil.Add(token);
                if (b.Jenis == JenisBalik.JudulTabel && i + 1 < blok.Count && blok[i + 1].Jenis == JenisBalik.Tabel)
                {
                    data[token] = Polos(naskah, blok[++i].Teks);
                    i += i + 1 < blok.Count && blok[i + 1].Jenis == JenisBalik.Catatan ? 1 : 0;
                }
            }
            else if (b.Jenis != JenisBalik.Gambar)
            {
                // a heading within a part is one of its own titles
                hasil.Add(Polos(naskah, b.Jenis == JenisBalik.Judul ? "##### " + b.Teks : b.Teks));
            }
        }

        return new PolosBalik(hasil, data);
    }

    /// <summary>A text with bindings by their words.</summary>
    public static string Polos(NaskahPolos naskah, string teks) => Ikatan().Replace(teks, m => naskah.Sebut(m.Groups[1].Value).Token);

    // the words of a block are those of its caption
    private static string? Dikenal(NaskahPolos naskah, BlokBalik b)
    {
        var teks = TeksBaca.Inti(Ikatan().Replace(b.Jenis == JenisBalik.Judul ? "Judul: " + b.Teks : b.Teks, ""));
        return naskah.Token.Values.FirstOrDefault(t => t.Jenis == "blok" && TeksBaca.Inti(t.Token) == teks)?.Token;
    }

    [GeneratedRegex("\uE100([^\uE100\uE101]*)\uE101")]
    private static partial Regex Ikatan();
}
