using Akuntabel.Core.Alur;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Tulis;

/// <summary>The front page tells who writes and who checks what of the report waits for them.</summary>
public sealed class NaskahMenungguTests : LaporanUji
{
    private const string Depan = "/pd/badan?tahun=2022";
    private const string Solusi = Ruang + "/sasaran-2.2.1/solusi";

    [Fact]
    public async Task Yang_dibagikan_dan_dikembalikan_ada_di_beranda_pemegangnya_dan_yang_ditulis_di_beranda_pemeriksanya()
    {
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        using var penyusun = await Pelayan.KlienAsync(Peran.Penyusun);
        (await DaftarAsync(perencana)).ShouldContain(t => t.Alamat == Kendala && t.Isi.Contains("belum diperiksa", StringComparison.OrdinalIgnoreCase));
        (await DaftarAsync(penyusun)).ShouldBeEmpty("belum ada yang dibagikan, dikembalikan, atau dikomentari");

        await perencana.KirimAsync(await perencana.BukaAsync(Kendala), "form:has(#pemegang)", Kendala, ("pemegang", "PENGGUNA PENYUSUN, S.Kom."), ("semua", "false"));
        await perencana.KirimAsync(await perencana.BukaAsync(Solusi), "form:has(#pemegang)", Solusi, ("pemegang", "Orang Lain"), ("semua", "false"));
        await perencana.KirimAsync(await perencana.BukaAsync(Solusi), "form:has(#kembali-catatan)", Solusi, ("catatan", "Untuk orang lain."));
        await perencana.KirimAsync(await perencana.BukaAsync(Kendala), "form:has(#kembali-catatan)", Kendala, ("catatan", "Sebut jumlah organisasinya."));
        var milik = (await DaftarAsync(penyusun)).ShouldHaveSingleItem();
        milik.Alamat.ShouldBe(Kendala);
        milik.Isi.ShouldSatisfyAllConditions(t => t.ShouldContain("Kendala, sasaran 2.2.1"), t => t.ShouldContain("Sebut jumlah organisasinya."));
        (await penyusun.BukaAsync(Depan)).QuerySelector("h1").ShouldNotBeNull().TextContent.ShouldBe("1 bagian laporan menunggu Anda");

        await penyusun.KirimAsync(await penyusun.BukaAsync(Kendala), "form:has(#isi-bagian)", Kendala, ("Isi", "- Empat organisasi belum terdaftar."), ("Aksi", "simpan"));
        (await DaftarAsync(penyusun)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Komentar_menunggu_yang_belum_menjawab_dan_bukan_yang_bicara_terakhir()
    {
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        using var penyusun = await Pelayan.KlienAsync(Peran.Penyusun);
        await kepala.KirimAsync(await kepala.BukaAsync(Solusi), "form[data-form-komentar]", Solusi, ("komentar", "Siapa yang mendampingi?"));
        (await DaftarAsync(penyusun)).ShouldHaveSingleItem().Isi.ShouldContain("Siapa yang mendampingi?");
        (await DaftarAsync(kepala)).ShouldNotContain(t => t.Isi.Contains("Siapa yang mendampingi?", StringComparison.Ordinal));
        await penyusun.KirimAsync(await penyusun.BukaAsync(Solusi), "article form:has(textarea[name=komentar])", Solusi, ("komentar", "Bidang ormas."));
        (await DaftarAsync(penyusun)).ShouldBeEmpty();
        (await DaftarAsync(kepala)).ShouldContain(t => t.Isi.Contains("Bidang ormas.", StringComparison.Ordinal));
    }

    private static async Task<List<(string Alamat, string Isi)>> DaftarAsync(HttpClient klien) =>
        [.. (await klien.BukaAsync(Depan + "&semua=true")).QuerySelectorAll("section[aria-labelledby=naskah] li")
            .Select(l => (((IHtmlAnchorElement)(l.QuerySelector("a") ?? throw new InvalidOperationException())).GetAttribute("href")?.Split('#')[0] ?? "", l.TextContent))];
}
