using Akuntabel.Core.Register;

namespace Akuntabel.Core.Tests.Register;

public sealed class PenghitungKueriTests
{
    private static readonly BarisRegister[] Semua =
    [
        RegisterUji.Organisasi("a", "Karang Taruna", "Manggar", "Terdaftar", "2022-12-30", "40"),
        RegisterUji.Organisasi("b", "KARANG TARUNA", "Manggar", "Terdaftar", "2023-01-11", "10"),
        RegisterUji.Organisasi("c", "Pemuda Bersatu", "Gantung", "Terdata", "2023-03-31", "5"),
        RegisterUji.Organisasi("d", "Wanita Tani", "Gantung", "Terdaftar", "2023-04-01", "0") with { Keadaan = "terbit" },
    ];

    private static HasilKueri Hitung(KueriRegister kueri, IEnumerable<BarisRegister>? baris = null, int triwulan = 1) =>
        new PenghitungKueri(RegisterUji.Ormas).Hitung(kueri, new PeriodeKueri(2023, triwulan), baris ?? Semua, "k", "Kueri");

    // what is counted, time, quarter, which rows, figure
    [Theory]
    [InlineData(UkuranKueri.Banyak, MasaKueri.Semua, 1, "abcd", "4")]
    [InlineData(UkuranKueri.Beda, MasaKueri.Semua, 1, "acd", "3")]
    [InlineData(UkuranKueri.Jumlah, MasaKueri.Semua, 1, "abcd", "55")]
    [InlineData(UkuranKueri.Banyak, MasaKueri.Triwulan, 1, "bc", "2")]
    [InlineData(UkuranKueri.Banyak, MasaKueri.Triwulan, 2, "d", "1")]
    [InlineData(UkuranKueri.Banyak, MasaKueri.TahunBerjalan, 2, "bcd", "3")]
    [InlineData(UkuranKueri.Banyak, MasaKueri.SampaiAkhir, 1, "abc", "3")]
    [InlineData(UkuranKueri.Beda, MasaKueri.SampaiAkhir, 1, "ac", "2")]
    public void Angka_dan_baris_yang_membentuknya(UkuranKueri ukuran, MasaKueri masa, int triwulan, string baris, string angka)
    {
        var hasil = Hitung(
            new KueriRegister("ormas", ukuran) { Masa = masa, Hari = "tanggal_skpo", Bidang = ukuran == UkuranKueri.Jumlah ? ["anggota"] : [] },
            triwulan: triwulan);
        hasil.Angka.CetakAngka().ShouldBe(angka);
        string.Concat(hasil.Terhitung).ShouldBe(baris);
    }

    [Fact]
    public void Yang_sama_disebut_dengan_yang_pertama() =>
        Hitung(new KueriRegister("ormas", UkuranKueri.Beda)).Ganda.ShouldBe(new Dictionary<string, string> { ["b"] = "a" });

    [Theory]
    [InlineData("status", PembandingSyarat.SalahSatu, "terdaftar", "abd")]
    [InlineData("status", PembandingSyarat.Bukan, "Terdaftar", "c")]
    [InlineData("nama", PembandingSyarat.Memuat, "taruna", "ab")]
    [InlineData("anggota", PembandingSyarat.Mulai, "10", "ab")]
    [InlineData("anggota", PembandingSyarat.Sampai, "9", "cd")]
    [InlineData("tanggal_skpo", PembandingSyarat.Mulai, "2023-03-31", "cd")]
    [InlineData("nik_ketua", PembandingSyarat.Kosong, "", "abcd")]
    [InlineData("kecamatan", PembandingSyarat.Terisi, "", "abcd")]
    public void Syarat(string bidang, PembandingSyarat pembanding, string nilai, string baris) =>
        string.Concat(Hitung(new KueriRegister("ormas", UkuranKueri.Banyak) { Syarat = [new(bidang, pembanding, [nilai])] }).Terhitung).ShouldBe(baris);

    [Fact]
    public void Keadaan_menyaring() =>
        Hitung(new KueriRegister("ormas", UkuranKueri.Banyak) { Keadaan = ["terbit"] }).Terhitung.ShouldBe(["d"]);

    [Fact]
    public void Baris_yang_tidak_dapat_ditempatkan_tidak_hilang_diam_diam()
    {
        var kurang = Semua.Append(RegisterUji.Organisasi("e", "Tanpa Tanggal"));
        var hasil = Hitung(new KueriRegister("ormas", UkuranKueri.Banyak) { Masa = MasaKueri.Triwulan, Hari = "tanggal_skpo" }, kurang);
        hasil.Angka.Besaran.Ada.ShouldBeFalse();
        hasil.Angka.Besaran.Alasan.ShouldBe("1 organisasi belum berisi Tanggal SKPO yang menempatkannya dalam waktu");
        hasil.TanpaHari.ShouldBe(["e"]);
        Hitung(new KueriRegister("ormas", UkuranKueri.Jumlah) { Bidang = ["anggota"] }, kurang).Angka.Besaran.Alasan
            .ShouldBe("1 organisasi belum berisi Anggota");
        Hitung(new KueriRegister("ormas", UkuranKueri.Beda) { Bidang = ["kecamatan"] }, kurang).TanpaIsi.ShouldBe(["e"]);
    }

    [Fact]
    public void Tidak_ada_baris_adalah_nol() => Hitung(new KueriRegister("ormas", UkuranKueri.Banyak), []).Angka.CetakAngka().ShouldBe("0");
}
