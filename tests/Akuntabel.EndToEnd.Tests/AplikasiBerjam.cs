using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.KunciBerganti;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Akuntabel.Web;
using Akuntabel.Web.Contoh;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>The application on a port of its own with a clock that can be put forward: what takes an office days takes a test a minute.</summary>
public sealed class AplikasiBerjam : IAsyncLifetime
{
    public const string Sandi = AplikasiBerjalan.Sandi;

    public const string Kantor = "kesbangpol";

    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-berjam-").FullName;

    private readonly JamMaju _jam = new();

    private Basisdata? _basisdata;

    private WebApplication? _aplikasi;

    private IBrowser? _peramban;

    private Pelaku _pelaku = new("", "uji", "Uji", "uji");

    private IServiceProvider Layanan => _aplikasi?.Services ?? throw new InvalidOperationException("belum dimulai");

    /// <summary>Today, by the clock of the office.</summary>
    public DateOnly HariIni => DateOnly.FromDateTime(_jam.Setempat);

    public async ValueTask InitializeAsync()
    {
        _basisdata = Basisdata.Sqlite(Path.Combine(_folder, "akuntabel.db"));
        await _basisdata.SiapkanAsync();
        var kunci = KunciInstalasi.Baru();
        await new KunciStore(_basisdata).PasangAsync(kunci);
        PagiHariKerja();
        _aplikasi = AplikasiWeb.Bangun(
            new OpsiWeb(_basisdata, "http://127.0.0.1:0", Path.Combine(_folder, "sementara"))
            {
                Waktu = _jam, Kunci = kunci, Sesi = LamaSesi.Panjang, Terminal = TextWriter.Null,
            },
            // what a password costs who guesses is no matter here
            p => p.Services.PostConfigure<PasswordHasherOptions>(o => o.IterationCount = 1000));
        await _aplikasi.StartAsync();
        _pelaku = _pelaku with { Pemda = (await Layanan.GetRequiredService<PemdaStore>().BuatAsync("Kabupaten Belitung Timur", "uji")).Pemda };
        await _basisdata.TulisAsync(s => s.JalankanAsync(
            "INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@Pemda, @Kantor, '8.01', 'Badan Kesatuan Bangsa dan Politik', 'Kesbangpol')",
            new { _pelaku.Pemda, Kantor }));
        _peramban = await PerambanBersama.AmbilAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_aplikasi is not null)
        {
            await _aplikasi.StopAsync();
            await _aplikasi.DisposeAsync();
        }

        if (_basisdata is not null)
        {
            await _basisdata.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Some working days pass; then it is nine in the morning.</summary>
    public void PagiHariKerja(int sesudah = 0)
    {
        var (kalender, kini) = (new KalenderKerja(), _jam.Setempat);
        var hari = kalender.Sesudah(DateOnly.FromDateTime(kini), sesudah);
        var pagi = hari.ToDateTime(new TimeOnly(9, 0));
        _jam.Maju((pagi > kini ? pagi : kalender.Sesudah(hari, 1).ToDateTime(new TimeOnly(9, 0))) - kini);
    }

    /// <summary>An example office with all its documents; gives its key.</summary>
    public async Task<string> ContohAsync(string nama)
    {
        var akar = Path.Combine(HalamanLaporan.Akar(), "contoh", nama);
        var berkas = new KumpulanBerkas(Directory.EnumerateFiles(akar, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(akar, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
        await Layanan.GetRequiredService<KantorContoh>().MuatAsync(_pelaku.Pemda, new Dictionary<string, KumpulanBerkas> { [nama] = berkas });
        return $"contoh-{nama}";
    }

    /// <summary>A unit of the office; gives its key.</summary>
    public async Task<string> UnitAsync(string nama) =>
        (await Layanan.GetRequiredService<UnitStore>().TambahAsync(_pelaku, Kantor, nama, "")).ShouldBeOfType<HasilUbah.Tersimpan>().Id;

    /// <summary>Somebody with a role.</summary>
    /// <param name="nama">Name.</param>
    /// <param name="peran">Role.</param>
    /// <param name="unit">Unit; empty: all.</param>
    /// <param name="kantor">Office; <c>null</c>: the one of this class; empty: the whole pemda.</param>
    public Task OrangAsync(string nama, Peran peran, string unit = "", string? kantor = null) => AkunAsync(nama, "", s => s.JalankanAsync(
        "INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, unit, mulai) VALUES (@Pemda, @id, @pengguna, @peran, @Kantor, @unit, '2020-01-01')",
        new { _pelaku.Pemda, id = Rahasia.Id(), pengguna = nama, peran = peran.ToString(), Kantor = kantor ?? Kantor, unit }));

    /// <summary>An official who heads the office for a term, in his own right or for another.</summary>
    public async Task KepalaAsync(string nama, StatusJabatan status, DateOnly mulai, DateOnly? selesai)
    {
        var orang = (await Layanan.GetRequiredService<PejabatStore>().TambahAsync(_pelaku, Kantor, new IsianPejabat(nama, "", "", "")))
            .ShouldBeOfType<HasilUbah.Tersimpan>().Id;
        await AkunAsync(nama, orang, s => Layanan.GetRequiredService<MasaJabatanStore>().SisipkanAsync(s, _pelaku, Kantor,
            new IsianMasaJabatan(orang, "", "Kepala Badan", Peran.Kepala, status, mulai, selesai, "SP 1")));
    }

    /// <summary>A page of somebody who signs in by the form.</summary>
    public async Task<IPage> MasukAsync(string nama)
    {
        Assert.SkipWhen(_peramban is null, "Chromium belum terpasang");
        var konteks = await _peramban.NewContextAsync(new() { BaseURL = _aplikasi?.Urls.First(), ViewportSize = new() { Width = 1280, Height = 800 } });
        // how long a machine takes is no matter of this test
        konteks.SetDefaultTimeout(180_000);
        var halaman = await konteks.NewPageAsync();
        await halaman.GotoAsync("/masuk");
        await halaman.GetByLabel("Nama pengguna").FillAsync(NamaPengguna(nama));
        await halaman.GetByLabel("Kata sandi").First.FillAsync(Sandi);
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.WaitForURLAsync(u => !u.Contains("/masuk", StringComparison.Ordinal));
        return halaman;
    }

    private async Task AkunAsync(string nama, string pejabat, Func<SesiBasisdata, Task> lalu)
    {
        var baru = Pengguna.Baru(_pelaku.Pemda, NamaPengguna(nama), nama, _jam.GetUtcNow());
        var sandi = Layanan.GetRequiredService<IPasswordHasher<Pengguna>>().HashPassword(baru, Sandi);
        await (_basisdata ?? throw new InvalidOperationException("belum dimulai")).TulisAsync(async s =>
        {
            await s.JalankanAsync(
                "INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, sandi, stempel, dibuat, pejabat) VALUES (@Pemda, @nama, @NamaPengguna, @NamaNormal, @Nama, @sandi, @Stempel, @Dibuat, @pejabat)",
                new { baru.Pemda, nama, baru.NamaPengguna, baru.NamaNormal, baru.Nama, sandi, baru.Stempel, baru.Dibuat, pejabat });
            await lalu(s);
        });
    }

    private static string NamaPengguna(string nama) => nama.ToLowerInvariant().Replace(' ', '.') + ".uji";

    // runs, and can be put forward
    private sealed class JamMaju : TimeProvider
    {
        private TimeSpan _maju;

        public DateTime Setempat => GetUtcNow().ToOffset(TimeSpan.FromHours((int)ZonaWaktu.Wib)).DateTime;

        public void Maju(TimeSpan selang) => _maju += selang;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _maju;
    }
}
