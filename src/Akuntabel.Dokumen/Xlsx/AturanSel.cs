namespace Akuntabel.Dokumen.Xlsx;

/// <summary>What a range of cells tells when it is entered, and the only values that it takes.</summary>
/// <param name="Rentang">The range: "B2:B40".</param>
/// <param name="Judul">Heading of the note.</param>
/// <param name="Catatan">The note; empty for none.</param>
/// <param name="Pilihan">The values; empty when anything may stand there.</param>
internal sealed record AturanSel(string Rentang, string Judul, string Catatan, IReadOnlyList<string> Pilihan)
{
    // what programs refuse to open when it is exceeded
    private const int JudulTerpanjang = 32;
    private const int TeksTerpanjang = 255;

    /// <summary>A range of cells that holds the values ('Sasaran'!$B$4:$B$99); others may be typed. Empty for none.</summary>
    public string Sumber { get; init; } = "";

    /// <summary>The element of the worksheet part.</summary>
    public string Xml()
    {
        var daftar = string.Join(',', Pilihan);
        var jenis = daftar.Length is > 0 and <= TeksTerpanjang ? " type=\"list\" showErrorMessage=\"1\" errorTitle=\"Bukan pilihan\" error=\"Pilih salah satu dari daftar, atau kosongkan.\"" : "";
        if (Sumber.Length > 0)
        {
            jenis = " type=\"list\"";
        }

        var catatan = Catatan.Length > 0 ? $" showInputMessage=\"1\" promptTitle=\"{Potong(Judul, JudulTerpanjang)}\" prompt=\"{Potong(Catatan, TeksTerpanjang)}\"" : "";
        return $"<dataValidation{jenis} allowBlank=\"1\"{catatan} sqref=\"{Rentang}\">{(Sumber.Length > 0 ? $"<formula1>{Xlsx.Xml.Aman(Sumber)}</formula1>" : jenis.Length > 0 ? $"<formula1>\"{Xlsx.Xml.Aman(daftar)}\"</formula1>" : "")}</dataValidation>";
    }

    private static string Potong(string teks, int panjang) => Xlsx.Xml.Aman(teks.Length <= panjang ? teks : teks[..(panjang - 1)] + "…");
}
