using System.Text.Json;
using Akuntabel.Storage.Isian;
using Akuntabel.Storage.Umum;
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

    /// <summary>The present user's drafts without their fields, newest first.</summary>
    Task<IReadOnlyList<BarisDraf>> DaftarAsync(CancellationToken batal = default);

    /// <summary>Keeps a form's fields, or says why not; passwords and the antiforgery token are left out.</summary>
    Task<HasilDraf> SimpanAsync(string kunci, IFormCollection isian, CancellationToken batal = default);

    /// <summary>Throws a draft away: saved for good, or not wanted.</summary>
    Task BuangAsync(string kunci, CancellationToken batal = default);
}

/// <summary>Drafts in the store.</summary>
internal sealed class DrafIsian(DrafStore store, Pengakses pengakses) : IDrafIsian
{
    public const int UkuranPaling = 4 * 1024 * 1024;

    public async Task<DrafTersimpan?> CariAsync(string kunci, CancellationToken batal = default) =>
        await store.CariAsync(pengakses.Pemda, pengakses.Id, kunci, batal) is { } baris ? new DrafTersimpan(kunci, Formulir.Baca(baris.Isi), SaatUtc.Baca(baris.Saat) ?? default) : null;

    public Task<IReadOnlyList<BarisDraf>> DaftarAsync(CancellationToken batal = default) => store.DaftarAsync(pengakses.Pemda, pengakses.Id, batal);

    public Task<HasilDraf> SimpanAsync(string kunci, IFormCollection isian, CancellationToken batal = default) =>
        store.SimpanAsync(pengakses.Pemda, pengakses.Id, kunci, Formulir.Tulis(isian), batal);

    public Task BuangAsync(string kunci, CancellationToken batal = default) => store.BuangAsync(pengakses.Pemda, pengakses.Id, kunci, batal);
}

/// <summary>A form's fields as text.</summary>
internal static class Formulir
{
    public const string Penanda = "__RequestVerificationToken";

    /// <summary>Names of fields that hold personal data begin with it: they are kept sealed or not at all.</summary>
    public const string AwalanTersegel = "tersegel.";

    /// <summary>Fields worth keeping: no token, no password, no number of an identity card, nothing personal, no NUL (which PostgreSQL refuses).</summary>
    public static Dictionary<string, string[]> Isian(IFormCollection isian) => isian
        .Where(f => f.Key != Penanda && !f.Key.StartsWith(AwalanTersegel, StringComparison.OrdinalIgnoreCase) && !f.Key.Equals("nik", StringComparison.OrdinalIgnoreCase)
            && !f.Key.Contains("sandi", StringComparison.OrdinalIgnoreCase) && !f.Key.Contains("kodetotp", StringComparison.OrdinalIgnoreCase))
        .ToDictionary(f => f.Key, f => f.Value.Select(v => (v ?? "").Replace("\0", "", StringComparison.Ordinal)).ToArray(), StringComparer.Ordinal);

    public static string Tulis(IFormCollection isian) => JsonSerializer.Serialize(Isian(isian));

    public static Dictionary<string, string[]> Baca(string isi) => JsonSerializer.Deserialize<Dictionary<string, string[]>>(isi) ?? [];
}
