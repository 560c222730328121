using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Perencanaan;

/// <summary>What was typed of an indikator, before it is known to be one; see <see cref="Indikator.Buat"/>.</summary>
/// <param name="Kode">Code; may still be blank.</param>
/// <param name="Uraian">What is measured.</param>
/// <param name="Satuan">Unit as people write it; may still be blank.</param>
/// <param name="Asal">Where it was typed.</param>
public sealed record IsianIndikator(string Kode, string Uraian, string Satuan, Asal Asal)
{
    /// <summary>Which direction is good; <c>null</c> when not said.</summary>
    public Polaritas? Polaritas { get; init; }

    /// <summary>Formula of achievement; <c>null</c> when not chosen.</summary>
    public RumusCapaian? RumusCapaian { get; init; }

    /// <summary>How quarters make a year.</summary>
    public AgregasiTriwulan Agregasi { get; init; } = AgregasiTriwulan.Terakhir;

    /// <summary>Whether each quarter states the value up to its end.</summary>
    public bool SampaiDengan { get; init; }

    /// <summary>Targets of the Renstra.</summary>
    public TargetRenstra Target { get; init; } = TargetRenstra.Kosong;

    /// <summary>National standard.</summary>
    public Fakta? StandarNasional { get; init; }

    /// <summary>Why there is none.</summary>
    public string AlasanTanpaStandar { get; init; } = "";

    /// <summary>Whether the participants of linked activities are its realisation.</summary>
    public bool DariKegiatan { get; init; }

    /// <summary>That it is counted.</summary>
    public PencacahanIndikator? Cacah { get; init; }

    /// <summary>Its parts.</summary>
    public IReadOnlyList<KomponenIndikator> DaftarKomponen { get; init; } = [];

    /// <summary>How the parts make its realisation.</summary>
    public CaraKomponen CaraKomponen { get; init; }

    /// <summary>The formula over its parts.</summary>
    public RumusIndikator? Hitungan { get; init; }

    /// <summary>What a message calls it.</summary>
    internal string Sebutan => !string.IsNullOrWhiteSpace(Kode) ? Kode : $"\"{Uraian}\"";
}

/// <summary>The words that files use for the choices of an indikator.</summary>
public static class KataIndikator
{
    /// <summary>Formulas by word.</summary>
    public static IReadOnlyDictionary<string, RumusCapaian> RumusCapaian { get; } =
        new Dictionary<string, RumusCapaian>(StringComparer.Ordinal)
    {
        ["realisasi-per-target"] = Perencanaan.RumusCapaian.RealisasiPerTarget,
        ["selisih-terhadap-target"] = Perencanaan.RumusCapaian.SelisihTerhadapTarget,
        ["target-per-realisasi"] = Perencanaan.RumusCapaian.TargetPerRealisasi,
    };

    /// <summary>Directions by word.</summary>
    public static IReadOnlyDictionary<string, Polaritas> Polaritas { get; } = new Dictionary<string, Polaritas>(StringComparer.Ordinal)
    {
        ["naik"] = Perencanaan.Polaritas.MakinTinggiMakinBaik,
        ["turun"] = Perencanaan.Polaritas.MakinRendahMakinBaik,
    };

    /// <summary>Ways of aggregation by word; <c>sampai-dengan</c> takes the last value, which then cannot fall.</summary>
    public static IReadOnlyDictionary<string, AgregasiTriwulan> Agregasi { get; } =
        new Dictionary<string, AgregasiTriwulan>(StringComparer.Ordinal)
    {
        ["kumulatif"] = AgregasiTriwulan.Kumulatif,
        ["terakhir"] = AgregasiTriwulan.Terakhir,
        [SampaiDengan] = AgregasiTriwulan.Terakhir,
        ["rata-rata"] = AgregasiTriwulan.RataRata,
    };

    /// <summary>Values of a formula whose divisor is zero, by word.</summary>
    public static IReadOnlyDictionary<string, decimal> BilaNol { get; } =
        new Dictionary<string, decimal>(StringComparer.Ordinal) { ["nol"] = 0, ["seratus"] = 100 };

    internal const string SampaiDengan = "sampai-dengan";

    /// <summary>The word of a formula.</summary>
    public static string Dari(RumusCapaian rumus) => RumusCapaian.First(k => k.Value == rumus).Key;

    /// <summary>The word of a direction.</summary>
    public static string Dari(Polaritas polaritas) => Polaritas.First(k => k.Value == polaritas).Key;
}
