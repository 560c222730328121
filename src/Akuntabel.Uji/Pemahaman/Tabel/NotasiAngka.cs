namespace Akuntabel.Uji.Pemahaman.Tabel;

/// <summary>Which sign parts the decimals of a text: "3,362" is three and a bit where others write "1.234.567,00".</summary>
internal enum NotasiAngka
{
    /// <summary>Nothing tells, or both are used.</summary>
    TakTentu,

    /// <summary>A comma, as in Indonesia.</summary>
    Koma,

    /// <summary>A dot, as in English.</summary>
    Titik,
}

/// <summary>Tells the notation of a document, and reads a doubtful figure by it.</summary>
internal static class PengenalNotasi
{
    private static readonly PolaTeks PolaKoma = Bunyi.Pola(@"\b\d{1,3}(?:\.\d{3}){2,}\b|\b\d{1,3}(?:\.\d{3})+,\d{1,2}\b|\b\d{1,3},\d{1,2}(?:\s*%|\s|$)");
    private static readonly PolaTeks PolaTitik = Bunyi.Pola(@"\b\d{1,3}(?:,\d{3}){2,}\b|\b\d{1,3}(?:,\d{3})+\.\d{1,2}\b|\b\d{1,3}\.\d{1,2}\s*%");
    private static readonly PolaTeks PolaRagu = Bunyi.Pola(@"^-?\d{1,3}[.,]\d{3}$");

    /// <summary>The notation of texts: one that is used ten times as often as the other.</summary>
    public static NotasiAngka Dari(IEnumerable<string> semua)
    {
        var (koma, titik) = (0, 0);
        foreach (var teks in semua)
        {
            koma += PolaKoma.Count(teks);
            titik += PolaTitik.Count(teks);
        }

        return koma > titik * 10 ? NotasiAngka.Koma : titik > koma * 10 ? NotasiAngka.Titik : NotasiAngka.TakTentu;
    }

    /// <summary>The figure with the reading first that the notation gives it.</summary>
    public static AngkaTertulis Menurut(AngkaTertulis a, NotasiAngka notasi)
    {
        var inti = a.Bacaan.Count != 2 || notasi == NotasiAngka.TakTentu ? "" : PolaInti.Match(a.Teks).Value;
        return !PolaRagu.IsMatch(inti) ? a
            : a with { Bacaan = inti.Contains(',') == (notasi == NotasiAngka.Koma) ? [.. a.Bacaan.OrderByDescending(b => b.Desimal)]
                : [.. a.Bacaan.OrderBy(b => b.Desimal)] };
    }

    private static readonly PolaTeks PolaInti = Bunyi.Pola(@"\d[\d.,]*");
}
