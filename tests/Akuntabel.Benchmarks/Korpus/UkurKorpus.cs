using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Benchmarks.Korpus.Isi;
using Akuntabel.Benchmarks.Korpus.Penulis;
using Akuntabel.Benchmarks.Korpus.Ukuran;
using Akuntabel.Uji;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Benchmarks.Korpus;

/// <summary><c>korpus</c>: makes reports with known errors, checks them, and prints what was found and what was falsely reported.</summary>
internal static class UkurKorpus
{
    private const string Pakai =
        "Pakai: korpus [--benih N] [--banyak N] [--folder DIR] [--format md,txt,txt-selaras,html,docx,xlsx,pdf,pdf-word] [--contoh N]";

    /// <summary>Runs it.</summary>
    /// <param name="args">Options in pairs.</param>
    public static int Jalankan(IReadOnlyList<string> args)
    {
        var pilihan = args.Chunk(2).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1]);
        if (args.Count % 2 != 0 || pilihan.Keys.Except(["--benih", "--banyak", "--folder", "--format", "--contoh"]).Any())
        {
            Console.Error.WriteLine(Pakai);
            return 2;
        }

        var (benih, banyak) = (Angka(pilihan, "--benih", 1), Angka(pilihan, "--banyak", 200));
        var format = pilihan.GetValueOrDefault("--format", "md,txt,html,docx,xlsx").Split(',');
        if (format.Except(PenulisKorpus.DaftarFormat).Any())
        {
            Console.Error.WriteLine($"{Pakai}. Format yang ada: {string.Join(", ", PenulisKorpus.DaftarFormat)}.");
            return 2;
        }

        var simpan = pilihan.GetValueOrDefault("--folder");
        var folder = simpan is null ? Directory.CreateTempSubdirectory("akuntabel-korpus-").FullName : Directory.CreateDirectory(simpan)
            .FullName;
        var hasil = Enumerable.Range(benih, banyak).AsParallel().AsOrdered()
            .Select(n => Satu(n, format[n % format.Length], folder, simpan is not null)).ToList();
        PencetakKorpus.Cetak(hasil, Console.Out);
        PencetakContoh.Cetak(hasil, Angka(pilihan, "--contoh", 4), Console.Out);
        if (simpan is not null)
        {
            CatatanKorpus.Tulis(folder, hasil);
        }
        else
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static int Angka(Dictionary<string, string> pilihan, string nama, int bawaan) =>
        pilihan.TryGetValue(nama, out var teks) ? int.Parse(teks, CultureInfo.InvariantCulture) : bawaan;

    private static HasilKorpus Satu(int benih, string format, string folder, bool simpan)
    {
        var laporan = PenyusunKorpus.Susun(benih);
        var jalur = PenulisKorpus.Tulis(laporan, format, folder);
        var dokumen = PembacaDokumen.Baca(jalur);
        var hasil = KatalogUji.Periksa(dokumen);
        var cocok = new Pencocok(dokumen);
        var kena = laporan.DaftarKesalahan.Where(k => hasil.Temuan.Any(t => cocok.Kena(k, t))).ToList();
        var temuan = hasil.Temuan.Select(t => (t, laporan.DaftarKesalahan.Exists(k => cocok.Kena(k, t)))).ToList();
        if (!simpan)
        {
            File.Delete(jalur);
        }

        return new(laporan, format, simpan ? jalur : null, kena, temuan);
    }
}
