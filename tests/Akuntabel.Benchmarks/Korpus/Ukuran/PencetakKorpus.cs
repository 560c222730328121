using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Ukuran;

/// <summary>Prints what was measured.</summary>
internal static class PencetakKorpus
{
    /// <summary>Tables by kind, by rule and by style, then misses and false alarms one by one, so many of a kind.</summary>
    public static void Cetak(IReadOnlyList<HasilKorpus> hasil, int contoh, TextWriter w)
    {
        var salah = hasil.SelectMany(h => h.Laporan.DaftarKesalahan.Select(k => (h, k, kena: h.Kena.Contains(k)))).ToList();
        var temuan = hasil.SelectMany(h => h.Temuan.Select(t => (h, t.Temuan, t.Benar))).ToList();
        var bersih = hasil.Where(h => h.Laporan.DaftarKesalahan.Count == 0).ToList();
        w.WriteLine($"{hasil.Count} laporan; {bersih.Count} di antaranya tanpa kesalahan, {bersih.Count(h =>
            h.Temuan.Count > 0)} dari itu dengan temuan.\n");
        w.WriteLine("Kesalahan yang ditemukan          material             semua");
        foreach (var g in salah.GroupBy(x => x.k.Jenis).OrderBy(g => Ingat(g).Persen))
        {
            w.WriteLine($"  {g.Key,-32}{Ingat(g.Where(x => x.k.Tingkat == TingkatTemuan.Material))}   {Ingat(g)}");
        }

        w.WriteLine($"  {"SELURUHNYA",-32}{Ingat(salah.Where(x => x.k.Tingkat == TingkatTemuan.Material))}   {Ingat(salah)}\n");
        w.WriteLine("Temuan yang benar                 material             semua");
        foreach (var g in temuan.GroupBy(x => x.Temuan.Kode).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            w.WriteLine($"  {g.Key,-32}{Tepat(g.Where(x => x.Temuan.Tingkat == TingkatTemuan.Material))}   {Tepat(g)}");
        }

        w.WriteLine($"  {"SELURUHNYA",-32}{Tepat(temuan.Where(x => x.Temuan.Tingkat == TingkatTemuan.Material))}   {Tepat(temuan)}\n");
        Gaya(hasil, w);
        Contoh(hasil, contoh, w);
    }

    private static Bagian Ingat(IEnumerable<(HasilKorpus, Kesalahan, bool Kena)> x) => new(x.Count(y => y.Kena), x.Count());

    private static Bagian Tepat(IEnumerable<(HasilKorpus, Temuan, bool Benar)> x) => new(x.Count(y => y.Benar), x.Count());

    private static void Gaya(IReadOnlyList<HasilKorpus> hasil, TextWriter w)
    {
        w.WriteLine("Menurut format, lalu gaya terburuk  ditemukan          benar");
        var ciri = hasil.SelectMany(h => h.Ciri.Select(c => (c, h))).GroupBy(x => x.c, x => x.h).Select(g => (
            g.Key, Ingat: new Bagian(g.Sum(h => h.Kena.Count), g.Sum(h => h.Laporan.DaftarKesalahan.Count)),
            Tepat: new Bagian(g.Sum(h => h.Temuan.Count(t => t.Benar)), g.Sum(h => h.Temuan.Count)))).ToList();
        bool Format(string nama) => nama.StartsWith("format=", StringComparison.Ordinal);
        foreach (var c in ciri.Where(c => Format(c.Key)).Concat(ciri.Where(c => !Format(c.Key) && c.Ingat.Semua >= 20)
            .OrderBy(c => c.Ingat.Persen + c.Tepat.Persen).Take(20)))
        {
            w.WriteLine($"  {c.Key,-32}{c.Ingat}   {c.Tepat}");
        }

        w.WriteLine();
    }

    private static void Contoh(IReadOnlyList<HasilKorpus> hasil, int contoh, TextWriter w)
    {
        w.WriteLine("YANG LUPUT, beberapa dari tiap jenis");
        foreach (var g in hasil.SelectMany(h => h.Luput.Select(k => (h, k))).GroupBy(x => x.k.Jenis).OrderByDescending(g => g.Count()))
        {
            w.WriteLine($"\n{g.Key}: {g.Count()} luput");
            foreach (var (h, k) in g.Take(contoh))
            {
                w.WriteLine($"  benih {h.Laporan.Benih} {h.Format}: tercetak {k.Tercetak}; benar {k.Benar}\n    {Ringkas(k.Tempat)}{Berkas(
                    h)}");
            }
        }

        w.WriteLine("\n\nTEMUAN KELIRU, beberapa dari tiap aturan");
        foreach (var g in hasil.SelectMany(h => h.Temuan.Where(t => !t.Benar).Select(t => (h, t.Temuan))).GroupBy(x => x.Temuan.Kode)
            .OrderByDescending(g => g.Count()))
        {
            w.WriteLine($"\n{g.Key}: {g.Count()} keliru");
            foreach (var (h, t) in g.Take(contoh))
            {
                w.WriteLine($"  benih {h.Laporan.Benih} {h.Format}: {t.Tingkat.ToString()
                    .ToLowerInvariant()} tertulis {Ringkas(t.Tertulis)}; seharusnya {Ringkas(t.Seharusnya)}; {Ringkas(t.Hitungan)}");
                w.WriteLine(
                    $"    {Ringkas(t.Pesan)} [{t.Tempat.Bab}, tabel {t.Tempat.Tabel}, baris {t.Tempat.BarisTabel}, kolom {t.Tempat.Kolom}]{
                    Berkas(h)}");
            }
        }
    }

    private static string Ringkas(string teks) => teks.Length <= 220 ? teks : teks[..220] + "…";

    private static string Berkas(HasilKorpus h) => h.Jalur is null ? "" : $"\n    {h.Jalur}";
}
