using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>Places and levels in words.</summary>
internal static class LetakTemuan
{
    /// <summary>The levels, heaviest first.</summary>
    public static IReadOnlyList<TingkatTemuan> DaftarTingkat { get; } = [TingkatTemuan.Material, TingkatTemuan.Minor, TingkatTemuan.Editorial];

    /// <summary>Where a person finds it: page, line, table, row, column, address.</summary>
    public static string Uraian(TempatTemuan t)
    {
        // an address of the file's own ("Data!C12") says more than the ordinal of a block
        var alamat = t.Alamat is { } a && a.Contains('!') ? a : null;
        string?[] ruas =
        [
            t.Halaman is { } h ? $"halaman {h}" : null,
            t.Baris is { } b ? $"baris {b}" : null,
            t.SebutTabel.Length > 0 ? t.SebutTabel : t.Tabel is { } n ? $"tabel {n}" : null,
            t.BarisTabel is { } i ? $"baris tabel {i}" : null,
            string.IsNullOrEmpty(t.Kolom) ? null : $"kolom \"{t.Kolom}\"",
            alamat is null ? null : $"sel {alamat}",
        ];
        var hasil = string.Join(", ", ruas.OfType<string>());
        return hasil.Length > 0 ? hasil : t.Blok is { } blok ? $"paragraf ke-{blok + 1}" : "seluruh dokumen";
    }

    /// <summary>With the heading above.</summary>
    public static string Lengkap(TempatTemuan t) => string.IsNullOrEmpty(t.Bab) ? Uraian(t) : $"{t.Bab}\n{Uraian(t)}";
}
