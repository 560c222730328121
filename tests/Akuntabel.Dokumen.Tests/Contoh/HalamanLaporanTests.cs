using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The report as it lies on paper: PDF and Word break their pages alike, number their tables alike, and waste none.</summary>
public class HalamanLaporanTests
{
    // less than this, beside the lines at the head and the foot, is no page
    private const int LarikTerkecil = 4;

    public static TheoryData<string> Contoh => ["ntt-2023", "belitung-timur-2022", "kalteng-2023-tw2"];

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Pdf_dan_Word_memuat_tabel_yang_sama_pada_halaman_yang_sama(string contoh)
    {
        var naskah = SemuaContoh.Naskah(contoh);
        var (pdf, word) = (Pdf(naskah), Word(naskah));
        foreach (var k in naskah.DaftarBlok().Select(Keterangan).OfType<Keterangan>())
        {
            var judul = Awal($"{k.Sebutan} {k.Teks}");
            var (di, ke) = (Halaman(pdf, judul), Halaman(word, judul));
            di.ShouldBeGreaterThanOrEqualTo(0, $"{judul} tidak ada dalam PDF");
            ke.ShouldBeGreaterThanOrEqualTo(0, $"{judul} tidak ada dalam Word");
            // the numbers in the lists of tables and figures are text; those of the captions are counted by the word processor
            word.Count(h => h.Contains(judul, StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(Terdaftar(naskah, k) ? 2 : 1, judul);
            Math.Abs(di - ke).ShouldBeLessThanOrEqualTo(1, $"{judul}: halaman {di + 1} PDF, {ke + 1} Word");
        }

        foreach (var (bentuk, halaman) in (ReadOnlySpan<(string, IReadOnlyList<string>)>)[("PDF", pdf), ("Word", word)])
        {
            for (var i = 1; i < halaman.Count; i++)
            {
                halaman[i].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThanOrEqualTo(LarikTerkecil + 2,
                    $"{contoh}, halaman {i + 1} {bentuk}:\n{halaman[i]}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ikhtisar))]
    public void Ikhtisar_eksekutif_satu_halaman(string nama)
    {
        var naskah = Kantor(nama);
        foreach (var halaman in new[] { Pdf(naskah), Word(naskah) })
        {
            (Halaman(halaman, "BAB I PENDAHULUAN") - Halaman(halaman, "IKHTISAR EKSEKUTIF Pada")).ShouldBe(1, nama);
        }
    }

    public static TheoryData<string> Ikhtisar => ["ntt-2023", "belitung-timur-2022", "sembilan sasaran"];

    private static Naskah Kantor(string nama) => nama != "sembilan sasaran" ? SemuaContoh.Naskah(nama) : SembilanSasaran.Naskah();

    private static Keterangan? Keterangan(Blok blok) => blok switch
    {
        Tabel { Keterangan: { Bab.Length: > 0 } k } => k,
        Grafik g => g.Keterangan,
        _ => null,
    };

    private static bool Terdaftar(Naskah naskah, Keterangan k) => naskah.DaftarBlok().OfType<DaftarIsi>()
        .Any(d => d.Jenis == (k.Label == "Tabel" ? JenisDaftarIsi.Tabel : JenisDaftarIsi.Gambar));

    private static int Halaman(IReadOnlyList<string> halaman, string judul)
    {
        for (var i = halaman.Count - 1; i >= 0; i--)
        {
            if (string.Join(' ', halaman[i].Split('\n', StringSplitOptions.RemoveEmptyEntries)).Contains(judul, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    // "Tabel 3.1 Perbandingan antara": enough to tell it from a sentence that names the table
    private static string Awal(string judul) => string.Join(' ', judul.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Take(4));

    private static List<string> Pdf(Naskah naskah)
    {
        Assert.SkipUnless(PencariPeramban.Cari() is not null, "Peramban (Chromium/Chrome/Edge) tidak terpasang");
        var berkas = Path.GetTempFileName();
        try
        {
            PdfPencetak.Cetak(naskah, berkas, batal: TestContext.Current.CancellationToken).Alasan.ShouldBeNull();
            return Baca(File.ReadAllBytes(berkas));
        }
        finally
        {
            File.Delete(berkas);
        }
    }

    private static List<string> Word(Naskah naskah)
    {
        LibreOffice.Perlukan();
        using var aliran = new MemoryStream();
        DocxPenulis.Tulis(naskah, aliran);
        return Baca(LibreOffice.Ubah("pdf", ("naskah.docx", aliran.ToArray()))["naskah.pdf"]);
    }

    private static List<string> Baca(byte[] pdf)
    {
        using var dokumen = PdfDocument.Open(pdf);
        return [.. dokumen.GetPages().Select(h => string.Join('\n', ContentOrderTextExtractor.GetText(h).Split(['\r', '\n'])
            .Select(l => string.Join(' ', l.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries))).Where(l => l.Length > 0)))];
    }
}
