using System.Xml.Linq;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.BolakBalik;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Dokumen.Tests.Docx;
using Akuntabel.Dokumen.Tests.RuangTulis;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Akuntabel.Dokumen.Tests.BolakBalik.SalinanUji;

namespace Akuntabel.Dokumen.Tests.BolakBalik;

/// <summary>A report goes to its team as a DOCX and comes back part by part.</summary>
public class BolakBalikTests
{
    private const string Kendala = "sasaran-1.1.1/kendala";
    private const string Penjelasan = "sasaran-1.1.1/penjelasan";

    public static TheoryData<string> Kantor => ["belitung-timur-2022", "ntt-2023", "kalteng-2023-tw2"];

    [Theory]
    [MemberData(nameof(Kantor))]
    public void Yang_tidak_diubah_kembali_tanpa_perbedaan(string kantor)
    {
        var u = Untuk(kantor);
        var banding = u.Banding(u.Bita);
        banding.Bagian.Where(b => b.Keadaan != KeadaanBalik.Sama).Select(b => $"{b.Tempat.Kunci} {b.Keadaan}: {b.Semula} → {b.Kiriman}").ShouldBeEmpty();
        banding.Bagian.Select(b => b.Tempat.Kunci).ShouldBe(u.Bahan.DaftarTempat.Select(t => t.Kunci), ignoreOrder: true);
        banding.Bagian.SelectMany(b => b.Ditolak).ShouldBeEmpty();
        banding.Tambahan.ShouldBeEmpty();
        banding.Tetap.ShouldBeEmpty();
        banding.TetapHilang.ShouldBe(0);
        u.Baca(u.Bita).Terkirim!.Versi.ShouldBe("versi-1");
    }

    [Theory]
    [MemberData(nameof(Kantor))]
    public void Salinan_sah_menurut_OpenXmlValidator(string kantor)
    {
        using var doc = WordprocessingDocument.Open(new MemoryStream(Untuk(kantor).Bita), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2021).Validate(doc).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kantor))]
    public void Yang_disimpan_LibreOffice_kembali_tanpa_perbedaan(string kantor)
    {
        var u = Untuk(kantor);
        var banding = u.Banding(LibreOffice.Ubah("docx", ("salinan.docx", u.Bita))["salinan.docx"]);
        banding.Bagian.Where(b => b.Keadaan != KeadaanBalik.Sama).Select(b => $"{b.Tempat.Kunci} {b.Keadaan}: {b.Semula} → {b.Kiriman}").ShouldBeEmpty();
        banding.Bagian.SelectMany(b => b.Ditolak).ShouldBeEmpty();
        banding.Tambahan.Select(t => t.Teks).ShouldBeEmpty();
        banding.Tetap.Select(t => $"{t.Semula} → {t.Kiriman}").ShouldBeEmpty();
    }

    [Fact]
    public void Laporan_resmi_berbingkai_tanpa_tempat_kosong_dan_tanpa_muatan()
    {
        var u = Untuk();
        var b = new BerkasDocx(u.Bahan.Naskah);
        var tag = b.Badan.Descendants(W + "tag").Select(t => BerkasDocx.Val(t) ?? "").ToHashSet();
        u.Bahan.DaftarTempat.Where(t => t.Ada).Select(t => t.Kunci).ShouldAllBe(k => tag.Contains(k));
        b.Badan.Descendants(W + "alias").Select(a => BerkasDocx.Val(a)).ShouldContain("Kendala, sasaran 1.1.1");
        tag.ShouldContain("sasaran.[1.1.1].sub.4.realisasi-fisik|angka");
        b.Badan.Descendants(W + "showingPlcHdr").ShouldBeEmpty();
        b.Bagian.Keys.ShouldNotContain(n => n.StartsWith("customXml", StringComparison.Ordinal));
    }

    [Fact]
    public void Sisipan_terlacak_terbaca_dengan_pengarangnya_dan_sisanya_tidak_berubah_satu_huruf_pun()
    {
        var u = Untuk();
        var kiriman = u.Sunting(a =>
        {
            var p = Kendali(a, Penjelasan).Descendants(W + "p").First();
            p.Add(new XElement(W + "ins", new XAttribute(W + "id", "900"), new XAttribute(W + "author", "Budi"), new XAttribute(W + "date", "2026-11-12T08:30:00Z"),
                Larik(" Sekolah dasar mulai dijangkau.")));
            var hapus = p.Elements(W + "r").First();
            hapus.Element(W + "t")!.Name = W + "delText";
            hapus.ReplaceWith(new XElement(W + "del", new XAttribute(W + "id", "901"), new XAttribute(W + "author", "Sari"), hapus), Larik("Kalimat pertama baru."));
        });
        var hal = u.Hal(kiriman, Penjelasan);
        hal.Keadaan.ShouldBe(KeadaanBalik.Berubah);
        hal.Perubahan.Select(p => (p.Oleh, p.Ditambah)).ShouldBe([("Sari", false), ("Budi", true)]);
        hal.Perubahan[1].Teks.ShouldBe(" Sekolah dasar mulai dijangkau.");
        hal.Perubahan[1].Saat.ShouldBe("2026-11-12T08:30:00Z");
        hal.Kiriman.ShouldContain("Kalimat pertama baru. Sekolah dasar mulai dijangkau.");

        var tempat = hal.Tempat;
        var markdown = new NaskahPolos(u.Bahan, tempat.Bagian, NarasiLaporan.Isi(u.Berkas, tempat)).Markdown(hal.Hasil).Nilai;
        var lama = NarasiLaporan.Isi(u.Berkas, tempat).Split("\n\n");
        markdown.Split("\n\n")[1].ShouldBe(lama[1]);
        NaskahPolosTests.Cetak(NarasiLaporan.Dengan(u.Berkas, tempat, markdown)).ShouldContain("Sekolah dasar mulai dijangkau.");
        u.Banding(kiriman).Bagian.Count(b => b.Keadaan != KeadaanBalik.Sama).ShouldBe(1);
    }

    [Fact]
    public void Angka_terikat_yang_diubah_ditolak_dengan_nilai_sebenarnya_dan_tetap_terikat()
    {
        var u = Untuk();
        var kiriman = u.Sunting(a =>
        {
            Kendali(Kendali(a, Penjelasan), "sasaran.[1.1.1].fisik").Descendants(W + "t").First().Value = "98,00 %";
            Kendali(a, Penjelasan).Descendants(W + "p").First().Add(Larik(" Hadir 47 orang."));
        });
        var hal = u.Hal(kiriman, Penjelasan);
        var angka = hal.Ditolak.ShouldHaveSingleItem();
        angka.Tertulis.ShouldBe("98,00 %");
        angka.Benar.Replace('\u00A0', ' ').ShouldBe(u.Bahan.Pencetak("sasaran-1.1.1").Cetak("s.fisik")!.Replace('\u00A0', ' '));
        angka.Fakta.ShouldNotBeNull();
        hal.Hasil.ShouldNotContain("98,00");
        hal.Hasil.ShouldContain("⟦");
        hal.Lepas.Select(l => l.Teks).ShouldBe(["47 orang"]);
    }

    [Fact]
    public void Kalimat_yang_dihapus_beserta_angkanya_memang_hilang()
    {
        var u = Untuk();
        var kiriman = u.Sunting(a => Kendali(a, Penjelasan).Descendants(W + "p").ElementAt(1).Remove());
        var hal = u.Hal(kiriman, Penjelasan);
        hal.Keadaan.ShouldBe(KeadaanBalik.Berubah);
        hal.Ditolak.ShouldBeEmpty();
        hal.Hasil.ShouldBe(hal.Kini.Split("\n\n")[0]);
    }

    [Fact]
    public void Bagian_yang_bingkainya_lepas_dikenali_dari_katanya_dan_ditanyakan_bila_berubah()
    {
        var u = Untuk();
        u.Hal(u.Sunting(a => Buka(a, Kendala)), Kendala).Keadaan.ShouldBe(KeadaanBalik.Sama);
        var ditimpa = u.Banding(u.Sunting(a => Buka(a, Kendala)[1].Add(Larik(" Ini masih terasa."))));
        var hal = ditimpa.Bagian.Single(b => b.Tempat.Kunci == Kendala);
        hal.Keadaan.ShouldBe(KeadaanBalik.Dugaan);
        hal.Kiriman.ShouldContain("Ini masih terasa.");
        ditimpa.Tambahan.ShouldBeEmpty();
        u.Hal(u.Sunting(a => Buka(a, Kendala).ForEach(i => i.Remove())), Kendala).Keadaan.ShouldBe(KeadaanBalik.Hilang);
    }

    [Fact]
    public void Paragraf_di_luar_bingkai_ditanyakan_dengan_judul_di_atasnya()
    {
        var u = Untuk();
        var kiriman = u.Sunting(a => Kendali(a, "pengantar/ruang-lingkup").AddBeforeSelf(Paragraf("Tim juga meninjau 3 kecamatan.")));
        var t = u.Banding(kiriman).Tambahan.ShouldHaveSingleItem();
        t.Teks.ShouldBe("Tim juga meninjau 3 kecamatan.");
        t.Judul.ShouldContain("Ruang Lingkup", Case.Insensitive);
    }

    [Fact]
    public void Angka_tabel_yang_disusun_dari_data_dan_diubah_disebut_dengan_angka_sebenarnya()
    {
        var u = Untuk();
        var semula = "";
        var kiriman = u.Sunting(a =>
        {
            var t = a.Descendants(W + "tbl").SelectMany(x => x.Descendants(W + "t")).First(x => x.Value.Length > 8 && x.Value.Count(c => c == '.') >= 2 && x.Value.All(c => char.IsAsciiDigit(c) || c == '.'));
            semula = t.Value;
            t.Value = "1.234.567";
        });
        var tetap = u.Banding(kiriman).Tetap.ShouldHaveSingleItem();
        tetap.Kiriman.ShouldContain("1.234.567");
        tetap.Angka.Select(x => x.Benar).ShouldContain(semula);
    }

    [Fact]
    public void Komentar_terbaca_dengan_pengarang_kutipan_dan_bagiannya()
    {
        var u = Untuk();
        var kiriman = u.Sunting(
            a =>
            {
                var r = Kendali(a, Kendala).Descendants(W + "r").First();
                r.AddBeforeSelf(new XElement(W + "commentRangeStart", new XAttribute(W + "id", "0")));
                r.AddAfterSelf(new XElement(W + "commentRangeEnd", new XAttribute(W + "id", "0")), new XElement(W + "r", new XElement(W + "commentReference", new XAttribute(W + "id", "0"))));
            },
            ("word/comments.xml", $"<w:comments xmlns:w=\"{W}\"><w:comment w:id=\"0\" w:author=\"Budi\" w:date=\"2026-11-12T09:00:00Z\"><w:p><w:r><w:t>Sebut tahunnya.</w:t></w:r></w:p></w:comment></w:comments>"),
            ("word/_rels/document.xml.rels", u.Bagian("word/_rels/document.xml.rels").Replace("</Relationships>",
                "<Relationship Id=\"rId999\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>")));
        var k = u.Baca(kiriman).Komentar.ShouldHaveSingleItem();
        (k.Bagian, k.Oleh, k.Isi).ShouldBe((Kendala, "Budi", "Sebut tahunnya."));
        k.Kutipan.ShouldStartWith("Sub bidang pelaksana hanya memiliki");
        u.Hal(kiriman, Kendala).Keadaan.ShouldBe(KeadaanBalik.Sama);
    }

    [Fact]
    public void Bagian_yang_di_sini_juga_berubah_bertentangan_dan_ketiganya_disebut()
    {
        var u = Untuk();
        var tempat = u.Bahan.DaftarTempat.Single(t => t.Kunci == Kendala);
        var kini = NarasiLaporan.Dengan(u.Berkas, tempat, NarasiLaporan.Isi(u.Berkas, tempat) + "\n- Ditambah di sini.");
        var kiriman = u.Sunting(a => Kendali(a, Kendala).Descendants(W + "p").First().Add(Larik(" Ditambah di Word.")));
        var hal = u.Banding(kiriman, kini).Bagian.Single(b => b.Tempat.Kunci == Kendala);
        hal.Keadaan.ShouldBe(KeadaanBalik.Bentrok);
        hal.Semula.ShouldNotContain("Ditambah");
        hal.Kini.ShouldContain("Ditambah di sini.");
        hal.Kiriman.ShouldContain("Ditambah di Word.");
        // what was changed here alone is nobody's question
        u.Banding(u.Bita, kini).Bagian.Single(b => b.Tempat.Kunci == Kendala).Keadaan.ShouldBe(KeadaanBalik.Sama);
    }

    [Fact]
    public void Tempat_kosong_yang_diisi_menjadi_tulisan_bagiannya()
    {
        var u = Untuk();
        var kosong = u.Bahan.DaftarTempat.First(t => !t.Ada && t.Jangkar.Length > 0).Kunci;
        var kiriman = u.Sunting(a =>
        {
            var sdt = Kendali(a, kosong);
            sdt.Element(W + "sdtPr")!.Element(W + "showingPlcHdr")!.Remove();
            sdt.Descendants(W + "t").First().Value = "Ditulis tim.";
        });
        var hal = u.Hal(kiriman, kosong);
        (hal.Keadaan, hal.Semula, hal.Hasil).ShouldBe((KeadaanBalik.Berubah, "", "Ditulis tim."));
    }

    [Fact]
    public void Laporan_lama_ditawarkan_menurut_judul_dan_sasarannya()
    {
        var u = Untuk();
        var uraian = ((u.Bahan.Akar.Isi["sasaran"] as NilaiDaftar)!.Butir[0] as NilaiLingkup)!.Isi["uraian"] as NilaiTeks;
        var lama = NaskahUji.Satu(
            new Judul(1, "bab3", "BAB III", [new Teks("AKUNTABILITAS KINERJA")]),
            new Judul(2, "s1", "3.1", [new Teks($"Sasaran 1: {uraian!.Isi}")]),
            new Paragraf(GayaParagraf.Biasa, [new Teks("Capaian tahun 2021 sebesar 87 persen.")]),
            new Paragraf(GayaParagraf.Biasa, [new Teks("Hambatan yang dihadapi:")]),
            new Daftar(PenandaDaftar.Titik, [[new Paragraf(GayaParagraf.Biasa, [new Teks("Anggaran digeser.")])]]),
            new Judul(1, "bab4", "BAB IV", [new Teks("PENUTUP")]),
            new Paragraf(GayaParagraf.Biasa, [new Teks("Demikian laporan ini.")]));
        var banding = u.Banding(new BerkasDocx(lama).Bita);
        banding.Lama.ShouldBeTrue();
        banding.Bagian.ToDictionary(b => b.Tempat.Nama, b => b.Kiriman).ShouldBe(new Dictionary<string, string>
        {
            ["penjelasan"] = "Capaian tahun 2021 sebesar 87 persen.", ["kendala"] = "- Anggaran digeser.", ["penutup"] = "Demikian laporan ini.",
        }, ignoreOrder: true);
        banding.Bagian.ShouldAllBe(b => b.Keadaan == KeadaanBalik.TanpaAsal);
        banding.Bagian.Single(b => b.Tempat.Nama == "penjelasan").Lepas.Select(l => l.Teks).ShouldContain("87 persen");
    }

    [Fact]
    public void Tabel_daftar_bertingkat_dan_hiasan_kembali_dan_dapat_diubah_di_tempatnya()
    {
        var u = Untuk();
        var tempat = new TempatNarasi("pengantar", "penutup", "", true);
        const string Naskah = "Kata **tebal**, *miring*, dan tanda \\* saja.\n\n##### Anak judul\n\n1. Satu\n    - Anak\n2. Dua\n\nTabel: Inovasi kantor\n\n| Nama | Banyak |\n| --- | ---: |\n| Aplikasi | 5 |\n| Loket | 7 |";
        var bahan = NaskahPolosTests.Bahan(NarasiLaporan.Dengan(u.Berkas, tempat, Naskah));
        var kini = NarasiLaporan.Dengan(u.Berkas, tempat, Naskah);
        using var s = new MemoryStream();
        PenulisSalinan.Tulis(bahan, kini, "d", "v", s);
        u.Banding(s.ToArray(), kini).Bagian.ShouldAllBe(b => b.Keadaan == KeadaanBalik.Sama);
        var kiriman = Sunting(s.ToArray(), a => Kendali(a, "pengantar/penutup").Descendants(W + "t").Single(t => t.Value == "7").Value = "9");
        var hal = u.Banding(kiriman, kini).Bagian.Single(b => b.Keadaan != KeadaanBalik.Sama);
        hal.Hasil.ShouldStartWith(Naskah[..Naskah.IndexOf("| Nama", StringComparison.Ordinal)]);
        var jadi = NarasiLaporan.Dengan(kini, tempat, new NaskahPolos(bahan, "pengantar", Naskah).Markdown(hal.Hasil).Nilai);
        var tabel = PenyusunLaporan.Naskah(Akuntabel.Dokumen.Berkas.SumberBerkas.Memori(jadi)).Naskah!.DaftarBlok().OfType<Tabel>().First(t => t.Keterangan?.Teks == "Inovasi kantor");
        tabel.Baris.Select(b => string.Join(" / ", b.Sel.Select(x => x.Isi.Gabung()))).ShouldBe(["Aplikasi / 5", "Loket / 9"]);
        tabel.Kolom[1].Rata.ShouldBe(Rata.Kanan);
    }
}
