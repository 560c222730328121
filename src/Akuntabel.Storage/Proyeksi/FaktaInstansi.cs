using Akuntabel.Core.Alur;

namespace Akuntabel.Storage.Proyeksi;

/// <summary>Figures of one perangkat daerah in one span, with what lists show of them.</summary>
/// <param name="PerangkatDaerah">Its identifier.</param>
/// <param name="Periode">Year or quarter.</param>
/// <param name="Hasil">The figures, or why there are none.</param>
public sealed record FaktaInstansi(string PerangkatDaerah, Periode Periode, HasilFakta Hasil)
{
    /// <summary>Indicators.</summary>
    public int BanyakIndikator => Hasil.Kinerja.Count;

    /// <summary>Indicators whose achievement is known.</summary>
    public int BanyakTerukur => Hasil.Kinerja.Count(k => k.Capaian is not null);

    /// <summary>Indicators that reached their target.</summary>
    public int BanyakTercapai => Hasil.Kinerja.Count(k => k.Capaian >= 100);

    /// <summary>Mean over the sasaran of the mean over their indicators, in percent, of what is measured: the mean that the report prints.</summary>
    public decimal? RataCapaian =>
        Rata(Hasil.Kinerja.GroupBy(k => k.Sasaran).Select(g => Rata(g.Select(k => k.Capaian))));

    /// <summary>Budget, rupiah.</summary>
    public decimal? Pagu => Jumlah(Hasil.Anggaran.Select(a => a.Pagu));

    /// <summary>Budget realised, rupiah.</summary>
    public decimal? RealisasiAnggaran => Jumlah(Hasil.Anggaran.Select(a => a.Realisasi));

    /// <summary>Absorption in percent; unknown for a zero budget.</summary>
    public decimal? Serapan => PersenSerapan(Pagu, RealisasiAnggaran);

    internal static decimal? PersenSerapan(decimal? pagu, decimal? realisasi) => pagu is > 0 ? realisasi / pagu * 100 : null;

    // a part that is unknown makes the sum unknown: blank is not zero
    internal static decimal? Jumlah(IEnumerable<decimal?> daftar)
    {
        var semua = daftar.ToList();
        return semua.Count == 0 || semua.Contains(null) ? null : semua.Sum();
    }

    private static decimal? Rata(IEnumerable<decimal?> daftar) => daftar.Average();
}

/// <summary>A row of the front page.</summary>
/// <param name="Id">Perangkat daerah.</param>
/// <param name="Nama">Name.</param>
/// <param name="Singkatan">Short name.</param>
/// <param name="Fakta">Its figures; <c>null</c> when it has no document of the year, or they are not made yet.</param>
/// <param name="Tertunda">Whether they are still to be made.</param>
public sealed record BarisRingkasan(string Id, string Nama, string Singkatan, FaktaInstansi? Fakta, bool Tertunda);

/// <summary>All agencies of a pemerintah daerah in one year.</summary>
/// <param name="Tahun">Year.</param>
/// <param name="DaftarBaris">Agencies in the order of their codes.</param>
public sealed record RingkasanPemda(int Tahun, IReadOnlyList<BarisRingkasan> DaftarBaris)
{
    private IEnumerable<FaktaInstansi> Terhitung => DaftarBaris.Select(b => b.Fakta).OfType<FaktaInstansi>().Where(f => f.Hasil.Kesalahan.Length == 0);

    /// <summary>Agencies whose figures could be computed: the sums below are theirs.</summary>
    public int BanyakTerhitung => Terhitung.Count();

    /// <summary>Indicators of all.</summary>
    public int BanyakIndikator => Terhitung.Sum(f => f.BanyakIndikator);

    /// <summary>Indicators measured.</summary>
    public int BanyakTerukur => Terhitung.Sum(f => f.BanyakTerukur);

    /// <summary>Indicators that reached their target.</summary>
    public int BanyakTercapai => Terhitung.Sum(f => f.BanyakTercapai);

    /// <summary>Budget, rupiah; of the agencies that have one.</summary>
    public decimal? Pagu => FaktaInstansi.Jumlah(Beranggaran.Select(f => f.Pagu));

    /// <summary>Budget realised, rupiah.</summary>
    public decimal? RealisasiAnggaran => FaktaInstansi.Jumlah(Beranggaran.Select(f => f.RealisasiAnggaran));

    /// <summary>Absorption in percent.</summary>
    public decimal? Serapan => FaktaInstansi.PersenSerapan(Pagu, RealisasiAnggaran);

    private IEnumerable<FaktaInstansi> Beranggaran => Terhitung.Where(f => f.Hasil.Anggaran.Count > 0);
}

/// <summary>An indikator that was looked for.</summary>
public sealed class IndikatorDitemukan
{
    /// <summary>Its perangkat daerah.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Code.</summary>
    public string Indikator { get; init; } = "";

    /// <summary>Text.</summary>
    public string Uraian { get; init; } = "";

    /// <summary>The newest year with it.</summary>
    public int Tahun { get; init; }
}
