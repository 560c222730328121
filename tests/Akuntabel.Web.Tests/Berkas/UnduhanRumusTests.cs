using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Unggahan;

namespace Akuntabel.Web.Tests.Berkas;

/// <summary>What goes out to be opened in a spreadsheet holds no formula that somebody typed here.</summary>
public class UnduhanRumusTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Isi = "indikator,tahun,realisasi\n\"=HYPERLINK(\"\"http://jahat.example\"\")\",2041,-5\n";

    private const string Aman = "indikator,tahun,realisasi\n\"'=HYPERLINK(\"\"http://jahat.example\"\")\",2041,-5\n";

    [Fact]
    public async Task Setiap_unduhan_tabel_dijaga_dan_impornya_tidak_mengubah_apa_pun()
    {
        var berkas = new KumpulanBerkas([KeyValuePair.Create("kinerja.csv", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Isi))]);
        var v = await pelayan.DokumenAsync(JenisDokumen.Pengukuran, Periode.Tahun(2041), berkas);
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        (await klien.GetStringAsync("/pd/badan/berkas?handler=Unduh&periode=2041&jalur=kinerja.csv")).ShouldBe(Aman);
        (await klien.GetStringAsync($"/pd/badan/dokumen/{v.Dokumen}?handler=Berkas&berkas=kinerja.csv")).ShouldBe(Aman);
        foreach (var alamat in new[] { "/pd/badan/berkas?handler=Arsip&periode=2041", $"/pd/badan/dokumen/{v.Dokumen}?handler=Unduh" })
        {
            var arsip = await klien.GetByteArrayAsync(alamat);
            Encoding.UTF8.GetString(ArsipBerkas.Baca(arsip).Berkas.Isi["kinerja.csv"].Span).ShouldBe(Aman, alamat);
            Encoding.UTF8.GetString(UnggahanBerkas.Baca([("semua.zip", arsip)], berkas).Berkas.Isi["kinerja.csv"].Span).ShouldBe(Isi, alamat);
        }
    }
}
