using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Pembacaan.DariTeks;

namespace Akuntabel.Dokumen.Tests.PenulisanTemuan;

/// <summary>A small document with findings in a paragraph, in a cell, on a table, and on the whole.</summary>
internal static class TemuanUji
{
    public const string Jahat = "<script>alert(1)</script>&\"'";

    public static DokumenTerbaca Dokumen { get; } = PembacaTeks.Baca(
        "# BAB III\n\n3.1 Capaian Kinerja\n\nCapaian tahun ini 92,8% atau 50 dari 60 laporan <i>.\n\nTabel 1 Dana\n\nNo\tNama\tPagu\tRealisasi\t%\n1\tSatu\t100\t50\t52\n2\tDua\t200\t50\t25\n");

    public static HasilUji Hasil { get; } = Buat();

    public static Temuan Satu(TempatTemuan tempat, TingkatTemuan tingkat, string tertulis, string pesan = "Angkanya berbeda.") =>
        new("ANG-001", tingkat, tempat, tertulis, "80,38 %", "50 / 60 × 100", pesan, "Aritmetika");

    private static HasilUji Buat()
    {
        var p = Dokumen.DaftarParagraf.Single(x => x.Teks.StartsWith("Capaian tahun", StringComparison.Ordinal));
        var t = Dokumen.DaftarTabel.Single();
        return new HasilUji(1, 9, 5,
        [
            Satu(p.Tempat(18), TingkatTemuan.Material, "92,8%") with { Terkait = [t.Tempat(0, 4), p.Tempat(30)] },
            Satu(p.Tempat(18), TingkatTemuan.Minor, "92,8% atau"),
            Satu(t.Tempat(0, 4), TingkatTemuan.Material, "52"),
            Satu(t.TempatKepala, TingkatTemuan.Editorial, "=HYPERLINK(\"x\")", Jahat),
            Satu(TempatTemuan.Dokumen, TingkatTemuan.Minor, ""),
        ]);
    }
}
