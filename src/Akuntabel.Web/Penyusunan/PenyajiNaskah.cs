using System.Security.Cryptography;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pdf;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Penyusunan;

/// <summary>How pages hand out what was composed.</summary>
internal static class PenyajiNaskah
{
    /// <summary>Policy of a composed page: it is self-contained and needs no script.</summary>
    public const string Kebijakan =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'; "
        + "frame-ancestors 'self'";

    /// <summary>The one file of a format that needs no browser.</summary>
    /// <param name="opsi">Where temporary folders are.</param>
    /// <param name="berkas">What it is composed of.</param>
    /// <param name="format">The format.</param>
    /// <param name="riwayat">Where the history stands; <c>null</c> for no mark.</param>
    /// <param name="batal">Cancels.</param>
    public static async Task<byte[]> TulisAsync(
        OpsiWeb opsi, KumpulanBerkas berkas, FormatKeluaran format, (string, string)? riwayat, CancellationToken batal) =>
        (await CobaAsync(opsi, berkas, format, riwayat, null, batal)).Isi ?? throw new InvalidOperationException("Naskah tidak tertulis.");

    /// <summary>The one file of a format; without it, why, for the user: a PDF needs a browser.</summary>
    /// <param name="opsi">Where temporary folders are.</param>
    /// <param name="berkas">What it is composed of.</param>
    /// <param name="format">The format.</param>
    /// <param name="riwayat">Where the history stands; <c>null</c> for no mark.</param>
    /// <param name="hangat">A browser that runs already.</param>
    /// <param name="batal">Cancels.</param>
    public static async Task<(byte[]? Isi, string Alasan)> CobaAsync(
        OpsiWeb opsi, KumpulanBerkas berkas, FormatKeluaran format, (string, string)? riwayat, PerambanHangat? hangat, CancellationToken batal)
    {
        var folder = Path.Combine(opsi.FolderSementara, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        FolderAman.Buat(folder);
        try
        {
            var hasil = await Task.Run(
                () => PenyusunLaporan.Susun(SumberBerkas.Memori(berkas), null, folder, format, riwayat, walauRusak: true, hangat: hangat, batal: batal), batal);
            return Directory.GetFiles(folder) is [var satu] ? (await File.ReadAllBytesAsync(satu, batal), "")
                : (null, string.Join(' ', hasil.DaftarCatatan.Where(c => c.StartsWith("PDF", StringComparison.Ordinal))));
        }
        finally
        {
            FolderAman.Hapus(folder);
        }
    }
}
