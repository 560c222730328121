using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Akuntabel.Web.PenjagaIsian;

/// <summary>A form as it came, or why it cannot be read.</summary>
/// <param name="Isian">Its fields; <c>null</c> when there is no form, or none that can be read.</param>
/// <param name="Sebab">Why it cannot be read.</param>
internal sealed record Kiriman(IFormCollection? Isian, Exception? Sebab)
{
    /// <summary>Reads it; what was read before is remembered by the framework, a failure too.</summary>
    public static async Task<Kiriman> BacaAsync(HttpContext konteks)
    {
        try
        {
            return new Kiriman(konteks.Request.HasFormContentType ? await konteks.Request.ReadFormAsync(CancellationToken.None) : null, null);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or InvalidOperationException)
        {
            return new Kiriman(null, e);
        }
    }

    /// <summary>What to say of a form that cannot be read.</summary>
    public static (int Status, string Judul, string Pesan) Jelaskan(HttpContext konteks, Exception sebab) => sebab switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => TerlaluBesar(konteks, Batas(konteks)),
        // the framework tells them apart by their texts only
        InvalidDataException { Message: var m } when m.Contains("body length limit", StringComparison.OrdinalIgnoreCase) => TerlaluBesar(konteks, Batas(konteks)),
        InvalidDataException { Message: var m } when m.Contains("limit", StringComparison.OrdinalIgnoreCase) => (
            StatusCodes.Status413PayloadTooLarge, "Isian terlalu banyak", "Formulir ini memuat terlalu banyak isian, atau satu isian yang terlalu panjang, untuk dikirim sekaligus. Simpan sebagian demi sebagian."),
        InvalidDataException { Message: var m } when m.Contains("invalid characters", StringComparison.OrdinalIgnoreCase) => (
            StatusCodes.Status400BadRequest, "Isian tidak dapat dibaca",
            "Ada karakter tersembunyi di dalamnya, biasanya terbawa ketika menyalin dari aplikasi lain. Tekan tombol kembali pada peramban: isian Anda masih ada di sana. Ketik ulang bagian yang Anda salin, lalu kirim lagi."),
        _ => (
            StatusCodes.Status400BadRequest, "Kiriman tidak utuh",
            "Yang diterima terpotong atau bukan kiriman formulir; tidak ada yang disimpan. Periksa sambungan jaringan, tekan tombol kembali pada peramban, lalu kirim lagi."),
    };

    /// <summary>What to say of one that is too large, with the limit in bytes.</summary>
    public static (int Status, string Judul, string Pesan) TerlaluBesar(HttpContext konteks, long? paling)
    {
        var ukuran = konteks.Request.ContentLength is { } n ? $"Kiriman ini {Naik(n)} MB:" : "Kiriman ini";
        var batas = paling is { } b ? $"lebih besar dari {b >> 20} MB, batas halaman ini" : "lebih besar dari batas halaman ini";
        return (StatusCodes.Status413PayloadTooLarge, "Kiriman terlalu besar", $"{ukuran} {batas}. Tidak ada yang disimpan. Kecilkan berkasnya, atau kirim sebagian demi sebagian.");
    }

    // what is a little more than the limit must not read as if it were the limit
    private static long Naik(long bita) => (bita + (1 << 20) - 1) >> 20;

    /// <summary>Most bytes of one request: of the page; otherwise of the server.</summary>
    public static long? Batas(HttpContext konteks) =>
        new[]
        {
            konteks.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? konteks.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize,
            konteks.RequestServices.GetRequiredService<IOptions<FormOptions>>().Value.MultipartBodyLengthLimit,
        }.Min();
}
