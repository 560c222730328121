using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Alur;

/// <summary>Opening hours of a day.</summary>
/// <param name="Masuk">When the office opens.</param>
/// <param name="Pulang">When it closes, after it opens.</param>
public sealed record JamKerja(TimeOnly Masuk, TimeOnly Pulang)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Masuk:HH.mm}–{Pulang:HH.mm}";
}

/// <summary>The working week of a pemerintah daerah from a day on.</summary>
/// <param name="Sejak">First day for which it holds.</param>
/// <param name="Jam">Hours of each day on which the office works; at least one day. A day that is missing is none.</param>
/// <param name="CutiBersamaLibur">Whether cuti bersama is no working day.</param>
/// <param name="Dasar">By which decision; may be empty.</param>
public sealed record PekanKerja(DateOnly Sejak, IReadOnlyDictionary<DayOfWeek, JamKerja> Jam, bool CutiBersamaLibur, string Dasar)
{
    private static readonly DayOfWeek[] Urutan =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday];

    /// <summary>Monday to Friday, 08.00 to 16.00: what holds until the pemda decides otherwise (usual; regulated by each pemda).</summary>
    public static PekanKerja Bawaan { get; } = new(
        DateOnly.MinValue, Urutan[..5].ToDictionary(h => h, _ => new JamKerja(new(8, 0), new(16, 0))), true, "");

    /// <summary>Days on which an office can work, in their order.</summary>
    public static IReadOnlyList<DayOfWeek> DaftarHari => Urutan;

    /// <summary>The days with their hours, those alike together: "Senin sampai Kamis 07.30–16.00, Jumat 07.30–16.30".</summary>
    public string Kata
    {
        get
        {
            var bagian = new List<(DayOfWeek Awal, DayOfWeek Akhir, JamKerja Jam)>();
            foreach (var h in Urutan.Where(Jam.ContainsKey))
            {
                if (bagian.Count > 0 && bagian[^1] is var b && b.Jam == Jam[h] && b.Akhir + 1 == h)
                {
                    bagian[^1] = (b.Awal, h, b.Jam);
                }
                else
                {
                    bagian.Add((h, h, Jam[h]));
                }
            }

            return string.Join(", ", bagian.Select(b =>
                $"{TanggalIndonesia.Hari(b.Awal)}{(b.Awal == b.Akhir ? "" : $" sampai {TanggalIndonesia.Hari(b.Akhir)}")} {b.Jam}"));
        }
    }
}

/// <summary>What a pemerintah daerah decided of some days.</summary>
public enum JenisKetentuanHari
{
    /// <summary>The office is closed.</summary>
    Libur,

    /// <summary>It works, though the day would be off: a day off that was moved, or one given back for another.</summary>
    Masuk,

    /// <summary>It works at other hours, as in Ramadan.</summary>
    Jam,
}

/// <summary>What a pemerintah daerah decided of some days, before what the country's decrees say of them.</summary>
/// <param name="Jenis">What.</param>
/// <param name="Mulai">First day.</param>
/// <param name="Selesai">Last day, not before the first.</param>
/// <param name="Nama">What for.</param>
/// <param name="Dasar">By which decision.</param>
public sealed record KetentuanHari(JenisKetentuanHari Jenis, DateOnly Mulai, DateOnly Selesai, string Nama, string Dasar)
{
    /// <summary>Hours of the day, where they are what was decided.</summary>
    public JamKerja? Jam { get; init; }

    /// <summary>Those of Friday, where it has its own.</summary>
    public JamKerja? JamJumat { get; init; }

    /// <summary>Whether it is about a day.</summary>
    public bool Meliputi(DateOnly hari) => hari >= Mulai && hari <= Selesai;
}

/// <summary>What a pemerintah daerah decided of its working days and hours.</summary>
/// <param name="Pekan">Its working weeks, each from a day on; before the first the usual one holds.</param>
/// <param name="Hari">What it decided of some days.</param>
public sealed record AturanKerja(IReadOnlyList<PekanKerja> Pekan, IReadOnlyList<KetentuanHari> Hari)
{
    /// <summary>Nothing was decided.</summary>
    public static AturanKerja Bawaan { get; } = new([], []);

    /// <summary>The working week that holds on a day.</summary>
    public PekanKerja PekanPada(DateOnly hari) => Pekan.Where(p => p.Sejak <= hari).MaxBy(p => p.Sejak) ?? PekanKerja.Bawaan;
}
