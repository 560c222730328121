using Akuntabel.Uji.Hasil;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>A finding as every page shows it.</summary>
/// <param name="Temuan">What was found.</param>
/// <param name="Nomor">Its number in the document; 0: none.</param>
/// <param name="Alamat">Where its place is shown; <c>null</c>: nowhere.</param>
/// <param name="Kutipan">The row or sentence that it is about; empty: not kept.</param>
public sealed record IsiTemuan(Temuan Temuan, int Nomor, string? Alamat, string Kutipan);
