using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Web.Umum;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace Akuntabel.Web.Tests.Alur;

/// <summary>Photos of activities: made small, upright and without the camera's notes, and handed to the report.</summary>
public partial class KegiatanTests
{
    // left half red, right half blue: which side is up can be told afterwards
    private static byte[] Foto(int lebar, int tinggi, SKEncodedImageFormat bentuk = SKEncodedImageFormat.Jpeg)
    {
        using var gambar = new SKBitmap(lebar, tinggi);
        using (var kanvas = new SKCanvas(gambar))
        {
            kanvas.Clear(SKColors.Blue);
            using var merah = new SKPaint { Color = SKColors.Red };
            kanvas.DrawRect(0, 0, lebar / 2f, tinggi, merah);
        }

        using var isi = gambar.Encode(bentuk, 90);
        return isi.ToArray();
    }

    private static Task<(byte[] Data, string Galat)> Kecil(string nama, byte[] data) => PengecilFoto.KecilkanAsync(nama, data, TestContext.Current.CancellationToken);

    // what a camera notes: how it was held, and where
    private static byte[] Bercatatan(byte[] jpeg, byte arah)
    {
        byte[] tiff = [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, arah, 0, 0, 0, 0, 0, 0, 0,
            .. Encoding.ASCII.GetBytes("GPS -2.8716 108.2690 Kamera Rahasia")];
        byte[] app1 = [.. Encoding.ASCII.GetBytes("Exif\0\0"), .. tiff];
        return [0xFF, 0xD8, 0xFF, 0xE1, (byte)((app1.Length + 2) >> 8), (byte)(app1.Length + 2), .. app1, .. jpeg[2..]];
    }

    [Theory]
    [InlineData(1, 1600, 800, 10, 400, true)]
    [InlineData(3, 1600, 800, 10, 400, false)]
    [InlineData(6, 800, 1600, 400, 10, true)]
    [InlineData(8, 800, 1600, 400, 10, false)]
    [InlineData(5, 800, 1600, 400, 10, true)]
    [InlineData(2, 1600, 800, 10, 400, false)]
    public async Task Foto_dikecilkan_ditegakkan_dan_tanpa_catatan_kamera(int arah, int lebar, int tinggi, int x, int y, bool merah)
    {
        var asal = Bercatatan(Foto(4000, 2000), (byte)arah);
        var (jadi, galat) = await Kecil("foto.jpg", asal);
        galat.ShouldBe("");
        GambarBerkas.Kenali(jadi).ShouldBe(("image/jpeg", lebar, tinggi));
        Encoding.Latin1.GetString(jadi).ShouldNotContain("Kamera Rahasia");
        Encoding.Latin1.GetString(jadi).ShouldNotContain("Exif");
        using var gambar = SKBitmap.Decode(jadi);
        (gambar.GetPixel(x, y).Red > 200).ShouldBe(merah);
        (gambar.GetPixel(x, y).Blue > 200).ShouldBe(!merah);
    }

    [Fact]
    public async Task Yang_kecil_tidak_dibesarkan_yang_bukan_foto_dan_yang_terpotong_ditolak_dengan_sebabnya()
    {
        GambarBerkas.Kenali((await Kecil("a.png", Foto(300, 200, SKEncodedImageFormat.Png))).Data).ShouldBe(("image/jpeg", 300, 200));
        (await Kecil("a.jpg", Encoding.UTF8.GetBytes("%PDF-1.7 bukan foto"))).Galat.ShouldContain("bukan foto");
        (await Kecil("a.jpg", [])).Galat.ShouldContain("bukan foto");
        (await Kecil("a.jpg", Foto(3000, 2000)[..2000])).Galat.ShouldContain("rusak");
        // says of itself that it is larger than memory: 60,000 × 60,000 points
        var besar = Foto(300, 200, SKEncodedImageFormat.Png);
        (besar[16], besar[17], besar[18], besar[19], besar[20], besar[21], besar[22], besar[23]) = (0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60);
        (await Kecil("a.png", besar)).Galat.ShouldNotBe("");
    }

    [Fact]
    public async Task Foto_tersimpan_pada_kegiatannya_dengan_keterangan_dan_ikut_ke_laporan()
    {
        var v = await SiapkanAsync();
        using var satu = await SubBidangAsync("satu");
        using (var jawaban = await UnggahFotoAsync(satu, "1", [("rapat.jpg", Foto(2000, 1000)), ("kedua.png", Foto(500, 400, SKEncodedImageFormat.Png)),
            ("palsu.jpg", "bukan"u8.ToArray())]))
        {
            var tolak = await UtuhAsync(jawaban);
            Teks(tolak.QuerySelector("main")).ShouldContain("palsu.jpg bukan foto");
            tolak.QuerySelectorAll(".kegiatan-foto img").Length.ShouldBe(2, "yang baik tetap ada di halaman");
            using var simpan = await KirimAsync(satu, tolak, "simpan", ("f:daftar[1].foto[+1].keterangan", "Pembukaan dialog"));
            simpan.StatusCode.ShouldBe(HttpStatusCode.Found, await simpan.Content.ReadAsStringAsync());
        }

        var isi = await BacaAsync(v, "kegiatan.yaml");
        isi.ShouldContain("keterangan: Pembukaan dialog");
        var halaman = await satu.BukaAsync(Pangkal("1"));
        var gambar = halaman.QuerySelectorAll(".kegiatan-foto img");
        gambar.Select(g => g.GetAttribute("alt")).ShouldBe(["Pembukaan dialog", "Foto 2 kegiatan ini"]);
        using var tampil = await satu.GetAsync(gambar[0].GetAttribute("src"));
        tampil.Content.Headers.ContentType?.MediaType.ShouldBe("image/jpeg");
        GambarBerkas.Kenali(await tampil.Content.ReadAsByteArrayAsync()).ShouldBe(("image/jpeg", 1600, 800));

        var ekspor = await Pelayan.Layanan.GetRequiredService<Akuntabel.Web.Fitur.Berkas.ImporInstansi>()
            .EksporAsync(Pelayan.Pemda, PelayanUji.Badan, Core.Alur.Periode.Tahun(2022));
        var foto = ekspor.DaftarJalur.Where(j => j.StartsWith("foto/", StringComparison.Ordinal)).ToList();
        foto.Count.ShouldBe(2);
        ekspor.Coba(foto.Single(f => isi.IndexOf(f, StringComparison.Ordinal) < isi.IndexOf("Pembukaan", StringComparison.Ordinal)
            && isi.Contains(f)), out var pertama).ShouldBeTrue();
        GambarBerkas.Kenali(pertama.Span).ShouldBe(("image/jpeg", 1600, 800));

        using var buang = await KirimAsync(satu, halaman, "simpan", ("buang-foto:daftar[1].foto[1]", "ya"));
        buang.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "kegiatan.yaml")).ShouldNotContain("Pembukaan dialog");
        (await satu.BukaAsync(Pangkal("1"))).QuerySelectorAll(".kegiatan-foto img").Length.ShouldBe(1);
    }

    /// <summary>What is no photo that was made here is none: another attachment would be printed as it is, or exported under a false name.</summary>
    [Fact]
    public async Task Lampiran_lain_tidak_menjadi_foto()
    {
        var v = await SiapkanAsync();
        using var satu = await SubBidangAsync("satu");
        using var jawaban = await KirimAsync(satu, await satu.BukaAsync(Pangkal("1")), "simpan",
            ("f:daftar[1].foto[+1].berkas", $"foto/{new string('a', 64)}.jpg"));
        Teks((await UtuhAsync(jawaban)).QuerySelector("main")).ShouldContain("Sebuah foto tidak ada lagi");
        (await BacaAsync(v, "kegiatan.yaml")).ShouldNotContain("foto/");
    }

    /// <summary>A photo that came with imported files is no attachment: its activity is edited as any other, and it can be taken out.</summary>
    [Fact]
    public async Task Kegiatan_dengan_foto_dari_impor_tetap_dapat_disunting()
    {
        var foto = $"foto/{new string('b', 64)}.jpg";
        var v = await SiapkanAsync($"daftar:\n  - {{sasaran: '1', judul: Dialog, mulai: 2022-10-03, foto: [{{berkas: {foto}}}]}}\n");
        using var satu = await SubBidangAsync("satu");
        using var ubah = await KirimAsync(satu, await satu.BukaAsync(Pangkal("1")), "simpan", ("f:daftar[1].tempat", "Aula"));
        ubah.StatusCode.ShouldBe(HttpStatusCode.Found, await ubah.Content.ReadAsStringAsync());
        (await BacaAsync(v, "kegiatan.yaml")).ShouldSatisfyAllConditions(t => t.ShouldContain("Aula"), t => t.ShouldContain(foto));
        using var buang = await KirimAsync(satu, await satu.BukaAsync(Pangkal("1")), "simpan", ("buang-foto:daftar[1].foto[1]", "ya"));
        buang.StatusCode.ShouldBe(HttpStatusCode.Found, await buang.Content.ReadAsStringAsync());
        (await BacaAsync(v, "kegiatan.yaml")).ShouldNotContain("foto/");
    }

    private static async Task<HttpResponseMessage> UnggahFotoAsync(HttpClient klien, string ke, (string Nama, byte[] Data)[] daftar)
    {
        var halaman = await klien.BukaAsync(Pangkal(ke));
        string Nilai(string nama) => halaman.QuerySelector($"form.kegiatan input[name={nama}]")?.GetAttribute("value") ?? "";
        using var isi = new MultipartFormDataContent
        {
            { new StringContent(Nilai("__RequestVerificationToken")), "__RequestVerificationToken" }, { new StringContent(Nilai("Dasar")), "Dasar" },
            { new StringContent("simpan"), "Aksi" },
        };
        foreach (var (nama, data) in daftar)
        {
            var b = new ByteArrayContent(data);
            b.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            isi.Add(b, "foto", nama);
        }

        return await klien.PostAsync(Pangkal(ke), isi);
    }
}
