using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Web.PenjagaIsian;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Tests.Serangan;

/// <summary>Large uploads are refused before texts are: by the room on the disk, and by how much is on its way already.</summary>
public class UnggahanBesarTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const int Mb = 1 << 20;

    [Fact]
    public async Task Cakram_hampir_penuh_menolak_unggahan_dan_membiarkan_isian()
    {
        var penjaga = new PenjagaUnggahan(new RuangCakram(() => 310L * Mb));
        var (status, isi, lewat) = await KirimAsync(penjaga, "multipart/form-data; boundary=x", 20 * Mb);
        (status, lewat).ShouldBe((StatusCodes.Status507InsufficientStorage, false));
        isi.ShouldContain("tinggal 310 MB");
        (await KirimAsync(penjaga, "multipart/form-data; boundary=x", null)).Lewat.ShouldBeFalse("panjangnya tidak disebut");
        (await KirimAsync(penjaga, "multipart/form-data; boundary=x", 4 * Mb)).Lewat.ShouldBeTrue("seukuran isian");
        (await KirimAsync(penjaga, "application/x-www-form-urlencoded", 20 * Mb)).Lewat.ShouldBeTrue("isian");
        (await KirimAsync(new PenjagaUnggahan(new RuangCakram(() => 400L * Mb)), "multipart/form-data; boundary=x", 20 * Mb)).Lewat.ShouldBeTrue("ruangnya cukup");
        (await KirimAsync(new PenjagaUnggahan(new RuangCakram(() => null)), "multipart/form-data; boundary=x", 20 * Mb)).Lewat.ShouldBeTrue("tidak diketahui");
    }

    [Fact]
    public async Task Yang_sedang_dikirim_bersama_dibatasi_dan_dihitung_kembali_sesudah_selesai()
    {
        var penjaga = new PenjagaUnggahan(new RuangCakram(() => null));
        var tahan = new TaskCompletionSource();
        var berjalan = Enumerable.Range(0, 3).Select(_ => KirimAsync(penjaga, "multipart/form-data; boundary=x", 500 * Mb, () => tahan.Task)).ToList();
        var (status, isi, lewat) = await KirimAsync(penjaga, "multipart/form-data; boundary=x", 100 * Mb);
        (status, lewat).ShouldBe((StatusCodes.Status503ServiceUnavailable, false));
        isi.ShouldContain("Tunggu satu menit");
        (await KirimAsync(penjaga, "multipart/form-data; boundary=x", Mb)).Lewat.ShouldBeTrue("seukuran isian");
        tahan.SetResult();
        (await Task.WhenAll(berjalan)).ShouldAllBe(b => b.Lewat);
        penjaga.Berjalan.ShouldBe(0);
        (await KirimAsync(penjaga, "multipart/form-data; boundary=x", 100 * Mb)).Lewat.ShouldBeTrue();
    }

    [Fact]
    public async Task Kuota_lampiran_terlihat_pada_halamannya()
    {
        var v = await pelayan.DokumenAsync(JenisDokumen.Renstra, new Periode(2021, 2026), new Core.Umum.KumpulanBerkas([]));
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var halaman = await klien.BukaAsync($"/pd/{PelayanUji.Badan}/dokumen/{v.Dokumen}/lampiran");
        halaman.Body.ShouldNotBeNull().TextContent.ShouldContain("0 MB dari 2.048 MB");
    }

    private async Task<(int Status, string Isi, bool Lewat)> KirimAsync(PenjagaUnggahan penjaga, string jenis, long? panjang, Func<Task>? halaman = null)
    {
        using var jawaban = new MemoryStream();
        var konteks = new DefaultHttpContext { RequestServices = pelayan.Layanan };
        konteks.Request.Method = "POST";
        konteks.Request.ContentType = jenis;
        konteks.Request.ContentLength = panjang;
        konteks.Response.Body = jawaban;
        var lewat = false;
        await penjaga.LewatkanAsync(konteks, _ =>
        {
            lewat = true;
            return halaman?.Invoke() ?? Task.CompletedTask;
        });
        return (konteks.Response.StatusCode, System.Text.Encoding.UTF8.GetString(jawaban.ToArray()), lewat);
    }
}
