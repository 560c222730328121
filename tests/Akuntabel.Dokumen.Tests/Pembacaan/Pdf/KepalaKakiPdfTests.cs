namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

/// <summary>What repeats on the edges of the pages is no text of the report, whatever it consists of.</summary>
public class KepalaKakiPdfTests
{
    private static readonly double[] Kolom = [50, 90, 300, 400, 500];

    [Fact]
    public void Kaki_berbingkai_dibuang_dan_tabel_di_kedua_sisinya_satu_walau_kepalanya_tidak_diulang()
    {
        HalamanUji Bingkai(HalamanUji h, int n) => h.Petak([60, 440, 540], [750, 775]).Teks(70, 757, "DINAS PASAR KABUPATEN TANJUNG ELOK").Teks(450, 757, $"IV - {n}");
        var satu = Bingkai(new HalamanUji(1).Petak(Kolom, [640, 660, 680, 700]), 1).Baris(645, Geser, "No", "Indikator", "Target", "Realisasi")
            .Baris(665, Geser, "1", "Pasar tertata", "12", "11").Baris(685, Geser, "2", "Pedagang terdata", "900", "880");
        var dua = Bingkai(new HalamanUji(2).Petak(Kolom, [60, 80]).Baris(65, Geser, "3", "Kios tersewa", "75", "60"), 2).Teks(60, 300, "Uraian sesudah tabel.");
        var tiga = Bingkai(new HalamanUji(3).Teks(60, 300, "Uraian penutup."), 3);
        var d = HalamanUji.Baca(satu, dua, tiga);
        HalamanUji.Isi(d.DaftarTabel.ShouldHaveSingleItem()).ShouldBe(["1 | Pasar tertata | 12 | 11", "2 | Pedagang terdata | 900 | 880", "3 | Kios tersewa | 75 | 60"]);
        d.DaftarParagraf.Select(p => p.Teks).ShouldBe(["Uraian sesudah tabel.", "Uraian penutup."]);
    }

    [Fact]
    public void Kepala_tabel_yang_berulang_di_puncak_halaman_tetap_milik_tabelnya()
    {
        var halaman = Enumerable.Range(1, 3).Select(n => new HalamanUji(n).Petak(Kolom, [40, 60, 80, 150]).Baris(45, Geser, "No", "Indikator", "Target", "Realisasi")
            .Baris(65, Geser, $"{n}", $"Layanan {n}", $"{n * 10}", $"{n * 9}").Baris(100, Geser, $"{n}a", "Rincian", "1", "2")).ToArray();
        var t = HalamanUji.Baca(halaman).DaftarTabel.ShouldHaveSingleItem();
        t.Kepala.ShouldBe(["No", "Indikator", "Target", "Realisasi"]);
        t.Isi.Count.ShouldBe(6);
    }

    [Fact]
    public void Kepala_berbingkai_yang_menyentuh_tabel_di_bawahnya_bukan_baris_tabel()
    {
        HalamanUji Kepala(int n) => new HalamanUji(n).Petak([50, 500], [20, 40]).Teks(60, 25, "LAPORAN KINERJA RSUD TANJUNG ELOK");
        var halaman = Enumerable.Range(1, 3).Select(n => Kepala(n).Teks(60, 400, $"Uraian {n}.")).ToList();
        // on the fourth page the frame and the table are one grid
        halaman.Add(new HalamanUji(4).Petak(Kolom, [20, 40, 60, 80]).Teks(60, 25, "LAPORAN KINERJA RSUD TANJUNG ELOK")
            .Baris(45, Geser, "No", "Indikator", "Target", "Realisasi").Baris(65, Geser, "1", "Pasar tertata", "12", "11"));
        var t = HalamanUji.Baca([.. halaman]).DaftarTabel.ShouldHaveSingleItem();
        t.Kepala.ShouldBe(["No", "Indikator", "Target", "Realisasi"]);
        HalamanUji.Isi(t).ShouldBe(["1 | Pasar tertata | 12 | 11"]);
    }

    [Theory]
    [InlineData("{0} | P a g e")]
    [InlineData("III - {0}")]
    [InlineData("Halaman {0} dari 90")]
    [InlineData("- {0} -")]
    public void Nomor_halaman_dalam_bentuk_apa_pun_dibuang_pada_satu_halaman_pun(string bentuk) =>
        HalamanUji.Baca(new HalamanUji(1).Teks(60, 200, "Isi satu-satunya.").Teks(280, 770, string.Format(System.Globalization.CultureInfo.InvariantCulture, bentuk, 12)))
            .DaftarParagraf.ShouldHaveSingleItem().Teks.ShouldBe("Isi satu-satunya.");

    private static readonly double[] Geser = [.. Kolom.Select(k => k + 5)];
}
