using Akuntabel.Core.Alur;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Web.TriwulanBerjalan;

/// <summary>A figure that is another than the one that was agreed to.</summary>
/// <param name="Apa">What it is: "Realisasi", "Target".</param>
/// <param name="Nama">Of what.</param>
/// <param name="Semula">As agreed to; <c>null</c>: it was not there.</param>
/// <param name="Kini">As it is now; <c>null</c>: it is there no more.</param>
/// <param name="AkibatSemula">What followed of it, percent: achievement or absorption.</param>
/// <param name="AkibatKini">What follows now.</param>
public sealed record BarisBeda(string Apa, string Nama, Fakta? Semula, Fakta? Kini, Fakta? AkibatSemula, Fakta? AkibatKini);

/// <summary>What differs in a quarter that was opened again from what its head had agreed to.</summary>
/// <param name="Setuju">The agreement before it was opened again.</param>
/// <param name="Alasan">Why it was opened.</param>
/// <param name="Daftar">The figures.</param>
/// <param name="Rata">Mean achievement of the sasaran: as agreed to, and now.</param>
/// <param name="Serapan">Absorption of the budget: as agreed to, and now.</param>
public sealed record BedaPersetujuan(
    TugasSop Setuju, string Alasan, IReadOnlyList<BarisBeda> Daftar, (Fakta Semula, Fakta Kini) Rata, (Fakta Semula, Fakta Kini) Serapan)
{
    /// <summary>The last agreement that was opened again afterwards, with the reason; <c>null</c>: none was, or the head has agreed again: what
    /// stands now is what he agreed to.</summary>
    /// <param name="p">The procedure.</param>
    public static (TugasSop Setuju, string Alasan)? Dibuka(PelaksanaanSop p)
    {
        ArgumentNullException.ThrowIfNull(p);
        var daftar = p.DaftarTugas;
        if (p.Terkunci)
        {
            return null;
        }

        for (var i = daftar.Count - 1; i >= 0; i--)
        {
            var t = daftar[i];
            if (t.Keadaan == KeadaanTugas.Selesai && p.Langkah(t.Langkah).Tindakan == TindakanLangkah.MenetapkanTriwulan
                && daftar.Skip(i + 1).FirstOrDefault(x => x.Alasan.Length > 0 && x.Langkah <= t.Langkah) is { } buka)
            {
                return (t, buka.Alasan);
            }
        }

        return null;
    }

    /// <summary>Compares; <c>null</c>: one of both cannot be computed.</summary>
    /// <param name="dibuka">The agreement, and why it was opened again.</param>
    /// <param name="semula">The figures as agreed to.</param>
    /// <param name="kini">The figures now.</param>
    public static BedaPersetujuan? Bandingkan((TugasSop Setuju, string Alasan) dibuka, AngkaTriwulan? semula, AngkaTriwulan? kini) =>
        semula is null || kini is null ? null : new BedaPersetujuan(
            dibuka.Setuju, dibuka.Alasan, [.. Indikator(semula, kini), .. Anggaran(semula, kini)],
            (semula.Kinerja.Capaian, kini.Kinerja.Capaian),
            (semula.Hasil.Anggaran.Seluruh.Serapan, kini.Hasil.Anggaran.Seluruh.Serapan));

    private static IEnumerable<BarisBeda> Indikator(AngkaTriwulan semula, AngkaTriwulan kini)
    {
        foreach (var (a, b) in Pasangkan(Semua(semula), Semua(kini), i => i.Hasil.Indikator.Kode.Isi))
        {
            var nama = (b ?? a)?.Hasil.Indikator.Uraian ?? "";
            foreach (var (apa, x, y) in new[] { ("Target", a?.Target, b?.Target), ("Realisasi", a?.Realisasi, b?.Realisasi) })
            {
                if (Beda(x, y))
                {
                    yield return new BarisBeda(apa, nama, x, y, a?.Capaian, b?.Capaian);
                }
            }
        }
    }

    private static IEnumerable<BarisBeda> Anggaran(AngkaTriwulan semula, AngkaTriwulan kini)
    {
        foreach (var (a, b) in Pasangkan(semula.Hasil.Anggaran.DaftarProgram.SelectMany(p => p.Sub),
            kini.Hasil.Anggaran.DaftarProgram.SelectMany(p => p.Sub), s => s.Kode.Length > 0 ? s.Kode : s.Nama))
        {
            foreach (var (apa, x, y) in new[] { ("Pagu", a?.Pagu, b?.Pagu), ("Realisasi anggaran", a?.Realisasi, b?.Realisasi) })
            {
                if (Beda(x, y))
                {
                    yield return new BarisBeda(apa, (b ?? a)?.Nama ?? "", x, y, a?.Serapan, b?.Serapan);
                }
            }
        }
    }

    private static IEnumerable<IndikatorBerjalan> Semua(AngkaTriwulan a) => a.Kinerja.DaftarSasaran.SelectMany(s => s.DaftarIndikator);

    // what only one of both has stands alone; of a key that comes twice the first
    private static IEnumerable<(T? Semula, T? Kini)> Pasangkan<T>(IEnumerable<T> semula, IEnumerable<T> kini, Func<T, string> kunci)
        where T : class
    {
        var lama = semula.DistinctBy(kunci).ToDictionary(kunci, StringComparer.Ordinal);
        var baru = kini.DistinctBy(kunci).ToList();
        var ada = baru.Select(kunci).ToHashSet(StringComparer.Ordinal);
        return [.. baru.Select(b => (lama.GetValueOrDefault(kunci(b)), (T?)b)), .. lama.Where(l => !ada.Contains(l.Key)).Select(l => ((T?)l.Value, (T?)null))];
    }

    private static bool Beda(Fakta? a, Fakta? b) => a?.Besaran.Nilai != b?.Besaran.Nilai;
}
