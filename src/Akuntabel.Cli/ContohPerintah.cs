using System.CommandLine;
using System.Reflection;
using Akuntabel.Core.Umum;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel contoh DIR</c>: writes the example agencies, a start for one's own.</summary>
internal static class ContohPerintah
{
    private const string Awalan = "contoh/";

    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var folder = new Argument<string>("DIR") { Description = "folder tujuan", DefaultValueFactory = _ => "contoh" };
        var perintah = new Command("contoh", "Menulis berkas instansi contoh untuk disalin dan disunting.") { folder };
        perintah.SetAction(h => Jalankan(h.GetValue(folder) ?? ""));
        return perintah;
    }

    /// <summary>The examples' files by the name of the example.</summary>
    public static IReadOnlyDictionary<string, KumpulanBerkas> Semua()
    {
        var rakitan = Assembly.GetExecutingAssembly();
        return rakitan.GetManifestResourceNames().Where(n => n.StartsWith(Awalan, StringComparison.Ordinal)).Select(n => (Sumber: n, Jalur: n[Awalan.Length..].Replace('\\', '/')))
            .GroupBy(b => b.Jalur.Split('/')[0])
            .ToDictionary(g => g.Key, g => new KumpulanBerkas(g.Select(b => KeyValuePair.Create(b.Jalur[(g.Key.Length + 1)..], Baca(b.Sumber)))));

        ReadOnlyMemory<byte> Baca(string sumber)
        {
            using var aliran = rakitan.GetManifestResourceStream(sumber) ?? Stream.Null;
            using var wadah = new MemoryStream();
            aliran.CopyTo(wadah);
            return wadah.ToArray();
        }
    }

    /// <summary>Writes the examples; files that exist are left as they are.</summary>
    /// <param name="folder">Destination.</param>
    /// <returns>Exit code.</returns>
    public static int Jalankan(string folder)
    {
        var rakitan = Assembly.GetExecutingAssembly();
        var (baru, lama) = (0, 0);
        try
        {
            foreach (var nama in rakitan.GetManifestResourceNames().Where(n => n.StartsWith(Awalan, StringComparison.Ordinal)))
            {
                var tujuan = Path.Combine(folder, nama[Awalan.Length..].Replace('\\', '/'));
                if (File.Exists(tujuan))
                {
                    lama++;
                    continue;
                }

                Directory.CreateDirectory(Path.GetDirectoryName(tujuan) ?? folder);
                using var dari = rakitan.GetManifestResourceStream(nama) ?? Stream.Null;
                using var ke = File.Create(tujuan);
                dari.CopyTo(ke);
                baru++;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"Contoh tidak dapat ditulis ke \"{folder}\": {e.Message} Pilih folder lain yang boleh ditulis.");
            return 2;
        }

        Console.WriteLine($"Contoh ada di {folder}: {baru} berkas ditulis, {lama} berkas yang sudah ada dibiarkan.");
        return 0;
    }
}
