using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>The head corrects a date of setting that was typed wrongly.</summary>
public sealed class KoreksiTests : KantorUji
{
    [Fact]
    public async Task Kepala_mengoreksi_dengan_alasan_dan_semuanya_mengikuti_tanggal_yang_baru()
    {
        var v = await DitetapkanAsync(new DateOnly(2022, 2, 20));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        (await k.BukaAsync(Alamat(v))).QuerySelector("main a[href*='/koreksi']").ShouldNotBeNull();
        var halaman = await k.BukaAsync(Alamat(v) + "/koreksi");
        using var jawaban = await k.KirimAsync(halaman, "main form", Alamat(v), ("TanggalDokumen", "20 Januari 2022"), ("Alasan", "bulan salah ketik"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await KiniAsync(v)).Tanggal.ShouldBe("2022-01-20");
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var lihat = await p.BukaAsync(Alamat(v));
        var versi = lihat.QuerySelector("main").ShouldNotBeNull().TextContent;
        versi.ShouldContain("20 Januari 2022");
        versi.ShouldContain("dikoreksi dari 20 Februari 2022 oleh");
        versi.ShouldContain("karena bulan salah ketik");
        lihat.QuerySelector("main a[href*='/koreksi']").ShouldBeNull("hanya kepala");
        (await p.BukaAsync(Alamat(v) + "/riwayat")).QuerySelector("main").ShouldNotBeNull().TextContent
            .ShouldContain("semula 20 Februari 2022 menjadi 20 Januari 2022: bulan salah ketik");
        var naskah = (await p.BukaAsync(Alamat(v) + "/cetak?handler=Tampilan")).DocumentElement.TextContent;
        naskah.ShouldContain("20 Januari 2022");
        naskah.ShouldNotContain("20 Februari 2022");
    }

    [Theory]
    [InlineData("", "salah", "TanggalDokumen")]
    [InlineData("1 Januari 2100", "salah", "TanggalDokumen")]
    [InlineData("31 Februari 2022", "salah", "TanggalDokumen")]
    [InlineData("20 Februari 2022", "salah", "TanggalDokumen")]
    [InlineData("20 Januari 2022", "", "Alasan")]
    public async Task Yang_tidak_mungkin_disebut_di_bidangnya(string tanggal, string alasan, string bidang)
    {
        var v = await DitetapkanAsync(new DateOnly(2022, 2, 20));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        using var jawaban = await k.KirimAsync(await k.BukaAsync(Alamat(v) + "/koreksi"), "main form", Alamat(v),
            ("TanggalDokumen", tanggal), ("Alasan", alasan));
        (await UtuhAsync(jawaban)).QuerySelector($"#{bidang}-galat").ShouldNotBeNull();
        (await KiniAsync(v)).Tanggal.ShouldBe("2022-02-20");
    }

    [Fact]
    public async Task Tanggal_di_luar_kebiasaan_ditanya_sekali()
    {
        var v = await DitetapkanAsync(new DateOnly(2022, 2, 20));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        using var tanya = await k.KirimAsync(await k.BukaAsync(Alamat(v) + "/koreksi"), "main form", Alamat(v),
            ("TanggalDokumen", "20 Januari 2012"), ("Alasan", "tahun"));
        var html = await UtuhAsync(tanya);
        html.QuerySelector("#TanggalDokumen-galat").ShouldNotBeNull().TextContent.ShouldContain("Benar?");
        (await KiniAsync(v)).Tanggal.ShouldBe("2022-02-20");
        using var ya = await k.KirimAsync(html, "main form", Alamat(v));
        (await KiniAsync(v)).Tanggal.ShouldBe("2012-01-20");
    }

    private async Task<VersiDokumen> DitetapkanAsync(DateOnly hari)
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\ntanggal: 20 Februari 2022\n"));
        await Store.TetapkanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, v.Revisi, "1", hari);
        return await KiniAsync(v);
    }
}
