using Akuntabel.Core.Register;

namespace Akuntabel.Core.Tests.Register;

public sealed class NilaiRegisterTests
{
    // kind, as typed, as kept, as printed
    [Theory]
    [InlineData(JenisIsian.Teks, "  Forum   Pembauran\tKebangsaan ", "Forum Pembauran Kebangsaan", "Forum Pembauran Kebangsaan")]
    [InlineData(JenisIsian.Tanggal, "3 Oktober 2022", "2022-10-03", "3 Oktober 2022")]
    [InlineData(JenisIsian.Tanggal, "11/01/2023", "2023-01-11", "11 Januari 2023")]
    [InlineData(JenisIsian.Tanggal, "-", "", "")]
    [InlineData(JenisIsian.Rupiah, "Rp907.965.000,-", "907965000", "907.965.000")]
    [InlineData(JenisIsian.Rupiah, "", "", "")]
    [InlineData(JenisIsian.Angka, "60.531", "60531", "60.531")]
    [InlineData(JenisIsian.Angka, "0", "0", "0")]
    [InlineData(JenisIsian.Tahun, "2023", "2023", "2023")]
    [InlineData(JenisIsian.YaTidak, "Ya", "ya", "Ya")]
    [InlineData(JenisIsian.YaTidak, "belum", "tidak", "Tidak")]
    [InlineData(JenisIsian.Pilihan, "TERDATA", "Terdata", "Terdata")]
    [InlineData(JenisIsian.DaftarPeriksa, "terdata; Terdaftar", "Terdaftar\nTerdata", "Terdaftar; Terdata")]
    public void Dibaca_lalu_disimpan_satu_cara(JenisIsian jenis, string ketik, string simpan, string cetak)
    {
        var bidang = new BidangRegister("b", "Bidang", jenis) { Pilihan = ["Terdaftar", "Terdata"] };
        NilaiRegister.Baca(bidang, ketik, out var nilai).ShouldBeNull();
        nilai.ShouldBe(simpan);
        NilaiRegister.Cetak(bidang, nilai).ShouldBe(cetak);
        // what a form shows is read back the same
        NilaiRegister.Baca(bidang, NilaiRegister.Isian(bidang, nilai), out var lagi).ShouldBeNull();
        lagi.ShouldBe(nilai);
    }

    [Theory]
    [InlineData(JenisIsian.Tanggal, PolaIsian.Bebas, "31 Februari 2023", "tidak ada dalam kalender")]
    [InlineData(JenisIsian.Tanggal, PolaIsian.Bebas, "11 Januari 0023", "antara 1900 dan 2200")]
    [InlineData(JenisIsian.Angka, PolaIsian.Bebas, "12,5", "bukan bilangan bulat")]
    [InlineData(JenisIsian.Angka, PolaIsian.Bebas, "-4", "kurang dari nol")]
    [InlineData(JenisIsian.Rupiah, PolaIsian.Bebas, "banyak", "bukan angka")]
    [InlineData(JenisIsian.Tahun, PolaIsian.Bebas, "23", "empat angka")]
    [InlineData(JenisIsian.Pilihan, PolaIsian.Bebas, "Bubar", "Terdaftar, Terdata")]
    [InlineData(JenisIsian.DaftarPeriksa, PolaIsian.Bebas, "Terdaftar; Akta", "\"Akta\"")]
    [InlineData(JenisIsian.Teks, PolaIsian.Nik, "53010112345", "16 angka")]
    [InlineData(JenisIsian.Teks, PolaIsian.Npwp, "01.234.567.8", "15 atau 16")]
    [InlineData(JenisIsian.Teks, PolaIsian.Telepon, "kantor", "5 sampai 15")]
    [InlineData(JenisIsian.Teks, PolaIsian.Surel, "badan.go.id", "nama@contoh")]
    [InlineData(JenisIsian.Teks, PolaIsian.Bebas, "a\u0007b", "tidak dapat dicetak")]
    public void Yang_tidak_terbaca_ditolak_dengan_sebabnya(JenisIsian jenis, PolaIsian pola, string ketik, string sebab)
    {
        var bidang = new BidangRegister("b", "Bidang", jenis) { Pilihan = ["Terdaftar", "Terdata"], Pola = pola };
        NilaiRegister.Baca(bidang, ketik, out var nilai).ShouldNotBeNull().ShouldContain(sebab);
        nilai.ShouldBe("");
    }

    [Fact]
    public void Separuh_huruf_ditolak_dan_yang_utuh_diterima()
    {
        var bidang = new BidangRegister("b", "Bidang", JenisIsian.Teks);
        NilaiRegister.Baca(bidang, "a" + (char)0xD83D, out _).ShouldNotBeNull().ShouldContain("tidak dapat dicetak");
        NilaiRegister.Baca(bidang, char.ConvertFromUtf32(0x1F600), out _).ShouldBeNull();
    }

    // a cell of a workbook has a point where people write a comma; three digits behind it are thousands to people
    [Theory]
    [InlineData("12.5", "12.5")]
    [InlineData("0.25", "0.25")]
    [InlineData("1.234", "1234")]
    [InlineData("12,5", "12.5")]
    public void Angka_dari_buku_kerja(string sel, string simpan)
    {
        NilaiRegister.Baca(new BidangRegister("b", "Luas", JenisIsian.Angka) { Desimal = 2 }, sel, out var nilai).ShouldBeNull();
        nilai.ShouldBe(simpan);
    }
}
