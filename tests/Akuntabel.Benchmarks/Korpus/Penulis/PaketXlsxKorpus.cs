namespace Akuntabel.Benchmarks.Korpus.Penulis;

/// <summary>The parts of a made workbook that hold it together.</summary>
internal static class PaketXlsxKorpus
{
    /// <summary>Namespace of sheets.</summary>
    public const string Ruang = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relasi = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string RelasiPaket = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>Where the workbook is.</summary>
    public const string Akar =
        $"""<Relationships xmlns="{RelasiPaket}"><Relationship Id="r1" Type="{
            Relasi}/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    /// <summary>What each part is.</summary>
    public static string DaftarJenis(int lembar) =>
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        """
        + Bagian("workbook", "sheet.main") + Bagian("styles", "styles") + Urut(lembar, n => Bagian($"worksheets/sheet{n}", "worksheet"))
            + "</Types>";

    /// <summary>The sheets by name.</summary>
    public static string Buku(IReadOnlyList<string> nama) =>
        $"""<workbook xmlns="{Ruang}" xmlns:r="{Relasi}"><sheets>"""
        + Urut(nama.Count, n => $"""<sheet name="{nama[n - 1]}" sheetId="{n}" r:id="s{n}"/>""") + "</sheets></workbook>";

    /// <summary>Where the sheets are.</summary>
    public static string Hubungan(int lembar) =>
        $"""<Relationships xmlns="{RelasiPaket}"><Relationship Id="g" Type="{Relasi}/styles" Target="styles.xml"/>"""
        + Urut(lembar, n => $"""<Relationship Id="s{n}" Type="{Relasi}/worksheet" Target="worksheets/sheet{n}.xml"/>""")
            + "</Relationships>";

    private static string Bagian(string nama, string jenis) =>
        $"""<Override PartName="/xl/{nama}.xml" ContentType="{Jenis}.{jenis}+xml"/>""";

    private static string Urut(int banyak, Func<int, string> satu) => string.Concat(Enumerable.Range(1, banyak).Select(satu));
}
