using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests;

public class PenomoranTests
{
    [Fact]
    public void NOM001_loncatan_hanya_bila_nomornya_tidak_ada_di_mana_pun()
    {
        Temuan("NOM-001", "Tabel 3.1 Satu", "Tabel 3.3 Tiga").ShouldBe(["2: Tabel 3.3 → Tabel 3.2"]);
        Temuan("NOM-001", "Tabel 3.1 Satu", "Rinciannya ada pada Tabel 3.2 yang dicetak terpisah", "Tabel 3.3 Tiga").ShouldBeEmpty();
        Temuan("NOM-001", "Tabel 3.1 Satu", "Tabel 3.3 Tiga", "Tabel 3.2 Dua").ShouldBeEmpty(); // another order, no gap
        Temuan("NOM-001", "Tabel 3.1.1 Satu", "Tabel 3.1.2 Dua").ShouldBeEmpty();
        Temuan("NOM-001", "Tabel 3.3 Satu", "Tabel 3.7 Dua").ShouldBeEmpty(); // an excerpt
        Temuan("NOM-001", "Tabel 3.3 Satu", "Tabel 3.4 Dua", "Tabel 3.5 Tiga", "Tabel 3.8 Enam").ShouldBe(["4: Tabel 3.8 → Tabel 3.6"]);
    }

    [Fact]
    public void NOM001_keterangan_yang_diulang_di_halaman_berikut_bukan_nomor_ganda()
    {
        Temuan("NOM-001", "Tabel 3.1 Capaian Kinerja", "Tabel 3.1 Capaian Kinerja Dinas").ShouldBeEmpty();
        Temuan("NOM-001", "Tabel 3.1 Capaian Kinerja", "Tabel 3.1 (Lanjutan)").ShouldBeEmpty();
        Temuan("NOM-001", "Tabel 3.1", "Capaian Kinerja", "Tabel. 3.1", "Rincian Anggaran").ShouldBe(["3: Tabel. 3.1 → Tabel. 3.2"]);
        Temuan("NOM-001", "DAFTAR TABEL", "Tabel 1. Capaian 7", "Tabel 2. Anggaran 9", "# BAB I", "Tabel 1. Yang Lain").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Tabel A.1 Dua", "2: Tabel A.1 → satu skema penomoran")]
    [InlineData("Tabel 3.1 Dua", "")]
    [InlineData("Gambar A.1 Dua", "")]
    public void NOM011_satu_skema(string keterangan, string temuan) => string.Join("; ", Temuan("NOM-011", "Tabel 2.1 Satu", keterangan)).ShouldBe(temuan);

    [Fact]
    public void NOM011_ikhtisar_dan_lampiran_bernomor_sendiri()
    {
        Temuan("NOM-011", "# Ikhtisar Eksekutif", "Tabel A.1 Ringkas", "# BAB I", "Tabel 1.1 Satu").ShouldBeEmpty();
        Temuan("NOM-011", "Tabel 1.1 Satu", "LAMPIRAN", "Tabel A.1 Lampiran").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Rinciannya dapat dibaca pada Tabel 3.9.", "4: Tabel 3.9 → tabel yang ada")]
    [InlineData("Rinciannya dapat dibaca pada Tabel 3.2.", "")]
    [InlineData("Upaya itu diuraikan sebagaimana Tabel 3.9.", "4: Tabel 3.9 → tabel yang ada")]
    [InlineData("Upaya itu diuraikan sebagaimana Tabel 3.3 di atas.", "")]
    [InlineData("Sumber: buku statistik, Tabel 9.9", "")] // not a reference to this document
    [InlineData("Bentuknya menurut Tabel 7", "")] // another scheme than that of the captions
    public void NOM012_tabel_yang_dirujuk_ada(string kalimat, string temuan) =>
        string.Join("; ", Temuan("NOM-012", "Tabel 3.1 Satu", "Tabel 3.2 Dua", "Tabel 3.3 Tiga", kalimat)).ShouldBe(temuan);

    [Theory]
    [InlineData("3.1 Capaian|3.2 Anggaran|3.4 Penutup bab", "4: 3.4 → 3.3")]
    [InlineData("3.1 Capaian|3.2 Anggaran|3.3 Penutup bab", "")]
    [InlineData("3.1 Capaian|3.2 Anggaran|3.9 Penutup bab", "")] // so much is missing that it was not read
    [InlineData("3.1 Capaian|5.3 Juta orang", "")] // not of this chapter
    [InlineData("3.2 Anggaran|3.4 Penutup bab", "")] // an excerpt
    public void NOM013_subbab(string judul, string temuan) =>
        string.Join("; ", Temuan("NOM-013", ["# BAB III CAPAIAN", .. judul.Split('|').Select(j => "# " + j)])).ShouldBe(temuan);

    [Fact]
    public void NOM013_bab()
    {
        Temuan("NOM-013", "# BAB I PENDAHULUAN", "# BAB II PERENCANAAN", "# BAB IV PENUTUP").ShouldBe(["3: BAB IV → BAB III"]);
        Temuan("NOM-013", "# BAB I PENDAHULUAN", "# BAB II PERENCANAAN", "BAB III", "# BAB IV PENUTUP").ShouldBeEmpty();
        Temuan("NOM-013", "# BAB I PENDAHULUAN", "# BAB III AKUNTABILITAS").ShouldBeEmpty(); // an excerpt
    }

    [Theory]
    [InlineData("tanggal 27 s.d 28 Juli 2022", "")]
    [InlineData("tanggal 28 s/d 25 Juli 2022", "1: 28 s/d 25 Juli 2022 → akhir sesudah mulai")]
    [InlineData("28 Juli sampai dengan 2 Agustus 2022", "")]
    [InlineData("28 Desember 2022 s.d. 3 Januari 2022", "1: 28 Desember 2022 s.d. 3 Januari 2022 → akhir sesudah mulai")]
    [InlineData("Triwulan II (April - Juni)", "")]
    [InlineData("Triwulan II (Januari s.d. Juni)", "")] // counted from January
    [InlineData("Triwulan II (Januari-Maret)", "1: Triwulan II (Januari-Maret → April-Juni")]
    public void TGL002_jangka_waktu(string teks, string temuan) => string.Join("; ", Temuan("TGL-002", teks)).ShouldBe(temuan);
}
