using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Targets that files of the first version hold beside the measurement: they count as before, and the list says where each
/// belongs.</summary>
internal static class PembacaTargetLama
{
    /// <summary>Targets by indikator and year: that of the whole year, else of its last quarter; only what is filled in.</summary>
    /// <param name="data">What was read.</param>
    /// <param name="renstra">The plan that says the units.</param>
    /// <param name="periode">What is reported.</param>
    public static Dictionary<(KodeIndikator Indikator, int Tahun), TargetTercatat> Baca(DataInstansi data, Renstra renstra,
        PeriodeLaporan periode)
    {
        var satuan = renstra.DaftarIndikator.ToDictionary(i => i.Kode.Isi, i => i.Satuan, StringComparer.Ordinal);
        return data.Kinerja.Where(k => PembacaPengukuran.Terlihat(k, periode) && k.Target.Besaran.Ada
            && satuan.GetValueOrDefault(k.Indikator)?.Sama(k.Target.Satuan) == true)
            .GroupBy(k => (new KodeIndikator(k.Indikator), k.Tahun))
            .ToDictionary(g => g.Key, g => g.FirstOrDefault(k => k.Triwulan is null) ?? g.OrderBy(k => k.Triwulan).Last())
            .ToDictionary(b => b.Key, b => new TargetTercatat(b.Value.Target, b.Value.Asal));
    }

    /// <summary>One entry for each year and home: which targets still stand in the measurement, and where they belong.</summary>
    /// <param name="perjanjian">The promises, with what stands in the measurement.</param>
    /// <param name="rencana">Targets of other documents.</param>
    /// <param name="tahun">The reported year.</param>
    public static IEnumerable<Kesalahan> Sisa(
        PerjanjianKinerja.PerjanjianKinerja perjanjian, RencanaKinerja rencana, int tahun) =>
        perjanjian.Tercatat.Select(t => (t.Key, t.Value, Rumah: Rumah(t.Key, perjanjian, rencana, tahun)))
            .Where(t => !Bertentangan(t.Key, t.Value.Nilai, perjanjian, tahun))
            .GroupBy(t => (t.Key.Tahun, t.Rumah)).OrderBy(g => g.Key.Tahun).Select(g => new Kesalahan(
                g.First().Value.Asal with { Kolom = "target" },
                $"target tahun {g.Key.Tahun} masih tertulis pada pengukuran: "
                    + string.Join("; ", g.Select(t => $"indikator {t.Key.Indikator} {t.Value.Nilai.Cetak()}")) + ".",
                g.Key.Rumah) { Bobot = BobotKesalahan.Tandatangan });

    // what differs from the promise of that year is told as the contradiction that it is
    private static bool Bertentangan((KodeIndikator Indikator, int Tahun) kunci, Fakta nilai,
        PerjanjianKinerja.PerjanjianKinerja perjanjian, int tahun)
    {
        var pk = kunci.Tahun == tahun ? perjanjian : perjanjian.Terdahulu.GetValueOrDefault(kunci.Tahun);
        return pk?.Target(kunci.Indikator) is ({ } murni, { } berlaku) && nilai.Besaran.Nilai != berlaku.Besaran.Nilai
            && nilai.Besaran.Nilai != murni.Besaran.Nilai;
    }

    private static string Rumah((KodeIndikator Indikator, int Tahun) kunci, PerjanjianKinerja.PerjanjianKinerja perjanjian,
        RencanaKinerja rencana, int tahun)
    {
        var pk = kunci.Tahun == tahun ? perjanjian.Target(kunci.Indikator).Berlaku ?? perjanjian.TargetCacah(kunci.Indikator).Berlaku
            : perjanjian.Terdahulu.GetValueOrDefault(kunci.Tahun)?.Target(kunci.Indikator).Berlaku;
        if (pk is not null)
        {
            return $"Kosongkan targetnya di kinerja.csv; targetnya sudah ada di Perjanjian Kinerja {kunci.Tahun}.";
        }

        if (rencana.Setahun(kunci.Indikator, kunci.Tahun) is { Nilai.Besaran.Ada: true } t)
        {
            var beda = perjanjian.Tercatat[kunci].Nilai.Besaran.Nilai == t.Nilai.Besaran.Nilai ? ""
                : $", dan yang berlaku {t.Nilai.Cetak()} itu";
            return $"Kosongkan targetnya di kinerja.csv; targetnya sudah ada di target.csv sebagai target {t.Sebutan}{beda}.";
        }

        var dokumen = KataDokumenTarget.Nama(rencana.Utama ?? DokumenTarget.PerjanjianKinerja);
        return kunci.Tahun == tahun && rencana.Utama is null or DokumenTarget.PerjanjianKinerja
            ? "Pindahkan ke perjanjian-kinerja.yaml, lalu kosongkan di kinerja.csv."
            : $"Pindahkan ke target.csv sebagai target {dokumen} {kunci.Tahun}, lalu kosongkan di kinerja.csv.";
    }
}
