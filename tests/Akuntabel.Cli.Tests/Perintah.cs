using System.Diagnostics;

namespace Akuntabel.Cli.Tests;

/// <summary>The command as a user runs it: a process with arguments, a folder, an exit code and what it says.</summary>
internal sealed record Perintah(int Kode, string Keluar, string Galat)
{
    /// <summary>Root of the repository.</summary>
    public static string Akar { get; } = Naik(AppContext.BaseDirectory);

    /// <summary>Folder of the user's configuration, where keys lie: not that of whoever runs the tests.</summary>
    public static string Pengaturan { get; } = Path.Combine(AppContext.BaseDirectory, "pengaturan");

    /// <summary>Runs <c>akuntabel</c> with arguments.</summary>
    public static Perintah Jalankan(string tempat, params string[] argumen)
    {
        var info = ProgramUji.Mulai(Path.Combine(AppContext.BaseDirectory, "akuntabel.dll"), argumen);
        (info.RedirectStandardOutput, info.RedirectStandardError, info.WorkingDirectory) = (true, true, tempat);
        info.Environment["XDG_CONFIG_HOME"] = Pengaturan;
        using var p = Process.Start(info)!;
        var galat = p.StandardError.ReadToEndAsync();
        var keluar = p.StandardOutput.ReadToEnd();
        p.WaitForExit(180_000).ShouldBeTrue("akuntabel tidak selesai");
        return new Perintah(p.ExitCode, keluar, galat.Result);
    }

    private static string Naik(string map)
    {
        for (var m = new DirectoryInfo(map); m is not null; m = m.Parent)
        {
            if (File.Exists(Path.Combine(m.FullName, "Akuntabel.slnx")))
            {
                return m.FullName;
            }
        }

        throw new InvalidOperationException("akar repositori tidak ditemukan");
    }
}

/// <summary>A copy of the example in which one thing is wrong.</summary>
internal sealed class FolderUji : IDisposable
{
    private readonly string _akar = Directory.CreateTempSubdirectory("akuntabel-cli-").FullName;

    /// <summary>A copy of an example to spoil.</summary>
    public FolderUji(string contoh = "belitung-timur-2022")
    {
        var asal = Path.Combine(Perintah.Akar, "contoh", contoh);
        foreach (var berkas in Directory.GetFiles(asal, "*", SearchOption.AllDirectories))
        {
            var tujuan = Di(Path.GetRelativePath(asal, berkas));
            Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
            File.Copy(berkas, tujuan);
        }
    }

    public string Data => Path.Combine(_akar, "instansi");

    public string Keluaran => Path.Combine(_akar, "hasil");

    public string Di(string nama) => Path.Combine(Data, nama);

    /// <summary>Replaces what must be there once; returns the line of it.</summary>
    public int Ganti(string berkas, string lama, string baru)
    {
        var teks = File.ReadAllText(Di(berkas));
        var letak = teks.IndexOf(lama, StringComparison.Ordinal);
        letak.ShouldBeGreaterThanOrEqualTo(0, $"{lama} tidak ada di {berkas}");
        File.WriteAllText(Di(berkas), teks[..letak] + baru + teks[(letak + lama.Length)..]);
        return 1 + teks[..letak].Count(c => c == '\n');
    }

    /// <summary>Appends; returns the line of the first thing appended.</summary>
    public int Tambah(string berkas, string teks)
    {
        var ada = File.Exists(Di(berkas)) ? File.ReadAllText(Di(berkas)).TrimEnd('\n') + "\n" : "";
        Directory.CreateDirectory(Path.GetDirectoryName(Di(berkas))!);
        File.WriteAllText(Di(berkas), ada + teks);
        return 1 + ada.Count(c => c == '\n');
    }

    public Perintah Susun(string format = "docx,html,xlsx,json") => Perintah.Jalankan(_akar, "susun", Data, "--keluaran", Keluaran, "--format", format);

    public void Dispose() => Directory.Delete(_akar, recursive: true);
}
