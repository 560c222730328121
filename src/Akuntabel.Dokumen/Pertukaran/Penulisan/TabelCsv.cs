using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Penulisan;

/// <summary>A CSV file of an agency that is edited row by row: what stays keeps its very text, and no text becomes a formula in a spreadsheet.</summary>
public sealed class TabelCsv
{
    private readonly string _teks;

    private readonly IsiTabel _isi;

    private TabelCsv(string teks, IsiTabel isi) => (_teks, _isi) = (teks, isi);

    /// <summary>Column heads.</summary>
    public IReadOnlyList<string> Kepala => _isi.Kepala;

    /// <summary>Rows that are not blank; each has a cell for every column.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Baris => [.. _isi.Baris.Select(b => (IReadOnlyList<string>)[.. Enumerable.Range(0, Kepala.Count).Select(k => b[k].Trim())])];

    /// <summary>Reads a file; <c>null</c> when it is no table.</summary>
    public static TabelCsv? Baca(ReadOnlyMemory<byte> data) => IsiBerkas.Teks(data) is { } teks && IsiTabel.Coba(data) is { } isi
        ? new TabelCsv(teks, isi) : null;

    /// <summary>A new file.</summary>
    public static byte[] Baru(IReadOnlyList<string> kepala, IEnumerable<IReadOnlyList<string>> baris) =>
        IsiBerkas.Bytes(PenyuntingCsv.Tulis(new IsiTabel([.. kepala], [.. baris.Select(BarisTabel.Baru)])));

    /// <summary>The file with these rows instead.</summary>
    public byte[] Dengan(IEnumerable<IReadOnlyList<string>> baris) =>
        IsiBerkas.Bytes(PenyuntingCsv.Terapkan(_teks, _isi, _isi, _isi with { Baris = [.. baris.Select(BarisTabel.Baru)] }));
}
