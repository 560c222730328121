using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>What has not been filled in for a quarter, by who owns it: realisation of indikator, and of sub kegiatan.</summary>
public sealed class KekuranganTriwulan
{
    private readonly IReadOnlyList<(HalTriwulan Hal, IReadOnlyList<string> Pemilik)> _daftar;

    private KekuranganTriwulan(IReadOnlyList<(HalTriwulan, IReadOnlyList<string>)> daftar) => _daftar = daftar;

    /// <summary>Nothing is missing.</summary>
    public static KekuranganTriwulan Tiada { get; } = new([]);

    /// <summary>Reads it.</summary>
    /// <param name="berkas">Files of the year.</param>
    /// <param name="tahun">Year.</param>
    /// <param name="triwulan">Quarter.</param>
    /// <param name="rekap">What was filled in, figures that formulas give among it.</param>
    public static KekuranganTriwulan Baca(KumpulanBerkas berkas, int tahun, int triwulan, RekapTriwulan rekap)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        ArgumentNullException.ThrowIfNull(rekap);
        var bagian = PembagianUnit.Baca(berkas);
        var terukur = Terisi(berkas, "kinerja.csv", "indikator", "realisasi", b => Sama(b["tahun"], tahun) && Sama(b["triwulan"],
            triwulan));
        terukur.UnionWith(rekap.Indikator.Where(i => i.Kini.Length > 0).Select(i => i.Indikator.Kode));
        var terserap = Terisi(berkas, "realisasi-anggaran.csv", "kode_sub", "realisasi", b => Sama(b["triwulan"], triwulan));
        return new KekuranganTriwulan(
        [
            .. bagian.Indikator.Where(i => i.Kode.Length > 0 && !terukur.Contains(i.Kode)).Select(i =>
                (new HalTriwulan($"Realisasi indikator: {i.Nama} ({i.Kode})", TempatUkur.Indikator(i.Kode)), i.Pemilik)),
            .. bagian.Sub.Where(i => i.Kode.Length > 0 && !terserap.Contains(i.Kode)).Select(i =>
                (new HalTriwulan($"Realisasi anggaran: {i.Nama} ({i.Kode})", TempatUkur.Sub(i.Kode)), i.Pemilik)),
        ]);
    }

    /// <summary>What a unit owns of it; without unit all that the office lacks.</summary>
    /// <param name="unit">Name of the unit; empty: the office.</param>
    public IReadOnlyList<HalTriwulan> Milik(string unit) =>
        [.. _daftar.Where(d => unit.Length == 0 || d.Pemilik.Any(p => PembagianUnit.Samakan(p) == PembagianUnit.Samakan(unit))).Select(d =>
            d.Hal)];

    private static bool Sama(string teks, int n) => int.TryParse(teks, out var m) && m == n;

    private static HashSet<string> Terisi(KumpulanBerkas berkas, string jalur, string kunci, string isi, Func<ButirTerisi, bool> pilih) =>
        RekapTriwulan.Butir(berkas, jalur).Where(b => b[isi].Length > 0 && pilih(b)).Select(b => b[kunci]).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
