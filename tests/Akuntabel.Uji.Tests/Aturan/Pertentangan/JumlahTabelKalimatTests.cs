using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-013: the realisation of a sentence against the programmes of the table.</summary>
public class JumlahTabelKalimatTests
{
    private static readonly string[] Tabel =
    [
        "Program/Kegiatan | Anggaran | Realisasi", "Program Benih | 400.000.000 | 390.000.000",
            "Penyediaan benih | 400.000.000 | 390.000.000",
        "Program Pupuk | 300.000.000 | 270.000.000", "Program Alat | 200.000.000 | 165.000.000", "",
    ];

    [Theory]
    [InlineData("Belanja langsung dialokasikan sebesar Rp900.000.000 dan terealisasi sebesar Rp800.000.000.",
        "7: Rp800.000.000 → 825.000.000")]
    [InlineData("Belanja langsung dialokasikan sebesar Rp900.000.000 dan terealisasi sebesar Rp825.000.000.", "")]
    [InlineData("Belanja langsung dialokasikan sebesar Rp950.000.000 dan terealisasi sebesar Rp800.000.000.", "")] // another whole
    public void Realisasi_dalam_teks(string kalimat, string temuan) =>
        Semua("NAR-013", [.. Tabel, kalimat]).ShouldBe(temuan);
}
