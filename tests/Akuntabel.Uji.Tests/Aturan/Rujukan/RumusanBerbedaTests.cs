using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>RUM-001: a sasaran, indikator or program has one wording.</summary>
public class RumusanBerbedaTests
{
    private const string Kepala = "No | Sasaran Strategis | Indikator Kinerja | Target";

    private const string Bersama = "1 | Meningkatnya mutu layanan perizinan usaha daerah | Persentase izin usaha yang terbit tepat "
        + "waktu | 100";

    [Theory]
    [InlineData("Terlaksananya penanganan konflik sosial yang ditangani setiap tahun",
        "Terlaksananya konflik sosial yang ditangani setiap tahun",
        "7: Terlaksananya konflik sosial yang ditangani setiap tahun → Terlaksananya penanganan konflik sosial yang ditangani setiap "
            + "tahun")]
    // form only
    [InlineData("Terlaksananya penanganan konflik sosial yang ditangani setiap tahun",
        "TERLAKSANANYA Penanganan, konflik sosial yang di tangani setiap tahun. ( 5 Dokumen)", "")]
    // spelling
    [InlineData("Terlaksananya penanganan konflik sosial yang ditangani setiap tahun",
        "Terlaksananya pananganan konflik sosial yang ditanggani setiap tahun / 5 dokumen", "")]
    // cut at a page break
    [InlineData("Terlaksananya penanganan konflik sosial yang ditangani setiap tahun", "Terlaksananya penanganan konflik sosial", "")]
    // something else
    [InlineData("Terlaksananya penanganan konflik sosial yang ditangani setiap tahun",
        "Terlaksananya penanganan sampah rumah tangga kota setiap tahun", "")]
    public void Satu_rumusan_di_semua_tabel(string satu, string dua, string temuan) => Semua(
        "RUM-001", Kepala, Bersama, $"2 | {satu} | Jumlah laporan | 5", "Perbandingan.", Kepala, Bersama,
            $"2 | {dua} | Jumlah laporan | 5").ShouldBe(temuan);

    /// <summary>A name measured in two ways is two things, unless its row says the same in both tables.</summary>
    [Theory]
    [InlineData("Persentase ibu hamil terlayani lengkap", "92%", "Jumlah ibu hamil terla yani lengkap", "92%", true)]
    [InlineData("Persentase ibu hamil terlayani lengkap", "92%", "Tingkat ibu hamil terlayani lengkap", "92%", true)]
    [InlineData("Persentase ibu hamil terlayani lengkap", "92%", "Jumlah ibu hamil terlayani lengkap", "9.200", false)]
    [InlineData("Persentase ibu hamil terlayani lengkap", "92%", "Persentase ibu hamil terlayani lengkap", "92%", false)]
    [InlineData("Persentase ibu hamil terlayani lengkap", "92%", "Jumlah ibu nifas terlayani lengkap", "92%", false)]
    public void Satu_ukuran_di_semua_tabel(string satu, string target, string dua, string lain, bool dilaporkan) => (Temuan(
        "RUM-001", Kepala, $"1 | Ibu sehat | {satu} | {target}", "Perbandingan.", Kepala, $"1 | Ibu sehat | {dua} | {lain}").Count > 0)
        .ShouldBe(dilaporkan);

    [Fact]
    public void Dua_baris_satu_tabel_adalah_dua_hal() => Temuan(
        "RUM-001", Kepala, Bersama, "2 | Meningkatnya jumlah sekolah dasar negeri yang terakreditasi baik | a | 5", "Lain.", Kepala,
            Bersama,
        "2 | Meningkatnya jumlah sekolah dasar negeri yang terakreditasi baik | a | 5",
            "3 | Meningkatnya jumlah sekolah menengah dasar negeri yang terakreditasi baik | a | 5").ShouldBeEmpty();

    [Fact]
    public void Tabel_yang_tidak_berbagi_isi_tidak_dibandingkan() => Temuan(
        "RUM-001", Kepala, "1 | Terlaksananya penanganan konflik sosial yang ditangani setiap tahun | a | 5", "Lain.", Kepala,
            "1 | Terlaksananya konflik sosial yang ditangani setiap tahun | b | 5").ShouldBeEmpty();

    /// <summary>What the office is about may be left unsaid where most of its indikator name it.</summary>
    [Fact]
    public void Kata_pokok_instansi_boleh_ditinggalkan()
    {
        string[] lain = ["2 | a | Persentase obat dan makanan yang aman | 5", "3 | a | Indeks kesadaran obat dan makanan warga | 5",
            "4 | a | Persentase sampel obat dan makanan yang diuji | 5"];
        string[] Naskah(string nama) => ["Lalu.", Kepala, $"1 | a | {nama} | 5", .. lain];
        Temuan("RUM-001", [.. Naskah("Persentase sarana obat dan makanan memenuhi ketentuan"), .. Naskah(
            "Persentase sarana memenuhi ketentuan")])
            .ShouldBeEmpty();
        Temuan("RUM-001", [.. Naskah("Persentase sarana produksi rumahan memenuhi ketentuan"), .. Naskah(
            "Persentase sarana memenuhi ketentuan")])
            .Count.ShouldBe(1);
    }
}
