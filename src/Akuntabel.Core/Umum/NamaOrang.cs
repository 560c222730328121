namespace Akuntabel.Core.Umum;

/// <summary>Names of persons as decrees and accounts write them: with academic titles or without.</summary>
public static class NamaOrang
{
    private static readonly string[] GelarDepan = ["DR", "DRS", "DRA", "DRG", "IR", "H", "HJ", "PROF", "KH", "APT", "NS", "R", "RR", "RADEN"];

    /// <summary>Whether two names mean the same person: titles, dots, case, and blanks aside. An empty name means nobody.</summary>
    public static bool Sama(string satu, string lain)
    {
        var nama = Polos(satu);
        return nama.Length > 0 && nama == Polos(lain);
    }

    // titles after a name stand behind a comma, those before it are known
    private static string Polos(string nama)
    {
        ArgumentNullException.ThrowIfNull(nama);
        var kata = nama.Split(',')[0].ToUpperInvariant().Split([' ', '.', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var isi = kata.SkipWhile(GelarDepan.Contains).ToArray();
        return string.Join(' ', isi.Length > 0 ? isi : kata);
    }
}
