using System.CommandLine;
using System.Text;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;

namespace Akuntabel.Cli;

/// <summary>Entry of the command line. Exit codes: 0 done, 1 findings, 2 unusable input.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        var akar = new RootCommand("Akuntabel: menyusun laporan kinerja instansi pemerintah dari datanya, setiap angka dapat ditelusuri.")
        {
            SusunPerintah.Buat(),
            UbahBentukPerintah.Buat(),
            UjiPerintah.Buat(),
            LayaniPerintah.Buat(),
            VerifikasiPerintah.Buat(),
            CadangkanPerintah.Buat(),
            CadangkanPerintah.BuatPulihkan(),
            PulihkanAkunPerintah.Buat(),
            KunciPerintah.Buat(),
            PertukaranPerintah.BuatImpor(),
            PertukaranPerintah.BuatEkspor(),
            AturanPerintah.Buat(),
            ContohPerintah.Buat(),
            PekerjaPerintah.Buat(),
        };
        akar.SetAction((_, batal) => MulaiPerintah.JalankanAsync(batal));
        var perintah = akar.Parse(args);
        if (perintah.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync(
                $"Perintah \"akuntabel {string.Join(' ', args)}\" tidak dikenal atau belum lengkap. Lihat: akuntabel --help, atau akuntabel susun --help.");
            return 2;
        }

        try
        {
            return await perintah.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is BasisdataException or KunciException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 2;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // whatever was not foreseen: no stack trace for a planner, and the code of unusable input
            await Console.Error.WriteLineAsync(
                $"Terjadi kesalahan yang tidak terduga ({e.GetType().Name}: {e.Message}). Laporan tidak ditulis. Laporkan pesan ini beserta berkas datanya kepada pengembang.");
            return 2;
        }
    }
}
