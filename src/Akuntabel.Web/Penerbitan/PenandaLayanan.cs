using System.Net;
using System.Net.Sockets;
using Akuntabel.Dokumen.TandaTangan;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Penerbitan;

/// <summary>Has an issued report signed by the service that the administrator entered, and takes what comes back as if it were uploaded.</summary>
public sealed class PenandaLayanan
{
    private readonly LayananTandaStore _store;
    private readonly TerbitanStore _terbitan;
    private readonly ILayananTanda _layanan;
    private readonly PenerimaTanda _penerima;
    private readonly OpsiWeb _opsi;

    internal PenandaLayanan(LayananTandaStore store, TerbitanStore terbitan, ILayananTanda layanan, PenerimaTanda penerima, OpsiWeb opsi) =>
        (_store, _terbitan, _layanan, _penerima, _opsi) = (store, terbitan, layanan, penerima, opsi);

    /// <summary>Whether it may be used here.</summary>
    public async Task<bool> AdaAsync(string pemda, CancellationToken batal) => await _store.BacaAsync(pemda, batal) is { Sandi.Length: > 0 };

    /// <summary>What is wrong with an address, for the user; <c>null</c>: nothing. A passphrase goes there, so beyond the own network only enciphered.</summary>
    public static string? Keberatan(string alamat) =>
        !Uri.TryCreate(alamat, UriKind.Absolute, out var a) || a.Scheme is not ("http" or "https") || a.UserInfo.Length > 0 || a.Query.Length > 0 || a.Fragment.Length > 0
            ? "Alamat itu tidak dikenal. Tulis seperti https://esign.kabupaten.go.id."
        : a.Scheme == "http" && !Setempat(a) ? "Frasa sandi penandatangan dikirim ke alamat itu, jadi harus berawalan https. Tanpa itu hanya alamat di jaringan kantor sendiri (misalnya 192.168…)."
        : null;

    /// <summary>Seals the password of the account.</summary>
    /// <returns><c>null</c>: there is no key to seal it with.</returns>
    public string? Segel(string pemda, string sandi) => _opsi.Kunci?.Segel(GunaKunci.LayananTanda(pemda), sandi);

    /// <summary>Signs; gives what went wrong and what to do, or <c>null</c> when it was signed, verified and kept.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="t">The issue.</param>
    /// <param name="nik">NIK of the signer.</param>
    /// <param name="frasaSandi">The signer's passphrase.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<string?> TandaiAsync(Pelaku pelaku, BarisTerbitan t, string nik, string frasaSandi, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(t);
        ArgumentNullException.ThrowIfNull(pelaku);
        if (await _store.BacaAsync(t.Pemda, batal) is not { Sandi.Length: > 0 } b || Keberatan(b.Alamat) is not null)
        {
            return "Layanan tanda tangan belum diatur administrator. Tanda tangani PDF-nya dengan aplikasi penandatangan, lalu unggah hasilnya.";
        }

        if (_opsi.Kunci?.CobaBuka(GunaKunci.LayananTanda(t.Pemda), b.Sandi) is not { } sandi)
        {
            return "Sandi layanan tanda tangan tidak dapat dibuka dengan kunci instalasi peladen ini. Sampaikan kepada administrator untuk menyimpannya lagi.";
        }

        if (await _terbitan.BacaAsync(t, "pdf", batal) is not { } pdf)
        {
            return "PDF laporan ini belum selesai dibuat, jadi belum dapat ditandatangani. Tunggu sampai PDF-nya ada, lalu coba lagi.";
        }

        var (hasil, galat) = await _layanan.TandaiAsync(new SambunganTanda(new Uri(b.Alamat), b.Akun, sandi), new PermintaanTanda(pdf, nik, frasaSandi, t.Judul), batal);
        return hasil is null ? galat
            : !PeriksaPdf.Bertanda(hasil) ? "Yang dikembalikan layanan tanda tangan bukan PDF bertanda tangan, jadi tidak disimpan. Coba lagi; bila berulang, sampaikan kepada administrator."
            : await _penerima.TerimaAsync(pelaku, t, new LampiranBaru($"laporan-{t.Kode}-bertanda-tangan.pdf", hasil), batal);
    }

    private static bool Setempat(Uri a) => a.IsLoopback || (IPAddress.TryParse(a.Host.Trim('[', ']'), out var ip) && (ip.AddressFamily == AddressFamily.InterNetworkV6
        ? ip.IsIPv6UniqueLocal || ip.IsIPv6LinkLocal : ip.GetAddressBytes() is [10, ..] or [192, 168, ..] or [172, >= 16 and <= 31, ..]));
}
