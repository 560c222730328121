namespace Akuntabel.Uji.Teks;

/// <summary>How names of perangkat daerah begin.</summary>
internal static class SebutanKantor
{
    /// <summary>What kinds of offices are called, as a pattern.</summary>
    public const string Jenis = @"(?:dinas|badan|inspektorat|sekretariat\s+(?:daerah|dewan|dprd)|kecamatan|"
        + @"satuan\s+polisi\s+pamong\s+praja|"
        + @"satpol|rumah\s+sakit|rsud)";

    private static readonly PolaTeks PolaAwal = Bunyi.Pola(
        @"^\W*(?:(?:[0-9x]{1,4}[.\-])+[0-9x]{1,4}\s+|[0-9a-z]{1,3}[.)]\s+)*" + Jenis + @"\b");

    private static readonly PolaTeks PolaSendiri = Bunyi.Pola(@"^\W*(?:dinas|badan|kecamatan)\W*$");

    /// <summary>Whether a text begins as the name of an office.</summary>
    public static bool Berawal(string teks) => PolaAwal.IsMatch(teks);

    /// <summary>Whether a row of a table says nothing but an office: then it stands above a group of rows.</summary>
    public static bool Kelompok(IEnumerable<string> sel) => sel.Select(s => s.Trim()).Where(s => s.Length > 0).Distinct().ToList()
        is [var satu] && Berawal(satu) && !PolaSendiri.IsMatch(satu);
}
