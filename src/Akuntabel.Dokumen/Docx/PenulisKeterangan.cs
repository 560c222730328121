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
            Nomor(k, ket);
        }

        k.TutupPenanda(penanda);
        PenulisRuasDocx.Jalan(k.X, (ket.Bab.Length > 0 ? " " : "") + ket.Teks);
        k.Tutup();
    }

    // within a chapter that the word processor numbers, it numbers the caption too
    private static void Nomor(KonteksDocx k, Keterangan ket)
    {
        var mulai = k.MulaiUrutan(ket);
        var otomatis = ket.Bab == k.Nomor.Bab;
        PenulisRuasDocx.Jalan(k.X, otomatis ? $"{ket.Label} " : $"{ket.Label} {ket.Bab}.");
        if (otomatis)
        {
            PenulisRuasDocx.Medan(k.X, "STYLEREF \"Nomor Bab\" \\n", ket.Bab);
            PenulisRuasDocx.Jalan(k.X, ".");
        }

        // Word starts over at the chapter by itself; LibreOffice knows no \s and is told by the first of each
        var ulang = mulai ? $" \\r {ket.Urut}" : otomatis ? " \\s 1" : "";
        PenulisRuasDocx.Medan(k.X, $"SEQ {ket.Label} \\* ARABIC{ulang}", ket.Urut.ToString(CultureInfo.InvariantCulture));
    }
}
