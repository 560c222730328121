using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Xlsx;

/// <summary>A cell of the helper sheet: an intermediate result that no table prints.</summary>
/// <param name="Alamat">Where.</param>
/// <param name="Nama">What it is.</param>
/// <param name="Rumus">Formula without "="; null until it is known, or when it cannot be written.</param>
/// <param name="Nilai">Cached value; null when unknown.</param>
internal sealed record SelBantu(AlamatSel Alamat, string Nama, string? Rumus, decimal? Nilai);

/// <summary>Where each fact of the workbook stands, and whether it can be without value.</summary>
internal sealed class PetaSel
{
    private readonly Dictionary<string, List<AlamatSel>> _tabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AlamatSel> _data = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AlamatSel> _bantu = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _bisaKosong = new(StringComparer.Ordinal);
    private readonly List<SelBantu> _selBantu = [];

    /// <summary>First row of the helper sheet's cells.</summary>
    public const int BarisBantuPertama = 4;

    /// <summary>The helper sheet's cells, in order.</summary>
    public IReadOnlyList<SelBantu> DaftarBantu => _selBantu;

    /// <summary>Notes that a table prints the fact as a number.</summary>
    public void CatatTabel(Fakta fakta, AlamatSel sel)
    {
        if (!_tabel.TryGetValue(fakta.Id, out var daftar))
        {
            _tabel[fakta.Id] = daftar = [];
        }

        daftar.Add(sel);
    }

    /// <summary>Notes the fact's cell on the Data sheet.</summary>
    public void CatatData(Fakta fakta, AlamatSel sel) => _data[fakta.Id] = sel;

    /// <summary>Whether some table prints the fact as a number.</summary>
    public bool AdaDiTabel(Fakta fakta) => _tabel.ContainsKey(fakta.Id);

    /// <summary>The fact's cell on the Data sheet.</summary>
    public AlamatSel Data(Fakta fakta) => _data[fakta.Id];

    /// <summary>
    /// The cell that a formula at <paramref name="dari"/> should name for a fact: of the same table (same column, as totals read; then
    /// same row, as ratios read), else the first of another table, else the Data sheet, else the helper sheet; null when it has none.
    /// </summary>
    public AlamatSel? Cari(Fakta fakta, AlamatSel dari)
    {
        if (_tabel.TryGetValue(fakta.Id, out var daftar))
        {
            return Terdekat(daftar, dari);
        }

        return _data.TryGetValue(fakta.Id, out var data) ? data
            : _bantu.TryGetValue(fakta.Id, out var bantu) ? bantu : null;
    }

    /// <summary>Gives an intermediate result its own cell; its formula is made for that place.</summary>
    public AlamatSel Bantu(string nama, decimal? nilai, Func<AlamatSel, string?> rumus)
    {
        var alamat = new AlamatSel(NamaLembar.Bantu, BarisBantuPertama + _selBantu.Count, 2);
        var i = _selBantu.Count;
        _selBantu.Add(new SelBantu(alamat, nama, null, nilai));
        _selBantu[i] = _selBantu[i] with { Rumus = rumus(alamat) };
        return alamat;
    }

    /// <summary>Gives a computed fact that no table prints its own cell.</summary>
    public AlamatSel BantuFakta(Fakta fakta, Func<AlamatSel, string?> rumus)
    {
        var alamat = Bantu(fakta.Nama, fakta.Besaran.Nilai, rumus);
        _bantu[fakta.Id] = alamat;
        return alamat;
    }

    /// <summary>Whether the fact's cell may show nothing: unknown today, or after a change of the data (a divisor that becomes zero).</summary>
    public bool BisaKosong(Fakta fakta)
    {
        if (!_bisaKosong.TryGetValue(fakta.Id, out var bisa))
        {
            bisa = !fakta.Besaran.Ada || (fakta.Turunan is Hitungan h && BisaKosong(h.Ekspresi));
            _bisaKosong[fakta.Id] = bisa;
        }

        return bisa;
    }

    /// <summary>Whether the computation may have no result.</summary>
    public bool BisaKosong(Ekspresi ekspresi) => ekspresi switch
    {
        Ambil a => BisaKosong(a.Fakta),
        Tetapan => false,
        Jumlah j => j.Bagian.Any(BisaKosong),
        Selisih s => BisaKosong(s.A) || BisaKosong(s.B),
        Kali k => BisaKosong(k.A) || BisaKosong(k.B),
        Bagi { B: Tetapan { Nilai: not 0 } } b => BisaKosong(b.A),
        RataRata r => r.Bagian.All(BisaKosong),
        Batas b => BisaKosong(b.Isi),
        NilaiTepi t => t.Bagian.Any(BisaKosong),
        _ => true,
    };

    private static AlamatSel Terdekat(List<AlamatSel> daftar, AlamatSel dari)
    {
        var seTabel = daftar.Where(a => a.Lembar == dari.Lembar).ToList();
        return seTabel.Count == 0 ? daftar[0]
            : seTabel.OrderBy(a => a.Kolom == dari.Kolom ? 0 : a.Baris == dari.Baris ? 1 : 2).First();
    }
}
