namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>Amounts that were added up, by the number of their <see cref="UkuranLembar"/>; one that no row told stays unknown.</summary>
internal sealed class NilaiTerkumpul
{
    private decimal?[] _isi = [];

    public string Nama { get; set; } = "";

    /// <summary>The row that told it first.</summary>
    public string Tempat { get; init; } = "";

    public decimal? Pagu => this[UkuranLembar.Pagu];

    /// <summary>An amount; <c>null</c>: no row told it.</summary>
    public decimal? this[int ukuran] => ukuran < _isi.Length ? _isi[ukuran] : null;

    public void Tambah(decimal?[] lain)
    {
        if (lain.Length > _isi.Length)
        {
            Array.Resize(ref _isi, lain.Length);
        }

        for (var i = 0; i < lain.Length; i++)
        {
            _isi[i] = _isi[i] is { } ada ? ada + (lain[i] ?? 0) : lain[i];
        }
    }

    public void Tambah(NilaiTerkumpul lain) => Tambah(lain._isi);

    /// <summary>Sum of several.</summary>
    public static NilaiTerkumpul Jumlah(IEnumerable<NilaiTerkumpul> semua)
    {
        var hasil = new NilaiTerkumpul();
        foreach (var n in semua)
        {
            hasil.Tambah(n);
        }

        return hasil;
    }
}

/// <summary>A sub kegiatan with what its rows told.</summary>
internal sealed class SubTerkumpul(string kode)
{
    public string Kode => kode;

    public string KodeProgram { get; set; } = "";

    public string Program { get; set; } = "";

    public string KodeKegiatan { get; set; } = "";

    public string Kegiatan { get; set; } = "";

    public string Nama { get; set; } = "";

    public string Satuan { get; set; } = "";

    public string Target { get; set; } = "";

    /// <summary>Amounts by account; "" for rows that name none.</summary>
    public Dictionary<string, NilaiTerkumpul> Rekening { get; } = new(StringComparer.Ordinal);

    /// <summary>Accounts without those that only add up others: 5.1.02 beside 5.1.02.01.01.0024.</summary>
    public IEnumerable<KeyValuePair<string, NilaiTerkumpul>> Rincian()
    {
        var induk = Induk();
        return Rekening.Where(r => !induk.Contains(r.Key));
    }

    /// <summary>Rows that only add up others, with what they add up.</summary>
    public IEnumerable<(string Rekening, NilaiTerkumpul Tertulis, IReadOnlyList<NilaiTerkumpul> Bagian)> Subtotal()
    {
        var rinci = Rincian().ToList();
        return Induk().Where(Rekening.ContainsKey).Select(k => (k, Rekening[k],
            (IReadOnlyList<NilaiTerkumpul>)[.. rinci.Where(r => k.Length == 0 || r.Key.StartsWith(k + ".", StringComparison.Ordinal))
                .Select(r => r.Value)]));
    }

    private HashSet<string> Induk()
    {
        var induk = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rekening in Rekening.Keys)
        {
            for (var i = rekening.LastIndexOf('.'); i > 0; i = rekening.LastIndexOf('.', i - 1))
            {
                induk.Add(rekening[..i]);
            }
        }

        // a row of the sub kegiatan itself is the sum of its accounts
        if (Rekening.Keys.Any(k => k.Length > 0))
        {
            induk.Add("");
        }

        return induk;
    }
}

/// <summary>One unit of the sheet: an SKPD or a sub unit of it.</summary>
internal sealed record UnitTerbaca(string KodeSkpd, string NamaSkpd, string KodeUnit, string NamaUnit)
{
    public Dictionary<string, SubTerkumpul> Sub { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows of programs and kegiatan, by code: what the sheet says that their parts make.</summary>
    public Dictionary<string, NilaiTerkumpul> Induk { get; } = new(StringComparer.Ordinal);

    public bool TanpaNama => KodeSkpd.Length + NamaSkpd.Length + KodeUnit.Length + NamaUnit.Length == 0;

    public bool Equals(UnitTerbaca? lain) =>
        lain is not null && (KodeSkpd, NamaSkpd, KodeUnit, NamaUnit) == (lain.KodeSkpd, lain.NamaSkpd, lain.KodeUnit, lain.NamaUnit);

    public override int GetHashCode() => HashCode.Combine(KodeSkpd, NamaSkpd, KodeUnit, NamaUnit);
}
