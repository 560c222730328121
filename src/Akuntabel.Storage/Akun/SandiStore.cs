using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Akun;

/// <summary>What a new password is compared with: those that the user had, and names that a stranger knows.</summary>
public sealed class SandiStore(Basisdata basisdata)
{
    /// <summary>So many last passwords are not taken again, the present one among them.</summary>
    public const int Diingat = 5;

    /// <summary>Hashes of the last passwords, newest first.</summary>
    public Task<IReadOnlyList<string>> TerakhirAsync(string pemda, string pengguna, CancellationToken batal = default) => basisdata.BacaAsync(
        async s =>
        {
            var kini = await s.SatuAsync<string>("SELECT sandi FROM pengguna WHERE pemda = @pemda AND id = @pengguna", new { pemda, pengguna }) ?? "";
            var lama = await s.DaftarAsync<string>("SELECT sandi FROM sandi_lama WHERE pemda = @pemda AND pengguna = @pengguna ORDER BY nomor DESC", new { pemda, pengguna });
            return (IReadOnlyList<string>)[.. lama.Prepend(kini).Where(h => h.Length > 0).Distinct().Take(Diingat)];
        },
        batal);

    /// <summary>Names of the pemerintah daerah, its offices and units; of an official also the NIP.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="pejabat">The official that the user is; empty: none.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyList<string>> NamaSekitarAsync(string pemda, string pejabat, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<string>(
            """
            SELECT nama FROM pemda WHERE pemda = @pemda UNION SELECT nama FROM perangkat_daerah WHERE pemda = @pemda UNION SELECT singkatan FROM perangkat_daerah WHERE pemda = @pemda
            UNION SELECT nama FROM unit_kerja WHERE pemda = @pemda UNION SELECT nip FROM pejabat WHERE pemda = @pemda AND id = @pejabat UNION SELECT nama FROM pejabat WHERE pemda = @pemda AND id = @pejabat
            """,
            new { pemda, pejabat }),
        batal);

    /// <summary>Keeps the hash of a password that is replaced or taken away, in the caller's transaction.</summary>
    internal static async Task IngatAsync(SesiBasisdata s, string pemda, string pengguna, string sandi)
    {
        if (sandi.Length == 0)
        {
            return;
        }

        var isian = new { pemda, pengguna, sandi, sisa = Diingat };
        await s.JalankanAsync(
            "INSERT INTO sandi_lama (pemda, pengguna, nomor, sandi) SELECT @pemda, @pengguna, COALESCE(MAX(nomor), 0) + 1, @sandi FROM sandi_lama WHERE pemda = @pemda AND pengguna = @pengguna", isian);
        await s.JalankanAsync(
            "DELETE FROM sandi_lama WHERE pemda = @pemda AND pengguna = @pengguna AND nomor <= (SELECT MAX(nomor) FROM sandi_lama WHERE pemda = @pemda AND pengguna = @pengguna) - @sisa", isian);
    }
}
