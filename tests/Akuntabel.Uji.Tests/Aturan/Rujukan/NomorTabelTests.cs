using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>NOM-001: captions are numbered without repetition or gap.</summary>
public class NomorTabelTests
{
    [Fact]
    public void Nomor_tabel_ganda_dan_loncat()
    {
        Temuan("NOM-001", "Tabel 3.1 Satu", "Tabel 3.2 Dua", "Tabel 4.1 Bab lain", "Gambar 3.1 Lain").ShouldBeEmpty();
        Temuan("NOM-001", "Tabel 3.1 Satu", "Tabel 3.1 Dua", "Tabel 3.4 Tiga", "Tabel 3.1 di atas menunjukkan hasil")
            .ShouldBe(["2: Tabel 3.1 → Tabel 3.2", "3: Tabel 3.4 → Tabel 3.2"]);
    }

    [Fact]
    public void Loncatan_hanya_bila_nomornya_tidak_ada_di_mana_pun()
    {
        Temuan("NOM-001", "Tabel 3.1 Satu", "Tabel 3.3 Tiga").ShouldBe(["2: Tabel 3.3 → Tabel 3.2"]);
        Temuan("NOM-001", "Tabel 3.1 Satu", "Rinciannya ada pada Tabel 3.2 yang dicetak terpisah", "Tabel 3.3 Tiga").ShouldBeEmpty();
        Temuan("NOM-001", "Tabel 3.1 Satu", "Tabel 3.3 Tiga", "Tabel 3.2 Dua").ShouldBeEmpty(); // another order, no gap
        Temuan("NOM-001", "Tabel 3.1.1 Satu", "Tabel 3.1.2 Dua").ShouldBeEmpty();
        Temuan("NOM-001", "Tabel 3.3 Satu", "Tabel 3.7 Dua").ShouldBeEmpty(); // an excerpt
        Temuan("NOM-001", "Tabel 3.3 Satu", "Tabel 3.4 Dua", "Tabel 3.5 Tiga", "Tabel 3.8 Enam").ShouldBe(["4: Tabel 3.8 → Tabel 3.6"]);
    }

    [Fact]
    public void Keterangan_yang_diulang_di_halaman_berikut_bukan_nomor_ganda()
    {
        Temuan("NOM-001", "Tabel 3.1 Capaian Kinerja", "Tabel 3.1 Capaian Kinerja Dinas").ShouldBeEmpty();
        Temuan("NOM-001", "Tabel 3.1 Capaian Kinerja", "Tabel 3.1 (Lanjutan)").ShouldBeEmpty();
        Temuan("NOM-001", "Tabel 3.1", "Capaian Kinerja", "Tabel. 3.1", "Rincian Anggaran").ShouldBe(["3: Tabel. 3.1 → Tabel. 3.2"]);
        Temuan("NOM-001", "DAFTAR TABEL", "Tabel 1. Capaian 7", "Tabel 2. Anggaran 9", "# BAB I", "Tabel 1. Yang Lain").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Grafik 2.1 Anggaran", "2: Grafik 2.1 → Grafik 2.2")]
    [InlineData("Grafik 2.2 Anggaran", "")]
    [InlineData("Gambar 2.1 Anggaran", "")] // another series
    public void Grafik(string keterangan, string temuan) => Semua("NOM-001", "Grafik 2.1 Capaian", keterangan).ShouldBe(temuan);
}
