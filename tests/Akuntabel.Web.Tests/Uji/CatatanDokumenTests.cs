using System.Text;
using System.Text.Json;
using Akuntabel.Uji.Hasil;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Penyusunan;

namespace Akuntabel.Web.Tests.Uji;

/// <summary>Writing the notes into the document itself may fail; what was found stays.</summary>
public sealed class CatatanDokumenTests : IDisposable
{
    private const string Isi = "BT /F1 12 Tf 72 700 Td (Realisasi belanja mencapai 71,5 persen) Tj ET";

    private static readonly string Pdf = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
        + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>> endobj\n"
        + "3 0 obj <</Type/Page/Parent 2 0 R/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>> endobj\n"
        + $"4 0 obj <</Length {Isi.Length}>> stream\n{Isi}\nendstream endobj\n"
        + "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\ntrailer <</Size 6/Root 1 0 R>>\n%%EOF\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-catatan-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Temuan_tetap_ada_bila_catatan_di_dalam_pdf_terlalu_lama_ditulis()
    {
        var isian = JsonSerializer.Serialize(new IsianUji([new DokumenUnggahan("lkj.pdf", "dokumen-1.pdf")], TingkatTemuan.Editorial));
        var ruang = new RuangKerja(_folder, isian, (_, _) => { }, TestContext.Current.CancellationToken);
        File.WriteAllText(Path.Combine(ruang.Masukan, "dokumen-1.pdf"), Pdf, Encoding.Latin1);
        new KerjaUji(TimeSpan.Zero).Kerjakan(ruang);
        ruang.SudahCukup.ShouldBeTrue();
        var d = JsonSerializer.Deserialize<List<DokumenTeruji>>(File.ReadAllBytes(Path.Combine(ruang.Keluaran, RuangKerja.BerkasHasil)))
            .ShouldNotBeNull().ShouldHaveSingleItem();
        d.Hasil.ShouldNotBeNull();
        d.Catatan.ShouldContain(c => c.StartsWith("Catatan tidak dapat ditaruh di dalam dokumennya", StringComparison.Ordinal));
        Directory.GetFiles(ruang.Keluaran).Select(Path.GetExtension).ShouldBe([".html", ".json", ".json", ".json", ".sarif", ".xlsx"],
            ignoreOrder: true);
    }
}
