namespace Akuntabel.Dokumen.Pertukaran.LembarKerja;

/// <summary>What stands in a sheet of the former workbook where a blank cell would mean that the key is absent.</summary>
internal static class BentanganIsian
{
    /// <summary>Stands for a text without characters.</summary>
    public const string Kosong = "(kosong)";

    /// <summary>Stands for an empty list.</summary>
    public const string DaftarKosong = "(daftar kosong)";

    /// <summary>Stands for a mapping without keys.</summary>
    public const string PetaKosong = "(tanpa isi)";

    /// <summary>The text that was meant: one that looks like a stand-in has a backslash.</summary>
    public static string Buka(string teks) => teks.StartsWith('\\') && teks.TrimStart('\\') is Kosong or DaftarKosong or PetaKosong ? teks[1..] : teks;
}
