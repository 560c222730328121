using System.Globalization;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Captions.</summary>
internal static class PenulisKeterangan
{
    /// <summary>Writes the caption: "Tabel 3." and a SEQ field, bookmarked together, then the text.</summary>
    public static void Tulis(KonteksDocx k, Keterangan ket, bool gambar)
    {
        // a table's caption stands above and stays with it
        k.Buka("Caption", new() { Ikut = !gambar });
        var penanda = k.BukaPenanda(ket.Id);
        if (ket.Bab.Length > 0)
        {
            PenulisRuasDocx.Jalan(k.X, $"{ket.Label} {ket.Bab}.");
            var ulang = k.MulaiUrutan(ket) ? $" \\r {ket.Urut}" : "";
            PenulisRuasDocx.Medan(k.X, $"SEQ {ket.Label} \\* ARABIC{ulang}", ket.Urut.ToString(CultureInfo.InvariantCulture));
        }

        k.TutupPenanda(penanda);
        PenulisRuasDocx.Jalan(k.X, (ket.Bab.Length > 0 ? " " : "") + ket.Teks);
        k.Tutup();
    }
}
