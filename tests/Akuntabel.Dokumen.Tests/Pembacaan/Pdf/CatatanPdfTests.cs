namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

/// <summary>What was not read, or is less certain, is said with its pages.</summary>
public class CatatanPdfTests
{
    private static readonly HalamanUji Isi = new HalamanUji(9).Teks(60, 200, "Satu kalimat biasa.");

    [Fact]
    public void Deretan_angka_yang_bukan_tabel_disebut_halamannya()
    {
        var h = new HalamanUji(1);
        for (var i = 0; i < 4; i++)
        {
            h.Baris(100 + (16 * i), [60, 300, 400], $"Kelompok {"abcd"[i]}", $"{i + 1}20.000", $"{i + 1}10.000");
        }

        HalamanUji.Baca(h, new HalamanUji(2).Teks(60, 200, "Satu kalimat biasa.")).Catatan.ShouldHaveSingleItem().ShouldStartWith("halaman 1: memuat deretan angka");
    }

    [Fact]
    public void Teks_OCR_dan_huruf_tanpa_peta_disebut_halamannya()
    {
        var ocr = new HalamanUji(1).Gambar(ocr: true).Teks(60, 200, "Hasil pengenalan huruf.");
        var tanpaPeta = new HalamanUji(2).Teks(60, 200, "\u0411\u0433\u0434\u0436 \u0416\u0434\u043b \u0428\u0447\u0438");
        var c = HalamanUji.Baca(ocr, tanpaPeta, new HalamanUji(3).Teks(60, 200, "Satu kalimat biasa.")).Catatan;
        c.Count.ShouldBe(2);
        c.ShouldContain(x => x.StartsWith("halaman 1: teksnya hasil pengenalan huruf (OCR)", StringComparison.Ordinal));
        c.ShouldContain(x => x.StartsWith("halaman 2: hurufnya tidak dapat diuraikan", StringComparison.Ordinal));
    }

    [Fact]
    public void Halaman_biasa_tanpa_catatan() => HalamanUji.Baca(Isi).Catatan.ShouldBeEmpty();
}
