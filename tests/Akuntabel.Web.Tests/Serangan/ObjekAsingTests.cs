using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Serangan;

/// <summary>Things of another perangkat daerah, named under the address of one's own, are not there; nothing of them is shown or changed.</summary>
public class ObjekAsingTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Rahasia = "RAHASIA-DINAS";

    [Fact]
    public async Task Dokumen_perangkat_daerah_lain_tidak_terbuka_dan_tidak_berubah_lewat_alamat_sendiri()
    {
        var isi = new KumpulanBerkas([KeyValuePair.Create("kinerja.csv", (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes($"indikator,tahun\n{Rahasia},2022\n"))]);
        var v = await pelayan.DokumenAsync(JenisDokumen.Pengukuran, Periode.Tahun(2031), isi, PelayanUji.Dinas);
        using var k = await pelayan.KlienAsync(Peran.Perencana);
        var pangkal = $"/pd/badan/dokumen/{v.Dokumen}";
        foreach (var alamat in new[] { "", "?berkas=kinerja.csv", "?handler=Unduh&berkas=kinerja.csv", "/ubah?berkas=kinerja.csv", "/banding", "/kelola", "/riwayat", "/tetapkan", "/perubahan" })
        {
            using var jawaban = await k.GetAsync(pangkal + alamat);
            jawaban.StatusCode.ShouldBeOneOf([HttpStatusCode.NotFound, HttpStatusCode.Forbidden], alamat);
            (await jawaban.Content.ReadAsStringAsync()).ShouldNotContain(Rahasia);
        }

        var (kepala, kuki) = pelayan.Penanda(k);
        foreach (var (alamat, isian) in new (string, (string, string)[])[]
        {
            ("/ubah?berkas=kinerja.csv", [("Dasar", v.Sidik), ("Aksi", "simpan"), ("s-0-0", "diganti")]), ("/kelola?handler=Hapus", [("berkas", "kinerja.csv"), ("Berkas", "kinerja.csv")]), ("/perubahan", [("Alasan", "x")]),
        })
        {
            using var permintaan = new HttpRequestMessage(HttpMethod.Post, pangkal + alamat) { Content = new FormUrlEncodedContent(isian.Select(i => KeyValuePair.Create(i.Item1, i.Item2))) };
            permintaan.Headers.Add("RequestVerificationToken", kepala);
            permintaan.Headers.Add("Cookie", kuki);
            using var jawaban = await k.SendAsync(permintaan);
            jawaban.StatusCode.ShouldBeOneOf([HttpStatusCode.NotFound, HttpStatusCode.Forbidden], alamat);
        }

        (await pelayan.Layanan.GetRequiredService<DokumenStore>().TerakhirAsync(v.Kunci)).ShouldNotBeNull().Sidik.ShouldBe(v.Sidik);
    }

    [Fact]
    public async Task Unit_perangkat_daerah_lain_tidak_terbuka_lewat_alamat_sendiri()
    {
        var pelaku = new Pelaku(pelayan.Pemda, "uji", "Uji", "uji");
        var unit = (await pelayan.Layanan.GetRequiredService<UnitStore>().TambahAsync(pelaku, PelayanUji.Dinas, "Unit dinas", "")).ShouldBeOfType<HasilUbah.Tersimpan>();
        using var k = await pelayan.KlienAsync(Peran.Administrator);
        (await k.GetAsync($"/pd/dinas/unit/{unit.Id}")).StatusCode.ShouldBe(HttpStatusCode.OK, "alamatnya sendiri memang ada");
        (await k.GetAsync($"/pd/badan/unit/{unit.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/PD/DINAS/dokumen")]
    [InlineData("/pd/dinas%2Fdokumen")]
    [InlineData("/pd/%64inas/dokumen")]
    [InlineData("/pd/badan/../dinas/dokumen")]
    [InlineData("/pd/badan/%2e%2e/dinas/dokumen")]
    [InlineData("//pd/dinas/dokumen")]
    [InlineData("/pd/dinas/dokumen/")]
    [InlineData("/pd/badan/dokumen?pd=dinas")]
    public async Task Ejaan_alamat_tidak_membuka_perangkat_daerah_lain(string alamat)
    {
        await pelayan.Layanan.GetRequiredService<UnitStore>().TambahAsync(new Pelaku(pelayan.Pemda, "uji", "Uji", "uji"), PelayanUji.Dinas, Rahasia, "");
        using var k = await pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await k.GetAsync(alamat);
        var html = await jawaban.Content.ReadAsStringAsync();
        html.ShouldNotContain("/pd/dinas/dokumen/");
        html.ShouldNotContain(Rahasia);
        if (jawaban.StatusCode == HttpStatusCode.OK)
        {
            html.ShouldContain("/pd/badan");
        }
    }
}
