using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.DariPdf;
using ZXing;
using ZXing.Common;

namespace Akuntabel.Dokumen.TandaTangan;

/// <summary>Reads the code of an issued report off scans of its pages: from the QR at their foot.</summary>
public static partial class PembacaKodePindaian
{
    // the first pages say what the others say
    private const int HalamanTerbanyak = 30;

    // the QR stands in a corner; a part of a page is looked at closer than the whole
    private const int Bagian = 3;

    private static readonly TimeSpan Batas = TimeSpan.FromSeconds(40);

    /// <summary>Pictures of the pages that are only pictures, as files that every program knows.</summary>
    /// <param name="pdf">A scan.</param>
    /// <returns>None, when it is no PDF that can be read.</returns>
    public static IReadOnlyList<byte[]> GambarPdf(byte[] pdf)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        try
        {
            using var dokumen = BerkasPdf.Buka(pdf, new OpsiPdf(new TakaranPdf(Batas)));
            return [.. Enumerable.Range(1, Math.Min(dokumen.NumberOfPages, HalamanTerbanyak)).SelectMany(n => BerkasPdf.SatuUtuh(dokumen, n).Gambar)
                .Select(g => g.Berkas()?.Isi.ToArray()).OfType<byte[]>()];
        }
        catch (DokumenTakTerbacaException)
        {
            return [];
        }
    }

    /// <summary>The code on a page.</summary>
    /// <param name="abu">Grey pixels, row by row, one byte for each.</param>
    /// <param name="lebar">Pixels in a row.</param>
    /// <param name="tinggi">Rows.</param>
    /// <returns><c>null</c>: there is no QR of a report that can be read.</returns>
    public static KodeTerbitan? Baca(byte[] abu, int lebar, int tinggi)
    {
        ArgumentNullException.ThrowIfNull(abu);
        var pembaca = new BarcodeReaderGeneric { AutoRotate = false, Options = new DecodingOptions { TryHarder = true, PossibleFormats = [BarcodeFormat.QR_CODE] } };
        if (Kode(pembaca.Decode(new RGBLuminanceSource(abu, lebar, tinggi, RGBLuminanceSource.BitmapFormat.Gray8))) is { } kode)
        {
            return kode;
        }

        var (l, t) = (lebar / Bagian, tinggi / Bagian);
        foreach (var (x, y) in new[] { (0, tinggi - t), (lebar - l, tinggi - t), (0, 0), (lebar - l, 0) })
        {
            if (l > 0 && t > 0 && Kode(pembaca.Decode(new RGBLuminanceSource(Besar(abu, lebar, (x, y, l, t)), l * 2, t * 2, RGBLuminanceSource.BitmapFormat.Gray8))) is { } k)
            {
                return k;
            }
        }

        return null;
    }

    // a part of a page, each pixel four times
    private static byte[] Besar(byte[] abu, int lebar, (int X, int Y, int L, int T) r)
    {
        var hasil = new byte[r.L * 2 * r.T * 2];
        for (var i = 0; i < hasil.Length; i++)
        {
            var (y, x) = (i / (r.L * 2) / 2, i % (r.L * 2) / 2);
            hasil[i] = abu[((r.Y + y) * lebar) + r.X + x];
        }

        return hasil;
    }

    private static KodeTerbitan? Kode(Result? hasil) => hasil is not null && Pola().Match(hasil.Text) is { Success: true } m
        && KodeTerbitan.Coba(m.Groups[1].Value, out var kode) ? kode : null;

    // as TandaTerbitan.Qr writes it
    [GeneratedRegex(@"(?:/verifikasi\?kode=|^AKUNTABEL )([0-9A-Za-z]{4}-?[0-9A-Za-z]{4})\b", RegexOptions.NonBacktracking)]
    private static partial Regex Pola();
}
