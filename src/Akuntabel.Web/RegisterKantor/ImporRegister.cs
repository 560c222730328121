using System.Text.Json;
using System.Text.Json.Serialization;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.RegisterKantor;

/// <summary>A sheet that waits until it is taken over into a register.</summary>
/// <param name="Jenis">Always <see cref="ImporRegister.Jenis"/>: other uploads wait in the same place.</param>
/// <param name="Register">Code of the register.</param>
/// <param name="Nama">Name of what was sent.</param>
/// <param name="Lembar">Sheet chosen; empty: the one that fits best.</param>
/// <param name="Padanan">Field of each column that is read, by its number; <c>null</c>: not decided yet.</param>
/// <param name="Betul">Cells as they were corrected, by row and field; and rows left out, by their number alone.</param>
public sealed record KepalaImporRegister(
    [property: JsonPropertyOrder(-1)] string Jenis, string Register, string Nama, string Lembar, IReadOnlyDictionary<int, string>? Padanan,
    IReadOnlyDictionary<string, string> Betul);

/// <summary>Keeps sheets between upload and decision. They hold what the register seals: so they are sealed too.</summary>
public sealed class ImporRegister(ImporTertundaStore store, BerkasSementaraStore berkas, OpsiWeb opsi)
{
    /// <summary>Kind of these uploads.</summary>
    public const string Jenis = "register";

    private const string Berkas = "lembar";
    private const string Guna = "impor-register";

    /// <summary>Keeps one; gives its key.</summary>
    public Task<string> SimpanAsync(string pemda, string pemilik, string pd, KepalaImporRegister kepala, byte[] isi, CancellationToken batal)
    {
        var teks = Convert.ToBase64String(isi);
        return store.SimpanAsync(pemda, pemilik, pd, Tulis(kepala),
            [(Berkas, System.Text.Encoding.UTF8.GetBytes(Tutup(teks)))], batal);
    }

    /// <summary>What is told of one; <c>null</c>: it is not this user's for this register, or no longer here.</summary>
    public async Task<KepalaImporRegister?> KepalaAsync(string pemda, string id, string pemilik, string pd, string register, CancellationToken batal) =>
        await store.KepalaAsync(pemda, id, pemilik, pd, batal) is { } teks && Baca(teks) is { } kepala && kepala.Register == register ? kepala : null;

    /// <summary>The sheet; <c>null</c>: it is no longer here, or was sealed with a key that is not.</summary>
    public async Task<byte[]?> IsiAsync(string pemda, string id, CancellationToken batal)
    {
        if (await berkas.IsiAsync(new LetakSementara(pemda, id), Berkas, batal) is not { } data)
        {
            return null;
        }

        var teks = System.Text.Encoding.UTF8.GetString(data);
        return Buka(teks) is { } isi ? Convert.FromBase64String(isi) : null;
    }

    /// <summary>What was made of a sheet and kept with it; <c>null</c>: nothing under that name.</summary>
    public async Task<string?> HasilAsync(string pemda, string id, string nama, CancellationToken batal) =>
        await berkas.IsiAsync(new LetakSementara(pemda, id), nama, batal) is { } data ? Buka(System.Text.Encoding.UTF8.GetString(data)) : null;

    /// <summary>Keeps what was made of a sheet, sealed as the sheet is; it goes with it.</summary>
    public async Task SimpanHasilAsync(string pemda, string id, string nama, string isi, CancellationToken batal)
    {
        using var aliran = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Tutup(isi)));
        await berkas.TulisAsync(new LetakSementara(pemda, id), nama, aliran, batal);
    }

    /// <summary>Keeps what was decided.</summary>
    public Task<bool> UbahAsync(string pemda, string id, string pemilik, string pd, KepalaImporRegister kepala, CancellationToken batal) =>
        store.UbahAsync(pemda, id, pemilik, pd, Tulis(kepala), batal);

    /// <summary>Forgets one.</summary>
    public Task BuangAsync(string pemda, string id, CancellationToken batal) => store.BuangAsync(pemda, id, batal);

    private string Tutup(string teks) => opsi.Kunci?.Segel(Guna, teks) ?? teks;

    private string? Buka(string teks) => KunciInstalasi.Tersegel(teks) ? opsi.Kunci?.CobaBuka(Guna, teks) : teks;

    // a corrected cell may be a personal one
    private string Tulis(KepalaImporRegister kepala) =>
        JsonSerializer.Serialize(kepala with { Betul = new Dictionary<string, string> { [""] = Tutup(JsonSerializer.Serialize(kepala.Betul)) } });

    private KepalaImporRegister? Baca(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<KepalaImporRegister>(json) is { Jenis: Jenis } kepala
                ? kepala with { Betul = Buka(kepala.Betul.GetValueOrDefault("", "")) is { Length: > 0 } isi ? JsonSerializer.Deserialize<Dictionary<string, string>>(isi) ?? [] : [] }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
