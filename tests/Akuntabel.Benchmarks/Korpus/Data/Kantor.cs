namespace Akuntabel.Benchmarks.Korpus.Data;

/// <summary>Which way an indicator is good.</summary>
internal enum ArahIndikator
{
    /// <summary>More is better.</summary>
    Naik,

    /// <summary>Less is better, by (2 × target − realisasi) / target.</summary>
    TurunSelisih,

    /// <summary>Less is better, by target / realisasi.</summary>
    TurunBagi,
}

/// <summary>An indicator with its years.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Satuan">Its unit.</param>
/// <param name="Arah">Which way it is good.</param>
/// <param name="Desimal">Decimals of its values.</param>
/// <param name="Target">This year's target.</param>
/// <param name="Realisasi">This year's value.</param>
/// <param name="Lalu">Values of earlier years, oldest first.</param>
/// <param name="TargetAkhir">Target at the end of the Renstra.</param>
internal sealed record IndikatorAcak(
    string Nama, string Satuan, ArahIndikator Arah, int Desimal, decimal Target, decimal Realisasi, IReadOnlyList<decimal> Lalu,
        decimal TargetAkhir)
{
    /// <summary>Capaian in percent, exact.</summary>
    public decimal Capaian => Hitung(Arah, Target, Realisasi);

    /// <summary>Capaian by a formula.</summary>
    public static decimal Hitung(ArahIndikator arah, decimal target, decimal realisasi) => arah switch
    {
        ArahIndikator.TurunSelisih => ((2 * target) - realisasi) / target * 100,
        ArahIndikator.TurunBagi => target / realisasi * 100,
        _ => realisasi / target * 100,
    };
}

/// <summary>A sasaran.</summary>
internal sealed record SasaranAcak(string Nama, IReadOnlyList<IndikatorAcak> Indikator);

/// <summary>A programme, kegiatan or sub kegiatan.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Tingkat">1 to 3.</param>
/// <param name="Anak">What it is made of.</param>
/// <param name="PaguSendiri">Budget of a leaf.</param>
/// <param name="RealisasiSendiri">Spending of a leaf.</param>
internal sealed record SimpulAnggaran(
    string Kode, string Nama, int Tingkat, IReadOnlyList<SimpulAnggaran> Anak, decimal PaguSendiri, decimal RealisasiSendiri)
{
    /// <summary>Budget.</summary>
    public decimal Pagu => Anak.Count == 0 ? PaguSendiri : Anak.Sum(a => a.Pagu);

    /// <summary>Spending.</summary>
    public decimal Realisasi => Anak.Count == 0 ? RealisasiSendiri : Anak.Sum(a => a.Realisasi);
}

/// <summary>An agency that does not exist.</summary>
/// <param name="Pemda">"Kabupaten …".</param>
/// <param name="Nama">"Dinas …".</param>
/// <param name="Bidang">What it is busy with.</param>
/// <param name="Tahun">Year of the report.</param>
/// <param name="Sasaran">Its sasaran.</param>
/// <param name="Program">Its budget.</param>
/// <param name="Kecamatan">Names of districts.</param>
internal sealed record Kantor(
    string Pemda, string Nama, BidangAcak Bidang, int Tahun, IReadOnlyList<SasaranAcak> Sasaran, IReadOnlyList<SimpulAnggaran> Program,
    IReadOnlyList<string> Kecamatan)
{
    /// <summary>All its indicators.</summary>
    public IEnumerable<IndikatorAcak> Indikator => Sasaran.SelectMany(s => s.Indikator);
}
