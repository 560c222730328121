using Akuntabel.Core.Alur;

namespace Akuntabel.Core.Register;

/// <summary>A register as data: what a row holds, when two rows are the same thing, what becomes of it, what falls due, who may see it.
/// </summary>
/// <param name="Kode">Stable name: <c>ormas</c>.</param>
/// <param name="Nama">"Organisasi kemasyarakatan".</param>
/// <param name="Sebutan">What one row is: "organisasi".</param>
/// <param name="Bidang">Its fields, in order; the first is what a row is called by.</param>
public sealed record DefinisiRegister(string Kode, string Nama, string Sebutan, IReadOnlyList<BidangRegister> Bidang)
{
    /// <summary>What it is for, in one or two sentences.</summary>
    public string Uraian { get; init; } = "";

    /// <summary>Legal source.</summary>
    public string Dasar { get; init; } = "";

    /// <summary>How sure we are of what the law demands; <c>null</c>: the office made it itself.</summary>
    public KeyakinanDasar? Keyakinan { get; init; }

    /// <summary>What could not be verified, in words.</summary>
    public string Catatan { get; init; } = "";

    /// <summary>Fields that make two rows the same thing when they agree (<see cref="KesamaanRegister"/>); empty: nothing does.</summary>
    public IReadOnlyList<string> KunciSama { get; init; } = [];

    /// <summary>Words that mean the same in those fields: "SMAN" and "SMA Negeri".</summary>
    public IReadOnlyList<PadananKata> Padanan { get; init; } = [];

    /// <summary>States that a row can be in; the first is that of a new one. Empty: rows have none.</summary>
    public IReadOnlyList<KeadaanRegister> Keadaan { get; init; } = [];

    /// <summary>Moves between states.</summary>
    public IReadOnlyList<PerpindahanRegister> Perpindahan { get; init; } = [];

    /// <summary>What falls due.</summary>
    public IReadOnlyList<TenggatRegister> Tenggat { get; init; } = [];

    /// <summary>Reports and counts.</summary>
    public IReadOnlyList<TampilanRegister> Tampilan { get; init; } = [];

    /// <summary>Dated figures that formulas use.</summary>
    public IReadOnlyList<ParameterRegister> Parameter { get; init; } = [];

    /// <summary>Who may see and write it.</summary>
    public AksesRegister Akses { get; init; } = AksesRegister.Biasa;

    /// <summary>When personal data are erased; <c>null</c>: nothing says when.</summary>
    public RetensiRegister? Retensi { get; init; }

    /// <summary>A field by its code; <c>null</c>: there is none.</summary>
    public BidangRegister? Cari(string kode) => Bidang.FirstOrDefault(b => b.Kode == kode);

    /// <summary>A state by its code; <c>null</c>: there is none.</summary>
    public KeadaanRegister? CariKeadaan(string kode) => Keadaan.FirstOrDefault(k => k.Kode == kode);

    /// <summary>Whether a row keeps anything sealed.</summary>
    public bool AdaTersegel => Bidang.Any(b => b.Tersegel);
}

/// <summary>A word of people and the words that it stands for: "SMAN" for "SMA NEGERI".</summary>
/// <param name="Kata">As people write it.</param>
/// <param name="Baku">What it stands for; empty: it says nothing ("PT").</param>
public sealed record PadananKata(string Kata, string Baku);

/// <summary>A state of a row.</summary>
/// <param name="Kode">Stable name: <c>terbit</c>.</param>
/// <param name="Nama">"Terbit".</param>
/// <param name="Akhir">Whether nothing is due any more in it.</param>
public sealed record KeadaanRegister(string Kode, string Nama, bool Akhir = false);

/// <summary>A move between states.</summary>
/// <param name="Kode">Stable name: <c>terbitkan</c>.</param>
/// <param name="Nama">What who presses it does: "Terbitkan SKT".</param>
/// <param name="Dari">States from which it goes; empty: from all others.</param>
/// <param name="Ke">State after it.</param>
public sealed record PerpindahanRegister(string Kode, string Nama, IReadOnlyList<string> Dari, string Ke)
{
    /// <summary>Fields without which it does not go.</summary>
    public IReadOnlyList<string> Wajib { get; init; } = [];

    /// <summary>Field that says on which day it happened; empty: the day is asked.</summary>
    public string Hari { get; init; } = "";

    /// <summary>Whether it asks why.</summary>
    public bool Beralasan { get; init; }

    /// <summary>Who may; empty: who may write the register.</summary>
    public IReadOnlyList<Peran> Peran { get; init; } = [];

    /// <summary>Whether it goes from a state.</summary>
    public bool Berlaku(string keadaan) => keadaan != Ke && (Dari.Count == 0 || Dari.Contains(keadaan));
}

/// <summary>A dated figure that formulas use: rupiah for each vote.</summary>
/// <param name="Kode">Stable name.</param>
/// <param name="Nama">"Nilai per suara".</param>
/// <param name="Satuan">Unit.</param>
/// <param name="Berlaku">From which day which value, with its source; a row takes the last one that had begun on its day.</param>
/// <param name="Hari">Field with the day or year for which it is looked up; empty: the day on which the row came in.</param>
public sealed record ParameterRegister(string Kode, string Nama, string Satuan, IReadOnlyList<NilaiParameter> Berlaku, string Hari = "")
{
    /// <summary>Field by which it differs, where it does: rupiah for each vote by the level of the party. Empty: none.</summary>
    public string Menurut { get; init; } = "";

    /// <summary>The value on a day; <c>null</c>: none had begun.</summary>
    /// <param name="hari">The day.</param>
    /// <param name="untuk">What the field by which it differs holds.</param>
    public NilaiParameter? Pada(DateOnly hari, string untuk = "") =>
        Berlaku.Where(b => b.Sejak <= hari && (b.Untuk.Length == 0 || b.Untuk == untuk)).MaxBy(b => b.Sejak);
}

/// <summary>A value and since when.</summary>
/// <param name="Sejak">First day.</param>
/// <param name="Nilai">The value.</param>
/// <param name="Dasar">Decision that set it.</param>
public sealed record NilaiParameter(DateOnly Sejak, decimal Nilai, string Dasar)
{
    /// <summary>For which value of <see cref="ParameterRegister.Menurut"/>; empty: for all.</summary>
    public string Untuk { get; init; } = "";
}

/// <summary>Who may see and write a register; roles of the office that keeps it, and those of the pemda that look at all offices.</summary>
/// <param name="Baca">Who sees rows.</param>
/// <param name="Tulis">Who enters and changes them.</param>
/// <param name="Rahasia">Who may open what is personal or secret.</param>
public sealed record AksesRegister(IReadOnlyList<Peran> Baca, IReadOnlyList<Peran> Tulis, IReadOnlyList<Peran> Rahasia)
{
    /// <summary>An open register: all see it, planner and units write it, planner and head may open what is sealed.</summary>
    public static AksesRegister Biasa { get; } = new(
        [Peran.Perencana, Peran.SubBidang, Peran.Penyusun, Peran.Kepala, Peran.Apip, Peran.Bappeda],
        [Peran.Perencana, Peran.SubBidang], [Peran.Perencana, Peran.Kepala]);

    /// <summary>A closed register: not even its name is seen by others.</summary>
    public static AksesRegister Tertutup { get; } = new(
        [Peran.Perencana, Peran.SubBidang, Peran.Kepala], [Peran.Perencana, Peran.SubBidang], [Peran.Kepala]);

    /// <summary>Whether others than who work with it see nothing of it.</summary>
    public bool Terbatas => !Baca.Contains(Peran.Bappeda);
}

/// <summary>When personal data of a row are erased (UU 27/2022).</summary>
/// <param name="Bidang">Field with the day from which it counts; empty: the day on which the row came to its last state.</param>
/// <param name="Tahun">After so many years.</param>
/// <param name="Dasar">Rule that says so.</param>
public sealed record RetensiRegister(string Bidang, int Tahun, string Dasar)
{
    /// <summary>First day on which a row's personal data may no longer be kept; <c>null</c>: its time has not begun.</summary>
    public DateOnly? Habis(DefinisiRegister definisi, BarisRegister baris)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        ArgumentNullException.ThrowIfNull(baris);
        var dari = Bidang.Length > 0 ? NilaiRegister.Hari(baris[Bidang])
            : definisi.Keadaan.Count == 0 ? baris.Masuk
            : definisi.CariKeadaan(baris.Keadaan) is { Akhir: true } ? baris.KeadaanSejak : null;
        return dari is { } d && d.Year + Tahun <= DateOnly.MaxValue.Year ? d.AddYears(Tahun) : null;
    }
}
