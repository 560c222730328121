using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Perencanaan;

/// <summary>What is to be reached in the span of the Renstra.</summary>
/// <param name="Kode">Code.</param>
/// <param name="Uraian">What.</param>
public sealed record Tujuan(KodeTujuan Kode, string Uraian);

/// <summary>A program that serves a sasaran, and where that was said.</summary>
/// <param name="Kode">Code in the nomenclature.</param>
/// <param name="Asal">Place.</param>
public sealed record ProgramPenunjang(KodeProgram Kode, Asal Asal);

/// <summary>A sasaran strategis: what is promised to be reached, the indikator that measure it and the programs that serve it.</summary>
/// <param name="Kode">Code.</param>
/// <param name="Uraian">What.</param>
/// <param name="Tujuan">The tujuan that it belongs to; <c>null</c> when not said.</param>
/// <param name="DaftarProgram">Programs that serve it; one may serve several sasaran.</param>
/// <param name="DaftarIndikator">Its indikator, in order.</param>
/// <param name="Asal">Place.</param>
public sealed record SasaranStrategis(
    KodeSasaran Kode, string Uraian, KodeTujuan? Tujuan, IReadOnlyList<ProgramPenunjang> DaftarProgram,
    IReadOnlyList<Indikator> DaftarIndikator, Asal Asal);

/// <summary>The strategic plan of an office (Permendagri 86/2017): its years, tujuan, sasaran and indikator. No code names two
/// things.</summary>
public sealed record Renstra
{
    private Renstra(RentangTahun? masa, IReadOnlyList<Tujuan> tujuan, IReadOnlyList<SasaranStrategis> sasaran) =>
        (Masa, DaftarTujuan, DaftarSasaran) = (masa, tujuan, sasaran);

    /// <summary>Its years; <c>null</c> while they are not known.</summary>
    public RentangTahun? Masa { get; }

    /// <summary>Tujuan in order.</summary>
    public IReadOnlyList<Tujuan> DaftarTujuan { get; }

    /// <summary>Sasaran in order.</summary>
    public IReadOnlyList<SasaranStrategis> DaftarSasaran { get; }

    /// <summary>All indikator in order.</summary>
    public IEnumerable<Indikator> DaftarIndikator => DaftarSasaran.SelectMany(s => s.DaftarIndikator);

    /// <summary>
    /// Years for which targets are set: those after the baseline; the first year too where any indikator has a target for it (a Renstra
    /// that begins with the year
    /// has its baseline in the year before).
    /// </summary>
    /// <param name="tahun">The year looked at, taken for the span while that is not known.</param>
    public IReadOnlyList<int> TahunTarget(int tahun)
    {
        var (awal, akhir) = Masa is { } m ? (m.Awal, m.Akhir) : (tahun, tahun);
        var mulai = DaftarIndikator.Any(i => i.Target.Tahunan.ContainsKey(awal)) ? awal : awal + 1;
        return [.. Enumerable.Range(mulai, Math.Max(0, akhir - mulai + 1))];
    }

    /// <summary>Makes a Renstra; a sasaran or indikator whose code names another already is refused, the others stand.</summary>
    /// <param name="masa">Its years; <c>null</c> while not known.</param>
    /// <param name="tujuan">Tujuan in order.</param>
    /// <param name="sasaran">Sasaran in order.</param>
    public static Hasil<Renstra> Buat(RentangTahun? masa, IReadOnlyList<Tujuan> tujuan, IReadOnlyList<SasaranStrategis> sasaran)
    {
        ArgumentNullException.ThrowIfNull(sasaran);
        var salah = new List<Kesalahan>();
        var unik = Unik(sasaran, s => s.Kode.Isi, s => s.Asal, "sasaran", salah);
        var indikator = Unik(unik.SelectMany(s => s.DaftarIndikator), i => i.Kode.Isi, i => i.Asal, "indikator", salah)
            .ToHashSet<Indikator>(ReferenceEqualityComparer.Instance);
        return Hasil.Dari(new Renstra(masa, tujuan,
            [.. unik.Select(s => s with { DaftarIndikator = [.. s.DaftarIndikator.Where(indikator.Contains)] })]), salah);
    }

    private static List<T> Unik<T>(IEnumerable<T> daftar, Func<T, string> kode, Func<T, Asal> asal, string apa, List<Kesalahan> salah)
    {
        var pertama = new Dictionary<string, Asal>(StringComparer.Ordinal);
        var hasil = new List<T>();
        foreach (var d in daftar)
        {
            if (pertama.TryAdd(kode(d), asal(d)))
            {
                hasil.Add(d);
            }
            else
            {
                salah.Add(new Kesalahan(asal(d), $"kode {apa} \"{kode(d)}\" sudah dipakai pada {pertama[kode(d)]}.",
                    "Setiap kode harus unik; beri kode lain."));
            }
        }

        return hasil;
    }
}
