using Akuntabel.Storage.Akun;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Keamanan;

/// <summary>Before the first start is finished every page but that of the first start says so: there is nothing to show and nobody who could sign in.</summary>
internal static class PenjagaAwal
{
    private const string Pesan =
        "Administrator pertama belum dibuat. Buka tautan sekali pakai yang dicetak di terminal tempat program dijalankan, isi nama pemerintah daerah dan akun administrator, lalu buka halaman ini lagi. "
        + "Bila tautannya hilang, jalankan program lagi: tautan baru dicetak.";

    /// <summary>Uses it; after <see cref="PengaksesMiddleware"/>.</summary>
    public static IApplicationBuilder UsePenjagaAwal(this IApplicationBuilder aplikasi) => aplikasi.Use(async (HttpContext konteks, RequestDelegate lanjut) =>
    {
        if (konteks.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath is not { } halaman || halaman == "/Masuk/Mulai" || !await BelumAsync(konteks, halaman))
        {
            await lanjut(konteks);
            return;
        }

        await HalamanGalat.TulisAsync(konteks, StatusCodes.Status503ServiceUnavailable, "Akuntabel belum disiapkan", Pesan, keBeranda: false);
    });

    // with demo offices there is a pemda already, and still nobody who could sign in
    private static async Task<bool> BelumAsync(HttpContext konteks, string halaman)
    {
        var pengakses = konteks.RequestServices.GetRequiredService<Pengakses>();
        return pengakses.Pemda.Length == 0
            || (halaman == "/Masuk/Index" && !pengakses.Masuk && await konteks.RequestServices.GetRequiredService<MulaiStore>().BelumAdaPenggunaAsync(konteks.RequestAborted));
    }
}
