using System.Text.Json;
using System.Text.Json.Serialization;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.BolakBalik;
using Akuntabel.Storage.Pekerjaan;

namespace Akuntabel.Web.Fitur.TulisWord;

/// <summary>A report that came back and is not decided yet.</summary>
/// <param name="Jenis">Always <see cref="KirimanWord.Jenis"/>: other uploads wait in the same place.</param>
/// <param name="Tahun">Year of the report.</param>
/// <param name="Triwulan">Its quarter; 0: the year.</param>
/// <param name="Nama">Name of what was sent.</param>
/// <param name="Saat">When.</param>
/// <param name="Putusan">What was decided, by part, addition or comment.</param>
public sealed record KepalaKiriman(
    [property: JsonPropertyOrder(-1)] string Jenis, int Tahun, int Triwulan, string Nama, string Saat, IReadOnlyDictionary<string, string> Putusan);

/// <summary>Keeps reports that came back until they are decided or thrown away.</summary>
public sealed class KirimanWord(ImporTertundaStore store, BerkasSementaraStore berkas)
{
    /// <summary>Kind of these uploads.</summary>
    public const string Jenis = "tulis-word";

    /// <summary>How long one is kept without a decision, days.</summary>
    public const int LamaHari = 60;

    /// <summary>How many of one user wait at most.</summary>
    public const int Terbanyak = 5;

    private const string Isi = "balik.json";
    private const string Awal = "{\"Jenis\":\"" + Jenis + "\"";

    /// <summary>Keeps one; gives its key.</summary>
    public Task<string> SimpanAsync(string pemda, string pemilik, string pd, KepalaKiriman kepala, NaskahBalik isi, CancellationToken batal) => store.SimpanAsync(
        pemda, pemilik, pd, JsonSerializer.Serialize(kepala), [(Isi, JsonSerializer.SerializeToUtf8Bytes(isi))], TimeSpan.FromDays(LamaHari), batal);

    /// <summary>Those of a user, newest first.</summary>
    public async Task<IReadOnlyList<(string Id, KepalaKiriman Kepala)>> DaftarAsync(string pemda, string pemilik, string pd, CancellationToken batal) =>
        [.. (await store.DaftarAsync(pemda, pemilik, pd, Awal, batal)).Select(u => (u.Id, Kepala: Baca<KepalaKiriman>(u.Kepala)))
            .Where(u => u.Kepala is { Putusan: not null }).Select(u => (u.Id, u.Kepala ?? throw new InvalidOperationException()))];

    /// <summary>What came back.</summary>
    public async Task<NaskahBalik?> IsiAsync(string pemda, string id, CancellationToken batal) =>
        await berkas.IsiAsync(new LetakSementara(pemda, id), Isi, batal) is { } data && Baca<NaskahBalik>(System.Text.Encoding.UTF8.GetString(data)) is { Bagian: not null } n ? n : null;

    /// <summary>Keeps what was decided.</summary>
    public Task<bool> UbahAsync(string pemda, string id, string pemilik, string pd, KepalaKiriman kepala, CancellationToken batal) =>
        store.UbahAsync(pemda, id, pemilik, pd, JsonSerializer.Serialize(kepala), batal);

    /// <summary>Forgets one.</summary>
    public Task BuangAsync(string pemda, string id, CancellationToken batal) => store.BuangAsync(pemda, id, batal);

    // what an older version kept may read otherwise
    private static T? Baca<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
