using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-009: an amount for several programmes together.</summary>
public class JumlahHalTests
{
    private static readonly string[] Tabel =
    [
        "No | Program | Anggaran | Realisasi | %", "1 | Program Penunjang | 1.945.200.000 | 1.790.450.000 | 92,04",
            "2 | Program Peternakan Rakyat | 1.000.000.000 | 880.000.000 | 88,00",
            "3 | Program Penyuluhan | 700.000.000 | 640.000.000 | 91,43",
    ];

    [Theory]
    [InlineData(
        "Sasaran 1 didukung oleh 2 program, yaitu Program Peternakan Rakyat dan Program Penyuluhan, dengan anggaran sebesar "
            + "Rp1.600.000.000,00.", "5: Rp1.600.000.000,00 → Rp1.700.000.000")]
    [InlineData(
        "Sasaran 1 didukung oleh 2 program, yaitu Program Peternakan Rakyat dan Program Penyuluhan, dengan anggaran sebesar "
            + "Rp1.700.000.000,00.", "")]
    [InlineData("Program Penunjang, Program Peternakan Rakyat dan Program Penyuluhan menyerap dana dengan realisasi Rp3.310.450.000.", "")]
    [InlineData("Program Penunjang, Program Peternakan Rakyat dan Program Penyuluhan menyerap dana dengan realisasi Rp3.301.450.000.",
        "5: Rp3.301.450.000 → Rp3.310.450.000")]
    [InlineData("Program Peternakan Rakyat dan Program Penyuluhan masing-masing beranggaran di atas Rp600.000.000.", "")]
    [InlineData("Program Peternakan Rakyat dan Program Penyuluhan beranggaran Rp1,7 miliar.", "")]
    [InlineData("Program Peternakan Rakyat melalui Program Penyuluhan dengan anggaran Rp500.000.000.", "")]
    [InlineData("Program Peternakan Rakyat dengan anggaran Rp1.000.000.000 dan Program Penyuluhan dengan anggaran Rp700.000.000.", "")]
    public void Beberapa_program(string kalimat, string temuan) =>
        Semua("NAR-009", [.. Tabel, kalimat]).ShouldBe(temuan);
}
