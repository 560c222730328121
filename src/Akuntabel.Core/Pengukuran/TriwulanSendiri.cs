using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>What each quarter itself brought, of figures that are stated since January: the forms of Permendagri 86/2017 add quarters
/// up.</summary>
internal static class TriwulanSendiri
{
    /// <summary>One fact for each quarter, in the unit of its figure; what was not reported stays as it is, and is part of the next one.
    /// </summary>
    /// <param name="sampai">Figures up to the end of each quarter, in order; blank or <c>null</c>: not reported.</param>
    public static IReadOnlyList<Fakta?> Dari(IEnumerable<Fakta?> sampai)
    {
        Fakta? lalu = null;
        var hasil = new List<Fakta?>();
        foreach (var f in sampai)
        {
            hasil.Add(f is { Besaran.Ada: true } && lalu is not null ? Selisih(f, lalu) : f);
            lalu = f is { Besaran.Ada: true } ? f : lalu;
        }

        return hasil;
    }

    /// <summary>The quarters added up, where that is the figure of the period; else that figure, which then is of no quarters.</summary>
    /// <param name="sendiri">What each quarter brought.</param>
    /// <param name="periode">The figure of the period.</param>
    public static Fakta Jumlah(IEnumerable<Fakta?> sendiri, Fakta periode)
    {
        IReadOnlyList<Ekspresi> bagian = [.. sendiri.OfType<Fakta>().Where(f => f.Besaran.Ada).Select(f => new Ambil(f))];
        var jumlah = new Jumlah(bagian);
        return bagian.Count > 0 && periode.Besaran.Ada && jumlah.Hitung().Nilai == periode.Besaran.Nilai
            ? FaktaHitung.Dari(periode.Id + ".triwulan", periode.Nama, periode.Satuan, periode.Desimal, KatalogAturan.KumulatifTriwulan, jumlah)
            : periode;
    }

    private static Fakta Selisih(Fakta f, Fakta lalu) => FaktaHitung.Dari(f.Id + ".sendiri", f.Nama + ", triwulan itu saja", f.Satuan,
        Math.Max(f.Desimal, lalu.Desimal), KatalogAturan.TriwulanSendiri, new Selisih(new Ambil(f), new Ambil(lalu)));
}
