namespace Akuntabel.Benchmarks.Korpus.Dasar;

/// <summary>A block of a report.</summary>
internal abstract record Unsur;

/// <summary>A heading.</summary>
/// <param name="Tingkat">1 for a chapter.</param>
/// <param name="Nomor">"BAB III", "3.1"; empty for none.</param>
/// <param name="Isi">Its words.</param>
internal sealed record UnsurJudul(int Tingkat, string Nomor, string Isi) : Unsur;

/// <summary>A paragraph.</summary>
internal sealed record UnsurParagraf(Larik Isi) : Unsur;

/// <summary>A list.</summary>
/// <param name="Bernomor">Whether its items are numbered.</param>
/// <param name="Butir">The items.</param>
internal sealed record UnsurDaftar(bool Bernomor, IReadOnlyList<Larik> Butir) : Unsur;

/// <summary>A heading cell.</summary>
/// <param name="Isi">Its words.</param>
/// <param name="Kolom">Columns covered.</param>
/// <param name="Baris">Rows covered.</param>
internal sealed record SelKepala(Larik Isi, int Kolom = 1, int Baris = 1)
{
    /// <summary>Its words as printed now.</summary>
    public string Teks => Isi.Teks;
}

/// <summary>A row below the headings.</summary>
/// <param name="Sel">One run a column.</param>
/// <param name="Tebal">Whether it is bold.</param>
internal sealed record BarisKorpus(IReadOnlyList<Larik> Sel, bool Tebal = false);

/// <summary>A table.</summary>
/// <param name="Judul">Caption; empty for none.</param>
/// <param name="Kepala">Rows of headings.</param>
/// <param name="Isi">Rows below.</param>
internal sealed record UnsurTabel(Larik Judul, IReadOnlyList<IReadOnlyList<SelKepala>> Kepala, IReadOnlyList<BarisKorpus> Isi) : Unsur
{
    /// <summary>How many columns, from the left, are merged downwards where they are blank, in formats that can.</summary>
    public int KolomGabung { get; init; }

    /// <summary>Columns.</summary>
    public int BanyakKolom => Isi.Count == 0 ? 0 : Isi.Max(b => b.Sel.Count);
}
