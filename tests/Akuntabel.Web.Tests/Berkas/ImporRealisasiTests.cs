using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Berkas;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Berkas;

/// <summary>The treasurer's sheet: what its quarters mean and which rows it speaks of is asked once; what is odd is taken only after somebody
/// says that he looked at it.</summary>
public sealed class ImporRealisasiTests : IAsyncLifetime
{
    private const string Alamat = "/pd/badan/berkas";
    private const string Sub1 = "8.01.02.2.01.0001";
    private const string Sub2 = "8.01.02.2.01.0002";
    private const string Dpa = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n"
        + $"8.01.02,P,8.01.02.2.01,K,{Sub1},Dialog,,,,1000,,\n8.01.02,P,8.01.02.2.01,K,{Sub2},Forum,,,,500,,\n";

    private static readonly Periode Tahun = Periode.Tahun(2026);
    private readonly PelayanUji _pelayan = new();

    public async ValueTask InitializeAsync()
    {
        await _pelayan.InitializeAsync();
        await _pelayan.DokumenAsync(JenisDokumen.Anggaran, Tahun, new KumpulanBerkas([KeyValuePair.Create<string, ReadOnlyMemory<byte>>(
            "anggaran.csv", Encoding.UTF8.GetBytes(Dpa))]));
    }

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Fact]
    public async Task Arti_triwulan_dan_baris_asing_ditanya_lalu_diingat()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var lembar = $"Kode Sub Kegiatan;Nama Sub Kegiatan;Realisasi TW I;Realisasi TW II\n{Sub1};Dialog;100;200\n8.01.02.2.01.0077;Forum lama;5;7\n";
        var kolom = Tujuan(await KirimAsync(klien, lembar));
        var halaman = await klien.BukaAsync(kolom);
        halaman.QuerySelector("select[name=Bidang]").ShouldBeNull("judulnya dikenal semua");
        (await (await klien.KirimAsync(halaman, "#formulir-kolom", kolom)).HtmlAsync()).Body?.TextContent.ShouldContain("Pilih arti angka tiap triwulan");
        var lagi = Tujuan(await klien.KirimAsync(halaman, "#formulir-kolom", kolom, ("Masa", "sendiri")));
        var asing = await klien.BukaAsync(lagi);
        asing.QuerySelector("#formulir-kolom")?.TextContent.ShouldContain("8.01.02.2.01.0077 Forum lama");
        asing.QuerySelectorAll("select[name=Sub] option").Select(o => o.TextContent.Trim())
            .ShouldBe(["(pilih)", $"{Sub1} Dialog", $"{Sub2} Forum", "(tambahkan ke Anggaran)", "(tidak diambil)"]);
        (await (await klien.KirimAsync(asing, "#formulir-kolom", lagi)).HtmlAsync()).Body?.TextContent.ShouldContain("Pilih baris Anggaran untuk");
        var pratinjau = Tujuan(await klien.KirimAsync(asing, "#formulir-kolom", lagi, ("Sub", Sub2)));
        pratinjau.ShouldContain("/impor/");
        Tujuan(await klien.KirimAsync(await klien.BukaAsync(pratinjau), "#formulir-terapkan", pratinjau, ("Alasan", "TW II"))).ShouldContain("/kelompok/");
        (await KiniAsync()).ShouldContain($"{Sub1},1,100,\n{Sub1},2,300,\n{Sub2},1,5,\n{Sub2},2,12,");
        Tujuan(await KirimAsync(klien, lembar.Replace("100;200", "100;250", StringComparison.Ordinal))).ShouldContain("/impor/");
    }

    [Fact]
    public async Task Yang_melampaui_pagu_diambil_sesudah_dinyatakan_diperiksa()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var pratinjau = Tujuan(await KirimAsync(klien, $"Kode Sub Kegiatan;Nama Sub Kegiatan;Realisasi s.d. 30 Juni 2026\n{Sub1};Dialog;1200\n"));
        var halaman = await klien.BukaAsync(pratinjau);
        halaman.QuerySelector("main")?.TextContent.ShouldContain("1 realisasi melampaui pagu");
        var (nama, isi) = ("Alasan", "TW II");
        (await (await klien.KirimAsync(halaman, "#formulir-terapkan", pratinjau, (nama, isi))).HtmlAsync()).Body?.TextContent
            .ShouldContain("nyatakan sudah diperiksa");
        Tujuan(await klien.KirimAsync(await klien.BukaAsync(pratinjau), "#formulir-terapkan", pratinjau, (nama, isi), ("SudahDiperiksa", "true")))
            .ShouldContain("/kelompok/");
        (await KiniAsync()).ShouldContain($"{Sub1},2,1200,");
    }

    [Fact]
    public async Task Lembar_realisasi_menyebut_jumlah_realisasinya_dan_barisnya_bukan_pagu_yang_tetap()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var halaman = await klien.BukaAsync(Tujuan(await KirimAsync(klien,
            $"Kode Sub Kegiatan;Nama Sub Kegiatan;Pagu;Realisasi s.d. 30 Juni 2026\n{Sub1};Dialog;1000;300\n{Sub2};Forum;500;70\n")));
        halaman.QuerySelector("#jumlah-anggaran").ShouldBeNull();
        var isi = halaman.QuerySelector("main").ShouldNotBeNull().TextContent;
        isi.ShouldContain("s.d. triwulan II Rp370 pada 2 baris");
        isi.ShouldContain($"{Sub1} Dialog, triwulan II");
    }

    private static string Tujuan(HttpResponseMessage jawaban)
    {
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return jawaban.Headers.Location?.OriginalString ?? "";
    }

    private async Task<string> KiniAsync() => (await _pelayan.Layanan.GetRequiredService<ImporInstansi>()
        .KiniAsync(_pelayan.Pemda, PelayanUji.Badan, Tahun)).Coba("realisasi-anggaran.csv", out var isi) ? Encoding.UTF8.GetString(isi.Span) : "";

    private static async Task<HttpResponseMessage> KirimAsync(HttpClient klien, string lembar)
    {
        var halaman = await klien.BukaAsync(Alamat);
        using var isi = new MultipartFormDataContent
        {
            { new StringContent(halaman.QuerySelector("#formulir-unggah input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? ""),
                "__RequestVerificationToken" },
            { new StringContent("2026"), "Tahun" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(lembar)), "DaftarKiriman", "bendahara.csv" },
        };
        return await klien.PostAsync(Alamat, isi);
    }
}
