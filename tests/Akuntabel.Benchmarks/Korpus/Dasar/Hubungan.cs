namespace Akuntabel.Benchmarks.Korpus.Dasar;

/// <summary>What one figure has to do with others.</summary>
internal enum JenisHubungan
{
    /// <summary>Sum of rows or columns.</summary>
    Jumlah,

    /// <summary>Parent of a hierarchy and its children.</summary>
    Jenjang,

    /// <summary>Ratio in percent.</summary>
    Rasio,

    /// <summary>Difference.</summary>
    Selisih,

    /// <summary>Mean.</summary>
    RataRata,

    /// <summary>Same thing stated again.</summary>
    Sama,

    /// <summary>Number of rows.</summary>
    Banyak,
}

/// <summary>One figure follows from others.</summary>
/// <param name="Jenis">How.</param>
/// <param name="Hasil">The one.</param>
/// <param name="Bahan">The others.</param>
/// <param name="Hitung">What the others give.</param>
/// <param name="Toleransi">How far apart rounding may bring them.</param>
internal sealed record Hubungan(
    JenisHubungan Jenis, Cetakan Hasil, IReadOnlyList<Cetakan> Bahan, Func<IReadOnlyList<decimal>, decimal> Hitung, decimal Toleransi)
{
    /// <summary>How far what is printed is from what it should be.</summary>
    public decimal Jarak => Math.Abs(Hitung([.. Bahan.Select(b => b.NilaiTercetak)]) - Hasil.NilaiTercetak);

    /// <summary>Whether it holds as printed.</summary>
    public bool Berlaku => Jarak <= Toleransi;

    /// <summary>All figures of it.</summary>
    public IEnumerable<Cetakan> Semua => Bahan.Append(Hasil);
}
