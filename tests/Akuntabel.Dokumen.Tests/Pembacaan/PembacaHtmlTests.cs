using System.Text;
using Akuntabel.Uji;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.Html;

namespace Akuntabel.Dokumen.Tests.Pembacaan;

public class PembacaHtmlTests
{
    private static DokumenTerbaca Baca(string html) => PembacaHtml.Baca(Encoding.UTF8.GetBytes(html));

    private static IEnumerable<string> Paragraf(string html) => Baca(html).Blok.OfType<ParagrafTerbaca>().Select(p => $"{p.Jenis} {p.Teks}");

    private static TabelTerbaca Tabel(string html) => Baca(html).DaftarTabel.ShouldHaveSingleItem();

    [Fact]
    public void Judul_paragraf_dan_tempatnya()
    {
        var p = Baca("<title>x</title><h1>BAB I<br>PENDAHULUAN</h1>\n<p id=satu>Satu  <b>dua</b>\ntiga&nbsp;&amp;&shy; empat<p>lima").DaftarParagraf.ToList();
        p.Select(x => (x.Jenis, x.Teks, x.Alamat, x.Bab, x.Baris)).ShouldBe(
        [
            (JenisParagraf.Judul, "BAB I PENDAHULUAN", "b1", "BAB I PENDAHULUAN", 0),
            (JenisParagraf.Isi, "Satu dua tiga & empat", "#satu", "BAB I PENDAHULUAN", 0),
            (JenisParagraf.Isi, "lima", "b3", "BAB I PENDAHULUAN", 0),
        ]);
        p[1].Tempat(5).Baris.ShouldBeNull();
    }

    [Theory]
    [InlineData("<ol><li>x<li>y</ol>", "Butir 1. x|Butir 2. y")]
    [InlineData("<ol start=3 type=a><li>x</li><li value=7><p>y</p><p>z</p></li><li>w</li></ol>", "Butir c. x|Butir g. y|Isi z|Butir h. w")]
    [InlineData("<ol type=I start=4><li>x<ol type=i><li>y</ol><li>z</ol>", "Butir IV. x|Butir i. y|Butir V. z")]
    [InlineData("<ol style='list-style-type: upper-alpha' start=27><li>x</ol>", "Butir AA. x")]
    [InlineData("<ol reversed start=2><li>x<li>y</ol>", "Butir 2. x|Butir 1. y")]
    [InlineData("<ol style='list-style:none'><li>x</ol><ul><li>y</ul>", "Butir x|Butir y")]
    [InlineData("<ol><li hidden>x<li>y</ol>", "Butir 1. y")]
    [InlineData("<ol start=99999999999><li>x</ol>", "Butir 1. x")]
    public void Butir_bernomor_seperti_yang_terlihat(string html, string harap) => string.Join('|', Paragraf(html)).ShouldBe(harap);

    [Theory]
    [InlineData("<p>Satu<br>dua<br><br>tiga", "Isi Satu dua|Isi tiga")]
    [InlineData("<p>Langkahnya:<br>1. satu<br>2. dua", "Isi Langkahnya:|Butir 1. satu|Butir 2. dua")]
    [InlineData("<pre>satu\ndua\n\ntiga</pre>", "Isi satu dua|Isi tiga")]
    [InlineData("<h2><div>3.1 Capaian</div></h2>isi", "Judul 3.1 Capaian|Isi isi")]
    [InlineData("<h2>Lupa ditutup<p>isi", "Judul Lupa ditutup|Isi isi")]
    [InlineData("<p><b>BAB II PERENCANAAN</b><p><b>2.1 Rencana Kinerja</b><p>2.2 orang hadir", "Judul BAB II PERENCANAAN|Judul 2.1 Rencana Kinerja|Isi 2.2 orang hadir")]
    [InlineData("<p>luas 105<sup>2</sup> m<sup>2</sup> CO<sub>2</sub>", "Isi luas 105² m² CO₂")]
    [InlineData("<dl><dt>a<dd>b<dt>c<dd>d</dl>", "Isi a|Isi b|Isi c|Isi d")]
    [InlineData("a <b>b</b><i>c</i><div>d</div>e", "Isi a bc|Isi d|Isi e")]
    public void Teks_terpotong_seperti_yang_terlihat(string html, string harap) => string.Join('|', Paragraf(html)).ShouldBe(harap);

    [Theory]
    [InlineData("<script>if (a<b) '</p>'</script>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<template><p>x</p></template>")]
    [InlineData("<div hidden><p>x</div>")]
    [InlineData("<div style='color:red; DISPLAY : none'><p>x</p></div>")]
    [InlineData("<div popover id=a><p>x</p></div>")]
    [InlineData("<dialog>x</dialog>")]
    [InlineData("<svg><title/><text>x</text></svg>")]
    [InlineData("<span aria-hidden=true>▲</span>")]
    [InlineData("<button>Unduh</button>")]
    [InlineData("<select><option>x</select>")]
    [InlineData("<del>100</del>")]
    [InlineData("<figure><details><table><tr><td>x</table></details></figure>")]
    [InlineData("<table hidden><tr><td>x<tr><td>y</table>")]
    [InlineData("<!-- <p>x</p> -->")]
    public void Yang_tidak_terlihat_tidak_dibaca(string html) => Paragraf(html + "<p>lihat").ShouldBe(["Isi lihat"]);

    [Fact]
    public void Daftar_isi_dikenali_dari_navigasi_tautan_dan_titik()
    {
        Paragraf("<nav><ul><li><a href='#a'>1.1 Latar</a> 3</ul></nav><p><a href='#b'>BAB II</a> 12<p>1.2 Dasar ........ 4<p>Lihat <a href='#c'>Tabel 3.1</a><h2><a href='#d'>Judul</a></h2>")
            .ShouldBe(["DaftarIsi 1.1 Latar 3", "DaftarIsi BAB II 12", "DaftarIsi 1.2 Dasar ........ 4", "Isi Lihat Tabel 3.1", "Judul Judul"]);
    }

    [Fact]
    public void Isi_utama_dibaca_tanpa_kepala_dan_kaki_situs() =>
        Paragraf("<header>Situs</header><main><p>Isi</p></main><footer>Kaki</footer>").ShouldBe(["Isi Isi"]);

    [Fact]
    public void Tabel_dengan_rentang_baris_dan_kolom()
    {
        var t = Tabel("<p>Tabel 3.1 Dana</p><table><thead><tr><th rowspan=2>No<th rowspan=2>Program<th colspan=2>Dana<tr><th>Pagu<th>Realisasi<tbody><tr><td rowspan=2>1<td>Satu<td>100<td><b>50</b><tr><td>Dua<td>200<td>70<tfoot><tr><td colspan=2>Jumlah<td>300<td>120</table>");
        t.Judul.ShouldBe("Tabel 3.1 Dana");
        t.Kepala.ShouldBe(["No", "Program", "Dana › Pagu", "Dana › Realisasi"]);
        t.Isi.Select(b => string.Join('|', b.Sel.Select(s => s.Teks))).ShouldBe(["1|Satu|100|50", "|Dua|200|70", "Jumlah||300|120"]);
        t.Isi[0].Sel.Select(s => s.Tebal).ShouldBe([false, false, false, true]);
        t.Tempat(1, 2).Alamat.ShouldBe("b2.r4.k3");
    }

    [Theory]
    [InlineData("<thead><tr><th colspan=2>Sasaran<th>Dana<tr><td>No<td>Uraian<td>2023</thead>")]
    [InlineData("<tr><th colspan=2>Sasaran<th>Dana<tr><th>No<th>Uraian<th>2023")]
    public void Kepala_yang_disebut_sumbernya_tidak_ditebak(string kepala) =>
        Tabel($"<table>{kepala}<tr><td>1<td>Satu<td>10<tr><td>2<td>Dua<td>20</table>").ShouldSatisfyAllConditions(
            t => t.Kepala.ShouldBe(["Sasaran › No", "Sasaran › Uraian", "Dana › 2023"]), t => t.Isi.Count.ShouldBe(2));

    [Fact]
    public void Kaki_tabel_di_atas_badan_tetap_paling_bawah() =>
        Tabel("<table><tr><th>Nama<th>Nilai<tfoot><tr><td>Jumlah<td>3<tbody><tr><td>a<td>1<tr><td>b<td>2</table>").Isi.Select(b => b[0]).ShouldBe(["a", "b", "Jumlah"]);

    [Fact]
    public void Keterangan_di_dalam_tabel_menjadi_judulnya() =>
        Tabel("<table><caption>Tabel 2 Nilai</caption><tr><th>Nama<th>Nilai<tr><td>a<br>b<td>1</table>").ShouldSatisfyAllConditions(t => t.Judul.ShouldBe("Tabel 2 Nilai"), t => t.Isi[0][0].ShouldBe("a b"));

    [Fact]
    public void Tabel_di_dalam_sel_menjadi_tabel_sendiri()
    {
        var t = Baca("<table><tr><th>Nama<th>Rincian<tr><td>a<td>lihat<table><tr><th>Nama<th>Nilai<tr><td>1<td>2</table>ini<tr><td>b<td>c</table>").DaftarTabel.ToList();
        t.Select(x => string.Join('/', x.Isi.Select(b => string.Join('|', b.Sel.Select(s => s.Teks))))).ShouldBe(["a|lihat ini/b|c", "1|2"]);
    }

    [Theory]
    [InlineData("<table><tr><td><h2>Judul</h2><p>isi</p></td></tr></table>")]
    [InlineData("<table role=presentation><tr><td><h2>Judul</h2><td>isi</table>")]
    [InlineData("<table><tr><td><h2>Judul</h2><table><tr><td>isi</table></td></tr></table>")]
    public void Tabel_penata_letak_bukan_tabel(string html) => Paragraf(html).ShouldBe(["Judul Judul", "Isi isi"]);

    [Theory]
    [InlineData("utf-8", "", "Rp1 – é")]
    [InlineData("windows-1252", "<meta charset=windows-1252>", "Rp1 – é")]
    [InlineData("windows-1252", "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>", "Rp1 – é")]
    [InlineData("windows-1252", "", "Rp1 – é")]
    [InlineData("utf-16", "", "Rp1 – é")]
    public void Pengodean_menurut_tanda_dan_sebutannya(string nama, string meta, string teks)
    {
        var pengodean = CodePagesEncodingProvider.Instance.GetEncoding(nama) ?? Encoding.GetEncoding(nama);
        Paragraf(pengodean, $"{meta}<p>{teks}").ShouldBe(["Isi " + teks]);
    }

    private static IEnumerable<string> Paragraf(Encoding pengodean, string html) =>
        PembacaHtml.Baca([.. pengodean.GetPreamble(), .. pengodean.GetBytes(html)]).DaftarParagraf.Select(p => $"{p.Jenis} {p.Teks}");

    [Fact]
    public void Yang_bukan_teks_ditolak_dengan_pesan() =>
        Should.Throw<DokumenTakTerbacaException>(() => PembacaHtml.Baca([0x50, 0x4B, 3, 4, 0, 0, 0, 0])).Message.ShouldContain("simpan ulang sebagai halaman web");

    [Fact]
    public void Laporan_buatan_sendiri_terbaca_tanpa_panel_asal_angka()
    {
        using var w = new StringWriter();
        HtmlPenulis.Tulis(NaskahContoh.Buat(), w);
        var d = Baca(w.ToString());
        d.DaftarTabel.ShouldNotBeEmpty();
        d.DaftarParagraf.Where(p => p.Jenis == JenisParagraf.Judul).ShouldNotBeEmpty();
        d.Blok.OfType<ParagrafTerbaca>().ShouldNotContain(p => p.Teks.Contains("Dihitung dari") || p.Teks.Contains("Asal angka") || p.Teks.Contains("dapat ditekan"));
    }

    /// <summary>Where time grows with the square these take many minutes.</summary>
    [Theory]
    [InlineData("<div>", 40_000)]
    [InlineData("<b>", 40_000)]
    [InlineData("<ul><li>", 40_000)]
    [InlineData("<table><tr><td>x", 40_000)]
    [InlineData("<table>", 40_000)]
    [InlineData("</div><p></span>", 40_000)]
    [InlineData("<h1><a href=#x><b>x", 40_000)]
    [InlineData("&CounterClockwiseContourIntegra", 20_000)]
    [InlineData("<tr><td>1<td>2<td>3<td>4<td>5<td>6<td>7<td>8<td>9<td>10", 40_000)]
    [InlineData("<dl><dt>x<dd>", 20_000)]
    public void Halaman_jahat_selesai_dibaca(string potong, int kali)
    {
        var html = (potong.StartsWith("<tr", StringComparison.Ordinal) ? "<table>" : "<div><span>") + string.Concat(Enumerable.Repeat(potong, UjiPanjang.Atau(kali * 5, kali)));
        Baca(html).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("<td colspan=999 rowspan=65534>x", "juta sel")]
    [InlineData("<td colspan=99999999 rowspan=0>x", "1000 kolom")]
    public void Rentang_yang_meledak_ditolak(string sel, string karena)
    {
        var html = "<table><tr>" + sel + string.Concat(Enumerable.Repeat("<tr><td>y", 20_000)) + "</table>";
        Should.Throw<DokumenTakTerbacaException>(() => Baca(html)).Message.ShouldContain(karena);
    }

    [Fact]
    public void Kolom_yang_tidak_akan_dibaca_menolak_berkasnya_bukan_dilewati()
    {
        static string Baris(int banyak) => "<table><tr>" + string.Concat(Enumerable.Range(1, banyak).Select(i => $"<td>{i}")) + "</table>";
        Baca(Baris(1000)).ShouldNotBeNull();
        Should.Throw<DokumenTakTerbacaException>(() => Baca(Baris(1001))).Message.ShouldContain("kolom");
    }

    [Fact]
    public void Potongan_dan_acakan_tidak_pernah_menggagalkan()
    {
        using var w = new StringWriter();
        HtmlPenulis.Tulis(NaskahContoh.Buat(), w);
        var utuh = Encoding.UTF8.GetBytes(w.ToString());
        var acak = new Random(20260101);
        for (var i = 0; i < 200; i++)
        {
            var isi = utuh[..acak.Next(Math.Min(utuh.Length, 60_000))];
            for (var j = 0; j < i; j++)
            {
                isi[acak.Next(isi.Length)] = (byte)"<>/=\"&;tdr pli\0"[acak.Next(i % 10 == 0 ? 15 : 14)];
            }

            try
            {
                KatalogUji.Periksa(PembacaHtml.Baca(isi));
            }
            catch (DokumenTakTerbacaException e)
            {
                e.Message.ShouldNotBeEmpty();
            }
        }
    }
}
