using System.Diagnostics;
using System.Globalization;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>Another user of the machine prepared folders and links where the server will put its temporary files.</summary>
internal sealed class HttpTautan(Konteks k)
{
    private const int Lainnya = 65534;

    // an ordinary user, as a service has
    private const int PenggunaPeladen = 1;

    /// <summary>Folders of the other's own, then links to a folder of the server's user.</summary>
    public async Task TautanAsync()
    {
        if (Environment.UserName != "root" || !File.Exists("/usr/bin/setpriv"))
        {
            k.Hasil.Lewati("folder dan tautan yang disiapkan", "menjalankan peladen sebagai pengguna lain perlu root dan setpriv.");
            return;
        }

        foreach (var tautan in (bool[])[false, true])
        {
            if (await k.TokoAsync(Mesin.Sqlite) is { } toko)
            {
                await DisiapkanAsync(toko, tautan);
            }
        }
    }

    private async Task DisiapkanAsync(Toko toko, bool tautan)
    {
        var tmp = Directory.CreateDirectory(k.Jalur("tmp")).FullName;
        var sasaran = Directory.CreateDirectory(k.Jalur("sasaran")).FullName;
        await File.WriteAllTextAsync(Path.Combine(sasaran, "penting.txt"), "milik orang lain");
        File.SetUnixFileMode(k.Folder, (UnixFileMode)0b111_001_001);
        await SiapkanAsync(tmp, tautan ? sasaran : null);
        await ChownAsync(PenggunaPeladen, toko.Folder, sasaran);
        var peladen = k.BuatPeladen(toko, "--contoh");
        peladen.Siasat = i => SebagaiLain(i, toko, tmp);
        var siap = await peladen.CobaMulaiAsync(TimeSpan.FromMinutes(1));
        if (siap)
        {
            using var dunia = new Dunia(peladen, "taut");
            await dunia.MulaiAsync();
            using var p = await dunia.KlienAsync(await dunia.OrangAsync("siapa.saja", "", ""));
            var uji = await p.UjiAsync(("rahasia.txt", "Realisasi 10 dari 20 atau 60%."u8.ToArray()));
            await p.TungguAsync(uji.Tujuan, TimeSpan.FromSeconds(60));
        }

        var dipakai = Directory.GetDirectories(tmp, "akuntabel-*").Where(d => new DirectoryInfo(d).LinkTarget is null && PemilikLain(d)
            && Directory.EnumerateFileSystemEntries(d).Any()).Select(Path.GetFileName).ToList();
        var tersentuh = Directory.GetFileSystemEntries(sasaran);
        k.Hasil.Catat("folder sementara yang disiapkan orang lain tidak dipakai", dipakai.Count == 0, string.Join(", ", dipakai));
        k.Hasil.Catat("tautan yang disiapkan orang lain tidak diikuti",
            tersentuh.Length == 1 && tersentuh[0].EndsWith("penting.txt", StringComparison.Ordinal),
            tersentuh.Length == 0 ? "isi folder sasaran terhapus" : string.Join(", ", tersentuh.Select(Path.GetFileName)));
        k.Hasil.Catat("peladen mulai walau folder sementara disiapkan orang lain", siap, peladen.Catatan);
        peladen.Bunuh();
    }

    // a folder that all may write to but only owners clear, as /tmp is
    private static async Task SiapkanAsync(string tmp, string? sasaran)
    {
        var kini = NomorProses();
        for (var pid = kini + 1; pid < kini + 2000; pid++)
        {
            var nama = Path.Combine(tmp, $"akuntabel-{pid.ToString(CultureInfo.InvariantCulture)}");
            if (sasaran is not null)
            {
                File.CreateSymbolicLink(nama, sasaran);
                continue;
            }

            Directory.CreateDirectory(nama);
            File.SetUnixFileMode(nama, (UnixFileMode)0b111_111_111);
        }

        await ChownAsync(Lainnya, tmp);
        using (var chown = Process.Start("chown", ["0:0", tmp]))
        {
            await chown.WaitForExitAsync();
        }

        File.SetUnixFileMode(tmp, (UnixFileMode)0b001_111_111_111);
    }

    private static ProcessStartInfo SebagaiLain(ProcessStartInfo i, Toko toko, string tmp)
    {
        var baru = new ProcessStartInfo("setpriv",
            [$"--reuid={PenggunaPeladen}", $"--regid={PenggunaPeladen}", "--clear-groups", i.FileName, .. i.ArgumentList])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = "/",
        };
        (baru.Environment["TMPDIR"], baru.Environment["HOME"]) = (tmp, toko.Folder);
        return baru;
    }

    private static async Task ChownAsync(int siapa, params string[] daftar)
    {
        using var chown = Process.Start("chown", ["-hR", $"{siapa}:{siapa}", .. daftar]);
        await chown.WaitForExitAsync();
    }

    // processes are numbered one after the other
    private static int NomorProses()
    {
        using var p = Process.Start("true");
        return p.Id;
    }

    private static bool PemilikLain(string folder)
    {
        using var stat = Process.Start(new ProcessStartInfo("stat", ["-c", "%u", folder]) { RedirectStandardOutput = true,
            UseShellExecute = false });
        return stat?.StandardOutput.ReadToEnd().Trim() == Lainnya.ToString(CultureInfo.InvariantCulture);
    }
}
