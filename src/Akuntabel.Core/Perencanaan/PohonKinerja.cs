namespace Akuntabel.Core.Perencanaan;

/// <summary>A node of the tree with what stands below it.</summary>
public sealed class SimpulKinerja
{
    private readonly List<SimpulKinerja> _anak = [];
    private readonly List<SimpulKinerja> _juga = [];
    private readonly List<SimpulKinerja> _jugaDidukung = [];

    internal SimpulKinerja(IsianSimpul isi) => Isi = isi;

    /// <summary>What it says.</summary>
    public IsianSimpul Isi { get; }

    /// <summary>The node above; <c>null</c> for a root.</summary>
    public SimpulKinerja? Induk { get; private set; }

    /// <summary>Nodes below, in their order.</summary>
    public IReadOnlyList<SimpulKinerja> Anak => _anak;

    /// <summary>Further nodes that it serves beside <see cref="Induk"/>.</summary>
    public IReadOnlyList<SimpulKinerja> Juga => _juga;

    /// <summary>Nodes that serve it too but stand below another.</summary>
    public IReadOnlyList<SimpulKinerja> JugaDidukung => _jugaDidukung;

    /// <summary>Nodes above it.</summary>
    public int Kedalaman { get; private set; }

    /// <summary>Itself and everything below, each before what is below it.</summary>
    public IEnumerable<SimpulKinerja> Semua()
    {
        var antre = new Stack<SimpulKinerja>([this]);
        while (antre.TryPop(out var s))
        {
            yield return s;
            foreach (var a in Enumerable.Reverse(s._anak))
            {
                antre.Push(a);
            }
        }
    }

    internal void Pasang(SimpulKinerja anak)
    {
        (anak.Induk, anak.Kedalaman) = (this, Kedalaman + 1);
        _anak.Add(anak);
    }

    internal void Dukung(SimpulKinerja atas)
    {
        if (atas != this && atas != Induk && !_juga.Contains(atas))
        {
            _juga.Add(atas);
            atas._jugaDidukung.Add(this);
        }
    }
}

/// <summary>Why a node does not stand where it was put.</summary>
public enum SebabTerputus
{
    /// <summary>The node above is not there.</summary>
    IndukTiada,

    /// <summary>Following the nodes above leads back to it.</summary>
    Berputar,

    /// <summary>More levels than a tree that people read.</summary>
    TerlaluDalam,
}

/// <summary>The tree of performance of an office (PermenPANRB 89/2021): from what people feel down to what each sub kegiatan hands
/// over. Every node stands in it exactly once, whatever was typed: one whose place cannot be is a root, and is told.</summary>
public sealed class PohonKinerja
{
    /// <summary>The most levels below a root.</summary>
    public const int KedalamanTerbanyak = 12;

    private readonly Dictionary<string, SimpulKinerja> _menurutKode;

    private PohonKinerja(
        IReadOnlyList<SimpulKinerja> akar, Dictionary<string, SimpulKinerja> kode, IReadOnlyDictionary<string, SebabTerputus> putus) =>
        (Akar, _menurutKode, Terputus) = (akar, kode, putus);

    /// <summary>A tree without nodes.</summary>
    public static PohonKinerja Kosong { get; } = Susun([]);

    /// <summary>Roots, in their order.</summary>
    public IReadOnlyList<SimpulKinerja> Akar { get; }

    /// <summary>Nodes that do not stand where they were put, by code.</summary>
    public IReadOnlyDictionary<string, SebabTerputus> Terputus { get; }

    /// <summary>Programs that only run the office and were given no place in the tree.</summary>
    public IReadOnlyList<IsianSimpul> Penunjang { get; private init; } = [];

    /// <summary>How many nodes it has.</summary>
    public int Banyak => _menurutKode.Count;

    /// <summary>All nodes, each before what is below it.</summary>
    public IEnumerable<SimpulKinerja> Semua => Akar.SelectMany(a => a.Semua());

    /// <summary>The node of that code, or <c>null</c>.</summary>
    /// <param name="kode">Code.</param>
    public SimpulKinerja? Cari(string kode) => _menurutKode.GetValueOrDefault(kode);

    /// <summary>Makes it. Of two nodes with one code the first stands.</summary>
    /// <param name="daftar">Nodes in the order derived.</param>
    /// <param name="penunjang">Programs left out because they only run the office.</param>
    public static PohonKinerja Susun(IEnumerable<IsianSimpul> daftar, IReadOnlyList<IsianSimpul>? penunjang = null)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var simpul = daftar.DistinctBy(i => i.Kode).Select(i => new SimpulKinerja(i)).ToList();
        var kode = simpul.ToDictionary(s => s.Isi.Kode, StringComparer.Ordinal);
        var (akar, putus) = (new List<SimpulKinerja>(), new Dictionary<string, SebabTerputus>(StringComparer.Ordinal));
        var anak = simpul.Where(s => kode.ContainsKey(s.Isi.Induk)).ToLookup(s => s.Isi.Induk, StringComparer.Ordinal);
        var terpasang = new HashSet<SimpulKinerja>();
        foreach (var s in simpul.Where(s => !kode.ContainsKey(s.Isi.Induk)))
        {
            if (s.Isi.Induk.Length > 0)
            {
                putus[s.Isi.Kode] = SebabTerputus.IndukTiada;
            }

            Tanam(s, akar, anak, terpasang, putus);
        }

        // what no root leads to goes round in a circle: it is cut where it comes first
        foreach (var s in simpul.Where(s => !terpasang.Contains(s)))
        {
            if (!terpasang.Contains(s))
            {
                putus.TryAdd(s.Isi.Kode, SebabTerputus.Berputar);
                Tanam(s, akar, anak, terpasang, putus);
            }
        }

        foreach (var s in simpul)
        {
            s.Isi.JugaMendukung.Select(kode.GetValueOrDefault).OfType<SimpulKinerja>().ToList().ForEach(s.Dukung);
        }

        return new PohonKinerja([.. Urut(akar)], kode, putus) { Penunjang = penunjang ?? [] };
    }

    private static void Tanam(
        SimpulKinerja akar, List<SimpulKinerja> semua, ILookup<string, SimpulKinerja> anak, HashSet<SimpulKinerja> terpasang,
        Dictionary<string, SebabTerputus> putus)
    {
        semua.Add(akar);
        terpasang.Add(akar);
        var antre = new Queue<SimpulKinerja>([akar]);
        while (antre.TryDequeue(out var s))
        {
            foreach (var a in Urut(anak[s.Isi.Kode]).Where(terpasang.Add))
            {
                if (s.Kedalaman < KedalamanTerbanyak)
                {
                    s.Pasang(a);
                }
                else
                {
                    putus[a.Isi.Kode] = SebabTerputus.TerlaluDalam;
                    semua.Add(a);
                }

                antre.Enqueue(a);
            }
        }
    }

    // those without a number keep their order behind those that have one
    private static IEnumerable<SimpulKinerja> Urut(IEnumerable<SimpulKinerja> daftar) =>
        daftar.OrderBy(s => s.Isi.Urutan ?? decimal.MaxValue);
}
