using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-025: rows of a table and what stands beside them.</summary>
public class JumlahSelainTests
{
    private static readonly string[] Tabel =
        ["Tabel 1 Keadaan PNS", "Jabatan | L | P | Jumlah", "Eselon III | 10 | 6 | 16", "Pelaksana | 14 | 16 | 30",
            "Jumlah | 24 | 22 | 46"];

    [Theory]
    [InlineData("Selain PNS, dinas didukung oleh 171 tenaga harian lepas. Dengan demikian jumlah seluruh personel 207 orang.",
        "6: 207 orang → 217")]
    [InlineData("Di luar PNS, terdapat 171 orang tenaga harian, sehingga seluruhnya berjumlah 227 orang.", "6: 227 orang → 217")]
    [InlineData("Selain PNS, dinas didukung oleh 171 tenaga harian lepas. Dengan demikian jumlah seluruh personel 217 orang.", "")]
    [InlineData("Selain PPPK, dinas didukung oleh 171 tenaga harian lepas. Dengan demikian jumlah seluruh personel 207 orang.", "")]
    [InlineData("Selain PNS, dinas didukung oleh 171 tenaga harian lepas. Jumlah seluruh kelompok binaan 20 kelompok.", "")]
    public void Tabel_ditambah_teks(string kalimat, string temuan) => string.Join("; ", Temuan("NAR-025", [.. Tabel, kalimat])).ShouldBe(
        temuan);
}
