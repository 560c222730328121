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

    /// <summary>The cash plan of a row from January to the end of a quarter, rupiah.</summary>
    /// <param name="b">A row of anggaran-kas.csv.</param>
    /// <param name="triwulan">The quarter, 1 to 4.</param>
    public static decimal KasSampai(ButirTerisi b, int triwulan)
    {
        ArgumentNullException.ThrowIfNull(b);
        return Enumerable.Range(0, triwulan).Sum(t => Bulan(b, t) ?? Triwulan(b, t) ?? 0);
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
        g.Select(Beda).FirstOrDefault(t => t is not null) is { } beda ? beda
            : g.Sum(Setahun) is var jumlah && (pagu is null || jumlah == pagu) ? null
            : new TemuanRencana("RCN-059", BobotRencana.Bertentangan, g.First().Alamat,
                $"Anggaran kas {g.Key} berjumlah {AngkaIndonesia.Cetak(jumlah, 0)}, pagunya {AngkaIndonesia.Cetak(pagu ?? 0, 0)}.",
                "Sesuaikan bulannya, atau pagunya.", DasarKas);

    private static decimal Setahun(ButirTerisi b) => KasSampai(b, 4);

    private static decimal? Triwulan(ButirTerisi b, int t) => PemeriksaRencana.Angka(b[UraianPelaksanaan.Triwulan[t]]);

    private static decimal? Bulan(ButirTerisi b, int t) => UraianPelaksanaan.Bulan.Skip(3 * t).Take(3)
        .Select(n => PemeriksaRencana.Angka(b[n.ToLowerInvariant()])).OfType<decimal>().ToList() is { Count: > 0 } isi ? isi.Sum() : null;

    // a quarter that is told beside its months
    private static TemuanRencana? Beda(ButirTerisi b) => Enumerable.Range(0, 4)
        .Where(t => Triwulan(b, t) is { } tw && Bulan(b, t) is { } bulan && tw != bulan).Select(t => new TemuanRencana("RCN-077",
            BobotRencana.Bertentangan, $"{b.Alamat}.{UraianPelaksanaan.Triwulan[t]}",
            $"Anggaran kas {b["kode_sub"]} triwulan {new TriwulanKe(t + 1)} {AngkaIndonesia.Cetak(Triwulan(b, t) ?? 0, 0)}, bulan-bulannya "
                + $"berjumlah {AngkaIndonesia.Cetak(Bulan(b, t) ?? 0, 0)}.",
            "Isi bulannya saja, atau triwulannya saja.", DasarKas)).FirstOrDefault();
}
