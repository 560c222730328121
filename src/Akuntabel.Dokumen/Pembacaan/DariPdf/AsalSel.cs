using System.Runtime.InteropServices;
using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>What the print says of a cell beside its text.</summary>
/// <param name="Kotak">The box of its words.</param>
/// <param name="Tebal">All its words are bold.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AsalSel(KotakTerbaca Kotak, bool Tebal)
{
    public static AsalSel Dari(SelPdf sel) => Dari(sel.Larik);

    public static AsalSel Dari(IReadOnlyList<LarikKata> larik) => larik.Count == 0 ? default
        : new AsalSel(KotakTerbaca.Dari(larik.Min(l => l.X0), larik.Min(l => l.Y0), larik.Max(l => l.X1), larik.Max(l => l.Y1)),
            larik.All(l => l.Kata.All(k => k.Tebal)));
}
