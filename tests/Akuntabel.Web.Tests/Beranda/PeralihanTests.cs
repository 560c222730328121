using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Web.Tests.Dokumen;

namespace Akuntabel.Web.Tests.Beranda;

/// <summary>A year begins where the last one ended: with its plan, the targets of its own year, and a list of what is to be
/// decided.</summary>
public sealed class PeralihanTests : KantorUji
{
    private const string Renstra = """
        periode: {mulai: "2021", selesai: "2026"}
        tujuan:
          - {kode: T1, uraian: Satu}
        sasaran:
          - kode: "1"
            tujuan: T1
            uraian: Meningkatnya layanan
            indikator:
              - {kode: "1.1", uraian: Cakupan layanan, satuan: "%", renstra: {"2022": 70, "2023": 75}}
              - {kode: "1.2", uraian: Mutu layanan, satuan: "%", renstra: {"2022": 40}}

        """;

    [Fact]
    public async Task Rencana_tahun_berikutnya_menunjukkan_yang_beralih_dan_yang_perlu_diputuskan()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml",
            "tanggal: 2022-01-10\ntempat: Manggar\npihak-pertama:\n  nama: Budi\ntarget:\n  \"1.1\": 70\n  \"1.2\": 40\n"));
        await BuatAsync(JenisDokumen.RencanaKinerja, ("target.csv",
            "indikator,tahun,triwulan,dokumen,target,sumber\n1.1,2022,,rkt,70,\n1.1,2022,1,rencana-aksi,20,\n1.1,2021,,pk,65,\n"));
        await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv",
            "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,"
            + "pagu,realisasi,kelompok_sasaran\n"
            + "1.06.02,Sosial,1.06.02.2.01,Potensi,1.06.02.2.01.01,Pelatihan,orang,20,19,1000,900,\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var salin = await k.KirimAsync(await k.BukaAsync("/pd/badan/mulai?tahun=2023"), "main form", "/pd/badan/mulai?tahun=2023");
        salin.StatusCode.ShouldBe(HttpStatusCode.Found);
        salin.Headers.Location.ShouldNotBeNull().OriginalString.ShouldBe("/pd/badan/peralihan/2023");
        var semua = await Store.DaftarAsync(Pelayan.Pemda, PelayanUji.Badan);
        async Task<string> IsiAsync(JenisDokumen j, string jalur) =>
            await BacaAsync(semua.Single(d => d.JenisDokumen == j && d.Periode == Periode.Tahun(2023)), jalur);
        (await IsiAsync(JenisDokumen.RencanaKinerja, "target.csv")).ShouldBe(
            "indikator,tahun,triwulan,dokumen,target,sumber\n1.1,2023,,rkt,75,\n1.1,2023,1,rencana-aksi,,\n1.1,2021,,pk,65,\n");
        var janji = await IsiAsync(JenisDokumen.PerjanjianKinerja, "perjanjian-kinerja.yaml");
        janji.ShouldContain("\"1.1\": 75", customMessage: "menurut Renstra tahun itu");
        janji.ShouldContain("\"1.2\": 40", customMessage: "Renstra tidak mengatakannya");
        var html = await k.BukaAsync("/pd/badan/peralihan/2023");
        var teks = html.QuerySelectorAll("section.kartu li a").Select(a => a.TextContent).ToList();
        teks.ShouldContain(t => t.StartsWith("Cakupan layanan", StringComparison.Ordinal)
            && t.Contains("75, tahun lalu 70", StringComparison.Ordinal));
        teks.ShouldContain(t => t.Contains("Realisasi anggaran dikosongkan, tahun lalu 900", StringComparison.Ordinal));
        teks.ShouldContain("Nama pihak pertama masih dari tahun lalu: Budi");
        foreach (var a in html.QuerySelectorAll("section.kartu li a").Select(a => a.GetAttribute("href") ?? ""))
        {
            var isi = await k.BukaAsync(a);
            isi.QuerySelector("form.isian").ShouldNotBeNull(a);
            var bidang = a.Split('#');
            (bidang.Length < 2 || isi.GetElementById(bidang[1]) is not null || isi.QuerySelector(".tabel-silang") is not null
                || isi.QuerySelector("[data-tabel-sunting]") is not null).ShouldBeTrue(a);
        }
    }
}
