using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Akuntabel.Web.Penerbitan;

/// <summary>The Esign Client Service of BSSN (version 2 of its interface): a PDF as base64 with the signer's NIK and passphrase, an invisible
/// signature. Nothing of a request is logged, nothing is sent twice, and no other address is followed.</summary>
internal sealed class LayananEsign : ILayananTanda, IDisposable
{
    private const string Jalur = "/api/v2/sign/pdf";

    private const string KodeFrasaSalah = "2031";

    // base64 of the largest file that is taken, and a little more
    private const long JawabanTerbesar = (PenerimaTanda.UkuranTerbesar / 3 * 4) + (64 * 1024);

    private static readonly TimeSpan Batas = TimeSpan.FromSeconds(90);

    // without the factory of the framework, which writes addresses and headers to the log
    private readonly HttpClient _klien = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(15) })
    {
        Timeout = Batas, MaxResponseContentBufferSize = JawabanTerbesar,
    };

    /// <inheritdoc/>
    public async Task<(byte[]? Pdf, string Galat)> TandaiAsync(SambunganTanda sambungan, PermintaanTanda permintaan, CancellationToken batal)
    {
        using var kirim = new HttpRequestMessage(HttpMethod.Post, new Uri(sambungan.Alamat.AbsoluteUri.TrimEnd('/') + Jalur))
        {
            Content = JsonContent.Create(new
            {
                nik = permintaan.Nik, passphrase = permintaan.FrasaSandi,
                signatureProperties = new[] { new { tampilan = "INVISIBLE", reason = permintaan.Alasan } },
                file = new[] { Convert.ToBase64String(permintaan.Pdf) },
            }),
        };
        kirim.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{sambungan.Akun}:{sambungan.Sandi}")));
        try
        {
            using var jawaban = await _klien.SendAsync(kirim, batal);
            var isi = await jawaban.Content.ReadAsByteArrayAsync(batal);
            return jawaban.IsSuccessStatusCode ? Hasil(isi) : (null, Sebab(jawaban.StatusCode, isi));
        }
        catch (OperationCanceledException) when (!batal.IsCancellationRequested)
        {
            return (null, $"Layanan tanda tangan tidak menjawab dalam {Batas.TotalSeconds:0} detik. Coba lagi nanti, atau tanda tangani PDF-nya dengan aplikasi penandatangan lalu unggah hasilnya.");
        }
        catch (HttpRequestException)
        {
            return (null, "Layanan tanda tangan tidak dapat dihubungi dari peladen ini. Sampaikan kepada administrator; sementara itu tanda tangani PDF-nya dengan aplikasi penandatangan, lalu unggah hasilnya.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _klien.Dispose();

    private static (byte[]? Pdf, string Galat) Hasil(byte[] isi)
    {
        try
        {
            using var json = JsonDocument.Parse(isi);
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("file", out var daftar) && daftar.ValueKind == JsonValueKind.Array
                && daftar.GetArrayLength() == 1 && daftar[0].ValueKind == JsonValueKind.String && daftar[0].TryGetBytesFromBase64(out var pdf))
            {
                return (pdf, "");
            }
        }
        catch (JsonException)
        {
            // below
        }

        return (null, "Layanan tanda tangan menjawab dengan bentuk yang tidak dikenal, jadi tidak ada yang disimpan. Sampaikan kepada administrator: alamatnya mungkin salah, atau layanannya berversi lain.");
    }

    // what the service says in its own words is not shown: it may repeat what was sent
    private static string Sebab(HttpStatusCode status, byte[] isi) => status switch
    {
        _ when Kode(isi) == KodeFrasaSalah => "Frasa sandi salah. Periksa frasa sandi sertifikat elektroniknya, lalu coba lagi; terlalu sering salah dapat memblokirnya.",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
            "Layanan tanda tangan menolak peladen ini. Sampaikan kepada administrator: periksa akun dan sandinya, dan apakah alamat peladen ini sudah didaftarkan pada layanannya.",
        HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or (>= HttpStatusCode.MovedPermanently and < HttpStatusCode.BadRequest) =>
            "Di alamat itu tidak ada layanan tanda tangan yang dikenal. Sampaikan kepada administrator untuk memeriksa alamatnya.",
        HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity =>
            "Layanan menolak permintaannya. Periksa NIK-nya dan apakah sertifikat elektroniknya masih berlaku pada aplikasi penandatangan, lalu coba lagi.",
        HttpStatusCode.RequestEntityTooLarge => "PDF laporan ini terlalu besar bagi layanan tanda tangan. Tanda tangani dengan aplikasi penandatangan, lalu unggah hasilnya.",
        HttpStatusCode.TooManyRequests => "Layanan tanda tangan sedang membatasi permintaan. Tunggu beberapa menit, lalu coba lagi.",
        _ => "Layanan tanda tangan sedang terganggu. Coba lagi nanti, atau tanda tangani PDF-nya dengan aplikasi penandatangan lalu unggah hasilnya.",
    };

    // as a number or as text, in either of two names
    private static string Kode(byte[] isi)
    {
        try
        {
            using var json = JsonDocument.Parse(isi);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && (json.RootElement.TryGetProperty("status_code", out var kode) || json.RootElement.TryGetProperty("code", out kode)) ? kode.ToString() : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }
}
