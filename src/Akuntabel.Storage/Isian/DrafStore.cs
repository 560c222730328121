using System.Text;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Isian;

/// <summary>A kept draft of a form.</summary>
public sealed class BarisDraf
{
    /// <summary>Which form: an address without host.</summary>
    public string Kunci { get; init; } = "";

    /// <summary>The fields; empty in a list.</summary>
    public string Isi { get; init; } = "";

    /// <summary>Kept when.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Bytes.</summary>
    public long Ukuran { get; init; }
}

/// <summary>What came of keeping a draft.</summary>
/// <param name="Saat">Kept when.</param>
/// <param name="Alasan">Why it was not kept, for the user; empty: it was. What was kept before stays.</param>
public readonly record struct HasilDraf(DateTimeOffset Saat, string Alasan);

/// <summary>
/// Drafts of forms, each user's own. What a user may keep is bounded; at the bound the newest typing is refused with its reason instead of
/// being kept at the cost of an older one, so that nothing goes without a word (docs/keputusan/0019).
/// </summary>
public sealed class DrafStore(Basisdata basisdata, TimeProvider waktu)
{
    /// <summary>The most drafts of one user.</summary>
    public const int Terbanyak = 50;

    /// <summary>The most bytes of one user's drafts together (20 MB).</summary>
    public const long UkuranTerbesar = 20L * 1024 * 1024;

    /// <summary>The most bytes of all users' drafts together (1 GB): many accounts must not do what one cannot.</summary>
    public const long UkuranSemua = 1024L * 1024 * 1024;

    /// <summary>Drafts that nobody has touched for so long are swept.</summary>
    public static readonly TimeSpan Umur = TimeSpan.FromDays(90);

    private const string Milik = "pemda = @pemda AND pengguna = @pengguna";

    /// <summary>The kept draft of a form, or <c>null</c>.</summary>
    public Task<BarisDraf?> CariAsync(string pemda, string pengguna, string kunci, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.SatuAsync<BarisDraf>($"SELECT kunci, isi, saat, ukuran FROM draf_isian WHERE {Milik} AND kunci = @kunci", new { pemda, pengguna, kunci }), batal);

    /// <summary>A user's drafts without their fields, newest first.</summary>
    public Task<IReadOnlyList<BarisDraf>> DaftarAsync(string pemda, string pengguna, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisDraf>($"SELECT kunci, saat, ukuran FROM draf_isian WHERE {Milik} ORDER BY saat DESC, kunci", new { pemda, pengguna }), batal);

    /// <summary>Keeps the fields of a form in place of what was kept of it before.</summary>
    public Task<HasilDraf> SimpanAsync(string pemda, string pengguna, string kunci, string isi, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            var kini = waktu.GetUtcNow();
            var (saat, lama) = (SaatUtc.Tulis(kini), SaatUtc.Tulis(kini - Umur));
            var isian = new { pemda, pengguna, kunci, isi, saat, lama, ukuran = Encoding.UTF8.GetByteCount(isi) };
            await SapuAsync(s, isian);
            if (await KeberatanAsync(s, isian, isian.ukuran) is { } alasan)
            {
                return new HasilDraf(kini, alasan);
            }

            await s.JalankanAsync(
                """
                INSERT INTO draf_isian (pemda, pengguna, kunci, isi, saat, ukuran) VALUES (@pemda, @pengguna, @kunci, @isi, @saat, @ukuran)
                ON CONFLICT (pemda, pengguna, kunci) DO UPDATE SET isi = excluded.isi, saat = excluded.saat, ukuran = excluded.ukuran
                """,
                isian);
            return new HasilDraf(kini, "");
        },
        batal);

    /// <summary>Throws a draft away: saved for good, or not wanted.</summary>
    public Task BuangAsync(string pemda, string pengguna, string kunci, CancellationToken batal = default) => basisdata.TulisAsync(
        s => s.JalankanAsync($"DELETE FROM draf_isian WHERE {Milik} AND kunci = @kunci", new { pemda, pengguna, kunci }), batal);

    // the user's own row is the lock: two tabs that save at once are counted one after the other
    private static Task<int> SapuAsync(SesiBasisdata s, object isian) => s.JalankanAsync(
        "DELETE FROM draf_isian WHERE pemda = @pemda AND saat < @lama"
            + (s.Mesin == MesinBasisdata.Postgres ? "; SELECT id FROM pengguna WHERE pemda = @pemda AND id = @pengguna FOR NO KEY UPDATE" : ""),
        isian);

    // forms keep themselves all the time: one question, not one for each bound
    private static async Task<string?> KeberatanAsync(SesiBasisdata s, object isian, long ukuran)
    {
        const string Ini = "pengguna = @pengguna AND kunci = @kunci";
        const string Lain = "pengguna = @pengguna AND kunci <> @kunci";
        var j = await s.SatuAsync<Jumlah>(
            $"""
            SELECT CAST(SUM(CASE WHEN {Ini} THEN ukuran END) AS BIGINT) AS lama, COUNT(CASE WHEN {Lain} THEN 1 END) AS banyak,
                CAST(COALESCE(SUM(CASE WHEN {Lain} THEN ukuran END), 0) AS BIGINT) AS ukuran, CAST(COALESCE(SUM(ukuran), 0) AS BIGINT) AS semua
            FROM draf_isian WHERE pemda = @pemda
            """,
            isian) ?? new Jumlah();
        if (j.Lama is null && j.Banyak >= Terbanyak)
        {
            return $"sudah ada {j.Banyak} draf milik Anda, sebanyak yang dapat disimpan. Simpan atau buang dahulu yang tidak diperlukan.";
        }

        if (ukuran > (j.Lama ?? 0) && j.Semua + ukuran > UkuranSemua)
        {
            return $"draf semua pengguna sudah {Mb(UkuranSemua)} MB, sebanyak yang dapat disimpan server. "
                + "Simpan isian ini dengan tombolnya, dan sampaikan kepada administrator.";
        }

        // what grows no larger than it was is always kept: it takes nothing more
        return j.Ukuran + ukuran > UkuranTerbesar && ukuran > (j.Lama ?? 0)
            ? $"draf Anda bersama isian ini menjadi {Mb(j.Ukuran + ukuran)} MB, batasnya {Mb(UkuranTerbesar)} MB. "
                + "Simpan atau buang dahulu yang tidak diperlukan."
            : null;
    }

    private static long Mb(long bita) => (bita + (1 << 20) - 1) >> 20;

    private sealed class Jumlah
    {
        public long? Lama { get; init; }

        public long Semua { get; init; }

        public long Banyak { get; init; }

        public long Ukuran { get; init; }
    }
}
