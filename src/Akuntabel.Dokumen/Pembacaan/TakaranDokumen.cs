using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan;

/// <summary>
/// Counts what a reader takes in and refuses what no report holds: memory grows with characters, paragraphs and cells, whatever the size of
/// the file.
/// The figures leave a report of a thousand pages more than five times its room (docs/keputusan/0019).
/// </summary>
internal sealed class TakaranDokumen
{
    /// <summary>The most characters of text; a page of a report has about 3,000.</summary>
    public const long HurufTerbanyak = 16_000_000;

    /// <summary>The most paragraphs, headings, items and notes; a page has about 40.</summary>
    public const long BlokTerbanyak = 400_000;

    /// <summary>The most cells of all tables, blank ones too; a page full of table has about 300.</summary>
    public const long SelTerbanyak = 1_000_000;

    private readonly bool _tanpaBatas;
    private long _huruf;
    private long _blok;
    private long _sel;

    /// <summary>Counts nothing: for what is streamed and not kept.</summary>
    public static TakaranDokumen TanpaBatas { get; } = new(tanpaBatas: true);

    /// <summary>Begins at nothing.</summary>
    public TakaranDokumen(bool tanpaBatas = false) => _tanpaBatas = tanpaBatas;

    /// <summary>Collects the blocks of a document and counts them; what a reader buffers before is counted by its own tally.</summary>
    public static PenyusunDokumen Penyusun()
    {
        var takaran = new TakaranDokumen();
        return new PenyusunDokumen((huruf, sel) =>
        {
            takaran.Huruf(huruf);
            takaran.Sel(sel);
            takaran.Blok();
        });
    }

    /// <summary>Counts characters.</summary>
    /// <exception cref="DokumenTakTerbacaException">More than any report has.</exception>
    public void Huruf(long banyak)
    {
        if (!_tanpaBatas && (_huruf += banyak) > HurufTerbanyak)
        {
            throw TerlaluBanyakHuruf("lebih dari " + (HurufTerbanyak / 1_000_000));
        }
    }

    /// <summary>Counts a paragraph.</summary>
    /// <exception cref="DokumenTakTerbacaException">More than any report has.</exception>
    public void Blok()
    {
        if (++_blok > BlokTerbanyak)
        {
            throw new DokumenTakTerbacaException(
                $"berisi lebih dari {BlokTerbanyak / 1_000} ribu paragraf. Laporan 500 halaman biasanya di bawah 30 ribu. "
                + "Pisahkan menjadi beberapa berkas, lalu kirim satu per satu.");
        }
    }

    /// <summary>Counts cells.</summary>
    /// <exception cref="DokumenTakTerbacaException">More than any report has.</exception>
    public void Sel(long banyak)
    {
        if (!_tanpaBatas && (_sel += banyak) > SelTerbanyak)
        {
            throw new DokumenTakTerbacaException(
                $"tabel-tabelnya berisi lebih dari {SelTerbanyak / 1_000_000} juta sel. Laporan 500 halaman biasanya di bawah 200 ribu. "
                + "Hapus baris dan kolom yang tidak terpakai, atau pisahkan menjadi beberapa berkas.");
        }
    }

    /// <summary>A text whose length is known before it is read.</summary>
    /// <exception cref="DokumenTakTerbacaException">Longer than any report.</exception>
    public static void PastikanHuruf(long banyak)
    {
        if (banyak > HurufTerbanyak)
        {
            throw TerlaluBanyakHuruf((banyak / 1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static DokumenTakTerbacaException TerlaluBanyakHuruf(string juta) =>
        new($"berisi {juta} juta huruf; batasnya {HurufTerbanyak / 1_000_000} juta. Laporan 500 halaman biasanya di bawah 2 juta. "
            + "Pisahkan menjadi beberapa berkas, lalu kirim satu per satu.");
}
