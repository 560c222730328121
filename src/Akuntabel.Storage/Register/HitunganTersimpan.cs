using Akuntabel.Core.Register;

namespace Akuntabel.Storage.Register;

/// <summary>A question to a register from which an indikator, or a part of it, is counted.</summary>
/// <param name="Id">Identifier; empty: a new one.</param>
/// <param name="Indikator">Code of the indikator.</param>
/// <param name="Komponen">Which part of it, from 1; 0: the indikator itself.</param>
/// <param name="Kueri">The question, as text.</param>
/// <param name="Nama">What it counts, for a reader.</param>
/// <param name="Revisi">The one that was seen; 0 for a new one.</param>
public sealed record HitunganTersimpan(string Id, string Indikator, int Komponen, string Kueri, string Nama, int Revisi)
{
    /// <summary>Name of the part, which is what it is known by: <see cref="Komponen"/> is then only a number of its own. Empty: the indikator
    /// itself, or a question of before names were kept.</summary>
    public string Bagian { get; init; } = "";
}

/// <summary>An answer to be kept for good.</summary>
/// <param name="Indikator">Code of the indikator.</param>
/// <param name="Komponen">Part of it; 0: the indikator itself.</param>
/// <param name="Nama">What it counts.</param>
/// <param name="Kueri">The question, as text.</param>
/// <param name="Nilai">The figure as it is kept; empty: there was none.</param>
/// <param name="Definisi">The register.</param>
/// <param name="Baris">Rows that made it; what is sealed is left out.</param>
public sealed record BekuBaru(
    string Indikator, int Komponen, string Nama, string Kueri, string Nilai, DefinisiRegister Definisi, IReadOnlyList<BarisRegister> Baris)
{
    /// <summary>Name of the part; empty: the indikator itself.</summary>
    public string Bagian { get; init; } = "";
}

/// <summary>An answer that was kept.</summary>
public sealed class BekuTersimpan
{
    /// <summary>Identifier.</summary>
    public string Id { get; init; } = "";

    /// <summary>Code of the indikator.</summary>
    public string Indikator { get; init; } = "";

    /// <summary>Part of it; 0: the indikator itself.</summary>
    public int Komponen { get; init; }

    /// <summary>Name of the part; empty: the indikator itself, or of before names were kept.</summary>
    public string Bagian { get; init; } = "";

    /// <summary>Quarter that was locked.</summary>
    public int Triwulan { get; init; }

    /// <summary>How often it had been kept by then.</summary>
    public int Ke { get; init; }

    /// <summary>Code of the register.</summary>
    public string Register { get; init; } = "";

    /// <summary>What it counts.</summary>
    public string Nama { get; init; } = "";

    /// <summary>The question, as text.</summary>
    public string Kueri { get; init; } = "";

    /// <summary>The figure; empty: there was none.</summary>
    public string Nilai { get; init; } = "";

    /// <summary>Rows that made it.</summary>
    public int Banyak { get; init; }

    /// <summary>Digest of its rows among the contents.</summary>
    public string Sidik { get; init; } = "";

    /// <summary>Who locked the quarter.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";
}

/// <summary>What was kept with an answer.</summary>
/// <param name="Register">Name of the register.</param>
/// <param name="Kueri">The question, as text.</param>
/// <param name="Nilai">The figure; empty: there was none.</param>
/// <param name="Bidang">Open fields: code and name, in order.</param>
/// <param name="Baris">The rows, in order.</param>
public sealed record IsiBeku(
    string Register, string Kueri, string Nilai, IReadOnlyList<KeyValuePair<string, string>> Bidang, IReadOnlyList<BarisBeku> Baris);

/// <summary>A row as it was when it was counted.</summary>
/// <param name="Id">The row.</param>
/// <param name="Keadaan">Name of its state; empty: none.</param>
/// <param name="Masuk">Day on which it came.</param>
/// <param name="Isi">Its open fields by code, as they are kept.</param>
public sealed record BarisBeku(string Id, string Keadaan, string Masuk, IReadOnlyDictionary<string, string> Isi);
