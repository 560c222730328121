namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>
/// Tables without rulings: below a line of headings the same gaps persist over several lines that hold figures.
/// What has no headings stays text, so that prose never becomes a table.
/// </summary>
internal static class TabelSelaras
{
    private const double JarakTerbesar = 3.4;
    private const int Selingan = 4;
    private const int BarisTersedikit = 2;

    /// <summary>The tables that free words form, and the words each took.</summary>
    public static IEnumerable<(TabelPdf Tabel, IReadOnlyList<Kata> Kata)> Cari(IReadOnlyList<Kata> kata, int halaman, Kosakata kosakata)
    {
        var larik = PenyusunLarik.Susun(kata.Where(k => !k.Tegak)).ConvertAll(LarikSelaras.Dari);
        for (var i = 0; i < larik.Count; i++)
        {
            if (larik[i].Kepala && Satu(larik, i, halaman, kosakata) is { } t)
            {
                yield return (t.Tabel, [.. larik.Skip(t.Awal).Take(t.Akhir - t.Awal).SelectMany(l => l.Larik.Kata)]);
                i = t.Akhir - 1;
            }
        }
    }

    private static (TabelPdf Tabel, int Awal, int Akhir)? Satu(List<LarikSelaras> larik, int kepala, int halaman, Kosakata kosakata)
    {
        var badan = Badan(larik, kepala);
        var inti = badan.FindAll(l => l.Berkolom && l.Berangka);
        if (inti.Count < BarisTersedikit || KolomSelaras.Dari(larik[kepala], inti) is not { Banyak: >= 3 } kolom)
        {
            return null;
        }

        var awal = KepalaAtas(larik, kepala, kolom);
        var pertama = larik.IndexOf(inti[0]);
        var isi = badan.TakeWhile(l => kolom.Muat(l)).ToList();
        var akhir = kepala + 1 + isi.Count;
        var baris = BarisSelaras.Susun(larik.GetRange(awal, akhir - awal), larik[kepala], kolom, halaman, kosakata);
        return baris.Count(b => !b.Kepala) < BarisTersedikit || pertama >= akhir ? null : (new TabelPdf(halaman, larik[awal].Y0, kolom.Batas, baris), awal, akhir);
    }

    /// <summary>The lines below that follow without a large gap and do not break off into prose.</summary>
    private static List<LarikSelaras> Badan(List<LarikSelaras> larik, int kepala)
    {
        var hasil = new List<LarikSelaras>();
        var terakhir = 0;
        for (var i = kepala + 1; i < larik.Count && larik[i].Y0 - larik[i - 1].Y1 < JarakTerbesar * larik[i].Larik.Huruf && hasil.Count - terakhir <= Selingan; i++)
        {
            hasil.Add(larik[i]);
            terakhir = larik[i].Berkolom ? hasil.Count : terakhir;
        }

        return hasil;
    }

    /// <summary>Headings may take several lines; the one that was found is seldom the first.</summary>
    private static int KepalaAtas(List<LarikSelaras> larik, int kepala, KolomSelaras kolom)
    {
        var awal = kepala;
        while (awal > 0 && larik[awal].Y0 - larik[awal - 1].Y1 < 0.6 * larik[awal].Larik.Huruf && !larik[awal - 1].Berangka
            && !BentukLarik.KeteranganTabel(larik[awal - 1].Larik.Teks) && larik[awal - 1].Ruas.All(r => kolom.Dekat(r)))
        {
            awal--;
        }

        return awal;
    }
}
