using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests;

/// <summary>The table of rights and the pages are one: every handler stands in it, and every role gets from every handler exactly what it says.</summary>
public class KewenanganTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private sealed record Pegangan(string Halaman, string Handler, string Metode, string Alamat, bool PunyaPd);

    [Fact]
    public async Task Setiap_penangan_ada_dalam_tabel_dan_sebaliknya()
    {
        var tabel = pelayan.Layanan.GetRequiredService<TabelKewenangan>();
        var ada = (await SemuaAsync()).Select(p => $"{p.Halaman} {p.Handler}").ToList();
        ada.Except(tabel.DaftarBaris.Select(b => $"{b.Halaman} {b.Handler}")).ShouldBeEmpty("halaman tanpa baris dalam kewenangan.csv");
        tabel.DaftarBaris.Select(b => $"{b.Halaman} {b.Handler}").Except(ada).ShouldBeEmpty("baris tanpa halaman");
        tabel.DaftarBaris.GroupBy(b => (b.Halaman, b.Handler)).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty("baris ganda");
    }

    [Fact]
    public void Selain_halaman_hanya_aset_yang_dapat_dimintai()
    {
        var lain = pelayan.Layanan.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null).Select(e => e.RoutePattern.RawText);
        lain.ShouldBe(["/aset/{**jalur}"]);
    }

    [Fact]
    public async Task Setiap_peran_mendapat_tepat_yang_tertulis_dalam_tabel()
    {
        var tabel = pelayan.Layanan.GetRequiredService<TabelKewenangan>();
        var salah = new List<string>();
        foreach (var p in await SemuaAsync())
        {
            if (tabel.Cari(p.Halaman, p.Handler) is not { } baris)
            {
                continue;
            }

            salah.AddRange(await PeriksaAsync(p, null, baris.Anonim));
            foreach (var peran in Enum.GetValues<Peran>())
            {
                var j = baris.MenurutPeran[peran];
                var sendiri = baris.Anonim || baris.Masuk
                    || j is Jangkauan.Ya or Jangkauan.Semua or Jangkauan.Sendiri or Jangkauan.Pengukuran or Jangkauan.Unit or Jangkauan.Laporan;
                salah.AddRange(await PeriksaAsync(p, peran, sendiri));
                if (p.PunyaPd)
                {
                    salah.AddRange(await PeriksaAsync(p with { Alamat = p.Alamat.Replace("/badan", "/dinas", StringComparison.Ordinal) }, peran, baris.Anonim || baris.Masuk || j == Jangkauan.Semua));
                }
            }
        }

        salah.ShouldBeEmpty();
    }

    private async Task<List<string>> PeriksaAsync(Pegangan p, Peran? peran, bool boleh)
    {
        using var klien = await pelayan.KlienAsync(peran);
        var (kepala, kuki) = pelayan.Penanda(klien);
        using var permintaan = new HttpRequestMessage(new HttpMethod(p.Metode), p.Alamat);
        if (p.Metode != "GET")
        {
            permintaan.Content = new FormUrlEncodedContent([]);
            permintaan.Headers.Add("RequestVerificationToken", kepala);
            permintaan.Headers.Add("Cookie", kuki);
        }

        using var jawaban = await klien.SendAsync(permintaan);
        var ditolak = jawaban.StatusCode == HttpStatusCode.Forbidden || (jawaban.Headers.Location?.OriginalString.StartsWith("/masuk?kembali", StringComparison.Ordinal) ?? false);
        var sebutan = $"{p.Metode} {p.Alamat} ({p.Halaman} {p.Handler}) sebagai {peran?.ToString() ?? "tamu"}: {(int)jawaban.StatusCode}";
        return (ditolak == !boleh, jawaban.StatusCode) switch
        {
            (false, _) => [$"{sebutan}, seharusnya {(boleh ? "boleh" : "ditolak")}"],
            (_, HttpStatusCode.InternalServerError) => [$"{sebutan}, gagal"],
            _ => [],
        };
    }

    private async Task<List<Pegangan>> SemuaAsync()
    {
        var pemuat = pelayan.Layanan.GetRequiredService<PageLoader>();
        var hasil = new List<Pegangan>();
        foreach (var h in pelayan.Layanan.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            var lengkap = await pemuat.LoadAsync(h, EndpointMetadataCollection.Empty);
            var pola = h.AttributeRouteInfo?.Template ?? "";
            var alamat = "/" + string.Join('/', pola.Split('/').Where(b => !b.Contains('?', StringComparison.Ordinal)).Select(Contoh));
            // the framework takes an overridden OnPageHandlerExecuting for a handler of a method called PAGE; the filter refuses it like any other that the table lacks
            foreach (var m in lengkap.HandlerMethods.Where(m => m.HttpMethod != "Page").DefaultIfEmpty())
            {
                var nama = m?.MethodInfo.Name.Replace("Async", "", StringComparison.Ordinal) ?? "OnGet";
                var metode = m?.HttpMethod.ToUpperInvariant() ?? "GET";
                hasil.Add(new Pegangan(h.ViewEnginePath, nama, metode, alamat + (m?.Name is { } n ? $"?handler={n}" : ""), pola.Contains("{pd}", StringComparison.Ordinal)));
            }
        }

        return hasil;
    }

    private static string Contoh(string bagian) => bagian switch
    {
        "{pd}" => PelayanUji.Badan,
        _ when bagian.StartsWith('{') && bagian.Contains(":int", StringComparison.Ordinal) => "2022",
        _ when bagian.StartsWith('{') => "tidak-ada",
        _ => bagian,
    };
}
