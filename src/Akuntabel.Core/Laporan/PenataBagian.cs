namespace Akuntabel.Core.Laporan;

/// <summary>Collects blocks into sections: cover, roman pages, arabic pages, landscape runs.</summary>
internal sealed class PenataBagian(string kepala, string kaki)
{
    private const int PengantarTerbanyak = 2;

    private readonly List<Bagian> _selesai = [];
    private List<Blok> _blok = [];
    private PenomoranHalaman _penomoran = PenomoranHalaman.Tanpa;
    private bool _lanskap;
    private bool _lembar;
    private bool _dalamDaftar;
    private (List<Blok> Blok, bool DalamDaftar)? _dialihkan;
    private string _narasi = "";

    /// <summary>Style containers and what they mean.</summary>
    public static readonly IReadOnlyDictionary<string, GayaParagraf> GayaWadah = new Dictionary<string, GayaParagraf>(StringComparer.Ordinal)
    {
        ["tengah"] = GayaParagraf.Tengah,
        ["judul-sampul"] = GayaParagraf.JudulSampul,
        ["subjudul-sampul"] = GayaParagraf.SubjudulSampul,
        ["catatan"] = GayaParagraf.Catatan,
        ["rumus"] = GayaParagraf.Rumus,
        ["kop"] = GayaParagraf.Kop,
        ["kop-alamat"] = GayaParagraf.KopAlamat,
        ["kop-akhir"] = GayaParagraf.KopAkhir,
    };

    /// <summary>Style of paragraphs at this place.</summary>
    public GayaParagraf Gaya { get; private set; } = GayaParagraf.Biasa;

    /// <summary>Adds a heading; a first-level one may begin another kind of page numbering.</summary>
    public void Tambah(Judul judul, bool bagianUtama)
    {
        var penomoran = bagianUtama ? PenomoranHalaman.Arab : PenomoranHalaman.Romawi;
        if (judul.Tingkat == 1 && penomoran != _penomoran)
        {
            Tutup();
            _penomoran = penomoran;
        }

        _blok.Add(judul);
    }

    /// <summary>Adds a block.</summary>
    public void Tambah(Blok blok) => _blok.Add(_narasi.Length > 0 && blok.Narasi.Length == 0 ? blok with { Narasi = _narasi } : blok);

    /// <summary>Blocks of the section, or of what is collected, so far.</summary>
    public int Banyak => _blok.Count;

    /// <summary>Whether what is added is written in a narrative.</summary>
    public bool Menulis => _narasi.Length > 0;

    /// <summary>Runs with blocks marked as written in a narrative.</summary>
    public void DalamNarasi(string kunci, Action isi)
    {
        var semula = _narasi;
        _narasi = kunci;
        isi();
        _narasi = semula;
    }

    /// <summary>From here on blocks are kept apart, until <see cref="Kembalikan"/>.</summary>
    public void Alihkan()
    {
        _dialihkan = (_blok, _dalamDaftar);
        (_blok, _dalamDaftar) = ([], true);
    }

    /// <summary>The blocks kept apart; the following ones go to the section again.</summary>
    public List<Blok> Kembalikan()
    {
        var hasil = _blok;
        (_blok, _dalamDaftar) = _dialihkan ?? ([], false);
        _dialihkan = null;
        return hasil;
    }

    /// <summary>Runs with another paragraph style.</summary>
    public void DenganGaya(GayaParagraf gaya, Action isi)
    {
        var semula = Gaya;
        Gaya = gaya;
        isi();
        Gaya = semula;
    }

    /// <summary>Runs on landscape pages; inside a list the pages stay as they are.</summary>
    public void Lanskap(Action isi)
    {
        if (_dalamDaftar || _lanskap)
        {
            isi();
            return;
        }

        // a heading with its introduction goes where its table is: before a turned page it would stand alone on one
        var pengantar = AmbilPengantar();
        Tutup();
        _blok.AddRange(pengantar);
        _lanskap = true;
        isi();
        Tutup();
        _lanskap = false;
    }

    private List<Blok> AmbilPengantar()
    {
        var judul = _blok.FindLastIndex(b => b is not Paragraf);
        if (judul < 0 || _blok[judul] is not Judul { Tingkat: > 1 } || _blok.Count - judul - 1 > PengantarTerbanyak)
        {
            return [];
        }

        while (judul > 0 && _blok[judul - 1] is Judul { Tingkat: > 1 })
        {
            judul--;
        }

        var hasil = _blok[judul..];
        _blok.RemoveRange(judul, hasil.Count);
        return hasil;
    }

    /// <summary>Runs as a form of its own, on its own pages; inside a list or another form it stays in it.</summary>
    public void Lembar(Action isi)
    {
        if (_dalamDaftar || _lembar)
        {
            isi();
            return;
        }

        Tutup();
        _lembar = true;
        isi();
        Tutup();
        _lembar = false;
    }

    /// <summary>Runs and returns the blocks made, instead of adding them to the section.</summary>
    public List<Blok> Kumpulkan(Action isi)
    {
        var (luar, semula) = (_blok, _dalamDaftar);
        _blok = [];
        _dalamDaftar = true;
        isi();
        var hasil = _blok;
        (_blok, _dalamDaftar) = (luar, semula);
        return hasil;
    }

    /// <summary>Closes the last section and returns all.</summary>
    public IReadOnlyList<Bagian> Selesai()
    {
        Tutup();
        return _selesai;
    }

    private void Tutup()
    {
        if (_blok.Count > 0)
        {
            // a form has its own letterhead
            var polos = _lembar || _penomoran == PenomoranHalaman.Tanpa;
            _selesai.Add(new Bagian(_lanskap, _penomoran, polos ? "" : kepala, polos ? "" : kaki, _blok) { Lembar = _lembar });
            _blok = [];
        }
    }
}
