
namespace Akuntabel.Web.Fitur.Laporan;

/// <summary>One thing to do before a report can be signed.</summary>
/// <param name="Pada">The document and the place in it, in words.</param>
/// <param name="Pesan">What is wrong or missing.</param>
/// <param name="Saran">What to do.</param>
/// <param name="Alamat">Where to do it; <c>null</c> when there is no such document yet.</param>
public sealed record HalBelumSiap(string Pada, string Pesan, string Saran, string? Alamat);
