using System.Net;
using System.Net.Sockets;
using System.Text;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests;

/// <summary>The application over an empty store on a port of its own, as it is run: what the server itself refuses is seen too.</summary>
public sealed class PelayanNyata : IAsyncDisposable
{
    private readonly string _folder;

    private readonly WebApplication _aplikasi;

    private PelayanNyata(string folder, Basisdata basisdata, WebApplication aplikasi) => (_folder, Basisdata, _aplikasi) = (folder, basisdata, aplikasi);

    public Basisdata Basisdata { get; }

    public IServiceProvider Layanan => _aplikasi.Services;

    public Uri Alamat => new(_aplikasi.Urls.First());

    public string FolderCatatan => Path.Combine(_folder, "catatan");

    /// <summary>Everything in the log files.</summary>
    public string Catatan => Directory.Exists(FolderCatatan) ? string.Concat(Directory.GetFiles(FolderCatatan).Order(StringComparer.Ordinal).Select(BacaBersama)) : "";

    public static async Task<PelayanNyata> MulaiAsync(Func<OpsiWeb, OpsiWeb>? ubah = null, Action<WebApplicationBuilder>? bangun = null)
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-nyata-").FullName;
        var basisdata = Basisdata.Sqlite(Path.Combine(folder, "akuntabel.db"));
        await basisdata.SiapkanAsync();
        var opsi = new OpsiWeb(basisdata, "http://127.0.0.1:0", Path.Combine(folder, "sementara")) { FolderCatatan = Path.Combine(folder, "catatan"), Terminal = TextWriter.Null };
        var aplikasi = AplikasiWeb.Bangun(ubah is null ? opsi : ubah(opsi), bangun);
        await aplikasi.StartAsync();
        return new PelayanNyata(folder, basisdata, aplikasi);
    }

    /// <summary>A browser: keeps cookies, follows no redirects.</summary>
    public HttpClient Klien() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Alamat, Timeout = TimeSpan.FromMinutes(2) };

    /// <summary>The first link, as the terminal has it.</summary>
    public async Task<string> TautanAsync() => new Uri((await Layanan.GetRequiredService<MulaiPertama>().TautanAsync(Alamat.ToString())).ShouldNotBeNull()).AbsolutePath;

    /// <summary>Sends bytes as they are and reads until the server ends the connection. One that lacks bytes is waited for by the server, for as long as it waits.</summary>
    public async Task<string> MentahAsync(string permintaan)
    {
        using var sambungan = new TcpClient();
        await sambungan.ConnectAsync(IPAddress.Loopback, Alamat.Port);
        await using var aliran = sambungan.GetStream();
        using var batas = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var hasil = new MemoryStream();
        try
        {
            await aliran.WriteAsync(Encoding.Latin1.GetBytes(permintaan), batas.Token);
            await aliran.CopyToAsync(hasil, batas.Token);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // cut off: what came before counts
        }

        return Encoding.UTF8.GetString(hasil.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        await _aplikasi.StopAsync();
        await _aplikasi.DisposeAsync();
        await Basisdata.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static string BacaBersama(string berkas)
    {
        using var pembaca = new StreamReader(new FileStream(berkas, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return pembaca.ReadToEnd();
    }
}
