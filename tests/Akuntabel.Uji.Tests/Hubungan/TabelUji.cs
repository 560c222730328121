using Akuntabel.Uji.Hasil;
using Akuntabel.Uji.Pemahaman;

namespace Akuntabel.Uji.Tests.Hubungan;

/// <summary>What the relations of tables find in a small document: "line: as printed → should be", joined.</summary>
internal static class TabelUji
{
    private static readonly string[] Kode = ["ANG-001", "ANG-002", "ANG-003", "ANG-011", "ANG-012"];

    /// <summary>Replaces a text in the lines, at most one of them, and examines all relations.</summary>
    public static string Ganti(string[] baris, string semula, string menjadi)
    {
        var ganti = semula.Length == 0 ? baris : [.. baris.Select(b => b.Replace(semula, menjadi, StringComparison.Ordinal))];
        return Semua(ganti);
    }

    /// <summary>All findings of arithmetic in tables.</summary>
    public static string Semua(params string[] baris)
    {
        var paham = new PemahamanDokumen(NaskahUji.Dokumen(baris));
        return string.Join("; ",
            KatalogUji.DaftarAturan.Where(a => Kode.Contains(a.Kode)).SelectMany(a => a.Periksa(paham)).OfType<Temuan>()
            .OrderBy(t => t.Tempat.Baris).ThenBy(t => t.Tempat.Sel).Select(t => $"{t.Tempat.Baris}: {t.Tertulis.Trim()} → {t.Seharusnya}"));
    }
}
