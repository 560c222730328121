using System.Text;
using Akuntabel.Dokumen.Berkas;
using CsvHelper;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>A row of a CSV file: its cells, and where it stands in the file.</summary>
/// <param name="Sel">Values, as the reader of agency files has them.</param>
/// <param name="Mentah">The cells as they are written.</param>
/// <param name="Awal">Offset of the row in bytes.</param>
internal sealed record BarisTabel(IReadOnlyList<string> Sel, IReadOnlyList<string> Mentah, int Awal)
{
    /// <summary>A row that stands in no file yet.</summary>
    public static BarisTabel Baru(IReadOnlyList<string> sel) => new(sel, [], -1);

    /// <summary>A cell, empty when the row is shorter.</summary>
    public string this[int kolom] => kolom < Sel.Count ? Sel[kolom] : "";

    /// <summary>The row as one text that tells equal rows; missing cells at the end are empty ones.</summary>
    public string Tanda => string.Join('\u0001', Sel.Select(s => s.Trim())).TrimEnd('\u0001');

    /// <summary>Whether no cell says anything.</summary>
    public bool Kosong => Sel.All(string.IsNullOrWhiteSpace);
}

/// <summary>A CSV file: headings and rows that are not blank.</summary>
internal sealed record IsiTabel(IReadOnlyList<string> Kepala, IReadOnlyList<BarisTabel> Baris, char Pemisah = ',') : IsiBerkas(BentukIsi.Tabel)
{
    private static readonly CsvReaderOptions Pengaturan = new() { HasHeader = false };

    /// <summary>Understands a CSV file; <c>null</c> when it is no text, or its headings are missing or not unique.</summary>
    public static IsiTabel? Coba(ReadOnlyMemory<byte> data) => IngatanBerkas.Ambil(data, () => Teks(data) is { } teks ? Coba(teks) : null);

    /// <summary>Understands a CSV text; <c>null</c> when its headings are missing or not unique.</summary>
    public static IsiTabel? Coba(string teks)
    {
        var semua = new List<BarisTabel>();
        using var pembaca = CsvReader.Create(Bytes(teks), Pengaturan);
        while (pembaca.Read())
        {
            semua.Add(Satu(pembaca));
        }

        if (semua.Count == 0)
        {
            return null;
        }

        List<string> kepala = [.. semua[0].Sel.Select(s => s.Trim().TrimStart('\uFEFF'))];
        return kepala.Distinct(StringComparer.OrdinalIgnoreCase).Count() == kepala.Count && !semua[0].Kosong
            ? new IsiTabel(kepala, [.. semua.Skip(1).Where(b => !b.Kosong)], pembaca.Separator) : null;
    }

    /// <summary>Position of a column by its heading; -1 when there is none.</summary>
    public int Kolom(string nama)
    {
        for (var i = 0; i < Kepala.Count; i++)
        {
            if (Kepala[i].Equals(nama, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static BarisTabel Satu(CsvReader p)
    {
        var n = p.FieldCount;
        var (sel, mentah) = (new string[n], new string[n]);
        for (var i = 0; i < n; i++)
        {
            sel[i] = CsvBerkas.Isi(SatuPenutup(p.GetString(i)));
            var tertulis = Encoding.UTF8.GetString(p.GetRawSpan(i));
            mentah[i] = tertulis == sel[i] ? sel[i] : tertulis;
        }

        return new BarisTabel(sel, mentah, checked((int)p.ByteOffset));
    }
}
