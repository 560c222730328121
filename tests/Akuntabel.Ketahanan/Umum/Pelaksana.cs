using System.Diagnostics;
using Akuntabel.Ketahanan.Serangan;

namespace Akuntabel.Ketahanan;

/// <summary>One attack.</summary>
internal interface ISerangan
{
    /// <summary>Word on the command line.</summary>
    string Nama { get; }

    /// <summary>One line about it.</summary>
    string Uraian { get; }

    /// <summary>Attacks.</summary>
    Task JalankanAsync(Konteks k);
}

/// <summary>Chooses an attack, runs it, prints what came of it.</summary>
internal static class Pelaksana
{
    private static readonly ISerangan[] Daftar =
        [new PeranSerangan(), new BomSerangan(), new BalapanSerangan(), new BunuhSerangan(), new ImporSerangan(), new BitSerangan(),
            new HttpSerangan(), new MasukSerangan(), new MutasiSerangan(), new PenuhSerangan(), new LambatSerangan()];

    /// <summary>Runs what the arguments say. 0: everything held; 1: something gave way; 2: cannot be run.</summary>
    public static async Task<int> JalankanAsync(string[] argumen)
    {
        if (argumen.Length == 0 || argumen[0] is "-h" or "--help")
        {
            Tolong();
            return 0;
        }

        var dipilih = argumen[0] == "semua" ? Daftar : [.. Daftar.Where(s => s.Nama == argumen[0])];
        var pilihan = Pilihan.Baca(argumen[1..], out var galat);
        if (galat.Length > 0 || dipilih.Length == 0)
        {
            await Console.Error.WriteLineAsync(galat.Length > 0
                ? $"{galat}. Lihat ./serang tanpa nama." : $"Serangan \"{argumen[0]}\" tidak ada. Daftarnya: ./serang tanpa nama.");
            return 2;
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => Konteks.HentikanSemua();
        Console.CancelKeyPress += (_, _) => Konteks.HentikanSemua();
        var kode = 0;
        foreach (var s in dipilih)
        {
            kode = Math.Max(kode, await SatuAsync(s, pilihan));
        }

        return kode;
    }

    private static async Task<int> SatuAsync(ISerangan serangan, Pilihan pilihan)
    {
        var (hasil, mulai) = (new Hasil(), Stopwatch.GetTimestamp());
        await using (var konteks = new Konteks(pilihan, hasil))
        {
            Console.WriteLine($"{serangan.Nama}: {serangan.Uraian} (lama {pilihan.Lama}, paling lama {pilihan.Menit} menit, benih "
                + $"{pilihan.Benih})");
            try
            {
                await serangan.JalankanAsync(konteks);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                hasil.Catat("serangan berjalan sampai selesai", tahan: false, e.ToString());
            }
        }

        hasil.Cetak(serangan.Nama, Stopwatch.GetElapsedTime(mulai));
        return hasil.Jebol > 0 ? 1 : 0;
    }

    private static void Tolong()
    {
        Console.WriteLine("Pakai: ./serang NAMA [pilihan]. Hanya menyerang peladen yang dinyalakannya sendiri di mesin ini "
            + "(127.0.0.1), dan membersihkan sesudahnya.");
        Console.WriteLine();
        foreach (var s in Daftar)
        {
            Console.WriteLine($"  {s.Nama,-9} {s.Uraian}");
        }

        Console.WriteLine("  semua     semuanya berturut-turut");
        Console.WriteLine();
        Console.WriteLine("  --lama N       N kali lipat percobaan bentuk singkat (bawaan 1)");
        Console.WriteLine("  --menit N      tidak memulai percobaan baru sesudah N menit (bawaan 10)");
        Console.WriteLine("  --benih N      benih acak, supaya dapat diulang");
        Console.WriteLine("  --singkat      sama dengan --lama 1");
        Console.WriteLine("  --program P    menyerang program yang sudah terbit, bukan yang dibangun bersama ini");
        Console.WriteLine("  --sqlite, --postgres   hanya pada basis data itu");
        Console.WriteLine("  --dua          bunuh: dua peladen di atas satu PostgreSQL, bergiliran");
        Console.WriteLine("  --dokumen D    mutasi: folder dokumen yang ikut diubah-ubah");
    }
}
