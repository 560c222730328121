namespace Akuntabel.Dokumen.Perbandingan;

/// <summary>What became of a piece.</summary>
public enum JenisPotongan
{
    /// <summary>In both.</summary>
    Tetap,

    /// <summary>Only in the earlier one.</summary>
    Hapus,

    /// <summary>Only in the later one.</summary>
    Tambah,
}

/// <summary>What became of a section, a block or a row.</summary>
public enum KeadaanBeda
{
    /// <summary>It says the same.</summary>
    Sama,

    /// <summary>It says something else.</summary>
    Berubah,

    /// <summary>Only the later one has it.</summary>
    Baru,

    /// <summary>Only the earlier one has it.</summary>
    Dihapus,
}

/// <summary>A stretch of a text.</summary>
/// <param name="Jenis">What became of it.</param>
/// <param name="Teks">As printed.</param>
public sealed record PotonganBeda(JenisPotongan Jenis, string Teks);

/// <summary>A figure that changed in its place.</summary>
/// <param name="Semula">As printed before: "84,42 %".</param>
/// <param name="Menjadi">As printed now: "91,03 %".</param>
/// <param name="Tempat">The words around it, or the row and the column.</param>
public sealed record AngkaBeda(string Semula, string Menjadi, string Tempat);

/// <summary>A row of a table.</summary>
/// <param name="Keadaan">What became of it.</param>
/// <param name="Kepala">Whether it is of the header.</param>
/// <param name="Sel">Each cell in pieces.</param>
public sealed record BarisTerbanding(KeadaanBeda Keadaan, bool Kepala, IReadOnlyList<IReadOnlyList<PotonganBeda>> Sel);

/// <summary>A paragraph or a table on both sides.</summary>
/// <param name="Jenis">Kind.</param>
/// <param name="Keadaan">What became of it.</param>
/// <param name="Isi">Text in pieces; of a table its caption.</param>
/// <param name="Baris">Rows of a table.</param>
public sealed record BlokBeda(JenisBlokBeda Jenis, KeadaanBeda Keadaan, IReadOnlyList<PotonganBeda> Isi, IReadOnlyList<BarisTerbanding> Baris);

/// <summary>A section on both sides.</summary>
/// <param name="Nomor">Place in the comparison, from 1.</param>
/// <param name="Tingkat">Level of the heading; 0 before the first one.</param>
/// <param name="Judul">Title as the later one has it; of a removed section as it was. Empty before the first heading.</param>
/// <param name="Keadaan">What became of it.</param>
/// <param name="Blok">Its heading first when it changed, then what stands under it.</param>
/// <param name="Angka">Figures that changed in their place.</param>
public sealed record BagianBeda(int Nomor, int Tingkat, string Judul, KeadaanBeda Keadaan, IReadOnlyList<BlokBeda> Blok, IReadOnlyList<AngkaBeda> Angka)
{
    /// <summary>Words that came.</summary>
    public int KataTambah => Kata(JenisPotongan.Tambah);

    /// <summary>Words that went.</summary>
    public int KataHapus => Kata(JenisPotongan.Hapus);

    private int Kata(JenisPotongan jenis) => Blok.SelectMany(b => b.Isi.Concat(b.Baris.SelectMany(r => r.Sel.SelectMany(s => s))))
        .Where(p => p.Jenis == jenis).Sum(p => p.Teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
}
