using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>
/// In a process of its own, with a limit on its memory that the runtime keeps: a document that needs too much, or makes its reader run wild,
/// ends that process and nothing else; and stopping it is certain.
/// </summary>
internal sealed class PekerjaAnak(IReadOnlyList<string> program) : IPekerja
{
    public async Task<HasilKerja> KerjakanAsync(TugasKerja tugas, CancellationToken batal)
    {
        var sementara = Path.Combine(tugas.Folder, "sementara");
        FolderAman.Buat(sementara);
        await File.WriteAllBytesAsync(Path.Combine(tugas.Folder, ProsesAnak.BerkasTugas), JsonSerializer.SerializeToUtf8Bytes(new IsiTugas(tugas.Jenis, tugas.Isian)), batal);
        using var anak = Process.Start(Info(tugas, sementara))
            ?? throw new InvalidOperationException("Proses pekerja tidak dapat dimulai.");
        try
        {
            var galat = anak.StandardError.ReadToEndAsync(batal);
            while (await anak.StandardOutput.ReadLineAsync(batal) is { } baris)
            {
                Maju(tugas, baris);
            }

            await anak.WaitForExitAsync(batal);
            return await AkhirAsync(tugas, anak.ExitCode, await galat);
        }
        finally
        {
            await HentikanAsync(anak);
        }
    }

    private ProcessStartInfo Info(TugasKerja tugas, string sementara)
    {
        var info = new ProcessStartInfo(program[0], [.. program.Skip(1), tugas.Folder])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true,
        };
        info.Environment["DOTNET_GCHeapHardLimit"] = tugas.Jatah.ToString("X", CultureInfo.InvariantCulture);
        info.Environment["DOTNET_gcServer"] = "0";
        info.Environment["DOTNET_gcConcurrent"] = "0";
        // what its libraries and the browser leave behind goes with the folder
        foreach (var nama in OperatingSystem.IsWindows() ? ["TEMP", "TMP"] : (string[])["TMPDIR"])
        {
            info.Environment[nama] = sementara;
        }

        return info;
    }

    private static void Maju(TugasKerja tugas, string baris)
    {
        var letak = baris.IndexOf('|', StringComparison.Ordinal);
        if (letak > 0 && int.TryParse(baris.AsSpan(0, letak), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var persen))
        {
            tugas.Maju(baris[(letak + 1)..], persen);
        }
    }

    private static async Task<HasilKerja> AkhirAsync(TugasKerja tugas, int kode, string galat) => kode switch
    {
        ProsesAnak.KodeSelesai => HasilKerja.Selesai,
        ProsesAnak.KodeGagal => HasilKerja.Gagal(await File.ReadAllTextAsync(Path.Combine(tugas.Folder, ProsesAnak.BerkasPesan))),
        ProsesAnak.KodeMemori => HasilKerja.Memori(tugas.Jatah),
        // the runtime itself gave up
        _ when galat.Contains("OutOfMemory", StringComparison.Ordinal)
            || galat.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) => HasilKerja.Memori(tugas.Jatah),
        _ when galat.Contains("Stack overflow", StringComparison.Ordinal) => HasilKerja.TerlaluDalam,
        _ => throw new InvalidOperationException($"Proses pekerja berakhir dengan kode {kode}. {galat[..Math.Min(galat.Length, 4000)]}"),
    };

    private static async Task HentikanAsync(Process anak)
    {
        try
        {
            if (!anak.HasExited)
            {
                anak.Kill(entireProcessTree: true);
                await anak.WaitForExitAsync(CancellationToken.None);
            }
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // it ended in between
        }
    }
}

/// <summary>What a child is told to do.</summary>
internal sealed record IsiTugas(string Jenis, string Isian);
