namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>What an office decided of sheets of one shape.</summary>
/// <param name="Kolom">Field by column, from 0; empty: as the headings say.</param>
/// <param name="Skpd">The SKPD of the sheet that is this office; empty: the one that is called so.</param>
public sealed record PilihanKolom(IReadOnlyList<BidangLembar> Kolom, string Skpd = "")
{
    /// <summary>Whether its quarters are sums since January; <c>null</c>: nobody said.</summary>
    public bool? SejakJanuari { get; init; }

    /// <summary>Code of the budget's row by code or name of the sheet's; <see cref="SubTakDikenal"/>.</summary>
    public IReadOnlyDictionary<string, string> Sub { get; init; } = new Dictionary<string, string>();
}

/// <summary>For whom a budget sheet is read, and how.</summary>
/// <param name="Kode">Code of the office.</param>
/// <param name="Nama">Names of the office; one of them is the SKPD's.</param>
public sealed record PilihanLembar(string Kode, IReadOnlyList<string> Nama)
{
    /// <summary>What the office decided before, by the shape of the sheet (<see cref="UsulanLembar.Sidik"/>).</summary>
    public IReadOnlyDictionary<string, PilihanKolom> Ingatan { get; init; } = new Dictionary<string, PilihanKolom>();

    /// <summary>Whether headings that name code and amount suffice, without anyone having confirmed the mapping.</summary>
    public bool TerimaUsulan { get; init; }

    /// <summary>Whether the sheet is the whole budget: what it does not name is taken away.</summary>
    public bool Seluruhnya { get; init; }

    /// <summary>The SKPD that was chosen; empty: the office's own.</summary>
    public string Skpd { get; init; } = "";

    /// <summary>Whether quarters of the sheet are sums since January; <c>null</c>: as the sheet tells, or as the office decided.</summary>
    public bool? SejakJanuari { get; init; }

    /// <summary>Told the rows read so far.</summary>
    public IProgress<int>? Kemajuan { get; init; }

    /// <summary>Stops the reading.</summary>
    public CancellationToken Batal { get; init; }
}

/// <summary>A column of a sheet.</summary>
/// <param name="Kolom">Its letter.</param>
/// <param name="Judul">Its heading.</param>
/// <param name="Contoh">What stands in its first row; nothing of persons.</param>
/// <param name="Bidang">What it seems to hold.</param>
public sealed record KolomUsulan(string Kolom, string Judul, string Contoh, BidangLembar Bidang);

/// <summary>An SKPD that a sheet names.</summary>
/// <param name="Kode">Code.</param>
/// <param name="Nama">Name.</param>
public sealed record SkpdTerbaca(string Kode, string Nama)
{
    /// <summary>By which it is chosen.</summary>
    public string Kunci => Kode.Length > 0 ? Kode : Nama;
}

/// <summary>A sheet that nobody can read without a decision.</summary>
/// <param name="Lembar">Its name.</param>
/// <param name="Sidik">Its shape.</param>
/// <param name="Kolom">Its columns.</param>
/// <param name="Skpd">SKPD to choose from; none: it names none, or the office's own.</param>
/// <param name="TanyaKolom">Whether the columns are to be confirmed.</param>
public sealed record UsulanLembar(string Lembar, string Sidik, IReadOnlyList<KolomUsulan> Kolom, IReadOnlyList<SkpdTerbaca> Skpd,
    bool TanyaKolom)
{
    /// <summary>Whether it is to be said that its quarters are sums since January, or each alone.</summary>
    public bool TanyaMasa { get; init; }

    /// <summary>Rows that the budget does not have.</summary>
    public IReadOnlyList<SubTakDikenal> Sub { get; init; } = [];

    /// <summary>Rows of the budget that they may be.</summary>
    public IReadOnlyList<SubTersimpan> Tersimpan { get; init; } = [];

    /// <summary>The sheet as CSV, without the columns of persons: to be read again once it is decided.</summary>
    public byte[] Salinan { get; init; } = [];
}

/// <summary>A budget sheet needs a decision: what its columns hold, or which SKPD is meant.</summary>
public sealed class PilihanLembarException : Exception
{
    /// <summary>With what is to be decided.</summary>
    public PilihanLembarException(UsulanLembar usulan, string pesan)
        : base(pesan) => Usulan = usulan;

    /// <summary>What is to be decided.</summary>
    public UsulanLembar Usulan { get; }
}
