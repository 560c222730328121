using Akuntabel.Uji;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Pembacaan.DariTeks;

namespace Akuntabel.Dokumen.Tests.PembacaanTeks;

public class PembacaTeksTests
{
    [Fact]
    public void Tabel_bertab_dengan_kepala_bertingkat_kepala_berulang_dan_nomor_kolom()
    {
        var t = Satu("## 3.9 Anggaran\n\nTabel 3.1 Pagu\n\nNo\tProgram\tKEUANGAN\t\t%\n\t\tPAGU\tREALISASI\t\n1\t2\t3\t4\t5\n1.\tSatu\t100\t50\t50\n\n1\t2\t3\t4\t5\n2.\tDua\t200\t50\t25\n\nNo\tProgram\tKEUANGAN\t\t%\n---\t---\t---\t---\t---\n3.\tTiga\t1\t1\t100\n");
        t.Kepala.ShouldBe(["No", "Program", "KEUANGAN › PAGU", "KEUANGAN › REALISASI", "%"]);
        t.Isi.Select(b => b.Baris).ShouldBe([8, 11, 15]);
        t.Judul.ShouldBe("Tabel 3.1 Pagu");
        t.Tempat(1, 3).ShouldBe(new TempatTemuan(11, "3.9 Anggaran", 1, 2, "KEUANGAN › REALISASI")
        {
            Blok = 2, Sel = 3, SebutTabel = "tabel 3.1",
        });
    }

    [Fact]
    public void Kepala_yang_kehilangan_kolom_nomor_digeser()
    {
        var t = Satu("Sasaran\tTarget\tRealisasi\t\n1\tSatu\t100\t50\n2\tDua\t100\t60\n");
        t.Kepala.ShouldBe(["No", "Sasaran", "Target", "Realisasi"]);
    }

    [Fact]
    public void Tabel_pipa_dan_butirnya()
    {
        Satu("| No | Nama | Nilai |\n|----|:---:|---:|\n| 1 | **Satu** | 10 |\n").Isi.ShouldHaveSingleItem()[1].ShouldBe("Satu");
        Satu("- | 1) Meja | : 3 unit |\n- | 2) Kursi | : 4 unit |\n").Isi.Count.ShouldBe(2);
    }

    [Fact]
    public void Tabel_html_dengan_rentang_kolom_dan_nomor_baris()
    {
        var t = Satu("<table>\n<tr><th>No</th><th>Program</th><th colspan=\"2\">Dana</th></tr>\n<tr><td></td><td></td><td>Pagu</td><td>Realisasi</td></tr>\n<tr><td>1</td><td>Satu<br>dua</td><td>100</td>\n<td>50</td></tr></table>\nSesudahnya.\n");
        t.Kepala.ShouldBe(["No", "Program", "Dana › Pagu", "Dana › Realisasi"]);
        t.Isi.ShouldHaveSingleItem().Baris.ShouldBe(4);
        t.Isi[0][1].ShouldBe("Satu dua");
    }

    [Fact]
    public void Tabel_html_dengan_rentang_baris()
    {
        var t = Satu("<table><tr><td rowspan=\"2\">Kecamatan</td><td colspan=\"2\">Permohonan</td><td rowspan=2>Total</td></tr><tr><td>Gugur</td><td>Lulus</td></tr><tr><td rowspan=\"2\">Utara</td><td>12</td><td>31</td><td>43</td></tr>\n<tr><td>4</td><td>5</td><td>9</td></tr><tr><td>Timur</td><td>1</td><td>2</td><td>3</td></tr></table>\n");
        t.Kepala.ShouldBe(["Kecamatan", "Permohonan › Gugur", "Permohonan › Lulus", "Total"]);
        t.Isi.Select(b => string.Join('|', b.Sel.Select(s => s.Teks))).ShouldBe(["Utara|12|31|43", "|4|5|9", "Timur|1|2|3"]);
    }

    [Fact]
    public void Paragraf_menyimpan_baris_fisik_setiap_hurufnya()
    {
        var p = PembacaTeks.Baca("\r\nSatu dua\r\ntiga **empat**\r\n\r\n- butir\r\nBAB II\r\n").DaftarParagraf.ToList();
        p.Select(x => (x.Baris, x.Teks, x.Jenis)).ShouldBe([(2, "Satu dua tiga empat", JenisParagraf.Isi), (5, "butir", JenisParagraf.Butir), (6, "BAB II", JenisParagraf.Judul)]);
        p[0].Tempat(0).Baris.ShouldBe(2);
        p[0].Tempat(9).Baris.ShouldBe(3);
    }

    [Theory]
    [InlineData("Sasaran: ${nama_sasaran} tercapai", "Sasaran: ${nama_sasaran} tercapai")] // left by a template
    [InlineData("Nilai ${x}$ persen", "Nilai {x} persen")]
    [InlineData("$32/39 \\times 100 \\% = 82.05\\%$", "32/39 x 100 % = 82.05%")]
    [InlineData("$$\\frac{\\text{Realisasi}}{\\text{Target}} = 50\\%$$", "Realisasi/Target = 50%")]
    [InlineData("<b>1)</b> <u>A</u> &amp; B", "1) A & B")]
    [InlineData("Rp. **184.352,-** a < b", "Rp. 184.352,- a < b")]
    public void Markah_dibuang(string baris, string teks) => PembacaTeks.Baca(baris).DaftarParagraf.Single().Teks.ShouldBe(teks);

    [Fact]
    public void Daftar_isi_bukan_isi() => PembacaTeks.Baca("1.1 Latar Belakang .....\t5\n1.2. Dasar Hukum .....\t6\n").DaftarParagraf.ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("<table><tr><td")]
    [InlineData("<table>\n\n")]
    [InlineData("\t\t\t\n\t")]
    [InlineData("||\n|\n- |")]
    [InlineData("\0\uFFFD\u202E#\t#")]
    public void Teks_yang_rusak_tetap_terbaca(string teks) => Should.NotThrow(() => KatalogUji.Periksa(PembacaTeks.Baca(teks)));

    [Theory]
    [InlineData(' ')]
    [InlineData('\u00a0')]
    [InlineData('\u2003')]
    public void Larik_panjang_tanpa_kata_tidak_memakan_memori(char spasi)
    {
        const int panjang = 500_000;
        var teks = "Realisasi" + new string(spasi, panjang) + "90 %";
        PembacaTeks.Baca("pemanasan").ShouldNotBeNull();
        var awal = GC.GetAllocatedBytesForCurrentThread();
        PembacaTeks.Baca(teks).DaftarParagraf.ShouldHaveSingleItem().Teks.ShouldBe("Realisasi 90 %");
        (GC.GetAllocatedBytesForCurrentThread() - awal).ShouldBeLessThan(40L * panjang);
    }

    private static TabelTerbaca Satu(string teks) => PembacaTeks.Baca(teks).DaftarTabel.ShouldHaveSingleItem();
}
