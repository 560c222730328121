using System.Diagnostics;
using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Pdf;
using Akuntabel.Dokumen.Penjenjangan;
using Akuntabel.Dokumen.Tests.Html;
using Akuntabel.Dokumen.Tests.Penjenjangan;

namespace Akuntabel.Dokumen.Tests.Pdf;

/// <summary>Documents printed once for all tests of this file; null where no browser or no poppler is installed.</summary>
public sealed class CetakanPdf : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-uji-").FullName;

    public CetakanPdf()
    {
        Contoh = Path.Combine(_folder, "contoh.pdf");
        Besar = Path.Combine(_folder, "besar.pdf");
        Ada = PencariPeramban.Cari() is not null && Poppler("pdfinfo", "-v") is not null;
        if (Ada)
        {
            HasilContoh = PdfPencetak.Cetak(NaskahContoh.Buat(), Contoh);
            HasilBesar = PdfPencetak.Cetak(NaskahBesar.Buat(2, 60), Besar);
        }
    }

    public bool Ada { get; }

    public string Contoh { get; }

    public string Besar { get; }

    public HasilPdf? HasilContoh { get; }

    public HasilPdf? HasilBesar { get; }

    public static string? Poppler(string perintah, params string[] isi)
    {
        try
        {
            using var p = Process.Start(new ProcessStartInfo(perintah, isi)
            {
                RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8,
            });
            var keluaran = p!.StandardOutput.ReadToEnd();
            p.WaitForExit();
            return keluaran;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

public class PdfPencetakTests(CetakanPdf cetakan) : IClassFixture<CetakanPdf>
{
    [Theory]
    [InlineData(KertasPohon.A3, 45, 11, "420x297")]
    // where the whole could not be read on one sheet, its ten sasaran alone
    [InlineData(KertasPohon.A3, 300, 10, "420x297")]
    [InlineData(KertasPohon.A4, 45, 10, "297x210")]
    public void Pohon_kinerja_tercetak_sebanyak_lembarnya(KertasPohon kertas, int simpul, int lembar, string ukuran)
    {
        Perlu();
        var berkas = Path.ChangeExtension(cetakan.Contoh, $".{kertas}.pdf");
        var html = CetakanPohon.Tulis(PohonUji.Besar(simpul), "Pohon", kertas, _ => "");
        PdfPencetak.CetakHalaman(html, berkas, batal: TestContext.Current.CancellationToken).BanyakHalaman.ShouldBe(lembar);
        Ukuran(berkas).Distinct().ShouldHaveSingleItem().ShouldBe(ukuran);
    }

    private static string[] Ukuran(string pdf) => [.. CetakanPdf.Poppler("pdfinfo", "-l", "999", pdf)!.Split('\n')
        .Where(b => b.StartsWith("Page ") && b.Contains("size:"))
        .Select(b => string.Join('x', b.Split((char[])[' '], StringSplitOptions.RemoveEmptyEntries).Where(k => char.IsDigit(k[0]))
            .Skip(1).Take(2).Select(k => Math.Round(double.Parse(k) / 72 * 25.4))))];

    private void Perlu() => Assert.SkipUnless(cetakan.Ada, "Peramban (Chromium/Chrome/Edge) atau poppler-utils tidak terpasang");

    [Fact]
    public void Peramban_yang_biasa_mencetak_halaman_dan_huruf_yang_sama()
    {
        Perlu();
        string[] biasa = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
        var lain = biasa.FirstOrDefault(File.Exists);
        Assert.SkipWhen(lain is null || lain == PencariPeramban.Cari(), "hanya satu peramban terpasang");
        var berkas = Path.Combine(Path.GetDirectoryName(cetakan.Contoh) ?? "", "biasa.pdf");
        var hasil = PdfPencetak.Cetak(NaskahContoh.Buat(), berkas, new PersiapanPdf(lain));
        hasil.Alasan.ShouldBeNull();
        hasil.ShouldSatisfyAllConditions(
            () => hasil.BanyakHalaman.ShouldBe(cetakan.HasilContoh.ShouldNotBeNull().BanyakHalaman),
            () => CetakanPdf.Poppler("pdftotext", "-layout", berkas, "-").ShouldBe(CetakanPdf.Poppler("pdftotext", "-layout", cetakan.Contoh, "-")));
    }

    private static string[] Halaman(string pdf) => CetakanPdf.Poppler("pdftotext", "-layout", pdf, "-")!.Split('\f')[..^1];

    /// <summary>The number at the foot of a page, as a reader sees it.</summary>
    private static string Nomor(string halaman)
    {
        var kaki = halaman.TrimEnd().Split('\n')[^1].Trim();
        return kaki.StartsWith("Badan Contoh") ? kaki["Badan Contoh".Length..].Trim() : "";
    }

    [Fact]
    public void Pdf_bertanda_struktur_berjudul_dan_berbahasa()
    {
        Perlu();
        cetakan.HasilContoh!.Alasan.ShouldBeNull();
        var info = CetakanPdf.Poppler("pdfinfo", cetakan.Contoh)!;
        info.ShouldMatch(@"Tagged:\s+yes");
        info.ShouldMatch(@"Title:\s+Laporan Kinerja Tahun 2022");
        info.ShouldMatch($@"Pages:\s+{cetakan.HasilContoh.BanyakHalaman}\b");
        Encoding.Latin1.GetString(File.ReadAllBytes(cetakan.Contoh)).ShouldContain("/Lang (id-ID)");
        var struktur = CetakanPdf.Poppler("pdfinfo", "-struct", cetakan.Contoh)!;
        foreach (var unsur in (string[])["H1", "H2", "Table", "TH", "Figure", "LI"])
        {
            struktur.ShouldContain(unsur);
        }
    }

    [Fact]
    public void Pdf_berkerangka_judul()
    {
        Perlu();
        var isi = Encoding.Latin1.GetString(File.ReadAllBytes(cetakan.Contoh));
        isi.ShouldContain("/Outlines");
        isi.ShouldContain("(BAB III AKUNTABILITAS KINERJA)");
        isi.ShouldContain("(3.1.1 Rinci)");
    }

    [Fact]
    public void Ukuran_halaman_menurut_kertas_dan_arahnya()
    {
        Perlu();
        var contoh = Ukuran(cetakan.Contoh);
        contoh.Count(u => u == "297x210").ShouldBe(1);
        contoh.Count(u => u == "210x297").ShouldBe(contoh.Length - 1);
        // F4
        Ukuran(cetakan.Besar).Distinct().Order().ShouldBe(["215x330", "330x215"]);
    }

    [Fact]
    public void Nomor_halaman_romawi_lalu_mulai_lagi_dari_satu_dan_tidak_ada_pada_sampul()
    {
        Perlu();
        Halaman(cetakan.Contoh).Select(Nomor).ShouldBe(["", "i", "ii", "iii", "iv", "1", "2", "3", "4", "5"]);
        Halaman(cetakan.Contoh)[1].ShouldContain("LKj 2022");
        Halaman(cetakan.Contoh)[0].ShouldNotContain("LKj 2022");
    }

    [Fact]
    public void Nomor_pada_daftar_isi_adalah_nomor_halaman_tempat_judulnya_berdiri()
    {
        Perlu();
        foreach (var (naskah, pdf) in ((Naskah, string)[])[(NaskahContoh.Buat(), cetakan.Contoh), (NaskahBesar.Buat(2, 60), cetakan.Besar)])
        {
            var halaman = Halaman(pdf).Select(h => h.Split('\n').Select(b => string.Join(' ', b.Split((char[])[' '], StringSplitOptions.RemoveEmptyEntries))).ToList()).ToList();
            var nomor = Halaman(pdf).Select(Nomor).ToList();
            var daftar = halaman.SelectMany(h => h).ToList();
            foreach (var j in naskah.DaftarBlok().OfType<Judul>().Where(j => j.DalamDaftarIsi && j.Tingkat <= 3))
            {
                var isi = (j.Nomor + " " + j.Isi.Gabung()).Trim();
                // a heading line is exactly its text (a chapter's number stands on a line of its own); the contents line has a number after it
                var baris = j.Tingkat == 1 ? j.Isi.Gabung() : isi;
                var letak = Enumerable.Range(0, halaman.Count).Where(i => halaman[i].Contains(baris) && (j.Tingkat > 1 || j.Nomor.Length == 0 || halaman[i].Contains(j.Nomor))).ToList();
                letak.Count.ShouldBe(1, isi);
                daftar.ShouldContain(isi + " " + nomor[letak[0]]);
            }

            foreach (var k in naskah.DaftarBlok().OfType<Tabel>().Select(t => t.Keterangan).OfType<Keterangan>())
            {
                var letak = halaman.FindIndex(h => h.Contains($"{k.Sebutan} {k.Teks}"));
                daftar.ShouldContain($"{k.Sebutan} {k.Teks} {nomor[letak]}");
            }
        }
    }

    [Fact]
    public void Kepala_tabel_berulang_dan_keterangan_tidak_tertinggal_sendiri()
    {
        Perlu();
        var halaman = Halaman(cetakan.Besar);
        halaman.Count(h => h.Contains("Program/Kegiatan/Sub Kegiatan")).ShouldBeGreaterThan(4);
        // wherever a header stands, a row stands below it
        halaman.Where(h => h.Contains("Program/Kegiatan/Sub Kegiatan")).ShouldAllBe(h => h.LastIndexOf("Fasilitasi") > h.LastIndexOf("Program/Kegiatan/Sub Kegiatan"));
    }

    [Fact]
    public void Tanpa_peramban_ada_pesan_dan_tidak_ada_berkas()
    {
        var berkas = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var hasil = PdfPencetak.Cetak(NaskahContoh.Buat(), berkas, new PersiapanPdf(null));
        hasil.Berhasil.ShouldBeFalse();
        hasil.Alasan!.ShouldContain("tidak ditemukan");
        hasil.Alasan!.ShouldContain("AKUNTABEL_CHROMIUM");
        File.Exists(berkas).ShouldBeFalse();
    }

    [Fact]
    public void Peramban_yang_ditunjuk_tetapi_tidak_ada_tidak_diganti_diam_diam()
    {
        var lama = Environment.GetEnvironmentVariable(PencariPeramban.Variabel);
        try
        {
            Environment.SetEnvironmentVariable(PencariPeramban.Variabel, "/tidak/ada/chromium");
            PencariPeramban.Cari().ShouldBeNull();
        }
        finally
        {
            Environment.SetEnvironmentVariable(PencariPeramban.Variabel, lama);
        }
    }

    [Theory]
    [InlineData("sleep 300", "tidak selesai dalam")]
    [InlineData("echo rusak sekali >&2; exit 3", "peramban berhenti sendiri")]
    [InlineData("for a; do case $a in --user-data-dir=*) printf '1\\n/devtools/x\\n' > \"${a#*=}/DevToolsActivePort\";; esac; done; sleep 300", "PDF tidak dibuat")]
    public void Peramban_yang_macet_atau_rusak_memberi_pesan_dan_tidak_meninggalkan_apa_apa(string isi, string pesan)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "peramban tiruan adalah skrip sh");
        var folder = Directory.CreateTempSubdirectory("akuntabel-uji-").FullName;
        try
        {
            var tiruan = Path.Combine(folder, "peramban");
            File.WriteAllText(tiruan, "#!/bin/sh\n" + isi + "\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(tiruan, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
            }

            var pdf = Path.Combine(folder, "hasil.pdf");
            var siap = new PersiapanPdf(tiruan);
            var hasil = PdfPencetak.Cetak(NaskahContoh.Buat(), pdf, siap, TimeSpan.FromSeconds(2));

            hasil.Alasan!.ShouldContain(pesan);
            hasil.Alasan!.ShouldContain("PDF tidak dibuat");
            Directory.GetFiles(folder).ShouldBe([tiruan]);
            Directory.Exists(siap.Peramban!.Profil).ShouldBeFalse();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Berkas_yang_tidak_dapat_ditulis_memberi_pesan()
    {
        Perlu();
        var hasil = PdfPencetak.Cetak(NaskahContoh.Buat(), Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "x.pdf"));
        hasil.Alasan!.ShouldContain("PDF tidak dibuat");
    }

    [Fact]
    public void Yang_disiapkan_lalu_tidak_dipakai_tidak_meninggalkan_profil()
    {
        Perlu();
        var siap = PdfPencetak.Siapkan();
        Directory.Exists(siap.Peramban!.Profil).ShouldBeTrue();
        siap.Dispose();
        Directory.Exists(siap.Peramban.Profil).ShouldBeFalse();
    }

    [Fact]
    public void Pdf_yang_bukan_pdf_ditolak_pembaca()
    {
        Should.Throw<InvalidDataException>(() => PembacaTujuan.Baca("bukan pdf"u8));
        Should.Throw<InvalidDataException>(() => PembacaTujuan.Baca("%PDF-1.4\nstartxref\n5\n%%EOF"u8));
    }

    [Theory]
    [InlineData(4, "iv")]
    [InlineData(9, "ix")]
    [InlineData(14, "xiv")]
    [InlineData(48, "xlviii")]
    public void Label_romawi(int halaman, string label)
    {
        var naskah = new Naskah("N", "I", UkuranKertas.A4, [new Bagian(false, PenomoranHalaman.Tanpa, "", "", []), new Bagian(false, PenomoranHalaman.Romawi, "", "", []), new Bagian(true, PenomoranHalaman.Romawi, "", "", []), new Bagian(false, PenomoranHalaman.Arab, "", "", [])]);
        var hasil = LabelHalaman.Hitung(naskah, new Dictionary<string, int>
        {
            ["x-b1"] = 1, ["x-b2"] = 2, ["x-b3"] = 3, ["x-b4"] = 60, ["sampul"] = 1, ["a"] = halaman + 1, ["b"] = 61,
        });
        hasil["a"].ShouldBe(label);
        hasil["b"].ShouldBe("2");
        hasil.ShouldNotContainKey("sampul");
    }
}
