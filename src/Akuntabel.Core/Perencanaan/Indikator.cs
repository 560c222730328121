using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Perencanaan;

/// <summary>Yearly targets of an indikator in the Renstra, all in its unit.</summary>
/// <param name="Awal">Value at the start of the Renstra; <c>null</c> when not stated.</param>
/// <param name="Tahunan">Target by year; a year without target is absent.</param>
/// <param name="Akhir">Target at the end of the Renstra; <c>null</c> when not stated.</param>
public sealed record TargetRenstra(Fakta? Awal, IReadOnlyDictionary<int, Fakta> Tahunan, Fakta? Akhir)
{
    /// <summary>No target yet.</summary>
    public static TargetRenstra Kosong { get; } = new(null, new Dictionary<int, Fakta>(), null);

    /// <summary>Everything that is stated.</summary>
    internal IEnumerable<Fakta> Semua() => new[] { Awal, Akhir }.OfType<Fakta>().Concat(Tahunan.Values);
}

/// <summary>How an indikator is made of its components.</summary>
public enum CaraKomponen
{
    /// <summary>Sum of what was realised over the sum of what was planned, or over a stated base.</summary>
    Cakupan,

    /// <summary>Mean of the progress of each.</summary>
    RataKemajuan,
}

/// <summary>A part that makes up an indikator: what is planned of it, as a count.</summary>
/// <param name="Nama">Name.</param>
/// <param name="Target">Planned count; <c>null</c> when not stated.</param>
/// <param name="TargetMurni">Planned count before the Perubahan; <c>null</c> when not stated.</param>
public sealed record KomponenIndikator(string Nama, Fakta? Target, Fakta? TargetMurni)
{
    /// <summary>Unit of its counts; without a name when not stated.</summary>
    public Satuan Satuan { get; init; } = Satuan.Bilangan;

    /// <summary>How its quarters make the value up to a quarter; <c>null</c>: each quarter counts alone.</summary>
    public AgregasiTriwulan? Agregasi { get; init; }
}

/// <summary>That an indikator is a share of counted things, so that its value has a twin: "3,56 % atau 11 lembaga".</summary>
/// <param name="Satuan">Unit of the count.</param>
/// <param name="Pembagi">Stated base of the share; <c>null</c>: the planned components together.</param>
public sealed record PencacahanIndikator(Satuan Satuan, Fakta? Pembagi);

/// <summary>An indikator of kinerja as a Renstra states it (PermenPANRB 53/2014): what is measured, in what unit, and which way is
/// good.</summary>
/// <remarks>One without code or unit, with a formula for the other direction, or with a target in another unit cannot be made.</remarks>
public sealed record Indikator
{
    private Indikator(IsianIndikator i, KodeIndikator kode, RumusCapaian rumus)
    {
        (Kode, Uraian, Satuan, RumusCapaian, Agregasi, SampaiDengan) = (kode, i.Uraian, Umum.Satuan.Baca(i.Satuan), rumus, i.Agregasi,
            i.SampaiDengan);
        (Target, StandarNasional, AlasanTanpaStandar, DariKegiatan, Asal) = (i.Target, i.StandarNasional, i.AlasanTanpaStandar,
            i.DariKegiatan, i.Asal);
        (Cacah, DaftarKomponen, CaraKomponen, Hitungan) = (i.Cacah, i.DaftarKomponen, i.CaraKomponen, i.Hitungan);
    }

    /// <summary>Code.</summary>
    public KodeIndikator Kode { get; }

    /// <summary>What is measured.</summary>
    public string Uraian { get; }

    /// <summary>Unit of its targets and realisations.</summary>
    public Satuan Satuan { get; }

    /// <summary>Formula of achievement.</summary>
    public RumusCapaian RumusCapaian { get; }

    /// <summary>Which direction is good; the formula says so.</summary>
    public Polaritas Polaritas => Rumus.PolaritasDari(RumusCapaian);

    /// <summary>How quarters make a year.</summary>
    public AgregasiTriwulan Agregasi { get; }

    /// <summary>Whether each quarter states the value up to its end, which then cannot fall.</summary>
    public bool SampaiDengan { get; }

    /// <summary>Targets of the Renstra.</summary>
    public TargetRenstra Target { get; }

    /// <summary>National standard, in its unit; <c>null</c> when there is none.</summary>
    public Fakta? StandarNasional { get; }

    /// <summary>Why there is no national standard; empty when not yet said.</summary>
    public string AlasanTanpaStandar { get; }

    /// <summary>Whether the participants of linked activities are its realisation.</summary>
    public bool DariKegiatan { get; }

    /// <summary>That it is counted; <c>null</c> when it is not.</summary>
    public PencacahanIndikator? Cacah { get; }

    /// <summary>Its parts; mostly none.</summary>
    public IReadOnlyList<KomponenIndikator> DaftarKomponen { get; }

    /// <summary>How the parts make its realisation where no formula is written.</summary>
    public CaraKomponen CaraKomponen { get; }

    /// <summary>The formula that makes its realisation of the parts; <c>null</c> without.</summary>
    public RumusIndikator? Hitungan { get; }

    /// <summary>Formulas of earlier versions of the Renstra, each with the day on which the next one came into force; in order.</summary>
    public IReadOnlyList<(DateOnly Sebelum, RumusIndikator? Rumus)> RumusTerdahulu { get; init; } = [];

    /// <summary>Components of all versions.</summary>
    public IEnumerable<KomponenIndikator> SemuaKomponen =>
        DaftarKomponen.Concat(RumusTerdahulu.SelectMany(r => r.Rumus?.DaftarKomponen ?? []));

    /// <summary>Where it was typed.</summary>
    public Asal Asal { get; }

    /// <summary>The formula in force at the end of a quarter or year: a change counts for what ends after it.</summary>
    /// <param name="akhir">Last day of the quarter or year.</param>
    public RumusIndikator? HitunganPada(DateOnly akhir) =>
        RumusTerdahulu.Where(r => akhir < r.Sebelum).Select(r => (Ada: true, r.Rumus)).FirstOrDefault() is { Ada: true, Rumus: var dulu }
            ? dulu : Hitungan;

    /// <summary>Makes an indikator of what was typed, or tells everything that forbids it.</summary>
    /// <param name="isian">What was typed.</param>
    public static Hasil<Indikator> Buat(IsianIndikator isian)
    {
        ArgumentNullException.ThrowIfNull(isian);
        var kode = KodeIndikator.Dari(isian.Kode);
        var rumus = isian.RumusCapaian ?? RumusCapaian.RealisasiPerTarget;
        IReadOnlyList<Kesalahan> salah = [.. Kurang(isian), .. Rumusnya(isian, rumus), .. Satuannya(isian)];
        return kode is { } k && salah.Count == 0 ? Hasil.Dari(new Indikator(isian, k, rumus), [.. Hitungannya(isian)])
            : Hasil.Gagal<Indikator>([.. salah, .. Hitungannya(isian)]);
    }

    private static IEnumerable<Kesalahan> Kurang(IsianIndikator i)
    {
        if (string.IsNullOrWhiteSpace(i.Kode))
        {
            yield return new Kesalahan(i.Asal, $"kode indikator {i.Sebutan} belum diisi.",
                "Isi kodenya: target dan realisasi menyebut indikator dengan kode itu.") { Bobot = BobotKesalahan.Celah };
        }

        if (string.IsNullOrWhiteSpace(i.Satuan))
        {
            yield return new Kesalahan(i.Asal, $"satuan indikator {i.Sebutan} belum diisi.",
                "Isi satuannya, misalnya %, orang, atau dokumen; tanpa satuan angkanya tidak dapat dibandingkan.") { Bobot =
                    BobotKesalahan.Celah };
        }
    }

    private static IEnumerable<Kesalahan> Rumusnya(IsianIndikator i, RumusCapaian rumus)
    {
        if (i.RumusCapaian is null && i.Polaritas == Perencanaan.Polaritas.MakinRendahMakinBaik)
        {
            yield return new Kesalahan(i.Asal, $"indikator {i.Sebutan} makin rendah makin baik, tetapi rumus capaiannya tidak dipilih.",
                "Isi rumus-capaian: selisih-terhadap-target atau target-per-realisasi.");
        }
        else if (i.Polaritas is { } p && p != Rumus.PolaritasDari(rumus))
        {
            yield return new Kesalahan(
                i.Asal, $"rumus capaian {KataIndikator.Dari(rumus)} tidak cocok dengan polaritas {KataIndikator.Dari(p)} pada indikator {i.Sebutan}.",
                "Samakan keduanya: naik memakai realisasi-per-target; turun memakai selisih-terhadap-target atau target-per-realisasi.");
        }
    }

    // a formula that cannot be computed is told; the indikator stands, with the values that are typed
    private static IEnumerable<Kesalahan> Hitungannya(IsianIndikator i)
    {
        if (i.Satuan.Length > 0 && i.Hitungan?.Halangan(Umum.Satuan.Baca(i.Satuan)) is { } halangan)
        {
            yield return new Kesalahan(i.Hitungan.Asal, $"rumus indikator {i.Sebutan} belum dapat dihitung.", halangan)
            {
                Bobot = BobotKesalahan.Celah,
            };
        }
    }

    private static IEnumerable<Kesalahan> Satuannya(IsianIndikator i)
    {
        var satuan = Umum.Satuan.Baca(i.Satuan);
        return i.Target.Semua().Concat(new[] { i.StandarNasional }.OfType<Fakta>())
            .Where(f => i.Satuan.Length > 0 && !f.Satuan.Sama(satuan)).Select(f => new Kesalahan(
            f.Turunan is Isian isian ? isian.Asal : i.Asal,
            $"{f.Nama} bersatuan \"{f.Satuan.Nama}\", padahal indikator {i.Sebutan} bersatuan \"{satuan.Nama}\".", "Samakan satuannya."));
    }
}
