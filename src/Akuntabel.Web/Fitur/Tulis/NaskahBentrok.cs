using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Web.Penyimpanan;

namespace Akuntabel.Web.Fitur.Tulis;

/// <summary>One part of a report that two wrote at once, as people read it.</summary>
/// <param name="Semula">What both began with; <c>null</c>: nobody can tell.</param>
/// <param name="Milik">What the one who saves now wrote.</param>
/// <param name="Lain">What is stored.</param>
public sealed record NaskahBentrok(string? Semula, string Milik, string Lain)
{
    /// <summary>Of a clash.</summary>
    /// <param name="b">The clash.</param>
    /// <param name="tempat">The part.</param>
    /// <param name="polos">The part's text as people read it.</param>
    public static NaskahBentrok Dari(BentrokDokumen b, TempatNarasi tempat, Func<string, string> polos)
    {
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(polos);
        string Teks(KumpulanBerkas isi) => polos(NarasiLaporan.Isi(isi, tempat));
        return new(b.Dasar is { } dasar ? Teks(dasar) : null, Teks(b.Milik), Teks(b.Lain));
    }
}
