using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Umum;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>A password that nobody has, to be compared where a user has none.</summary>
public sealed class SandiPengganti
{
    public SandiPengganti(IServiceProvider layanan)
    {
        Pengguna = new Pengguna();
        Sandi = layanan.GetRequiredService<IPasswordHasher<Pengguna>>().HashPassword(Pengguna, Rahasia.Baru());
    }

    public Pengguna Pengguna { get; }

    public string Sandi { get; }
}
