namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>Amounts that were added up; one that no row told stays unknown.</summary>
internal sealed class NilaiTerkumpul
{
    public string Nama { get; set; } = "";

    public decimal? Pagu { get; private set; }

    public decimal? Realisasi { get; private set; }

    public void Tambah(decimal? pagu, decimal? realisasi)
    {
        Pagu = Jumlah(Pagu, pagu);
        Realisasi = Jumlah(Realisasi, realisasi);
    }

    public void Tambah(NilaiTerkumpul lain) => Tambah(lain.Pagu, lain.Realisasi);

    private static decimal? Jumlah(decimal? a, decimal? b) => a is null ? b : a + (b ?? 0);
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
        var induk = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rekening in Rekening.Keys)
        {
            for (var i = rekening.LastIndexOf('.'); i > 0; i = rekening.LastIndexOf('.', i - 1))
            {
                induk.Add(rekening[..i]);
            }
        }

        // a row of the sub kegiatan itself is the sum of its accounts
        var ada = Rekening.Keys.Any(k => k.Length > 0);
        return Rekening.Where(r => !induk.Contains(r.Key) && (r.Key.Length > 0 || !ada));
    }
}

/// <summary>One unit of the sheet: an SKPD or a sub unit of it.</summary>
internal sealed record UnitTerbaca(string KodeSkpd, string NamaSkpd, string KodeUnit, string NamaUnit)
{
    public Dictionary<string, SubTerkumpul> Sub { get; } = new(StringComparer.Ordinal);

    public bool TanpaNama => KodeSkpd.Length + NamaSkpd.Length + KodeUnit.Length + NamaUnit.Length == 0;

    public bool Equals(UnitTerbaca? lain) =>
        lain is not null && (KodeSkpd, NamaSkpd, KodeUnit, NamaUnit) == (lain.KodeSkpd, lain.NamaSkpd, lain.KodeUnit, lain.NamaUnit);

    public override int GetHashCode() => HashCode.Combine(KodeSkpd, NamaSkpd, KodeUnit, NamaUnit);
}
