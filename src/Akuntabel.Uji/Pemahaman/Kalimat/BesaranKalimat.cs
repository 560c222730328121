namespace Akuntabel.Uji.Pemahaman.Kalimat;

/// <summary>Which quantity a figure of a sentence is said to be.</summary>
internal enum BesaranKalimat
{
    /// <summary>Nothing says.</summary>
    Lain,

    /// <summary>Budget.</summary>
    Pagu,

    /// <summary>Target of performance.</summary>
    Target,

    /// <summary>What was done or spent.</summary>
    Realisasi,

    /// <summary>Realisation in per cent of its target; loosely also the realisation itself.</summary>
    Capaian,

    /// <summary>Spending in per cent of its budget.</summary>
    Serapan,

    /// <summary>What remains.</summary>
    Sisa,

    /// <summary>A mean.</summary>
    RataRata,

    /// <summary>A rise, a fall, a gap.</summary>
    Perubahan,
}

/// <summary>How a sentence compares a quantity with its figure.</summary>
internal enum Banding
{
    /// <summary>It is the figure.</summary>
    Sama,

    /// <summary>It is about the figure.</summary>
    Sekitar,

    /// <summary>It is more, or at least the figure.</summary>
    Lebih,

    /// <summary>It is less, or at most the figure.</summary>
    Kurang,
}
