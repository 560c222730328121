using Akuntabel.Core.Alur;
using AngleSharp.Dom;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>Totals and targets that a head reads on a telephone before all the rows.</summary>
public sealed class RingkasanKepalaTests : KantorUji
{
    private const string KepalaAnggaran = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,pagu\n";

    [Fact]
    public async Task Anggaran_dijumlahkan_per_program_dan_perubahannya_menyebut_semula_menjadi_dan_selisih()
    {
        var v = await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", KepalaAnggaran
            + "1.01,Penunjang,1.01.1,Rutin,1.01.1.1,Gaji,bulan,1000000\n1.01,Penunjang,1.01.1,Rutin,1.01.1.2,Listrik,bulan,250000\n"
            + "1.02,Layanan,1.02.1,Inti,1.02.1.1,Latihan,orang,500000\n,,,,jumlah,,,1750000\n"));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        Baris(await k.BukaAsync(Alamat(v) + "/tetapkan")).ShouldBe(["1.01Penunjang|Pagu (Rp) 1.250.000", "1.02Layanan|Pagu (Rp) 500.000",
            "Jumlah|Pagu (Rp) 1.750.000"]);
        var oleh = Rekan with { Pemda = Pelayan.Pemda };
        await Store.TetapkanAsync(oleh, v.Kunci, v.Revisi, "1", new DateOnly(2022, 1, 3));
        await Store.UbahAsync(oleh, v.Kunci, "Pergeseran");
        await DisimpanRekanAsync(v, "anggaran.csv", KepalaAnggaran + "1.01,Penunjang,1.01.1,Rutin,1.01.1.1,Gaji,bulan,1000000\n"
            + "1.03,Data,1.03.1,Baru,1.03.1.1,Survei,dokumen,50000\n");
        Baris(await k.BukaAsync(Alamat(v) + "/tetapkan")).ShouldBe([
            "1.01Penunjang|Semula (Rp) 1.250.000|Menjadi (Rp) 1.000.000|Selisih (Rp) −250.000",
            "1.02Layanan|Semula (Rp) 500.000|Menjadi (Rp) 0|Selisih (Rp) −500.000",
            "1.03Data|Semula (Rp) 0|Menjadi (Rp) 50.000|Selisih (Rp) 50.000",
            "Jumlah|Semula (Rp) 1.750.000|Menjadi (Rp) 1.050.000|Selisih (Rp) −700.000"]);
    }

    [Fact]
    public async Task Rencana_aksi_terbaca_per_indikator_dengan_keempat_triwulan_dan_target_tahunnya()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "periode: {mulai: \"2021\", selesai: \"2026\"}\nsasaran:\n  - kode: S1\n"
            + "    uraian: Meningkatnya mutu\n    indikator:\n      - {kode: \"1.1\", uraian: Cakupan, satuan: \"%\", renstra: {\"2022\": 80}}\n"));
        await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "target: {\"1.1\": 82}\n"));
        var v = await BuatAsync(JenisDokumen.RencanaKinerja, ("target.csv", "indikator,tahun,triwulan,dokumen,target,sumber\n"
            + "1.1,2022,1,rencana-aksi,20,\n1.1,2022,2,rencana-aksi,40,\n1.1,2022,4,rencana-aksi,80,\n1.1,2021,,pk,70,\n"));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await k.BukaAsync(Alamat(v) + "/tetapkan");
        Baris(halaman).ShouldBe(["1.1Cakupan (%)|Triwulan I 20|Triwulan II 40|Triwulan III –|Triwulan IV 80|Tahun 2022 82"]);
        halaman.QuerySelector("#periksa").ShouldNotBeNull().TextContent
            .ShouldContain("rencana aksi 80, target tahun 2022 menurut Perjanjian Kinerja 82");
        halaman.QuerySelectorAll("#ringkasan table").ShouldBeEmpty("tabel digulir di telepon");
    }

    private static List<string> Baris(IParentNode halaman) => [.. halaman.QuerySelectorAll("#ringkasan li").Select(l => string.Join('|',
        l.QuerySelectorAll("dl > div").Select(d => $"{d.QuerySelector("dt")?.TextContent} {d.QuerySelector("dd")?.TextContent}")
            .Prepend(l.QuerySelector("p")?.TextContent.Trim())))];
}
