using System.Globalization;
using System.IO.Compression;
using System.Text;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.DariPdf;

namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

/// <summary>Small files that want memory or time are refused with a reason, or read without the page that wants it.</summary>
public class BatasPdfTests
{
    private const int Mb = 1 << 20;

    [Theory]
    [InlineData("(Realisasi 10 dari 20) Tj ")]
    [InlineData("q ")]
    [InlineData("0 0 m 9 9 l S ")]
    [InlineData("                ")]
    public void Halaman_yang_mengembang_100_MB_dilewati_dan_dicatat_yang_lain_dibaca(string potong)
    {
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        var d = PembacaPdf.Baca(Buat((100 * Mb, potong, ""), (1, "", "")));
        (GC.GetAllocatedBytesForCurrentThread() - sebelum).ShouldBeLessThan(300 * Mb);
        d.Catatan.ShouldContain(c => c.StartsWith("halaman 1:", StringComparison.Ordinal) && c.Contains("tidak terbaca", StringComparison.Ordinal));
        d.DaftarParagraf.ShouldHaveSingleItem().Teks.ShouldBe("Isi utuh.");
    }

    [Fact]
    public void Tumpukan_keadaan_tanpa_akhir_dan_bentuk_yang_saling_memuat_berakhir()
    {
        PembacaPdf.Baca(Buat((200_000, "q ", ""), (1, "", ""))).DaftarParagraf.ShouldHaveSingleItem();
        // two forms that paint one another, each twice
        PembacaPdf.Baca(Buat((1, "", "/A Do /B Do "), (1, "", ""))).DaftarParagraf.ShouldNotBeEmpty();
    }

    [Fact]
    public void Waktu_yang_habis_dan_larik_bersarang_diberi_pesan()
    {
        Should.Throw<DokumenTakTerbacaException>(() => PembacaPdf.Baca(Buat((1, "", "")), TimeSpan.Zero)).Message.ShouldContain("dihentikan");
        var dalam = Encoding.Latin1.GetString(Buat((1, "", ""))).Replace("/Type /Catalog", "/Type /Catalog /X " + new string('[', 100_000) + new string(']', 100_000), StringComparison.Ordinal);
        Should.NotThrow(() => Coba(Encoding.Latin1.GetBytes(dalam)));
    }

    [Theory]
    [InlineData("/MediaBox [0 0 1e30 -1e30]")]
    [InlineData("/MediaBox [0 0 20000 842]")]
    public void Kotak_halaman_yang_tak_masuk_akal_ditolak_seketika(string kotak) =>
        Should.Throw<DokumenTakTerbacaException>(() => PembacaPdf.Baca(PdfKecil.Buat([PdfKecil.Teks(60, 700, "Isi utuh.")],
            tambahanHalaman: kotak))).Message.ShouldContain("rusak");

    [Fact]
    public void Pohon_halaman_yang_terlalu_dalam_atau_melingkar_ditolak_sebelum_ditelusuri()
    {
        Tolak(50_000, "").ShouldContain("rusak");
        Tolak(3, "2 0 R ").ShouldContain("rusak");
        PembacaPdf.Baca(Bersusun(100, "")).DaftarParagraf.ShouldHaveSingleItem();

        static string Tolak(int dalam, string terakhir) =>
            Should.Throw<DokumenTakTerbacaException>(() => PembacaPdf.Baca(Bersusun(dalam, terakhir))).Message;
    }

    /// <summary>One page below so many nodes; the last of them may name others too.</summary>
    private static byte[] Bersusun(int dalam, string terakhir)
    {
        var isi = PdfKecil.Teks(60, 700, "Isi utuh.");
        var pdf = Encoding.Latin1.GetString(PdfKecil.Buat([isi]));
        var simpul = Enumerable.Range(0, dalam).Select(i => $"{100 + i} 0 obj << /Type /Pages /Count 1 /Parent {(i == 0 ? 2 : 99 + i)} 0 R "
            + $"/Kids [{(i == dalam - 1 ? terakhir + "4 0 R" : $"{101 + i} 0 R")}] >> endobj\n");
        // without a table of places the reader looks for the objects itself
        return Encoding.Latin1.GetBytes(pdf[..pdf.IndexOf("xref", StringComparison.Ordinal)]
            .Replace("/Kids [4 0 R]", "/Kids [100 0 R]", StringComparison.Ordinal)
            + string.Concat(simpul) + "trailer << /Size 99 /Root 1 0 R >>\n%%EOF\n");
    }

    private static void Coba(byte[] isi)
    {
        try
        {
            PembacaPdf.Baca(isi);
        }
        catch (DokumenTakTerbacaException)
        {
            // a message is as good as a text
        }
    }

    /// <summary>Pages whose content is a piece repeated, after a sentence; forms A and B paint one another.</summary>
    private static byte[] Buat(params (int Bita, string Potong, string Sesudah)[] halaman)
    {
        using var m = new MemoryStream();
        var letak = new List<long>();
        void Tulis(string s) => m.Write(Encoding.Latin1.GetBytes(s));
        void Objek(string kamus, byte[]? aliran = null)
        {
            letak.Add(m.Position);
            Tulis($"{letak.Count} 0 obj\n{kamus}\n");
            if (aliran is not null)
            {
                Tulis("stream\n");
                m.Write(aliran);
                Tulis("\nendstream\n");
            }

            Tulis("endobj\n");
        }

        Tulis("%PDF-1.5\n");
        const string Sumber = "/Resources << /Font << /F1 3 0 R >> /XObject << /A 4 0 R /B 5 0 R >> >>";
        Objek("<< /Type /Catalog /Pages 2 0 R >>");
        Objek($"<< /Type /Pages /Count {halaman.Length} /MediaBox [0 0 595 842] /Kids [{string.Join(' ', halaman.Select((_, i) => $"{6 + (2 * i)} 0 R"))}] >>");
        Objek("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        Objek($"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] {Sumber} /Length 13 >>", "/B Do /B Do  "u8.ToArray());
        Objek($"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] {Sumber} /Length 13 >>", "/A Do /A Do  "u8.ToArray());
        foreach (var (bita, potong, sesudah) in halaman)
        {
            var isi = Padat(PdfKecil.Teks(60, 700, "Isi utuh."), potong, bita, sesudah);
            Objek($"<< /Type /Page /Parent 2 0 R /Contents {letak.Count + 2} 0 R {Sumber} >>");
            Objek($"<< /Length {isi.Length} /Filter /FlateDecode >>", isi);
        }

        var xref = m.Position;
        Tulis(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {letak.Count + 1}\n0000000000 65535 f \n"));
        letak.ForEach(l => Tulis(string.Create(CultureInfo.InvariantCulture, $"{l:D10} 00000 n \n")));
        Tulis(string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {letak.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n"));
        return m.ToArray();
    }

    private static byte[] Padat(string awal, string potong, int bita, string akhir)
    {
        using var m = new MemoryStream();
        using (var z = new ZLibStream(m, CompressionLevel.Fastest, leaveOpen: true))
        {
            z.Write(Encoding.Latin1.GetBytes(awal));
            var blok = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(potong, potong.Length == 0 ? 0 : Math.Max(1, Math.Min(bita, Mb) / potong.Length))));
            for (var n = 0; n < bita && blok.Length > 0; n += blok.Length)
            {
                z.Write(blok);
            }

            z.Write(Encoding.Latin1.GetBytes(akhir));
        }

        return m.ToArray();
    }
}
