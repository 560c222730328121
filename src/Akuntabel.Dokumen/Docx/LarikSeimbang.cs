using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Breaks a centred line of which one word would stand alone below into lines about as long as each other.</summary>
internal static class LarikSeimbang
{
    /// <summary>The text with its breaks; as it is where no word would stand alone.</summary>
    /// <param name="teks">The text, without breaks of its own.</param>
    /// <param name="lebar">Width of a line, in points.</param>
    /// <param name="ukuran">Font size, in points.</param>
    /// <param name="tebal">Whether it is bold.</param>
    public static string Pecah(string teks, double lebar, double ukuran, bool tebal)
    {
        var kata = teks.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var panjang = kata.Select(k => PengukurTeks.Panjang([new Teks(k)]) * ukuran / 1000 * (tebal ? 1.06 : 1)).ToArray();
        var spasi = PengukurTeks.Huruf(' ') * ukuran / 1000;
        var penuh = Susun(lebar);
        if (teks.Contains('\n', StringComparison.Ordinal) || penuh.Count < 2 || penuh[^1].Contains(' ', StringComparison.Ordinal))
        {
            return teks;
        }

        for (var sempit = lebar / penuh.Count; sempit < lebar; sempit += ukuran / 2)
        {
            if (Susun(sempit) is { } larik && larik.Count == penuh.Count)
            {
                return string.Join('\n', larik);
            }
        }

        return string.Join('\n', penuh);

        List<string> Susun(double muat)
        {
            var (larik, x) = (new List<string>(), 0.0);
            for (var i = 0; i < kata.Length; i++)
            {
                if (larik.Count > 0 && x + spasi + panjang[i] <= muat)
                {
                    larik[^1] += " " + kata[i];
                    x += spasi + panjang[i];
                }
                else
                {
                    larik.Add(kata[i]);
                    x = panjang[i];
                }
            }

            return larik;
        }
    }
}
