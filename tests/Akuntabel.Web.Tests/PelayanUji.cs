using System.Security.Claims;
using System.Text.Encodings.Web;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.KunciBerganti;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Akuntabel.Web.Tests;

/// <summary>A clock that runs, and can be set.</summary>
public sealed class JamPelayan : TimeProvider
{
    private TimeSpan _maju;

    /// <summary>Puts it forward, or back.</summary>
    public void Maju(TimeSpan selang) => _maju += selang;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _maju;
}

/// <summary>The application in process over a store of its own, with one pemda and two perangkat daerah. A client acts as whom it says.</summary>
public sealed class PelayanUji : IAsyncLifetime
{
    public const string Badan = "badan";

    public const string Dinas = "dinas";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "akuntabel-web-" + Guid.NewGuid().ToString("N")[..12]);

    private static (IModelMetadataProvider Model, IRazorPageActivator Halaman)? _bentuk;

    private WebApplication? _aplikasi;

    private Basisdata? _basisdata;

    public IServiceProvider Layanan => Aplikasi.Services;

    /// <summary>The server's clock: runs, and can be put forward.</summary>
    public JamPelayan Jam { get; } = new();

    /// <summary>Key of the installation.</summary>
    public KunciInstalasi Kunci { get; } = KunciInstalasi.Baru();

    public Basisdata Basisdata => _basisdata ?? throw new InvalidOperationException("belum siap");

    public string Pemda { get; private set; } = "";

    private WebApplication Aplikasi => _aplikasi ?? throw new InvalidOperationException("belum siap");

    /// <summary>A client: of a user with that role for that perangkat daerah, or of nobody. Keeps cookies, does not follow redirects.</summary>
    public async Task<HttpClient> KlienAsync(Peran? peran = null, string perangkatDaerah = Badan)
    {
        var klien = new HttpClient(new KukiHandler(Aplikasi.GetTestServer().CreateHandler())) { BaseAddress = new Uri("http://localhost") };
        if (peran is { } p)
        {
            klien.DefaultRequestHeaders.Add(SkemaUji.Kepala, await PenggunaAsync(p, perangkatDaerah));
        }

        return klien;
    }

    /// <summary>A user with one role, made when absent; gives the identifier.</summary>
    public async Task<string> PenggunaAsync(Peran peran, string perangkatDaerah)
    {
        var lingkup = peran is Peran.Administrator or Peran.Apip or Peran.Bappeda ? "" : perangkatDaerah;
        var id = $"{peran}-{lingkup}".ToLowerInvariant();
        await Basisdata.TulisAsync(async s =>
        {
            await s.JalankanAsync(
                "INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, dibuat) VALUES (@Pemda, @id, @id, @id, @nama, 'stempel', '') ON CONFLICT DO NOTHING",
                new { Pemda, id, nama = $"Pengguna {peran}" });
            await s.JalankanAsync(
                "INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, mulai) VALUES (@Pemda, @id, @id, @peran, @lingkup, '2020-01-01') ON CONFLICT DO NOTHING",
                new { Pemda, id, peran = peran.ToString(), lingkup });
        });
        return id;
    }

    /// <summary>Antiforgery token and cookie for a client, without reading a page first.</summary>
    public (string Kepala, string Kuki) Penanda(HttpClient klien)
    {
        var id = klien.DefaultRequestHeaders.TryGetValues(SkemaUji.Kepala, out var daftar) ? daftar.Single() : "";
        using var lingkup = Layanan.CreateScope();
        var konteks = new DefaultHttpContext { RequestServices = lingkup.ServiceProvider };
        if (id.Length > 0)
        {
            konteks.User = SkemaUji.Pelaku(id);
        }

        var penanda = Layanan.GetRequiredService<IAntiforgery>().GetTokens(konteks);
        var nama = Layanan.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.Name;
        return (penanda.RequestToken ?? "", $"{nama}={penanda.CookieToken}");
    }

    /// <summary>A client that is nobody's, without the test scheme: it signs in for real. Comes from an address, over http or https.</summary>
    public HttpClient KlienAsli(string alamat = "10.0.0.1", bool https = false)
    {
        var klien = new HttpClient(new KukiHandler(Aplikasi.GetTestServer().CreateHandler())) { BaseAddress = new Uri(https ? "https://localhost" : "http://localhost") };
        klien.DefaultRequestHeaders.Add(AlamatUji.Kepala, alamat);
        return klien;
    }

    /// <summary>A client of another server over the same store.</summary>
    public static HttpClient KlienDari(WebApplication aplikasi) => new(new KukiHandler(aplikasi.GetTestServer().CreateHandler())) { BaseAddress = new Uri("http://localhost") };

    /// <summary>A user with a password and roles, made when absent; gives the identifier.</summary>
    public async Task<string> AkunAsync(string nama, string sandi, params (Peran Peran, string PerangkatDaerah)[] daftarPeran)
    {
        var baru = Pengguna.Baru(Pemda, nama, $"Pengguna {nama}", Jam.GetUtcNow());
        await Basisdata.TulisAsync(async s =>
        {
            await s.JalankanAsync(
                "INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, sandi, stempel, dibuat) VALUES (@Pemda, @Id, @NamaPengguna, @NamaNormal, @Nama, @acak, @Stempel, @Dibuat)",
                new { baru.Pemda, baru.Id, baru.NamaPengguna, baru.NamaNormal, baru.Nama, acak = Layanan.GetRequiredService<IPasswordHasher<Pengguna>>().HashPassword(baru, sandi), baru.Stempel, baru.Dibuat });
            foreach (var (peran, pd) in daftarPeran)
            {
                await s.JalankanAsync(
                    "INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, mulai) VALUES (@Pemda, @tugas, @Id, @peran, @pd, '2020-01-01')",
                    new { Pemda, tugas = Rahasia.Id(), baru.Id, peran = peran.ToString(), pd });
            }
        });
        return baru.Id;
    }

    /// <summary>Signs in through the form, with the real cookie; the client afterwards is that user's.</summary>
    public static async Task<HttpResponseMessage> MasukAsync(HttpClient klien, string nama, string sandi, string alamat = "/masuk") =>
        await klien.KirimAsync(await klien.BukaAsync(alamat), "main form", alamat, ("NamaPengguna", nama), ("KataSandi", sandi));

    /// <summary>A document with its first draft.</summary>
    public Task<VersiDokumen> DokumenAsync(JenisDokumen jenis, Periode periode, KumpulanBerkas isi, string perangkatDaerah = Badan) =>
        Layanan.GetRequiredService<DokumenStore>().BuatAsync(new Pelaku(Pemda, "uji", "Uji", "uji"), perangkatDaerah, jenis, periode, isi);

    // a file with all its tables: to make them anew costs ten times what a copy does
    private static readonly Lazy<Task<byte[]>> Kosong = new(async () =>
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-pola-").FullName;
        var berkas = Path.Combine(folder, "akuntabel.db");
        await using (var b = Basisdata.Sqlite(berkas))
        {
            await b.SiapkanAsync();
        }

        var isi = await File.ReadAllBytesAsync(berkas);
        Directory.Delete(folder, recursive: true);
        return isi;
    });

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        await File.WriteAllBytesAsync(Path.Combine(_folder, "akuntabel.db"), await Kosong.Value);
        _basisdata = Basisdata.Sqlite(Path.Combine(_folder, "akuntabel.db"));
        await _basisdata.SiapkanAsync();
        (await new KunciStore(_basisdata).PasangAsync(Kunci)).ShouldBeTrue();
        _aplikasi = AplikasiWeb.Bangun(new OpsiWeb(_basisdata, "", Path.Combine(_folder, "sementara")) { Pengembang = true, Waktu = Jam, Kunci = Kunci }, p =>
        {
            p.WebHost.UseTestServer();
            p.Services.AddSingleton<IStartupFilter, AlamatUji>();
            // what a password costs the one who guesses is another test's concern (SandiTersimpanTests): here it costs a quarter of all time
            p.Services.PostConfigure<PasswordHasherOptions>(o => o.IterationCount = 1000);
            // what the pages and their models look like is the same for every server of the tests, and costs most of a start
            if (_bentuk is { } bentuk)
            {
                p.Services.AddSingleton(bentuk.Model).AddSingleton(bentuk.Halaman);
            }

            p.Services.AddAuthentication(SkemaUji.Nama).AddScheme<AuthenticationSchemeOptions, SkemaUji>(SkemaUji.Nama, null);
        });
        await _aplikasi.StartAsync();
        _bentuk ??= (Layanan.GetRequiredService<IModelMetadataProvider>(), Layanan.GetRequiredService<IRazorPageActivator>());
        Pemda = (await Layanan.GetRequiredService<PemdaStore>().BuatAsync("Kabupaten Uji", "uji")).Pemda;
        await _basisdata.TulisAsync(s => s.JalankanAsync(
            "INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@Pemda, 'badan', '8.01', 'Badan Kesatuan Bangsa dan Politik', 'Kesbangpol'), (@Pemda, 'dinas', '1.01', 'Dinas Pendidikan', 'Disdik')",
            new { Pemda }));
    }

    public async ValueTask DisposeAsync()
    {
        if (_aplikasi is not null)
        {
            // a job that still works writes into the folder that goes below
            await _aplikasi.StopAsync();
            await _aplikasi.DisposeAsync();
        }

        if (_basisdata is not null)
        {
            if (Environment.GetEnvironmentVariable("AKUNTABEL_UJI_RIWAYAT") is { Length: > 0 } catatan)
            {
                // every page's changes must be told by events: what tests put into the tables themselves has none
                var masalah = (await new Verifikasi(_basisdata).JalankanAsync()).DaftarMasalah.Where(m => !m.Contains("tidak ada peristiwa yang membuatnya", StringComparison.Ordinal)).ToList();
                await File.AppendAllLinesAsync(catatan, masalah.Select(m => $"{TestContext.Current.TestClass?.TestClassName}.{TestContext.Current.TestMethod?.MethodName}: {m}").Append("diperiksa"));
            }

            await _basisdata.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    // who asks is what the header says: how one signs in is another test's concern
    private sealed class SkemaUji(IOptionsMonitor<AuthenticationSchemeOptions> opsi, ILoggerFactory catatan, UrlEncoder penyandi)
        : AuthenticationHandler<AuthenticationSchemeOptions>(opsi, catatan, penyandi)
    {
        public const string Nama = "Uji";

        public const string Kepala = "X-Uji-Pengguna";

        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var id = Request.Headers[Kepala].ToString();
            if (id.Length == 0)
            {
                // nobody acts as anybody: then the cookie says who asks, as outside of tests
                return Context.AuthenticateAsync(SkemaSesi.Nama);
            }

            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(Pelaku(id), Nama)));
        }

        public static ClaimsPrincipal Pelaku(string id) => new(new ClaimsIdentity([new Claim(Pengakses.KlaimPengguna, id)], Nama));
    }

    // a server in process has no network: the header says where a request comes from
    private sealed class AlamatUji : IStartupFilter
    {
        public const string Kepala = "X-Uji-Alamat";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => a =>
        {
            a.Use((konteks, lanjut) =>
            {
                konteks.Connection.RemoteIpAddress = System.Net.IPAddress.Parse(konteks.Request.Headers[Kepala].FirstOrDefault() ?? "127.0.0.1");
                return lanjut(konteks);
            });
            next(a);
        };
    }

    private sealed class KukiHandler(HttpMessageHandler dalam) : DelegatingHandler(dalam)
    {
        private readonly System.Net.CookieContainer _kuki = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage permintaan, CancellationToken batal)
        {
            var alamat = permintaan.RequestUri ?? throw new InvalidOperationException("tanpa alamat");
            if (!permintaan.Headers.Contains("Cookie") && _kuki.GetCookieHeader(alamat) is { Length: > 0 } kuki)
            {
                permintaan.Headers.TryAddWithoutValidation("Cookie", kuki);
            }

            var jawaban = await base.SendAsync(permintaan, batal);
            foreach (var k in jawaban.Headers.TryGetValues("Set-Cookie", out var daftar) ? daftar : [])
            {
                _kuki.SetCookies(alamat, k);
            }

            return jawaban;
        }
    }
}
