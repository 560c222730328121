using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Unggahan;

/// <summary>Files of an agency as they are given out to be opened elsewhere: in tables no cell can become a formula. Pictures and texts stay byte for byte.</summary>
public static class BerkasKeluar
{
    /// <summary>One file.</summary>
    /// <param name="jalur">Its path; the ending tells what it is.</param>
    /// <param name="isi">Its bytes as they are kept.</param>
    public static ReadOnlyMemory<byte> Satu(string jalur, ReadOnlyMemory<byte> isi)
    {
        ArgumentNullException.ThrowIfNull(jalur);
        if (!jalur.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return isi;
        }

        // one that is no UTF-8 still shares the signs that matter with it
        var pengodean = IsiBerkas.Teks(isi) is null ? Encoding.Latin1 : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var teks = pengodean.GetString(isi.Span);
        var dijaga = PenjagaRumus.JagaBerkas(teks);
        return dijaga.Length == teks.Length ? isi : pengodean.GetBytes(dijaga);
    }

    /// <summary>All files.</summary>
    public static KumpulanBerkas Semua(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return new KumpulanBerkas(berkas.Isi.Select(b => KeyValuePair.Create(b.Key, Satu(b.Key, b.Value))));
    }

    /// <summary>Files that came back: one that is just as it was given out is the one that is kept, so that an import of a download changes nothing.</summary>
    /// <param name="kembali">All files after the import.</param>
    /// <param name="tersimpan">Those that are kept.</param>
    public static KumpulanBerkas Terima(KumpulanBerkas kembali, KumpulanBerkas tersimpan)
    {
        ArgumentNullException.ThrowIfNull(kembali);
        ArgumentNullException.ThrowIfNull(tersimpan);
        return new KumpulanBerkas(kembali.Isi.Select(b =>
            tersimpan.Coba(b.Key, out var lama) && Satu(b.Key, lama).Span.SequenceEqual(b.Value.Span) ? KeyValuePair.Create(b.Key, lama) : b));
    }
}
