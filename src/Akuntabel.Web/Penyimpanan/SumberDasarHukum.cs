using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>Which document the legal bases of a new year are copied from.</summary>
internal static class SumberDasarHukum
{
    /// <summary>Those of the nearest earlier year; where there are none, the report that may hold them since the first version.</summary>
    /// <param name="semua">The agency's documents.</param>
    /// <param name="periode">The new year.</param>
    public static VersiDokumen? Cari(IReadOnlyList<VersiDokumen> semua, Periode periode) => semua
        .Where(d => d.Jenis == JenisDokumen.DasarHukum.Kode && d.Selesai < periode.Mulai).OrderByDescending(d => d.Selesai).FirstOrDefault()
        ?? TawaranLaporan.Sumber([.. semua.Where(d => d.Selesai <= periode.Mulai)], periode);
}
