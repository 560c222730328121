
namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>A sasaran, indikator or program as a cell of a table names it.</summary>
/// <param name="Jenis">"sasaran", "indikator" or "program".</param>
/// <param name="Teks">The name, amounts and remarks removed.</param>
/// <param name="Akar">Its content words, in order.</param>
/// <param name="Tabel">The table.</param>
/// <param name="Tempat">The cell.</param>
internal sealed record NamaTertulis(string Jenis, string Teks, IReadOnlyList<string> Akar, TabelTerbaca Tabel, TempatTemuan Tempat)
{
    /// <summary>Equal for names of one kind that differ in nothing but form.</summary>
    public string Sidik { get; } = Jenis + "|" + string.Join(' ', Akar.Distinct().Order(StringComparer.Ordinal));
}

/// <summary>Reads names from the columns that are headed as such.</summary>
internal static class PembacaNama
{
    private const int KataTersedikit = 3;

    private static readonly PolaTeks PolaKurung = Bunyi.Pola(@"\([^()]*\)|\([^()]*$");
    private static readonly PolaTeks PolaJumlah = Bunyi.Pola(@"(\s*/\s*|\s+)([0-9]+\s+(lembaga|dokumen|laporan|orang|dok|lap|kegiatan|ormas|unit|persen)\b.*|total\s+.{0,40}:.*|=.*)$");
    private static readonly PolaTeks PolaProgram = Bunyi.Pola(@"^\s*[0-9.)]*\s*program\s+");

    /// <summary>All names of the document's tables.</summary>
    public static IEnumerable<NamaTertulis> Semua(PemahamanDokumen d)
    {
        foreach (var t in d.DaftarTabel)
        {
            foreach (var (jenis, k) in t.Kepala.Select((kepala, k) => (Jenis: Jenis(kepala), k)).Where(x => x.Jenis.Length > 0))
            {
                for (var i = 0; i < t.Isi.Count; i++)
                {
                    var teks = Bersih(t.Isi[i][k]);
                    if (AkarKata.Daftar(teks) is { Count: >= KataTersedikit } akar)
                    {
                        yield return new NamaTertulis(jenis, teks, akar, t, t.Tempat(i, k));
                    }
                }
            }
        }
    }

    private static string Jenis(string kepala)
    {
        var r = Bunyi.Rapat(kepala.Split(" › ")[^1]);
        return r.Length > 60 || r.Contains("target", StringComparison.Ordinal) || r.Contains("kelompok", StringComparison.Ordinal)
            || r.Contains("formula", StringComparison.Ordinal) ? ""
            : r.Contains("indikator", StringComparison.Ordinal) ? "indikator"
            : r.Contains("sasaran", StringComparison.Ordinal) ? "sasaran"
            : r is "program" or "namaprogram" or "uraianprogram" ? "program" : "";
    }

    private static string Bersih(string sel) =>
        PolaProgram.Replace(PolaJumlah.Replace(PolaKurung.Replace(sel, " "), ""), "").Trim(' ', '.', ',', ';', ':', '/');
}
