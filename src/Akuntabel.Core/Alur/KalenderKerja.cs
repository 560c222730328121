namespace Akuntabel.Core.Alur;

/// <summary>The working days of a pemerintah daerah: which they are, how many lie between two days, which one comes after some.</summary>
/// <remarks>The day on which something is received is day 0. A day off on which something is due moves nothing, unless the rule of that
/// deadline says so: SAKIP has none that does.</remarks>
public sealed class KalenderKerja
{
    private readonly AturanKerja _aturan;

    /// <summary>A calendar.</summary>
    /// <param name="aturan">What the pemda decided; <c>null</c>: what is usual.</param>
    public KalenderKerja(AturanKerja? aturan = null) => _aturan = aturan ?? AturanKerja.Bawaan;

    /// <summary>Why this office is closed on a day that has a reason; <c>null</c>: there is none. What the pemda decided comes
    /// first.</summary>
    public HariLibur? Libur(DateOnly hari) =>
        Ketentuan(hari, JenisKetentuanHari.Masuk) is not null ? null
        : Ketentuan(hari, JenisKetentuanHari.Libur) is { } k ? new HariLibur(hari, k.Nama, JenisLibur.Daerah, k.Dasar)
        : KatalogHariLibur.Pada(hari).FirstOrDefault(h => h.Jenis != JenisLibur.CutiBersama || _aturan.PekanPada(hari).CutiBersamaLibur);

    /// <summary>Whether the office works on a day.</summary>
    public bool HariKerja(DateOnly hari) => Ketentuan(hari, JenisKetentuanHari.Masuk) is not null
        || (_aturan.PekanPada(hari).Jam.ContainsKey(hari.DayOfWeek) && Libur(hari) is null);

    /// <summary>Opening hours of a day on which the office works.</summary>
    public JamKerja Jam(DateOnly hari)
    {
        var (khusus, pekan) = (Ketentuan(hari, JenisKetentuanHari.Jam), _aturan.PekanPada(hari).Jam);
        // a Sunday on which it works has the hours of the week's first day
        return (hari.DayOfWeek == DayOfWeek.Friday ? khusus?.JamJumat : null) ?? khusus?.Jam
            ?? pekan.GetValueOrDefault(hari.DayOfWeek) ?? pekan.MinBy(p => p.Key).Value;
    }

    /// <summary>Whether the office is open at a moment.</summary>
    /// <param name="saat">The moment, by the clock of the pemda's zone.</param>
    public bool Buka(DateTime saat)
    {
        var (hari, jam) = (DateOnly.FromDateTime(saat), TimeOnly.FromDateTime(saat));
        return HariKerja(hari) && Jam(hari) is var j && jam >= j.Masuk && jam < j.Pulang;
    }

    /// <summary>How working time is counted around a day, for a reader.</summary>
    public string Kata(DateOnly hari)
    {
        var pekan = _aturan.PekanPada(hari);
        return $"{pekan.Kata}{(Ketentuan(hari, JenisKetentuanHari.Jam) is { } k ? $" ({k.Nama}: {k.Jam}{(k.JamJumat is { } j
            ? $", Jumat {j}" : "")})" : "")}, tanpa hari libur{(pekan.CutiBersamaLibur ? " dan cuti bersama" : "")}"
            + (pekan.Dasar.Length > 0 ? $", menurut {pekan.Dasar}" : "")
            + (KatalogHariLibur.Ditetapkan(hari.Year) ? "" : $"; hari libur {hari.Year} belum ditetapkan, jadi hanya akhir pekan yang dikecualikan");
    }

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
        var (hari, jam) = Bermula(mulai);
        if (waktu.Hari > 0)
        {
            // from what begins after hours the next working day is day 0: nobody could have worked on it before
            hari = Sesudah(hari, waktu.Hari);
            return waktu.Menit == 0 ? hari.ToDateTime(Jam(hari).Pulang) : Habis(hari, jam, waktu.Menit);
        }

        return Habis(hari, jam, waktu.Menit);
    }

    /// <summary>When the office closes next: on a day on which it works still or does again.</summary>
    /// <param name="saat">The moment, by the clock of the pemda's zone.</param>
    public DateTime Tutup(DateTime saat) => Bermula(saat).Hari is var hari ? hari.ToDateTime(Jam(hari).Pulang) : saat;

    // the moment at which work can begin: during opening hours that very one
    private (DateOnly Hari, TimeOnly Jam) Bermula(DateTime saat)
    {
        var (hari, jam) = (DateOnly.FromDateTime(saat), TimeOnly.FromDateTime(saat));
        if (HariKerja(hari) && jam < Jam(hari).Pulang)
        {
            return (hari, jam < Jam(hari).Masuk ? Jam(hari).Masuk : jam);
        }

        hari = Sesudah(hari.AddDays(1), 0);
        return (hari, Jam(hari).Masuk);
    }

    private DateTime Habis(DateOnly hari, TimeOnly jam, int menit)
    {
        // an hour that was of another day's longer opening is none of this one
        jam = jam > Jam(hari).Pulang ? Jam(hari).Pulang : jam < Jam(hari).Masuk ? Jam(hari).Masuk : jam;
        var sisa = TimeSpan.FromMinutes(menit);
        while (sisa > Jam(hari).Pulang - jam)
        {
            sisa -= Jam(hari).Pulang - jam;
            hari = Sesudah(hari, 1);
            jam = Jam(hari).Masuk;
        }

        return hari.ToDateTime(jam) + sisa;
    }

    private KetentuanHari? Ketentuan(DateOnly hari, JenisKetentuanHari jenis) =>
        _aturan.Hari.Where(k => k.Jenis == jenis && k.Meliputi(hari)).MaxBy(k => k.Mulai);
}
