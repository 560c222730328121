namespace Akuntabel.Dokumen.Xlsx;

/// <summary>A cell of the workbook.</summary>
/// <param name="Lembar">Name of the worksheet.</param>
/// <param name="Baris">Row, from 1.</param>
/// <param name="Kolom">Column, from 1.</param>
internal readonly record struct AlamatSel(string Lembar, int Baris, int Kolom)
{
    /// <summary>"C12".</summary>
    public string Sel => NamaKolom(Kolom) + Xml.Bilangan(Baris);

    /// <summary>As a formula on sheet <paramref name="dari"/> names it: "C12", "Data!C12", "'Tabel 3.1'!C12".</summary>
    public string Dari(string dari) => Awalan(dari) + Sel;

    /// <summary>The sheet part of a reference, empty on the same sheet.</summary>
    public string Awalan(string dari) => Lembar == dari ? "" : Kutip(Lembar) + "!";

    /// <summary>A sheet name as a formula writes it.</summary>
    public static string Kutip(string lembar) =>
        lembar.Length > 3 && lembar.All(char.IsAsciiLetter) ? lembar : "'" + lembar.Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>1 → A, 27 → AA.</summary>
    public static string NamaKolom(int kolom)
    {
        var nama = "";
        for (var k = kolom; k > 0; k = (k - 1) / 26)
        {
            nama = (char)('A' + ((k - 1) % 26)) + nama;
        }

        return nama;
    }

    /// <summary>
    /// References in order, runs of neighbouring cells written as one range: <c>C5:C39,C41</c>. Each cell counts as often as it is given.
    /// </summary>
    public static IReadOnlyList<string> Rentang(IReadOnlyList<AlamatSel> sel, string dari)
    {
        var hasil = new List<string>();
        for (var i = 0; i < sel.Count;)
        {
            var akhir = i;
            var turun = i + 1 < sel.Count && sel[i + 1] == sel[i] with { Baris = sel[i].Baris + 1 };
            while (akhir + 1 < sel.Count && sel[akhir + 1] == Berikut(sel[akhir], turun))
            {
                akhir++;
            }

            hasil.Add(akhir == i ? sel[i].Dari(dari) : sel[i].Dari(dari) + ":" + sel[akhir].Sel);
            i = akhir + 1;
        }

        return hasil;
    }

    private static AlamatSel Berikut(AlamatSel a, bool turun) =>
        turun ? a with { Baris = a.Baris + 1 } : a with { Kolom = a.Kolom + 1 };
}
