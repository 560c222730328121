namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

public class TabelPdfTests
{
    private static readonly double[] Kolom = [50, 90, 300, 400, 500];

    [Fact]
    public void Garis_menentukan_sel_dan_kepala_berentang_menaungi_kolomnya()
    {
        var h = new HalamanUji(1).Teks(60, 105, "No").Teks(100, 105, "Uraian").Teks(330, 105, "Anggaran dan Realisasi")
            .Teks(310, 125, "Pagu").Teks(410, 125, "Realisasi")
            .Teks(60, 145, "1").Teks(100, 145, "Pelatihan pemuda").Teks(310, 145, "1.500").Teks(410, 145, "1.200")
            .Teks(60, 165, "2").Teks(100, 165, "Pembinaan").Teks(100, 177, "desa").Teks(310, 165, "700").Teks(410, 165, "650");
        foreach (var y in (double[])[100, 140, 160, 190])
        {
            h.Mendatar(y, 50, 500);
        }

        h.Mendatar(120, 300, 500).Tegak(50, 100, 190).Tegak(90, 100, 190).Tegak(300, 100, 190).Tegak(400, 120, 190).Tegak(500, 100, 190);
        var t = HalamanUji.Baca(h).DaftarTabel.ShouldHaveSingleItem();
        t.Kepala.ShouldBe(["No", "Uraian", "Anggaran dan Realisasi › Pagu", "Anggaran dan Realisasi › Realisasi"]);
        HalamanUji.Isi(t).ShouldBe(["1 | Pelatihan pemuda | 1.500 | 1.200", "2 | Pembinaan desa | 700 | 650"]);
    }

    [Fact]
    public void Tabel_berlanjut_di_halaman_berikut_walaupun_marginnya_bergeser()
    {
        var satu = Baris(new HalamanUji(1).Petak(Kolom, [600, 620, 640]), 600, ["No", "Uraian", "Target", "Realisasi"], ["1", "Jalan", "10", "9"]);
        var dua = Baris(new HalamanUji(2).Petak([.. Kolom.Select(k => k + 14)], [60, 80, 100]), 60, ["No", "Uraian", "Target", "Realisasi"], ["2", "Jembatan", "4", "5"], 14);
        var t = HalamanUji.Baca(satu, dua).DaftarTabel.ShouldHaveSingleItem();
        HalamanUji.Isi(t).ShouldBe(["1 | Jalan | 10 | 9", "2 | Jembatan | 4 | 5"]);
        t.Isi.Select(b => b.Halaman).ShouldBe([1, 2]);
    }

    [Fact]
    public void Kalimat_di_antaranya_memisahkan_dua_tabel()
    {
        var satu = Baris(new HalamanUji(1).Petak(Kolom, [600, 620, 640]), 600, ["No", "Uraian", "Target", "Realisasi"], ["1", "Jalan", "10", "9"]);
        var dua = Baris(new HalamanUji(2).Teks(50, 300, "Rincian menurut kecamatan tampak berikut ini.").Petak(Kolom, [320, 340, 360]), 320, ["No", "Kecamatan", "Target", "Realisasi"], ["1", "Utara", "4", "5"]);
        HalamanUji.Baca(satu, dua).DaftarTabel.Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("yang terlayani")]
    [InlineData("Jawa Barat")]
    public void Baris_yang_terbelah_halaman_utuh_kembali(string sisa)
    {
        var satu = Baris(new HalamanUji(1).Petak(Kolom, [600, 620, 640]), 600, ["No", "Uraian", "Target", "Realisasi"], ["1", "Persentase warga", "10", "9"]);
        var dua = Baris(new HalamanUji(2).Petak(Kolom, [60, 80, 100]), 60, ["", sisa, "", ""], ["2", "Jembatan", "4", "5"]);
        HalamanUji.Isi(HalamanUji.Baca(satu, dua).DaftarTabel.ShouldHaveSingleItem()).ShouldBe([$"1 | Persentase warga {sisa} | 10 | 9", "2 | Jembatan | 4 | 5"]);
    }

    [Fact]
    public void Sel_gabungan_yang_terbelah_halaman_utuh_di_baris_pertamanya_sel_biasa_tetap()
    {
        var satu = new HalamanUji(1).Petak(Kolom, [600, 620, 640, 660]).Baris(605, Isi, "Sasaran", "Indikator", "Target", "Satuan").Baris(625, Isi, "Pasar", "Kios", "10", "buah").Baris(645, Isi, "", "Los", "9", "buah");
        var dua = new HalamanUji(2).Petak(Kolom, [60, 80, 100]).Baris(65, Isi, "tertib", "Pagar", "7", "buah").Baris(85, Isi, "", "Atap", "4", "buah");
        HalamanUji.Isi(HalamanUji.Baca(satu, dua).DaftarTabel.ShouldHaveSingleItem()).ShouldBe(["Pasar tertib | Kios | 10 | buah", " | Los | 9 | buah", " | Pagar | 7 | buah", " | Atap | 4 | buah"]);
    }

    private static readonly double[] Isi = [.. Kolom.Select(k => k + 5)];

    [Fact]
    public void Angka_yang_terputus_di_sel_sempit_utuh_kembali()
    {
        var h = new HalamanUji(1).Petak([50, 90, 116], [100, 120, 150]).Teks(55, 104, "Uraian").Teks(94, 104, "%").Teks(55, 124, "Jalan").Teks(94, 122, "97.8").Teks(94, 134, "7");
        HalamanUji.Isi(HalamanUji.Baca(h).DaftarTabel.ShouldHaveSingleItem()).ShouldBe(["Jalan | 97.87"]);
    }

    [Fact]
    public void Lajur_tanpa_garis_dipecah_hanya_bila_angkanya_berdampingan()
    {
        HalamanUji Lajur(double geser) => new HalamanUji(1).Petak([50, 250, 350, 450], [100, 120, 190])
            .Teks(60, 105, "Program").Teks(260, 105, "Pagu").Teks(360, 105, "Realisasi")
            .Teks(60, 125, "Pelatihan").Teks(60, 145, "Pembinaan").Teks(260, 125, "1.500").Teks(260, 145, "700").Teks(360, 125, "1.200").Teks(360, 145 + geser, "650");
        HalamanUji.Isi(HalamanUji.Baca(Lajur(0)).DaftarTabel.Single()).ShouldBe(["Pelatihan | 1.500 | 1.200", "Pembinaan | 700 | 650"]);

        // set against one another the figures may belong to any row: then no cell is a figure
        var kabur = HalamanUji.Isi(HalamanUji.Baca(Lajur(0).Teks(360, 170, "99")).DaftarTabel.Single());
        kabur.ShouldBe(["Pelatihan Pembinaan | • 1.500 • 700 | • 1.200 • 650 • 99"]);
    }

    [Fact]
    public void Kotak_bagan_dan_label_grafik_bukan_tabel()
    {
        var h = new HalamanUji(1).Petak([200, 300], [100, 130]).Teks(210, 110, "Kepala Badan").Tegak(250, 130, 160).Mendatar(160, 100, 400)
            .Tegak(100, 160, 180).Tegak(400, 160, 180).Petak([60, 140], [180, 210]).Petak([360, 440], [180, 210])
            .Teks(70, 190, "Sekretariat").Teks(370, 190, "Bidang Data")
            .Mendatar(600, 100, 400).Mendatar(620, 100, 400).Tegak(100, 580, 640).Teks(70, 595, "50").Teks(70, 615, "25").Teks(150, 645, "2021").Teks(250, 645, "2022");
        var d = HalamanUji.Baca(h);
        d.DaftarTabel.ShouldBeEmpty();
        d.DaftarParagraf.ShouldContain(p => p.Teks == "Kepala Badan");
        d.DaftarParagraf.ShouldContain(p => p.Teks == "Sekretariat");
    }

    [Fact]
    public void Garis_bawah_teks_dan_bingkai_tidak_menjadi_tabel()
    {
        var h = new HalamanUji(1).Petak([40, 560], [40, 760]).Teks(60, 100, "Uraian singkat").Mendatar(111, 60, 130).Teks(60, 120, "Uraian kedua");
        HalamanUji.Baca(h).DaftarTabel.ShouldBeEmpty();
    }

    private static HalamanUji Baris(HalamanUji h, double y, string[] a, string[] b, double geser = 0)
    {
        for (var k = 0; k < 4; k++)
        {
            foreach (var (teks, dy) in new[] { (a[k], 5.0), (b[k], 25.0) })
            {
                if (teks.Length > 0)
                {
                    h.Teks(Kolom[k] + 5 + geser, y + dy, teks);
                }
            }
        }

        return h;
    }
}
