using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan;

// not "Teks": that is a run of the document model
namespace Akuntabel.Dokumen.Pembacaan.DariTeks;

/// <summary>Reads a text or Markdown report, with physical line numbers, into the model of the consistency check.</summary>
/// <remarks>Tables are tab-separated, pipe tables, HTML or aligned by blanks; a document that is none of it is simply paragraphs. Only what
/// is larger than any report is refused.</remarks>
public static class PembacaTeks
{
    /// <summary>Reads a document.</summary>
    /// <param name="isi">The whole text; any line ends.</param>
    /// <exception cref="DokumenTakTerbacaException">Larger than any report.</exception>
    public static DokumenTerbaca Baca(string isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        TakaranDokumen.PastikanHuruf(isi.Length);
        var baris = (isi.Contains('\r') ? isi.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : isi).Split('\n');
        var penyusun = TakaranDokumen.Penyusun();
        var takaran = new TakaranDokumen();
        var selaras = new TabelSpasi(baris);
        for (var i = 0; i < baris.Length;)
        {
            selaras.Tulis(i, penyusun);
            i += Satu(penyusun, takaran, baris, i);
        }

        return penyusun.Selesai();
    }

    /// <summary>Reads the block that begins at a line; returns how many lines it has.</summary>
    private static int Satu(PenyusunDokumen penyusun, TakaranDokumen takaran, string[] baris, int i)
    {
        var teks = baris[i];
        if (string.IsNullOrWhiteSpace(teks))
        {
            return 1;
        }

        if (PolaBaris.DaftarIsi(teks))
        {
            penyusun.Tambah(i + 1, PembersihTeks.Bersih(teks.Replace('\t', ' ')), JenisParagraf.DaftarIsi);
            return 1;
        }

        if (TabelHtml.Mulai(teks))
        {
            return TabelHtml.Baca(penyusun, takaran, baris, i);
        }

        return TabelBaris.Pipa(teks) ? Tabel(penyusun, takaran, baris, i, TabelBaris.Pipa, TabelBaris.SelPipa)
            : teks.Contains('\t') ? Tabel(penyusun, takaran, baris, i, b => b.Contains('\t') && !PolaBaris.DaftarIsi(b), TabelBaris.SelTab)
            : Paragraf(penyusun, baris, i);
    }

    private static int Tabel(
        PenyusunDokumen penyusun, TakaranDokumen takaran, string[] baris, int i, Func<string, bool> milik, Func<string,
            IReadOnlyList<SelTerbaca>> sel)
    {
        var hasil = new List<BarisTerbaca>();
        var j = i;
        for (; j < baris.Length && milik(baris[j]); j++)
        {
            hasil.Add(new BarisTerbaca(j + 1, sel(baris[j])));
            takaran.Sel(hasil[^1].Sel.Count);
        }

        penyusun.Tambah(hasil);
        return j - i;
    }

    /// <summary>A paragraph: lines up to a blank one, joined, unless the next line begins something of its own.</summary>
    private static int Paragraf(PenyusunDokumen penyusun, string[] baris, int i)
    {
        var jenis = Jenis(baris[i]);
        var teks = new System.Text.StringBuilder(PembersihTeks.Bersih(baris[i]));
        var awal = new List<int>();
        var j = i + 1;
        // two spaces at the end break the line in Markdown
        for (; jenis != JenisParagraf.Judul && j < baris.Length && !Berdiri(baris[j])
            && !baris[j - 1].EndsWith("  ", StringComparison.Ordinal); j++)
        {
            teks.Append(' ');
            awal.Add(teks.Length);
            teks.Append(PembersihTeks.Bersih(baris[j]));
        }

        penyusun.Tambah(i + 1, teks.ToString(), jenis, awal);
        return j - i;
    }

    private static JenisParagraf Jenis(string baris) => PolaBaris.Jenis(baris, PembersihTeks.Bersih(baris));

    private static bool Berdiri(string baris) =>
        string.IsNullOrWhiteSpace(baris) || baris.Contains('\t') || TabelBaris.Pipa(baris) || TabelHtml.Mulai(baris)
            || Jenis(baris) != JenisParagraf.Isi
        || PolaBaris.JudulTabel(baris) || PolaBaris.DaftarIsi(baris);
}
