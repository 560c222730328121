using System.Globalization;
using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan.Html;

/// <summary>A paragraph, or a table with its rows.</summary>
internal sealed record BlokDibaca(string Teks, JenisParagraf Jenis, string Alamat, bool Tebal = false,
    IReadOnlyList<BarisTerbaca>? Tabel = null, int Kepala = 0);

/// <summary>A cell that is being read; mostly it is one text.</summary>
internal sealed class SelDibacaHtml
{
    private BlokDibaca? _satu;
    private List<BlokDibaca>? _banyak;

    /// <summary>It is a header by its name or stands among the headers.</summary>
    public bool Kepala { get; init; }

    /// <summary>The place of a cell that hangs into the row from above.</summary>
    public static SelDibacaHtml Hantungan { get; } = new() { Kepala = true };

    public IEnumerable<BlokDibaca> Blok => _banyak ?? (_satu is null ? [] : Enumerable.Repeat(_satu, 1));

    /// <summary>Holds what stands on a page rather than in a cell.</summary>
    public bool Halaman => Blok.Any(b => b.Tabel is not null || b.Jenis == JenisParagraf.Judul);

    public string Teks => _banyak is null ? _satu?.Teks ?? "" : string.Join(' ', _banyak.Where(b => b.Tabel is null).Select(b => b.Teks));

    public bool Tebal => _satu is not null && Blok.All(b => b.Tebal);

    public void Tambah(BlokDibaca blok)
    {
        if (_satu is null)
        {
            _satu = blok;
            return;
        }

        _banyak ??= [_satu];
        _banyak.Add(blok);
    }
}

/// <summary>A table that is being read: cells in their columns, spanned ones blank.</summary>
/// <param name="nomor">Its ordinal among the blocks of the page.</param>
/// <param name="susunan">Says of itself that it only arranges.</param>
/// <param name="hitung">Counts cells; fails beyond what is read.</param>
internal sealed class TabelDibacaHtml(int nomor, bool susunan, Action<int> hitung)
{
    private const int KolomTerbanyak = 1000;
    private const int RentangBarisTerbesar = 65_534;
    private readonly List<List<SelDibacaHtml?>> _baris = [];
    private readonly List<List<SelDibacaHtml?>> _kaki = [];
    private readonly List<int> _sisa = [];
    private List<SelDibacaHtml?>? _ini;
    private bool _dalamKaki;
    private bool _dalamKepala;
    private bool _tertata;

    /// <summary>It has what only a table of data has: a caption or header cells.</summary>
    public void Tertata() => _tertata = true;

    /// <summary>A group of rows begins; no cell hangs into it from above.</summary>
    public void MulaiKelompok(bool kepala, bool kaki)
    {
        TutupBaris();
        _sisa.Clear();
        (_dalamKepala, _dalamKaki) = (kepala, kaki);
    }

    public void MulaiBaris()
    {
        TutupBaris();
        _ini = [];
    }

    /// <summary>The next cell.</summary>
    /// <exception cref="DokumenTakTerbacaException">It stands beyond the columns that are read: figures there would not be checked, and
    /// nobody would know.</exception>
    public SelDibacaHtml MulaiSel(bool judul, string rentangKolom, string rentangBaris)
    {
        _ini ??= [];
        while (_ini.Count < _sisa.Count && _sisa[_ini.Count] > 0)
        {
            Hantung(_ini);
        }

        if (_ini.Count >= KolomTerbanyak)
        {
            throw new DokumenTakTerbacaException(
                $"sebuah tabel mempunyai baris dengan lebih dari {KolomTerbanyak.ToString(CultureInfo.InvariantCulture)} kolom; "
                + "dokumen yang wajar tidak demikian. "
                + "Hapus tabel itu atau bagi menjadi beberapa tabel, lalu simpan ulang.");
        }

        var sel = new SelDibacaHtml { Kepala = judul || _dalamKepala };
        var lebar = Math.Min(Rentang(rentangKolom, 1, KolomTerbanyak), KolomTerbanyak - _ini.Count);
        var tinggi = Rentang(rentangBaris, RentangBarisTerbesar, RentangBarisTerbesar);
        hitung(lebar);
        for (var i = 0; i < lebar; i++)
        {
            if (tinggi > 1)
            {
                _sisa.AddRange(Enumerable.Repeat(0, Math.Max(0, _ini.Count + 1 - _sisa.Count)));
                _sisa[_ini.Count] = tinggi;
            }

            _ini.Add(i == 0 ? sel : null);
        }

        return sel;
    }

    public void TutupBaris()
    {
        if (_ini is null)
        {
            return;
        }

        while (_ini.Count < _sisa.Count)
        {
            Hantung(_ini);
        }

        for (var i = 0; i < _sisa.Count; i++)
        {
            _sisa[i] = Math.Max(0, _sisa[i] - 1);
        }

        var pakai = _sisa.FindLastIndex(s => s > 0) + 1;
        _sisa.RemoveRange(pakai, _sisa.Count - pakai);
        (_dalamKaki ? _kaki : _baris).Add(_ini);
        _ini = null;
    }

    /// <summary>The blocks that it is: a table and those nested in it, or what it arranges.</summary>
    public IEnumerable<BlokDibaca> Selesai()
    {
        TutupBaris();
        List<List<SelDibacaHtml?>> semua = [.. _baris, .. _kaki];
        var sel = semua.SelectMany(b => b).OfType<SelDibacaHtml>().Where(s => s != SelDibacaHtml.Hantungan);
        var satuJalur = semua.Count <= 1 || semua.TrueForAll(b => b.Count <= 1);
        if (susunan || (!_tertata && satuJalur && (sel.Take(2).Count() < 2 || sel.Any(s => s.Halaman))))
        {
            return sel.SelectMany(s => s.Blok);
        }

        var kepala = semua.TakeWhile(b => b.TrueForAll(s => s is null or { Kepala: true })).Count();
        return sel.SelectMany(s => s.Blok).Where(b =>
            b.Tabel is not null).Prepend(new BlokDibaca("", JenisParagraf.Isi, "", Tabel: [.. semua.Select(Baris)], Kepala: kepala));
    }

    private BarisTerbaca Baris(List<SelDibacaHtml?> sel, int baris) => new(0, [.. sel.Select((s, kolom) => Sel(s, baris, kolom))]);

    private SelTerbaca Sel(SelDibacaHtml? sel, int baris, int kolom) => sel is null ? SelKosong
        : sel == SelDibacaHtml.Hantungan ? SelHantung
        : new SelTerbaca(sel.Teks, sel.Tebal)
        {
            Alamat = string.Create(CultureInfo.InvariantCulture, $"b{nomor}.r{baris + 1}.k{kolom + 1}"),
        };

    private static SelTerbaca SelKosong { get; } = new("");

    private static SelTerbaca SelHantung { get; } = new("") { Lanjutan = true };

    /// <summary>A blank where a cell from above hangs into the row.</summary>
    private void Hantung(List<SelDibacaHtml?> baris)
    {
        hitung(1);
        baris.Add(SelDibacaHtml.Hantungan);
    }

    private static int Rentang(string teks, int nol, int terbesar) =>
        !int.TryParse(teks, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var n) ? 1
            : n == 0 ? nol : Math.Min(n, terbesar);
}
