using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>A dated document serves later years: it says so, and is not changed for another year unasked.</summary>
public sealed class BertanggalTests : KantorUji
{
    private const string Daftar = "/pd/badan/dokumen";

    [Fact]
    public async Task Profil_menyebut_sejak_kapan_berlaku_dan_laporan_mana_yang_memakainya()
    {
        var profil = await KantorAsync();
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        (await TeksAsync(k, Alamat(profil))).ShouldSatisfyAllConditions(t => t.ShouldContain("Berlaku sejak 2022."), t => t.ShouldContain("Dipakai juga oleh laporan 2023, Triwulan I 2024."));
        var baris = (await k.BukaAsync(Daftar + "?tahun=2023")).QuerySelectorAll("tbody th").First(t => t.TextContent.StartsWith("Profil", StringComparison.Ordinal));
        baris.TextContent.ShouldBe("Profil perangkat daerah dari 2022");
        baris.QuerySelector("a").ShouldNotBeNull().GetAttribute("href").ShouldBe($"{Alamat(profil)}?untuk=2023");
        // what belongs to a year has no date
        var pk = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: A\n"));
        (await TeksAsync(k, Alamat(pk))).ShouldNotContain("Berlaku sejak");
    }

    [Fact]
    public async Task Mengubah_untuk_tahun_baru_bertanya_lebih_dahulu_dan_dapat_untuk_keduanya()
    {
        var profil = await KantorAsync();
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var tanya = await k.GetAsync($"{AlamatUbah(profil, "instansi.yaml")}&untuk=2024-tw1");
        var tujuan = tanya.Headers.Location.ShouldNotBeNull("bertanya, tidak langsung membuka isiannya").ToString();
        tujuan.ShouldBe($"{Alamat(profil)}?berkas=instansi.yaml&untuk=2024-tw1");
        var halaman = await k.BukaAsync(tujuan);
        var pilihan = halaman.QuerySelectorAll(".kotak").First(x => x.TextContent.Contains("Mengubah untuk 2024?", StringComparison.Ordinal));
        pilihan.QuerySelectorAll("button").ShouldHaveSingleItem().TextContent.ShouldBe("Mulai dokumen baru sejak 2024");
        var bersama = pilihan.QuerySelectorAll("a").ShouldHaveSingleItem();
        bersama.TextContent.Trim().ShouldBe("Ubah untuk 2022 dan 2023 dan 2024");
        (await k.GetAsync(bersama.GetAttribute("href"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        // for its own year nothing is asked
        (await k.GetAsync($"{AlamatUbah(profil, "instansi.yaml")}&untuk=2022")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Dokumen_baru_sejak_tahun_itu_memulai_dari_isi_lama_dan_membiarkannya()
    {
        var profil = await KantorAsync();
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await k.KirimAsync(await k.BukaAsync($"{Alamat(profil)}?untuk=2023"), ".kotak form", Daftar);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
        var semua = (await Store.DaftarAsync(Pelayan.Pemda, "badan")).Where(d => d.Jenis == JenisDokumen.Profil.Kode).ToList();
        semua.Select(d => d.Periode.ToString()).ShouldBe(["2023", "2022"]);
        semua.Select(d => d.Sidik).Distinct().ShouldHaveSingleItem("isinya mula-mula sama");
        await DisimpanRekanAsync(semua[0], "instansi.yaml", "nama: Nama Baru\n");
        (await BacaAsync(profil, "instansi.yaml")).ShouldBe("nama: A\n");
        foreach (var (tahun, nama) in new[] { (2022, "nama: A\n"), (2023, "nama: Nama Baru\n") })
        {
            var berkas = await Store.BerkasAsync(Pelayan.Pemda, "badan", Periode.Tahun(tahun), PilihanVersi.Terbaru);
            System.Text.Encoding.UTF8.GetString(berkas.Isi["instansi.yaml"].Span).ShouldBe(nama);
        }

        (await TeksAsync(k, Alamat(profil))).ShouldSatisfyAllConditions(t => t.ShouldContain("Berlaku sejak 2022, sampai dokumen 2023 mulai berlaku."), t => t.ShouldNotContain("Mengubah untuk"));
    }

    [Theory]
    [InlineData(Peran.Apip)]
    [InlineData(Peran.SubBidang)]
    public async Task Yang_hanya_membaca_tidak_ditanya(Peran peran)
    {
        var profil = await KantorAsync();
        using var k = await Pelayan.KlienAsync(peran);
        (await TeksAsync(k, $"{Alamat(profil)}?untuk=2023")).ShouldSatisfyAllConditions(t => t.ShouldContain("Berlaku sejak 2022"), t => t.ShouldNotContain("Mengubah untuk"));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("1800")]
    [InlineData("2021")]
    [InlineData("2023-tw9")]
    public async Task Untuk_yang_tidak_masuk_akal_tidak_menjatuhkan_halaman(string untuk)
    {
        var profil = await KantorAsync();
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        (await k.GetAsync($"{Alamat(profil)}?untuk={untuk}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await k.GetAsync($"{AlamatUbah(profil, "instansi.yaml")}&untuk={untuk}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<VersiDokumen> KantorAsync()
    {
        foreach (var p in new[] { Periode.Tahun(2022), Periode.Tahun(2023), Periode.Tahun(2024, 1) })
        {
            await Pelayan.DokumenAsync(JenisDokumen.Laporan, p, Isi(("laporan.yaml", $"jenis: lkj\ntahun: {p.Mulai}\n")));
        }

        return await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", "nama: A\n"));
    }

    private static async Task<string> TeksAsync(HttpClient klien, string alamat) => (await klien.BukaAsync(alamat)).QuerySelector("main")?.TextContent ?? "";
}
