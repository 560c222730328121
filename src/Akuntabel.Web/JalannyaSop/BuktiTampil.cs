using Akuntabel.Storage.Lampiran;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>Evidence as a card shows it.</summary>
/// <param name="Bukti">What the row names.</param>
/// <param name="Lampiran">The stored file; <c>null</c>: it is only named, or no longer among the attachments.</param>
/// <param name="DipakaiUntuk">Other figures that the same file is evidence of.</param>
public sealed record BuktiTampil(BuktiAngka Bukti, BerkasLampiran? Lampiran, IReadOnlyList<string> DipakaiUntuk);
