using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Terbitan;

/// <content>What verifying asks.</content>
public sealed partial class TerbitanStore
{
    /// <summary>Form of a PDF with signatures that fit.</summary>
    public const string BentukBertanda = "pdf bertanda tangan";

    /// <summary>PDFs that a file of a size may begin with: size and digest.</summary>
    public async Task<IReadOnlyList<(long Ukuran, string Sidik)>> AwalanAsync(string pemda, long ukuran, CancellationToken batal = default) =>
        [.. (await basisdata.SekaliAsync(
            s => s.DaftarAsync<BerkasTerbitan>("SELECT ukuran, sidik FROM berkas_terbitan WHERE pemda = @pemda AND bentuk = 'pdf' AND ukuran < @ukuran",
                new { pemda, ukuran }),
            batal)).Select(b => (b.Ukuran, b.Sidik))];

    /// <summary>The issue of which a file with one of two digests is a form, with the form; <c>null</c>: none.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="sidik">Digest of the file.</param>
    /// <param name="awalan">Digest of what it begins with; <c>null</c>: of nothing known.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<(BarisTerbitan Terbitan, string Bentuk, bool Utuh)?> DariIsiAsync(
        string pemda, string sidik, string? awalan, CancellationToken batal = default)
    {
        return await basisdata.BacaAsync<(BarisTerbitan, string, bool)?>(
            async s =>
            {
                var b = await s.SatuAsync<BerkasTerbitan>(
                    $"""
                    SELECT terbitan, bentuk, sidik FROM (
                        SELECT terbitan, bentuk, sidik, saat FROM berkas_terbitan WHERE pemda = @pemda AND sidik IN (@sidik, @awalan)
                        UNION ALL SELECT terbitan, '{BentukBertanda}', sidik, saat FROM tanda_terbitan
                            WHERE pemda = @pemda AND sidik = @sidik AND cara = 'pdf' AND sah = 1 AND dihapus = '') dikenal
                    ORDER BY CASE WHEN sidik = @sidik THEN 0 ELSE 1 END, saat LIMIT 1
                    """,
                    new { pemda, sidik, awalan = awalan ?? sidik });
                return b is not null && await s.SatuAsync<BarisTerbitan>($"SELECT {Kolom} {Gabungan} WHERE t.pemda = @pemda AND t.id = @Terbitan",
                    new { pemda, b.Terbitan }) is { } t ? (t, b.Bentuk, b.Sidik == sidik) : null;
            },
            batal);
    }
}
