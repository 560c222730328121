using Akuntabel.Core.Umum;

namespace Akuntabel.Web.Fitur.Papan;

/// <summary>A row of the budget.</summary>
/// <param name="Nama">Program or unit.</param>
/// <param name="Pagu">Budget, rupiah.</param>
/// <param name="Realisasi">Spent up to the quarter, rupiah.</param>
/// <param name="Serapan">Absorption, percent.</param>
/// <param name="Fisik">Physical achievement, percent.</param>
public sealed record BarisSerapan(string Nama, Fakta Pagu, Fakta Realisasi, Fakta Serapan, Fakta Fisik);
