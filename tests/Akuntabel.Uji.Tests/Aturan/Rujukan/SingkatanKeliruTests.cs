using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>IST-003: an abbreviation has not lost its first letter.</summary>
public class SingkatanKeliruTests
{
    [Fact]
    public void Singkatan_yang_kehilangan_huruf_pertama()
    {
        string[] naskah = ["Penyusunan Bantuan Keuangan FKUB", "Bantuan Keuangan FKUB disusun", "Rapat FKUB", "Anggota FKUB dan FKUB kota",
            "Bantuan Keuangan KUB disetujui"];
        Temuan("IST-003", naskah).ShouldBe(["5: KUB → FKUB"]);
        Temuan("IST-003", [.. naskah, "KUB adalah kelompok usaha bersama"]).ShouldBeEmpty();
        Temuan("IST-003", [.. naskah[..4], "Kelompok nelayan KUB disetujui"]).ShouldBeEmpty();
    }

    [Fact]
    public void Singkatan_lain_yang_dikenal_bukan_kekeliruan() => Temuan("IST-003", "Komponen nilai SAKIP dinas",
        "Menurut nilai SAKIP kota",
        "Komponen SAKIP", "Hasil evaluasi SAKIP dan nilai SAKIP", "Komponen nilai AKIP dinas").ShouldBeEmpty();
}
