namespace Akuntabel.Core.Alur;

/// <summary>How a document comes to serve a span.</summary>
public enum CaraMelayani
{
    /// <summary>It is of this very span.</summary>
    Tepat,

    /// <summary>It is of the year in which the quarter lies.</summary>
    Setahun,

    /// <summary>It covers several years, these among them.</summary>
    Masa,

    /// <summary>It began before and holds until a later one begins.</summary>
    Berlanjut,
}

/// <summary>Of the documents of one kind, those that serve a span, the closest first. Pure: what the store reads by.</summary>
public static class PemilihRentang
{
    /// <summary>How a document serves a span; <c>null</c>: not at all.</summary>
    /// <param name="lingkup">Natural span of its kind.</param>
    /// <param name="dokumen">Span of the document; in stores of the first version a quarter also of what belongs to a year.</param>
    /// <param name="diminta">Span that is wanted.</param>
    public static CaraMelayani? Cara(LingkupWaktu lingkup, Periode dokumen, Periode diminta)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        ArgumentNullException.ThrowIfNull(diminta);
        return dokumen == diminta ? CaraMelayani.Tepat
            : lingkup != LingkupWaktu.TahunAtauTriwulan && diminta.Mulai == diminta.Selesai && dokumen == Periode.Tahun(diminta.Mulai)
                ? CaraMelayani.Setahun
            : dokumen.Mulai != dokumen.Selesai && dokumen.Mencakup(diminta) ? CaraMelayani.Masa
            : lingkup == LingkupWaktu.Bertanggal && Awal(dokumen) <= Akhir(diminta) ? CaraMelayani.Berlanjut : null;
    }

    /// <summary>
    /// Those that serve a span, the closest first: this very span, then the year, then the fewest years, then what began last.
    /// </summary>
    /// <param name="lingkup">Natural span of the kind.</param>
    /// <param name="daftar">Documents of that kind.</param>
    /// <param name="rentang">Span of a document.</param>
    /// <param name="diminta">Span that is wanted.</param>
    public static IReadOnlyList<T> Urutkan<T>(LingkupWaktu lingkup, IEnumerable<T> daftar, Func<T, Periode> rentang, Periode diminta) =>
    [
        .. daftar.Select(d => (Dokumen: d, Rentang: rentang(d), Cara: Cara(lingkup, rentang(d), diminta))).Where(d => d.Cara is not null)
            .OrderBy(d => d.Cara).ThenBy(d => d.Cara == CaraMelayani.Berlanjut ? 0 : d.Rentang.Selesai - d.Rentang.Mulai)
            .ThenByDescending(d => d.Rentang.Mulai)
            // a copy made for a quarter says less about later years than the year does
            .ThenBy(d => d.Rentang.Triwulan is not null).ThenByDescending(d => d.Rentang.Triwulan).Select(d => d.Dokumen),
    ];

    // in quarters: a document begins with its first, a span ends with its last
    private static int Awal(Periode p) => (p.Mulai * 4) + (p.Triwulan ?? 1);

    private static int Akhir(Periode p) => (p.Selesai * 4) + (p.Triwulan ?? 4);
}
