using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Dasar;

/// <summary>An error that was put into a report.</summary>
/// <param name="Jenis">Kind.</param>
/// <param name="Tingkat">Weight.</param>
/// <param name="Cetakan">The figures or words that are wrong, at least one.</param>
/// <param name="Akibat">Figures that no longer agree with them.</param>
/// <param name="Tempat">Where, in words.</param>
internal sealed record Kesalahan(
    string Jenis, TingkatTemuan Tingkat, IReadOnlyList<Cetakan> Cetakan, IReadOnlyList<Cetakan> Akibat, string Tempat)
{
    /// <summary>As printed.</summary>
    public string Tercetak => string.Join(" / ", Cetakan.Take(6).Select(c => c.Teks));

    /// <summary>As it is right.</summary>
    public string Benar => string.Join(" / ", Cetakan.Take(6).Select(c => c.Benar));

    /// <summary>What it is about.</summary>
    public string Pokok => Cetakan[0].Pokok;
}
