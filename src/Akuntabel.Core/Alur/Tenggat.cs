using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Alur;

/// <summary>From when a deadline is counted.</summary>
public enum PatokanTenggat
{
    /// <summary>The last day of the year before.</summary>
    AkhirTahunLalu,

    /// <summary>The day on which the budget of the year was set; the last day of the year before, while that is not known.</summary>
    AnggaranDisahkan,

    /// <summary>The last day of each quarter.</summary>
    AkhirTriwulan,

    /// <summary>The last day of the year.</summary>
    AkhirTahun,
}

/// <summary>How sure we are of a date of the law.</summary>
public enum KeyakinanDasar
{
    /// <summary>Several independent sources say so.</summary>
    BeberapaSumber,

    /// <summary>One source says so.</summary>
    SatuSumber,

    /// <summary>Usual, or remembered: not found in a text that we have read.</summary>
    BelumDiperiksa,
}

/// <summary>Who has to be in time.</summary>
public enum PenanggungTenggat
{
    /// <summary>Each perangkat daerah.</summary>
    PerangkatDaerah,

    /// <summary>APIP.</summary>
    Apip,

    /// <summary>The pemerintah daerah as a whole.</summary>
    PemerintahDaerah,
}

/// <summary>A deadline of the law, as dated data.</summary>
/// <param name="Kode">Stable code: "pk".</param>
/// <param name="Nama">What is due, with <c>{0}</c> for the year or quarter: "Perjanjian Kinerja {0} ditandatangani".</param>
/// <param name="Jenis">The document whose setting meets it; <c>null</c>: none of ours does.</param>
/// <param name="Penanggung">Who has to be in time.</param>
/// <param name="Patokan">From when it is counted.</param>
/// <param name="Bulan">Whole months after that; negative: before. The last day of a month counts on to the last day.</param>
/// <param name="Hari">Calendar days after those months.</param>
/// <param name="Aturan">The rule in words: "satu bulan setelah anggaran disahkan".</param>
/// <param name="Dasar">Legal source.</param>
/// <param name="Keyakinan">How sure we are of the date.</param>
public sealed record Tenggat(
    string Kode, string Nama, JenisDokumen? Jenis, PenanggungTenggat Penanggung, PatokanTenggat Patokan, int Bulan, int Hari, string Aturan,
    string Dasar, KeyakinanDasar Keyakinan)
{
    /// <summary>First year for which it holds.</summary>
    public int Mulai { get; init; } = 2015;

    /// <summary>Last year; <c>null</c> while in force.</summary>
    public int? Akhir { get; init; }

    /// <summary>How sure the date of the law is, where it is not: "menurut kebiasaan", "satu sumber"; empty: several sources say
    /// so.</summary>
    public string Ragu => Keyakinan switch
    {
        KeyakinanDasar.BelumDiperiksa => "menurut kebiasaan",
        KeyakinanDasar.SatuSumber => "satu sumber",
        _ => "",
    };

    /// <summary>Whether there is one for each quarter.</summary>
    public bool PerTriwulan => Patokan == PatokanTenggat.AkhirTriwulan;

    /// <summary>The day of a year, or of a quarter of it, by law alone.</summary>
    /// <param name="tahun">Year that the document is for.</param>
    /// <param name="triwulan">1–4 for one of each quarter.</param>
    /// <param name="disahkan">When the budget of that year was set, if known.</param>
    public DateOnly Tanggal(int tahun, int? triwulan, DateOnly? disahkan) => Dasarnya(tahun, triwulan,
        disahkan).AddMonths(Bulan).AddDays(Hari);

    /// <summary>The day from which it is counted.</summary>
    internal DateOnly Dasarnya(int tahun, int? triwulan, DateOnly? disahkan) => Patokan switch
    {
        PatokanTenggat.AkhirTahun => new(tahun, 12, 31),
        PatokanTenggat.AkhirTriwulan => Periode.Tahun(tahun, triwulan ?? 4).Laporan.Akhir,
        PatokanTenggat.AnggaranDisahkan => disahkan ?? new(tahun - 1, 12, 31),
        _ => new(tahun - 1, 12, 31),
    };
}

/// <summary>What a pemerintah daerah decided of a deadline instead.</summary>
/// <param name="Tenggat">Code of the deadline.</param>
/// <param name="Sejak">First year for which it holds.</param>
/// <param name="Bulan">Month of a fixed day, 1–12; 0: <paramref name="Hari"/> counts days instead.</param>
/// <param name="Hari">Day of that month, or days after what the deadline is counted from; 0 with no month: the date of the law
/// stays.</param>
/// <param name="Pihak">Who has to be in time, in the pemda's words; may be empty.</param>
/// <param name="Catatan">Why, or by which decision; may be empty.</param>
public sealed record KetentuanTenggat(string Tenggat, int Sejak, int Bulan, int Hari, string Pihak, string Catatan)
{
    /// <summary>The day in words: "4 Februari", "10 hari kemudian"; empty: the date of the law.</summary>
    public string Kata => Bulan > 0 ? $"{Hari} {TanggalIndonesia.Bulan(Bulan)}" : Hari > 0 ? $"{Hari} hari kemudian" : "";
}
