using System.Diagnostics;
using System.IO.Compression;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Uji.Bacaan;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>The files of an office as they were downloaded, from which the program composes as from any folder.</summary>
public sealed class FolderEkspor : IDisposable
{
    private readonly string _akar = Directory.CreateTempSubdirectory("akuntabel-ekspor-").FullName;

    /// <summary>Unpacks them.</summary>
    public FolderEkspor(byte[] zip)
    {
        using var arsip = new ZipArchive(new MemoryStream(zip));
        arsip.ExtractToDirectory(Jalur);
    }

    /// <summary>Where they are.</summary>
    public string Jalur => Path.Combine(_akar, "instansi");

    /// <summary>Composes the Perjanjian Kinerja, and returns its text.</summary>
    public string SusunPerjanjian()
    {
        var program = Path.Combine(HalamanLaporan.Akar(), "src", "Akuntabel.Cli", "bin", "Release", "net10.0", "akuntabel.dll");
        var keluaran = Path.Combine(_akar, "hasil");
        var info = ProgramUji.Mulai(program, "susun", Jalur, "--jenis", "pk", "--tahun", "2022", "--keluaran", keluaran, "--format", "docx");
        (info.RedirectStandardOutput, info.RedirectStandardError, info.WorkingDirectory) = (true, true, _akar);
        using var proses = Process.Start(info) ?? throw new InvalidOperationException("akuntabel tidak dapat dijalankan");
        var galat = proses.StandardError.ReadToEndAsync();
        var keluar = proses.StandardOutput.ReadToEnd();
        proses.WaitForExit();
        proses.ExitCode.ShouldBe(0, keluar + galat.Result);
        return Teks(Path.Combine(keluaran, "perjanjian-kinerja.docx"));
    }

    /// <summary>The text of a document, block by block and cell by cell, as the consistency check reads it.</summary>
    public static string Teks(string berkas) => string.Join('\n', PembacaDokumen.Baca(berkas).Blok.Select(b => b switch
    {
        ParagrafTerbaca p => p.Teks,
        TabelTerbaca t => string.Join('\n', t.BarisKepala.Concat(t.Isi).Select(r => string.Join(" | ", r.Sel.Select(s => s.Teks)))),
        _ => "",
    }));

    public void Dispose() => Directory.Delete(_akar, recursive: true);
}
