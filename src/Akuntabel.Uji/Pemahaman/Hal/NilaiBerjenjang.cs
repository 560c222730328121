namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>The figures of a cell, also where a predicate or level stands before its value: "A (83,10)", "Level 3 (3,40)", "Nilai A
/// (82,9)".</summary>
internal static class NilaiBerjenjang
{
    private const int Terpanjang = 40;
    private static readonly PolaTeks PolaBernilai = Bunyi.Pola(@"^\s*(?:(?:nilai|predikat|kategori|level|tingkat)\s*:?\s*)?(?:[a-d]{1,3}[+-]?|[0-9ivx]{1,3}|[a-z]+( [a-z]+)?)\s*[(/]\s*([0-9]{1,3}([.,][0-9]{1,4})?)\s*\)?\s*$");

    /// <summary>As <see cref="AngkaTertulis.DariSel"/>, and the value behind a predicate.</summary>
    public static IReadOnlyList<AngkaTertulis> Baca(string sel)
    {
        var angka = AngkaTertulis.DariSel(sel);
        return sel.Length > Terpanjang || !sel.Contains('(') || angka.Count > 1 || PolaBernilai.Match(sel) is not { Success: true } m
            || (angka.Count == 1 && angka[0].Awal == m.Groups[2].Index)
            ? angka : AngkaTertulis.Semua(m.Groups[2].Value);
    }
}
