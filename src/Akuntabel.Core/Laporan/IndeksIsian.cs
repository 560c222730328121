using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>A value that a sentence can be bound to.</summary>
/// <param name="Jalur">How a binding names it, whatever its place in lists: <c>sasaran.[2.2.1].serapan</c>.</param>
/// <param name="Nama">What it is, unique in the index: "Serapan anggaran program sasaran 2.2.1".</param>
/// <param name="Nilai">The value.</param>
public sealed record IsianTerikat(string Jalur, string Nama, Nilai Nilai)
{
    /// <summary>The fact, when it is one.</summary>
    public Fakta? Fakta => (Nilai as NilaiFakta)?.Fakta;
}

/// <summary>All values that sentences of a document can be bound to, found by words or by value.</summary>
public sealed class IndeksIsian
{
    // the same values under names that only outlines need
    private static readonly HashSet<string> Terlewat = new(StringComparer.Ordinal)
    {
        "narasi", "skala", "sebaran", "sejajar", "sop", "sk-tim", "dasar-hukum", "laporan",
    };

    private static readonly (string Nama, string Sebutan)[] Waktu =
    [
        ("tahun", "Tahun laporan"), ("tahun-lalu", "Tahun sebelumnya"), ("tahun-depan", "Tahun berikutnya"),
        ("tahun-awal-renstra", "Tahun awal Renstra"), ("tahun-akhir-renstra", "Tahun akhir Renstra"), ("periode", "Periode laporan"),
    ];

    private readonly List<IsianTerikat> _semua = [];
    private readonly HashSet<string> _kembar = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IsianTerikat> _menurutFakta = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IsianTerikat> _menurutNama = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IsianTerikat> _menurutJalur = new(StringComparer.Ordinal);

    private IndeksIsian()
    {
    }

    /// <summary>All of them, shortest path first.</summary>
    public IReadOnlyList<IsianTerikat> Semua => _semua;

    /// <summary>The index of a document's names.</summary>
    /// <param name="akar">Root names of its outline.</param>
    public static IndeksIsian Susun(NilaiLingkup akar)
    {
        ArgumentNullException.ThrowIfNull(akar);
        var indeks = new IndeksIsian();
        foreach (var (nama, sebutan) in Waktu.Where(w => akar.Isi.ContainsKey(w.Nama)))
        {
            indeks.Tambah(nama, sebutan, akar.Isi[nama]);
        }

        var fakta = Telusur(akar).DistinctBy(t => t.Fakta.Id).ToList();
        indeks._kembar.UnionWith(fakta.CountBy(t => t.Fakta.Nama).Where(n => n.Value > 1).Select(n => n.Key));
        foreach (var (jalur, f) in fakta)
        {
            if (!indeks._menurutFakta.ContainsKey(f.Id) && (f.Kata is { Length: > 0 } || f.Besaran.Ada))
            {
                indeks.Tambah(jalur, f.Nama, new NilaiFakta(f));
            }
        }

        return indeks;
    }

    /// <summary>The value of that name; <c>null</c>: none.</summary>
    public IsianTerikat? MenurutNama(string nama) => _menurutNama.GetValueOrDefault(nama);

    /// <summary>The value at that path; <c>null</c>: none that the index knows.</summary>
    public IsianTerikat? MenurutJalur(string jalur) => _menurutJalur.GetValueOrDefault(jalur);

    /// <summary>The value that is this fact; <c>null</c>: none.</summary>
    public IsianTerikat? MenurutFakta(Fakta fakta)
    {
        ArgumentNullException.ThrowIfNull(fakta);
        return _menurutFakta.GetValueOrDefault(fakta.Id);
    }

    /// <summary>Values whose name holds all words (or beginnings of words), best first.</summary>
    /// <param name="kata">What somebody looks for: "serapan sasaran 2".</param>
    /// <param name="banyak">At most so many.</param>
    public IReadOnlyList<IsianTerikat> Cari(string kata, int banyak)
    {
        ArgumentNullException.ThrowIfNull(kata);
        var dicari = Pecah(kata);
        return dicari.Count == 0 ? [] : [.. _semua.Select(i => (Isian: i, Bobot: Bobot(i, dicari))).Where(b => b.Bobot > 0)
            .OrderByDescending(b => b.Bobot).ThenBy(b => b.Isian.Nama.Length).Take(banyak).Select(b => b.Isian)];
    }

    /// <summary>Figures that a typed one may mean: of the same or nearly the same value, or of the same words.</summary>
    /// <param name="angka">The typed figure; <c>null</c>: none was understood.</param>
    /// <param name="sekitar">The words around it.</param>
    /// <param name="banyak">At most so many.</param>
    public IReadOnlyList<(IsianTerikat Isian, bool Sama)> Calon(decimal? angka, string sekitar, int banyak)
    {
        var kata = Pecah(sekitar).Where(k => k.Length > 3).ToHashSet(StringComparer.Ordinal);
        return [.. _semua.Where(i => i.Fakta?.Besaran.Ada == true).Select(i => (Isian: i, Sama: Sama(i, angka), Serupa: Pecah(i.Nama).Count(kata.Contains)))
            .Where(c => c.Sama || c.Serupa > 1).OrderByDescending(c => c.Sama).ThenByDescending(c => c.Serupa).ThenBy(c => c.Isian.Nama.Length)
            .Take(banyak).Select(c => (c.Isian, c.Sama))];
    }

    private static bool Sama(IsianTerikat i, decimal? angka) => angka is { } a && i.Fakta is { Besaran.Nilai: { } n, Desimal: var d }
        && (n == a || AngkaIndonesia.Bulatkan(n, d) == a);

    private static int Bobot(IsianTerikat i, List<string> dicari)
    {
        var kata = Pecah(i.Nama + " " + i.Jalur);
        var bobot = 0;
        foreach (var d in dicari)
        {
            var b = kata.Exists(k => k == d) ? 3 : kata.Exists(k => k.StartsWith(d, StringComparison.Ordinal)) ? 2
                : i.Fakta?.CetakAngka().Replace(".", "", StringComparison.Ordinal) == d ? 2 : 0;
            if (b == 0)
            {
                return 0;
            }

            bobot += b;
        }

        // "serapan sasaran 2" asks for the figure that is called so, not for its category
        return bobot + (kata[0].StartsWith(dicari[0], StringComparison.Ordinal) ? 2 : 0) + (i.Fakta?.Besaran.Ada == true ? 1 : 0);
    }

    // codes stay whole (2.2.1) and are also found by their parts
    private static List<string> Pecah(string teks) =>
        [.. teks.ToLowerInvariant().Split([' ', '\n', '\u00A0', ',', '–', '(', ')', ':', ';', '"', '“', '”', '[', ']', '-', '/', '%'],
            StringSplitOptions.RemoveEmptyEntries).SelectMany(k => k.Trim('.').Contains('.') ? [k.Trim('.'), .. k.Trim('.').Split('.')] : new[] { k.Trim('.') })
            .Where(k => k.Length > 0)];

    // what stands nearest to the root first; a scope that is reached in several ways is walked once
    private static IEnumerable<(string Jalur, Fakta Fakta)> Telusur(NilaiLingkup akar)
    {
        var (antre, sudah) = (new Queue<(string Jalur, Nilai Nilai)>([("", akar)]), new HashSet<Nilai>(ReferenceEqualityComparer.Instance));
        while (antre.TryDequeue(out var kini))
        {
            foreach (var (ruas, nilai) in Anak(kini.Nilai))
            {
                var jalur = kini.Jalur.Length == 0 ? ruas : $"{kini.Jalur}.{ruas}";
                if (nilai is NilaiFakta f)
                {
                    yield return (jalur, f.Fakta);
                }
                else if (nilai is NilaiLingkup or NilaiDaftar && sudah.Add(nilai))
                {
                    antre.Enqueue((jalur, nilai));
                }
            }
        }
    }

    private static IEnumerable<(string Ruas, Nilai Nilai)> Anak(Nilai nilai)
    {
        if (nilai is NilaiLingkup l)
        {
            return l.Isi.Where(n => !Terlewat.Contains(n.Key)).Select(n => (n.Key, n.Value));
        }

        // without a name of its own an item can only be named by its place, which moves
        var butir = (nilai as NilaiDaftar)?.Butir.OfType<NilaiLingkup>().Select(b => (Nama: PenilaiIkatan.Pengenal(b), Butir: b)).ToList() ?? [];
        var kembar = butir.CountBy(b => b.Nama).Where(k => k.Value > 1).Select(k => k.Key).ToHashSet(StringComparer.Ordinal);
        return butir.Where(b => b.Nama.Length > 0 && !kembar.Contains(b.Nama)).Select(b => ($"[{b.Nama}]", (Nilai)b.Butir));
    }

    private static string Rapi(string nama) => nama.Replace('⟦', '(').Replace('⟧', ')').Replace('\n', ' ').Replace('|', '/').Trim();

    // the nearest code of a path, all of them, all with the last name
    private static List<string> Pengenal(string jalur)
    {
        var ruas = PenilaiIkatan.Potong(jalur);
        var kode = ruas.Where(r => r.StartsWith('[')).Select(r => r[1..^1]).ToList();
        return kode.Count == 0 ? [ruas[^1].Replace('-', ' ')]
            : [kode[^1], string.Join(", ", kode), $"{string.Join(", ", kode)}, {ruas[^1].Replace('-', ' ')}", jalur.Replace('.', ' ')];
    }

    private void Tambah(string jalur, string nama, Nilai nilai)
    {
        // of several with one name each is known by what names it in the data, never by its place, which moves
        var calon = (_kembar.Contains(nama) ? Pengenal(jalur) : [""]).Select(p => Rapi(p.Length > 0 ? $"{nama} ({p})" : nama)).ToList();
        var tulisan = calon.Find(c => !_menurutNama.ContainsKey(c)) ?? calon[^1];
        var unik = tulisan;
        for (var n = 2; _menurutNama.ContainsKey(unik); n++)
        {
            unik = $"{tulisan} ({n})";
        }

        var isian = new IsianTerikat(jalur, unik, nilai);
        _semua.Add(isian);
        (_menurutNama[unik], _menurutJalur[jalur]) = (isian, isian);
        if (nilai is NilaiFakta { Fakta: var f })
        {
            _menurutFakta.TryAdd(f.Id, isian);
        }
    }
}
