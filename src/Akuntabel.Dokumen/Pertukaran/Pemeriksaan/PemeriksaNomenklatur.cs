using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;

namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>What of a budget differs from the official codes of its year. It is said, not refused: codes change in the middle of a
/// year.</summary>
public static class PemeriksaNomenklatur
{
    /// <summary>Checks the codes and names of the rows, each code once.</summary>
    /// <param name="anggaran">The form of the budget.</param>
    /// <param name="nomenklatur">The official codes.</param>
    /// <param name="dasar">The regulation that has them.</param>
    public static IEnumerable<TemuanRencana> Periksa(ButirTerisi anggaran, DaftarNomenklatur nomenklatur, string dasar)
    {
        ArgumentNullException.ThrowIfNull(anggaran);
        ArgumentNullException.ThrowIfNull(nomenklatur);
        var baris = PemeriksaAnggaran.Baris(anggaran);
        return PemeriksaAnggaran.Tingkat.SelectMany(t => baris.Where(b => b[t.Kode].Length > 0).DistinctBy(b => b[t.Kode])
            .Select(b => Satu(b, t, [.. nomenklatur.Menurut(b[t.Kode])], dasar)).OfType<TemuanRencana>());
    }

    private static TemuanRencana? Satu(ButirTerisi b, (string Kode, string Nama, string Kata) t, List<ButirNomenklatur> resmi, string dasar)
    {
        var (kode, nama) = (b[t.Kode], b[t.Nama]);
        return resmi.Count == 0
            ? new TemuanRencana("RCN-056", BobotRencana.Saran, $"{b.Alamat}.{t.Kode}", $"Kode {t.Kata} {kode} tidak ada dalam nomenklatur.",
                "Periksa kodenya, atau pilih dari nomenklatur.", dasar)
            : nama.Length == 0 || resmi.Exists(r => BandingNomenklatur.SamaNama(r.Nama, nama)) ? null
            : new TemuanRencana("RCN-057", BobotRencana.Saran, $"{b.Alamat}.{t.Nama}",
                $"Nama {t.Kata} {kode} tertulis \"{nama}\", menurut nomenklatur \"{resmi[0].Nama}\".", 
                "Samakan namanya, atau perbaiki kodenya.", dasar);
    }
}
