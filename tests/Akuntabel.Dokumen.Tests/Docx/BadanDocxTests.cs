using System.IO.Compression;
using System.Xml.Linq;
using Akuntabel.Core.Laporan;
using static Akuntabel.Dokumen.Tests.Docx.BerkasDocx;
using static Akuntabel.Dokumen.Tests.Docx.NaskahUji;

namespace Akuntabel.Dokumen.Tests.Docx;

public class BadanDocxTests
{
    private static readonly BerkasDocx Contoh = new(NaskahContoh.Buat());

    [Fact]
    public void Bagian_berukuran_dan_bernomor_menurut_jenisnya()
    {
        var bagian = Contoh.Badan.Descendants(W + "sectPr").ToList();
        bagian.Count.ShouldBe(5);
        bagian.Select(s => $"{Val(s.Element(W + "pgSz"), "w")}x{Val(s.Element(W + "pgSz"), "h")} {Val(s.Element(W + "pgSz"), "orient")}").ShouldBe(
            ["11906x16838 ", "11906x16838 ", "11906x16838 ", "16838x11906 landscape", "11906x16838 "]);
        bagian.Select(s => Val(s.Element(W + "pgNumType"), "fmt")).ShouldBe(["decimal", "lowerRoman", "decimal", "decimal", "decimal"]);
        bagian.Select(s => Val(s.Element(W + "pgNumType"), "start")).ShouldBe(["1", "1", "1", null, null]);
        foreach (var tepi in bagian.Select(s => s.Element(W + "pgMar")!))
        {
            tepi.Attributes().Select(a => a.Name.LocalName).ShouldBe(["top", "right", "bottom", "left", "header", "footer", "gutter"], ignoreOrder: true);
            Val(tepi, "left").ShouldBe("1701");
            Val(tepi, "right").ShouldBe("1417");
        }
    }

    [Fact]
    public void Kertas_F4_berukuran_215_kali_330_milimeter()
    {
        var s = new BerkasDocx(Satu(Par("a")) with { Kertas = UkuranKertas.F4 }).Badan.Descendants(W + "pgSz").Single();
        (int.Parse(Val(s, "w")!) * 25.4 / 1440).ShouldBe(215, 0.1);
        (int.Parse(Val(s, "h")!) * 25.4 / 1440).ShouldBe(330, 0.1);
    }

    [Fact]
    public void Sampul_tanpa_nomor_dan_kaki_halaman_lain_bernomor_serta_dipakai_bersama()
    {
        var kaki = Contoh.Bagian.Keys.Where(n => n.StartsWith("word/footer", StringComparison.Ordinal)).Select(Contoh.Xml).ToList();

        // cover, portrait, landscape
        kaki.Count.ShouldBe(3);
        kaki.Count(f => Medan(f).Any(m => m.Perintah == "PAGE")).ShouldBe(2);
        kaki.Single(f => Medan(f).Count == 0).Value.ShouldBeEmpty();
        kaki.Where(f => Medan(f).Count > 0).ShouldAllBe(f => Teks(f).StartsWith("Badan Contoh\t"));
        Contoh.Bagian.Keys.Count(n => n.StartsWith("word/header", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void Judul_memakai_gaya_baku_dan_bab_berdiri_di_baris_sendiri()
    {
        Contoh.Paragraf("Heading1").Select(Teks).ShouldBe(
            ["KATA PENGANTAR", "DAFTAR TABEL", "DAFTAR GRAFIK DAN GAMBAR", "\nPENDAHULUAN", "BAB III\nAKUNTABILITAS KINERJA", "LAMPIRAN\nPerjanjian Kinerja"]);
        Contoh.Paragraf("JudulLepas1").Select(Teks).ShouldBe(["DAFTAR ISI"]);
        Contoh.Paragraf("Heading2").Select(Teks).ShouldBe(["Struktur", "3.1\tCapaian"]);
        Contoh.Paragraf("Heading3").Select(Teks).ShouldBe(["3.1.1\tRinci"]);
        var gaya = Contoh.Xml("word/styles.xml").Elements(W + "style").ToDictionary(s => Val(s, "styleId")!, s => Val(s.Element(W + "name"))!);
        (gaya["Heading1"], gaya["Heading4"], gaya["TOC1"], gaya["TableofFigures"], gaya["Caption"], gaya["ListParagraph"])
            .ShouldBe(("heading 1", "heading 4", "toc 1", "table of figures", "caption", "List Paragraph"));
        foreach (var dipakai in Contoh.Badan.Descendants(W + "pStyle").Select(s => Val(s)!).Distinct())
        {
            gaya.ShouldContainKey(dipakai);
        }
    }

    [Fact]
    public void Tidak_ada_halaman_kosong_sebelum_bab()
    {
        // a chapter at the head of a section must not break again; HalamanBaru before a chapter must not add a page
        var bab = Contoh.Paragraf("Heading1").Concat(Contoh.Paragraf("JudulLepas1")).ToDictionary(Teks, p => p.Descendants(W + "pageBreakBefore").FirstOrDefault());
        Val(bab["KATA PENGANTAR"]).ShouldBe("0");
        Val(bab["\nPENDAHULUAN"]).ShouldBe("0");
        Val(bab["LAMPIRAN\nPerjanjian Kinerja"]).ShouldBe("0");
        Val(bab["DAFTAR TABEL"]).ShouldNotBe("0");
        Val(bab["BAB III\nAKUNTABILITAS KINERJA"]).ShouldNotBe("0");
        Contoh.Badan.Descendants(W + "br").Attributes(W + "type").ShouldBeEmpty();
    }

    [Fact]
    public void Halaman_baru_di_tengah_bagian_dimulai_oleh_blok_berikutnya()
    {
        var b = new BerkasDocx(Satu(new HalamanBaru(), Par("satu"), new HalamanBaru(), Par("dua"), new HalamanBaru()));
        b.Paragraf("IsiLembar").Select(p => p.Descendants(W + "pageBreakBefore").Any()).ShouldBe([false, true]);
    }

    [Fact]
    public void Daftar_bernomor_sungguhan_dan_tiap_daftar_mulai_dari_awal()
    {
        var butir = Contoh.Paragraf("ListParagraph").Select(p => (Teks(p), Val(p.Descendants(W + "numId").Single()), Val(p.Descendants(W + "ilvl").Single()))).ToList();
        butir.ShouldBe([("satu", "5", "0"), ("dua", "5", "0"), ("tiga", "5", "0"), ("anak a", "6", "1"), ("anak b", "6", "1"), ("titik", "7", "0")]);
        var nomor = Contoh.Xml("word/numbering.xml");
        foreach (var num in nomor.Elements(W + "num").Skip(4))
        {
            Val(num.Descendants(W + "startOverride").Single()).ShouldBe("1");
        }

        string? Format(string num, string tingkat) => Val(nomor.Elements(W + "abstractNum")
            .Single(a => Val(a, "abstractNumId") == Val(nomor.Elements(W + "num").Single(n => Val(n, "numId") == num).Element(W + "abstractNumId")))
            .Elements(W + "lvl").Single(l => Val(l, "ilvl") == tingkat).Element(W + "numFmt"));
        (Format("5", "0"), Format("6", "1"), Format("7", "0")).ShouldBe(("decimal", "lowerLetter", "bullet"));
    }

    [Fact]
    public void Tanda_tangan_satu_orang_di_kanan_dan_tidak_terpotong_halaman()
    {
        var t = Contoh.Badan.Descendants(W + "tbl").First(x => Teks(x).Contains("NAMA CONTOH", StringComparison.Ordinal));
        var baris = t.Elements(W + "tr").ToList();
        baris.ShouldAllBe(b => b.Elements(W + "tc").Count() == 2 && Teks(b.Elements(W + "tc").First()).Length == 0);
        baris.ShouldAllBe(b => b.Descendants(W + "cantSplit").Any());
        baris[0].Descendants(W + "p").Select(Teks).ShouldBe(["", "Manggar, 27 Januari 2023", "Kepala Badan Contoh", "Kabupaten Contoh,"]);
        int.Parse(Val(baris[1].Descendants(W + "trHeight").Single())!).ShouldBe(1417);
        var nama = baris[2].Descendants(W + "r").First(r => Teks(r) == "NAMA CONTOH, S.Pd");
        nama.Descendants(W + "b").ShouldNotBeEmpty();
        Val(nama.Descendants(W + "u").Single()).ShouldBe("single");
        Teks(t).ShouldNotContain("NIP");
        var gaya = Contoh.Xml("word/styles.xml").Elements(W + "style").Single(s => Val(s, "styleId") == "TandaTangan");
        gaya.Descendants(W + "keepNext").ShouldNotBeEmpty();
        t.Descendants(W + "p").ShouldAllBe(p => Gaya(p) == "TandaTangan");
    }

    [Fact]
    public void Nip_dicetak_bila_ada()
    {
        var b = new BerkasDocx(Satu(new BlokTandaTangan("", [new PenandaTangan(["Kepala,"], "A", "", "00000000 000000 0 000")])));
        b.Badan.Descendants(W + "p").Select(Teks).ShouldContain("NIP. 00000000 000000 0 000");
    }

    [Fact]
    public void Bahasa_judul_dan_pembuat_tercatat()
    {
        Val(Contoh.Xml("word/styles.xml").Descendants(W + "lang").Single()).ShouldBe("id-ID");
        Val(Contoh.Xml("word/settings.xml").Element(W + "themeFontLang")).ShouldBe("id-ID");
        var inti = Contoh.Xml("docProps/core.xml").Elements().ToDictionary(e => e.Name.LocalName, e => e.Value);
        inti["title"].ShouldBe("Laporan Kinerja Tahun 2022");
        inti["creator"].ShouldBe("Badan Contoh Kabupaten Contoh");
        inti["language"].ShouldBe("id-ID");
    }

    [Fact]
    public void Karakter_terlarang_dibuang_dan_tanda_khusus_selamat()
    {
        var kotor = "A\u0001B\uFFFE <&\"'> \uD800 C";
        var b = new BerkasDocx(Satu(
            Bab("bab", "BAB I", kotor), Par(kotor), new Tabel(new("t", "Tabel", "1", 1, kotor), [new(1, Rata.Kiri)], [], [new(JenisBaris.Isi, [Sel(kotor)])], kotor),
            new Grafik(new("g", "Grafik", "1", 1, kotor), JenisGrafik.Garis, [kotor], [new(kotor, [Angka("a", 1)])], kotor, kotor)) with { Judul = kotor });
        foreach (var (nama, isi) in b.Bagian.Where(p => p.Key.EndsWith(".xml", StringComparison.Ordinal) || p.Key.EndsWith(".rels", StringComparison.Ordinal)))
        {
            Should.NotThrow(() => XElement.Load(new MemoryStream(isi)), nama);
        }

        Teks(b.Paragraf("BodyText").Single()).ShouldBe("AB <&\"'> \uFFFD C");
        b.Xml("docProps/core.xml").Elements().First(e => e.Name.LocalName == "title").Value.ShouldStartWith("AB <&\"'>");
    }

    [Fact]
    public void Masukan_sama_memberi_bita_yang_sama()
    {
        new BerkasDocx(NaskahContoh.Buat()).Bita.ShouldBe(Contoh.Bita);

        // no clock in the entries, or two writes would differ after a while
        foreach (var zip in new[] { Contoh.Bita, Contoh.Bagian["word/embeddings/grafik1.xlsx"] })
        {
            using var z = new ZipArchive(new MemoryStream(zip));
            z.Entries.ShouldAllBe(e => e.LastWriteTime.Year == 1980);
        }
    }

    [Fact]
    public void Word_tidak_diminta_bertanya()
    {
        Contoh.Xml("word/settings.xml").Descendants(W + "updateFields").ShouldBeEmpty();
        Contoh.Badan.DescendantsAndSelf().Attributes(W + "dirty").ShouldBeEmpty();
    }

    [Fact]
    public void Ganti_baris_dan_gaya_huruf_terbawa()
    {
        var p = Contoh.Paragraf("BodyText").First(x => Teks(x).Contains("baris baru", StringComparison.Ordinal));
        Teks(p).ShouldEndWith("miring\nbaris baru");
        p.Descendants(W + "r").Single(r => Teks(r) == "miring").Descendants(W + "i").ShouldNotBeEmpty();
        Contoh.Paragraf("BodyText").First().Descendants(W + "r").Single(r => Teks(r) == "Tinggi").Descendants(W + "b").ShouldNotBeEmpty();
    }
}
