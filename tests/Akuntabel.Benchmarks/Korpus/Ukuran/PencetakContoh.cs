using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Ukuran;

/// <summary>Prints misses and false alarms one by one, for whoever improves a rule.</summary>
internal static class PencetakContoh
{
    private const int Panjang = 220;

    /// <summary>So many of each kind.</summary>
    public static void Cetak(IReadOnlyList<HasilKorpus> hasil, int contoh, TextWriter w)
    {
        w.WriteLine("YANG LUPUT, beberapa dari tiap jenis");
        Kelompok(hasil.SelectMany(h => h.Luput.Select(k => (k.Jenis, Luput(h, k)))), "luput", contoh, w);
        w.WriteLine("\n\nTEMUAN KELIRU, beberapa dari tiap aturan");
        Kelompok(hasil.SelectMany(h => h.Temuan.Where(t => !t.Benar).Select(t => (t.Temuan.Kode, Keliru(h, t.Temuan)))), "keliru", contoh,
            w);
    }

    private static void Kelompok(IEnumerable<(string Nama, string Uraian)> isi, string sebutan, int contoh, TextWriter w)
    {
        foreach (var g in isi.GroupBy(x => x.Nama, x => x.Uraian).OrderByDescending(g => g.Count()))
        {
            w.WriteLine($"\n{g.Key}: {g.Count()} {sebutan}");
            g.Take(contoh).ToList().ForEach(w.WriteLine);
        }
    }

    private static string Luput(HasilKorpus h, Kesalahan k) =>
        $"  {Asal(h)}: tercetak {k.Tercetak}; benar {k.Benar}\n    {Ringkas(k.Tempat)}{Berkas(h)}";

    private static string Keliru(HasilKorpus h, Temuan t)
    {
        var t1 = $"{t.Tingkat.ToString()
            .ToLowerInvariant()} tertulis {Ringkas(t.Tertulis)}; seharusnya {Ringkas(t.Seharusnya)}; {Ringkas(t.Hitungan)}";
        var tempat = $"[{t.Tempat.Bab}, tabel {t.Tempat.Tabel}, baris {t.Tempat.BarisTabel}, kolom {t.Tempat.Kolom}]";
        return $"  {Asal(h)}: {t1}\n    {Ringkas(t.Pesan)} {tempat}{Berkas(h)}";
    }

    private static string Asal(HasilKorpus h) => $"benih {h.Laporan.Benih} {h.Format}";

    private static string Ringkas(string teks)
    {
        var satu = teks.ReplaceLineEndings(" ");
        return satu.Length <= Panjang ? satu : satu[..Panjang] + "…";
    }

    private static string Berkas(HasilKorpus h) => h.Jalur is null ? "" : $"\n    {h.Jalur}";
}
