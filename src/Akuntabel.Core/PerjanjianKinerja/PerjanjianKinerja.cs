using System.Diagnostics.CodeAnalysis;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.PerjanjianKinerja;

/// <summary>What the head of an office promised for a year (PermenPANRB 53/2014), with all its versions, and what is known of the promises
/// of other years.</summary>
/// <remarks>A target in another unit than its indikator cannot be held.</remarks>
[SuppressMessage("Design", "MA0049", Justification = "The folder is named after its document.")]
public sealed record PerjanjianKinerja
{
    private PerjanjianKinerja(IReadOnlyList<VersiPerjanjian> versi) => DaftarVersi = versi;

    /// <summary>Nothing promised yet.</summary>
    public static PerjanjianKinerja BelumAda { get; } = new([]);

    /// <summary>Versions, the first one first; the last one is in force.</summary>
    public IReadOnlyList<VersiPerjanjian> DaftarVersi { get; }

    /// <summary>Perjanjian Kinerja of earlier years, by year: each its own promise.</summary>
    public IReadOnlyDictionary<int, PerjanjianKinerja> Terdahulu { get; init; } = new Dictionary<int, PerjanjianKinerja>();

    /// <summary>Targets that files of the first version still hold beside the measurement, by indikator and year.</summary>
    public IReadOnlyDictionary<(KodeIndikator Indikator, int Tahun), TargetTercatat> Tercatat { get; init; } =
        new Dictionary<(KodeIndikator, int), TargetTercatat>();

    /// <summary>Whether it promises any target: that of an indikator that it does not name is then missing, not elsewhere.</summary>
    public bool BerisiTarget => DaftarVersi.Any(v => v.Target.Count + v.TargetCacah.Count > 0);

    /// <summary>Where the targets of the version in force are typed.</summary>
    public Asal AsalTarget => DaftarVersi is [.., { AsalTarget: { Berkas: RiwayatPerjanjian.BerkasKini } asal }] ? asal
        : new Asal(RiwayatPerjanjian.BerkasKini, 0, DaftarVersi.Count > 0 ? "target" : null);

    /// <summary>Least absorption of the budget.</summary>
    public SerapanMinimum SerapanMinimum { get; init; } = SerapanMinimum.TidakAda;

    /// <summary>Revenue promised, rupiah; <c>null</c> when none is.</summary>
    public Fakta? Pendapatan { get; init; }

    /// <summary>Makes it; a target in another unit than its indikator is refused, the others stand.</summary>
    /// <param name="versi">Versions, the first one first.</param>
    /// <param name="renstra">The plan that says the units.</param>
    public static Hasil<PerjanjianKinerja> Buat(IReadOnlyList<VersiPerjanjian> versi, Renstra renstra)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(renstra);
        var satuan = renstra.DaftarIndikator.ToDictionary(i => i.Kode, i => i.Satuan);
        bool Cocok(KeyValuePair<KodeIndikator, Fakta> t) => !satuan.TryGetValue(t.Key, out var s) || s.Sama(t.Value.Satuan);
        var salah = versi.SelectMany(v => v.Target.Where(t => !Cocok(t)).Select(t => new Kesalahan(
            t.Value.Turunan is Isian i ? i.Asal : v.Asal,
            $"target indikator {t.Key} bersatuan \"{t.Value.Satuan.Nama}\", padahal indikatornya bersatuan \"{satuan[t.Key].Nama}\".",
            "Samakan satuannya.")));
        return Hasil.Dari(new PerjanjianKinerja([.. versi.Select(v => v with { Target = v.Target.Where(Cocok).ToDictionary() })]),
            [.. salah]);
    }

    /// <summary>Target of an indikator in the first version, and the one in force; <c>null</c> where no version names it.</summary>
    /// <param name="kode">The indikator.</param>
    public (Fakta? Murni, Fakta? Berlaku) Target(KodeIndikator kode) => Dari(v => v.Target, kode);

    /// <summary>The same of targets that are counts.</summary>
    /// <param name="kode">The indikator.</param>
    public (Fakta? Murni, Fakta? Berlaku) TargetCacah(KodeIndikator kode) => Dari(v => v.TargetCacah, kode);

    /// <summary>Target of an indikator before the version in force; <c>null</c> where no earlier version names it.</summary>
    /// <param name="kode">The indikator.</param>
    public Fakta? TargetSemula(KodeIndikator kode) =>
        DaftarVersi.SkipLast(1).Select(v => v.Target.GetValueOrDefault(kode)).LastOrDefault(f => f is not null);

    private (Fakta? Murni, Fakta? Berlaku) Dari(Func<VersiPerjanjian, IReadOnlyDictionary<KodeIndikator, Fakta>> bagian, KodeIndikator kode)
    {
        var semua = DaftarVersi.Select(v => bagian(v).GetValueOrDefault(kode)).ToList();
        return (semua.FirstOrDefault(), semua.LastOrDefault(f => f is not null));
    }
}
