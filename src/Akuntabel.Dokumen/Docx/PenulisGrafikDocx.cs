using Akuntabel.Dokumen.Dasar;
using System.Globalization;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>chart.xml: a native chart whose values are the facts.</summary>
internal sealed class PenulisGrafikDocx
{
    private readonly PenulisXml _x = new(16 * 1024);
    private readonly Grafik _g;
    private readonly int _huruf;
    private readonly string _format;
    private readonly string _formatLabel;
    private readonly string _judulSumbu;

    private PenulisGrafikDocx(Grafik g, int huruf)
    {
        _g = g;
        _huruf = huruf;
        (_format, _formatLabel, _judulSumbu) = Format(g);
    }

    private bool Mendatar => _g.Jenis == JenisGrafik.BatangMendatar;

    private bool GarisSaja => _g.Seri.All(_g.Bergaris);

    /// <summary>The value of a category; null leaves a gap.</summary>
    public static decimal? Nilai(SeriGrafik seri, int kategori) => kategori < seri.Nilai.Count ? seri.Nilai[kategori].Besaran.Nilai : null;

    public static ReadOnlyMemory<byte> Tulis(Grafik g, int huruf) => new PenulisGrafikDocx(g, huruf).Tulis();

    private ReadOnlyMemory<byte> Tulis()
    {
        _x.Mentah("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><c:date1904 val=\"0\"/><c:lang val=\"id-ID\"/><c:roundedCorners val=\"0\"/>"
            + "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>");
        Kelompok(garis: false);
        Kelompok(garis: true);
        Sumbu();
        _x.Mentah("<c:spPr><a:noFill/></c:spPr></c:plotArea>");
        if (_g.Seri.Count > 1)
        {
            _x.Mentah("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>" + Huruf(9) + "</c:legend>");
        }

        _x.Mentah("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
            + "<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"BFBFBF\"/></a:solidFill></a:ln></c:spPr>");
        return _x.Mentah(Huruf(9) + "<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>").Isi;
    }

    // columns first: what comes later lies above
    private void Kelompok(bool garis)
    {
        var daftar = Enumerable.Range(0, _g.Seri.Count).Where(i => _g.Bergaris(_g.Seri[i]) == garis).ToList();
        if (daftar.Count == 0)
        {
            return;
        }

        _x.Mentah(garis ? "<c:lineChart><c:grouping val=\"standard\"/>" : $"<c:barChart><c:barDir val=\"{(Mendatar ? "bar" : "col")}\"/><c:grouping val=\"clustered\"/>");
        _x.Mentah("<c:varyColors val=\"0\"/>");
        daftar.ForEach(i => Seri(i, garis));
        _x.Mentah(garis ? "<c:marker val=\"1\"/><c:axId val=\"1001\"/><c:axId val=\"1002\"/></c:lineChart>"
            : $"<c:gapWidth val=\"{(Mendatar ? 45 : 70)}\"/><c:axId val=\"1001\"/><c:axId val=\"1002\"/></c:barChart>");
    }

    private void Seri(int i, bool garis)
    {
        var seri = _g.Seri[i];
        var warna = WarnaNaskah.Deret[i % WarnaNaskah.Deret.Length];
        _x.Tulis($"<c:ser><c:idx val=\"{i}\"/><c:order val=\"{i}\"/><c:tx><c:strRef><c:f>{BukuKerjaGrafik.Lembar}!${BukuKerjaGrafik.Kolom(i + 1)}$1</c:f>");
        _x.Tulis($"<c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{seri.Nama}</c:v></c:pt></c:strCache></c:strRef></c:tx>");
        var isi = $"<a:solidFill><a:srgbClr val=\"{warna}\"/></a:solidFill>";
        _x.Mentah(garis ? $"<c:spPr><a:ln w=\"25400\" cap=\"rnd\">{isi}<a:round/></a:ln></c:spPr><c:marker><c:symbol val=\"{Tanda[i % Tanda.Length]}\"/><c:size val=\"6\"/><c:spPr>{isi}</c:spPr></c:marker>"
            : $"<c:spPr>{isi}</c:spPr><c:invertIfNegative val=\"0\"/>");
        Label(garis);
        _x.Tulis($"<c:cat><c:strRef><c:f>{BukuKerjaGrafik.Rentang(0, _g.Kategori.Count)}</c:f><c:strCache><c:ptCount val=\"{_g.Kategori.Count}\"/>");
        for (var n = 0; n < _g.Kategori.Count; n++)
        {
            _x.Tulis($"<c:pt idx=\"{n}\"><c:v>{_g.Kategori[n]}</c:v></c:pt>");
        }

        _x.Tulis($"</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>{BukuKerjaGrafik.Rentang(i + 1, _g.Kategori.Count)}</c:f>");
        _x.Tulis($"<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"{_g.Kategori.Count}\"/>");
        for (var n = 0; n < _g.Kategori.Count; n++)
        {
            if (Nilai(seri, n) is { } nilai)
            {
                _x.Tulis($"<c:pt idx=\"{n}\"><c:v>{nilai}</c:v></c:pt>");
            }
        }

        _x.Mentah("</c:numCache></c:numRef></c:val>").Mentah(garis ? "<c:smooth val=\"0\"/></c:ser>" : "</c:ser>");
    }

    private static readonly string[] Tanda = ["circle", "square", "triangle", "diamond"];

    private void Label(bool garis)
    {
        var banyak = _g.Seri.Where(s => _g.Bergaris(s) == garis).Sum(s => s.Nilai.Count(f => f.Besaran.Ada));
        if (banyak > (Mendatar ? 80 : 12))
        {
            return;
        }

        _x.Mentah("<c:dLbls>");
        // a path over columns is read off their labels; where there are none, it bears its own
        var sendiri = garis && !GarisSaja;
        foreach (var n in Enumerable.Range(0, sendiri ? _g.Kategori.Count : 0).Where(n => !_g.Seri.Any(s => !_g.Bergaris(s) && Nilai(s, n) is not null)))
        {
            _x.Mentah(string.Create(CultureInfo.InvariantCulture, $"<c:dLbl><c:idx val=\"{n}\"/>"));
            BentukLabel(garis, tampak: true);
            _x.Mentah("</c:dLbl>");
        }

        BentukLabel(garis, tampak: !sendiri);
        _x.Mentah("</c:dLbls>");
    }

    private void BentukLabel(bool garis, bool tampak)
    {
        _x.Tulis($"<c:numFmt formatCode=\"{_formatLabel}\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        _x.Mentah(Huruf(Math.Min(8, _huruf))).Mentah($"<c:dLblPos val=\"{(garis ? "t" : "outEnd")}\"/>");
        _x.Mentah($"<c:showLegendKey val=\"0\"/><c:showVal val=\"{(tampak ? 1 : 0)}\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>");
    }

    private void Sumbu()
    {
        // the first category of horizontal bars stands at the top, and the values stay at the bottom
        _x.Mentah($"<c:catAx><c:axId val=\"1001\"/><c:scaling><c:orientation val=\"{(Mendatar ? "maxMin" : "minMax")}\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"{(Mendatar ? "l" : "b")}\"/>"
            + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>"
            + "<c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"7F7F7F\"/></a:solidFill></a:ln></c:spPr>" + Huruf(_huruf)
            + "<c:crossAx val=\"1002\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>");
        var nol = !GarisSaja && !_g.Seri.SelectMany(s => s.Nilai).Any(f => f.Besaran.Nilai < 0);
        _x.Mentah($"<c:valAx><c:axId val=\"1002\"/><c:scaling><c:orientation val=\"minMax\"/>{(nol ? "<c:min val=\"0\"/>" : "")}</c:scaling><c:delete val=\"0\"/><c:axPos val=\"{(Mendatar ? "b" : "l")}\"/>"
            + "<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>");
        if (_judulSumbu.Length > 0)
        {
            _x.Mentah("<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"900\" b=\"0\"/></a:pPr><a:r><a:rPr lang=\"id-ID\" sz=\"900\" b=\"0\"/><a:t>");
            _x.Teks(_judulSumbu);
            _x.Mentah("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
        }

        _x.Tulis($"<c:numFmt formatCode=\"{_format}\" sourceLinked=\"0\"/>");
        _x.Mentah("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>" + Huruf(8)
            + $"<c:crossAx val=\"1001\"/><c:crosses val=\"{(Mendatar ? "max" : "autoZero")}\"/><c:crossBetween val=\"between\"/></c:valAx>");
    }

    private static string Huruf(int ukuran) =>
        string.Create(CultureInfo.InvariantCulture, $"<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"{ukuran * 100}\"><a:solidFill><a:srgbClr val=\"262626\"/></a:solidFill><a:latin typeface=\"Arial\"/><a:cs typeface=\"Arial\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"id-ID\"/></a:p></c:txPr>");

    // large rupiah are shown in millions or billions; the locale tag makes programs that heed it print the Indonesian way
    private static (string Sumbu, string Label, string Judul) Format(Grafik g)
    {
        const string Lokal = "[$-421]";
        var fakta = g.Seri.SelectMany(s => s.Nilai).Where(f => f.Besaran.Ada).ToList();
        var paling = fakta.Select(f => Math.Abs(f.Besaran.Nilai ?? 0)).DefaultIfEmpty().Max();
        if (fakta.Count > 0 && fakta.All(f => f.Satuan.Jenis == JenisSatuan.Rupiah) && paling >= 1_000_000)
        {
            return paling >= 10_000_000_000
                ? (Lokal + "#,##0.##,,,", Lokal + "#,##0.00,,,", g.JudulSumbu + " (miliar)")
                : (Lokal + "#,##0,,", Lokal + "#,##0.0,,", g.JudulSumbu + " (juta)");
        }

        var desimal = fakta.Select(f => f.Desimal).DefaultIfEmpty().Max();
        var label = Lokal + (desimal > 0 ? "#,##0." + new string('0', desimal) : "#,##0");
        return (paling >= 10 ? Lokal + "#,##0" : label, label, g.JudulSumbu);
    }
}
