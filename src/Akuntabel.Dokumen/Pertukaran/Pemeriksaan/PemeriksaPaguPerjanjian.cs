using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>The budget in force against the one that a Perjanjian Kinerja in force was made on.</summary>
public static class PemeriksaPaguPerjanjian
{
    /// <summary>Checks it; <c>null</c>: no program has another pagu.</summary>
    /// <param name="semula">Pagu by program when the Perjanjian Kinerja was set.</param>
    /// <param name="kini">Pagu by program now.</param>
    public static TemuanRencana? Periksa(IReadOnlyDictionary<string, decimal> semula, IReadOnlyDictionary<string, decimal> kini)
    {
        ArgumentNullException.ThrowIfNull(semula);
        ArgumentNullException.ThrowIfNull(kini);
        var berubah = semula.Keys.Union(kini.Keys).Count(p => semula.GetValueOrDefault(p) != kini.GetValueOrDefault(p));
        static string Jumlah(IReadOnlyDictionary<string, decimal> pagu) => AngkaIndonesia.Cetak(pagu.Values.Sum(), 0);
        return berubah == 0 ? null : new TemuanRencana("RCN-065", BobotRencana.Saran, "",
            $"Pagu {berubah} program dalam anggaran perubahan berbeda dari yang menjadi dasar Perjanjian Kinerja: jumlah semula "
                + $"{Jumlah(semula)}, kini {Jumlah(kini)}.",
            "Buka perubahan Perjanjian Kinerja bila perubahan anggaran itu memengaruhi sasaran dan targetnya.", DasarRencana.Perjanjian);
    }
}
