using Akuntabel.Core.Register;

namespace Akuntabel.Dokumen.Register;

/// <summary>A sheet that may hold rows of a register.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="BarisKepala">Number of the last row of its heading; 0: it has none.</param>
/// <param name="Kolom">Its columns that hold anything.</param>
/// <param name="BanyakBaris">Rows below the heading that are not blank.</param>
public sealed record LembarRegister(string Nama, int BarisKepala, IReadOnlyList<KolomLembarRegister> Kolom, int BanyakBaris)
{
    /// <summary>What each column is taken for, by its number; columns that nothing takes are not in it.</summary>
    public IReadOnlyDictionary<int, string> Usul => Kolom.Where(k => k.Bidang.Length > 0).ToDictionary(k => k.Nomor, k => k.Bidang);

    /// <summary>Whether it looks like a sheet of this register: what a row is called by is in it.</summary>
    /// <param name="definisi">The register.</param>
    public bool Cocok(DefinisiRegister definisi)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        return definisi.Bidang is [var pertama, ..] && Kolom.Any(k => k.Bidang == pertama.Kode);
    }
}

/// <summary>A column of a sheet.</summary>
/// <param name="Nomor">Its number, from 0.</param>
/// <param name="Huruf">As a spreadsheet names it: "B".</param>
/// <param name="Judul">Its heading as written, of several lines joined; empty: none.</param>
/// <param name="Bidang">Code of the field that it is taken for, or <see cref="PembacaLembarRegister.Keadaan"/>; empty: none.</param>
/// <param name="Contoh">Its first values.</param>
public sealed record KolomLembarRegister(int Nomor, string Huruf, string Judul, string Bidang, IReadOnlyList<string> Contoh)
{
    /// <summary>Why it is taken for that field, or for none, where a reader might wonder; empty: its heading says so.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>The field that could be made of it, where none takes it; <c>null</c>: it only numbers rows.</summary>
    public BidangRegister? BidangBaru { get; init; }
}

/// <summary>A row of a sheet, read.</summary>
/// <param name="Nomor">Its number in the sheet.</param>
/// <param name="Isi">What its fields hold, as <see cref="NilaiRegister"/> keeps it; what could not be read is not in it.</param>
/// <param name="Keadaan">Code of its state, where a column says it; empty: none does.</param>
public sealed record BarisLembarRegister(int Nomor, IReadOnlyDictionary<string, string> Isi, string Keadaan)
{
    /// <summary>Fields that hold what stands in a joined cell, or in the row above.</summary>
    public IReadOnlyList<string> DariAtas { get; init; } = [];

    /// <summary>As a row of the register.</summary>
    /// <param name="masuk">Day on which it comes in.</param>
    public BarisRegister Baris(DateOnly masuk) => new($"baris-{Nomor}", Isi, Keadaan, Keadaan.Length > 0 ? masuk : null, masuk);
}

/// <summary>A cell that could not be read.</summary>
/// <param name="Baris">Number of its row in the sheet.</param>
/// <param name="Kolom">Heading of its column as written.</param>
/// <param name="Bidang">Code of the field.</param>
/// <param name="Tertulis">What stands there.</param>
/// <param name="Pesan">What is wrong and how to write it.</param>
public sealed record GalatSel(int Baris, string Kolom, string Bidang, string Tertulis, string Pesan);

/// <summary>A row of a sheet that is none of the register.</summary>
/// <param name="Baris">Its number in the sheet.</param>
/// <param name="Sebab">Why: "baris jumlah".</param>
/// <param name="Isi">What stands in it.</param>
public sealed record BarisLewat(int Baris, string Sebab, string Isi);

/// <summary>What was read of a sheet. Each row below the heading is in one of the two lists.</summary>
/// <param name="Baris">Rows of the register.</param>
/// <param name="Galat">Cells that could not be read.</param>
/// <param name="Lewat">Rows that are none.</param>
public sealed record HasilLembarRegister(
    IReadOnlyList<BarisLembarRegister> Baris, IReadOnlyList<GalatSel> Galat, IReadOnlyList<BarisLewat> Lewat);
