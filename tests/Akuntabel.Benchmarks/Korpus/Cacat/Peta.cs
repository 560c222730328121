using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Cacat;

/// <summary>What each figure of a report has to do with the others.</summary>
internal sealed class Peta
{
    /// <summary>A percentage that is off by less may be rounding of a kind that nobody thought of.</summary>
    private const decimal JarakPersen = 0.06m;

    private readonly ILookup<Cetakan, Hubungan> _milik;
    private readonly HashSet<Cetakan> _rasio;

    /// <summary>Of a report.</summary>
    public Peta(Laporan l)
    {
        _milik = l.DaftarHubungan.SelectMany(h => h.Semua.Distinct().Select(c => (c, h))).ToLookup(x => x.c, x => x.h);
        _rasio = [.. l.DaftarHubungan.Where(h => h.Jenis == JenisHubungan.Rasio).Select(h => h.Hasil)];
        var tabel = l.DaftarUnsur.OfType<UnsurTabel>().ToList();
        Sel = [.. tabel.SelectMany(t => t.Isi).SelectMany(b => b.Sel).SelectMany(s => s.DaftarCetakan).Where(c => c.Nilai is not null)];
        KolomRasio = [.. tabel.SelectMany(Kolom).Where(k => k.Count > 0)];
    }

    /// <summary>Figures in cells.</summary>
    public IReadOnlyList<Cetakan> Sel { get; }

    /// <summary>Percentages, by the column in which they stand.</summary>
    public IReadOnlyList<IReadOnlyList<Cetakan>> KolomRasio { get; }

    private IEnumerable<IReadOnlyList<Cetakan>> Kolom(UnsurTabel t) => Enumerable.Range(0, t.BanyakKolom)
        .Select(k => t.Isi.SelectMany(b => b.Sel[k].DaftarCetakan).Where(_rasio.Contains).ToList());

    /// <summary>Whether anything follows from it or it from anything.</summary>
    public bool Berhubungan(Cetakan c) => _milik[c].Any();

    /// <summary>Whether the figure would contradict others beyond all rounding if it were printed so.</summary>
    public bool Nyata(Cetakan c, decimal nilai) => _milik[c].Any(h => Jarak(h, c, nilai) > Batas(h));

    private decimal Batas(Hubungan h) => h.Jenis switch
    {
        JenisHubungan.Rasio => Math.Max(JarakPersen, 3 * h.Toleransi),
        JenisHubungan.RataRata => Math.Max(Math.Max(JarakPersen, 3 * h.Toleransi), Pembulatan(h)),
        // one may have cut off what the other rounded
        JenisHubungan.Sama => Math.Max(2 * h.Toleransi, h.Bahan.Max(Ragu)),
        _ => 2 * h.Toleransi,
    };

    /// <summary>How far a mean of what was not yet rounded may lie from the mean of what is printed.</summary>
    private decimal Pembulatan(Hubungan h) =>
        h.Hasil.Bentuk.Satuan + (h.Bahan.Sum(Ragu) * h.Hitung([.. h.Bahan.Select(_ => 1m)]) / h.Bahan.Count);

    /// <summary>What rounding or cutting off can take from a figure: nothing from what is counted.</summary>
    private decimal Ragu(Cetakan c) => c.Bentuk.Desimal > 0 || _rasio.Contains(c) ? c.Bentuk.Satuan : 0;

    private static decimal Jarak(Hubungan h, Cetakan c, decimal nilai)
    {
        decimal Kini(Cetakan x) => x == c ? nilai : x.NilaiTercetak;
        return Math.Abs(h.Hitung([.. h.Bahan.Select(Kini)]) - Kini(h.Hasil));
    }

    /// <summary>All figures that stand in a relation with these.</summary>
    public IReadOnlyList<Cetakan> Sekitar(IEnumerable<Cetakan> c) => [.. c.SelectMany(x => _milik[x]).SelectMany(h => h.Semua).Distinct()];

    /// <summary>The figures of relations with these that no longer hold.</summary>
    public IReadOnlyList<Cetakan> Akibat(IReadOnlyList<Cetakan> c) =>
        [.. c.SelectMany(x => _milik[x]).Where(h => !h.Berlaku || h.Semua.Any(s => s.Teks.Length == 0)).SelectMany(h => h.Semua).Distinct()
            .Except(c)];
}
