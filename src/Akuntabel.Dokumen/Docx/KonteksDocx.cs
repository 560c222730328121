using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.Docx;

/// <summary>What the writers of one document share: the body under construction, the package, the counters.</summary>
internal sealed class KonteksDocx
{
    private readonly IReadOnlyDictionary<string, string>? _halaman;
    private readonly HashSet<string> _ditandai = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _urut = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, string>? _taksiran;
    private int _penanda;
    private int _gambar;
    private bool _halamanBaru;

    public KonteksDocx(Naskah naskah, IReadOnlyDictionary<string, string>? halaman, SalinanTim? salinan)
    {
        (Naskah, Indeks, _halaman) = (naskah, new IndeksNaskah(naskah), halaman);
        Bingkai = new BingkaiNarasi(this, salinan);
    }

    public Naskah Naskah { get; }

    /// <summary>The controls around what people wrote.</summary>
    public BingkaiNarasi Bingkai { get; }

    public PenulisXml X { get; } = new(256 * 1024);

    public PaketOpc Paket { get; } = new();

    public IndeksNaskah Indeks { get; }

    /// <summary>Relationships of the body, in order.</summary>
    public List<(string Jenis, string Sasaran)> Relasi { get; } = [];

    /// <summary>Lists in order; each is a w:num that starts again.</summary>
    public List<(PenandaDaftar Penanda, int Tingkat)> Penomoran { get; } = [];

    /// <summary>Numbers of headings as the word processor counts them.</summary>
    public NomorOtomatis Nomor { get; } = new();

    /// <summary>Page of the current section.</summary>
    public GeometriHalaman Geometri { get; set; }

    /// <summary>Whether the current section is set as a form.</summary>
    public bool Lembar { get; set; }

    /// <summary>Whether nothing of the section was written yet: it stands on a new page anyway.</summary>
    public bool AwalBagian { get; set; }

    /// <summary>Id of the next drawing, unique in the document.</summary>
    public int IdGambar() => ++_gambar;

    /// <summary>Adds a relationship of the body.</summary>
    public string Hubungkan(string jenis, string sasaran)
    {
        Relasi.Add((PaketOpc.Office + jenis, sasaran));
        return $"rId{Relasi.Count}";
    }

    /// <summary>Page label of an anchor: the caller's, else the estimate.</summary>
    public string Halaman(string id) =>
        _halaman is not null && _halaman.TryGetValue(id, out var h) ? h
        : (_taksiran ??= PenaksirHalaman.Taksir(Naskah, Indeks)).GetValueOrDefault(id, "");

    /// <summary>The next paragraph starts a page.</summary>
    public void MintaHalamanBaru() => _halamanBaru = !AwalBagian;

    /// <summary>A page break that is due, taken off; it is dropped where a page starts anyway.</summary>
    public bool AmbilHalamanBaru()
    {
        var b = _halamanBaru;
        _halamanBaru = false;
        return b;
    }

    /// <summary>Whether this caption restarts its sequence (first of a chapter).</summary>
    public bool MulaiUrutan(Keterangan k)
    {
        var lanjut = _urut.GetValueOrDefault(k.Label) + 1 == k.Urut;
        _urut[k.Label] = k.Urut;
        return !lanjut;
    }

    /// <summary>Opens the bookmark of an anchor; 0 when it was set before.</summary>
    public int BukaPenanda(string id)
    {
        if (Indeks.Penanda(id) is not { } nama || !_ditandai.Add(id))
        {
            return 0;
        }

        _penanda++;
        X.Tulis($"<w:bookmarkStart w:id=\"{_penanda}\" w:name=\"{nama}\"/>");
        return _penanda;
    }

    /// <summary>Closes what <see cref="BukaPenanda"/> opened.</summary>
    public void TutupPenanda(int nomor)
    {
        if (nomor > 0)
        {
            X.Tulis($"<w:bookmarkEnd w:id=\"{nomor}\"/>");
        }
    }
}

/// <summary>Direct formatting of a paragraph beyond its style; written in the order of the schema.</summary>
internal readonly record struct SifatParagraf()
{
    public bool Ikut { get; init; }

    /// <summary>Number of the list (w:num), 0 = none.</summary>
    public int Daftar { get; init; }

    public int Tingkat { get; init; }

    /// <summary>Right tab with dots at this place, in twips; 0 = none.</summary>
    public int TabTitik { get; init; }

    /// <summary>Space before, in twips; -1 = that of the style.</summary>
    public int Sebelum { get; init; } = -1;

    /// <summary>In place of a list: none, whatever the style says.</summary>
    public const int TanpaDaftar = -1;

    /// <summary>Left indent without first-line indent, in twips; -1 = that of the style.</summary>
    public int Inden { get; init; } = -1;
}
