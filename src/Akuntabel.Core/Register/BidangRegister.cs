namespace Akuntabel.Core.Register;

/// <summary>What a field of a register holds; it decides how it is typed, checked and printed.</summary>
public enum JenisIsian
{
    /// <summary>One line of words.</summary>
    Teks,

    /// <summary>Several lines.</summary>
    TeksPanjang,

    /// <summary>A figure with its unit.</summary>
    Angka,

    /// <summary>An amount, rupiah.</summary>
    Rupiah,

    /// <summary>A day.</summary>
    Tanggal,

    /// <summary>A year.</summary>
    Tahun,

    /// <summary>One of a list of words.</summary>
    Pilihan,

    /// <summary>Yes or no.</summary>
    YaTidak,

    /// <summary>Which of a list of papers or conditions are there.</summary>
    DaftarPeriksa,

    /// <summary>A kabupaten or kota, from the official list.</summary>
    Kabupaten,

    /// <summary>A kecamatan, from the list of the pemerintah daerah.</summary>
    Kecamatan,

    /// <summary>Computed from other fields and dated parameters; never typed.</summary>
    Terhitung,
}

/// <summary>Who may see what a field holds (UU 27/2022).</summary>
public enum KerahasiaanBidang
{
    /// <summary>Everybody who may see the register; may be printed.</summary>
    Terbuka,

    /// <summary>Personal data: kept sealed, masked in lists and exports, never printed.</summary>
    Pribadi,

    /// <summary>Secret: as personal, and each look at it is an event.</summary>
    Rahasia,
}

/// <summary>A number, name or address whose form is known.</summary>
public enum PolaIsian
{
    /// <summary>Any words.</summary>
    Bebas,

    /// <summary>Nomor Induk Kependudukan: 16 digits.</summary>
    Nik,

    /// <summary>NPWP: 15 or 16 digits.</summary>
    Npwp,

    /// <summary>Telephone.</summary>
    Telepon,

    /// <summary>E-mail.</summary>
    Surel,
}

/// <summary>A field of a register.</summary>
/// <param name="Kode">Stable name within its definition: <c>tanggal_skt</c>.</param>
/// <param name="Nama">As a form names it: "Tanggal SKT".</param>
/// <param name="Jenis">What it holds.</param>
public sealed record BidangRegister(string Kode, string Nama, JenisIsian Jenis)
{
    /// <summary>Unit of a figure: "orang"; empty: none.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>Decimal places of a figure.</summary>
    public int Desimal { get; init; }

    /// <summary>Words that may be chosen, or papers that are checked.</summary>
    public IReadOnlyList<string> Pilihan { get; init; } = [];

    /// <summary>Whether a row cannot be kept without it.</summary>
    public bool Wajib { get; init; }

    /// <summary>Who may see it.</summary>
    public KerahasiaanBidang Kerahasiaan { get; init; }

    /// <summary>Form of a text.</summary>
    public PolaIsian Pola { get; init; }

    /// <summary>Heading under which a form shows it; empty: that of the field before.</summary>
    public string Bagian { get; init; } = "";

    /// <summary>What to write, for who fills it in.</summary>
    public string Petunjuk { get; init; } = "";

    /// <summary>Whether lists of rows show it.</summary>
    public bool DiDaftar { get; init; }

    /// <summary>Headings that people's sheets give it.</summary>
    public IReadOnlyList<string> Sinonim { get; init; } = [];

    /// <summary>Formula of a computed field over fields and parameters by their names: "Suara sah × Nilai per suara".</summary>
    public string Rumus { get; init; } = "";

    /// <summary>Scale whose class it is: <c>idi</c>, or the code of the field that names it; <see cref="Rumus"/> then names the one field
    /// that is classed. Empty: none.</summary>
    public string Skala { get; init; } = "";

    /// <summary>Code of the field whose day this one is not before: a transfer not before its verification. Empty: any day.</summary>
    public string TidakSebelum { get; init; } = "";

    /// <summary>Whether it is kept sealed.</summary>
    public bool Tersegel => Kerahasiaan != KerahasiaanBidang.Terbuka;

    /// <summary>Whether it holds a number.</summary>
    public bool Berangka => Jenis is JenisIsian.Angka or JenisIsian.Rupiah || (Jenis == JenisIsian.Terhitung && Skala.Length == 0);
}
