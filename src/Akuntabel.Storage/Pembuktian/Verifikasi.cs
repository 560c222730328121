using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;

namespace Akuntabel.Storage.Pembuktian;

/// <summary>What a verification found.</summary>
/// <param name="Peristiwa">Links proven.</param>
/// <param name="Isi">Contents proven.</param>
/// <param name="Dokumen">Documents compared with their events.</param>
/// <param name="DaftarKepala">Head of each chain: pemda, number, digest. Kept elsewhere, it proves later that nothing was cut off.</param>
/// <param name="DaftarMasalah">Everything wrong, in the order found; the first of a chain is its first broken link.</param>
public sealed record HasilVerifikasi(
    long Peristiwa, long Isi, long Dokumen, IReadOnlyList<(string Pemda, long Nomor, string Sidik)> DaftarKepala, IReadOnlyList<string> DaftarMasalah)
{
    /// <summary>Rows compared with the state that the log tells.</summary>
    public long Baris { get; init; }

    /// <summary>Public keys that sign or signed heads. Kept elsewhere, they prove later that nobody put others in their place.</summary>
    public IReadOnlyList<KunciKepala> DaftarKunci { get; init; } = [];

    /// <summary>What is not wrong but should be known, in words.</summary>
    public IReadOnlyList<string> DaftarCatatan { get; init; } = [];
}

/// <summary>What was noted outside the store, where whoever can write the store can't write.</summary>
public sealed record CatatanLuar
{
    /// <summary>Heads.</summary>
    public IReadOnlyList<KepalaTercatat> DaftarKepala { get; init; } = [];

    /// <summary>Signed heads, as backups, exports and reports carry them.</summary>
    public IReadOnlyList<KepalaTertanda> DaftarTertanda { get; init; } = [];

    /// <summary>Public keys; none: those in the store are believed.</summary>
    public IReadOnlyList<string> DaftarKunci { get; init; } = [];
}

/// <summary>A head noted elsewhere, to be compared.</summary>
/// <param name="Pemda">Key of the pemerintah daerah; empty: the only one.</param>
/// <param name="Nomor">Number of the event.</param>
/// <param name="Sidik">Its digest, or what it begins with (at least <see cref="SidikTerpendek"/> signs).</param>
public sealed record KepalaTercatat(string Pemda, long Nomor, string Sidik)
{
    /// <summary>Shorter ones prove too little.</summary>
    public const int SidikTerpendek = 16;

    private const int SidikTerpanjang = 64;

    /// <summary>From <c>N:sidik</c> or <c>pemda/N:sidik</c>; <c>null</c> when it is no such text.</summary>
    public static KepalaTercatat? Baca(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        // as it stands at the foot of a report: "Riwayat 1234:…"
        var bersih = teks.Trim().Split(' ')[^1];
        var (pemda, kepala) = bersih.LastIndexOf('/') is >= 0 and var garis ? (bersih[..garis], bersih[(garis + 1)..]) : ("", bersih);
        var bagian = kepala.Split(':');
        return bagian.Length == 2 && long.TryParse(bagian[0].Trim().Replace(".", "", StringComparison.Ordinal), out var nomor) && nomor > 0
            && bagian[1].Trim().TrimEnd('…').ToLowerInvariant() is { Length: >= SidikTerpendek and <= SidikTerpanjang } sidik && sidik.All(char.IsAsciiHexDigitLower)
            ? new KepalaTercatat(pemda, nomor, sidik)
            : null;
    }
}

/// <summary>
/// Proves the store: the chain of events link by link, every content by its digest, every row by the events that made it what it is, and what guards the tables.
/// Holds no more than one document's events, or one content, at a time; and a line for every thing that events are about.
/// </summary>
/// <param name="basisdata">The store.</param>
/// <param name="kunci">Key of the installation: with it, what is sealed is opened too; without it, only whether it is there is known.</param>
public sealed class Verifikasi(Basisdata basisdata, KunciInstalasi? kunci = null)
{
    /// <summary>Verifies all, in one snapshot.</summary>
    /// <param name="kemajuan">Told now and then how many links and contents are done.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilVerifikasi> JalankanAsync(IProgress<long>? kemajuan = null, CancellationToken batal = default) => JalankanAsync(new CatatanLuar(), kemajuan, batal);

    /// <summary>Verifies all, in one snapshot, and compares with what was noted earlier.</summary>
    /// <param name="tercatat">What was noted.</param>
    /// <param name="kemajuan">Told now and then how many links and contents are done.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilVerifikasi> JalankanAsync(CatatanLuar tercatat, IProgress<long>? kemajuan = null, CancellationToken batal = default) =>
        basisdata.BacaAsync(s => new Pemeriksaan(s, kemajuan, kunci).SemuaAsync(tercatat), batal);

    /// <summary>Verifies what the caller's transaction sees.</summary>
    public static Task<HasilVerifikasi> JalankanAsync(SesiBasisdata sesi, IProgress<long>? kemajuan = null) => new Pemeriksaan(sesi, kemajuan, null).SemuaAsync(new CatatanLuar());
}
