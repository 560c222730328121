namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

/// <summary>What the shape of a ruled table says: which rows are headings, which cells are one, which columns no ruling parts.</summary>
public class BentukTabelPdfTests
{
    private static readonly double[] X = [50, 90, 250, 350, 450];
    private static readonly double[] T = [.. X.Select(x => x + 5)];

    [Fact]
    public void Baris_kedua_di_bawah_kepala_berentang_juga_kepala_walau_setiap_kolomnya_terisi()
    {
        var h = new HalamanUji(1).Mendatar(100, 50, 450).Mendatar(120, 50, 450).Mendatar(140, 50, 450).Mendatar(160, 50, 450).Mendatar(180, 50, 450)
            .Tegak(50, 100, 180).Tegak(250, 100, 180).Tegak(450, 100, 180).Tegak(90, 120, 180).Tegak(350, 120, 180)
            .Teks(120, 105, "Tujuan").Teks(330, 105, "Sasaran").Baris(125, T, "Kode", "Uraian", "Kode", "Uraian")
            .Baris(145, T, "T1", "Pasar nyaman", "S1", "Pasar bersih").Baris(165, T, "T2", "Harga wajar", "S2", "Pasokan cukup");
        var t = HalamanUji.Baca(h).DaftarTabel.ShouldHaveSingleItem();
        t.Kepala.ShouldBe(["Tujuan › Kode", "Tujuan › Uraian", "Sasaran › Kode", "Sasaran › Uraian"]);
        t.Isi.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Kepala_dari_huruf_tebal_atau_arsir_dan_baris_nomor_kolom_bukan_data(bool tebal)
    {
        var h = new HalamanUji(1).Petak(X, [100, 120, 140, 160, 180]).Baris(145, T, "a", "Pasar", "baik", "5").Baris(165, T, "b", "Kios", "cukup", "4");
        foreach (var (y, teks) in new[] { (105.0, new[] { "Kode", "Uraian", "Mutu", "Skor" }), (125.0, ["2", "3", "7", "8"]) })
        {
            for (var k = 0; k < 4; k++)
            {
                h.Teks(T[k], y, teks[k], tebal);
            }
        }

        var t = HalamanUji.Baca(tebal ? h : h.Arsir(50, 100, 450, 140)).DaftarTabel.ShouldHaveSingleItem();
        t.Kepala.ShouldBe(["Kode", "Uraian", "Mutu", "Skor"]);
        HalamanUji.Isi(t).ShouldBe(["a | Pasar | baik | 5", "b | Kios | cukup | 4"]);
    }

    [Fact]
    public void Judul_selebar_tabel_di_atas_kepala_menjadi_paragraf()
    {
        var h = new HalamanUji(1).Mendatar(80, 50, 450).Petak(X, [100, 120, 140, 160]).Tegak(50, 80, 100).Tegak(450, 80, 100).Teks(60, 85, "Misi 1: Pasar yang tertib")
            .Baris(125, T, "1", "Pasar", "80", "75").Baris(145, T, "2", "Kios", "90", "70");
        foreach (var (x, teks) in T.Zip(["No", "Uraian", "Target", "Realisasi"]))
        {
            h.Teks(x, 105, teks, tebal: true);
        }

        var d = HalamanUji.Baca(h);
        d.DaftarParagraf.ShouldHaveSingleItem().Teks.ShouldBe("Misi 1: Pasar yang tertib");
        d.DaftarTabel.ShouldHaveSingleItem().Kepala.ShouldBe(["No", "Uraian", "Target", "Realisasi"]);
    }

    [Fact]
    public void Garis_mendatar_yang_terputus_di_batas_sel_memisahkan_kolom_tanpa_garis_tegak()
    {
        var h = new HalamanUji(1).Tegak(90, 100, 160).Baris(105, T, "No", "Uraian", "Target", "Realisasi").Baris(125, T, "1", "Pasar tertata", "12", "11").Baris(145, T, "2", "Kios", "90", "70");
        foreach (var y in (double[])[100, 120, 140, 160])
        {
            for (var k = 0; k < 4; k++)
            {
                h.Mendatar(y, X[k] + 0.5, X[k + 1] - 0.5);
            }
        }

        HalamanUji.Isi(HalamanUji.Baca(h).DaftarTabel.ShouldHaveSingleItem()).ShouldBe(["1 | Pasar tertata | 12 | 11", "2 | Kios | 90 | 70"]);
    }

    [Fact]
    public void Sel_yang_digabung_di_baris_jumlah_tetap_satu_walau_garisnya_terputus()
    {
        var h = new HalamanUji(1).Baris(105, T, "No", "Uraian", "Target", "Realisasi").Baris(125, T, "1", "Pasar tertata", "12", "11").Teks(55, 145, "Jumlah").Teks(T[2], 145, "12").Teks(T[3], 145, "11")
            .Tegak(50, 100, 160).Tegak(90, 100, 140).Tegak(250, 100, 160).Tegak(350, 100, 160).Tegak(450, 100, 160);
        foreach (var y in (double[])[100, 120, 140, 160])
        {
            for (var k = 0; k < 4; k++)
            {
                h.Mendatar(y, X[k] + 0.5, X[k + 1] - 0.5);
            }
        }

        HalamanUji.Isi(HalamanUji.Baca(h).DaftarTabel.ShouldHaveSingleItem()).Last().ShouldBe("Jumlah |  | 12 | 11");
    }

    [Fact]
    public void Angka_dalam_sel_yang_digabung_dibagi_ke_baris_di_sampingnya()
    {
        // the ruling between the two rows is drawn only under the last column
        var h = new HalamanUji(1).Mendatar(100, 50, 450).Mendatar(120, 50, 450).Mendatar(140, 350, 450).Mendatar(160, 50, 450).Mendatar(180, 50, 450);
        foreach (var x in X)
        {
            h.Tegak(x, 100, 180);
        }

        h.Baris(105, T, "No", "Belanja", "Pagu", "%").Baris(125, T, "1", "Belanja Gaji", "17.500", "98,10").Baris(145, T, "2", "Belanja Barang", "25.200", "97,20").Baris(165, T, "3", "Belanja Modal", "9.100", "95,00");
        HalamanUji.Isi(HalamanUji.Baca(h).DaftarTabel.ShouldHaveSingleItem())
            .ShouldBe(["1 | Belanja Gaji | 17.500 | 98,10", "2 | Belanja Barang | 25.200 | 97,20", "3 | Belanja Modal | 9.100 | 95,00"]);
    }

    [Fact]
    public void Satu_lajur_angka_dibagi_hanya_di_samping_label_sebanyak_itu_dan_teks_lain_tinggal_di_baris_pertama()
    {
        HalamanUji Sel(params string[] indikator)
        {
            var h = new HalamanUji(1).Petak([50, 150, 350, 450], [100, 120, 180]).Teks(55, 105, "Sasaran").Teks(155, 105, "Indikator").Teks(355, 105, "Target").Teks(55, 125, "Pasar yang").Teks(55, 137, "bersih");
            for (var i = 0; i < indikator.Length; i++)
            {
                h.Teks(155, 125 + (12 * i), indikator[i]);
            }

            return h.Teks(355, 125, "80,00").Teks(355, 137, "90,00");
        }

        HalamanUji.Isi(HalamanUji.Baca(Sel("Kios tertata", "Sampah terangkut")).DaftarTabel.Single()).ShouldBe(["Pasar yang bersih | Kios tertata | 80,00", " | Sampah terangkut | 90,00"]);
        // one label of two lines
        HalamanUji.Isi(HalamanUji.Baca(Sel("Kios tertata", "dan bersih")).DaftarTabel.Single()).ShouldBe(["Pasar yang bersih | Kios tertata dan bersih | • 80,00 • 90,00"]);
    }
}
