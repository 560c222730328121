namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Headings that stand above a grid without rulings of their own, shaded or bold: each over one of its columns.</summary>
internal static class KepalaLepas
{
    private const double JarakTerbesar = 1.2;
    private const double KotakTertinggi = 100;

    /// <summary>The table with its headings and the words they took; itself where there are none.</summary>
    public static (TabelPdf Tabel, IReadOnlyList<Kata> Kata) Ambil(TabelPdf tabel, IReadOnlyList<Kata> bebas, IReadOnlyList<Kotak> arsir)
    {
        if (tabel.X.Count < 4 || tabel.Baris is not [{ Kepala: false } pertama, ..] || !pertama.Sel.Any(LarikSelaras.Angka))
        {
            return (tabel, []);
        }

        // a cell of headings that has a colour reaches up as far as its box, and the one above it
        var bawah = Kotak(arsir, tabel, tabel.Atas);
        List<Kotak> kotak = [.. bawah, .. Kotak(arsir, tabel, bawah.Select(k => k.Y0).DefaultIfEmpty(double.MinValue).Max())];
        var kata = bebas.Where(k => kotak.Count == 0 ? Dekat(k, tabel) : kotak.Exists(a => k.TengahX > a.X0 && k.TengahX < a.X1
            && k.TengahY > a.Y0 && k.TengahY < a.Y1)).ToList();
        var melintas = bawah.Count * 2 < tabel.X.Count && kata.Exists(k => tabel.X.Skip(1).SkipLast(1).Any(x => k.X0 < x - 1
            && k.X1 > x + 1));
        if (kata.Count == 0 || melintas)
        {
            return (tabel, []);
        }

        var kepala = KepalaSelaras.Susun(kata, KolomSelaras.Dari(tabel.X), tabel.Halaman);
        var terisi = Enumerable.Range(0, tabel.X.Count - 1).Count(k => kepala.Exists(b => b.Sel[k].Length > 0));
        return terisi * 3 < (tabel.X.Count - 1) * 2 || kepala.Sum(b => b.Sel.Count(LarikSelaras.NamaKolom)) < 2
            || kepala.Exists(b => b.Sel.Any(s => s.Length > 2 && LarikSelaras.Angka(s) && !BentukLarik.Tahun(s)))
            ? (tabel, []) : (tabel with { Atas = kata.Min(k => k.Y0), Baris = [.. kepala, .. tabel.Baris] }, kata);
    }

    private static List<Kotak> Kotak(IReadOnlyList<Kotak> arsir, TabelPdf tabel, double dasar) =>
        [.. arsir.Where(a => Math.Abs(a.Y1 - dasar) < 4 && a.X0 > tabel.X[0] - 4 && a.X1 < tabel.X[^1] + 4
            && a.Y1 - a.Y0 < KotakTertinggi)];

    private static bool Dekat(Kata k, TabelPdf tabel) =>
        !k.Tegak && k.X0 > tabel.X[0] - 3 && k.X1 < tabel.X[^1] + 3 && k.Y1 < tabel.Atas + 3
            && k.Y1 > tabel.Atas - (JarakTerbesar * k.Tinggi);
}
