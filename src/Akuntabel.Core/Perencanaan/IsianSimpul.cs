namespace Akuntabel.Core.Perencanaan;

/// <summary>Levels of performance, from what people feel to what an office hands over (PermenPANRB 89/2021).</summary>
public enum TingkatKinerja
{
    /// <summary>What the sasaran of the office serve: a sasaran of the RPJMD, a tujuan of the office.</summary>
    Daerah,

    /// <summary>Ultimate outcome of the office: a sasaran strategis.</summary>
    HasilAkhir,

    /// <summary>Intermediate outcome: what has to be so for the ultimate one; a program.</summary>
    HasilAntara,

    /// <summary>Immediate outcome: what follows at once from the work; a kegiatan.</summary>
    HasilLangsung,

    /// <summary>Output: what is handed over; a sub kegiatan.</summary>
    Keluaran,
}

/// <summary>What a node of the tree stands for.</summary>
public enum AsalSimpul
{
    /// <summary>A tujuan of the office.</summary>
    Tujuan,

    /// <summary>A sasaran strategis of the Renstra.</summary>
    Sasaran,

    /// <summary>A program of the budget.</summary>
    Program,

    /// <summary>A kegiatan of the budget.</summary>
    Kegiatan,

    /// <summary>A sub kegiatan of the budget.</summary>
    SubKegiatan,

    /// <summary>A condition that the office added between them.</summary>
    Kondisi,

    /// <summary>A sasaran of the RPJMD.</summary>
    SasaranRpjmd,
}

/// <summary>How a node is measured.</summary>
/// <param name="Uraian">What is measured.</param>
/// <param name="Satuan">Its unit; may be blank.</param>
/// <param name="Target">Target of the year as people write it; blank when there is none.</param>
public sealed record IndikatorSimpul(string Uraian, string Satuan, string Target);

/// <summary>A node of the tree as it was derived or typed; its place follows from the code of the node above it.</summary>
/// <param name="Kode">What names it: unique in the tree.</param>
/// <param name="Asal">What it stands for.</param>
/// <param name="Tingkat">Level of performance.</param>
/// <param name="Uraian">What is to be so; may still be blank.</param>
public sealed record IsianSimpul(string Kode, AsalSimpul Asal, TingkatKinerja Tingkat, string Uraian)
{
    /// <summary>Code of the node above; blank for a root.</summary>
    public string Induk { get; init; } = "";

    /// <summary>Code as documents print it; blank for a condition of the office's own.</summary>
    public string KodeResmi { get; init; } = "";

    /// <summary>Words of the nomenclature when <see cref="Uraian"/> was put in other words; blank otherwise.</summary>
    public string Semula { get; init; } = "";

    /// <summary>Critical success factors.</summary>
    public IReadOnlyList<string> FaktorKunci { get; init; } = [];

    /// <summary>How it is measured.</summary>
    public IReadOnlyList<IndikatorSimpul> Indikator { get; init; } = [];

    /// <summary>The position that answers for it; blank when not said.</summary>
    public string Jabatan { get; init; } = "";

    /// <summary>Codes of further nodes that it serves.</summary>
    public IReadOnlyList<string> JugaMendukung { get; init; } = [];

    /// <summary>Its place among those beside it; <c>null</c>: in the order derived.</summary>
    public decimal? Urutan { get; init; }

    /// <summary>Where it was typed or added to, as forms address it; blank when nothing was typed.</summary>
    public string Tempat { get; init; } = "";

    /// <summary>Whether the office put it at another place than where plan and budget have it.</summary>
    public bool Dipindah { get; init; }
}

/// <summary>Levels of performance in words.</summary>
public static class KataTingkat
{
    private static readonly string[] Kata = ["daerah", "hasil akhir", "hasil antara", "hasil langsung", "keluaran"];

    private static readonly string[] KataRencana = ["tujuan", "sasaran", "program", "kegiatan", "sub kegiatan"];

    /// <summary>What of the plan stands at a level, as every planner calls it: "program".</summary>
    /// <param name="tingkat">The level.</param>
    public static string Rencana(TingkatKinerja tingkat) => KataRencana[(int)tingkat];

    /// <summary>The words for a level: "hasil antara".</summary>
    /// <param name="tingkat">The level.</param>
    public static string Dari(TingkatKinerja tingkat) => Kata[(int)tingkat];
}
