using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.LembarKerja;

/// <summary>The first sheet; in the former workbook it told which sheet is which file.</summary>
internal static class PetunjukBuku
{
    /// <summary>Name of the sheet.</summary>
    public const string Nama = "Petunjuk";

    private const string KepalaLembar = "Lembar";
    private const string KepalaBerkas = "Berkas";

    private const string KeteranganTemplat = "Kosongkan bila tidak dipakai.";

    /// <summary>The list of sheets; <c>null</c> when the sheet has none.</summary>
    public static List<BarisIndeks>? Baca(SortedDictionary<int, SelBuku[]> baris)
    {
        var isi = baris.Values.SkipWhile(s => !(s.Length > 1 && s[0].Teks.Trim() == KepalaLembar && s[1].Teks.Trim() == KepalaBerkas)).ToList();
        return isi.Count == 0 ? null : [.. isi.Skip(1).Where(s => s.Length > 1 && s[1].Teks.Trim().Length > 0).Select(Satu)];
    }

    private static BarisIndeks Satu(SelBuku[] sel)
    {
        var berkas = sel[1].Teks.Trim();
        var bentuk = sel.Length > 2 && Enum.TryParse<BentukIsi>(sel[2].Teks.Trim(), ignoreCase: true, out var b) && b != BentukIsi.Biner ? b
            : Path.GetExtension(berkas) switch { ".csv" => BentukIsi.Tabel, ".yaml" => BentukIsi.Isian, _ => BentukIsi.Teks };
        return new BarisIndeks(sel[0].Teks.Trim(), berkas, bentuk, sel.Length > 3 && sel[3].Teks.Trim() == KeteranganTemplat);
    }
}
