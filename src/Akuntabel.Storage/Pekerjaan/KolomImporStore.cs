using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Pekerjaan;

/// <summary>What an office decided of sheets of one shape.</summary>
public sealed class BarisKolomImpor
{
    /// <summary>The shape.</summary>
    public string Bentuk { get; init; } = "";

    /// <summary>The decision, JSON.</summary>
    public string Isi { get; init; } = "";
}

/// <summary>Remembers what the columns of imported sheets hold, for each office.</summary>
public sealed class KolomImporStore(Basisdata basisdata, TimeProvider waktu)
{
    /// <summary>The most shapes of one office; one more drops the oldest.</summary>
    public const int Terbanyak = 50;

    /// <summary>All of an office.</summary>
    public Task<IReadOnlyList<BarisKolomImpor>> DaftarAsync(string pemda, string pd, CancellationToken batal = default) =>
        basisdata.BacaAsync(
        s => s.DaftarAsync<BarisKolomImpor>(
            "SELECT bentuk, isi FROM kolom_impor WHERE pemda = @pemda AND perangkat_daerah = @pd", new { pemda, pd }), batal);

    /// <summary>Keeps one in place of what was kept of that shape before.</summary>
    public Task SimpanAsync(string pemda, string pd, string bentuk, string isi, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            var baris = new { pemda, pd, bentuk, isi, saat = SaatUtc.Tulis(waktu.GetUtcNow()) };
            await s.JalankanAsync(
                """
                INSERT INTO kolom_impor (pemda, perangkat_daerah, bentuk, isi, saat) VALUES (@pemda, @pd, @bentuk, @isi, @saat)
                ON CONFLICT (pemda, perangkat_daerah, bentuk) DO UPDATE SET isi = excluded.isi, saat = excluded.saat
                """,
                baris);
            var semua = await s.DaftarAsync<string>(
                "SELECT bentuk FROM kolom_impor WHERE pemda = @pemda AND perangkat_daerah = @pd ORDER BY saat DESC, bentuk", baris);
            foreach (var lama in semua.Where(b => b != bentuk).Skip(Terbanyak - 1))
            {
                await s.JalankanAsync(
                    "DELETE FROM kolom_impor WHERE pemda = @pemda AND perangkat_daerah = @pd AND bentuk = @lama", new { pemda, pd, lama });
            }
        },
        batal);
}
