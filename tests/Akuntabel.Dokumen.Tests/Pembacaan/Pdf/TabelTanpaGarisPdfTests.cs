namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

/// <summary>Tables that only the alignment of their words draws.</summary>
public class TabelTanpaGarisPdfTests
{
    private static readonly double[] X = [60, 90, 300, 390, 480];

    [Fact]
    public void Kepala_dan_celah_yang_bertahan_membentuk_tabel_prosa_di_sekitarnya_tidak()
    {
        var h = new HalamanUji(1).Rata(60, 60, "Serapan pasar sebesar 85,20 persen dari pagu yang tersedia pada tahun berjalan menurut program berikut").Teks(60, 90, "Tabel 4.1 Serapan")
            .Baris(120, X, "No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%")
            .Baris(136, X, "1", "Program Pasar", "240.000.000", "228.000.000", "95,00").Baris(152, X, "2", "Program Kios", "460.000.000", "414.000.000", "90,00").Baris(168, X, "", "Jumlah", "700.000.000", "642.000.000", "91,71")
            .Rata(60, 200, "Serapan program pasar sebesar 228.000.000 rupiah atau 95,00 persen dan kios 414.000.000 rupiah saja");
        var d = HalamanUji.Baca(h);
        var t = d.DaftarTabel.ShouldHaveSingleItem();
        t.Judul.ShouldBe("Tabel 4.1 Serapan");
        t.Kepala.ShouldBe(["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%"]);
        HalamanUji.Isi(t).ShouldBe(["1 | Program Pasar | 240.000.000 | 228.000.000 | 95,00", "2 | Program Kios | 460.000.000 | 414.000.000 | 90,00", " | Jumlah | 700.000.000 | 642.000.000 | 91,71"]);
        d.DaftarParagraf.Count().ShouldBe(3);
    }

    [Fact]
    public void Label_berlarik_banyak_mengapit_angkanya()
    {
        // figures in the middle of their rows: no line of a label stands beside them
        var h = new HalamanUji(1).Baris(100, X, "No", "Indikator", "Target", "Realisasi", "%");
        for (var i = 0; i < 3; i++)
        {
            h.Teks(90, 120 + (30 * i), $"Cakupan layanan {"abc"[i]}").Teks(90, 132 + (30 * i), "di seluruh kecamatan").Baris(126 + (30 * i), X, $"{i + 1}", "", "80,00", "76,00", "95,00");
        }

        HalamanUji.Isi(HalamanUji.Baca(h).DaftarTabel.ShouldHaveSingleItem()).ShouldBe([.. "abc".Select((c, i) => $"{i + 1} | Cakupan layanan {c} di seluruh kecamatan | 80,00 | 76,00 | 95,00")]);
    }

    [Fact]
    public void Kepala_bertingkat_menaungi_kolomnya()
    {
        var h = new HalamanUji(1).Teks(315, 100, "Tahun 2023").Teks(435, 100, "Tahun 2024").Teks(60, 106, "No").Teks(90, 106, "Indikator")
            .Baris(112, [290, 350, 410, 470], "Target", "Realisasi", "Target", "Realisasi");
        for (var i = 0; i < 3; i++)
        {
            h.Baris(130 + (16 * i), [60, 90, 292, 355, 412, 475], $"{i + 1}", $"Layanan {"abc"[i]}", "80,00", "76,00", "82,00", "81,00");
        }

        HalamanUji.Baca(h).DaftarTabel.ShouldHaveSingleItem().Kepala
            .ShouldBe(["No", "Indikator", "Tahun 2023 › Target", "Tahun 2023 › Realisasi", "Tahun 2024 › Target", "Tahun 2024 › Realisasi"]);
    }

    [Fact]
    public void Berlanjut_di_halaman_berikut_tanpa_kepala()
    {
        var satu = new HalamanUji(1).Baris(700, X, "No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%").Baris(716, X, "1", "Program Pasar", "240.000", "228.000", "95,00").Baris(732, X, "2", "Program Kios", "460.000", "414.000", "90,00");
        var dua = new HalamanUji(2).Baris(60, X, "3", "Program Gudang", "180.000", "171.000", "95,00").Baris(76, X, "", "Jumlah", "880.000", "813.000", "92,39").Teks(60, 200, "Uraian.");
        var t = HalamanUji.Baca(satu, dua).DaftarTabel.ShouldHaveSingleItem();
        HalamanUji.Isi(t).Skip(2).ShouldBe(["3 | Program Gudang | 180.000 | 171.000 | 95,00", " | Jumlah | 880.000 | 813.000 | 92,39"]);
        t.Isi.Select(b => b.Halaman).ShouldBe([1, 1, 2, 2]);
    }

    [Fact]
    public void Kepala_berarsir_di_atas_petak_bergaris_menjadi_kepalanya()
    {
        double[] x = [50, 80, 250, 350, 450];
        var h = new HalamanUji(1).Petak(x, [120, 140, 160]).Baris(125, [.. x.Select(k => k + 5)], "1", "Pasar", "80", "75").Baris(145, [.. x.Select(k => k + 5)], "2", "Kios", "90", "70")
            .Baris(105, [.. x.Select(k => k + 5)], "No", "Uraian", "Target", "Realisasi");
        for (var k = 0; k < 4; k++)
        {
            h.Arsir(x[k], 100, x[k + 1], 120);
        }

        HalamanUji.Baca(h).DaftarTabel.ShouldHaveSingleItem().Kepala.ShouldBe(["No", "Uraian", "Target", "Realisasi"]);
    }

    [Fact]
    public void Prosa_rata_kanan_kiri_daftar_isi_dan_tanda_tangan_bukan_tabel()
    {
        var h = new HalamanUji(1);
        for (var i = 0; i < 12; i++)
        {
            h.Rata(60, 100 + (14 * i), i % 3 == 0 ? "Target Realisasi Program 80,00 pada 2024" : "sebesar 76,00 dari 80,00 atau 95,00 saja");
        }

        h.Teks(60, 400, "Kepala Dinas").Teks(400, 400, "Bendahara").Teks(60, 460, "Nama Jelas").Teks(400, 460, "Nama Terang").Teks(60, 520, "1.1 Latar Belakang").Teks(530, 520, "3").Teks(60, 536, "1.2 Tujuan").Teks(530, 536, "4");
        HalamanUji.Baca(h).DaftarTabel.ShouldBeEmpty();
    }
}
