using System.Diagnostics;
using Akuntabel.Dokumen.Pdf;
using Akuntabel.Dokumen.Tests.Html;

namespace Akuntabel.Dokumen.Tests.Pdf;

/// <summary>A print that nobody wants any more: the browser goes, with what it started and what it wrote.</summary>
public sealed class PembatalanPdfTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-uji-").FullName;

    [Fact]
    public async Task Cetakan_yang_dibatalkan_mengakhiri_peramban_anaknya_dan_profilnya()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "peramban tiruan adalah skrip sh");
        var (tiruan, anak, pdf) = (Path.Combine(_folder, "peramban"), Path.Combine(_folder, "anak"), Path.Combine(_folder, "hasil.pdf"));
        await File.WriteAllTextAsync(tiruan, $"#!/bin/sh\nsleep 300 &\necho $! > '{anak}.tulis'; mv '{anak}.tulis' '{anak}'\nwait\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tiruan, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        using var batal = new CancellationTokenSource();
        using var siap = new PersiapanPdf(tiruan);
        var cetak = Task.Run(() => PdfPencetak.Cetak(NaskahContoh.Buat(), pdf, siap, TimeSpan.FromMinutes(10), batal.Token));
        while (!File.Exists(anak))
        {
            await Task.Delay(10);
        }

        using var proses = Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(anak), System.Globalization.CultureInfo.InvariantCulture));
        await batal.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => cetak.WaitAsync(TimeSpan.FromSeconds(20)));
        await Task.WhenAny(proses.WaitForExitAsync(), Task.Delay(TimeSpan.FromSeconds(10)));
        proses.HasExited.ShouldBeTrue("anak peramban masih berjalan");
        Directory.Exists(siap.Peramban.ShouldNotBeNull().Profil).ShouldBeFalse();
        File.Exists(pdf).ShouldBeFalse();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
