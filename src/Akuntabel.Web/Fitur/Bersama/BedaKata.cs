using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>What two texts differ in, word by word.</summary>
public static class BedaKata
{
    /// <summary>Words that were added (<c>+</c>), taken out (<c>-</c>), or stand as before (a blank).</summary>
    public static IReadOnlyList<(char Jenis, string Teks)> Cari(string lama, string baru)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        var hasil = new List<(char Jenis, string Teks)>();
        foreach (var l in InlineDiffBuilder.Diff(Kata(lama), Kata(baru)).Lines)
        {
            var jenis = l.Type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' };
            if (hasil.Count > 0 && hasil[^1].Jenis == jenis)
            {
                hasil[^1] = (jenis, $"{hasil[^1].Teks} {l.Text}");
            }
            else
            {
                hasil.Add((jenis, l.Text));
            }
        }

        return hasil;
    }

    // a word in each line, so that words are compared and not whole paragraphs
    private static string Kata(string teks) => teks.Replace("\n\n", "\n¶\n", StringComparison.Ordinal).Replace(' ', '\n');
}
