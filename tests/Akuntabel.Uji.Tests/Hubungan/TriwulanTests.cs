using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Hubungan;

/// <summary>Tables of quarters: achievements against two targets.</summary>
public class TriwulanTests
{
    private static readonly string[] DuaTarget =
    [
        "No | Indikator | Satuan | Target | | Realisasi | Capaian (%) | | Status",
        " | | | Setahun | s.d. TW III | TW III | thd target s.d. TW III | thd target setahun | ",
        "1 | Angka Putus Sekolah SMP | % | 0,25 | 0,20 | 0,23 | 85,00 | 108,00 | Tidak dinilai",
        "2 | Persentase guru bersertifikat | % | 68,00 | 66,00 | 66,90 | 101,36 | 98,38 | Tercapai",
        "3 | Persentase satuan terakreditasi | % | 92,00 | 91,00 | 90,55 | 99,51 | 98,42 | Belum tercapai",
        "4 | Indeks Kepuasan Masyarakat | Nilai | 83,50 | 83,00 | 84,12 | 101,35 | 100,74 | Tercapai",
        "5 | Persentase ruang kelas baik | % | 76,00 | 72,00 | 70,38 | 97,75 | 92,61 | Belum tercapai",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("| 85,00", "| 115,00", "3: 115,00 → 85,00 %")]
    [InlineData("| 100,74", "| 99,26", "6: 99,26 → 100,74 %")]
    [InlineData("| 98,42", "| 89,42", "5: 89,42 → 98,42 %")]
    public void Satu_arah_untuk_kedua_target(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(DuaTarget, semula, menjadi).ShouldBe(temuan);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("98,42 | Belum tercapai", "98,42 | Tercapai", "5: Tercapai → tidak tercapai, atau batas yang dipakai dinyatakan")]
    [InlineData("98,38 | Tercapai", "98,38 | Belum tercapai", "")]
    public void Status_menurut_semua_capaian(string semula, string menjadi, string temuan) =>
        Diubah("KAT-004", DuaTarget, semula, menjadi).ShouldBe(temuan);
}
