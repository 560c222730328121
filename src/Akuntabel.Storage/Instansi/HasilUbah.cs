using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Instansi;

/// <summary>Outcome of changing master data.</summary>
public abstract record HasilUbah
{
    private HasilUbah()
    {
    }

    /// <summary>Written (or nothing had changed).</summary>
    /// <param name="Id">The row.</param>
    /// <param name="Keterangan">What a reader should know about how it was done, or empty.</param>
    public sealed record Tersimpan(string Id, string Keterangan = "") : HasilUbah;

    /// <summary>Somebody changed the row in between; nothing was written. The page shows both.</summary>
    public sealed record Bentrok : HasilUbah;

    /// <summary>The row is not there (any more).</summary>
    public sealed record TidakAda : HasilUbah;

    /// <summary>Not allowed by the data; nothing was written.</summary>
    /// <param name="Bidang">The field concerned, or empty.</param>
    /// <param name="Pesan">For the user: what, why, what to do.</param>
    public sealed record Ditolak(string Bidang, string Pesan) : HasilUbah;

    /// <summary>It would move due times of what runs, which who changes it has not seen yet; nothing was written.</summary>
    /// <param name="Daftar">What moves.</param>
    /// <param name="Sidik">Digest of it: sent again, it is meant.</param>
    public sealed record Menggeser(IReadOnlyList<TempoBergeser> Daftar, string Sidik) : HasilUbah;
}

/// <summary>A due time of a running step that a changed calendar moves.</summary>
/// <param name="Kantor">Name of the office.</param>
/// <param name="Untuk">Quarter or year.</param>
/// <param name="Langkah">The step, in words.</param>
/// <param name="Unit">Name of the unit that has it; empty: the office.</param>
/// <param name="Semula">When it was due, by the clock of the pemda's zone.</param>
/// <param name="Menjadi">When it is due then.</param>
public sealed record TempoBergeser(string Kantor, string Untuk, string Langkah, string Unit, DateTime Semula, DateTime Menjadi);

/// <summary>Values before and after, as events keep them.</summary>
internal static class Jejak
{
    private static readonly JsonSerializerOptions Pilihan = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Tulis(object? nilai) => nilai is null ? "" : JsonSerializer.Serialize(nilai, Pilihan);

    public static PeristiwaBaru Tentang(string jenis, string perangkatDaerah, string objek, object? lama, object? baru) =>
        new(jenis) { PerangkatDaerah = perangkatDaerah, Objek = objek, Lama = Tulis(lama), Baru = Tulis(baru) };
}

/// <summary>What a person typed into a line of text: one line, without blanks around it and signs that nobody sees, of a length that
/// fits.</summary>
internal static class TeksIsian
{
    public const int Terpanjang = 300;

    public static string Rapi(string? teks) => string.Join(' ', TeksAman.Tampak(teks ?? "").Split((char[]?)null,
        StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What is wrong with a required text, or <c>null</c>.</summary>
    public static HasilUbah.Ditolak? Wajib(string bidang, string sebutan, string teks)
    {
        if (teks.Length == 0)
        {
            return new HasilUbah.Ditolak(bidang, $"{sebutan} belum diisi.");
        }

        return PalingPanjang(bidang, sebutan, teks);
    }

    /// <summary>What is wrong with a text that may be empty, or <c>null</c>.</summary>
    public static HasilUbah.Ditolak? PalingPanjang(string bidang, string sebutan, string teks)
    {
        if (teks.Any(char.IsControl))
        {
            return new HasilUbah.Ditolak(bidang, $"{sebutan} memuat karakter yang tidak dapat dicetak. Ketik ulang tanpa menyalin.");
        }

        return teks.Length <= Terpanjang ? null : new HasilUbah.Ditolak(bidang, $"{sebutan} terlalu panjang ({teks.Length} huruf). Singkatkan sampai {Terpanjang} huruf.");
    }
}
