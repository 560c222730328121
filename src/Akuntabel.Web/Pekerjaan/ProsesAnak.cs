using System.Text;
using System.Text.Json;
using Akuntabel.Storage.Pekerjaan;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>The other side of <see cref="PekerjaAnak"/>: does one job in a folder and ends. It knows no database.</summary>
internal static class ProsesAnak
{
    internal const string BerkasTugas = "tugas.json";

    internal const string BerkasPesan = "pesan.txt";

    internal const int KodeSelesai = 0;

    internal const int KodeGagal = 3;

    internal const int KodeMemori = 4;

    private const int KodeBatal = 5;

    private static readonly TimeSpan Tenggang = TimeSpan.FromSeconds(3);

    /// <summary>Does the job of a folder; gives the exit code. Ends with the process that started it.</summary>
    /// <param name="folder">The job's folder.</param>
    /// <param name="daftar">Who does jobs of each kind.</param>
    public static int Jalankan(string folder, IEnumerable<IPengerjaan> daftar)
    {
        using var henti = new CancellationTokenSource();
        _ = Task.Run(() => TungguIndukAsync(henti));
        try
        {
            var isi = JsonSerializer.Deserialize<IsiTugas>(File.ReadAllBytes(Path.Combine(folder, BerkasTugas)))
                ?? throw new InvalidDataException(BerkasTugas);
            using var keluar = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
            var tugas =
                new TugasKerja(folder, isi.Jenis, isi.Isian, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes, (tahap, persen) => keluar.WriteLine($"{persen}|{tahap.ReplaceLineEndings(" ")}"));
            return Kode(folder, PekerjaSini.Jalankan(daftar, tugas, henti.Token));
        }
        catch (OperationCanceledException)
        {
            return KodeBatal;
        }
        catch (OutOfMemoryException)
        {
            return KodeMemori;
        }
    }

    private static int Kode(string folder, HasilKerja hasil)
    {
        if (hasil.Keadaan == KeadaanPekerjaan.Selesai)
        {
            return KodeSelesai;
        }

        File.WriteAllText(Path.Combine(folder, BerkasPesan), hasil.Pesan);
        return KodeGagal;
    }

    // the pipe ends with the parent, however that one ended: nobody would fetch the result
    private static async Task TungguIndukAsync(CancellationTokenSource henti)
    {
        await using var masuk = Console.OpenStandardInput();
        while (await masuk.ReadAsync(new byte[16]) > 0)
        {
            // nothing is said
        }

        await henti.CancelAsync();
        await Task.Delay(Tenggang);
        Environment.Exit(KodeBatal);
    }
}
