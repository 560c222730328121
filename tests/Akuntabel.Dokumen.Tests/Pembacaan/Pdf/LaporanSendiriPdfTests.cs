using System.Text;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.Pdf;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.Html;
using Akuntabel.Dokumen.Tests.Contoh;

namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

/// <summary>A composed report read back from its PDF says in its tables what its HTML says.</summary>
public class LaporanSendiriPdfTests
{
    [Fact]
    public void Tabel_PDF_sama_dengan_tabel_HTML()
    {
        Assert.SkipUnless(PencariPeramban.Cari() is not null, "Peramban tidak terpasang");
        var naskah = ContohNtt.Laporan;
        using var html = new StringWriter();
        HtmlPenulis.Tulis(naskah, html);
        var asal = PembacaHtml.Baca(Encoding.UTF8.GetBytes(html.ToString())).DaftarTabel.Where(t => t.Judul.StartsWith("Tabel", StringComparison.Ordinal)).ToList();
        var cetakan = Cetak(naskah).DaftarTabel.ToLookup(t => Rapat(t.Judul));
        asal.Count.ShouldBeGreaterThan(20);
        foreach (var t in asal)
        {
            var p = cetakan[Rapat(t.Judul)].ShouldHaveSingleItem(t.Judul);
            p.Kepala.Select(Rapat).ShouldBe(t.Kepala.Select(Rapat), t.Judul);
            p.Isi.Select(Baris).ShouldBe(t.Isi.Select(Baris), t.Judul);
        }
    }

    private static DokumenTerbaca Cetak(Core.Laporan.Naskah naskah)
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-uji-");
        try
        {
            var berkas = Path.Combine(folder.FullName, "laporan.pdf");
            PdfPencetak.Cetak(naskah, berkas);
            return PembacaDokumen.Baca(berkas);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Baris(BarisTerbaca b) => string.Join(" | ", b.Sel.Select(s => Rapat(s.Teks)));

    // where a line was broken does not matter
    private static string Rapat(string teks) => new([.. teks.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '•'))]);
}
