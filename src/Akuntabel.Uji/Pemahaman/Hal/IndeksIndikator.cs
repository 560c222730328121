namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>A row of a table that an indikator heads.</summary>
/// <param name="Tabel">The table.</param>
/// <param name="Indeks">The row.</param>
/// <param name="Kolom">The column of its name.</param>
/// <param name="Teks">Its name as printed.</param>
/// <param name="Nama">Its name.</param>
internal sealed record BarisHal(TabelTerbaca Tabel, int Indeks, int Kolom, string Teks, KataNama Nama)
{
    /// <summary>Which of the items of the row's cells are its own, and how many there are; none of one for a whole row.</summary>
    public (int Ke, int Dari) Bagian { get; init; } = (0, 1);

    /// <summary>What a cell of the row states of it.</summary>
    public string Isi(int kolom) => Bagian.Dari == 1 ? Tabel.Isi[Indeks][kolom]
        : ButirSel.Pecah(Tabel.Isi[Indeks][kolom]) is var b && b.Count == Bagian.Dari ? b[Bagian.Ke] : "";
}

/// <summary>A figure of an indikator in a table.</summary>
internal sealed record SelHal(BarisHal Baris, int Kolom, BesaranHal Besaran, NilaiHal Nilai)
{
    public TempatTemuan Tempat => Baris.Tabel.Tempat(Baris.Indeks, Kolom);

    /// <summary>Whether nothing but the year of the report gives it its year.</summary>
    public bool Tersirat { get; init; }

    /// <summary>Whether nothing but the caption of the table gives it its year.</summary>
    public bool DariJudul { get; init; }

    /// <summary>The column in the document.</summary>
    public (int Tabel, int Kolom) Letak => (Baris.Tabel.Indeks, Kolom);
}

/// <summary>An indikator with its rows, one of a table at most, and all that they state.</summary>
internal sealed record HalIndikator(IReadOnlyList<BarisHal> Baris, IReadOnlyList<SelHal> Sel);

/// <summary>The indikator of a document: rows of several tables whose names are one.</summary>
/// <remarks>Names meet by being each other's best, by a margin; what is doubtful stays apart.</remarks>
internal sealed class IndeksIndikator
{
    private const int TabelTerbanyak = 60;
    private const int PembandinganTerbanyak = 60_000;
    private const decimal MiripTerkecil = 0.8m;
    private const decimal Selisih = 0.1m;
    private const int HurufTersedikit = 8;

    private static readonly PolaTeks PolaIndikator = Bunyi.Pola(@"\b(indikator|iku|ikk)\b");
    private static readonly PolaTeks PolaNamaLain = Bunyi.Pola(@"\b(program|kegiatan|uraian|unsur|komponen|rincian|aktivitas|keluaran|output)\b");

    private readonly List<List<BarisHal>> _hal = [];
    private readonly Dictionary<string, int> _menurutKunci = [];
    private int _banding;

    private IndeksIndikator(PemahamanDokumen d)
    {
        var semua = d.DaftarTabel.Select(t => (Tabel: t, Nama: KolomNama(t))).Where(x => x.Nama >= 0).Take(TabelTerbanyak).ToList();
        semua.AddRange(Sebutan(d, semua).Take(TabelTerbanyak - semua.Count).ToList());
        var pembaca = new PembacaBesaran(LingkupAngka.TahunLaporan(d), PembacaBesaran.AkhirDeret(semua.Select(x => x.Tabel)),
            PembacaBesaran.DuaPerjanjian(d));
        var besaran = new Dictionary<int, IReadOnlyList<KolomHal>>();
        foreach (var (t, nama) in semua)
        {
            besaran[t.Indeks] = pembaca.Semua(t, nama + 1, Batas(t, nama));
            if (besaran[t.Indeks].Count > 0)
            {
                Tambah([.. Baris(t, nama, besaran[t.Indeks])]);
            }
        }

        Semua = [.. _hal.Select(b => new HalIndikator(b, [.. b.SelectMany(x => Sel(x, besaran[x.Tabel.Indeks], d.Notasi))]))];
        Semua = [.. Semua.Select(h => h with { Sel = [.. h.Sel, .. TotalEvaluasi.Sel(d, h.Baris[0])] })];
    }

    /// <summary>The indikator, in reading order.</summary>
    public IReadOnlyList<HalIndikator> Semua { get; }

    /// <summary>The index of a document; several rules share it.</summary>
    public static IndeksIndikator Dari(PemahamanDokumen d) => d.Sekali(static x => new IndeksIndikator(x));

    /// <summary>The column of the indikator: headed so, and mostly words.</summary>
    private static int KolomNama(TabelTerbaca t)
    {
        for (var k = 0; k < t.Kepala.Count; k++)
        {
            if (PolaIndikator.IsMatch(t.Kepala[k].Split(" › ")[^1]) && t.Isi.Count(b => b[k].Count(char.IsLetter) > 3) is var n and > 0
                && n * 3 >= t.Isi.Count && !t.Kepala[k].Contains('%'))
            {
                return k;
            }
        }

        return -1;
    }

    /// <summary>Tables whose headings do not say "indikator", but most of whose rows bear the names of those that do.</summary>
    private static IEnumerable<(TabelTerbaca Tabel, int Nama)> Sebutan(PemahamanDokumen d, List<(TabelTerbaca Tabel, int Nama)> dikenal)
    {
        var nama = dikenal.SelectMany(x => x.Tabel.Isi.Select(b => Bunyi.Rapat(b[x.Nama])).Where(n => n.Length >= HurufTersedikit))
            .ToHashSet();
        var sudah = dikenal.Select(x => x.Tabel.Indeks).ToHashSet();
        foreach (var t in d.DaftarTabel.Where(t => nama.Count > 0 && !sudah.Contains(t.Indeks)))
        {
            var kolom = Enumerable.Range(0, t.Kepala.Count).FirstOrDefault(k =>
                t.Isi.Count(b => nama.Contains(Bunyi.Rapat(b[k]))) is >= 2 and var n
                && n * 2 >= t.Isi.Count(b => b[k].Any(char.IsLetter)), -1);
            if (kolom >= 0)
            {
                yield return (t, kolom);
            }
        }
    }

    /// <summary>The next column of names: what stands to its right belongs to them.</summary>
    private static int Batas(TabelTerbaca t, int nama) => Enumerable.Range(nama + 1, t.Kepala.Count - nama - 1).FirstOrDefault(k =>
        (PolaNamaLain.IsMatch(t.Kepala[k]) || PolaIndikator.IsMatch(t.Kepala[k].Split(" › ")[^1]))
        && t.Isi.Count(b => b[k].Count(char.IsLetter) > 3) * 3 > t.Isi.Count || Berunsur(t, nama, k), t.Kepala.Count);

    /// <summary>Words in rows that no name heads: parts of the indikator above, to which the figures behind belong.</summary>
    internal static bool Berunsur(TabelTerbaca t, int nama, int k) => PenentuPeran.Peran(t.Kepala[k]) == PeranKolom.Lain
        && t.Isi.Any(b => !b[nama].Any(char.IsLetter) && b[k].Count(char.IsLetter) > 3
            && Enumerable.Range(k + 1, Math.Max(0, b.Sel.Count - k - 1)).Any(j => b[j].Any(char.IsAsciiDigit)));

    private static IEnumerable<BarisHal> Baris(TabelTerbaca t, int nama, IReadOnlyList<KolomHal> besaran)
    {
        var hasil = new List<BarisHal>();
        for (var i = 0; i < t.Isi.Count; i++)
        {
            var teks = t.Isi[i][nama].Trim();
            if (!teks.Any(char.IsLetter) || PengenalNama.Rangkuman(teks))
            {
                continue;
            }

            // the end of a name that a page or a cell has cut
            if (hasil.Count > 0 && char.IsAsciiLetterLower(teks[0]) && t.Isi[i].Sel.All(s => s.Teks.Length == 0 || s.Teks.Trim() == teks))
            {
                teks = $"{hasil[^1].Teks} {teks}";
                hasil[^1] = hasil[^1] with { Teks = teks, Nama = new KataNama(teks) };
                continue;
            }

            if (besaran.Any(b => t.Isi[i][b.Kolom].Trim().Length > 0))
            {
                var butir = ButirSel.Pecah(teks);
                hasil.AddRange(butir.Count > 1 && besaran.Any(b => ButirSel.Pecah(t.Isi[i][b.Kolom]).Count == butir.Count)
                    ? butir.Select((n, ke) => new BarisHal(t, i, nama, n, new KataNama(n)) { Bagian = (ke, butir.Count) })
                    : [new BarisHal(t, i, nama, teks, new KataNama(teks))]);
            }
        }

        return hasil.GroupBy(b => b.Nama.Kunci).Where(g => g.Count() == 1).Select(g => g.First());
    }

    private static IEnumerable<SelHal> Sel(BarisHal b, IReadOnlyList<KolomHal> besaran, NotasiAngka notasi) =>
        from x in besaran
        let nilai = NilaiHal.Baca(b.Isi(x.Kolom), notasi)
        where nilai is not null
        select new SelHal(b, x.Kolom, x.Besaran, nilai) { Tersirat = x.Tersirat, DariJudul = x.DariJudul };

    /// <summary>Joins the rows of a table to what is known: the same names first, then those that resemble only each other.</summary>
    private void Tambah(List<BarisHal> baris)
    {
        var terpakai = new HashSet<int>();
        var sisa = new List<BarisHal>();
        foreach (var b in baris)
        {
            if (_menurutKunci.TryGetValue(b.Nama.Kunci, out var hal) && terpakai.Add(hal))
            {
                _hal[hal].Add(b);
            }
            else
            {
                sisa.Add(b);
            }
        }

        var jodoh = Jodohkan(sisa, [.. Enumerable.Range(0, _hal.Count).Where(h => !terpakai.Contains(h))]);
        foreach (var b in sisa)
        {
            var hal = jodoh.TryGetValue(b, out var h) ? h : _hal.Count;
            if (hal == _hal.Count)
            {
                _hal.Add([]);
            }

            _hal[hal].Add(b);
            _menurutKunci.TryAdd(b.Nama.Kunci, hal);
        }
    }

    private Dictionary<BarisHal, int> Jodohkan(List<BarisHal> baris, List<int> hal)
    {
        var hasil = new Dictionary<BarisHal, int>(ReferenceEqualityComparer.Instance as IEqualityComparer<BarisHal>);
        if ((_banding += baris.Count * hal.Count) > PembandinganTerbanyak)
        {
            return hasil;
        }

        var nilai = baris.ConvertAll(b => hal.ConvertAll(h => _hal[h].Max(x => x.Nama.Mirip(b.Nama))));
        for (var i = 0; i < baris.Count; i++)
        {
            for (var j = 0; j < hal.Count; j++)
            {
                var n = nilai[i][j];
                if (n >= MiripTerkecil && Unggul(nilai[i], j, n) && Unggul(nilai.ConvertAll(b => b[j]), i, n))
                {
                    hasil[baris[i]] = hal[j];
                }
            }
        }

        return hasil;
    }

    private static bool Unggul(List<decimal> semua, int pilihan, decimal nilai) =>
        !semua.Where((_, i) => i != pilihan).Any(x => x > nilai - Selisih);
}
