using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Laporan;

/// <summary>A report compares with last year out of the documents of that year; nobody copies.</summary>
public sealed class PembandingTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Renstra = """
        periode: {mulai: "2025", selesai: "2029"}
        sasaran:
          - kode: "1"
            uraian: Sasaran uji
            indikator:
              - {kode: "1.1", uraian: Indikator uji, satuan: "%", polaritas: naik}

        """;

    [Fact]
    public async Task Realisasi_tahun_lalu_tercetak_tanpa_disalin_sesudah_ditetapkan()
    {
        await BuatAsync(JenisDokumen.Renstra, new Periode(2025, 2029), "perencanaan.yaml", Renstra);
        await BuatAsync(JenisDokumen.Laporan, Periode.Tahun(2026), "laporan.yaml", "jenis: lkj\ntahun: 2026\n");
        var pk = await BuatAsync(JenisDokumen.PerjanjianKinerja, Periode.Tahun(2025), "perjanjian-kinerja.yaml", "target: {\"1.1\": 50}\n");
        var ukur = await BuatAsync(JenisDokumen.Pengukuran, Periode.Tahun(2025), "kinerja.csv",
            "indikator,tahun,triwulan,satuan,realisasi\n1.1,2025,,%,43\n");
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var halaman = await klien.BukaAsync("/pd/badan/laporan/2026");
        halaman.QuerySelectorAll("details li").Count(l => l.TextContent.Contains("belum ditetapkan", StringComparison.Ordinal)).ShouldBe(2);
        halaman.QuerySelector($"details li a[href*='{ukur.Dokumen}']").ShouldNotBeNull();
        (await FaktaAsync(klien)).ShouldNotContain("43");

        await TetapkanAsync(pk);
        await TetapkanAsync(ukur);
        (await FaktaAsync(klien)).ShouldContain("86");
        (await klien.BukaAsync("/pd/badan/laporan/2026")).QuerySelectorAll("details li")
            .ShouldNotContain(l => l.TextContent.Contains("belum ditetapkan", StringComparison.Ordinal));

        // what the year's own document says of last year counts, and differs aloud
        await BuatAsync(JenisDokumen.Pengukuran, Periode.Tahun(2026), "kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi\n1.1,2025,,%,44\n");
        (await FaktaAsync(klien)).ShouldContain("88");
        var beda = (await klien.BukaAsync("/pd/badan/laporan/2026")).QuerySelectorAll("tbody tr")
            .Where(t => t.TextContent.Contains("padahal pada Pengukuran 2025", StringComparison.Ordinal)).ShouldHaveSingleItem();
        beda.QuerySelector("a").ShouldNotBeNull().GetAttribute("href").ShouldNotBeNull()
            .ShouldEndWith("/isi/kinerja?butir=%5B1%5D#f:_1__realisasi");
    }

    private Task<HasilSimpan> TetapkanAsync(VersiDokumen v) => pelayan.Layanan.GetRequiredService<DokumenStore>()
        .TetapkanAsync(new Pelaku(pelayan.Pemda, "uji", "Uji", "uji"), v.Kunci, v.Revisi, "1", new DateOnly(2026, 1, 5));

    private Task<VersiDokumen> BuatAsync(JenisDokumen jenis, Periode periode, string jalur, string isi) =>
        pelayan.DokumenAsync(jenis, periode, new KumpulanBerkas([new(jalur, Encoding.UTF8.GetBytes(isi.ReplaceLineEndings("\n")))]));

    private static async Task<string> FaktaAsync(HttpClient klien)
    {
        using var d = System.Text.Json.JsonDocument.Parse(await klien.GetStringAsync("/pd/badan/laporan/2026?handler=Unduh&format=json"));
        return string.Join('\n', d.RootElement.ToString().Split('{').Where(b => b.Contains("tahun 2025", StringComparison.Ordinal)));
    }
}
