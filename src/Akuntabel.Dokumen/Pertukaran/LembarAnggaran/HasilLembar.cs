namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>A sub kegiatan with the sums of its rows.</summary>
internal sealed record SubLembar(
    string KodeProgram, string Program, string KodeKegiatan, string Kegiatan, string Kode, string Nama, string Target, string Satuan,
    decimal? Pagu, IReadOnlyDictionary<int, decimal> Realisasi)
{
    /// <summary>Budget before it was changed; <c>null</c>: not told.</summary>
    public decimal? PaguMurni { get; init; }

    /// <summary>Whether it is a row of the budget that stands above the sub kegiatan: only what was spent of it is taken.</summary>
    public bool HanyaRealisasi { get; init; }
}

/// <summary>A kind of belanja with the sums of its rows; realisation by the quarter until whose end it counts.</summary>
internal sealed record BelanjaLembar(string Kode, string Uraian, decimal? Pagu, IReadOnlyDictionary<int, decimal> Realisasi);

/// <summary>The cash plan of a sub kegiatan and a kind of belanja: rupiah by column of the office's table.</summary>
internal sealed record KasLembar(string Sub, string Kode, IReadOnlyDictionary<string, decimal> Nilai);

/// <summary>What a budget sheet gives for one office.</summary>
internal sealed record HasilLembar(IReadOnlyList<SubLembar> Sub, IReadOnlyList<BelanjaLembar> Belanja, IReadOnlyList<KasLembar> Kas,
    IReadOnlyList<string> Catatan)
{
    /// <summary>Budgets that rows of totals of the sheet state.</summary>
    public IReadOnlyList<decimal> PaguTertulis { get; init; } = [];

    public decimal? Pagu => Jumlah(Sub.Count > 0 ? Sub.Select(s => s.Pagu) : Belanja.Select(b => b.Pagu));

    /// <summary>Quarters of which something was spent.</summary>
    public IReadOnlyList<int> Triwulan => [.. Sub.SelectMany(s => s.Realisasi.Keys).Distinct().Order()];

    /// <summary>Sum of what is known; <c>null</c> when nothing is.</summary>
    public static decimal? Jumlah(IEnumerable<decimal?> nilai) => nilai.Aggregate((decimal?)null, (a, b) => a is null ? b : a + (b ?? 0));
}
