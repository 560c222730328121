using System.CommandLine;
using Akuntabel.Core.Aturan;
using Akuntabel.Uji;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel aturan</c>: prints the rule catalogue, the source of docs/aturan.md.</summary>
internal static class AturanPerintah
{
    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var perintah = new Command("aturan", "Menampilkan katalog aturan hitung dan skala beserta dasarnya.");
        perintah.SetAction(_ => Console.Write(KatalogAturan.Markdown(KatalogUji.BarisAturan)));
        return perintah;
    }
}
