using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Akun;

/// <summary>A session of a user. Its identifier is the digest of the secret in the cookie.</summary>
public sealed class SesiMasuk
{
    /// <summary>Key of the pemerintah daerah.</summary>
    public string Pemda { get; init; } = "";

    /// <summary>Digest of the secret.</summary>
    public string Id { get; init; } = "";

    /// <summary>Whose.</summary>
    public string Pengguna { get; init; } = "";

    /// <summary>Began when.</summary>
    public string Dibuat { get; init; } = "";

    /// <summary>Last used when, to the minute.</summary>
    public string Terakhir { get; set; } = "";

    /// <summary>Ends at the latest when.</summary>
    public string Kedaluwarsa { get; init; } = "";

    /// <summary>Network address it began from.</summary>
    public string Alamat { get; init; } = "";

    /// <summary>How the browser named itself.</summary>
    public string Peramban { get; init; } = "";

    /// <summary>The user's security stamp when it began.</summary>
    public string Stempel { get; init; } = "";
}

/// <summary>How long sessions last.</summary>
/// <param name="Diam">Ends when unused for so long.</param>
/// <param name="Terlama">Ends after so long in any case.</param>
public sealed record MasaSesi(TimeSpan Diam, TimeSpan Terlama)
{
    /// <summary>As OWASP ASVS asks for at level 2: for a server.</summary>
    public static MasaSesi Ketat { get; } = new(TimeSpan.FromMinutes(30), TimeSpan.FromHours(12));

    /// <summary>For the laptop of one person.</summary>
    public static MasaSesi Panjang { get; } = new(TimeSpan.FromHours(8), TimeSpan.FromDays(14));
}

/// <summary>Sessions of users.</summary>
/// <param name="basisdata">The store.</param>
/// <param name="waktu">Clock.</param>
/// <param name="masa">How long they last; <c>null</c>: <see cref="MasaSesi.Ketat"/>.</param>
public sealed class SesiStore(Basisdata basisdata, TimeProvider waktu, MasaSesi? masa = null)
{
    private const string Kolom = "s.pemda, s.id, s.pengguna, s.dibuat, s.terakhir, s.kedaluwarsa, s.alamat, s.peramban, s.stempel";

    /// <summary>How long they last.</summary>
    public MasaSesi Masa { get; } = masa ?? MasaSesi.Ketat;

    /// <summary>Begins one; gives the secret for the cookie. Sessions that have ended are cleared away.</summary>
    public async Task<string> BuatAsync(Pengguna pengguna, string alamat, string peramban, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pengguna);
        ArgumentNullException.ThrowIfNull(peramban);
        var rahasia = Rahasia.Baru();
        var kini = waktu.GetUtcNow();
        var sesi = new SesiMasuk
        {
            Pemda = pengguna.Pemda, Id = Rahasia.Sidik(rahasia), Pengguna = pengguna.Id, Dibuat = SaatUtc.Tulis(kini), Terakhir = SaatUtc.Tulis(kini),
            Kedaluwarsa = SaatUtc.Tulis(kini + Masa.Terlama), Alamat = alamat, Peramban = peramban[..Math.Min(300, peramban.Length)].Replace("\0", "", StringComparison.Ordinal), Stempel = pengguna.Stempel,
        };
        await basisdata.TulisAsync(
            async s =>
            {
                await s.JalankanAsync(
                    "DELETE FROM sesi WHERE pemda = @Pemda AND (kedaluwarsa < @kini OR terakhir < @diam)", new { pengguna.Pemda, kini = SaatUtc.Tulis(kini), diam = SaatUtc.Tulis(kini - Masa.Diam) });
                await s.JalankanAsync(
                    "INSERT INTO sesi (pemda, id, pengguna, dibuat, terakhir, kedaluwarsa, alamat, peramban, stempel) VALUES (@Pemda, @Id, @Pengguna, @Dibuat, @Terakhir, @Kedaluwarsa, @Alamat, @Peramban, @Stempel)", sesi);
            },
            batal);
        return rahasia;
    }

    /// <summary>The session with an identifier, if it counts: not ended, its user active, the stamp unchanged.</summary>
    public Task<SesiMasuk?> CariAsync(string pemda, string id, CancellationToken batal = default)
    {
        var (sql, isian) = Berlaku(pemda, id, default);
        return basisdata.SekaliAsync(s => s.SatuAsync<SesiMasuk>(sql, isian), batal);
    }

    /// <summary>The question for a session that counts, its user and the pemerintah daerah.</summary>
    internal (string Sql, object Isian) Berlaku(string pemda, string id, DateOnly hari)
    {
        var kini = waktu.GetUtcNow();
        return (
            $"""
            SELECT {Kolom}, p.nama, p.pejabat, k.nama AS nama_pemda, k.revisi AS revisi_pemda, k.zona AS zona_pemda
            FROM sesi s JOIN pengguna p ON p.pemda = s.pemda AND p.id = s.pengguna JOIN pemda k ON k.pemda = s.pemda
            WHERE s.pemda = @pemda AND s.id = @id AND p.aktif = 1 AND p.stempel = s.stempel AND s.kedaluwarsa >= @kini AND s.terakhir >= @diam AND s.dibuat >= @lahir
            """,
            new
            {
                pemda, id, kini = SaatUtc.Tulis(kini), diam = SaatUtc.Tulis(kini - Masa.Diam), lahir = SaatUtc.Tulis(kini - Masa.Terlama), hari = hari.ToString("yyyy-MM-dd"),
            });
    }

    /// <summary>Sessions of a user that count, last used first.</summary>
    public Task<IReadOnlyList<SesiMasuk>> DaftarAsync(string pemda, string pengguna, CancellationToken batal = default)
    {
        var kini = waktu.GetUtcNow();
        return basisdata.SekaliAsync(
            s => s.DaftarAsync<SesiMasuk>(
                $"SELECT {Kolom} FROM sesi s JOIN pengguna p ON p.pemda = s.pemda AND p.id = s.pengguna WHERE s.pemda = @pemda AND s.pengguna = @pengguna AND p.stempel = s.stempel AND s.kedaluwarsa >= @kini AND s.terakhir >= @diam AND s.dibuat >= @lahir ORDER BY s.terakhir DESC, s.id",
                new { pemda, pengguna, kini = SaatUtc.Tulis(kini), diam = SaatUtc.Tulis(kini - Masa.Diam), lahir = SaatUtc.Tulis(kini - Masa.Terlama) }),
            batal);
    }

    /// <summary>Notes that it is used now.</summary>
    public Task SentuhAsync(SesiMasuk sesi, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(sesi);
        var kini = SaatUtc.Tulis(waktu.GetUtcNow());
        return basisdata.TulisAsync(s => s.JalankanAsync("UPDATE sesi SET terakhir = @kini WHERE pemda = @Pemda AND id = @Id AND terakhir < @kini", new { sesi.Pemda, sesi.Id, kini }), batal);
    }

    /// <summary>Ends one of a user's sessions; <c>false</c> when there is no such one.</summary>
    public async Task<bool> CabutAsync(string pemda, string pengguna, string id, CancellationToken batal = default) =>
        await basisdata.TulisAsync(s => s.JalankanAsync("DELETE FROM sesi WHERE pemda = @pemda AND pengguna = @pengguna AND id = @id", new { pemda, pengguna, id }), batal) > 0;

    /// <summary>Ends all sessions of a user but one; gives how many.</summary>
    public Task<int> CabutLainAsync(string pemda, string pengguna, string kecuali, CancellationToken batal = default) => basisdata.TulisAsync(s => CabutLainAsync(s, pemda, pengguna, kecuali), batal);

    internal static Task<int> CabutLainAsync(SesiBasisdata s, string pemda, string pengguna, string kecuali = "") =>
        s.JalankanAsync("DELETE FROM sesi WHERE pemda = @pemda AND pengguna = @pengguna AND id <> @kecuali", new { pemda, pengguna, kecuali });
}
