using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Tests.KertasKerja;

namespace Akuntabel.Storage.Tests.Riwayat;

/// <summary>Rows of APIP's work, each made by the store that makes it in use.</summary>
internal static class GudangKertas
{
    public static async Task IsiAsync(GudangUji g, string perangkatDaerah)
    {
        var (store, dewi) = (new KertasKerjaStore(g.Basisdata, g.Rantai, g.Jam), KertasKerjaStoreTests.Dewi);
        KertasKerjaStoreTests.Id(await store.BuatAsync(dewi, perangkatDaerah, new(JenisKertas.Reviu, 2019, "x", KertasKerjaStoreTests.Tugas)));
        var k = await KiniAsync();
        KertasKerjaStoreTests.Id(await store.SimpanAsync(dewi, k, PihakKertas.Apip, [new("F1", "{\"Kode\":\"F1\"}", 0)]));
        KertasKerjaStoreTests.Id(await store.SimpanAsync(dewi, k, PihakKertas.Apip, [new("F1", "{\"Kode\":\"F1\",\"Status\":1}", 1)]));
        KertasKerjaStoreTests.Id(await store.AturAsync(dewi, k, k.Tugas with { Nomor = "700/2" }));
        KertasKerjaStoreTests.Id(await store.TerbitkanAsync(dewi, await KiniAsync(), "700/3", new(2023, 1, 9), "{\"Simpulan\":2}"));
        var rekomendasi = new RekomendasiStore(g.Basisdata, g.Rantai, g.Jam);
        (await rekomendasi.TerbitkanAsync(dewi, k, [("F1", new IsiRekomendasi("Agar dilengkapi."), "Kepala", null)])).ShouldBe(1);
        var r = (await rekomendasi.DaftarAsync(GudangUji.Pemda, perangkatDaerah))[0];
        KertasKerjaStoreTests.Id(await rekomendasi.TindakAsync(GudangUji.Ani, r, r with { Keadaan = KeadaanRekomendasi.Proses }, "TindakLanjutDilaporkan"));
        var instrumen = new InstrumenStore(g.Basisdata, g.Rantai, g.Jam);
        KertasKerjaStoreTests.Id(await instrumen.SimpanAsync(dewi, new(JenisKertas.Reviu, "Pedoman", "Perbup 1/2022", 2022, "isi", "sendiri")));
        KertasKerjaStoreTests.Id(await instrumen.AturJendelaAsync(dewi, 2023, PihakKertas.Kantor, new(2024, 3, 1), new(2024, 3, 20), "", 0));

        async Task<KertasTersimpan> KiniAsync() => (await store.CariAsync(GudangUji.Pemda, perangkatDaerah, JenisKertas.Reviu, 2019)).ShouldNotBeNull();
    }
}
