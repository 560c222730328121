using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.TandaTangan;
using Akuntabel.Dokumen.Terbitan;
using Akuntabel.Web.Pekerjaan;
using SkiaSharp;

namespace Akuntabel.Web.Penyusunan;

/// <summary>Reads the codes of issued reports off a scan. It unfolds pictures that anybody may have made: in a process of its own.</summary>
internal sealed class KerjaKodePindaian : IPengerjaan
{
    /// <summary>Its kind.</summary>
    public const string Kode = JenisPekerjaan.KodePindaian;

    /// <summary>The scan.</summary>
    public const string Pindaian = "pindaian";

    // A4 at 600 dpi
    private const long TitikTerbanyak = 40_000_000;

    /// <inheritdoc/>
    public string Jenis => Kode;

    /// <inheritdoc/>
    public void Kerjakan(RuangKerja ruang)
    {
        var isi = File.ReadAllBytes(Path.Combine(ruang.Masukan, Pindaian));
        var gambar = isi.AsSpan(0, Math.Min(isi.Length, 1024)).IndexOf("%PDF-"u8) >= 0 ? PembacaKodePindaian.GambarPdf(isi) : [isi];
        var hasil = new HashSet<string>(StringComparer.Ordinal);
        foreach (var g in gambar)
        {
            ruang.Batal.ThrowIfCancellationRequested();
            if (Baca(g) is { } kode)
            {
                hasil.Add(kode.Teks);
            }
        }

        ruang.Hasil(hasil.ToList());
    }

    private static KodeTerbitan? Baca(byte[] data)
    {
        using var aliran = new MemoryStream(data, writable: false);
        using var baca = SKCodec.Create(aliran);
        if (baca is null || (long)baca.Info.Width * baca.Info.Height is < 1 or > TitikTerbanyak)
        {
            return null;
        }

        var info = new SKImageInfo(baca.Info.Width, baca.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        using var titik = new SKBitmap(info);
        if (baca.GetPixels(info, titik.GetPixels()) is not (SKCodecResult.Success or SKCodecResult.IncompleteInput))
        {
            return null;
        }

        var warna = titik.GetPixelSpan();
        var abu = new byte[info.Width * info.Height];
        for (var i = 0; i < abu.Length; i++)
        {
            var w = warna.Slice(i * 4, 4);
            // what is transparent is paper
            abu[i] = (byte)Math.Min(255, (((w[0] * 77) + (w[1] * 150) + (w[2] * 29)) >> 8) + 255 - w[3]);
        }

        return PembacaKodePindaian.Baca(abu, info.Width, info.Height);
    }
}
