namespace Akuntabel.Storage.Kunci;

/// <summary>What is sealed, each bound to its row: a sealed value that is moved to another user opens nothing there.</summary>
public static class GunaKunci
{
    /// <summary>Secret of a user's one-time codes.</summary>
    public static string Totp(string pemda, string pengguna) => $"totp/{pemda}/{pengguna}";

    /// <summary>Digest of one of a user's recovery codes: such codes are short enough to be found by trying from a plain digest.</summary>
    public static string Pemulihan(string pemda, string pengguna) => $"kode-pemulihan/{pemda}/{pengguna}";

    /// <summary>Password of the application's account at the signing service.</summary>
    public static string LayananTanda(string pemda) => $"layanan-tanda/{pemda}";

    /// <summary>A key that seals cookies and forms.</summary>
    public static string Perlindungan(string id) => $"kunci-perlindungan/{id}";

    /// <summary>The key of a register's row, under which its personal and secret fields lie.</summary>
    public static string Register(string pemda, string perangkatDaerah, string id) => $"register/{pemda}/{perangkatDaerah}/{id}";

    /// <summary>The key that tells the sameness of a register's sealed fields without saying what they hold.</summary>
    public static string Kesamaan(string pemda, string perangkatDaerah, string register) => $"kesamaan-register/{pemda}/{perangkatDaerah}/{register}";
}
