using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>What the wording of a sasaran or an indikator gives away.</summary>
internal static partial class BunyiRencana
{
    /// <summary>Whether a sasaran speaks of work that was done instead of a change.</summary>
    public static bool Keluaran(string sasaran) => PolaKeluaran().IsMatch(sasaran);

    /// <summary>Whether words speak of a change instead of what is handed over.</summary>
    public static bool Hasil(string keluaran) => PolaHasil().IsMatch(keluaran);

    /// <summary>Whether an indikator counts work instead of measuring a result.</summary>
    public static bool Kegiatan(string indikator) => PolaKegiatan().IsMatch(indikator);

    /// <summary>Two words for one thing: "tingkat persentase".</summary>
    public static string? Berlebih(string indikator) => PolaBerlebih().Match(indikator) is { Success: true } m ? m.Value : null;

    /// <summary>Why a unit does not fit the first word of an indikator; <c>null</c> when it does.</summary>
    public static string? SatuanJanggal(string indikator, string satuan)
    {
        var persen = satuan.Trim() is "%" || satuan.Trim().Equals("persen", StringComparison.OrdinalIgnoreCase);
        return satuan.Trim().Length == 0 ? null
            : PolaPersen().IsMatch(indikator) && !persen ? "Persentase diukur dalam %"
            : persen && PolaCacah().IsMatch(indikator) ? "Jumlah dihitung dalam orang, dokumen, atau satuan lain, bukan %"
            : persen && PolaIndeks().IsMatch(indikator) ? "Indeks dan nilai ditulis dengan satuan indeks, nilai, atau poin, bukan %"
            : null;
    }

    [GeneratedRegex(@"^\s*(terlaksana|terselenggara|tersedia|tersusun|terbit|terpenuhinya (?:dokumen|laporan)|dilaksanakannya|pelaksanaan|penyusunan|penyelenggaraan|penyediaan)", RegexOptions.IgnoreCase)]
    private static partial Regex PolaKeluaran();

    [GeneratedRegex(@"^\s*(meningkat|menurun|membaik|berkurang|bertambah|terwujud|tercipta|terjamin|terpelihara|terkendali)(nya)?\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex PolaHasil();

    [GeneratedRegex(@"^\s*(jumlah|banyaknya)\s+(kegiatan|dokumen|laporan|rapat|sosialisasi|pelatihan|pertemuan|paket|surat)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex PolaKegiatan();

    [GeneratedRegex(@"\b(tingkat persentase|jumlah persentase|persentase tingkat|persentase jumlah|tingkat indeks|nilai indeks persentase)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PolaBerlebih();

    [GeneratedRegex(@"^\s*(tingkat\s+)?persentase\b", RegexOptions.IgnoreCase)]
    private static partial Regex PolaPersen();

    [GeneratedRegex(@"^\s*(jumlah|banyaknya)\b(?!\s+persen)", RegexOptions.IgnoreCase)]
    private static partial Regex PolaCacah();

    [GeneratedRegex(@"^\s*(indeks|nilai|skor)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PolaIndeks();
}
