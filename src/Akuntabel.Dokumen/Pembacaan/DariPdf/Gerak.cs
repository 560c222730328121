using System.Globalization;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>An affine map as SVG writes it: <c>matrix(a,b,c,d,e,f)</c>.</summary>
internal sealed record Gerak(double A, double B, double C, double D, double E, double F)
{
    public static Gerak Diam { get; } = new(1, 0, 0, 1, 0, 0);

    public (double X, double Y) Titik(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>How much it enlarges.</summary>
    public double Skala => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>This map after another one that stands further in.</summary>
    public Gerak Setelah(Gerak dalam) => new(
        (A * dalam.A) + (C * dalam.B), (B * dalam.A) + (D * dalam.B), (A * dalam.C) + (C * dalam.D), (B * dalam.C) + (D * dalam.D),
        (A * dalam.E) + (C * dalam.F) + E, (B * dalam.E) + (D * dalam.F) + F);

    public static Gerak Baca(string? teks)
    {
        if (teks is null || !teks.StartsWith("matrix(", StringComparison.Ordinal))
        {
            return Diam;
        }

        var n = new double[6];
        var i = 0;
        foreach (var bagian in teks["matrix(".Length..].TrimEnd(')').Split(',', ' '))
        {
            if (i == 6 || !double.TryParse(bagian, NumberStyles.Float, CultureInfo.InvariantCulture, out n[i]))
            {
                return Diam;
            }

            i++;
        }

        return i == 6 ? new Gerak(n[0], n[1], n[2], n[3], n[4], n[5]) : Diam;
    }
}
