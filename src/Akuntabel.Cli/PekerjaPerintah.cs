using System.CommandLine;
using Akuntabel.Web.Penyusunan;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel pekerja</c>: does one job for the server that started it. Not for people.</summary>
internal static class PekerjaPerintah
{
    private const string Nama = "pekerja";

    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var folder = new Argument<string>("folder");
        var perintah = new Command(Nama, "Mengerjakan satu pekerjaan untuk layanan yang memulainya.") { folder };
        perintah.Hidden = true;
        perintah.SetAction(h => ProsesPenyusunan.Jalankan(h.GetValue(folder) ?? ""));
        return perintah;
    }

    /// <summary>How this very program is started to do a job.</summary>
    public static IReadOnlyList<string> Program()
    {
        var diri = Environment.ProcessPath ?? "dotnet";
        return Path.GetFileNameWithoutExtension(diri) == "dotnet" ? [diri, Environment.GetCommandLineArgs()[0], Nama] : [diri, Nama];
    }
}
