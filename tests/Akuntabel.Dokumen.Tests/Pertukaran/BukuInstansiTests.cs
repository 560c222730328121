using System.Diagnostics;
using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>The agency's workbook: out, filled in a spreadsheet, and back.</summary>
public class BukuInstansiTests
{
    public static TheoryData<string> Contoh => BerkasUji.Contoh;

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Buku_yang_tidak_diubah_tidak_mengubah_satu_bita_pun(string nama)
    {
        var asal = MuatContoh(nama);
        var hasil = BukuInstansi.Baca(BukuInstansi.Tulis(asal), asal);
        hasil.Catatan.ShouldBeEmpty();
        HarusSama(hasil.Berkas, asal);
    }

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Buku_saja_cukup_untuk_membuat_lagi_berkas_yang_sama_artinya(string nama)
    {
        var asal = MuatContoh(nama);
        var hasil = BukuInstansi.Baca(BukuInstansi.Tulis(asal), KumpulanBerkas.Kosong);
        hasil.Catatan.ShouldBeEmpty();
        var banding = BandingBerkas.Banding(asal, hasil.Berkas);
        banding.Baris().ShouldBeEmpty();
        banding.DaftarBerkas.ShouldAllBe(b => b.Keadaan == KeadaanBerkas.Sama || b.Keadaan == KeadaanBerkas.BedaTulisan);
    }

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Buku_yang_disimpan_lagi_oleh_LibreOffice_tidak_mengubah_apa_pun(string nama)
    {
        var asal = MuatContoh(nama);
        var buku = LibreOffice(BukuInstansi.Tulis(asal));
        var hasil = BukuInstansi.Baca(buku, asal);
        hasil.Catatan.ShouldBeEmpty();
        HarusSama(hasil.Berkas, asal);
        BandingBerkas.Banding(asal, BukuInstansi.Baca(buku, KumpulanBerkas.Kosong).Berkas).Baris().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Buku_sah_menurut_penilai_luar_dan_tanpa_rumus(string nama)
    {
        foreach (var isi in new[] { BukuInstansi.Tulis(MuatContoh(nama)), BukuInstansi.Templat() })
        {
            using var d = SpreadsheetDocument.Open(new MemoryStream(isi), false);
            new OpenXmlValidator(FileFormatVersions.Office2021).Validate(d).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").ShouldBeEmpty();
            d.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Kode_adalah_teks_dan_rupiah_adalah_angka()
    {
        using var d = Buka(BukuInstansi.Tulis(MuatContoh("belitung-timur-2022")));
        Sel(d, "anggaran", "E5").DataType!.Value.ShouldBe(CellValues.InlineString);
        Sel(d, "anggaran", "J5").InnerText.ShouldBe("1367655230");
        Sel(d, "anggaran", "J5").DataType.ShouldBeNull();
        Sel(d, "kinerja", "B2").DataType!.Value.ShouldBe(CellValues.InlineString);
        Sel(d, "instansi", "A1").InnerText.ShouldBe("Kunci");
    }

    [Fact]
    public void Sel_yang_diubah_mengubah_tempatnya_saja()
    {
        var asal = MuatContoh("belitung-timur-2022");
        var buku = Ubah(BukuInstansi.Tulis(asal), d =>
        {
            Angka(d, "anggaran", "K5", "1120832606");
            Teks(d, "kinerja", "G3", "=HYPERLINK(\"x\")");
            Teks(d, "instansi", Cari(d, "instansi", "kode-pos", "B"), "33517");
            Angka(d, "perjanjian-kinerja", Cari(d, "perjanjian-kinerja", "target.\"2.2.1.1\"", "B"), "61.5");
            Teks(d, "perencanaan", CariNilai(d, "perencanaan", "S4"), "S5");
            Teks(d, "narasi-pengantar", "A2", "# Ringkasan");
        });
        var hasil = BukuInstansi.Baca(buku, asal);
        hasil.Catatan.ShouldBeEmpty();
        var harap = asal.Ganti("anggaran.csv", "1367655230,1120832605", "1367655230,1120832606")
            .Ganti("kinerja.csv", "1.1.1.1,2022,,%,100,100,Laporan hasil pelaksanaan kegiatan", "1.1.1.1,2022,,%,100,100,\"'=HYPERLINK(\"\"x\"\")\"")
            .Ganti("instansi.yaml", "\"33516\"", "\"33517\"")
            .Ganti("perencanaan.yaml", "sasaran-rpjmd:\n  - kode: S4", "sasaran-rpjmd:\n  - kode: S5");
        harap = harap.Dengan("narasi/pengantar.md", Bytes(string.Join('\n', asal.Teks("narasi/pengantar.md").Split('\n').Select((b, i) => i == 0 ? "# Ringkasan" : b))));
        HarusSama(hasil.Berkas.Dengan("perjanjian-kinerja.yaml", asal.Isi["perjanjian-kinerja.yaml"]), harap);
        BandingBerkas.Banding(asal, hasil.Berkas).Baris().ShouldContain("perjanjian-kinerja.yaml: target.\"2.2.1.1\": 60 → 61,5");
        hasil.Berkas.Teks("perjanjian-kinerja.yaml").ShouldContain("# tanggal penandatanganan");
    }

    [Fact]
    public void Baris_baru_pada_tabel_isian_menjadi_butir_dan_hanya_tanda_hapus_yang_mengosongkan()
    {
        var asal = Satu("x.yaml", "# atas\norang:\n  - nama: A   # satu\n    umur: 40\n    nip: \"001\"\n  - nama: B\n    anak:\n      - nama: C\n");
        var buku = Ubah(BukuInstansi.Tulis(asal), d =>
        {
            // orang[]: rows 9 and 10 are A and B; the next is blank
            var b = BarisNilai(d, "x", "B");
            Teks(d, "x", $"B{b + 1}", "D");
            Angka(d, "x", $"C{b + 1}", "12");
            Angka(d, "x", $"D{b + 1}", "2");
            Teks(d, "x", $"C{b - 1}", "(hapus)");
            Teks(d, "x", $"D{b - 1}", "");
            var c = BarisNilai(d, "x", "C");
            Teks(d, "x", $"A{c + 1}", "1.1");
            Teks(d, "x", $"B{c + 1}", "E");
        });
        BukuInstansi.Baca(buku, asal).Berkas.Teks("x.yaml").ShouldBe("""
            # atas
            orang:
              - nama: A   # satu
                umur: ""
                nip: "001"
                anak:
                  - nama: E
              - nama: B
                anak:
                  - nama: C
              - nama: D
                umur: 12
                nip: "2"

            """);
    }

    [Fact]
    public void Rumus_diambil_nilainya_dan_disebut()
    {
        var asal = Satu("register/a.csv", "nama,n\nA,1\nB,2\n");
        var hasil = BukuInstansi.Baca(Ubah(BukuInstansi.Tulis(asal), d => Rumus(d, "register-a", "B3", "B2*5", "5")), asal);
        hasil.Berkas.Teks("register/a.csv").ShouldBe("nama,n\nA,1\nB,5\n");
        hasil.Catatan.ShouldHaveSingleItem().ShouldContain("1 sel berisi rumus (B3)");
    }

    [Fact]
    public void Teks_aneh_pulang_utuh()
    {
        string[] aneh = ["=1+1", "+62", "-butir", "@x", "'=x", "  depan", "dua\nbaris", "\t", "é😀\u200B\u00A0", "_x000D_", "_x005F_", "\"kutip\"; titik, koma", "(kosong)", "\\(kosong)", "(daftar kosong)", "TRUE", "1.000", "007", "1e5", "12/3", "null", "~", "#REF!", "<b>&amp;", "a: b # c", "209901012124031000"];
        var csv = PenyuntingCsv.Tulis(new IsiTabel(["no", "isi"], [.. aneh.Select((a, i) => BarisTabel.Baru([i + "x", a]))]));
        var peta = new PetaIsian(aneh.Select((a, i) => new KeyValuePair<string, SimpulIsian>(i % 2 == 0 ? "k" + i : a, new SkalarIsian(a, JenisSkalar.Teks))));
        var daftar = new DaftarIsian([.. aneh.Select(a => new PetaIsian([new("nama", new SkalarIsian("n" + a, JenisSkalar.Teks)), new("isi", new SkalarIsian(a, JenisSkalar.Teks)), new("butir", new DaftarIsian([new SkalarIsian(a, JenisSkalar.Teks)]))]))]);
        var asal = Satu("register/a.csv", csv).Dengan("p.yaml", Bytes(PenulisYaml.Tulis(peta))).Dengan("d.yaml", Bytes(PenulisYaml.Tulis(daftar))).Dengan("narasi/n.md", Bytes(string.Join('\n', aneh)));
        foreach (var buku in new[] { BukuInstansi.Tulis(asal), LibreOffice(BukuInstansi.Tulis(asal)) })
        {
            HarusSama(BukuInstansi.Baca(buku, asal).Berkas, asal);
            BandingBerkas.Banding(asal, BukuInstansi.Baca(buku, KumpulanBerkas.Kosong).Berkas).Baris().ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("a;b\r\n1;\"x;y\"\r\n\r\n2;\r\n")]
    [InlineData("\uFEFFa,b\n1,\n,2\n\"p\nq\",\"\"\"\"\n")]
    [InlineData("a\tb\n1\t1.000,50\n2\t-\n")]
    [InlineData("a,b\n1,2,3\n4")]
    [InlineData("a,b\n")]
    public void Bentuk_csv_apa_pun_tinggal_seperti_semula(string teks)
    {
        var asal = Satu("register/a.csv", teks);
        HarusSama(BukuInstansi.Baca(BukuInstansi.Tulis(asal), asal).Berkas, asal);
    }

    [Fact]
    public void Sel_terlalu_panjang_gambar_dan_berkas_rusak_tidak_hilang()
    {
        var asal = Satu("narasi/a.md", new string('x', SelBuku.TeksTerpanjang + 1)).Dengan("narasi/b.md", Bytes(new string('y', SelBuku.TeksTerpanjang)))
            .Dengan("gambar/l.png", new byte[] { 0x89, 1, 0 }).Dengan("rusak.yaml", Bytes("a: [\n")).Dengan("aneh.csv", Bytes("a,a\n1,2\n"));
        var buku = BukuInstansi.Tulis(asal);
        HarusSama(BukuInstansi.Baca(buku, asal).Berkas, asal);
        var sendiri = BukuInstansi.Baca(buku, KumpulanBerkas.Kosong);
        sendiri.Berkas.DaftarJalur.ShouldBe(["aneh.csv", "narasi/b.md", "rusak.yaml"]);
        sendiri.Catatan.ShouldHaveSingleItem().ShouldContain("gambar/l.png, narasi/a.md");
    }

    [Fact]
    public void Lima_ribu_baris_pulang_utuh_dan_satu_perubahan_tetap_satu()
    {
        var asal = Satu("anggaran.csv", "kode_sub,uraian,pagu,realisasi\n" + string.Concat(Enumerable.Range(1, 5000).Select(i => $"8.01.{i:00000},\"Kegiatan, ke-{i}\",{i * 1000},{i * 900}\n")));
        var buku = BukuInstansi.Tulis(asal);
        HarusSama(BukuInstansi.Baca(buku, asal).Berkas, asal);
        var hasil = BukuInstansi.Baca(Ubah(buku, d => Angka(d, "anggaran", "D2501", "7")), asal);
        BandingBerkas.Banding(asal, hasil.Berkas).Baris().ShouldBe(["anggaran.csv: baris 8.01.02500, kolom realisasi: 2250000 → 7"]);
    }

    [Fact]
    public void Templat_kosong_tidak_membuat_berkas_dan_yang_diisi_terbaca()
    {
        BukuInstansi.Baca(BukuInstansi.Templat(), KumpulanBerkas.Kosong).Berkas.DaftarJalur.ShouldBeEmpty();
        var buku = Ubah(BukuInstansi.Templat(), d =>
        {
            foreach (var (kunci, isi) in new[] { ("jenis", "lkj"), ("label", "LKj"), ("judul", "Laporan Kinerja"), ("kertas", "A4") })
            {
                Teks(d, "laporan", Cari(d, "laporan", kunci, "B"), isi);
            }

            Angka(d, "laporan", Cari(d, "laporan", "tahun", "B"), "2024");
            Teks(d, "instansi", Cari(d, "instansi", "nama", "B"), "Badan Contoh");
            Teks(d, "perencanaan", Cari(d, "perencanaan", "periode.mulai", "B"), "2021");
            Teks(d, "perencanaan", Cari(d, "perencanaan", "periode.selesai", "B"), "2026");
        });
        var hasil = BukuInstansi.Baca(buku, KumpulanBerkas.Kosong);
        hasil.Catatan.ShouldBeEmpty();
        hasil.Berkas.DaftarJalur.ShouldBe(["instansi.yaml", "laporan.yaml", "perencanaan.yaml"]);
        PembacaInstansi.Baca(SumberBerkas.Memori(hasil.Berkas)).DaftarKesalahan.Select(k => k.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Lembar_yang_hilang_liar_atau_salah_nama_disebut_dan_tidak_menghapus_apa_pun()
    {
        var asal = Satu("register/a.csv", "nama,n\nA,1\n").Dengan("b.md", Bytes("x\n"));
        var buku = Ubah(BukuInstansi.Tulis(asal), d => d.WorkbookPart!.Workbook.Descendants<Sheet>().Single(s => s.Name == "register-a").Name = "Lembar1");
        var hasil = BukuInstansi.Baca(buku, asal);
        HarusSama(hasil.Berkas, asal);
        hasil.Catatan.Count.ShouldBe(2);
        hasil.Catatan[0].ShouldContain("\"register-a\" tidak ada");
        hasil.Catatan[1].ShouldContain("\"Lembar1\"");
    }

    [Fact]
    public void Buku_lain_ditolak_dengan_petunjuk()
    {
        var lain = Ubah(BukuInstansi.Tulis(Satu("b.md", "x")), d => d.WorkbookPart!.Workbook.Descendants<Sheet>().First().Name = "Data");
        Should.Throw<DokumenTakTerbacaException>(() => BukuInstansi.Baca(lain, KumpulanBerkas.Kosong)).Message.ShouldContain("templat");
        Should.Throw<DokumenTakTerbacaException>(() => BukuInstansi.Baca("bukan"u8.ToArray(), KumpulanBerkas.Kosong)).Message.ShouldContain(".xlsx");
    }

    private static SpreadsheetDocument Buka(byte[] isi) => SpreadsheetDocument.Open(new MemoryStream(isi), false);

    private static byte[] Ubah(byte[] isi, Action<SpreadsheetDocument> ubah)
    {
        using var m = new MemoryStream();
        m.Write(isi);
        using (var d = SpreadsheetDocument.Open(m, true))
        {
            ubah(d);
        }

        return m.ToArray();
    }

    private static Worksheet Lembar(SpreadsheetDocument d, string nama) =>
        ((WorksheetPart)d.WorkbookPart!.GetPartById(d.WorkbookPart.Workbook.Descendants<Sheet>().Single(s => s.Name == nama).Id!)).Worksheet;

    private static Cell Sel(SpreadsheetDocument d, string lembar, string sel) => Lembar(d, lembar).Descendants<Cell>().Single(c => c.CellReference == sel);

    private static void Isi(Cell c, OpenXmlElement isi, CellValues? jenis)
    {
        c.RemoveAllChildren();
        c.DataType = jenis is { } j ? new EnumValue<CellValues>(j) : null;
        c.AppendChild(isi);
    }

    private static void Angka(SpreadsheetDocument d, string lembar, string sel, string nilai) => Isi(Sel(d, lembar, sel), new CellValue(nilai), null);

    private static void Teks(SpreadsheetDocument d, string lembar, string sel, string nilai) =>
        Isi(Sel(d, lembar, sel), new InlineString(new Text(nilai) { Space = SpaceProcessingModeValues.Preserve }), CellValues.InlineString);

    private static void Rumus(SpreadsheetDocument d, string lembar, string sel, string rumus, string nilai)
    {
        var c = Sel(d, lembar, sel);
        Isi(c, new CellFormula(rumus), null);
        c.AppendChild(new CellValue(nilai));
    }

    private static string Cari(SpreadsheetDocument d, string lembar, string kunci, string kolom) =>
        kolom + Lembar(d, lembar).Descendants<Cell>().First(c => c.InnerText == kunci && c.CellReference!.Value!.StartsWith('A')).CellReference!.Value![1..];

    private static string CariNilai(SpreadsheetDocument d, string lembar, string isi) => Lembar(d, lembar).Descendants<Cell>().First(c => c.InnerText == isi).CellReference!.Value!;

    private static int BarisNilai(SpreadsheetDocument d, string lembar, string isi) => int.Parse(CariNilai(d, lembar, isi)[1..]);

    private static byte[] LibreOffice(byte[] buku)
    {
        var soffice = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(p => Path.Combine(p, "soffice")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(soffice is null, "LibreOffice (soffice) tidak terpasang: buku tidak disimpan ulang dengannya.");
        var map = Directory.CreateTempSubdirectory("akuntabel-buku").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(map, "asal.xlsx"), buku);
            using var p = Process.Start(new ProcessStartInfo(soffice!,
                ["-env:UserInstallation=file://" + map + "/profil", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", map + "/hasil", Path.Combine(map, "asal.xlsx")])
            { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            p.StandardOutput.ReadToEnd();
            p.WaitForExit(120_000).ShouldBeTrue();
            return File.ReadAllBytes(Path.Combine(map, "hasil", "asal.xlsx"));
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }
}
