using Akuntabel.Uji.Hubungan;
using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>A figure of an indikator that other tables state otherwise.</summary>
/// <param name="Hal">The indikator.</param>
/// <param name="Salah">The cells that state it, the first of them the place of the finding.</param>
/// <param name="Lain">The cells that say otherwise.</param>
/// <param name="Pasti">Whether more of the document says so than says this; else it cannot be told which is right.</param>
internal sealed record BedaSilang(HalIndikator Hal, IReadOnlyList<SelHal> Salah, IReadOnlyList<SelHal> Lain, bool Pasti)
{
    /// <summary>The other year whose figure it is.</summary>
    public BesaranHal? TahunLain { get; init; }

    /// <summary>Whether the whole column holds the figures of that year.</summary>
    public bool Sekolom { get; init; }
}

/// <summary>A table whose caption names another year than that of its figures.</summary>
/// <param name="Tabel">The table.</param>
/// <param name="Tahun">The year of its figures.</param>
/// <param name="Kolom">How many of its columns hold them.</param>
internal sealed record JudulSilang(TabelTerbaca Tabel, int Tahun, int Kolom);

/// <summary>Finds figures of one indikator, quantity and year that differ between tables.</summary>
/// <remarks>
/// Columns of one heading may still be two figures (another base, another version). So a difference counts only where something vouches
/// for the columns: most of their other rows agree; or the figure is that of another year; or the row agrees in another figure; or the
/// percentage of one side is computed in its own row and a second table agrees.
/// </remarks>
internal sealed class PencariSilang
{
    private const int SelTerbanyak = 12;
    private const int Penjamin = 3;

    private readonly IReadOnlyList<HalIndikator> _semua;
    private readonly KolomSilang _kolom;
    private readonly Dictionary<int, int> _kalah = [];

    private PencariSilang(PemahamanDokumen d)
    {
        var indeks = IndeksIndikator.Dari(d).Semua;
        _kolom = new KolomSilang(indeks);
        Judul = [.. indeks.SelectMany(h => h.Sel).Where(s => s.DariJudul).DistinctBy(s => s.Letak).GroupBy(s => s.Letak.Tabel)
            .Select(g => JudulLain([.. g])).OfType<JudulSilang>()];
        var judul = Judul.Select(j => j.Tabel.Indeks).ToHashSet();
        _semua = [.. indeks.Select(h => h with
        {
            Sel = [.. h.Sel.Where(s => !_kolom.Asing(s) && !(s.DariJudul && judul.Contains(s.Letak.Tabel)))],
        })];
        var pasti = _semua.SelectMany(h => Kelompok(h).SelectMany(k => Nilai(h, k))).ToList();
        foreach (var s in pasti.Where(b => b.Pasti).SelectMany(b => b.Salah))
        {
            _kalah[s.Letak.Tabel] = _kalah.GetValueOrDefault(s.Letak.Tabel) + 1;
        }

        Semua = [.. _semua.SelectMany(h => Kelompok(h).SelectMany(k => Nilai(h, k))).Select(DenganCapaian),
            .. new PencariCapaian(_semua, _kalah).Cari()];
        var salah = Semua.SelectMany(b => b.Salah).ToHashSet<SelHal>(ReferenceEqualityComparer.Instance);
        Nisbah = [.. new PencariNisbahSilang(_semua, salah).Cari()];
        Diperiksa = _semua.Sum(h => Kelompok(h).Count(k => k.Count > 1));
    }

    /// <summary>Tables under the caption of another year than that of their figures.</summary>
    public IReadOnlyList<JudulSilang> Judul { get; }

    /// <summary>Two columns at least, to which the caption alone gives a year, hold the figures of one other year.</summary>
    private JudulSilang? JudulLain(List<SelHal> kolom)
    {
        var lain = kolom.Select(s => _kolom.Sebenarnya(s)?.Tahun).OfType<int>().ToList();
        return lain.Count >= KolomTersedikit && lain.Distinct().Count() == 1 && lain[0] != BesaranHal.AkhirRencana
            ? new JudulSilang(kolom[0].Baris.Tabel, lain[0], lain.Count) : null;
    }

    private const int KolomTersedikit = 2;

    /// <summary>What differs.</summary>
    public IReadOnlyList<BedaSilang> Semua { get; }

    /// <summary>Achievements that do not follow from figures of two tables.</summary>
    public IReadOnlyList<NisbahSilang> Nisbah { get; }

    /// <summary>How many figures stand in several tables.</summary>
    public int Diperiksa { get; }

    /// <summary>The search over a document; several rules share it.</summary>
    public static PencariSilang Dari(PemahamanDokumen d) => d.Sekali(static x => new PencariSilang(x));

    /// <summary>A wrong percentage stands in the columns of "capaian" too.</summary>
    private static BedaSilang DenganCapaian(BedaSilang b) => b.Salah[0].Besaran.Ukuran != UkuranHal.Persen ? b : b with
    {
        Salah = [.. b.Salah, .. b.Hal.Sel.Where(s => s.Besaran == b.Salah[0].Besaran with { Ukuran = UkuranHal.Capaian }
            && s.Nilai.Sama(b.Salah[0].Nilai) is true)],
    };

    private static IEnumerable<List<SelHal>> Kelompok(HalIndikator h) => h.Sel.Where(s => s.Besaran.Ukuran != UkuranHal.Capaian)
        .GroupBy(s => s.Besaran).Select(g => g.Take(SelTerbanyak).ToList()).Where(g => g.DistinctBy(s => s.Letak.Tabel).Count() > 1);

    private IEnumerable<BedaSilang> Nilai(HalIndikator h, List<SelHal> sel)
    {
        var nilai = Kelas(sel.FindAll(s => !s.Nilai.Nihil));
        if (nilai.Count == 1 && Tanpa(h, nilai[0], sel) is { } tanpa)
        {
            yield return tanpa;
        }

        if (nilai.Count < 2)
        {
            yield break;
        }

        var urut = nilai.OrderByDescending(k => k.Sum(s => Bobot(h, s))).ThenBy(k => k.Min(s => _kalah.GetValueOrDefault(s.Letak.Tabel)))
            .ThenBy(k => k.Min(s => s.Letak.Tabel)).ToList();
        foreach (var salah in urut.Skip(1))
        {
            var lain = urut[0].FindAll(b => salah.Exists(a => a.Nilai.Sama(b.Nilai) is false));
            var tahun = salah.Select(s => TahunLain(h, s, urut[0])).FirstOrDefault(t => t is not null);
            if (lain.Count > 0 && !Kumulatif(h, salah[0], lain[0])
                && salah.Exists(a => lain.Exists(b => Terjamin(h, a, b, lain.Count, tahun is not null))))
            {
                yield return new BedaSilang(h, salah, lain, urut[0].Sum(s => Bobot(h, s)) > salah.Sum(s => Bobot(h, s)))
                {
                    TahunLain = tahun, Sekolom = tahun is not null && _kolom.Sebenarnya(salah[0]) == tahun,
                };
            }
        }
    }

    /// <summary>A target where another table, whose other rows agree, has a dash instead.</summary>
    private BedaSilang? Tanpa(HalIndikator h, List<SelHal> nilai, List<SelHal> sel)
    {
        var nihil = sel.FindAll(s => s is { Nilai.Nihil: true, Besaran.Ukuran: UkuranHal.Target });
        return nilai[0].Nilai.Angka is { Nilai: > 0 } && nihil.Count > 0 && nilai.Exists(a => nihil.Exists(b => _kolom.Antara(a, b) is var k
            && k.Sama >= Penjamin && k.Sama >= 2 * k.Beda)) ? new BedaSilang(h, nilai, nihil, false) : null;
    }

    /// <summary>Cells that state the same; the more exact figure speaks for its class.</summary>
    private static List<List<SelHal>> Kelas(List<SelHal> sel)
    {
        var hasil = new List<List<SelHal>>();
        foreach (var s in sel.OrderByDescending(s => s.Nilai.Angka?.Bacaan[0].Desimal ?? 0).ThenBy(s => s.Letak.Tabel))
        {
            var ada = hasil.Find(k => k[0].Nilai.Sama(s.Nilai) is true);
            if (ada is null)
            {
                hasil.Add([s]);
            }
            else
            {
                ada.Add(s);
            }
        }

        return hasil.ConvertAll(k => k.OrderBy(s => s.Letak.Tabel).ToList());
    }

    private static int Bobot(HalIndikator h, SelHal s) => Terhitung(h, s) ? 4 : 1;

    /// <summary>What a plan reaches in all its years, beside what it plans for the last.</summary>
    private static bool Kumulatif(HalIndikator h, SelHal a, SelHal b)
    {
        var tahunan = h.Sel.Where(s => s.Besaran.Ukuran == UkuranHal.Target && s.Besaran.Lingkup == a.Besaran.Lingkup
            && s.Nilai.Angka is not null)
            .GroupBy(s => s.Letak.Tabel).MaxBy(g => g.DistinctBy(s => s.Besaran.Tahun).Count())?.ToList() ?? [];
        return a.Besaran.Ukuran == UkuranHal.Target && tahunan.Count >= TahunDeret && a.Besaran.Tahun >= tahunan.Max(s => s.Besaran.Tahun)
            && Math.Max(a.Nilai.Angka?.Nilai ?? 0, b.Nilai.Angka?.Nilai ?? 0) is var n
                && n >= tahunan.Sum(s => s.Nilai.Angka?.Nilai ?? 0) * Sebagian;
    }

    private const int TahunDeret = 3;

    /// <summary>Some plans count from the second year.</summary>
    private const decimal Sebagian = 0.6m;

    /// <summary>Whether a percentage follows from the target and the realisation of its own row.</summary>
    internal static bool Terhitung(HalIndikator h, SelHal s) => s.Besaran.Ukuran == UkuranHal.Persen
        && s.Nilai.Angka is { } p && Sebaris(h, s, UkuranHal.Target) is { Nilai: > 0 } t && Sebaris(h, s, UkuranHal.Realisasi) is { } r
        && (p.Nilai is 0 or 100 ? r.Nilai == t.Nilai * p.Nilai / 100 : Hubungan.Nisbah.Cocok(r, t, p, kinerja: true));

    private static AngkaTertulis? Sebaris(HalIndikator h, SelHal s, UkuranHal ukuran) => h.Sel.FirstOrDefault(x =>
        x.Letak.Tabel == s.Letak.Tabel && x.Besaran == s.Besaran with { Ukuran = ukuran })?.Nilai.Angka;

    /// <summary>The other year of which other tables state this figure.</summary>
    private BesaranHal? TahunLain(HalIndikator h, SelHal s, List<SelHal> benar)
    {
        var sama = h.Sel.Where(x => x.Letak.Tabel != s.Letak.Tabel && x.Besaran != s.Besaran && x.Besaran.Ukuran == s.Besaran.Ukuran
            && x.Besaran.Lingkup == s.Besaran.Lingkup && x.Nilai.Sama(s.Nilai) is true
            && benar.TrueForAll(b => b.Nilai.Sama(x.Nilai) is not true)).ToList();
        var kolom = _kolom.Sebenarnya(s);
        return sama.Count == 0 ? null : (sama.Find(x => x.Besaran == kolom)
            ?? sama.MinBy(x => (Math.Abs(x.Besaran.Tahun - s.Besaran.Tahun), -x.Besaran.Tahun)))?.Besaran;
    }

    private bool Terjamin(HalIndikator h, SelHal a, SelHal b, int banyak, bool tahunLain)
    {
        var (sama, beda) = _kolom.Antara(a, b);
        if ((sama >= Penjamin && sama >= 2 * beda) || (tahunLain && (_kolom.Sebenarnya(a) is not null || Sepadan(sama, beda, banyak))))
        {
            return true;
        }

        // realisations of a year that both tables name, of which all others agree
        if (a is { Besaran.Ukuran: UkuranHal.Realisasi, Tersirat: false } && !b.Tersirat && sama >= Penjamin - 1 && beda == 1)
        {
            return true;
        }

        // a percentage that is computed where it stands, or that two tables repeat
        if (a.Besaran.Ukuran == UkuranHal.Persen && sama >= 2 && (banyak > 1 || Terhitung(h, b)))
        {
            return true;
        }

        return (sama * 2 >= beda || beda == 1) && SebarisSama(h, a, b);
    }

    /// <summary>A figure of another year vouches alone where nothing speaks against the columns.</summary>
    private static bool Sepadan(int sama, int beda, int banyak) => sama >= Penjamin ? sama * 2 >= beda : beda == 1 ? banyak > 1
        : sama >= beda;

    /// <summary>Another figure of the two rows agrees that would hardly agree by chance.</summary>
    private static bool SebarisSama(HalIndikator h, SelHal a, SelHal b) =>
        h.Sel.Any(x => x.Letak.Tabel == a.Letak.Tabel && x.Kolom != a.Kolom
        && x.Nilai.Angka is { Nilai: not (0 or 1 or 100) }
        && h.Sel.Any(y => y.Letak.Tabel == b.Letak.Tabel && y.Besaran == x.Besaran && x.Nilai.Sama(y.Nilai) is true));
}
