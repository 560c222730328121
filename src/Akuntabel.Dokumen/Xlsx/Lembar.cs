using System.Globalization;
using System.Text;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Xlsx;

/// <summary>Writes one worksheet, row by row and left to right.</summary>
internal sealed class Lembar(string nama, DaftarGaya gaya)
{
    private readonly StringBuilder _baris = new();
    private readonly List<string> _gabung = [];
    private readonly List<string> _tautan = [];
    private readonly List<decimal> _lebar = [];
    private int _barisIni;

    /// <summary>Name on the tab.</summary>
    public string Nama => nama;

    /// <summary>First row below the frozen part; 0 = nothing frozen.</summary>
    public int BarisBeku { get; set; }

    /// <summary>Rows printed on each page; null for none.</summary>
    public (int Dari, int Sampai)? BarisUlang { get; set; }

    /// <summary>Landscape page.</summary>
    public bool Lanskap { get; set; }

    /// <summary>Whether each printed page says that the report is not complete.</summary>
    public bool BelumLengkap { get; set; }

    /// <summary>Paper.</summary>
    public UkuranKertas Kertas { get; set; }

    // 14 is Folio, the nearest that printers know to F4
    private int KodeKertas => Kertas switch
    {
        UkuranKertas.F4 => 14,
        UkuranKertas.A3 => 8,
        _ => 9,
    };

    /// <summary>Range with a filter on its first row; empty for none.</summary>
    public string Saring { get; set; } = "";

    /// <summary>Range whose cells take numbers only; empty for none.</summary>
    public string HanyaAngka { get; set; } = "";

    /// <summary>Looks that cells of a column take when they are first filled, by column from 1.</summary>
    public Dictionary<int, Gaya> GayaKolom { get; } = [];

    /// <summary>What ranges of cells tell and take.</summary>
    public List<AturanSel> DaftarAturan { get; } = [];

    /// <summary>Width of the columns so far set, in characters.</summary>
    public IReadOnlyList<decimal> Lebar => _lebar;

    /// <summary>Sets the widths of all columns, in characters.</summary>
    public void AturLebar(IEnumerable<decimal> lebar) => _lebar.AddRange(lebar);

    /// <summary>Starts a row; a height in points, or null to let the program fit it.</summary>
    public void MulaiBaris(int baris, decimal? tinggi = null)
    {
        TutupBaris();
        _barisIni = baris;
        _baris.Append(CultureInfo.InvariantCulture, $"<row r=\"{baris}\"");
        if (tinggi is { } t)
        {
            _baris.Append(CultureInfo.InvariantCulture, $" ht=\"{t}\" customHeight=\"1\"");
        }

        _baris.Append('>');
    }

    /// <summary>A text; whatever it begins with, it stays a text.</summary>
    public void Teks(int kolom, string teks, Gaya g)
    {
        if (teks.Length == 0)
        {
            Mulai(kolom, g).Append("/>");
            return;
        }

        Mulai(kolom, g with { Kutip = teks[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' })
            .Append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").Append(Xml.Aman(teks)).Append("</t></is></c>");
    }

    /// <summary>A number; unknown leaves the cell empty.</summary>
    public void Angka(int kolom, decimal? nilai, Gaya g)
    {
        var s = Mulai(kolom, g);
        _ = nilai is { } n ? s.Append("><v>").Append(AngkaTercetak.Nilai(n)).Append("</v></c>") : s.Append("/>");
    }

    /// <summary>A formula (without "=") with the value it has today; unknown shows an empty text.</summary>
    public void Rumus(int kolom, string rumus, decimal? nilai, Gaya g)
    {
        var s = Mulai(kolom, g).Append(nilai is null ? " t=\"str\"><f>" : "><f>").Append(Xml.Aman(rumus)).Append("</f><v>");
        _ = nilai is { } n ? s.Append(AngkaTercetak.Nilai(n)) : s;
        s.Append("</v></c>");
    }

    /// <summary>A formula (without "=") that gives a text, with the one it gives today.</summary>
    public void RumusTeks(int kolom, string rumus, string nilai, Gaya g) =>
        Mulai(kolom, g).Append(" t=\"str\"><f>").Append(Xml.Aman(rumus)).Append("</f><v>").Append(Xml.Aman(nilai)).Append("</v></c>");

    /// <summary>Joins cells of a rectangle.</summary>
    public void Gabung(int baris, int kolom, int sampaiBaris, int sampaiKolom)
    {
        if (baris != sampaiBaris || kolom != sampaiKolom)
        {
            _gabung.Add(Rentang(baris, kolom, sampaiBaris, sampaiKolom));
        }
    }

    /// <summary>Links a cell to the top of another sheet.</summary>
    public void Tautan(int baris, int kolom, string lembar) =>
        _tautan.Add($"<hyperlink ref=\"{new AlamatSel("", baris, kolom).Sel}\" location=\"{Xml.Aman("'" + lembar.Replace("'", "''", StringComparison.Ordinal) + "'!A1")}\" display=\"{Xml.Aman(lembar)}\"/>");

    /// <summary>"A1:C3".</summary>
    public static string Rentang(int baris, int kolom, int sampaiBaris, int sampaiKolom) =>
        new AlamatSel("", baris, kolom).Sel + ":" + new AlamatSel("", sampaiBaris, sampaiKolom).Sel;

    /// <summary>Writes the worksheet part.</summary>
    public void Tulis(TextWriter w, bool terpilih)
    {
        TutupBaris();
        w.Write(Xml.Kepala);
        w.Write($"<worksheet xmlns=\"{Xml.Utama}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        w.Write($"<sheetViews><sheetView showGridLines=\"0\"{(terpilih ? " tabSelected=\"1\"" : "")} workbookViewId=\"0\">");
        if (BarisBeku > 1)
        {
            w.Write($"<pane ySplit=\"{Xml.Bilangan(BarisBeku - 1)}\" topLeftCell=\"A{Xml.Bilangan(BarisBeku)}\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>");
        }

        w.Write("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"13.2\"/><cols>");
        for (var i = 0; i < _lebar.Count; i++)
        {
            w.Write($"<col min=\"{Xml.Bilangan(i + 1)}\" max=\"{Xml.Bilangan(i + 1)}\" width=\"{Xml.Ukuran(_lebar[i])}\" customWidth=\"1\"{(GayaKolom.TryGetValue(i + 1, out var g) ? $" style=\"{Xml.Bilangan(gaya.Nomor(g))}\"" : "")}/>");
        }

        w.Write("</cols><sheetData>");
        foreach (var potong in _baris.GetChunks())
        {
            w.Write(potong.Span);
        }

        w.Write("</sheetData>");
        TulisEkor(w);
        w.Write("</worksheet>");
    }

    private void TulisEkor(TextWriter w)
    {
        w.Write(Saring.Length == 0 ? "" : $"<autoFilter ref=\"{Saring}\"/>");
        if (_gabung.Count > 0)
        {
            w.Write($"<mergeCells count=\"{Xml.Bilangan(_gabung.Count)}\">{string.Concat(_gabung.Select(g => $"<mergeCell ref=\"{g}\"/>"))}</mergeCells>");
        }

        TulisAturan(w);
        w.Write(_tautan.Count == 0 ? "" : $"<hyperlinks>{string.Concat(_tautan)}</hyperlinks>");
        w.Write("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.6\" right=\"0.6\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>");
        w.Write($"<pageSetup paperSize=\"{KodeKertas}\" orientation=\"{(Lanskap ? "landscape" : "portrait")}\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        w.Write(BelumLengkap ? "<headerFooter><oddHeader>&amp;C&amp;B&amp;KC00000BELUM LENGKAP</oddHeader><oddFooter>" : "<headerFooter><oddFooter>");
        w.Write("&amp;L&amp;A&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter>");
        // row numbers and years printed as text are meant to be text
        w.Write("<ignoredErrors><ignoredError sqref=\"A1:XFD1048576\" numberStoredAsText=\"1\"/></ignoredErrors>");
    }

    private void TulisAturan(TextWriter w)
    {
        var banyak = DaftarAturan.Count + (HanyaAngka.Length > 0 ? 1 : 0);
        if (banyak == 0)
        {
            return;
        }

        w.Write($"<dataValidations count=\"{Xml.Bilangan(banyak)}\">");
        if (HanyaAngka.Length > 0)
        {
            w.Write("<dataValidation type=\"decimal\" operator=\"between\" allowBlank=\"1\" showErrorMessage=\"1\" errorTitle=\"Bukan angka\" error=\"Isi dengan angka. Kosongkan bila nilainya belum diketahui; kosong bukan nol.\""
                + $" sqref=\"{HanyaAngka}\"><formula1>-1E+15</formula1><formula2>1E+15</formula2></dataValidation>");
        }

        DaftarAturan.ForEach(a => w.Write(a.Xml()));
        w.Write("</dataValidations>");
    }

    private StringBuilder Mulai(int kolom, Gaya g)
    {
        _baris.Append("<c r=\"").Append(AlamatSel.NamaKolom(kolom)).Append(_barisIni).Append("\" s=\"").Append(gaya.Nomor(g)).Append('"');
        return _baris;
    }

    private void TutupBaris()
    {
        if (_barisIni > 0)
        {
            _baris.Append("</row>");
            _barisIni = 0;
        }
    }
}
