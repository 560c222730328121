using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Berkas;

/// <summary>The preview of an import says what applying does, and nothing of what it skips as if it happened.</summary>
public sealed class PratinjauDilewatiTests : IAsyncLifetime
{
    private const string Alamat = "/pd/badan/berkas";
    private const string Kepala = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,pagu,realisasi\n";
    private const string Sub = "8.01.02,Program A,8.01.02.2.01,Kegiatan A,8.01.02.2.01.0001,Sub A,100,";
    private static readonly Periode Tahun = Periode.Tahun(2022);

    private readonly PelayanUji _pelayan = new();

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Fact]
    public async Task Penghapusan_dalam_DPA_yang_ditetapkan_disebut_dilewati_bukan_dihapus()
    {
        var dpa = await _pelayan.DokumenAsync(JenisDokumen.Anggaran, Tahun, Isi("anggaran.csv", Kepala + Sub + "90\n"));
        await _pelayan.Layanan.GetRequiredService<DokumenStore>().TetapkanAsync(new Pelaku(_pelayan.Pemda, "rekan", "Rekan", ""), dpa.Kunci,
            dpa.Revisi, "900/1", new DateOnly(2022, 1, 10));
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var halaman = await klien.BukaAsync(await UnggahAsync(klien, ("anggaran.csv", Kepala + Sub + "\n"),
            ("realisasi-anggaran.csv", "kode_sub,triwulan,realisasi,realisasi_fisik\n8.01.02.2.01.0001,4,90,\n")));
        halaman.QuerySelector("#daftar-penghapusan").ShouldBeNull("yang dilewati tidak dihapus");
        halaman.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Tidak ada yang dihapus.");
        halaman.QuerySelector("#daftar-dilewati").ShouldNotBeNull().TextContent.ShouldSatisfyAllConditions(
            t => t.ShouldContain("Realisasi anggaran"), t => t.ShouldContain("tetap"));
        halaman.QuerySelectorAll("main h3").Select(h => h.TextContent).ShouldHaveSingleItem().ShouldStartWith("Pengukuran");
    }

    private static KumpulanBerkas Isi(string jalur, string isi) => new([KeyValuePair.Create<string, ReadOnlyMemory<byte>>(jalur, Encoding.UTF8.GetBytes(isi))]);

    private static async Task<string> UnggahAsync(HttpClient klien, params (string Nama, string Isi)[] daftar)
    {
        var penanda = (await klien.BukaAsync(Alamat)).QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        using var isi = new MultipartFormDataContent { { new StringContent(penanda), "__RequestVerificationToken" }, { new StringContent("2022"), "Tahun" } };
        using var arsip = new ByteArrayContent(ArsipBerkas.Tulis(new KumpulanBerkas(daftar.Select(d =>
            KeyValuePair.Create<string, ReadOnlyMemory<byte>>(d.Nama, Encoding.UTF8.GetBytes(d.Isi))))));
        isi.Add(arsip, "DaftarKiriman", "kantor.zip");
        using var kirim = await klien.PostAsync(Alamat, isi);
        return kirim.Tujuan();
    }
}
