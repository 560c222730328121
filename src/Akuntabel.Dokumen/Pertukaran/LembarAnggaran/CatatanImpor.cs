namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>What is told beside an import.</summary>
public static class CatatanImpor
{
    /// <summary>Begins the note that a stated total agrees.</summary>
    internal const string Cocok = "Jumlahnya ";

    /// <summary>Whether a note tells that all is well.</summary>
    public static bool Baik(string catatan)
    {
        ArgumentNullException.ThrowIfNull(catatan);
        return catatan.StartsWith(Cocok, StringComparison.Ordinal);
    }
}
