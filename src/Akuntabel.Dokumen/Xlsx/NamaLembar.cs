namespace Akuntabel.Dokumen.Xlsx;

/// <summary>Names of worksheets: at most 31 characters, unique without regard to case, none of <c>[ ] : * ? / \</c>.</summary>
internal sealed class NamaLembar
{
    /// <summary>List of tables.</summary>
    public const string Daftar = "Daftar";

    /// <summary>Typed values.</summary>
    public const string Data = "Data";

    /// <summary>Intermediate results.</summary>
    public const string Bantu = "Bantu";

    private const int Terpanjang = 31;

    // "History" is reserved by Excel
    private readonly HashSet<string> _terpakai = new(StringComparer.OrdinalIgnoreCase) { Daftar, Data, Bantu, "History" };

    /// <summary>A valid name as near to <paramref name="usul"/> as possible.</summary>
    public string Ambil(string usul)
    {
        var bersih = new string([.. usul.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(c) || char.IsSurrogate(c) ? '-' : c)])
            .Trim(' ', '\'');
        var dasar = bersih.Length == 0 ? "Tabel" : Potong(bersih, Terpanjang);
        var nama = dasar;
        for (var n = 2; !_terpakai.Add(nama); n++)
        {
            var akhiran = $" ({Xml.Bilangan(n)})";
            nama = Potong(dasar, Terpanjang - akhiran.Length) + akhiran;
        }

        return nama;
    }

    private static string Potong(string teks, int panjang) => teks.Length <= panjang ? teks : teks[..panjang].TrimEnd(' ', '\'');
}
