using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

public class NotasiKolomTests
{
    [Theory]
    [InlineData("118,400,000", "97,10", "4: 118,400,000 → 118.400.000")]
    [InlineData("118.400.000", "93.16", "4: 93.16 → 93,16")]
    [InlineData("Rp. 118,400,000", "97,10", "4: Rp. 118,400,000 → Rp. 118.400.000")]
    [InlineData("118.400.000", "93,16", "")]
    [InlineData("118.400.000,00", "93", "")] // cents beside whole rupiah are one notation
    [InlineData("118.400", "93,165", "")] // can be either
    public void Satu_angka_berbeda_dari_kolomnya(string pagu, string persen, string temuan) => Semua(
        "BTK-002", "No | Kegiatan | Anggaran | %", "1 | a | 412.500.000 | 97,28", "2 | b | 260.000.000 | 96,62",
            $"3 | c | {pagu} | {persen}", "4 | d | 95.750.000 | 95,25").ShouldBe(temuan);

    [Fact]
    public void Dokumen_yang_mencampur_notasi_di_mana_mana_dibaca_seperti_maksudnya() => Temuan(
        "BTK-002", "No | Kegiatan | %", "1 | a | 97,28", "2 | b | 96.62", "3 | c | 95,25", "4 | d | 91.20", "5 | e | 90.10",
            "6 | f | 88,20").ShouldBeEmpty();

    [Fact]
    public void Notasi_Inggris_yang_ajek_bukan_kekeliruan() =>
        Temuan("BTK-002", "No | Kegiatan | Anggaran | %", "1 | a | 412,500,000 | 97.28", "2 | b | 260,000,000 | 96.62",
            "3 | c | 95,750,000 | 95.25").ShouldBeEmpty();
}
