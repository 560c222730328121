using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan;
namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

public class ParagrafPdfTests
{
    [Fact]
    public void Baris_menjadi_paragraf_juga_melewati_halaman()
    {
        var satu = new HalamanUji(1).Rata(60, 700, "Anggaran tahun ini sebesar seratus juta rupiah dan telah")
            .Rata(60, 714, "direalisasikan sebesar delapan puluh juta rupiah atau delapan puluh");
        var dua = new HalamanUji(2).Rata(60, 60, "persen dari pagu yang tersedia pada awal tahun anggaran berjalan").Teks(60, 74, "seluruhnya.").Rata(60, 110, "Paragraf berikutnya berdiri sendiri karena jaraknya lebih lebar sekali");
        var p = HalamanUji.Baca(satu, dua).DaftarParagraf.ToList();
        p.Count.ShouldBe(2);
        p[0].Teks.ShouldEndWith("delapan puluh persen dari pagu yang tersedia pada awal tahun anggaran berjalan seluruhnya.");
        p.Select(x => x.Halaman).ShouldBe([1, 2]);
    }

    [Fact]
    public void Kepala_kaki_dan_nomor_halaman_dibuang_isi_yang_sama_tidak()
    {
        var halaman = Enumerable.Range(1, 4).Select(n => new HalamanUji(n).Teks(60, 30, "Laporan Kinerja Dinas Contoh").Teks(300, 770, $"{n + 10}")
            .Teks(60, 780, $"Dinas Contoh {(n % 2 == 0 ? "ii" : "iii")}").Teks(60, 200 + n, "Isi yang sama di setiap halaman.")).ToArray();
        HalamanUji.Baca(halaman).DaftarParagraf.Select(p => p.Teks).ShouldBe(Enumerable.Repeat("Isi yang sama di setiap halaman.", 4));
    }

    [Fact]
    public void Angka_di_ujung_keterangan_bukan_nomor_halaman()
    {
        var h = new HalamanUji(1).Rata(60, 60, "Tabel 1.2 Pegawai menurut jabatan dan golongan pada bulan Desember Tahun").Teks(290, 74, "2023").Rata(60, 200, "Uraian menyusul sesudah tabel dan mengisi seluruh lebar halaman ini").Teks(300, 770, "12");
        HalamanUji.Baca(h).DaftarParagraf.First().Teks.ShouldEndWith("Tahun 2023");
        HalamanUji.Baca(h).DaftarParagraf.Count().ShouldBe(2);
    }

    [Fact]
    public void Judul_butir_dan_daftar_isi_dikenali()
    {
        var h = new HalamanUji(1).Teks(260, 100, "DAFTAR ISI").Teks(60, 130, "1.1 Latar Belakang").Teks(535, 130, "1").Teks(60, 150, "BAB II RENCANA").Teks(535, 150, "4").Teks(60, 170, "2.1 Sasaran .............. 5");
        var g = new HalamanUji(2).Teks(270, 100, "BAB I").Teks(255, 116, "PENDAHULUAN").Teks(60, 150, "1.1 Latar Belakang").Teks(60, 180, "a. butir pertama").Teks(60, 194, "b. butir kedua");
        var d = HalamanUji.Baca(h, g);
        d.Blok.OfType<ParagrafTerbaca>().Count(p => p.Jenis == JenisParagraf.DaftarIsi).ShouldBe(3);
        d.DaftarParagraf.Where(p => p.Jenis == JenisParagraf.Judul).Select(p => p.Teks).ShouldBe(["DAFTAR ISI", "BAB I PENDAHULUAN", "1.1 Latar Belakang"]);
        d.DaftarParagraf.Where(p => p.Jenis == JenisParagraf.Butir).Select(p => p.Teks).ShouldBe(["a. butir pertama", "b. butir kedua"]);
    }

    [Fact]
    public void Dua_kolom_dibaca_kiri_dahulu()
    {
        var h = new HalamanUji(1);
        for (var i = 0; i < 10; i++)
        {
            h.Rata(60, 100 + (14 * i), $"kiri {i} satu dua tiga empat", 280).Rata(320, 100 + (14 * i), $"kanan {i} satu dua tiga empat", 540);
        }

        var semua = string.Join(' ', HalamanUji.Baca(h).DaftarParagraf.Select(p => p.Teks));
        semua.IndexOf("kiri 9", StringComparison.Ordinal).ShouldBeLessThan(semua.IndexOf("kanan 0", StringComparison.Ordinal), semua);
    }

    [Theory]
    [InlineData("rata-", "rata capaian", "rata-rata capaian")]
    [InlineData("menye-", "diakan", "menyediakan")]
    [InlineData("2019-", "2023", "2019-2023")]
    [InlineData("Rp1.234.", "567 juta", "Rp1.234.567 juta")]
    [InlineData("pada tahun 2016.", "345 orang", "pada tahun 2016. 345 orang")]
    public void Pemenggalan_di_ujung_baris(string atas, string bawah, string hasil) =>
        Akuntabel.Dokumen.Pembacaan.DariPdf.TeksSel.Sambung(atas, bawah).ShouldBe(hasil);

    [Fact]
    public void Angka_yang_terpisah_celah_sempit_satu_angka_yang_lebar_dua()
    {
        var h = new HalamanUji(1).Kata(60, 100, 80, 110, "97.8").Kata(81, 100, 86, 110, "7").Kata(90, 100, 100, 110, "12");
        HalamanUji.Baca(h).DaftarParagraf.Single().Teks.ShouldBe("97.87 12");
    }

    [Fact]
    public void Halaman_tanpa_teks_disebut_dan_semuanya_tanpa_teks_ditolak()
    {
        var isi = new HalamanUji(2).Teks(60, 200, "Satu-satunya kalimat.");
        var d = HalamanUji.Baca(new HalamanUji(1), isi, new HalamanUji(3), new HalamanUji(4));
        d.Catatan.ShouldHaveSingleItem().ShouldStartWith("halaman 1, 3-4: tanpa teks");
        Should.Throw<DokumenTakTerbacaException>(() => HalamanUji.Baca(new HalamanUji(1), new HalamanUji(2))).Message.ShouldContain("OCR");
    }
}
