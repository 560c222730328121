using System.Net;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Akuntabel.Ketahanan;

/// <summary>What a server answered.</summary>
/// <param name="Kode">Status; 0 when there was no answer.</param>
/// <param name="Tujuan">Where it redirects to; empty when it does not.</param>
/// <param name="Isi">Body as text.</param>
internal sealed record Jawaban(int Kode, string Tujuan, string Isi)
{
    /// <summary>Headers.</summary>
    public IReadOnlyDictionary<string, string> Kepala { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the rights said no: 403, or sent to sign in.</summary>
    public bool Ditolak => Kode == 403 || Tujuan.StartsWith("/masuk?kembali", StringComparison.Ordinal);

    /// <summary>Whether it redirects elsewhere than to sign in.</summary>
    public bool Dialihkan => Kode is 302 or 303 && !Tujuan.StartsWith("/masuk", StringComparison.Ordinal);

    /// <summary>Whether a fault of the server showed.</summary>
    public bool Galat => Kode is 500 or 501 or 502;

    /// <summary>The page.</summary>
    public IHtmlDocument Html => new HtmlParser().ParseDocument(Isi);

    /// <summary>What the page says went wrong, in short.</summary>
    public string Pesan => Kode == 0
        ? $"tanpa jawaban: {Isi}" : string.Join("; ", Html.QuerySelectorAll("[role=alert], .ringkasan-galat, .pesan-galat")
        .Select(e => e.TextContent.Trim()).Where(t => t.Length > 0).Distinct()) is { Length: > 0 } p
        ? new string([.. p.Where(c => !char.IsControl(c)).Take(200)]) : $"kode {Kode}";
}

/// <summary>A browser without script: keeps cookies, follows nothing by itself, comes from an address of its own on this machine.</summary>
internal sealed class Klien : IDisposable
{
    private static int _asal;

    private readonly HttpClient _klien;

    private readonly Func<Uri> _pangkal;

    /// <summary>A browser of one server, or of the one that is next.</summary>
    public Klien(Func<Uri> pangkal, IPAddress? asal = null)
    {
        _pangkal = pangkal;
        Asal = asal ?? AsalBaru();
        _klien = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, CookieContainer = Kuki, ConnectCallback = SambungAsync, UseProxy = false,
                PooledConnectionLifetime = TimeSpan.FromSeconds(20),
            AutomaticDecompression = DecompressionMethods.All,
        })
        {
            Timeout = TimeSpan.FromSeconds(100),
        };
    }

    /// <summary>A browser of one server.</summary>
    public Klien(Peladen peladen, IPAddress? asal = null)
        : this(() => peladen.Alamat, asal)
    {
    }

    /// <summary>Cookies.</summary>
    public CookieContainer Kuki { get; } = new();

    /// <summary>Address that it comes from.</summary>
    public IPAddress Asal { get; }

    /// <summary>Whose it is, for messages.</summary>
    public string Nama { get; set; } = "tamu";

    /// <summary>An address of this machine that no other browser here has.</summary>
    public static IPAddress AsalBaru()
    {
        var n = Interlocked.Increment(ref _asal);
        return new IPAddress([127, (byte)(1 + (n >> 16 & 63)), (byte)(n >> 8 & 255), (byte)(n & 255)]);
    }

    /// <summary>A page.</summary>
    public Task<Jawaban> AmbilAsync(string alamat, CancellationToken batal = default) =>
        KirimAsync(() => new HttpRequestMessage(HttpMethod.Get, Lengkap(alamat)), batal);

    /// <summary>A filled-in form.</summary>
    public Task<Jawaban> KirimAsync(Formulir f, CancellationToken batal = default) =>
        KirimAsync(() => new HttpRequestMessage(HttpMethod.Post, Lengkap(f.Tujuan)) { Content = f.Muatan() }, batal);

    /// <summary>Fields posted without a form, with the token of another page.</summary>
    public Task<Jawaban> KirimAsync(string alamat, IEnumerable<KeyValuePair<string, string>> isian, CancellationToken batal = default) =>
        KirimAsync(() => new HttpRequestMessage(HttpMethod.Post, Lengkap(alamat)) { Content = new FormUrlEncodedContent(isian) }, batal);

    /// <summary>Any request; no answer counts as one with status 0.</summary>
    public async Task<Jawaban> KirimAsync(Func<HttpRequestMessage> buat, CancellationToken batal = default)
    {
        try
        {
            using var permintaan = buat();
            using var jawaban = await _klien.SendAsync(permintaan, batal);
            var isi = Encoding.UTF8.GetString(await jawaban.Content.ReadAsByteArrayAsync(batal));
            var tujuan = jawaban.Headers.Location is { } l
                ? (l.IsAbsoluteUri && l.Host == "127.0.0.1" ? l.PathAndQuery : l.OriginalString) : "";
            return new Jawaban((int)jawaban.StatusCode, tujuan, isi) { Kepala = jawaban.Headers.Concat(jawaban.Content.Headers)
                .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase) };
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or SocketException)
        {
            return new Jawaban(0, "", e.GetBaseException().Message);
        }
    }

    /// <summary>The form of a page that has a field, by its name or label; fails when there is none.</summary>
    public async Task<Formulir> FormulirAsync(string alamat, params string[] bidang)
    {
        var jawaban = await AmbilAsync(alamat);
        return Formulir.Cari(jawaban.Html, alamat,
            bidang) ?? throw new InvalidOperationException($"{Nama}: {alamat} ({jawaban.Kode} {jawaban.Tujuan}) tidak memuat formulir "
                + $"dengan {string.Join(", ", bidang)}");
    }

    /// <summary>Signs in; whether it worked.</summary>
    public async Task<Jawaban> MasukAsync(string nama, string sandi)
    {
        Nama = nama;
        var f = await FormulirAsync("/masuk", "Kata sandi");
        return await KirimAsync(f.Isi("Nama pengguna", nama).Isi("Kata sandi", sandi));
    }

    /// <summary>A token against forged forms, of any page with a form.</summary>
    public async Task<KeyValuePair<string, string>> PenandaAsync()
    {
        foreach (var alamat in (string[])["/akun", "/masuk"])
        {
            if ((await AmbilAsync(alamat)).Html.QuerySelector("input[name=__RequestVerificationToken]")
                is IHtmlInputElement { Name: { } nama } i)
            {
                return KeyValuePair.Create(nama, i.Value);
            }
        }

        return KeyValuePair.Create("tanpa", "");
    }

    /// <summary>The address on the server whose turn it is.</summary>
    public Uri Lengkap(string alamat) => new(_pangkal(), alamat);

    public void Dispose() => _klien.Dispose();

    private async ValueTask<Stream> SambungAsync(SocketsHttpConnectionContext konteks, CancellationToken batal)
    {
        var soket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            soket.Bind(new IPEndPoint(Asal, 0));
            await soket.ConnectAsync(konteks.DnsEndPoint.Host == "127.0.0.1"
                ? new IPEndPoint(IPAddress.Loopback, konteks.DnsEndPoint.Port) : throw new SocketException(10013), batal);
            return new NetworkStream(soket, ownsSocket: true);
        }
        catch
        {
            soket.Dispose();
            throw;
        }
    }
}
