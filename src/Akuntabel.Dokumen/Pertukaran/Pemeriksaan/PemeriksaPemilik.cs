using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>Which rows of the plan belong to no unit of the office, so that only its planner can fill them in.</summary>
public static class PemeriksaPemilik
{
    /// <summary>Checks the indicators of a Renstra or the rows of a budget; nothing of others, nor of an office without units.</summary>
    /// <param name="jalur">The file.</param>
    /// <param name="isi">Its form.</param>
    /// <param name="unit">Names of the office's units.</param>
    public static IReadOnlyList<TemuanRencana> Periksa(string jalur, ButirTerisi isi, IEnumerable<string> unit) =>
        Tanpa(jalur, isi, unit) is var tanpa && tanpa.Count <= SatuPerSatu ? [.. tanpa.Select(Tanpa)] : [Tanpa(tanpa)];

    /// <summary>The same, row by row however many they are.</summary>
    /// <param name="jalur">The file.</param>
    /// <param name="isi">Its form.</param>
    /// <param name="unit">Names of the office's units.</param>
    public static IReadOnlyList<TemuanRencana> SetiapBaris(string jalur, ButirTerisi isi, IEnumerable<string> unit) =>
        [.. Tanpa(jalur, isi, unit).Select(Tanpa)];

    private static List<ButirTerisi> Tanpa(string jalur, ButirTerisi isi, IEnumerable<string> unit)
    {
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(unit);
        var dikenal = unit.Select(PembagianUnit.Samakan).ToHashSet(StringComparer.Ordinal);
        IEnumerable<ButirTerisi> baris = dikenal.Count == 0 ? [] : jalur switch
        {
            "perencanaan.yaml" => PemeriksaRencana.Butir(isi, "sasaran").SelectMany(s => PemeriksaRencana.Butir(s, "indikator")),
            "anggaran.csv" => PemeriksaAnggaran.Baris(isi),
            _ => [],
        };
        return [.. baris.Where(b => !PembagianUnit.Pecah($"{b["penanggung-jawab"]};{b[KatalogUraian.KunciPemilik]}")
            .Any(p => dikenal.Contains(PembagianUnit.Samakan(p))))];
    }

    // more than these are told together
    private const int SatuPerSatu = 5;
    private const int Disebut = 3;

    private static TemuanRencana Tanpa(List<ButirTerisi> semua) => Tanpa(semua[0]) with
    {
        Saran = semua[0].Alamat.Contains("indikator", StringComparison.Ordinal) ? Tanpa(semua[0]).Saran
            : "Di daftar Anggaran, centang program atau barisnya, lalu pilih unitnya sekali; tanpa itu hanya perencana yang dapat "
                + "mengubahnya.",
        Pesan = $"Unit pemilik belum dipilih untuk {semua.Count} hal: {string.Join("; ", semua.Take(Disebut).Select(Nama))}; dan "
            + $"{semua.Count - Disebut} lagi.",
    };

    private static string Nama(ButirTerisi b) => b["uraian"].Length > 0 ? b["uraian"] : PemeriksaAnggaran.Sebut(b);

    private static TemuanRencana Tanpa(ButirTerisi b) => new("RCN-062", BobotRencana.Saran, $"{b.Alamat}.{KatalogUraian.KunciPemilik}",
        $"Unit pemilik {Nama(b)} belum dipilih.",
        "Pilih unit yang mengisinya; tanpa itu hanya perencana yang dapat mengubahnya.", DasarRencana.Penjenjangan);
}
