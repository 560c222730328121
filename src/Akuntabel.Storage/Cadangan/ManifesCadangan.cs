using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Cadangan;

/// <summary>What an archive holds: read first, believed only as far as the digests agree.</summary>
/// <param name="Format">Always <see cref="NamaFormat"/>: tells our archives from others.</param>
/// <param name="Versi">Version of the archive's form.</param>
/// <param name="Skema">Number of the last migration of the store that it was made of.</param>
/// <param name="Saat">When it was made, see <see cref="SaatUtc"/>.</param>
/// <param name="DaftarTabel">Its tables.</param>
/// <param name="DaftarRantai">Where each chain of events stood.</param>
public sealed record ManifesCadangan(string Format, int Versi, int Skema, string Saat, IReadOnlyList<TabelTercatat> DaftarTabel, IReadOnlyList<KepalaCadangan> DaftarRantai)
{
    /// <summary>Signed heads, one line each; none when there was no key to sign with, and in archives of before.</summary>
    public IReadOnlyList<string> DaftarTertanda { get; init; } = [];

    /// <summary>Name of the archive's form.</summary>
    public const string NamaFormat = "akuntabel-cadangan";

    /// <summary>The newest form, the one that is written.</summary>
    public const int VersiFormat = 1;

    internal const string NamaBerkas = "cadangan.json";

    private static readonly JsonSerializerOptions Pilihan = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal byte[] Tulis() => JsonSerializer.SerializeToUtf8Bytes(this, Pilihan);

    internal static ManifesCadangan? Baca(ReadOnlySpan<byte> data)
    {
        try
        {
            return JsonSerializer.Deserialize<ManifesCadangan>(data, Pilihan);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A table in an archive: one row per line, as JSON.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Baris">Rows.</param>
/// <param name="Bita">Bytes, unpacked.</param>
/// <param name="Sidik">SHA-256 of the unpacked bytes.</param>
public sealed record TabelTercatat(string Nama, long Baris, long Bita, string Sidik)
{
    internal static string Berkas(string nama) => $"tabel/{nama}.ndjson";
}

/// <summary>The last link of a pemerintah daerah's chain of events.</summary>
public sealed record KepalaCadangan(string Pemda, long Nomor, string Sidik);
