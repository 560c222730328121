
namespace Akuntabel.Web.Komponen;

/// <summary>A link with its words; without address it is plain text (the page itself).</summary>
/// <param name="Teks">Words.</param>
/// <param name="Alamat">Address.</param>
/// <param name="Ikon">Icon, see <see cref="IkonTagHelper"/>.</param>
public sealed record Tautan(string Teks, string? Alamat = null, string? Ikon = null);
