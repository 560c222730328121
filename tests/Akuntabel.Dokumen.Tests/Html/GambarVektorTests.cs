using System.Globalization;
using System.Xml.Linq;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Html;

namespace Akuntabel.Dokumen.Tests.Html;

/// <summary>Charts and diagrams: true to their values, nothing cut, nothing on top of each other.</summary>
public class GambarVektorTests
{
    private static Fakta F(decimal? n, Satuan? satuan = null, int desimal = 0) =>
        new("f", "Nilai", n is { } x ? Besaran.Dari(x) : Besaran.Kosong("belum diukur"), satuan ?? Satuan.Rupiah, desimal, new Isian(new Asal("a.csv", 1)));

    private static Grafik Buat(JenisGrafik jenis, IReadOnlyList<string> kategori, params decimal?[][] seri) => new(
        new Keterangan("g", "Grafik", "3", 1, "Uji"), jenis, kategori,
        [.. seri.Select((s, i) => new SeriGrafik("Seri " + (i + 1), [.. s.Select(n => F(n))]))], "Rupiah", "Uraian grafik");

    private static Naskah Naskah(Blok blok, bool lanskap) =>
        new("N", "I", UkuranKertas.A4, [new Bagian(lanskap, PenomoranHalaman.Arab, "", "", [blok])]);

    private static List<XElement> Svg(Blok blok, bool lanskap = false)
    {
        var keluaran = new StringWriter();
        HtmlPenulis.Tulis(Naskah(blok, lanskap), keluaran, new OpsiHtml { Cetak = true });
        var html = keluaran.ToString();
        var hasil = new List<XElement>();
        for (var i = html.IndexOf("<svg"); i >= 0; i = html.IndexOf("<svg", i + 1))
        {
            // strict XML: a mark left open or an unescaped letter fails here
            hasil.Add(XElement.Parse(html[i..(html.IndexOf("</svg>", i) + 6)]));
        }

        return hasil;
    }

    private static double D(XElement e, string nama) => double.Parse(e.Attribute(nama)!.Value, CultureInfo.InvariantCulture);

    private static List<XElement> Batang(XElement svg, int seri) =>
        [.. svg.Elements("rect").Where(r => r.Attribute("class")!.Value == "s" + seri && D(r, "height") != 10)];

    /// <summary>The boxes of all texts, measured as the writer measures.</summary>
    private static List<(string Teks, double Kiri, double Kanan, double Atas, double Bawah)> Kotak(XElement svg) =>
    [
        .. svg.Elements("text").Where(t => t.Attribute("transform") is null).Select(t =>
        {
            var huruf = D(t, "font-size");
            // an average sans letter is half as wide as it is high
            var lebar = t.Value.Length * huruf * 0.5;
            var x = D(t, "x") - (t.Attribute("class")!.Value[..2] switch { "te" => lebar, "tt" => lebar / 2, _ => 0 });
            return (t.Value, x, x + lebar, D(t, "y") - (huruf * 0.72), D(t, "y"));
        }),
    ];

    private static void TidakBertumpuk(XElement svg)
    {
        var k = Kotak(svg);
        var (lebar, tinggi) = (D(svg, "width"), D(svg, "height"));
        k.ShouldAllBe(a => a.Kiri >= -1 && a.Kanan <= lebar + 1 && a.Atas >= -1 && a.Bawah <= tinggi + 1);
        for (var i = 0; i < k.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var bertumpuk = k[i].Kiri < k[j].Kanan && k[j].Kiri < k[i].Kanan && k[i].Atas < k[j].Bawah && k[j].Atas < k[i].Bawah;
                bertumpuk.ShouldBeFalse($"\"{k[i].Teks}\" menimpa \"{k[j].Teks}\"");
            }
        }
    }

    [Fact]
    public void Jalur_digambar_sebagai_garis_di_atas_batang()
    {
        var g = Buat(JenisGrafik.BatangGaris, ["2022", "2023", "2024"], [60, 65, null], [60, 70, 80]);
        var svg = Svg(g with { Seri = [g.Seri[0], g.Seri[1] with { Garis = true }] }).Single();
        Batang(svg, 1).Count.ShouldBe(2);
        Batang(svg, 2).ShouldBeEmpty();
        var garis = svg.Elements("polyline").Last();
        garis.Attribute("class")!.Value.ShouldBe("garis gs2");
        garis.Attribute("points")!.Value.Trim().Split(' ').Length.ShouldBe(3);
        // where no column stands, the path says its figure
        svg.Elements("text").Count(t => t.Value == "80").ShouldBe(2);
        TidakBertumpuk(svg);
    }

    [Theory]
    [InlineData(JenisGrafik.BatangTegak, "height")]
    [InlineData(JenisGrafik.BatangMendatar, "width")]
    public void Panjang_batang_sebanding_dengan_nilainya_dan_yang_belum_ada_tidak_digambar(JenisGrafik jenis, string sisi)
    {
        var svg = Svg(Buat(jenis, ["A", "B", "C"], [100, 50, null], [25, 0, 75])).ShouldHaveSingleItem();

        var satu = Batang(svg, 1);
        satu.Count.ShouldBe(2);
        (D(satu[0], sisi) / D(satu[1], sisi)).ShouldBe(2, 0.01);
        var dua = Batang(svg, 2);
        dua.Count.ShouldBe(3);
        D(dua[1], sisi).ShouldBe(0);
        (D(dua[2], sisi) / D(satu[0], sisi)).ShouldBe(0.75, 0.01);
    }

    [Fact]
    public void Batang_negatif_turun_dari_garis_nol()
    {
        var svg = Svg(Buat(JenisGrafik.BatangTegak, ["A", "B"], [100, -50])).ShouldHaveSingleItem();
        var nol = svg.Elements("line").Single(l => l.Attribute("class")!.Value == "sumbu");
        var b = Batang(svg, 1);
        (D(b[0], "y") + D(b[0], "height")).ShouldBe(D(nol, "y1"), 0.02);
        D(b[1], "y").ShouldBe(D(nol, "y1"), 0.02);
        Kotak(svg).ShouldContain(k => k.Teks == "−50");
    }

    [Fact]
    public void Garis_terputus_pada_nilai_yang_belum_ada()
    {
        var svg = Svg(Buat(JenisGrafik.Garis, ["2019", "2020", "2021", "2022", "2023"], [1, 2, null, 3, 4])).ShouldHaveSingleItem();
        var garis = svg.Elements("polyline").ToList();
        garis.Count.ShouldBe(2);
        garis.ShouldAllBe(g => g.Attribute("points")!.Value.Trim().Split(' ').Length == 2);
        svg.Elements("polygon").Count().ShouldBe(4);
    }

    [Theory]
    [InlineData(1_200_000_000, "0|0,5 miliar|1 miliar|1,5 miliar")]
    [InlineData(180_000_000, "0|50 juta|100 juta|150 juta|200 juta")]
    [InlineData(100, "0|20|40|60|80|100")]
    [InlineData(12_000, "0|5.000|10.000|15.000")]
    [InlineData(4_100_000_000_000, "0|1 triliun|2 triliun|3 triliun|4 triliun|5 triliun")]
    public void Tanda_sumbu_bulat_dan_berbahasa_indonesia(decimal puncak, string tanda)
    {
        var g = Buat(JenisGrafik.BatangTegak, ["A"], [puncak]);
        SumbuNilai.Dari(g).Tanda().Select(t => t.Label).ShouldBe(tanda.Split('|'));
    }

    [Fact]
    public void Grafik_tanpa_nilai_tetap_tergambar()
    {
        foreach (var jenis in Enum.GetValues<JenisGrafik>())
        {
            Batang(Svg(Buat(jenis, ["A"], new decimal?[] { null })).ShouldHaveSingleItem(), 1).ShouldBeEmpty();
            Svg(Buat(jenis, [])).Count.ShouldBe(1);
        }
    }

    public static TheoryData<JenisGrafik, int, int, bool> Ukuran
    {
        get
        {
            var data = new TheoryData<JenisGrafik, int, int, bool>();
            foreach (var jenis in Enum.GetValues<JenisGrafik>())
            {
                foreach (var (n, seri) in ((int, int)[])[(1, 1), (3, 2), (6, 3), (12, 1), (35, 2), (80, 2)])
                {
                    data.Add(jenis, n, seri, false);
                    data.Add(jenis, n, seri, true);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Ukuran))]
    public void Tulisan_tidak_bertumpuk_dan_tidak_terpotong(JenisGrafik jenis, int n, int seri, bool panjang)
    {
        var kategori = Enumerable.Range(1, n)
            .Select(i => panjang ? $"{i}. Fasilitasi Pelaksanaan Pencegahan Penyalahgunaan Narkotika dan Ketidakbertanggungjawaban" : "K" + i).ToList();
        var nilai = Enumerable.Range(0, seri).Select(s => Enumerable.Range(1, n).Select(i => (decimal?)(i * 123_456_789m * (s + 1))).ToArray()).ToArray();
        foreach (var lanskap in (bool[])[false, true])
        {
            var naskah = Naskah(Buat(jenis, kategori, nilai), lanskap);
            var gambar = Svg(Buat(jenis, kategori, nilai), lanskap);
            var (lebar, tinggi) = AturanHalaman.BidangTeks(naskah, naskah.DaftarBagian[0]);
            gambar.ForEach(TidakBertumpuk);
            gambar.ShouldAllBe(s => D(s, "width") <= lebar);
            if (jenis == JenisGrafik.BatangMendatar)
            {
                // each picture fits a page with its caption, and all bars are there
                gambar.ShouldAllBe(s => D(s, "height") <= tinggi - 40);
                gambar.Sum(s => Batang(s, 1).Count).ShouldBe(n);
            }
        }
    }

    [Fact]
    public void Nama_kategori_yang_panjang_menjadi_nomor_dengan_kunci()
    {
        var kategori = Enumerable.Range(1, 12).Select(i => "Penyelenggaraan Ketenteraman Masyarakat " + i).ToList();
        var teks = Svg(Buat(JenisGrafik.BatangTegak, kategori, [.. Enumerable.Range(1, 12).Select(i => (decimal?)i)])).Single().Elements("text").Select(t => t.Value).ToList();
        teks.ShouldContain("12.");
        string.Join(' ', teks).ShouldContain("Penyelenggaraan Ketenteraman Masyarakat 12");
    }

    [Fact]
    public void Nama_kategori_yang_sudah_bernomor_tidak_dinomori_lagi()
    {
        var kategori = Enumerable.Range(1, 12).Select(i => $"{i + 20}. Penyelenggaraan Ketenteraman Masyarakat").ToList();
        var teks = Svg(Buat(JenisGrafik.BatangTegak, kategori, [.. Enumerable.Range(1, 12).Select(i => (decimal?)i)])).Single().Elements("text").Select(t => t.Value).ToList();
        teks.Count(t => t == "32").ShouldBe(1);
        teks.Count(t => t == "32.").ShouldBe(1);
        teks.ShouldNotContain(t => t.StartsWith("32. "));
    }

    [Fact]
    public void Bagan_memuat_semua_kata_di_dalam_bentuknya()
    {
        const string kata = "Sub Bagian Perencanaan, Evaluasi dan Pelaporan Kinerja Instansi";
        var svg = Svg(new Bagan(
            new Keterangan("b", "Gambar", "1", 1, "Struktur"), 300, 100,
            [new("a", BentukSimpul.Kotak, 0, 0, 110, 60, kata), new("b", BentukSimpul.Keputusan, 150, 0, 140, 80, "Apakah dokumen sudah lengkap?")],
            [new([(110, 30), (150, 40)], "ya", true, true)], "a ke b")).Single();
        var kotak = Kotak(svg);
        string.Join(' ', kotak.Where(k => k.Kanan < 112).Select(k => k.Teks)).ShouldBe(kata);
        kotak.Where(k => k.Kanan < 112).ShouldAllBe(k => k.Kiri >= 0 && k.Kanan <= 110 && k.Atas >= 0 && k.Bawah <= 60);
        svg.Elements("polygon").Count(p => p.Attribute("class")!.Value == "panah").ShouldBe(1);
        svg.Elements("polyline").Single().Attribute("class")!.Value.ShouldContain("putus");
    }
}
