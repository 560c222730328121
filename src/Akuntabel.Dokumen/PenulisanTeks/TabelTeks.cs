using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.PenulisanTeks;

/// <summary>Tables, and the figures behind charts, as rows of cells between "|".</summary>
internal static class TabelTeks
{
    /// <summary>A cell that spans stands at its top left; what it covers is blank.</summary>
    public static IEnumerable<string> Baris(Tabel t) =>
        Kisi(t.Kepala, t.Kolom.Count).Concat(t.Kepala.Count > 0 ? [Garis(t.Kolom.Count)] : []).Concat(Kisi(t.Baris, t.Kolom.Count));

    /// <summary>A category a row, a series a column.</summary>
    public static IEnumerable<string> Baris(Grafik g)
    {
        yield return Satu(g.Seri.Select(s => s.Nama).Prepend("Kategori"));
        yield return Garis(g.Seri.Count + 1);
        for (var i = 0; i < g.Kategori.Count; i++)
        {
            yield return Satu(g.Seri.Select(s => i < s.Nilai.Count && s.Nilai[i].Besaran.Ada ? s.Nilai[i].CetakAngka() : "-").Prepend(g.Kategori[i]));
        }
    }

    private static IEnumerable<string> Kisi(IReadOnlyList<Baris> baris, int kolom)
    {
        var isi = baris.Select(_ => new string[kolom]).ToList();
        foreach (var s in KisiTabel.Susun(baris, kolom))
        {
            isi[s.Baris][s.Kolom] = s.Sel.Isi.Gabung();
        }

        return isi.Select(Satu);
    }

    private static string Satu(IEnumerable<string> sel) => "| " + string.Join(" | ", sel.Select(Bersih)) + " |";

    private static string Garis(int kolom) => Satu(Enumerable.Repeat("---", kolom));

    private static string Bersih(string? teks) =>
        string.Join(' ', (teks ?? "").Replace('|', '/').Split((char[])['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
}
