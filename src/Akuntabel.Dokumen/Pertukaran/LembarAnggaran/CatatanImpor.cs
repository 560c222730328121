namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>What is told beside an import.</summary>
public static class CatatanImpor
{
    /// <summary>Begins the note that a stated total agrees.</summary>
    internal const string Cocok = "Jumlahnya ";

    /// <summary>Begins the note that a stated total differs, with both and the difference.</summary>
    internal const string Beda = "Periksa jumlahnya: ";

    /// <summary>Begins the note of anything else that has to be looked at before it is taken.</summary>
    internal const string Periksa = "Periksa: ";

    /// <summary>Begins the note of what is written as spent, with its sums.</summary>
    internal const string Realisasi = "Realisasi yang ";

    /// <summary>Whether a note tells the sums of what is written as spent.</summary>
    public static bool MenyebutRealisasi(string catatan)
    {
        ArgumentNullException.ThrowIfNull(catatan);
        return catatan.StartsWith(Realisasi, StringComparison.Ordinal);
    }

    /// <summary>Whether a note asks to be looked at before what it speaks of is taken.</summary>
    public static bool Meminta(string catatan) => Menjumlah(catatan) && !Baik(catatan);

    /// <summary>Whether a note tells how what was taken agrees with the total that the sheet states.</summary>
    public static bool Menjumlah(string catatan)
    {
        ArgumentNullException.ThrowIfNull(catatan);
        return Baik(catatan) || catatan.StartsWith(Beda, StringComparison.Ordinal)
            || catatan.StartsWith(Periksa, StringComparison.Ordinal);
    }

    /// <summary>Whether a note tells that all is well.</summary>
    public static bool Baik(string catatan)
    {
        ArgumentNullException.ThrowIfNull(catatan);
        return catatan.StartsWith(Cocok, StringComparison.Ordinal);
    }
}
