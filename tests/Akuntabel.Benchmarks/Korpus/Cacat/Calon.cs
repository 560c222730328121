using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Cacat;

/// <summary>An error that could be put into a report.</summary>
/// <param name="Jenis">Kind.</param>
/// <param name="Tingkat">Weight.</param>
/// <param name="Cetakan">What it strikes.</param>
/// <param name="Lakukan">Does it; <c>false</c> when it turns out to be no error, and nothing was changed.</param>
internal sealed record Calon(string Jenis, TingkatTemuan Tingkat, IReadOnlyList<Cetakan> Cetakan, Func<bool> Lakukan);
