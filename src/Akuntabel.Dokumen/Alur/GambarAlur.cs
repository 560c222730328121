using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Html;

namespace Akuntabel.Dokumen.Alur;

/// <summary>The picture of a procedure as in an SOP sheet: a lane for each actor, and where a running one stands.</summary>
public static class GambarAlur
{
    /// <summary>Class of a step that is done.</summary>
    public const string Selesai = "langkah-selesai";

    /// <summary>Class of a step that somebody has.</summary>
    public const string Kini = "langkah-kini";

    /// <summary>Class of a step that somebody has and that is late.</summary>
    public const string Terlambat = "langkah-terlambat";

    /// <summary>Writes it. Colours and sizes of letters are in style sheets, by class.</summary>
    /// <param name="keluaran">Where to.</param>
    /// <param name="sop">The procedure.</param>
    /// <param name="tanda">Class of a step, by its number; empty: it has not come there.</param>
    public static void Tulis(TextWriter keluaran, Sop sop, Func<int, string> tanda)
    {
        ArgumentNullException.ThrowIfNull(sop);
        var bagan = TataLetakAlur.Buat(new Keterangan("alur", "", "", 0, sop.Judul), sop, tanda);
        var svg = new Svg(new TulisHtml(keluaran));
        svg.Buka("alur", (double)bagan.Lebar + 2, (double)bagan.Tinggi + 2, sop.Judul, bagan.TeksAlternatif);
        PenulisBaganHtml.Gambar(svg, bagan);
    }
}
