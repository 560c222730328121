using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Alur;

/// <summary>The office that is measured, evidence of its figures, and how its page is read and sent.</summary>
public partial class UkurTests
{
    [Fact]
    public async Task Bukti_terikat_pada_angkanya_daftar_dihitung_dan_yang_dipakai_dua_kali_disebut()
    {
        var v = await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        const string Daftar = "No,Nama,Asal\n1,Ani,Gantung\n2,Budi,Manggar\n3,Ani,Gantung\n";
        (await UnggahAsync("1.2", "4")).ShouldNotContain("sudah dipakai");
        (await BacaAsync(v, "kinerja.csv")).ShouldContain("hadir.csv, di baris 1 sampai 4 (kode ");
        Kartu(await satu.BukaAsync(Pangkal()), "1.2").ShouldContain("3 baris, 1 ganda");
        (await UnggahAsync("1.1", "50")).ShouldContain("hadir.csv sudah dipakai untuk indikator 1.2 triwulan II");
        var kartu = (await satu.BukaAsync(Pangkal())).QuerySelector("[id='kartu-i-1_1']").ShouldNotBeNull();
        Teks(kartu).ShouldContain("juga dipakai untuk indikator 1.2 triwulan II");
        var tautan = kartu.QuerySelector<IHtmlAnchorElement>(".ukur-bukti a")?.GetAttribute("href") ?? "";
        Teks((await satu.BukaAsync(tautan)).QuerySelector("main")).ShouldContain("1 dari 3 baris ganda");
        (await satu.BukaAsync(tautan)).QuerySelectorAll("tbody tr").Select(Teks).First().ShouldBe("3 gandaAniGantung");
        var unduh = tautan[..tautan.LastIndexOf('/')] + "?handler=Unduh&lampiran=" + tautan[(tautan.LastIndexOf('/') + 1)..];
        (await satu.GetStringAsync(unduh)).ShouldBe(Daftar);
        var lepas = kartu.QuerySelector("input[name^='lepas:i:1.1:']")?.GetAttribute("name") ?? "";
        await SimpanAsync(satu, (lepas, "ya"));
        Kartu(await satu.BukaAsync(Pangkal()), "1.1").ShouldNotContain("hadir.csv");

        async Task<string> UnggahAsync(string kode, string nilai)
        {
            using var jawaban = await UkurTests.UnggahAsync(satu, kode, nilai, Daftar);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
            return Utama(await satu.BukaAsync(Pangkal()));
        }
    }

    /// <summary>What the page shows as bound is bound: a figure that cannot be read, and is mended after, does not lose its evidence.</summary>
    [Fact]
    public async Task Bukti_tidak_hilang_karena_angkanya_salah()
    {
        var v = await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        using (var salah = await UnggahAsync(satu, "1.2", "abc", "No,Nama,Asal\n1,Ani,Gantung\n"))
        {
            salah.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await salah.Content.ReadAsStringAsync()).ShouldContain("Belum ada angka yang disimpan");
        }

        await SimpanAsync(satu, ("ukur:i:1.2:realisasi", "3"));
        var baris = (await BacaAsync(v, "kinerja.csv")).Split('\n').Single(b => b.StartsWith("1.2,2022,2,", StringComparison.Ordinal));
        baris.ShouldContain("hadir.csv");
        baris.ShouldContain(",3,");
    }

    private static Task<HttpResponseMessage> UnggahAsync(HttpClient satu, string kode, string nilai, string daftar) =>
        UnggahAsync(satu, "i", kode, nilai, daftar);

    private static async Task<HttpResponseMessage> UnggahAsync(HttpClient satu, string huruf, string kode, string nilai, string daftar)
    {
        var halaman = await satu.BukaAsync(Pangkal());
        using var isi = new MultipartFormDataContent
            {
                { new StringContent(halaman.QuerySelector("form.ukur input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? ""), "__RequestVerificationToken" },
                { new StringContent(halaman.QuerySelector("form.ukur input[name=Dasar]")?.GetAttribute("value") ?? ""), "Dasar" },
                { new StringContent("simpan"), "Aksi" }, { new StringContent(nilai), $"ukur:{huruf}:{kode}:realisasi" },
                { new StringContent("baris 1 sampai 4"), $"letak:{huruf}:{kode}" },
                { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(daftar)), $"bukti:{huruf}:{kode}", "hadir.csv" },
            };
        return await satu.PostAsync(Pangkal(), isi);
    }

    private async Task<VersiDokumen> SiapkanAsync(string kinerja)
    {
        await UnitAsync(("satu", "", "Bidang Satu"), ("dua", "", "Bidang Dua"));
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        await BuatAsync(JenisDokumen.RencanaKinerja, ("target.csv", Target));
        await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran));
        return await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", kinerja));
    }

    private async Task MulaiAsync()
    {
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        await GerakAsync(kepala, "Mulai");
    }

    private static async Task SimpanAsync(HttpClient klien, params (string Nama, string Isi)[] isian)
    {
        using var jawaban = await KirimAsync(klien, await klien.BukaAsync(Pangkal()), "simpan", isian);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
    }

    private static async Task SerahkanAsync(HttpClient klien, params (string Nama, string Isi)[] isian)
    {
        using var jawaban = await KirimAsync(klien, await klien.BukaAsync(Pangkal()), "serahkan", isian);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
    }

    private static async Task GerakAsync(HttpClient klien, string tindakan, params (string Nama, string Isi)[] isian)
    {
        var alamat = $"/pd/{PelayanUji.Badan}/alur/2022/2";
        var penanda = (await klien.BukaAsync(alamat)).QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        using var jawaban = await klien.PostAsync(new Uri($"{alamat}?handler={tindakan}", UriKind.Relative), new FormUrlEncodedContent(
            [KeyValuePair.Create("__RequestVerificationToken", penanda), .. isian.Select(b => KeyValuePair.Create(b.Nama, b.Isi))]));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
    }

    // the form as the script sends it while one types
    private static IHtmlDocument Dengan(IHtmlDocument halaman, string handler)
    {
        halaman.QuerySelector("form.ukur")?.SetAttribute("action", $"{Pangkal()}?handler={handler}");
        return halaman;
    }

    private static string Kartu(IHtmlDocument halaman, string kode) =>
        Teks(halaman.GetElementById("kartu-i-" + kode.Replace('.', '_')).ShouldNotBeNull());

    private static string Utama(IHtmlDocument halaman) => Teks(halaman.QuerySelector("main"));

    private static string Teks(IElement? e) => string.Join(' ', (e?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
