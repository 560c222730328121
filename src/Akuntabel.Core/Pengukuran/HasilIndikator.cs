using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Target, realisation and achievement of one year; facts without data are blank with the reason.</summary>
/// <param name="Tahun">Year.</param>
/// <param name="Target">Target in force, in the unit of the indikator.</param>
/// <param name="Realisasi">Realisation up to the reported quarter, in the same unit.</param>
/// <param name="Capaian">Achievement, percent.</param>
public sealed record KinerjaTahun(int Tahun, Fakta Target, Fakta Realisasi, HasilCapaian Capaian);

/// <summary>Target of the rencana aksi, realisation and achievement up to the end of a quarter.</summary>
/// <param name="Triwulan">Quarter.</param>
/// <param name="Target">Target up to its end, in the unit of the indikator.</param>
/// <param name="Realisasi">Realisation up to its end, in the same unit; blank when not measured.</param>
/// <param name="Capaian">Achievement, percent.</param>
public sealed record KinerjaTriwulan(TriwulanKe Triwulan, Fakta Target, Fakta Realisasi, HasilCapaian Capaian)
{
    /// <summary>Whether the rencana aksi states a target for it.</summary>
    public bool Dijanjikan { get; init; }

    /// <summary>What was measured for the quarter itself, in the same unit; <c>null</c>: nothing.</summary>
    public Fakta? Diukur { get; init; }
}

/// <summary>A value beside that of the year before.</summary>
/// <param name="Selisih">Difference; points for percentages.</param>
/// <param name="Arah">Word: "meningkat", "menurun", "tetap".</param>
public sealed record PerubahanNilai(Fakta Selisih, Fakta Arah);

/// <summary>What an indikator was promised before the Perubahan, and what it would have achieved under that.</summary>
/// <param name="Target">Target of the first version; that in force when nothing changed.</param>
/// <param name="Berubah">Whether a Perubahan changed it.</param>
/// <param name="Capaian">Achievement as reported, percent, had the first version stayed.</param>
public sealed record KinerjaMurni(Fakta Target, bool Berubah, Fakta Capaian);

/// <summary>An indikator beside the targets of the Renstra.</summary>
/// <param name="Awal">Value at its start.</param>
/// <param name="Tahunan">Target by year, in order, with what was achieved of it as reported, percent: another document may promise
/// another target.</param>
/// <param name="Akhir">Target at its end.</param>
/// <param name="Kemajuan">How far that is reached, percent.</param>
public sealed record KemajuanRenstra(Fakta Awal, IReadOnlyList<(int Tahun, Fakta Target, Fakta? Capaian)> Tahunan, Fakta Akhir, HasilCapaian Kemajuan);

/// <summary>One indikator with everything that PermenPANRB 53/2014 compares it with.</summary>
/// <param name="Indikator">The indikator.</param>
/// <param name="Kini">The reported year.</param>
/// <param name="Lalu">The year before.</param>
/// <param name="Riwayat">Years with data up to the reported one, in order.</param>
public sealed record HasilIndikator(Indikator Indikator, KinerjaTahun Kini, KinerjaTahun Lalu, IReadOnlyList<KinerjaTahun> Riwayat)
{
    /// <summary>Class of the achievement.</summary>
    public required Fakta Predikat { get; init; }

    /// <summary>Whether the target was reached, in a word.</summary>
    public required Fakta Status { get; init; }

    /// <summary>The word for success or failure.</summary>
    public required Fakta Keberhasilan { get; init; }

    /// <summary>Realisation beside that of the year before.</summary>
    public required PerubahanNilai Realisasi { get; init; }

    /// <summary>Achievement beside that of the year before.</summary>
    public required PerubahanNilai Capaian { get; init; }

    /// <summary>Beside the Renstra.</summary>
    public required KemajuanRenstra Renstra { get; init; }

    /// <summary>Beside the national standard.</summary>
    public required HasilStandar Standar { get; init; }

    /// <summary>Before the Perubahan.</summary>
    public required KinerjaMurni Murni { get; init; }

    /// <summary>What the Perjanjian Kinerja of the reported year promises; blank when it promises nothing, whatever other documents
    /// promise.</summary>
    public required Fakta Perjanjian { get; init; }

    /// <summary>The document that the target of the reported year is of; <c>null</c> when none states one.</summary>
    public DokumenTarget? TargetMenurut { get; init; }

    /// <summary>What the RKT promises for the reported year, else the Renja; <c>null</c> when neither states a target.</summary>
    public TargetDokumen? TargetRkt { get; init; }

    /// <summary>The last quarter of a rencana aksi that ends in another target than the Perjanjian Kinerja in force; <c>null</c> when it does
    /// not, or nothing is promised.</summary>
    public KinerjaTriwulan? AksiBerbeda => RencanaAksi.FirstOrDefault(t => t.Triwulan.Nomor == 4
        && t.Target.Besaran.Nilai is { } a && Perjanjian.Besaran.Nilai is { } b && a != b);

    /// <summary>As counts of things, with the components.</summary>
    public required HasilCacah Cacah { get; init; }

    /// <summary>What other documents than the one that counts promise for the reported year.</summary>
    public IReadOnlyList<TargetDokumen> TargetLain { get; init; } = [];

    /// <summary>Of those, promises for the year that differ from the one that counts.</summary>
    public IEnumerable<TargetDokumen> TargetBerbeda =>
        TargetLain.Where(t => t.Triwulan is null && t.Nilai.Besaran.Nilai != Kini.Target.Besaran.Nilai);

    /// <summary>Quarters up to the reported one, in order.</summary>
    public IReadOnlyList<KinerjaTriwulan> DaftarTriwulan { get; init; } = [];

    /// <summary>Of those, the ones that the rencana aksi states a target for.</summary>
    public IReadOnlyList<KinerjaTriwulan> RencanaAksi => [.. DaftarTriwulan.Where(t => t.Dijanjikan)];

    /// <summary>That of the reported quarter; <c>null</c> when the rencana aksi states no target for it.</summary>
    public KinerjaTriwulan? RencanaAksiKini { get; init; }

    /// <summary>Whether the target was reached; <c>null</c> while not measured.</summary>
    public bool? Tercapai => Kini.Capaian.Mentah.Besaran.Nilai is { } n ? n >= 100 : null;
}

/// <summary>A component with its progress.</summary>
/// <param name="Komponen">The component as planned.</param>
/// <param name="Realisasi">What became of it; <c>null</c> when not reported.</param>
/// <param name="RealisasiLalu">In the year before; <c>null</c> when not reported.</param>
/// <param name="Kemajuan">Realised of planned, percent; <c>null</c> when one is not stated.</param>
public sealed record HasilKomponenIndikator(KomponenIndikator Komponen, Fakta? Realisasi, Fakta? RealisasiLalu, Fakta? Kemajuan);

/// <summary>Sums over the components; <c>null</c> where one is missing or units differ.</summary>
/// <param name="Target">Planned.</param>
/// <param name="TargetMurni">Planned before the Perubahan.</param>
/// <param name="Realisasi">Realised.</param>
/// <param name="RealisasiLalu">Realised in the year before.</param>
public sealed record JumlahKomponen(Fakta? Target, Fakta? TargetMurni, Fakta? Realisasi, Fakta? RealisasiLalu);

/// <summary>An indikator as counts: the twin of its percentages, and the components behind them.</summary>
/// <param name="Target">Target as a count; <c>null</c> when not counted.</param>
/// <param name="TargetMurni">The same in the first version.</param>
/// <param name="Realisasi">Realisation as a count; <c>null</c> when not counted or a component is missing.</param>
/// <param name="Pembagi">What the counts are a share of; <c>null</c> when not counted.</param>
/// <param name="DaftarKomponen">Components in order.</param>
/// <param name="Jumlah">Their sums.</param>
public sealed record HasilCacah(Fakta? Target, Fakta? TargetMurni, Fakta? Realisasi, Fakta? Pembagi,
    IReadOnlyList<HasilKomponenIndikator> DaftarKomponen, JumlahKomponen Jumlah);
