using System.Net;
using Akuntabel.Storage.Dasar;
using Akuntabel.Web.Catatan;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Akuntabel.Web.Tests.Catatan;

/// <summary>The log: a line for a failure, a stack for a place, no secrets, no lines that a stranger wrote, and never more than so much.</summary>
public class CatatanTests
{
    [Fact]
    public async Task Seribu_permintaan_yang_gagal_menulis_satu_baris_masing_masing_dan_jejak_sekali()
    {
        await using var pelayan = await PelayanNyata.MulaiAsync(bangun: p => Gagalkan(p, _ => throw new InvalidOperationException("rusak di sini")));
        using var klien = pelayan.Klien();
        for (var i = 0; i < 1000; i++)
        {
            using var jawaban = await klien.GetAsync($"/gagal/{i}?rahasia=kunci{i}");
            jawaban.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        }

        var baris = pelayan.Catatan.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        baris.Count(b => !b.StartsWith(' ')).ShouldBe(1000);
        baris.Count(b => b.StartsWith(' ')).ShouldBeInRange(2, 100);
        baris.Count(b => b.Contains("System.InvalidOperationException: rusak di sini", StringComparison.Ordinal)).ShouldBe(1);
        baris[0].ShouldContain(" GET /gagal/0: InvalidOperationException: rusak di sini");
        pelayan.Catatan.ShouldNotContain("kunci", Case.Sensitive, "isi query tidak dicatat");
        pelayan.Catatan.Length.ShouldBeLessThan(500_000);
    }

    [Fact]
    public async Task Kegagalan_yang_terduga_tidak_berjejak()
    {
        await using var pelayan = await PelayanNyata.MulaiAsync(bangun: p => Gagalkan(p, k => throw (k.Request.Query["sebab"].ToString() switch
        {
            "penuh" => new BasisdataException(SebabBasisdata.Penuh, "Ruang penyimpanan data penuh.", new IOException("No space left on device")),
            "berhenti" => new OperationCanceledException(),
            _ => new BadHttpRequestException("kepala rusak"),
        })));
        using var klien = pelayan.Klien();
        using var penuh = await klien.GetAsync("/gagal?sebab=penuh");
        penuh.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var berhenti = await klien.GetAsync("/gagal?sebab=berhenti");
        berhenti.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var rusak = await klien.GetAsync("/gagal?sebab=rusak");
        rusak.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var baris = pelayan.Catatan.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
        baris.ShouldContain("GET /gagal: BasisdataException: Ruang penyimpanan data penuh. (IOException: No space left on device)");
    }

    [Theory]
    [InlineData("/mulai/RAHASIA123", "/mulai/…")]
    [InlineData("/tautan/RAHASIA123", "/tautan/…")]
    [InlineData("/Titipan/RAHASIA123/lagi", "/Titipan/…")]
    [InlineData("/pd/badan", "/pd/badan")]
    public void Rahasia_dalam_alamat_tidak_dicatat(string jalur, string tercatat) => JalurTercatat.Tulis(jalur).ShouldBe(tercatat);

    [Fact]
    public async Task Kiriman_tidak_dapat_menulis_barisnya_sendiri()
    {
        await using var pelayan = await PelayanNyata.MulaiAsync(bangun: p => Gagalkan(p, k => throw new InvalidOperationException("a\r\n2026-01-01 GALAT palsu\u2028lagi\u202E\u001B[31m" + k.Request.Path)));
        using var klien = pelayan.Klien();
        using var jawaban = await klien.GetAsync("/gagal/%0d%0a2026-01-01%20GALAT%20palsu%E2%80%A8%1b[2J");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var catatan = pelayan.Catatan;
        catatan.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(b => !b.StartsWith(' ')).ShouldBe(1);
        catatan.Where(c => char.IsControl(c) && c is not ('\n' or '\r') || c is '\u2028' or '\u202E').ShouldBeEmpty();
        catatan.ShouldContain("\\u000D\\u000A");
    }

    [Fact]
    public async Task Berkas_catatan_milik_sendiri_dan_tidak_tumbuh_melewati_batas()
    {
        await using var pelayan = await PelayanNyata.MulaiAsync();
        var catatan = pelayan.Layanan.GetRequiredService<ILoggerFactory>().CreateLogger("Akuntabel.Uji");
        for (var i = 0; i < 30_000; i++)
        {
#pragma warning disable CA1848, CA2254
            catatan.LogError(new string((char)('a' + (i % 26)), 900));
#pragma warning restore CA1848, CA2254
        }

        var berkas = new DirectoryInfo(pelayan.FolderCatatan).GetFiles();
        berkas.Length.ShouldBe(LayananCatatan.BerkasTerbanyak);
        berkas.Sum(b => b.Length).ShouldBeLessThanOrEqualTo(LayananCatatan.BerkasTerbanyak * (LayananCatatan.UkuranTerbesar + 2000L));
        if (!OperatingSystem.IsWindows())
        {
            berkas.ShouldAllBe(b => b.UnixFileMode == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
            new DirectoryInfo(pelayan.FolderCatatan).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task Folder_catatan_yang_tidak_dapat_dibuat_tidak_menghalangi_pelayan()
    {
        var berkas = Path.GetTempFileName();
        try
        {
            await using var pelayan = await PelayanNyata.MulaiAsync(o => o with { FolderCatatan = Path.Combine(berkas, "catatan") });
            using var klien = pelayan.Klien();
            using var jawaban = await klien.GetAsync(await pelayan.TautanAsync());
            jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            File.Delete(berkas);
        }
    }

    // a page of the test's own that fails, inside of everything that watches pages
    private static void Gagalkan(WebApplicationBuilder pembangun, RequestDelegate halaman) =>
        pembangun.Services.AddSingleton<IStartupFilter>(new HalamanGagal(halaman));

    private sealed class HalamanGagal(RequestDelegate halaman) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => a =>
        {
            next(a);
            a.Use((konteks, lanjut) => konteks.Request.Path.StartsWithSegments("/gagal") ? halaman(konteks) : lanjut(konteks));
        };
    }
}
