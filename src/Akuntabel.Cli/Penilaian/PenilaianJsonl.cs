using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.PenulisanTemuan;

namespace Akuntabel.Cli.Penilaian;

/// <summary>Measures the check against a JSONL of errors whose places are files and pages.</summary>
internal static class PenilaianJsonl
{
    /// <summary>
    /// Prints recall per kind and weight, missed errors, findings not in the list, and findings on figures that are right.
    /// </summary>
    public static void Cetak(IReadOnlyList<KesalahanTercatat> daftar, IReadOnlyList<HasilDinilai> hasil)
    {
        var milik = hasil.ToDictionary(h => h, h => Milik(daftar, h));
        var diuji = milik.Values.SelectMany(k => k).Where(k => !k.Benar).ToList();
        var kena = milik.SelectMany(p => p.Value.Where(k => p.Key.Hasil.Temuan.Any(t => PencocokTemuan.Kena(k, p.Key, t)))).ToHashSet();
        Lewat(daftar, milik.Values.SelectMany(k => k).ToHashSet());
        Console.WriteLine("Kesalahan yang tercatat dan ditemukan (berkas, halaman ±1, dan angkanya sama):");
        foreach (var kelas in diuji.GroupBy(k => k.Kelas).OrderByDescending(g => g.Count()))
        {
            Baris(kelas.Key, [.. kelas], kena);
        }

        foreach (var tingkat in diuji.GroupBy(k => k.Tingkat).OrderByDescending(g => g.Count()))
        {
            Baris(tingkat.Key, [.. tingkat], kena);
        }

        Baris("seluruhnya", diuji, kena);
        Asing(milik);
        Benar(milik);
    }

    private static List<KesalahanTercatat> Milik(IReadOnlyList<KesalahanTercatat> daftar, HasilDinilai h)
    {
        var senama = daftar.Where(k => PencocokTemuan.Sedokumen(k, h, banyakDokumen: false)).ToList();
        var banyak = senama.Select(k => k.Dokumen).Distinct().Count() > 1;
        return senama.FindAll(k => PencocokTemuan.Sedokumen(k, h, banyak));
    }

    private static void Lewat(IReadOnlyList<KesalahanTercatat> daftar, HashSet<KesalahanTercatat> dipakai)
    {
        var berkas = daftar.Where(k => !dipakai.Contains(k)).Select(k => k.Berkas).Distinct().ToList();
        if (berkas.Count > 0)
        {
            Console.WriteLine($"Tidak diuji, maka kesalahannya tidak dihitung: {string.Join("; ", berkas)}.\n");
        }
    }

    private static void Baris(string nama, List<KesalahanTercatat> daftar, HashSet<KesalahanTercatat> kena)
    {
        var luput = daftar.FindAll(k => !kena.Contains(k));
        var ekor = luput.Count == 0 ? "" : $"  luput: {string.Join(' ', luput.Select(k => k.Id))}";
        Console.WriteLine($"  {nama,-12} {daftar.Count - luput.Count,3} / {daftar.Count,-3} {PenilaianUji.Persen(
            daftar.Count - luput.Count, daftar.Count),8}{ekor}");
    }

    private static void Asing(Dictionary<HasilDinilai, List<KesalahanTercatat>> milik)
    {
        var semua = milik.SelectMany(p => p.Key.Hasil.Temuan.Select(t => (Dokumen: p.Key, Temuan: t, Daftar: p.Value))).ToList();
        var asing = semua.FindAll(x => !x.Daftar.Exists(k => !k.Benar && PencocokTemuan.Kena(k, x.Dokumen, x.Temuan)));
        foreach (var tingkat in Enum.GetValues<TingkatTemuan>().Reverse())
        {
            var jumlah = semua.Count(x => x.Temuan.Tingkat == tingkat);
            var ada = jumlah - asing.Count(x => x.Temuan.Tingkat == tingkat);
            Console.WriteLine($"\nTemuan {Nama(tingkat)}: {ada} dari {jumlah} ada dalam daftar ({PenilaianUji.Persen(ada,
                jumlah)}); yang lain dinilai dengan tangan:");
            asing.Where(x => x.Temuan.Tingkat == tingkat).ToList().ForEach(x => Console.WriteLine($"  {Uraian(x.Dokumen, x.Temuan)}"));
        }
    }

    private static void Benar(Dictionary<HasilDinilai, List<KesalahanTercatat>> milik)
    {
        Console.WriteLine("\nTemuan pada angka yang dalam daftar dinyatakan benar:");
        foreach (var (h, daftar) in milik)
        {
            foreach (var t in h.Hasil.Temuan.Where(t => !daftar.Exists(k => !k.Benar && PencocokTemuan.Kena(k, h, t))))
            {
                daftar.Where(k => k.Benar && PencocokTemuan.Menyebut(k, t)).ToList()
                    .ForEach(k => Console.WriteLine($"  {k.Id}: {Uraian(h, t)}"));
            }
        }
    }

    private static string Uraian(HasilDinilai h, Temuan t) =>
        $"{Path.GetFileName(h.Nama)}: {PencetakTemuan.Letak(t.Tempat)} {t.Kode} tertulis {Ringkas(t.Tertulis)}; seharusnya {Ringkas(
            t.Seharusnya)}. {Ringkas(t.Pesan)}";

    private static string Ringkas(string teks) => teks.Length <= 200 ? teks : teks[..200] + "…";

    private static string Nama(TingkatTemuan t) => t.ToString().ToLowerInvariant();
}
