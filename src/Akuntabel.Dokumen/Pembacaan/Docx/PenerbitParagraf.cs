using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan.DariTeks;

namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>Tells what a paragraph outside a table is, and hands it to the model.</summary>
internal sealed class PenerbitParagraf(GayaDokumen gaya, PenomoranDokumen penomoran, PenyusunDokumen penyusun)
{
    private const int JudulTerpanjang = 250;

    /// <summary>The automatic number of a paragraph; "" for a bullet; <c>null</c> when it is in no list.</summary>
    public string? Nomor(ParagrafDibacaDocx p)
    {
        var g = gaya[p.Gaya];
        var daftar = p.Nomor ?? g.Nomor;
        return daftar is null or "0" ? null : penomoran.Berikut(daftar, p.Tingkat ?? g.Tingkat ?? penomoran.TingkatGaya(daftar, p.Gaya));
    }

    /// <summary>Hands a paragraph over; one without text is nothing.</summary>
    /// <param name="p">The paragraph.</param>
    /// <param name="nomor">Its automatic number.</param>
    public void Terbitkan(ParagrafDibacaDocx p, string? nomor)
    {
        var baris = p.Baris();
        if (baris.Count == 0)
        {
            return;
        }

        baris[0] = nomor + baris[0];
        var utuh = string.Join(' ', baris);
        var g = gaya[p.Gaya];
        if (g.DaftarIsi || p.DalamDaftarIsi || p.BerakhirHalaman || PolaBaris.DaftarIsi(utuh))
        {
            penyusun.Tambah(0, PolaBaris.TanpaButir(utuh), JenisParagraf.DaftarIsi, alamat: p.Alamat);
        }
        else if (Judul(p, g) && utuh.Length <= JudulTerpanjang)
        {
            penyusun.Tambah(0, utuh, JenisParagraf.Judul, alamat: p.Alamat);
        }
        else
        {
            Baris(p, baris, nomor);
        }
    }

    // "body text" as the own level of a paragraph in a heading's style only keeps it out of the table of contents
    private static bool Judul(ParagrafDibacaDocx p, GayaJadi g) => p.Kerangka is >= 0 and <= 8 || g.Judul;

    /// <summary>Lines parted by breaks: joined as in a text file, unless one begins something of its own.</summary>
    private void Baris(ParagrafDibacaDocx p, List<string> baris, string? nomor)
    {
        for (var i = 0; i < baris.Count;)
        {
            var otomatis = i == 0 && nomor is not null;
            var jenis = Jenis(baris[i], p.Tebal, otomatis);
            var j = i + 1;
            while (jenis != JenisParagraf.Judul && j < baris.Count && Jenis(baris[j], p.Tebal, false) == JenisParagraf.Isi
                && !PolaBaris.JudulTabel(baris[j]))
            {
                j++;
            }

            penyusun.Tambah(0, PolaBaris.TanpaButir(string.Join(' ', baris[i..j])), jenis, alamat: p.Alamat);
            i = j;
        }
    }

    /// <summary>A text file knows no bold, so there the looks of a line decide; here a heading also looks like one.</summary>
    private static JenisParagraf Jenis(string baris, bool tebal, bool otomatis)
    {
        var jenis = PolaBaris.Jenis(baris, baris);
        if (jenis == JenisParagraf.Judul && !tebal && (otomatis || baris.EndsWith('.')))
        {
            jenis = char.IsAsciiDigit(baris[0]) ? JenisParagraf.Butir : JenisParagraf.Isi;
        }

        return jenis == JenisParagraf.Isi && otomatis ? JenisParagraf.Butir : jenis;
    }
}
