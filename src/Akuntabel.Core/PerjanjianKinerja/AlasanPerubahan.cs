namespace Akuntabel.Core.PerjanjianKinerja;

/// <summary>Why a Perjanjian Kinerja may be changed; there is no other reason (PermenPANRB 53/2014).</summary>
public enum AlasanPerubahan
{
    /// <summary>Another official holds the position.</summary>
    MutasiPejabat,

    /// <summary>The strategy changed: program, kegiatan, allocation of the budget.</summary>
    PerubahanStrategi,

    /// <summary>Priorities or assumptions changed so that the way to the targets does.</summary>
    PerubahanPrioritas,
}

/// <summary>A reason in the words of the law.</summary>
/// <param name="Alasan">The reason.</param>
/// <param name="Nama">Its words, as they are recorded and printed.</param>
public sealed record KataAlasan(AlasanPerubahan Alasan, string Nama)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<KataAlasan> Semua { get; } =
    [
        new(AlasanPerubahan.MutasiPejabat, "Pergantian atau mutasi pejabat"),
        new(AlasanPerubahan.PerubahanStrategi,
            "Perubahan strategi yang memengaruhi pencapaian tujuan dan sasaran (program, kegiatan, atau alokasi anggaran)"),
        new(AlasanPerubahan.PerubahanPrioritas,
            "Perubahan prioritas atau asumsi yang berakibat signifikan dalam pencapaian tujuan dan sasaran"),
    ];

    /// <summary>The reason that a recorded text begins with; <c>null</c>: another text.</summary>
    /// <param name="tertulis">What was recorded.</param>
    public static AlasanPerubahan? Baca(string tertulis)
    {
        ArgumentNullException.ThrowIfNull(tertulis);
        return Semua.FirstOrDefault(k => tertulis.TrimStart().StartsWith(k.Nama, StringComparison.OrdinalIgnoreCase))?.Alasan;
    }

    /// <summary>What is recorded: the reason, and what it was here.</summary>
    /// <param name="uraian">What it was; may be empty.</param>
    public string Tulis(string uraian) => string.IsNullOrWhiteSpace(uraian) ? Nama : $"{Nama}: {uraian.Trim()}";
}
