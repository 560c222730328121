using System.Net;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>What came of a step of signing in.</summary>
public abstract record HasilMasuk
{
    /// <summary>Signed in.</summary>
    public sealed record Berhasil : HasilMasuk;

    /// <summary>The password was right; a code is asked for.</summary>
    public sealed record PerluKode : HasilMasuk;

    /// <summary>Wrong; says no more than that.</summary>
    public sealed record Salah : HasilMasuk;

    /// <summary>What it would be checked against does not open: the installation's key is lost.</summary>
    public sealed record TanpaKunci : HasilMasuk;

    /// <summary>Not looked at now: the name or the network is tried very often; then it will be.</summary>
    public sealed record Tunggu(TimeSpan Lama) : HasilMasuk;

    /// <summary>Too many wrong attempts.</summary>
    public sealed record Terkunci(DateTimeOffset Sampai) : HasilMasuk;
}

/// <summary>Signing in and out.</summary>
public sealed class MasukAkun(
    PenggunaStore store, PercobaanStore percobaan, SesiAktif sesi, KukiTersegel kuki, IPasswordHasher<Pengguna> penyandi,
    UserManager<Pengguna> pengelola, Pengakses pengakses,
    SandiPengganti pengganti, BatasMasuk batasMasuk, WaktuSetempat setempat, SegelAkun segel)
{
    public const string KukiLangkah = "akuntabel-langkah";

    private const string KukiPeramban = "akuntabel-peramban";

    // wrong ones in a row: from one origin; of codes also from all unknown origins together, since six digits are few and the password is
    // known by then
    private const int BatasAsal = 10;

    private const int BatasSemua = 100;

    // an IPv6 customer holds at least a /64, often a /56
    private const int PanjangJaringan = 7;

    private static readonly TimeSpan UmurLangkah = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan UmurPeramban = TimeSpan.FromDays(365);

    /// <summary>What a refused step says.</summary>
    /// <param name="hasil">What came of it.</param>
    /// <param name="salah">What to say of a wrong entry.</param>
    public string Tolak(HasilMasuk hasil, string salah) => hasil switch
    {
        HasilMasuk.Terkunci t => $"Terlalu banyak percobaan yang salah. Coba lagi sesudah pukul {setempat.Sampai(t.Sampai)}, atau minta "
            + "administrator membuka kuncinya.",
        HasilMasuk.TanpaKunci => SegelAkun.Keberatan,
        HasilMasuk.Tunggu t => "Nama ini, atau jaringan Anda, sedang dicoba terlalu sering. "
            + $"Tunggu {Math.Ceiling(t.Lama.TotalSeconds)} detik, lalu ketik lagi kata sandinya. "
            + "Di peramban yang pernah Anda pakai masuk, atau dengan kunci sandi, Anda tidak perlu menunggu.",
        _ => salah,
    };

    /// <summary>First step: name and password.</summary>
    public async Task<HasilMasuk> DenganSandiAsync(HttpContext konteks, string namaPengguna, string sandi, string kembali)
    {
        var nama = PenggunaStore.Normal(namaPengguna);
        var pengguna = await store.CariNamaAsync(pengakses.Pemda, nama, konteks.RequestAborted);
        var asing = PerambanIni(konteks, pengguna) is null;
        var daftarAsal = DaftarAsal(konteks, pengguna);
        if (await percobaan.TerkunciAsync(pengakses.Pemda, nama, daftarAsal[0].Asal, konteks.RequestAborted) is { } terkunci)
        {
            return new HasilMasuk.Terkunci(terkunci);
        }

        if (asing && await batasMasuk.TebakanAsync(
            pengakses.Pemda, nama, konteks.Connection.RemoteIpAddress, konteks.RequestAborted) is { } tunggu)
        {
            return new HasilMasuk.Tunggu(tunggu);
        }

        var coba = await CobaAsync(nama, daftarAsal, konteks.RequestAborted);
        if (coba.DitolakSampai is { } sampai)
        {
            return new HasilMasuk.Terkunci(sampai);
        }

        if (!Cocok(pengguna, sandi))
        {
            await SalahAsync(coba, pengguna, konteks.RequestAborted);
            return new HasilMasuk.Salah();
        }

        await percobaan.LupakanAsync(pengakses.Pemda, nama, daftarAsal.Select(a => a.Asal), konteks.RequestAborted);
        if (asing)
        {
            await batasMasuk.BenarAsync(konteks.Connection.RemoteIpAddress, konteks.RequestAborted);
        }

        return await LanjutkanAsync(konteks, pengguna ?? throw new InvalidOperationException("tanpa pengguna"), "kata sandi", kembali);
    }

    /// <summary>After the first step was passed: in, or on to the code for who has one.</summary>
    /// <param name="konteks">The request.</param>
    /// <param name="pengguna">Who passed it, as stored now.</param>
    /// <param name="cara">By what.</param>
    /// <param name="kembali">Where to go afterwards.</param>
    public async Task<HasilMasuk> LanjutkanAsync(HttpContext konteks, Pengguna pengguna, string cara, string kembali)
    {
        ArgumentNullException.ThrowIfNull(pengguna);
        if (pengguna.DuaLangkah)
        {
            kuki.Pasang(konteks, KukiLangkah, new LangkahMasuk(pengguna.Id, pengguna.Stempel, kembali), UmurLangkah);
            return new HasilMasuk.PerluKode();
        }

        await MasukkanAsync(konteks, pengguna, cara);
        return new HasilMasuk.Berhasil();
    }

    /// <summary>Who passed the first step, if that still counts.</summary>
    public async Task<(Pengguna Pengguna, string Kembali)?> LangkahAsync(HttpContext konteks) =>
        kuki.Baca<LangkahMasuk>(konteks, KukiLangkah) is { } l
        && await store.CariAsync(pengakses.Pemda, l.Pengguna, konteks.RequestAborted) is { Aktif: true } p && p.Stempel == l.Stempel
            ? (p, l.Kembali)
            : null;

    /// <summary>Second step: a one-time code, or a recovery code.</summary>
    public async Task<HasilMasuk> DenganKodeAsync(HttpContext konteks, Pengguna pengguna, string kode)
    {
        var ketikan = kode.Trim();
        var totp = ketikan.Replace(" ", "", StringComparison.Ordinal).Length <= 6;
        if (totp ? segel.BukaTotp(pengguna) is null : !segel.Ada)
        {
            return new HasilMasuk.TanpaKunci();
        }

        var daftarAsal = DaftarAsalKode(konteks, pengguna);
        var coba = await CobaAsync(pengguna.NamaNormal, daftarAsal, konteks.RequestAborted);
        if (coba.DitolakSampai is { } sampai)
        {
            return new HasilMasuk.Terkunci(sampai);
        }

        var benar = totp
            ? await pengelola.VerifyTwoFactorTokenAsync(pengguna, TokenOptions.DefaultAuthenticatorProvider, ketikan)
            : (await pengelola.RedeemTwoFactorRecoveryCodeAsync(pengguna, ketikan)).Succeeded;
        if (!benar)
        {
            await SalahAsync(coba, pengguna, konteks.RequestAborted);
            return new HasilMasuk.Salah();
        }

        await percobaan.LupakanAsync(pengakses.Pemda, pengguna.NamaNormal, daftarAsal.Select(a => a.Asal), konteks.RequestAborted);
        KukiTersegel.Cabut(konteks, KukiLangkah);
        await MasukkanAsync(konteks, pengguna, totp ? "kata sandi dan kode" : "kata sandi dan kode pemulihan");
        return new HasilMasuk.Berhasil();
    }

    /// <summary>Begins a session, always a new one: a secret that was in the browser before is worth nothing afterwards.</summary>
    public async Task MasukkanAsync(HttpContext konteks, Pengguna pengguna, string cara)
    {
        await LepasAsync(konteks);
        await PasangSesiAsync(konteks, pengguna);
        if (PerambanIni(konteks, pengguna) is null)
        {
            kuki.Pasang(konteks, KukiPeramban, new PerambanDikenal(pengguna.Id, Rahasia.Id()), UmurPeramban);
        }

        await store.CatatMasukAsync(new Pelaku(pengguna.Pemda, pengguna.Id, pengguna.Nama, "web"), cara, konteks.RequestAborted);
    }

    /// <summary>After a change of what one signs in with: every session ends, and this browser gets a new one.</summary>
    public async Task PerbaruiAsync(HttpContext konteks, Pengguna pengguna)
    {
        await sesi.CabutLainAsync(pengguna.Pemda, pengguna.Id, "", konteks.RequestAborted);
        await PasangSesiAsync(konteks, pengguna);
    }

    /// <summary>Whether a signed-in user typed the own password; a stolen session gets no more tries than a stranger.</summary>
    public async Task<HasilMasuk> PastikanAsync(HttpContext konteks, Pengguna pengguna, string sandi)
    {
        var asal = $"akun:{pengguna.Id}";
        var coba = await percobaan.CobaAsync(pengguna.Pemda, pengguna.NamaNormal, asal, BatasAsal, konteks.RequestAborted);
        if (coba.DitolakSampai is { } sampai)
        {
            return new HasilMasuk.Terkunci(sampai);
        }

        if (!Cocok(pengguna, sandi))
        {
            return new HasilMasuk.Salah();
        }

        await percobaan.LupakanAsync(pengguna.Pemda, pengguna.NamaNormal, [asal], konteks.RequestAborted);
        return new HasilMasuk.Berhasil();
    }

    /// <summary>Ends the session of this browser.</summary>
    public async Task KeluarkanAsync(HttpContext konteks)
    {
        await LepasAsync(konteks);
        KukiSesi.Cabut(konteks);
    }

    /// <summary>The address that a request came from, as it is shown and counted.</summary>
    public static string Alamat(HttpContext konteks) => konteks.Connection.RemoteIpAddress is { } a
        ? (a.IsIPv4MappedToIPv6 ? a.MapToIPv4() : a).ToString() : "";

    /// <summary>Whom an address is counted as: those who hold one IPv6 network are one.</summary>
    public static string Jaringan(IPAddress? alamat)
    {
        if (alamat is null || alamat.IsIPv4MappedToIPv6 || alamat.AddressFamily != System.Net.Sockets.AddressFamily.InterNetworkV6)
        {
            return (alamat?.IsIPv4MappedToIPv6 == true ? alamat.MapToIPv4() : alamat)?.ToString() ?? "";
        }

        return Convert.ToHexStringLower(alamat.GetAddressBytes().AsSpan(0, PanjangJaringan));
    }

    /// <summary>Whether the user signed in from this browser before; then its mark.</summary>
    public string? PerambanIni(HttpContext konteks, Pengguna? pengguna) =>
        pengguna is not null && kuki.Baca<PerambanDikenal>(konteks, KukiPeramban) is { } p && p.Pengguna == pengguna.Id ? p.Tanda : null;

    // the same work for a name that exists and one that does not
    private bool Cocok(Pengguna? pengguna, string sandi)
    {
        var ada = pengguna is { Aktif: true, Sandi.Length: > 0 };
        var teruji = sandi.Length <= AturanSandi.Terpanjang ? sandi : "";
        var hasil = penyandi.VerifyHashedPassword(
            pengguna ?? pengganti.Pengguna, ada && pengguna is not null ? pengguna.Sandi : pengganti.Sandi, teruji);
        return ada && teruji.Length > 0 && hasil != PasswordVerificationResult.Failed;
    }

    // a browser known to the user is counted by itself, so that strangers can't lock it; others by their network
    private List<(string Asal, int Batas)> DaftarAsal(HttpContext konteks, Pengguna? pengguna) =>
        [(PerambanIni(konteks, pengguna) is { } tanda ? $"peramban:{tanda}"
            : $"alamat:{Jaringan(konteks.Connection.RemoteIpAddress)}", BatasAsal)];

    private List<(string Asal, int Batas)> DaftarAsalKode(HttpContext konteks, Pengguna pengguna) =>
        PerambanIni(konteks, pengguna) is { } tanda
            ? [($"kode:peramban:{tanda}", BatasAsal)]
            : [($"kode:alamat:{Jaringan(konteks.Connection.RemoteIpAddress)}", BatasAsal), ("kode:semua", BatasSemua)];

    private async Task<HasilCoba> CobaAsync(string nama, List<(string Asal, int Batas)> daftarAsal, CancellationToken batal)
    {
        var terakhir = false;
        foreach (var (asal, batas) in daftarAsal)
        {
            var hasil = await percobaan.CobaAsync(pengakses.Pemda, nama, asal, batas, batal);
            if (hasil.DitolakSampai is not null)
            {
                return hasil;
            }

            terakhir |= hasil.Terakhir;
        }

        return new HasilCoba(null, terakhir);
    }

    private async Task SalahAsync(HasilCoba coba, Pengguna? pengguna, CancellationToken batal)
    {
        if (coba.Terakhir && pengguna is not null)
        {
            await percobaan.CatatTerkunciAsync(new Pelaku(pengguna.Pemda, pengguna.Id, pengguna.Nama, "web"), batal);
        }
    }

    private async Task PasangSesiAsync(HttpContext konteks, Pengguna pengguna) => KukiSesi.Pasang(
        konteks, await sesi.BuatAsync(pengguna, Alamat(konteks), konteks.Request.Headers.UserAgent.ToString(), konteks.RequestAborted));

    private async Task LepasAsync(HttpContext konteks)
    {
        if (konteks.Request.Cookies[KukiSesi.Nama(konteks.Request)] is { Length: > 0 and < 200 } lama
            && await sesi.CariAsync(lama, konteks.RequestAborted) is { } s)
        {
            await sesi.CabutAsync(s.Pemda, s.Pengguna, s.Id, konteks.RequestAborted);
        }
    }
}
