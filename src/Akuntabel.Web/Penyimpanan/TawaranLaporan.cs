using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>Reports of one year that can be begun, and what they would read.</summary>
/// <param name="Tahun">Year.</param>
/// <param name="DaftarPeriode">The year and its quarters that have no report document yet.</param>
/// <param name="DaftarDokumen">Documents that are there for it, wherever they are from.</param>
/// <param name="Belum">Kinds that are not.</param>
public sealed record TawaranLaporan(
    int Tahun, IReadOnlyList<Periode> DaftarPeriode, IReadOnlyList<VersiDokumen> DaftarDokumen, IReadOnlyList<JenisDokumen> Belum)
{
    private const int TahunTerlihat = 3;

    private const int TahunPaling = 2100;

    /// <summary>For the newest years that have data, and the year after them; the newest first.</summary>
    public static IReadOnlyList<TawaranLaporan> Susun(IReadOnlyList<VersiDokumen> semua)
    {
        var ada = semua.Where(d => d.Mulai == d.Selesai).Select(d => d.Mulai).Distinct().OrderDescending().Take(TahunTerlihat).ToList();
        var tahun = ada.Count == 0 ? ada : [ada[0] + 1, .. ada];
        return [.. tahun.Where(t => t <= TahunPaling).Select(t => Satu(semua, t)).Where(t => t.DaftarPeriode.Count > 0)];
    }

    /// <summary>The report that a new one takes its settings from: of its sort if there is one, the closest in time.</summary>
    public static VersiDokumen? Sumber(IReadOnlyList<VersiDokumen> semua, Periode periode) => DokumenStore.SumberLaporan(semua, periode);

    private static TawaranLaporan Satu(IReadOnlyList<VersiDokumen> semua, int tahun)
    {
        var ada = semua.Where(d => d.Jenis == JenisDokumen.Laporan.Kode).Select(d => d.Periode).ToHashSet();
        var dokumen = DokumenStore.Yang(semua, Periode.Tahun(tahun))
            .Where(d => d.Jenis != JenisDokumen.Laporan.Kode).ToDictionary(d => d.Jenis);
        // no report prints the tree
        var jenis = JenisDokumen.Semua.Where(j => j != JenisDokumen.Laporan && j != JenisDokumen.PohonKinerja).ToList();
        return new TawaranLaporan(
            tahun,
            [.. new int?[] { 1, 2, 3, 4, null }.Select(t => Periode.Tahun(tahun, t)).Where(p => !ada.Contains(p))],
            [.. jenis.Select(j => dokumen.GetValueOrDefault(j.Kode)).OfType<VersiDokumen>()],
            [.. jenis.Where(j => !dokumen.ContainsKey(j.Kode))]);
    }
}
