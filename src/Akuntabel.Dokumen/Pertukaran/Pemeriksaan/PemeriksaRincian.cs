using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>What divides the budget (by quarter, by month, by sasaran) against the budget itself.</summary>
public static class PemeriksaRincian
{
    private const string DasarKas = "PP 12/2019 dan Permendagri 77/2020, anggaran kas";

    /// <summary>Checks the rows of a file.</summary>
    /// <param name="jalur">The file.</param>
    /// <param name="isi">Its form.</param>
    /// <param name="anggaran">Pagu by code of the budget's rows; <c>null</c>: not known.</param>
    public static IReadOnlyList<TemuanRencana> Periksa(string jalur, ButirTerisi isi, IReadOnlyDictionary<string, decimal?> anggaran)
    {
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(anggaran);
        var menurut = isi.Daftar[0].Butir.Where(b => b["kode_sub"].Length > 0).GroupBy(b => b["kode_sub"]).ToList();
        return [.. menurut.Where(g => !anggaran.ContainsKey(g.Key)).Select(TanpaAnggaran), .. menurut.Select(g => jalur switch
        {
            "dukungan-sasaran.csv" => Dukungan(g),
            "anggaran-kas.csv" => Kas(g, anggaran.GetValueOrDefault(g.Key)),
            "realisasi-anggaran.csv" => Realisasi(g, anggaran.GetValueOrDefault(g.Key)),
            _ => null,
        }).OfType<TemuanRencana>()];
    }

    private static TemuanRencana TanpaAnggaran(IGrouping<string, ButirTerisi> g) => new("RCN-060", BobotRencana.Bertentangan,
        g.First().Alamat + ".kode_sub", $"Kode {g.Key} tidak ada di Anggaran.",
        "Perbaiki kodenya, atau tambahkan sub kegiatannya di Anggaran.", DasarKas);

    private static TemuanRencana? Dukungan(IGrouping<string, ButirTerisi> g) =>
        g.Sum(b => PemeriksaRencana.Angka(b["bagian"]) ?? 0) is var jumlah && jumlah == 100 ? null
            : new TemuanRencana("RCN-058", BobotRencana.Bertentangan, g.First().Alamat + ".bagian",
                $"Dukungan {g.Key} berjumlah {AngkaIndonesia.Cetak(jumlah, jumlah == decimal.Truncate(jumlah) ? 0 : 2)} %, seharusnya "
                    + $"100 %.",
                "Sesuaikan bagiannya.", DasarRencana.Penjenjangan);

    // what was spent so far, of which the largest is the latest
    private static TemuanRencana? Realisasi(IGrouping<string, ButirTerisi> g, decimal? pagu) =>
        g.Where(b => PemeriksaRencana.Angka(b["realisasi"]) > pagu).MaxBy(b =>
            PemeriksaRencana.Angka(b["realisasi"])) is not { } lebih ? null
            : new TemuanRencana("RCN-064", BobotRencana.Bertentangan, lebih.Alamat + ".realisasi",
                $"Realisasi {g.Key} {lebih["realisasi"]} melampaui pagunya, {AngkaIndonesia.Cetak(pagu ?? 0, 0)}.",
                "Periksa keduanya, atau isi pagu perubahan di Anggaran.", DasarKas);

    private static TemuanRencana? Kas(IGrouping<string, ButirTerisi> g, decimal? pagu) =>
        g.Sum(b => UraianPelaksanaan.Bulan.Sum(n => PemeriksaRencana.Angka(b[n.ToLowerInvariant()]) ?? 0)) is var jumlah
            && (pagu is null || jumlah == pagu) ? null
            : new TemuanRencana("RCN-059", BobotRencana.Bertentangan, g.First().Alamat,
                $"Anggaran kas {g.Key} berjumlah {AngkaIndonesia.Cetak(jumlah, 0)}, pagunya {AngkaIndonesia.Cetak(pagu ?? 0, 0)}.",
                "Sesuaikan bulannya, atau pagunya.", DasarKas);
}
