using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Akun;

/// <summary>What a one-time link is for.</summary>
public enum GunaTautan
{
    /// <summary>Makes the first administrator.</summary>
    Mulai,

    /// <summary>Sets a password: of a new user, or when an administrator recovers one.</summary>
    Sandi,
}

/// <summary>Whether a one-time link can be used.</summary>
public enum KeadaanTautan
{
    /// <summary>Yes.</summary>
    Berlaku,

    /// <summary>It was used.</summary>
    Terpakai,

    /// <summary>Too old, or replaced by a newer one.</summary>
    Lewat,

    /// <summary>No such link.</summary>
    TakDikenal,
}

/// <summary>One-time links; the store keeps only the digest of their secret.</summary>
public sealed class TautanStore(Basisdata basisdata, TimeProvider waktu)
{
    /// <summary>A new link; older ones for the same purpose and user no longer count.</summary>
    /// <param name="pemda">Pemerintah daerah; empty for the first start.</param>
    /// <param name="guna">Purpose.</param>
    /// <param name="pengguna">For whom; empty for the first start.</param>
    /// <param name="masa">How long it counts; <c>null</c>: until used.</param>
    /// <param name="batal">Cancels.</param>
    /// <returns>The secret.</returns>
    public Task<string> BuatAsync(string pemda, GunaTautan guna, string pengguna = "", TimeSpan? masa = null, CancellationToken batal = default) =>
        basisdata.TulisAsync(s => BuatAsync(s, pemda, guna, pengguna, masa), batal);

    /// <summary>How a link stands, and for whom it is.</summary>
    public Task<(KeadaanTautan Keadaan, string Pengguna)> PeriksaAsync(string pemda, GunaTautan guna, string rahasia, CancellationToken batal = default) =>
        basisdata.BacaAsync(s => PeriksaAsync(s, pemda, guna, rahasia), batal);

    internal async Task<string> BuatAsync(SesiBasisdata s, string pemda, GunaTautan guna, string pengguna, TimeSpan? masa)
    {
        var rahasia = Rahasia.Baru();
        var kini = waktu.GetUtcNow();
        var isian = new
        {
            pemda, guna = guna.ToString(), pengguna, sidik = Rahasia.Sidik(rahasia), kini = SaatUtc.Tulis(kini), kedaluwarsa = masa is { } m ? SaatUtc.Tulis(kini + m) : "",
            // one moment ago: a link that ends now still counts in this very moment
            tadi = SaatUtc.Tulis(kini.AddSeconds(-1)),
        };
        await s.JalankanAsync(
            "UPDATE tautan_sekali SET kedaluwarsa = @tadi WHERE pemda = @pemda AND guna = @guna AND pengguna = @pengguna AND dipakai = '' AND (kedaluwarsa = '' OR kedaluwarsa > @tadi)", isian);
        await s.JalankanAsync("INSERT INTO tautan_sekali (pemda, sidik, guna, pengguna, dibuat, kedaluwarsa) VALUES (@pemda, @sidik, @guna, @pengguna, @kini, @kedaluwarsa)", isian);
        return rahasia;
    }

    internal async Task<(KeadaanTautan Keadaan, string Pengguna)> PeriksaAsync(SesiBasisdata s, string pemda, GunaTautan guna, string rahasia)
    {
        var baris = await s.SatuAsync<Baris>(
            "SELECT pengguna, kedaluwarsa, dipakai FROM tautan_sekali WHERE pemda = @pemda AND sidik = @sidik AND guna = @guna", new { pemda, sidik = Rahasia.Sidik(rahasia), guna = guna.ToString() });
        return baris switch
        {
            null => (KeadaanTautan.TakDikenal, ""),
            { Dipakai.Length: > 0 } => (KeadaanTautan.Terpakai, baris.Pengguna),
            { Kedaluwarsa.Length: > 0 } when string.CompareOrdinal(baris.Kedaluwarsa, SaatUtc.Tulis(waktu.GetUtcNow())) < 0 => (KeadaanTautan.Lewat, baris.Pengguna),
            _ => (KeadaanTautan.Berlaku, baris.Pengguna),
        };
    }

    /// <summary>Uses it up in the caller's transaction; of two at the same time one gets <c>false</c>.</summary>
    internal async Task<bool> PakaiAsync(SesiBasisdata s, string pemda, string rahasia)
    {
        var isian = new { pemda, sidik = Rahasia.Sidik(rahasia), kini = SaatUtc.Tulis(waktu.GetUtcNow()) };
        return await s.JalankanAsync(
            "UPDATE tautan_sekali SET dipakai = @kini WHERE pemda = @pemda AND sidik = @sidik AND dipakai = '' AND (kedaluwarsa = '' OR kedaluwarsa >= @kini)", isian) == 1;
    }

    internal static Task HapusAsync(SesiBasisdata s, string pemda, string pengguna) =>
        s.JalankanAsync("DELETE FROM tautan_sekali WHERE pemda = @pemda AND pengguna = @pengguna AND dipakai = ''", new { pemda, pengguna });

    private sealed class Baris
    {
        public string Pengguna { get; init; } = "";

        public string Kedaluwarsa { get; init; } = "";

        public string Dipakai { get; init; } = "";
    }
}
