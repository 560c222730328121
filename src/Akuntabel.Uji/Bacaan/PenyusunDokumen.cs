namespace Akuntabel.Uji.Bacaan;

/// <summary>Collects what a reader meets, in reading order; it numbers tables, joins those that a page break has parted and knows the heading above.</summary>
/// <param name="takar">Told of each block before it is kept: its characters and its cells. Whoever has enough of them throws.</param>
public sealed class PenyusunDokumen(Action<long, long>? takar = null)
{
    /// <summary>Longer than any paragraph that people write; what is longer is taken in pieces, so that no rule's time grows with its square.</summary>
    private const int PanjangTerbesar = 10_000;

    private readonly List<Unsur> _unsur = [];
    private readonly List<string> _catatan = [];
    private string _bab = "";

    private sealed record Unsur(ParagrafTerbaca? Paragraf, List<BarisTerbaca>? Tabel, string Bab, int? Halaman, int Kepala = 0);

    /// <summary>The page that is being read, from 1; <c>null</c> in formats without pages.</summary>
    public int? Halaman { get; set; }

    /// <summary>Pages whose letters were recognised in a picture.</summary>
    public ISet<int> HalamanKurangPasti { get; } = new HashSet<int>();

    /// <summary>Notes what could not be read, in Indonesian.</summary>
    public void Catat(string catatan) => _catatan.Add(catatan);

    /// <summary>Adds a paragraph, heading or list item.</summary>
    /// <param name="baris">Physical line, or 0.</param>
    /// <param name="teks">Plain text.</param>
    /// <param name="jenis">What it is.</param>
    /// <param name="awalBaris">Offsets at which further physical lines begin.</param>
    /// <param name="alamat">Address in the source, in its own terms.</param>
    /// <param name="larik">Its printed lines.</param>
    public void Tambah(int baris, string teks, JenisParagraf jenis, IReadOnlyList<int>? awalBaris = null, string? alamat = null,
        IReadOnlyList<LarikTerbaca>? larik = null)
    {
        ArgumentNullException.ThrowIfNull(teks);
        takar?.Invoke(teks.Length, 0);
        _bab = jenis == JenisParagraf.Judul ? teks[..Math.Min(teks.Length, PanjangTerbesar)] : _bab;
        var barisBaru = awalBaris ?? [];
        for (int awal = 0, akhir; awal == 0 || awal < teks.Length; awal = akhir)
        {
            akhir = AkhirPotongan(teks, awal);
            var (dari, sampai) = (awal, akhir);
            var nomor = baris == 0 ? 0 : baris + barisBaru.Count(b => b <= dari && dari > 0);
            IReadOnlyList<int> sisa = dari == 0 && sampai == teks.Length ? barisBaru
                : [.. barisBaru.Where(b => b > dari && b < sampai).Select(b => b - dari)];
            _unsur.Add(new Unsur(new ParagrafTerbaca(nomor, _bab, teks[dari..sampai], jenis, sisa)
            {
                Alamat = alamat, Larik = Potong(larik ?? [], dari, sampai),
            }, null, _bab, Halaman));
            if (akhir == teks.Length)
            {
                break;
            }
        }
    }

    /// <summary>The lines of a piece; the first may have begun before it.</summary>
    private static IReadOnlyList<LarikTerbaca> Potong(IReadOnlyList<LarikTerbaca> larik, int dari, int sampai) => dari == 0
        && (larik.Count == 0 || larik[^1].Awal < sampai) ? larik
        : [.. larik.Where((l, i) => l.Awal < sampai && (i + 1 == larik.Count || larik[i + 1].Awal > dari))
            .Select(l => l with { Awal = l.Awal - dari })];

    /// <summary>Where a piece ends: after the last blank that still fits, or in the middle of a word without end.</summary>
    private static int AkhirPotongan(string teks, int awal)
    {
        if (teks.Length - awal <= PanjangTerbesar)
        {
            return teks.Length;
        }

        var spasi = teks.LastIndexOf(' ', awal + PanjangTerbesar - 1, PanjangTerbesar);
        return spasi > awal ? spasi + 1 : awal + PanjangTerbesar;
    }

    /// <summary>Adds a table as it stands, headers and page-break rows included.</summary>
    /// <param name="baris">Its rows.</param>
    /// <param name="kepala">How many of them, from the top, the source itself calls headers; 0 when it does not say.</param>
    public void Tambah(IReadOnlyList<BarisTerbaca> baris, int kepala = 0)
    {
        ArgumentNullException.ThrowIfNull(baris);
        var bersih = baris.Where(b => !PenataTabel.Hampa(b)).Select(b => b with { Halaman = b.Halaman ?? Halaman }).ToList();
        if (bersih.Count == 0)
        {
            return;
        }

        takar?.Invoke(bersih.Sum(b => b.Sel.Sum(s => (long)s.Teks.Length)), bersih.Sum(b => (long)b.Sel.Count));
        if (Terpotong() is { } atas && (PenataTabel.Bersambung(atas[0], bersih[0]) || Berlanjut(atas, bersih)))
        {
            Kepanjangan(bersih);
            atas.AddRange(bersih);
            return;
        }

        Kepanjangan(bersih);
        _unsur.Add(new Unsur(null, bersih, _bab, bersih[0].Halaman,
            baris.Take(kepala > 0 ? kepala : PenataTabel.DiAtasGaris(baris)).Count(b => !PenataTabel.Hampa(b))));
    }

    private const int LanjutanTerpanjang = 160;

    private static readonly PolaTeks PolaLanjutan = Bunyi.Pola(@"^\W*(lanjutan|sambungan)\b|\(?\b(lanjutan|sambungan)\)?\W*$");

    /// <summary>The table just above, or above nothing but lines that say that the table goes on: one for each part that it has
    /// got.</summary>
    private List<BarisTerbaca>? Terpotong()
    {
        var i = _unsur.Count - 1;
        while (i >= 0 && _unsur[i].Paragraf is { Jenis: not JenisParagraf.Judul, Teks: { Length: < LanjutanTerpanjang } teks }
            && PolaLanjutan.IsMatch(teks))
        {
            i--;
        }

        return i >= 0 ? _unsur[i].Tabel : null;
    }

    /// <summary>A table without headings whose rows are numbered on from the one above it.</summary>
    private static bool Berlanjut(List<BarisTerbaca> atas, List<BarisTerbaca> bawah) => atas[^1].Sel.Count == bawah[0].Sel.Count
        && BarisNomor.Angka(atas[^1][0]) is { } lalu && lalu > 1 && BarisNomor.Angka(bawah[0][0]) == lalu + 1
        && bawah[0].Sel.Count(s => s.Teks.Any(char.IsAsciiDigit)) >= 2;

    /// <summary>A cell that holds a whole chapter is no cell of a table: what exceeds a paragraph stands as paragraphs above it.</summary>
    private void Kepanjangan(List<BarisTerbaca> baris)
    {
        for (var i = 0; i < baris.Count; i++)
        {
            foreach (var s in baris[i].Sel.Where(s => s.Teks.Length > PanjangTerbesar))
            {
                Tambah(baris[i].Baris, s.Teks[PanjangTerbesar..], JenisParagraf.Isi, alamat: s.Alamat);
            }

            if (baris[i].Sel.Any(s => s.Teks.Length > PanjangTerbesar))
            {
                baris[i] = baris[i] with { Sel = [.. baris[i].Sel.Select(s => s.Teks.Length > PanjangTerbesar
                    ? s with { Teks = s.Teks[..PanjangTerbesar] } : s)] };
            }
        }
    }

    /// <summary>The document.</summary>
    public DokumenTerbaca Selesai()
    {
        var blok = new List<BlokTerbaca>();
        var (nomor, dibawah) = (0, JudulDiBawah());
        foreach (var (u, i) in _unsur.Select((u, i) => (u, i)))
        {
            var satu = u.Paragraf ?? (BlokTerbaca)PenataTabel.Tata(u.Tabel ?? [], u.Bab, ++nomor,
                dibawah ? Keterangan(i + 1)?.Teks ?? "" : Judul(blok), u.Kepala);
            blok.Add(satu with { Indeks = blok.Count, Halaman = u.Halaman });
        }

        return new DokumenTerbaca(blok) { Catatan = _catatan, HalamanKurangPasti = HalamanKurangPasti.ToHashSet() };
    }

    /// <summary>Whether captions stand below their tables: more of them right below one than right above.</summary>
    private bool JudulDiBawah()
    {
        var tabel = Enumerable.Range(0, _unsur.Count).Where(i => _unsur[i].Tabel is not null).ToList();
        bool Bawah(int i) => Keterangan(i + 1) is { } p && !PolaNomorSaja.IsMatch(p.Teks);
        bool Atas(int i) => Keterangan(i - 1) is not null || (Keterangan(i - 2) is { } p && PolaNomorSaja.IsMatch(p.Teks));
        return tabel.Count(i => Bawah(i) && !Atas(i)) > tabel.Count(i => Atas(i) && !Bawah(i));
    }

    /// <summary>The paragraph there, if it is a caption.</summary>
    private ParagrafTerbaca? Keterangan(int i) =>
        _unsur.ElementAtOrDefault(i)?.Paragraf is { } p && PolaBernomor.IsMatch(p.Teks) ? p : null;

    private static readonly PolaTeks PolaBernomor = Bunyi.Pola(@"^\s*tabel\.?\s*[0-9ivxa-d]{1,5}([.\-][0-9ivx]{1,3})*\b");

    private static readonly PolaTeks PolaNomorSaja = Bunyi.Pola(@"^\s*tabel\.?\s*[0-9ivxa-d]{1,5}([.\-][0-9ivx]{1,3})*\W*$");

    /// <summary>The caption above a table; one whose number stands on a line of its own goes on in the next line.</summary>
    private static string Judul(List<BlokTerbaca> blok)
    {
        var dekat = blok.TakeLast(3).OfType<ParagrafTerbaca>().ToList();
        var i = dekat.FindLastIndex(p => p.Teks.StartsWith("Tabel", StringComparison.OrdinalIgnoreCase));
        return i < 0 ? "" : i + 1 < dekat.Count && PolaNomorSaja.IsMatch(dekat[i].Teks)
            && dekat[i + 1] is { Jenis: JenisParagraf.Isi, Teks: { Length: < LanjutanTerpanjang } sambung }
                && !sambung.TrimEnd().EndsWith('.')
            ? $"{dekat[i].Teks.Trim()} {sambung.Trim()}" : dekat[i].Teks;
    }
}
