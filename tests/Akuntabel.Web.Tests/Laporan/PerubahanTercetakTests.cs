using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Laporan;

/// <summary>A Perubahan made in the browser prints as what it is: its title, its date, its reason, not those of the agreement before.</summary>
public class PerubahanTercetakTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    [Fact]
    public async Task Perubahan_yang_ditetapkan_mencetak_judul_tanggal_dan_alasannya()
    {
        var store = pelayan.Layanan.GetRequiredService<DokumenStore>();
        var rekan = new Pelaku(pelayan.Pemda, "rekan", "Rekan", "");
        await pelayan.DokumenAsync(JenisDokumen.Laporan, Periode.Tahun(2026), Berkas("laporan.yaml", "jenis: lkj\ntahun: 2026\n"), PelayanUji.Dinas);
        await pelayan.DokumenAsync(JenisDokumen.Renstra, new Periode(2025, 2029), Berkas("perencanaan.yaml", """
            periode: {mulai: "2025", selesai: "2029"}
            sasaran:
              - kode: "1"
                uraian: Warga terlayani
                indikator:
                  - {kode: "1.1", uraian: Persentase warga terlayani, satuan: "%", alasan-standar: belum ada standar}
            """), PelayanUji.Dinas);
        var pk = await pelayan.DokumenAsync(JenisDokumen.PerjanjianKinerja, Periode.Tahun(2026), Berkas("perjanjian-kinerja.yaml", "tanggal: 2026-01-31\ntempat: Manggar\ntarget: {\"1.1\": 80}\n"), PelayanUji.Dinas);
        await store.TetapkanAsync(rekan, pk.Kunci, pk.Revisi, "100/1", new DateOnly(2026, 1, 31));
        using var klien = await pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        const string Alamat = "/pd/dinas/laporan/2026?handler=Tampilan";
        (await klien.GetStringAsync(Alamat)).ShouldNotContain("PERJANJIAN KINERJA PERUBAHAN");

        await store.UbahAsync(rekan, pk.Kunci, "pagu berkurang menurut DPPA");
        var draf = (await store.TerakhirAsync(pk.Kunci)).ShouldNotBeNull();
        await store.SimpanAsync(rekan, draf.Kunci, draf.Revisi, Berkas("perjanjian-kinerja.yaml", "tanggal: 2026-01-31\ntempat: Manggar\ntarget: {\"1.1\": 60}\n"));
        var html = Rapi(await klien.GetStringAsync(Alamat));
        html.ShouldContain("PERJANJIAN KINERJA PERUBAHAN TAHUN 2026");
        // the first one stands before it as it was signed
        var (murni, perubahan) = Belah(html);
        murni.ShouldContain("Manggar, 31 Januari 2026");
        perubahan.ShouldNotContain("Manggar, 31 Januari 2026", customMessage: "yang belum ditetapkan belum bertanggal");

        draf = (await store.TerakhirAsync(pk.Kunci)).ShouldNotBeNull();
        await store.TetapkanAsync(rekan, draf.Kunci, draf.Revisi, "100/2", new DateOnly(2026, 10, 1));
        html = Rapi(await klien.GetStringAsync(Alamat));
        html.ShouldContain("Manggar, 1 Oktober 2026");
        html.ShouldContain("NOMOR 100/2");
        html.ShouldContain("Perjanjian ini mengubah Perjanjian Kinerja Nomor 100/1 tanggal 31 Januari 2026 "
            + "karena pagu berkurang menurut DPPA.");
    }

    private static string Rapi(string html) => System.Text.RegularExpressions.Regex.Replace(System.Net.WebUtility.HtmlDecode(html), "<[^>]+>", "").Replace('\u00a0', ' ');

    private static KumpulanBerkas Berkas(string jalur, string isi) => new([new(jalur, Encoding.UTF8.GetBytes(isi))]);

    private static (string Murni, string Perubahan) Belah(string html)
    {
        var letak = html.IndexOf("PERJANJIAN KINERJA PERUBAHAN TAHUN", StringComparison.Ordinal);
        return (html[..letak], html[letak..]);
    }
}
