using System.CommandLine;
using System.Text;

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
            LayaniPerintah.Buat(),
            AturanPerintah.Buat(),
            ContohPerintah.Buat(),
        };
        akar.SetAction((_, batal) => MulaiPerintah.JalankanAsync(batal));
        return await akar.Parse(args).InvokeAsync();
    }
}
