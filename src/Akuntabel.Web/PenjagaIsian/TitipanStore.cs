using System.Security.Cryptography;
using System.Text;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.PenjagaIsian;

/// <summary>A form that arrived when its writer was no longer signed in.</summary>
public sealed record Titipan(string Pengguna, string Jalur, IReadOnlyDictionary<string, string[]> DaftarIsian);

/// <summary>Keeps such forms until their writer has signed in again.</summary>
public sealed class TitipanStore(Basisdata basisdata, TimeProvider waktu)
{
    // more at a time are no tabs left open but a browser that keeps sending
    private const int TerbanyakPerPengguna = 20;

    // the newest is kept whatever its size
    private const long UkuranTerbesarPerPengguna = 20L * 1024 * 1024;

    private static readonly TimeSpan Masa = TimeSpan.FromDays(7);

    /// <summary>Keeps a form; gives the secret under which its writer finds it.</summary>
    public async Task<string> SimpanAsync(string pemda, string pengguna, string jalur, IFormCollection isian, CancellationToken batal = default)
    {
        var rahasia = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var kini = waktu.GetUtcNow();
        var isi = Formulir.Tulis(isian);
        await basisdata.TulisAsync(
            async s =>
            {
                await s.JalankanAsync("DELETE FROM titipan WHERE pemda = @pemda AND kedaluwarsa < @kini", new { pemda, kini = SaatUtc.Tulis(kini) });
                await s.JalankanAsync(
                    """
                    INSERT INTO titipan (pemda, sidik, pengguna, jalur, isi, saat, kedaluwarsa, ukuran)
                    VALUES (@pemda, @sidik, @pengguna, @jalur, @isi, @saat, @kedaluwarsa, @ukuran)
                    """,
                    new
                    {
                        pemda, sidik = Sidik(rahasia), pengguna, jalur, isi, saat = SaatUtc.Tulis(kini), kedaluwarsa = SaatUtc.Tulis(kini + Masa),
                        ukuran = Encoding.UTF8.GetByteCount(isi),
                    });
                await s.JalankanAsync(
                    """
                    DELETE FROM titipan WHERE pemda = @pemda AND pengguna = @pengguna AND sidik IN (
                        SELECT sidik FROM (
                            SELECT sidik, ROW_NUMBER() OVER (ORDER BY saat DESC, sidik) AS ke, SUM(ukuran) OVER (ORDER BY saat DESC, sidik) AS jumlah
                            FROM titipan WHERE pemda = @pemda AND pengguna = @pengguna) AS urut
                        WHERE ke > @banyak OR (ke > 1 AND jumlah > @ukuran))
                    """,
                    new { pemda, pengguna, banyak = TerbanyakPerPengguna, ukuran = UkuranTerbesarPerPengguna });
            },
            batal);
        return rahasia;
    }

    /// <summary>The form behind a secret, if it is this user's and not too old.</summary>
    public async Task<Titipan?> CariAsync(string pemda, string pengguna, string rahasia, CancellationToken batal = default)
    {
        var baris = await basisdata.SekaliAsync(
            s => s.SatuAsync<Baris>(
                "SELECT jalur, isi FROM titipan WHERE pemda = @pemda AND sidik = @sidik AND pengguna = @pengguna AND kedaluwarsa >= @kini",
                new { pemda, pengguna, sidik = Sidik(rahasia), kini = SaatUtc.Tulis(waktu.GetUtcNow()) }),
            batal);
        return baris is null ? null : new Titipan(pengguna, baris.Jalur, Formulir.Baca(baris.Isi));
    }

    private static string Sidik(string rahasia) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rahasia)));

    private sealed class Baris
    {
        public string Jalur { get; init; } = "";

        public string Isi { get; init; } = "";
    }
}
