using System.Globalization;
using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Terbitan;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SkiaSharp;

namespace Akuntabel.Web.Tests.Terbitan;

/// <summary>A sheet that was printed and scanned names its report by its QR, and is never called genuine.</summary>
public sealed class PindaianTests : KantorTerbit
{
    [Fact]
    public async Task Foto_lembar_laporan_menyebut_laporannya_dan_tidak_pernah_asli()
    {
        var t = await TerbitAsync();
        var isi = await PeriksaAsync("lembar.jpg", Lembar(t.Kode, miring: 4));
        isi.ShouldContain("Lembar ini menyebut laporan di bawah; isinya belum terbukti");
        isi.ShouldContain("bandingkan isinya dengan yang tersimpan");
        isi.ShouldContain(KodeTerbitan.Cetak(t.Kode));
        isi.ShouldNotContain("asli,");
        isi.ShouldNotContain("Berkas ini asli");
    }

    [Fact]
    public async Task Pindaian_pdf_dikenali_dari_halamannya_dan_yang_bercampur_disebut()
    {
        var t = await TerbitAsync();
        (await PeriksaAsync("pindai.pdf", Pdf(Lembar(t.Kode), Lembar(t.Kode)))).ShouldContain("isinya belum terbukti");
        (await PeriksaAsync("pindai.pdf", Pdf(Lembar(t.Kode), Lembar(KodeTerbitan.Buat(new string('e', 64)).Teks)))).ShouldContain("lebih dari satu laporan");
    }

    [Fact]
    public async Task Pindaian_laporan_yang_tidak_ada_di_sini_dan_yang_tanpa_kode_dijelaskan()
    {
        (await PeriksaAsync("lembar.jpg", Lembar(KodeTerbitan.Buat(new string('e', 64)).Teks))).ShouldContain("laporan yang tidak ada di sini");
        (await PeriksaAsync("lembar.jpg", Lembar(null))).ShouldContain("Berkas ini tidak dikenal");
        (await PeriksaAsync("rusak.jpg", Lembar(null)[..200])).ShouldContain("Berkas ini tidak dikenal");
    }

    // a page at 150 dpi with its QR at the foot, as it prints it
    private static byte[] Lembar(string? kode, float miring = 0)
    {
        using var halaman = new SKBitmap(1240, 1754);
        using var kanvas = new SKCanvas(halaman);
        kanvas.Clear(SKColors.White);
        kanvas.RotateDegrees(miring, 620, 877);
        using var tinta = new SKPaint();
        tinta.Color = SKColors.Black;
        for (var y = 150; y < 1450; y += 30)
        {
            kanvas.DrawRect(150, y, 940, 6, tinta);
        }

        if (kode is not null)
        {
            using var qr = SKBitmap.Decode(new KodeQr($"https://sakip.contoh.go.id/verifikasi?kode={kode}").Png(4));
            using var gambar = SKImage.FromBitmap(qr);
            kanvas.DrawImage(gambar, new SKRect(140, 1560, 250, 1670), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }

        using var jadi = halaman.Encode(SKEncodedImageFormat.Jpeg, 80);
        return jadi.ToArray();
    }

    private static byte[] Pdf(params byte[][] halaman)
    {
        using var hasil = new MemoryStream();
        var letak = new List<long>();
        void Tulis(string teks) => hasil.Write(Encoding.Latin1.GetBytes(teks));
        void Objek(string isi, byte[]? aliran = null)
        {
            letak.Add(hasil.Position);
            Tulis(string.Create(CultureInfo.InvariantCulture, $"{letak.Count} 0 obj\n{isi}"));
            if (aliran is not null)
            {
                Tulis("\nstream\n");
                hasil.Write(aliran);
                Tulis("\nendstream");
            }

            Tulis("\nendobj\n");
        }

        Tulis("%PDF-1.4\n");
        Objek("<</Type/Catalog/Pages 2 0 R>>");
        Objek($"<</Type/Pages/Count {halaman.Length}/Kids[{string.Join(' ', halaman.Select((_, i) => $"{3 + (i * 3)} 0 R"))}]/MediaBox[0 0 595 842]>>");
        var lukis = "q 595 0 0 842 0 0 cm /G Do Q"u8.ToArray();
        foreach (var h in halaman)
        {
            Objek($"<</Type/Page/Parent 2 0 R/Contents {letak.Count + 2} 0 R/Resources<</XObject<</G {letak.Count + 3} 0 R>>>>>>");
            Objek($"<</Length {lukis.Length}>>", lukis);
            Objek($"<</Type/XObject/Subtype/Image/Width 1240/Height 1754/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode/Length {h.Length}>>", h);
        }

        var tabel = hasil.Position;
        Tulis($"xref\n0 {letak.Count + 1}\n0000000000 65535 f \n");
        letak.ForEach(l => Tulis(string.Create(CultureInfo.InvariantCulture, $"{l:D10} 00000 n \n")));
        Tulis($"trailer\n<</Size {letak.Count + 1}/Root 1 0 R>>\nstartxref\n{tabel}\n%%EOF\n");
        return hasil.ToArray();
    }

    private async Task<string> PeriksaAsync(string nama, byte[] berkas)
    {
        using var tamu = await Pelayan.KlienAsync();
        var halaman = await tamu.BukaAsync("/verifikasi");
        using var isi = new MultipartFormDataContent
        {
            { new StringContent((halaman.QuerySelector("input[name=__RequestVerificationToken]") as IHtmlInputElement)?.Value ?? ""), "__RequestVerificationToken" },
            { new ByteArrayContent(berkas), "Berkas", nama },
        };
        using var jawaban = await tamu.PostAsync("/verifikasi", isi, Batal);
        var teks = (await new HtmlParser().ParseDocumentAsync(await jawaban.Content.ReadAsStreamAsync(Batal), Batal)).QuerySelector("main")?.TextContent ?? "";
        return string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
