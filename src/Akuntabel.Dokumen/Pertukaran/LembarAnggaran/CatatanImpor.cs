namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>What is told beside an import.</summary>
public static class CatatanImpor
{
    /// <summary>Begins the note that a stated total agrees.</summary>
    internal const string Cocok = "Jumlahnya ";

    /// <summary>Begins the note that a stated total differs, with both and the difference.</summary>
    internal const string Beda = "Periksa jumlahnya: ";

    /// <summary>Whether a note tells how what was taken agrees with the total that the sheet states.</summary>
    public static bool Menjumlah(string catatan)
    {
        ArgumentNullException.ThrowIfNull(catatan);
        return Baik(catatan) || catatan.StartsWith(Beda, StringComparison.Ordinal);
    }

    /// <summary>Whether a note tells that all is well.</summary>
    public static bool Baik(string catatan)
    {
        ArgumentNullException.ThrowIfNull(catatan);
        return catatan.StartsWith(Cocok, StringComparison.Ordinal);
    }
}
