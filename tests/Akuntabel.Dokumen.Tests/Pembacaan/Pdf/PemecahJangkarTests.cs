using Akuntabel.Dokumen.Pembacaan.DariPdf;

namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

/// <summary>A page-high band without rulings between its rows, as budget tables are often set.</summary>
public class PemecahJangkarTests
{
    private static readonly (double Y, string Teks)[] Pagu = [(100, "812.400.000"), (124, "350.000.000"), (148, "462.400.000"),
        (160, "120.000.000"), (172, "342.400.000")];

    /// <summary>Some cells are empty, and one column stands a little higher than the others.</summary>
    [Fact]
    public void Kolom_yang_terpanjang_menentukan_barisnya()
    {
        var baris = PemecahJangkar.Pecah(
        [
            Sel((100, "Belanja"), (124, "Pegawai"), (148, "Barang dan"), (160, "Honor"), (172, "Jasa")),
            Sel(Pagu),
            Sel((100, "790.000.000"), (124, "340.000.000"), (160, "110.000.000"), (172, "340.000.000")),
            Sel((93, "97,24"), (117, "97,14"), (153, "91,67"), (165, "99,30")),
        ]);
        baris.Count.ShouldBe(5);
        string.Join("; ", baris.Select(b => string.Join(" | ", b.Select(s => string.Join(' ', s.Larik.Select(l => l.Teks)))))).ShouldBe(
            "Belanja | 812.400.000 | 790.000.000 | 97,24; Pegawai | 350.000.000 | 340.000.000 | 97,14; Barang dan | 462.400.000 |  | ; "
            + "Honor | 120.000.000 | 110.000.000 | 91,67; Jasa | 342.400.000 | 340.000.000 | 99,30");
    }

    [Fact]
    public void Satu_kolom_angka_saja_tidak_cukup() =>
        PemecahJangkar.Pecah([Sel((100, "Uraian panjang"), (112, "yang berlanjut")), Sel(Pagu)]).Count.ShouldBe(1);

    [Fact]
    public void Kolom_yang_tidak_berdampingan_bukan_baris() =>
        PemecahJangkar.Pecah([Sel(Pagu), Sel((100, "1.000"), (103, "2.000"), (106, "3.000"), (109, "4.000"))]).Count.ShouldBe(1);

    private static SelPdf Sel(params (double Y, string Teks)[] larik) =>
        new([.. larik.Select(l => new LarikKata([new Kata(10, l.Y, 10 + (5 * l.Teks.Length), l.Y + 10, l.Teks)]))], 100);
}
