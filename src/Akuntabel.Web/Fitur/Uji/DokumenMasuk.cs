using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Web.Fitur.Bersama;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>A document that was sent, by itself or in an archive.</summary>
/// <param name="Nama">Name, made safe to show.</param>
/// <param name="Folder">Folder that it came from, made safe to show; empty: none.</param>
/// <param name="Akhiran">Ending of its name, with its dot.</param>
/// <param name="Ukuran">Bytes.</param>
/// <param name="Buka">Opens its contents.</param>
internal sealed record DokumenMasuk(string Nama, string Folder, string Akhiran, long Ukuran, Func<Stream> Buka)
{
    private const int BitaDikenali = 4096;

    /// <summary>Memory that its check may need, bytes.</summary>
    public long Bobot => PerkiraanMemori.Untuk(Akhiran, Ukuran, Buka);

    /// <summary>Why it cannot be checked; empty: it can.</summary>
    public async Task<string> KeberatanAsync(CancellationToken batal)
    {
        if (!PengujiUnggahan.DaftarAkhiran.Contains(Akhiran))
        {
            return $"jenis ini tidak dapat diuji. Yang dapat diuji: {string.Join(' ', PengujiUnggahan.DaftarAkhiran)}.";
        }

        if (Ukuran > PengujiUnggahan.UkuranTerbesar)
        {
            return "lebih besar daripada 50 MB. Kecilkan gambarnya, atau pisahkan menjadi beberapa berkas.";
        }

        try
        {
            var awal = new byte[BitaDikenali];
            await using var aliran = Buka();
            var banyak = await aliran.ReadAtLeastAsync(awal, awal.Length, throwOnEndOfStream: false, batal);
            return PengujiUnggahan.Kenali(awal.AsSpan(0, banyak), Akhiran, out var alasan) is null ? alasan : "";
        }
        catch (Exception e) when (ArsipMasuk.Rusak(e))
        {
            return ArsipMasuk.BagianRusak;
        }
    }
}
