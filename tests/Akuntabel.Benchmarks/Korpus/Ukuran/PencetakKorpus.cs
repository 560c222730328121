using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Ukuran;

/// <summary>Prints what was measured: recall by kind, precision by rule, both by style.</summary>
internal static class PencetakKorpus
{
    /// <summary>A style that carries fewer errors says little.</summary>
    private const int KesalahanSedikit = 20;

    private const int GayaTercetak = 20;

    /// <summary>Tables by kind, by rule and by style.</summary>
    public static void Cetak(IReadOnlyList<HasilKorpus> hasil, TextWriter w)
    {
        var bersih = hasil.Where(h => h.Laporan.DaftarKesalahan.Count == 0).ToList();
        w.WriteLine(
            $"{hasil.Count} laporan; {bersih.Count} di antaranya tanpa kesalahan, {bersih.Count(h =>
                h.Temuan.Count > 0)} dari itu dengan temuan.\n");
        Ditemukan(hasil, w);
        Benar(hasil, w);
        Gaya(hasil, w);
    }

    private static void Ditemukan(IReadOnlyList<HasilKorpus> hasil, TextWriter w)
    {
        var salah = hasil.SelectMany(h => h.Laporan.DaftarKesalahan.Select(k => (k.Jenis, k.Tingkat, Kena: h.Kena.Contains(k)))).ToList();
        w.WriteLine("Kesalahan yang ditemukan          material             semua");
        foreach (var g in salah.GroupBy(x => x.Jenis).OrderBy(g => Bagian.Dari(g, x => x.Kena).Persen))
        {
            Baris(w, g.Key, g.Select(x => (x.Tingkat, x.Kena)));
        }

        Baris(w, "SELURUHNYA", salah.Select(x => (x.Tingkat, x.Kena)));
        w.WriteLine();
    }

    private static void Benar(IReadOnlyList<HasilKorpus> hasil, TextWriter w)
    {
        var temuan = hasil.SelectMany(h => h.Temuan).ToList();
        w.WriteLine("Temuan yang benar                 material             semua");
        foreach (var g in temuan.GroupBy(x => x.Temuan.Kode).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Baris(w, g.Key, g.Select(x => (x.Temuan.Tingkat, x.Benar)));
        }

        Baris(w, "SELURUHNYA", temuan.Select(x => (x.Temuan.Tingkat, x.Benar)));
        w.WriteLine();
    }

    private static void Baris(TextWriter w, string nama, IEnumerable<(TingkatTemuan Tingkat, bool Kena)> isi)
    {
        var semua = isi.ToList();
        w.WriteLine($"  {nama,-32}{Bagian.Dari(semua.Where(x => x.Tingkat == TingkatTemuan.Material), x => x.Kena)}   {Bagian.Dari(semua,
            x => x.Kena)}");
    }

    private static void Gaya(IReadOnlyList<HasilKorpus> hasil, TextWriter w)
    {
        w.WriteLine("Menurut format, lalu gaya terburuk  ditemukan          benar           contoh terburuk");
        var ciri = hasil.SelectMany(h => h.Ciri.Select(c => (c, h))).GroupBy(x => x.c, x => x.h).Select(Ciri).ToList();
        var gaya = ciri.Where(c => !c.Format && c.Ingat.Semua >= KesalahanSedikit).OrderBy(c => c.Ingat.Persen + c.Tepat.Persen)
            .Take(GayaTercetak);
        foreach (var c in ciri.Where(c => c.Format).Concat(gaya))
        {
            w.WriteLine($"  {c.Nama,-32}{c.Ingat}   {c.Tepat}   {c.Contoh}");
        }

        w.WriteLine();
    }

    private static (string Nama, bool Format, Bagian Ingat, Bagian Tepat, string Contoh) Ciri(IGrouping<string, HasilKorpus> g)
    {
        var buruk = g.MaxBy(h => h.Luput.Count() + h.Temuan.Count(t => !t.Benar));
        return (g.Key, g.Key.StartsWith("format=", StringComparison.Ordinal),
            new(g.Sum(h => h.Kena.Count), g.Sum(h => h.Laporan.DaftarKesalahan.Count)),
            Bagian.Dari(g.SelectMany(h => h.Temuan), t => t.Benar), buruk is null ? ""
                : buruk.Jalur ?? $"benih {buruk.Laporan.Benih} {buruk.Format}");
    }
}
