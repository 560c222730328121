using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Pembacaan.DariPdf;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>Finds the printed words of a place in a PDF.</summary>
internal sealed class TempatPdf(DokumenTerbaca dokumen, PelacakPdf pelacak)
{
    /// <summary>The lines to highlight by page; empty where the place is not known that well.</summary>
    /// <param name="t">The place.</param>
    /// <param name="tertulis">What is written there; empty when nothing is known.</param>
    public IReadOnlyList<IGrouping<int, SegiEmpat>> Cari(TempatTemuan t, string tertulis)
    {
        var segi = t.Blok is not { } b || b < 0 || b >= dokumen.Blok.Count ? [] : dokumen.Blok[b] switch
        {
            ParagrafTerbaca p => Paragraf(p, t, tertulis),
            TabelTerbaca tabel => Tabel(tabel, t, tertulis),
            _ => [],
        };
        return [.. segi.GroupBy(s => s.Halaman, s => s.Segi)];
    }

    private IEnumerable<(int Halaman, SegiEmpat Segi)> Paragraf(ParagrafTerbaca p, TempatTemuan t, string tertulis)
    {
        var (awal, akhir) = RuasTeks.Cari(p.Teks, t.Posisi ?? 0, tertulis);
        for (var i = 0; i < p.Larik.Count; i++)
        {
            var l = p.Larik[i];
            if (l.Awal < akhir && (i + 1 == p.Larik.Count || p.Larik[i + 1].Awal > awal))
            {
                foreach (var s in pelacak.Ruas(l, awal - l.Awal, akhir - l.Awal))
                {
                    yield return (l.Halaman, s);
                }
            }
        }
    }

    private IEnumerable<(int Halaman, SegiEmpat Segi)> Tabel(TabelTerbaca tabel, TempatTemuan t, string tertulis)
    {
        var baris = t.BarisTabel is { } n && n >= 1 && n <= tabel.Isi.Count ? tabel.Isi[n - 1]
            : tabel.BarisKepala.FirstOrDefault(b => Menyebut(b, tertulis)) ?? tabel.BarisKepala.Concat(tabel.Isi).FirstOrDefault();
        return (baris?.Halaman ?? tabel.Halaman) is not { } halaman || baris is null ? []
            : Sel(baris, t, tertulis).SelectMany(s => pelacak.Sel(halaman, s.Kotak, tertulis)).Select(s => (halaman, s));
    }

    /// <summary>The cell of a place; for a blank one what names its row, for a row or a table all its cells.</summary>
    private static IEnumerable<SelTerbaca> Sel(BarisTerbaca baris, TempatTemuan t, string tertulis)
    {
        var tercetak = baris.Sel.Where(s => !s.Kotak.Kosong).ToList();
        if (t.BarisTabel is not null && t.Sel is { } k && k >= 0 && k < baris.Sel.Count)
        {
            return baris.Sel[k].Kotak.Kosong ? tercetak.Take(1) : [baris.Sel[k]];
        }

        return tertulis.Length > 0 && tercetak.Find(s => s.Teks.Contains(tertulis, StringComparison.Ordinal)) is { } pas ? [pas] : tercetak;
    }

    private static bool Menyebut(BarisTerbaca b, string tertulis) =>
        tertulis.Length > 0 && b.Sel.Any(s => s.Teks.Contains(tertulis, StringComparison.Ordinal));
}
