using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Html;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>What was read once can be composed by many at the same time: reading leaves nothing that composing changes.</summary>
public class BacaanBersamaTests
{
    [Fact]
    public async Task Satu_bacaan_disusun_bersamaan_dan_berulang_dengan_hasil_yang_sama()
    {
        var baca = PembacaInstansi.Baca(ContohBelitungTimur.Folder);
        var sendiri = Html(PembacaInstansi.Baca(ContohBelitungTimur.Folder));
        var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Html(baca))));
        hasil.ShouldAllBe(h => h == sendiri);
    }

    private static string Html(HasilBaca baca)
    {
        using var penulis = new StringWriter();
        HtmlPenulis.Tulis(PenyusunLaporan.Naskah(baca).Naskah.ShouldNotBeNull(), penulis);
        return penulis.ToString();
    }
}
