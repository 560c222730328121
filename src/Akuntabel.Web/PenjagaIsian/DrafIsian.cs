using System.Text.Json;
using Akuntabel.Storage;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.PenjagaIsian;

/// <summary>What a user typed into a form and has not saved yet.</summary>
/// <param name="Kunci">Which form: an address without host.</param>
/// <param name="DaftarIsian">Fields with their values.</param>
/// <param name="Saat">Kept when.</param>
public sealed record DrafTersimpan(string Kunci, IReadOnlyDictionary<string, string[]> DaftarIsian, DateTimeOffset Saat);

/// <summary>Keeps what users type, so that a crash, a power cut or a closed lid costs no word. Drafts are the user's own and are no documents.</summary>
public interface IDrafIsian
{
    /// <summary>The kept draft of a form of the present user, or <c>null</c>.</summary>
    Task<DrafTersimpan?> CariAsync(string kunci, CancellationToken batal = default);

    /// <summary>Keeps a form's fields; passwords and the antiforgery token are left out.</summary>
    Task<DateTimeOffset> SimpanAsync(string kunci, IFormCollection isian, CancellationToken batal = default);

    /// <summary>Throws a draft away: saved for good, or not wanted.</summary>
    Task BuangAsync(string kunci, CancellationToken batal = default);
}

/// <summary>Drafts in the store.</summary>
internal sealed class DrafIsian(Basisdata basisdata, Pengakses pengakses, TimeProvider waktu) : IDrafIsian
{
    public const int UkuranPaling = 4 * 1024 * 1024;

    public async Task<DrafTersimpan?> CariAsync(string kunci, CancellationToken batal = default)
    {
        var baris = await basisdata.SekaliAsync(
            s => s.SatuAsync<Baris>("SELECT isi, saat FROM draf_isian WHERE pemda = @Pemda AND pengguna = @Id AND kunci = @kunci", new { pengakses.Pemda, pengakses.Id, kunci }), batal);
        return baris is null ? null : new DrafTersimpan(kunci, Formulir.Baca(baris.Isi), SaatUtc.Baca(baris.Saat) ?? default);
    }

    public async Task<DateTimeOffset> SimpanAsync(string kunci, IFormCollection isian, CancellationToken batal = default)
    {
        var kini = waktu.GetUtcNow();
        await basisdata.TulisAsync(
            s => s.JalankanAsync(
                "INSERT INTO draf_isian (pemda, pengguna, kunci, isi, saat) VALUES (@Pemda, @Id, @kunci, @isi, @saat) ON CONFLICT (pemda, pengguna, kunci) DO UPDATE SET isi = excluded.isi, saat = excluded.saat",
                new { pengakses.Pemda, pengakses.Id, kunci, isi = Formulir.Tulis(isian), saat = SaatUtc.Tulis(kini) }),
            batal);
        return kini;
    }

    public Task BuangAsync(string kunci, CancellationToken batal = default) => basisdata.TulisAsync(
        s => s.JalankanAsync("DELETE FROM draf_isian WHERE pemda = @Pemda AND pengguna = @Id AND kunci = @kunci", new { pengakses.Pemda, pengakses.Id, kunci }), batal);

    private sealed class Baris
    {
        public string Isi { get; init; } = "";

        public string Saat { get; init; } = "";
    }
}

/// <summary>A form's fields as text.</summary>
internal static class Formulir
{
    public const string Penanda = "__RequestVerificationToken";

    /// <summary>Fields worth keeping: no token, no password, no NUL (which PostgreSQL refuses).</summary>
    public static Dictionary<string, string[]> Isian(IFormCollection isian) => isian
        .Where(f => f.Key != Penanda && !f.Key.Contains("sandi", StringComparison.OrdinalIgnoreCase) && !f.Key.Contains("kodetotp", StringComparison.OrdinalIgnoreCase))
        .ToDictionary(f => f.Key, f => f.Value.Select(v => (v ?? "").Replace("\0", "", StringComparison.Ordinal)).ToArray(), StringComparer.Ordinal);

    public static string Tulis(IFormCollection isian) => JsonSerializer.Serialize(Isian(isian));

    public static Dictionary<string, string[]> Baca(string isi) => JsonSerializer.Deserialize<Dictionary<string, string[]>>(isi) ?? [];
}
