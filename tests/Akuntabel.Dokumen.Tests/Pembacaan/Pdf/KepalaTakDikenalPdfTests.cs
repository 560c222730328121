namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

/// <summary>Tables without rulings whose headings are of no known words, or do not stand over their figures.</summary>
public class KepalaTakDikenalPdfTests
{
    private static readonly double[] X = [60, 260, 340, 420];

    [Fact]
    public void Baris_yang_sebangun_menunjukkan_kepalanya_dan_judul_di_bawah_tabel_miliknya()
    {
        var h = new HalamanUji(1).Baris(100, [90, 240, 330, 410], "Wilayah", "Masuk", "Selesai", "Tunda")
            .Baris(116, X, "Pasar Lama", "46", "38", "8").Baris(132, X, "Pasar Baru", "17", "15", "2")
            .Baris(148, X, "Jumlah", "63", "53", "10").Teks(120, 166, "Tabel I-1. Aduan pasar");
        var t = HalamanUji.Baca(h).DaftarTabel.ShouldHaveSingleItem();
        t.Judul.ShouldBe("Tabel I-1. Aduan pasar");
        t.Kepala.ShouldBe(["Wilayah", "Masuk", "Selesai", "Tunda"]);
        HalamanUji.Isi(t).ShouldBe(["Pasar Lama | 46 | 38 | 8", "Pasar Baru | 17 | 15 | 2", "Jumlah | 63 | 53 | 10"]);
    }

    [Fact]
    public void Prosa_yang_renggang_bukan_kepala() => HalamanUji.Baca(new HalamanUji(1)
        .Rata(60, 100, "Wilayah pasar lama dan pasar baru").Rata(60, 116, "menerima 46 aduan selama tahun ini")
        .Rata(60, 132, "dan 38 aduan telah diselesaikan seluruhnya")).DaftarTabel.ShouldBeEmpty();
}
