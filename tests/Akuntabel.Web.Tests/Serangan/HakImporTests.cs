using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Storage.Dokumen;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Serangan;

/// <summary>An import is no way around the rights of the editor: who may write only the report writes only the report.</summary>
public sealed class HakImporTests : IAsyncLifetime
{
    private static readonly Periode Tahun = Periode.Tahun(2022);

    private readonly PelayanUji _pelayan = new();

    private DokumenStore Dokumen => _pelayan.Layanan.GetRequiredService<DokumenStore>();

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Theory]
    [InlineData(Peran.Penyusun, "narasi/pengantar.md", "anggaran.csv")]
    [InlineData(Peran.SubBidang, "kinerja.csv", "anggaran.csv")]
    public async Task Impor_hanya_menulis_jenis_dokumen_milik_peran(Peran peran, string boleh, string dilarang)
    {
        await SiapkanAsync(boleh, dilarang);
        using var klien = await _pelayan.KlienAsync(peran);
        using var hasil = await ImporAsync(klien, (boleh, "baru,baru\n2,2\n"), (dilarang, "dicuri,dicuri\n2,2\n"));
        hasil.Tujuan().ShouldContain("/kelompok/");
        (await TeksAsync(boleh)).ShouldStartWith("baru");
        (await TeksAsync(dilarang)).ShouldStartWith("lama");
    }

    [Fact]
    public async Task Penyusun_tidak_membatalkan_impor_yang_memuat_dokumen_perencana()
    {
        await SiapkanAsync("anggaran.csv", "narasi/pengantar.md");
        using var perencana = await _pelayan.KlienAsync(Peran.Perencana);
        using var hasil = await ImporAsync(perencana, ("anggaran.csv", "baru,baru\n2,2\n"), ("narasi/pengantar.md", "baru\n"));
        using var penyusun = await _pelayan.KlienAsync(Peran.Penyusun);
        (await penyusun.BukaAsync(hasil.Tujuan())).QuerySelector("form[action*=Batal]").ShouldBeNull();
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, hasil.Tujuan() + "?handler=Batal") { Content = new FormUrlEncodedContent([]) };
        var (kepala, kuki) = _pelayan.Penanda(penyusun);
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        using var jawaban = await penyusun.SendAsync(permintaan);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await TeksAsync("anggaran.csv")).ShouldStartWith("baru");
    }

    private async Task SiapkanAsync(params string[] daftarBerkas)
    {
        foreach (var b in daftarBerkas)
        {
            await _pelayan.DokumenAsync(JenisDokumen.Untuk(b), Tahun, new KumpulanBerkas([KeyValuePair.Create(b, Bita("lama,lama\n1,1\n"))]));
        }
    }

    private static async Task<HttpResponseMessage> ImporAsync(HttpClient klien, params (string Nama, string Isi)[] daftar)
    {
        const string Alamat = "/pd/badan/berkas";
        var penanda = (await klien.BukaAsync(Alamat)).QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        using var isi = new MultipartFormDataContent { { new StringContent(penanda), "__RequestVerificationToken" }, { new StringContent("2022"), "Tahun" } };
        using var arsip = new ByteArrayContent(ArsipBerkas.Tulis(new KumpulanBerkas(daftar.Select(d => KeyValuePair.Create(d.Nama, Bita(d.Isi))))));
        isi.Add(arsip, "DaftarKiriman", "kantor.zip");
        using var kirim = await klien.PostAsync(Alamat, isi);
        var impor = kirim.Tujuan();
        return await klien.KirimAsync(await klien.BukaAsync(impor), "form[action*=Terapkan]", impor, ("Alasan", "Uji"));
    }

    private async Task<string> TeksAsync(string berkas) =>
        Encoding.UTF8.GetString((await Dokumen.BerkasAsync(_pelayan.Pemda, PelayanUji.Badan, Tahun, PilihanVersi.Terbaru)).Isi[berkas].Span);

    private static ReadOnlyMemory<byte> Bita(string teks) => Encoding.UTF8.GetBytes(teks);
}
