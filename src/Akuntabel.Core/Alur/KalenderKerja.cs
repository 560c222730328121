namespace Akuntabel.Core.Alur;

/// <summary>What a pemerintah daerah decided of its working days and hours.</summary>
/// <param name="HariSeminggu">Working days in a week: 5 (to Friday) or 6 (to Saturday).</param>
/// <param name="Masuk">When the office opens.</param>
/// <param name="Pulang">When it closes, after it opens.</param>
public sealed record AturanKerja(int HariSeminggu, TimeOnly Masuk, TimeOnly Pulang)
{
    /// <summary>Monday to Friday, 08.00 to 16.00: what holds until the pemda decides otherwise (usual; regulated by each pemda).</summary>
    public static AturanKerja Bawaan { get; } = new(5, new(8, 0), new(16, 0));

    /// <summary>Whether cuti bersama is no working day.</summary>
    public bool CutiBersamaLibur { get; init; } = true;

    /// <summary>Days off of the pemda alone, and those that were decreed after this program was made.</summary>
    public IReadOnlyList<HariLibur> Tambahan { get; init; } = [];
}

/// <summary>The working days of a pemerintah daerah: which they are, how many lie between two days, which one comes after some.</summary>
/// <remarks>The day on which something is received is day 0. A day off on which something is due moves nothing, unless the rule of that
/// deadline says so: SAKIP has none that does.</remarks>
public sealed class KalenderKerja
{
    private readonly AturanKerja _aturan;

    private readonly Dictionary<DateOnly, HariLibur> _libur;

    /// <summary>A calendar.</summary>
    /// <param name="aturan">What the pemda decided; <c>null</c>: what is usual.</param>
    public KalenderKerja(AturanKerja? aturan = null)
    {
        _aturan = aturan ?? AturanKerja.Bawaan;
        _libur = KatalogHariLibur.Semua.Concat(_aturan.Tambahan)
            .Where(h => h.Jenis != JenisLibur.CutiBersama || _aturan.CutiBersamaLibur)
            .GroupBy(h => h.Tanggal).ToDictionary(g => g.Key, g => g.First());
    }

    /// <summary>What is celebrated on a day; <c>null</c>: nothing, or nothing that keeps this office closed.</summary>
    public HariLibur? Libur(DateOnly hari) => _libur.GetValueOrDefault(hari);

    /// <summary>Whether the office works on a day.</summary>
    public bool HariKerja(DateOnly hari) => hari.DayOfWeek != DayOfWeek.Sunday
        && (hari.DayOfWeek != DayOfWeek.Saturday || _aturan.HariSeminggu >= 6) && !_libur.ContainsKey(hari);

    /// <summary>Working days after a day, up to and with another; negative when that one is before.</summary>
    public int Antara(DateOnly dari, DateOnly sampai) => sampai < dari
        ? -Antara(sampai, dari)
        : Enumerable.Range(1, sampai.DayNumber - dari.DayNumber).Count(i => HariKerja(dari.AddDays(i)));

    /// <summary>The working day that comes some working days after a day; with 0 that day itself, or the next that is one.</summary>
    /// <param name="hari">Day 0.</param>
    /// <param name="banyak">How many, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public DateOnly Sesudah(DateOnly hari, int banyak)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(banyak);
        for (var sisa = banyak; sisa > 0;)
        {
            hari = hari.AddDays(1);
            sisa -= HariKerja(hari) ? 1 : 0;
        }

        while (!HariKerja(hari))
        {
            hari = hari.AddDays(1);
        }

        return hari;
    }

    /// <summary>When something has to be done by that takes a time: whole working days end when the office closes; hours and minutes run
    /// only while it is open.</summary>
    /// <param name="mulai">When it begins, by the clock of the pemda's zone.</param>
    /// <param name="waktu">How long it may take.</param>
    public DateTime Sampai(DateTime mulai, StandarWaktu waktu)
    {
        ArgumentNullException.ThrowIfNull(waktu);
        var (hari, jam) = Buka(mulai);
        if (waktu.Hari > 0)
        {
            // from what begins after hours the next working day is day 0: nobody could have worked on it before
            hari = Sesudah(hari, waktu.Hari);
            return waktu.Menit == 0 ? hari.ToDateTime(_aturan.Pulang) : Habis(hari, jam, waktu.Menit);
        }

        return Habis(hari, jam, waktu.Menit);
    }

    // the moment at which work can begin: during opening hours that very one
    private (DateOnly Hari, TimeOnly Jam) Buka(DateTime saat)
    {
        var (hari, jam) = (DateOnly.FromDateTime(saat), TimeOnly.FromDateTime(saat));
        return !HariKerja(hari) || jam >= _aturan.Pulang ? (Sesudah(hari.AddDays(1), 0), _aturan.Masuk)
            : (hari, jam < _aturan.Masuk ? _aturan.Masuk : jam);
    }

    private DateTime Habis(DateOnly hari, TimeOnly jam, int menit)
    {
        var sisa = TimeSpan.FromMinutes(menit);
        while (sisa > _aturan.Pulang - jam)
        {
            sisa -= _aturan.Pulang - jam;
            (hari, jam) = (Sesudah(hari, 1), _aturan.Masuk);
        }

        return hari.ToDateTime(jam) + sisa;
    }
}
