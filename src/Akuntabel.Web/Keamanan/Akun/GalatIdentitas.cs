using Microsoft.AspNetCore.Identity;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>What Identity itself can say in our flows, in Indonesian.</summary>
internal sealed class GalatIdentitas : IdentityErrorDescriber
{
    public override IdentityError ConcurrencyFailure() =>
        new() { Code = nameof(ConcurrencyFailure), Description = "Akun ini baru saja diubah di tempat lain. Muat ulang halaman, lalu ulangi." };

    public override IdentityError PasswordMismatch() => new() { Code = nameof(PasswordMismatch), Description = "Kata sandi sekarang tidak cocok. Ketik lagi." };

    public override IdentityError DefaultError() => new() { Code = nameof(DefaultError), Description = "Akun tidak dapat diubah. Muat ulang halaman, lalu ulangi." };

    public override IdentityError RecoveryCodeRedemptionFailed() =>
        new() { Code = nameof(RecoveryCodeRedemptionFailed), Description = "Kode pemulihan itu tidak dikenal atau sudah dipakai." };
}
