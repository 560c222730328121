using System.Security.Claims;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Keamanan;

/// <summary>Who asks: the signed-in user with the roles of today, or nobody. One for each request.</summary>
public sealed class Pengakses
{
    /// <summary>Claim that names the user in the cookie.</summary>
    public const string KlaimPengguna = ClaimTypes.NameIdentifier;

    private PenggunaAktif? _pengguna;

    /// <summary>Whether somebody is signed in.</summary>
    public bool Masuk => _pengguna is not null;

    /// <summary>The pemerintah daerah; empty before the first start was finished.</summary>
    public string Pemda { get; private set; } = "";

    /// <summary>Its name.</summary>
    public string NamaPemda { get; private set; } = "";

    /// <summary>The user; empty when nobody is signed in.</summary>
    public string Id => _pengguna?.Id ?? "";

    /// <summary>The user's name.</summary>
    public string Nama => _pengguna?.Nama ?? "";

    /// <summary>Roles held today.</summary>
    public IReadOnlyList<PeranAktif> DaftarPeran => _pengguna?.DaftarPeran ?? [];

    /// <summary>As the author of events.</summary>
    public Pelaku Pelaku => new(Pemda, Id, Nama, "web");

    /// <summary>The same in a role for a perangkat daerah: who holds it only for another acts as such, "Plh. Kepala Badan (Sari)".</summary>
    public Pelaku Sebagai(Peran peran, string perangkatDaerah) =>
        DaftarPeran.Where(p => p.Peran == peran && p.PerangkatDaerah == perangkatDaerah).Select(p => p.Sebagai).Order(StringComparer.Ordinal)
            .FirstOrDefault("") is { Length: > 0 } sebagai ? Pelaku with { Nama = $"{sebagai} ({Nama})" } : Pelaku;

    /// <summary>Whether the user holds a role for a perangkat daerah today.</summary>
    public bool Memegang(Peran peran, string perangkatDaerah) => DaftarPeran.Any(p => p.Peran == peran && p.PerangkatDaerah == perangkatDaerah);

    /// <summary>The perangkat daerah that the user belongs to by a role.</summary>
    public IEnumerable<string> PerangkatDaerahSendiri => DaftarPeran.Select(p => p.PerangkatDaerah).Where(p => p.Length > 0).Distinct();

    internal void Isi(BarisPemda? pemda, PenggunaAktif? pengguna) => (Pemda, NamaPemda, _pengguna) = (pemda?.Pemda ?? "", pemda?.Nama ?? "", pengguna);
}

/// <summary>Fills in <see cref="Pengakses"/> after authentication.</summary>
public static class PengaksesMiddleware
{
    /// <summary>Uses it.</summary>
    public static IApplicationBuilder UsePengakses(this IApplicationBuilder aplikasi) => aplikasi.Use(async (HttpContext konteks, RequestDelegate lanjut) =>
    {
        var (pemda, pengguna) = await KenalAsync(konteks);
        konteks.RequestServices.GetRequiredService<ZonaPemda>().Ikuti(pemda?.Zona);
        konteks.RequestServices.GetRequiredService<Pengakses>().Isi(pemda, pengguna);
        await lanjut(konteks);
    });

    private static async Task<(BarisPemda? Pemda, PenggunaAktif? Pengguna)> KenalAsync(HttpContext konteks)
    {
        var id = konteks.User.FindFirstValue(Pengakses.KlaimPengguna);
        if (konteks.Features.Get<PenggunaMasuk>() is { } masuk && masuk.Pengguna.Id == id)
        {
            return (masuk.Pemda, masuk.Pengguna);
        }

        var pemda = await konteks.RequestServices.GetRequiredService<PemdaStore>().KiniAsync(konteks.RequestAborted);
        return (pemda, pemda is null || id is null ? null : await konteks.RequestServices.GetRequiredService<PeranStore>().CariAsync(pemda.Pemda, id, konteks.RequestAborted));
    }
}
