using Akuntabel.Dokumen.Pdf;
using Akuntabel.Web.Pekerjaan;

namespace Akuntabel.Web.Penyusunan;

/// <summary>Prints a tree of performance that was written as a page.</summary>
internal sealed class KerjaPohon : IPengerjaan
{
    /// <summary>Its kind.</summary>
    public const string Kode = JenisPekerjaan.Pohon;

    /// <summary>The page.</summary>
    public const string BerkasMasukan = "pohon.html";

    /// <summary>Memory that it may use, bytes; the browser that prints is not in it.</summary>
    public const long Bobot = 100L << 20;

    /// <inheritdoc/>
    public string Jenis => Kode;

    /// <inheritdoc/>
    public void Kerjakan(RuangKerja ruang)
    {
        ruang.Maju("Mencetak pohon kinerja");
        var html = File.ReadAllText(Path.Combine(ruang.Masukan, BerkasMasukan));
        var hasil = PdfPencetak.CetakHalaman(html, Path.Combine(ruang.Keluaran, ruang.Isian<string>() + ".pdf"), batal: ruang.Batal);
        if (hasil.Alasan is { } alasan)
        {
            throw new PekerjaanGagalException(alasan);
        }
    }
}
