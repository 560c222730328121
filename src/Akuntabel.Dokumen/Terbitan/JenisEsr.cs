using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Terbitan;

/// <summary>A kind of document as the e-SAKIP Reviu portal names it.</summary>
/// <param name="Nomor">Number in its list.</param>
/// <param name="Kode">Short, for names of files.</param>
/// <param name="Nama">As the portal calls it.</param>
/// <param name="Dokumen">Code of the kind in the store; empty: it is not made here.</param>
/// <param name="Tanda">How sure the list is: <c>[1]</c> for one source.</param>
public sealed record JenisEsr(int Nomor, string Kode, string Nama, string Dokumen, string Tanda)
{
    /// <summary>The report itself.</summary>
    public const string Laporan = "LKJ";

    /// <summary>All, in the order of the portal.</summary>
    public static IReadOnlyList<JenisEsr> Semua { get; } = Baca();

    private static IReadOnlyList<JenisEsr> Baca()
    {
        using var aliran = typeof(JenisEsr).Assembly.GetManifestResourceStream("terbitan/jenis-esr.csv") ?? throw new InvalidOperationException("Daftar jenis ESR tidak ada.");
        using var baca = new StreamReader(aliran);
        return [.. baca.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(b => b.Trim().Split(','))
            .Select(k => new JenisEsr(int.Parse(k[0], System.Globalization.CultureInfo.InvariantCulture), k[1], k[2], k[3], k[4]))];
    }
}

/// <summary>Names of files in a package. Where nobody fixed a name, ours says year, office, kind and version, whatever the system.</summary>
public static partial class NamaPaket
{
    /// <summary>A name without blanks and signs that a portal might refuse.</summary>
    /// <param name="tahun">Year.</param>
    /// <param name="kodeKantor">Code of the office; its short name where it has none.</param>
    /// <param name="jenis">Kind: "LKJ".</param>
    /// <param name="versi">Number of the issue.</param>
    /// <param name="akhiran">Ending without its dot.</param>
    public static string Buat(string tahun, string kodeKantor, string jenis, int versi, string akhiran) =>
        $"{Bersih(tahun)}_{Bersih(kodeKantor)}_{Bersih(jenis)}_{versi}.{akhiran}";

    private static string Bersih(string teks) => Pola().Replace(teks.Trim(), "-").Trim('-') is { Length: > 0 } t ? t : "tanpa-kode";

    [GeneratedRegex(@"[^\p{L}\d.-]+")]
    private static partial Regex Pola();
}
