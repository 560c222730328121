using System.Buffers.Binary;
using Akuntabel.Storage.Akun;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Masuk;

/// <summary>What is kept of a password by the application as it is run.</summary>
public class SandiTersimpanTests
{
    // OWASP Password Storage Cheat Sheet, for PBKDF2 with SHA-512
    private const uint PutaranPaling = 210_000;

    [Fact]
    public async Task Menebaknya_mahal()
    {
        await using var pelayan = await PelayanNyata.MulaiAsync();
        var orang = Pengguna.Baru("pemda", "ani", "Ani", DateTimeOffset.UnixEpoch);
        var simpanan = Convert.FromBase64String(pelayan.Layanan.GetRequiredService<IPasswordHasher<Pengguna>>().HashPassword(orang, "payung ungu di stasiun"));

        // version 3 of ASP.NET Core Identity: marker, function, rounds, length of the salt, big-endian
        simpanan[0].ShouldBe((byte)1);
        BinaryPrimitives.ReadUInt32BigEndian(simpanan.AsSpan(1)).ShouldBe((uint)KeyDerivationPrf.HMACSHA512);
        BinaryPrimitives.ReadUInt32BigEndian(simpanan.AsSpan(5)).ShouldBeGreaterThanOrEqualTo(PutaranPaling);
        BinaryPrimitives.ReadUInt32BigEndian(simpanan.AsSpan(9)).ShouldBeGreaterThanOrEqualTo(16u);
    }
}
