using System.Diagnostics;
using System.Globalization;
using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Contoh;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Laporan;

/// <summary>A job that prints, cancelled from its page, with a browser that never answers.</summary>
[Collection(Terbitan.KantorTerbit.Peramban)]
public sealed class PembatalanPdfTests(PelayanUji pelayan) : IClassFixture<PelayanUji>, IDisposable
{
    private const string Variabel = "AKUNTABEL_CHROMIUM";

    private const string Alamat = "/pd/contoh-belitung-timur-2022/laporan/2022";

    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-peramban-tiruan-").FullName;

    private readonly string? _semula = Environment.GetEnvironmentVariable(Variabel);

    [Fact]
    public async Task Pekerjaan_pdf_yang_dibatalkan_tidak_meninggalkan_peramban_dan_profilnya()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "peramban tiruan adalah skrip sh");
        await MuatContohAsync();
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        // the page has a browser start for itself: that one is no fake
        var laporan = await klien.BukaAsync(Alamat);
        await PasangPerambanTiruanAsync();
        using var mulai = await klien.KirimAsync(laporan, "form[action*=Semua]", Alamat);
        var halaman = mulai.Headers.Location.ShouldNotBeNull().ToString();
        var pemilik = await pelayan.PenggunaAsync(Peran.Apip, PelayanUji.Badan);
        await TungguAsync(() => File.Exists(Path.Combine(_folder, "jalan")));
        var (profil, anak) = (await File.ReadAllTextAsync(Path.Combine(_folder, "jalan"))).Trim().Split(' ') is [var a, var b] ? (a, b) : throw new InvalidDataException("catatan peramban tiruan");
        using var proses = Process.GetProcessById(int.Parse(anak, CultureInfo.InvariantCulture));
        Directory.Exists(profil).ShouldBeTrue();

        using var batal = await klien.KirimAsync(await klien.BukaAsync(halaman), "form[action*=Batal]", halaman);
        batal.StatusCode.ShouldBe(HttpStatusCode.Found);
        await TungguAsync(async () => await CariAsync() is { Berakhir: true });
        (await CariAsync()).ShouldNotBeNull().Keadaan.ShouldBe(KeadaanPekerjaan.Dibatalkan);
        await TungguAsync(() => proses.HasExited);
        Directory.Exists(profil).ShouldBeFalse();
        Directory.GetDirectories(pelayan.Layanan.GetRequiredService<OpsiWeb>().FolderSementara).ShouldBeEmpty();

        Task<BarisPekerjaan?> CariAsync() => pelayan.Layanan.GetRequiredService<Antrean>().CariAsync(pelayan.Pemda, halaman.Split('/')[^1], pemilik, TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variabel, _semula);
        Directory.Delete(_folder, recursive: true);
    }

    // writes down its profile and its child, and waits
    private async Task PasangPerambanTiruanAsync()
    {
        var berkas = Path.Combine(_folder, "peramban");
        await File.WriteAllTextAsync(berkas, $"#!/bin/sh\nsleep 300 &\nfor a; do case $a in --user-data-dir=*) p=${{a#*=}};; esac; done\ncd '{_folder}'; echo \"$p $!\" > tulis; mv tulis jalan\nwait\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(berkas, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        Environment.SetEnvironmentVariable(Variabel, berkas);
    }

    private async Task MuatContohAsync()
    {
        var akar = new DirectoryInfo(AppContext.BaseDirectory);
        while (akar is not null && !File.Exists(Path.Combine(akar.FullName, "Akuntabel.slnx")))
        {
            akar = akar.Parent;
        }

        var folder = Path.Combine(akar?.FullName ?? "", "contoh", "belitung-timur-2022");
        var berkas = new KumpulanBerkas(Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(b => KeyValuePair.Create(Path.GetRelativePath(folder, b).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(b))));
        await pelayan.Layanan.GetRequiredService<KantorContoh>().MuatAsync(pelayan.Pemda, new Dictionary<string, KumpulanBerkas> { ["belitung-timur-2022"] = berkas });
    }

    private static Task TungguAsync(Func<bool> syarat) => TungguAsync(() => Task.FromResult(syarat()));

    private static async Task TungguAsync(Func<Task<bool>> syarat)
    {
        for (var i = 0; i < 2000 && !await syarat(); i++)
        {
            await Task.Delay(10);
        }

        (await syarat()).ShouldBeTrue();
    }
}
