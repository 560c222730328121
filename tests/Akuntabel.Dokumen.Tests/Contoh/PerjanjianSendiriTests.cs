using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.Pdf;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The Perjanjian Kinerja printed alone, as a new office prints it in January: nothing is measured, and there is no
/// report.</summary>
public class PerjanjianSendiriTests
{
    // what an office has before its year begins
    private static readonly string[] Januari = ["instansi.yaml", "perencanaan.yaml", "perjanjian-kinerja.yaml", "anggaran.csv"];

    private static readonly string[] Program =
    [
        "2.886.765.506", "182.768.200", "1.080.843.100", "17.862.000", "99.193.000", "652.666.800",
    ];

    // a picture of one point
    private const string Titik = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    // letters and what each demands, as the agreement of that office has them
    private static readonly (string Huruf, string Target)[] Komitmen =
    [
        ("C", "minimal 40 %"), ("E", "minimal kategori BB (>70–80)"), ("F", "minimal kategori A (>80–90)"), ("G", "minimal 90 %"),
        ("I", "minimal 2 (dua) jenis"), ("K", "minimal kategori Baik (76,61–88,30)"), ("L", "minimal kategori Menuju Informatif"),
    ];

    [Fact]
    public void Belitung_Timur_memuat_para_pihak_sasaran_target_dan_anggaran()
    {
        var hasil = Susun("belitung-timur-2022", 2022);
        hasil.DaftarKesalahan.ShouldAllBe(k => k.Bobot == BobotKesalahan.Tandatangan);
        hasil.Naskah.ShouldNotBeNull().BelumLengkap.ShouldBeFalse();
        var teks = NaskahTeks.Cetak(hasil.Naskah);
        teks.ShouldContain("PERJANJIAN KINERJA TAHUN 2022");
        teks.ShouldNotContain("PERUBAHAN");
        teks.ShouldContain("PIHAK KEDUA, / Bupati Belitung Timur,");
        teks.ShouldContain("PIHAK PERTAMA, / Kepala Badan Kesatuan Bangsa dan Politik Kabupaten Belitung Timur, | Yusmawandi, S.Pd");
        teks.ShouldContain("Manggar, ……………………", customMessage: "sumber tidak menyebut tanggalnya");
        var (target, anggaran) = (Tabel(hasil, "Indikator Kinerja"), Tabel(hasil, "Anggaran (Rp)"));
        target.Select(b => b[3]).ShouldBe(["100 %", "60 %", "100 %"]);
        anggaran.SkipLast(1).Select(b => b[2]).ShouldBe(Program);
        anggaran[^1].ShouldContain("4.920.098.606");
    }

    [Fact]
    public void Nusa_Tenggara_Timur_adalah_perubahan_dengan_komitmen_C_sampai_M()
    {
        var hasil = Susun("ntt-2023", 2023);
        hasil.DaftarKesalahan.ShouldAllBe(k => k.Bobot == BobotKesalahan.Tandatangan);
        var teks = NaskahTeks.Cetak(hasil.Naskah.ShouldNotBeNull());
        teks.ShouldContain("PERJANJIAN KINERJA PERUBAHAN TAHUN 2023");
        teks.ShouldContain("LAMPIRAN PERJANJIAN KINERJA PERUBAHAN TAHUN 2023");
        teks.ShouldContain("Kupang, 7 Desember 2023");
        teks.ShouldContain("Perjanjian ini mengubah Perjanjian Kinerja Tahun 2023");
        var komitmen = Tabel(hasil, "Komitmen").ToDictionary(b => b[0], b => b[2], StringComparer.Ordinal);
        komitmen.Keys.ShouldBe(["C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K", "L", "M"]);
        Komitmen.ShouldAllBe(k => komitmen[k.Huruf] == k.Target);
        var anggaran = Tabel(hasil, "Anggaran (Rp)");
        anggaran.ShouldContain(b => b.Contains("184.352.330.860"));
        anggaran.ShouldContain(b => b.Contains("174.042.905.860") && b[3].EndsWith("realisasi minimal 85 %", StringComparison.Ordinal));
        anggaran.ShouldContain(b => b[1] == "Pendapatan" && b[2] == "21.000.000");
        Tabel(hasil, "Indikator Kinerja").Select(b => b[3]).ShouldContain("3,56 % atau 11 lembaga");
    }

    [Theory]
    [InlineData("belitung-timur-2022", 2022)]
    [InlineData("ntt-2023", 2023)]
    public void Sama_dengan_dan_tanpa_yang_terjadi_sesudahnya(string contoh, int tahun)
    {
        var lengkap = PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanPerjanjian.Dari(Berkas(contoh), tahun)));
        var folder = PenyusunLaporan.Naskah(BahanPerjanjian.Dari(SumberBerkas.Folder(Folder(contoh)), tahun), BahanPerjanjian.Jenis);
        var januari = NaskahTeks.Cetak(Susun(contoh, tahun).Naskah.ShouldNotBeNull());
        NaskahTeks.Cetak(lengkap.Naskah.ShouldNotBeNull()).ShouldBe(januari);
        NaskahTeks.Cetak(folder.Naskah.ShouldNotBeNull()).ShouldBe(januari);
    }

    [Fact]
    public void Belanja_yang_melampaui_pagu_kelak_bukan_urusan_janjinya()
    {
        var semua = Berkas("belitung-timur-2022");
        var csv = Encoding.UTF8.GetString(semua.Isi["anggaran.csv"].Span)
            .Replace("51690550,51627500", "51690550,71627500", StringComparison.Ordinal);
        csv.ShouldContain("71627500");
        PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanPerjanjian.Dari(semua.Dengan("anggaran.csv", Bita(csv)), 2022)))
            .DaftarKesalahan.ShouldAllBe(k => k.Bobot == BobotKesalahan.Tandatangan);
    }

    [Theory]
    [InlineData("belitung-timur-2022", 2022)]
    [InlineData("ntt-2023", 2023)]
    public void Docx_sah_dan_html_utuh(string contoh, int tahun)
    {
        var naskah = Susun(contoh, tahun).Naskah.ShouldNotBeNull();
        using var docx = new MemoryStream();
        DocxPenulis.Tulis(naskah, docx);
        using var dokumen = WordprocessingDocument.Open(docx, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2021).Validate(dokumen, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        using var html = new StringWriter();
        HtmlPenulis.Tulis(naskah, html);
        var halaman = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html.ToString());
        halaman.QuerySelectorAll(".ttd").Length.ShouldBe(2, "kedua halaman ditandatangani");
        halaman.QuerySelector("nav").ShouldBeNull("dua halaman tidak perlu daftar isi");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pdf_Belitung_Timur_dua_halaman(bool penuh)
    {
        Assert.SkipUnless(PencariPeramban.Cari() is not null, "Peramban (Chromium/Chrome/Edge) tidak terpasang");
        var berkas = Path.GetTempFileName();
        try
        {
            var naskah = (penuh ? Penuh() : Susun("belitung-timur-2022", 2022)).Naskah.ShouldNotBeNull();
            var hasil = PdfPencetak.Cetak(naskah, berkas, batal: TestContext.Current.CancellationToken);
            hasil.Alasan.ShouldBeNull();
            hasil.BanyakHalaman.ShouldBe(2);
        }
        finally
        {
            File.Delete(berkas);
        }
    }

    [Fact]
    public void Kop_memuat_lambang_dan_alamat_bila_profilnya_ada()
    {
        var naskah = Penuh().Naskah.ShouldNotBeNull();
        naskah.DaftarBlok().First().ShouldBeOfType<Gambar>();
        var teks = NaskahTeks.Cetak(naskah);
        teks.ShouldContain("[Kop] PEMERINTAH KABUPATEN BELITUNG TIMUR");
        teks.ShouldContain("Kode Pos 33516 ⏎ Telepon (0719) 9220123");
        AngkaTanpaSumber.Cari(naskah).ShouldBeEmpty();
        NaskahTeks.Cetak(Susun("ntt-2023", 2023).Naskah.ShouldNotBeNull())
            .ShouldStartWith("=== tegak, halaman tanpa\n[Kop] PERJANJIAN KINERJA");
    }

    [Fact]
    public void Kantor_kosong_bertanda_di_tempatnya_dan_tidak_mengarang()
    {
        var hasil = PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanPerjanjian.Dari(KumpulanBerkas.Kosong, 2026)));
        var naskah = hasil.Naskah.ShouldNotBeNull();
        naskah.BelumLengkap.ShouldBeTrue();
        hasil.DaftarKesalahan.Select(k => k.Asal.Berkas).Distinct().ShouldBe(Januari, ignoreOrder: true);
        var teks = NaskahTeks.Cetak(naskah);
        teks.ShouldContain("PIHAK KEDUA", customMessage: "atasan yang belum diisi bukan berarti tidak ada");
        foreach (var celah in new[] { "sasaran strategis", "indikator kinerja", "nama program", "jabatan pihak kedua" })
        {
            teks.ShouldContain($"[belum diisi: {celah}]");
        }

        teks.ShouldContain("……………………, ……………………", customMessage: "tempat dan tanggal ditulis tangan");
    }

    [Fact]
    public void Komitmen_yang_diisi_menurut_jenisnya_berbunyi_sama_dengan_yang_ditulis()
    {
        var hasil = Susun("ntt-2023", 2023, """
            pihak-kedua: {jabatan: Gubernur}
            komitmen:
              - {huruf: C, uraian: E-Purchasing, jenis-target: Ambang, nilai: 40, satuan: "%"}
              - {huruf: D, uraian: Laporan, jenis-target: Tanggal, tanggal: 2024-02-04}
              - {huruf: E, uraian: Nilai SAKIP, jenis-target: Kategori, kategori: BB, bawah: 70, atas: 80}
              - {huruf: I, uraian: Inovasi, jenis-target: Cacah, nilai: 2, satuan: jenis}
              - {huruf: J, uraian: Srikandi, jenis-target: Tanggal, bulan: 2024-01-31}
              - huruf: K
                uraian: IKM
                jenis-target: Kategori
                kategori: Baik
                bawah: 76,61
                atas: 88,30
                batas-bawah: termasuk
              - {huruf: L, uraian: Keterbukaan, jenis-target: Kategori, kategori: Menuju Informatif}
              - {huruf: M, uraian: Mitra, jenis-target: Cacah, target: tidak disebutkan}
            """);
        Tabel(hasil, "Komitmen").Select(b => b[2]).ShouldBe(["minimal 40 %", "paling lambat 4 Februari 2024",
            "minimal kategori BB (>70–80)",
            "minimal 2 (dua) jenis", "paling lambat Januari 2024", "minimal kategori Baik (76,61–88,30)",
            "minimal kategori Menuju Informatif", "tidak disebutkan"]);
        AngkaTanpaSumber.Cari(hasil.Naskah.ShouldNotBeNull()).ShouldBeEmpty();
    }

    [Fact]
    public void Perubahan_memuat_target_dan_pagu_semula_dan_menjadi()
    {
        var semua = Berkas("belitung-timur-2022");
        var dulu = Encoding.UTF8.GetString(semua.Isi["anggaran.csv"].Span).Replace(",102789000,", ",92789000,", StringComparison.Ordinal);
        semua = semua.Dengan("perjanjian-kinerja/anggaran-semula.csv", Bita(dulu)).Dengan("perjanjian-kinerja.yaml", Bita("""
            pihak-kedua: {jabatan: Bupati Belitung Timur}
            versi:
              - {kode: murni, target: {"1.1.1.1": 100, "2.2.1.1": 60, "3.3.1.1": 100}}
              - {kode: perubahan, pendahulu: murni, alasan: Pergantian atau mutasi pejabat, target: {"2.2.1.1": 55}}
            """));
        var hasil = PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanPerjanjian.Dari(semua, 2022)));
        Tabel(hasil, "Target Semula").Select(b => string.Join('|', b[2..])).ShouldContain("60 %|55 %|−5 poin");
        var pagu = Tabel(hasil, "Pagu Semula (Rp)");
        pagu.ShouldContain(b => b[2] == "172.768.200" && b[3] == "182.768.200" && b[4] == "10.000.000");
        pagu[^1].ShouldContain("4.910.098.606");

        var banding = BandingPerjanjian.Susun(PembacaInstansi.Baca(SumberBerkas.Memori(BahanPerjanjian.DenganPengukuran(semua, 2022)))
            .Data.ShouldNotBeNull()).ShouldNotBeNull();
        var t = banding.DaftarTarget.Single(t => t.Berubah);
        t.Diturunkan.ShouldBeTrue();
        (t.Realisasi.Besaran.Nilai, t.CapaianSemula.Besaran.Nilai).ShouldBe((60m, 100m));
        t.CapaianMenjadi.Besaran.Nilai.ShouldNotBeNull().ShouldBeGreaterThan(109m);
    }

    [Theory]
    [InlineData("Perubahan prioritas", 60, true)]
    [InlineData("Perubahan prioritas", 55, false)]
    [InlineData("Pergantian atau mutasi pejabat: kepala baru", 60, false)]
    public void Perubahan_yang_tidak_mengubah_apa_pun_disebut_kurang(string alasan, int target, bool kurang)
    {
        var semua = Berkas("belitung-timur-2022").Dengan("perjanjian-kinerja.yaml", Bita($$$"""
            pihak-kedua: {jabatan: Bupati Belitung Timur}
            versi:
              - {kode: murni, target: {"1.1.1.1": 100, "2.2.1.1": 60, "3.3.1.1": 100}}
              - {kode: perubahan, pendahulu: murni, alasan: "{{{alasan}}}", target: {"2.2.1.1": {{{target}}} } }
            """));
        var hasil = PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanPerjanjian.Dari(semua, 2022)));
        hasil.DaftarKesalahan.Any(k => k.Pesan.Contains("semula dan menjadi", StringComparison.Ordinal)).ShouldBe(kurang);
    }

    [Fact]
    public void Kepala_bidang_berjanji_kepada_kepala_dinas()
    {
        var teks = NaskahTeks.Cetak(Susun("belitung-timur-2022", 2022, """
            tempat: Manggar
            tanggal: 2022-01-20
            pihak-pertama: {nama: Sari Contoh, jabatan: Kepala Bidang Pelayanan, pangkat: Pembina, golongan: IV/a}
            pihak-kedua: {nama: Budi Contoh, jabatan: Plt. Kepala Badan, pangkat: Pembina Tk. I, golongan: IV/b}
            target: {"1.1.1.1": 100, "2.2.1.1": 60, "3.3.1.1": 100}
            keterangan: APBD
            """).Naskah.ShouldNotBeNull());
        teks.ShouldContain("Manggar, 20 Januari 2022");
        teks.ShouldContain("PIHAK KEDUA, / Plt. Kepala Badan, | Budi Contoh | Pembina Tk. I (IV/b)");
        teks.ShouldContain("PIHAK PERTAMA, / Kepala Bidang Pelayanan, | Sari Contoh | Pembina (IV/a)");
        teks.ShouldNotContain("Bupati");
        teks.ShouldNotContain("Yusmawandi");
    }

    [Theory]
    [InlineData("Bupati Contoh", true)]
    [InlineData("Pj. Wali Kota Contoh", true)]
    [InlineData("Kepala Dinas Contoh", false)]
    [InlineData("Sekretaris Bupati Contoh", false)]
    public void Hanya_kepala_daerah_yang_berjanji_sendiri(string jabatan, bool sendiri)
    {
        var berkas = new KumpulanBerkas(
        [
            new("instansi.yaml", Bita("nama: Kantor\nnama-lengkap: Kantor Contoh\n")),
            new("perjanjian-kinerja.yaml", Bita($"tempat: Manggar\npihak-pertama: {{nama: Sari, jabatan: \"{jabatan}\"}}\n")),
        ]);
        var teks = NaskahTeks.Cetak(PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanPerjanjian.Dari(berkas, 2026)))
            .Naskah.ShouldNotBeNull());
        teks.Contains("PIHAK KEDUA", StringComparison.Ordinal).ShouldBe(!sendiri);
    }

    [Fact]
    public void Kerangka_kantor_mengganti_bagiannya_sendiri_saja()
    {
        var semua = Berkas("belitung-timur-2022")
            .Dengan("kerangka/10-pernyataan.md", Bita("# BUKAN PERJANJIAN\n"))
            .Dengan("kerangka/pk/20-lampiran.md", Bita("::: kop\nLAMPIRAN KANTOR {{tahun}}\n:::\n"));
        var teks = NaskahTeks.Cetak(PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanPerjanjian.Dari(semua, 2022)))
            .Naskah.ShouldNotBeNull());
        teks.ShouldContain("LAMPIRAN KANTOR 2022");
        teks.ShouldContain("PERJANJIAN KINERJA TAHUN 2022");
        teks.ShouldNotContain("Sasaran Strategis");
        teks.ShouldNotContain("BUKAN PERJANJIAN");
    }

    private static HasilSusun Susun(string contoh, int tahun, string? perjanjian = null)
    {
        var berkas = new KumpulanBerkas(Berkas(contoh).Isi.Where(b => Januari.Contains(b.Key)));
        berkas = perjanjian is null ? berkas : berkas.Dengan("perjanjian-kinerja.yaml", Bita(perjanjian));
        return PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanPerjanjian.Dari(berkas, tahun)));
    }

    // as the largest office would have it on its first page: picture, letterhead, names, rank and number
    private static HasilSusun Penuh()
    {
        var berkas = new KumpulanBerkas(Berkas("belitung-timur-2022").Isi.Where(b => Januari.Contains(b.Key)))
            .Dengan("gambar/logo.png", Convert.FromBase64String(Titik))
            .Dengan("perjanjian-kinerja.yaml", Bita("""
                tempat: Manggar
                tanggal: 2022-01-10
                pihak-pertama: {nama: "Sari Contoh, S.Sos., M.Si.", jabatan: Kepala Badan Kesatuan Bangsa dan Politik Kabupaten Belitung Timur, pangkat: Pembina Tk. I, golongan: IV/b}
                pihak-kedua: {nama: Drs. Budi Contoh, jabatan: Bupati Belitung Timur}
                target: {"1.1.1.1": 100, "2.2.1.1": 60, "3.3.1.1": 100}
                keterangan: APBD
                """));
        var profil = Encoding.UTF8.GetString(berkas.Isi["instansi.yaml"].Span) + "\nlogo: gambar/logo.png\n";
        return PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanPerjanjian.Dari(berkas.Dengan("instansi.yaml", Bita(profil)), 2022)));
    }

    // rows of the table that has such a heading, as texts
    private static List<string[]> Tabel(HasilSusun hasil, string kepala) =>
        [.. hasil.Naskah.ShouldNotBeNull().DaftarBlok().OfType<Tabel>()
            .Single(t => t.Kepala.Any(b => b.Sel.Any(s => s.Isi.Gabung() == kepala))).Baris
            .Select(b => b.Sel.Select(s => NaskahTeks.Biasa(s.Isi.Gabung())).ToArray())];

    private static string Folder(string contoh) => Path.Combine(ContohBelitungTimur.Folder, "..", contoh);

    private static KumpulanBerkas Berkas(string contoh) => new(Directory.EnumerateFiles(Folder(contoh), "*", SearchOption.AllDirectories)
        .Select(f => KeyValuePair.Create(Path.GetRelativePath(Folder(contoh), f)
            .Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));

    private static byte[] Bita(string teks) => Encoding.UTF8.GetBytes(teks);
}
