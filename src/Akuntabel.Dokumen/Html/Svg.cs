namespace Akuntabel.Dokumen.Html;

/// <summary>The few shapes that charts and diagrams draw. Colours and fonts are in the style sheet, by class.</summary>
internal sealed class Svg(TulisHtml h)
{
    public TulisHtml Html => h;

    /// <summary>Opens a picture with its name and description for screen readers.</summary>
    public void Buka(string id, double lebar, double tinggi, string nama, string uraian)
    {
        (lebar, tinggi) = (Math.Ceiling(lebar), Math.Ceiling(tinggi));
        h.Mentah("<svg viewBox=\"0 0 ").Mentah(lebar).Mentah(" ").Mentah(tinggi).Mentah("\" width=\"").Mentah(lebar).Mentah("\" height=\"")
            .Mentah(tinggi).Mentah("\" role=\"img\"").Atribut("aria-labelledby", $"x-t-{id} x-d-{id}").Mentah("><title")
            .Atribut("id", "x-t-" + id).Mentah(">").Teks(nama).Mentah("</title><desc").Atribut("id", "x-d-" + id).Mentah(">")
            .Teks(uraian).Mentah("</desc>\n");
    }

    public void Tutup() => h.Mentah("</svg>\n");

    public void Garis(double x1, double y1, double x2, double y2, string kelas) =>
        h.Mentah("<line class=\"").Mentah(kelas).Mentah("\" x1=\"").Mentah(x1).Mentah("\" y1=\"").Mentah(y1).Mentah("\" x2=\"").Mentah(x2)
            .Mentah("\" y2=\"").Mentah(y2).Mentah("\"/>\n");

    public void Kotak(double x, double y, double lebar, double tinggi, string kelas, double sudut = 0) =>
        h.Mentah("<rect class=\"").Mentah(kelas).Mentah("\" x=\"").Mentah(x).Mentah("\" y=\"").Mentah(y).Mentah("\" width=\"")
            .Mentah(lebar).Mentah("\" height=\"").Mentah(tinggi).Mentah(sudut > 0 ? "\" rx=\"" : "")
            .Mentah(sudut > 0 ? Angka(sudut) : "").Mentah("\"/>\n");

    /// <summary>A chain of points: an open line, or a closed shape.</summary>
    public void Rantai(IEnumerable<(double X, double Y)> titik, string kelas, bool tutup = false)
    {
        h.Mentah(tutup ? "<polygon class=\"" : "<polyline class=\"").Mentah(kelas).Mentah("\" points=\"");
        foreach (var (x, y) in titik)
        {
            h.Mentah(x).Mentah(",").Mentah(y).Mentah(" ");
        }

        h.Mentah("\"/>\n");
    }

    /// <summary>Lines of text; <paramref name="y"/> is the baseline of the first.</summary>
    public void Teks(double x, double y, double huruf, IReadOnlyList<string> larik, string kelas, double jarak = 1.15)
    {
        for (var i = 0; i < larik.Count; i++)
        {
            h.Mentah("<text class=\"").Mentah(kelas).Mentah("\" font-size=\"").Mentah(huruf).Mentah("\" x=\"").Mentah(x).Mentah("\" y=\"")
                .Mentah(y + (i * huruf * jarak)).Mentah("\">").Teks(larik[i]).Mentah("</text>\n");
        }
    }

    /// <summary>Text read from bottom to top, centred on the point.</summary>
    public void TeksTegak(double x, double y, double huruf, string teks) =>
        h.Mentah("<text class=\"tt\" font-size=\"").Mentah(huruf).Mentah("\" transform=\"translate(").Mentah(x).Mentah(" ").Mentah(y)
            .Mentah(") rotate(-90)\">").Teks(teks).Mentah("</text>\n");

    private static string Angka(double n) => Math.Round(n, 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
