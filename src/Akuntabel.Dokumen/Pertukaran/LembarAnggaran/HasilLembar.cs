namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>A sub kegiatan with the sums of its rows.</summary>
internal sealed record SubLembar(
    string KodeProgram, string Program, string KodeKegiatan, string Kegiatan, string Kode, string Nama, string Target, string Satuan,
    decimal? Pagu, decimal? Realisasi);

/// <summary>A kind of belanja with the sums of its rows.</summary>
internal sealed record BelanjaLembar(string Kode, string Uraian, decimal? Pagu, decimal? Realisasi);

/// <summary>What a budget sheet gives for one office.</summary>
internal sealed record HasilLembar(IReadOnlyList<SubLembar> Sub, IReadOnlyList<BelanjaLembar> Belanja, IReadOnlyList<string> Catatan)
{
    public decimal? Pagu => Jumlah(Sub.Count > 0 ? Sub.Select(s => s.Pagu) : Belanja.Select(b => b.Pagu));

    public decimal? Realisasi => Jumlah(Sub.Count > 0 ? Sub.Select(s => s.Realisasi) : Belanja.Select(b => b.Realisasi));

    /// <summary>Sum of what is known; <c>null</c> when nothing is.</summary>
    public static decimal? Jumlah(IEnumerable<decimal?> nilai) => nilai.Aggregate((decimal?)null, (a, b) => a is null ? b : a + (b ?? 0));
}
