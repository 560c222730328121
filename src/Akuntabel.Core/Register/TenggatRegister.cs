using Akuntabel.Core.Alur;

namespace Akuntabel.Core.Register;

/// <summary>From when something of a row is counted.</summary>
public enum PatokanTempo
{
    /// <summary>A day that a field holds.</summary>
    Bidang,

    /// <summary>The day on which the row came into a state.</summary>
    Keadaan,

    /// <summary>A fixed day after the year that a field holds.</summary>
    HariTetap,
}

/// <summary>In what a deadline is counted.</summary>
public enum SatuanTempo
{
    /// <summary>Calendar days.</summary>
    Hari,

    /// <summary>Working days of the pemda.</summary>
    HariKerja,

    /// <summary>Months.</summary>
    Bulan,

    /// <summary>Years.</summary>
    Tahun,
}

/// <summary>Something of a row that falls due.</summary>
/// <param name="Kode">Stable name: <c>skt</c>.</param>
/// <param name="Nama">What is due: "SKT berakhir".</param>
/// <param name="Patokan">From when it counts.</param>
/// <param name="Dari">Code of the field or state.</param>
/// <param name="Banyak">After how many of <see cref="Satuan"/>; for a fixed day: after how many years.</param>
/// <param name="Satuan">In what.</param>
public sealed record TenggatRegister(string Kode, string Nama, PatokanTempo Patokan, string Dari, int Banyak, SatuanTempo Satuan)
{
    /// <summary>Month of a fixed day.</summary>
    public int Bulan { get; init; }

    /// <summary>Day of a fixed day.</summary>
    public int Tanggal { get; init; }

    /// <summary>States in which it is open; empty: all that are not last ones.</summary>
    public IReadOnlyList<string> SelamaKeadaan { get; init; } = [];

    /// <summary>Field that meets it once filled; empty: only the state does.</summary>
    public string SelesaiBila { get; init; } = "";

    /// <summary>So many days before, it is shown to who must act.</summary>
    public int Peringatan { get; init; } = 30;

    /// <summary>Who must act; empty: who may write the register.</summary>
    public IReadOnlyList<Peran> Peran { get; init; } = [];

    /// <summary>Legal source.</summary>
    public string Dasar { get; init; } = "";

    /// <summary>How sure we are of it; <c>null</c>: the office's own.</summary>
    public KeyakinanDasar? Keyakinan { get; init; }

    /// <summary>Text of the letter, with fields as <c>[Nama bidang]</c>, and <c>[tempo]</c> for the day; empty: none.</summary>
    public string Surat { get; init; } = "";
}

/// <summary>A row's deadline with its day.</summary>
/// <param name="Tenggat">Which.</param>
/// <param name="Hari">The day.</param>
public sealed record TempoBaris(TenggatRegister Tenggat, DateOnly Hari)
{
    /// <summary>Whether its day is past.</summary>
    public bool Lewat(DateOnly hariIni) => Hari < hariIni;

    /// <summary>Whether who must act is shown it.</summary>
    public bool Dekat(DateOnly hariIni) => Hari.DayNumber - hariIni.DayNumber <= Tenggat.Peringatan;
}

/// <summary>What of a row is due, and when.</summary>
/// <param name="definisi">The register.</param>
/// <param name="kalender">Working days of the pemda.</param>
public sealed class PenghitungTempo(DefinisiRegister definisi, KalenderKerja kalender)
{
    /// <summary>Everything open, earliest first.</summary>
    public IReadOnlyList<TempoBaris> Terbuka(BarisRegister baris)
    {
        ArgumentNullException.ThrowIfNull(baris);
        return [.. definisi.Tenggat.Where(t => Terbuka(t, baris)).Select(t => (t, Hari: Hari(t, baris)))
            .Where(t => t.Hari is not null).Select(t => new TempoBaris(t.t, t.Hari.GetValueOrDefault())).OrderBy(t => t.Hari)];
    }

    /// <summary>The letter for a deadline, with what the row holds; an empty field leaves dots to write on, a sealed one is never printed.
    /// </summary>
    /// <param name="tempo">The deadline.</param>
    /// <param name="baris">The row.</param>
    public string Surat(TempoBaris tempo, BarisRegister baris)
    {
        ArgumentNullException.ThrowIfNull(tempo);
        ArgumentNullException.ThrowIfNull(baris);
        var teks = tempo.Tenggat.Surat.Replace("[tempo]", Umum.TanggalIndonesia.Panjang(tempo.Hari), StringComparison.Ordinal);
        return definisi.Bidang.Aggregate(teks, (t, b) => t.Replace($"[{b.Nama}]",
            !b.Tersegel && NilaiRegister.Cetak(b, baris[b.Kode]) is { Length: > 0 } isi ? isi : "…………", StringComparison.Ordinal));
    }

    private bool Terbuka(TenggatRegister t, BarisRegister baris) =>
        (t.SelesaiBila.Length == 0 || baris[t.SelesaiBila].Length == 0)
        && (t.SelamaKeadaan.Count > 0 ? t.SelamaKeadaan.Contains(baris.Keadaan)
            : definisi.CariKeadaan(baris.Keadaan) is not { Akhir: true });

    private DateOnly? Hari(TenggatRegister t, BarisRegister baris)
    {
        // a day that is sealed would be told by what is due
        if (definisi.Cari(t.Dari) is { Tersegel: true })
        {
            return null;
        }

        if (t.Patokan == PatokanTempo.HariTetap)
        {
            return NilaiRegister.TahunDari(baris[t.Dari]) is { } tahun && tahun + t.Banyak is >= 1 and <= 9999
                ? new DateOnly(tahun + t.Banyak, t.Bulan, Math.Min(t.Tanggal, DateTime.DaysInMonth(tahun + t.Banyak, t.Bulan))) : null;
        }

        var dari = t.Patokan == PatokanTempo.Bidang ? NilaiRegister.Hari(baris[t.Dari])
            : baris.Keadaan == t.Dari ? baris.KeadaanSejak : null;
        try
        {
            return dari is { } d ? Sesudah(d, t) : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            // beyond the calendar nothing is due
            return null;
        }
    }

    private DateOnly Sesudah(DateOnly d, TenggatRegister t) => t.Satuan switch
    {
        SatuanTempo.Tahun => d.AddYears(t.Banyak),
        SatuanTempo.Bulan => d.AddMonths(t.Banyak),
        SatuanTempo.HariKerja when t.Banyak >= 0 => kalender.Sesudah(d, t.Banyak),
        _ => d.AddDays(t.Banyak),
    };
}
