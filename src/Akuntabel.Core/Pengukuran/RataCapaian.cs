using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>A mean of achievements and what stayed out of it.</summary>
/// <param name="Rata">The mean in percent; unknown when nothing is measured.</param>
/// <param name="Dihitung">The achievements in the mean.</param>
/// <param name="TidakDihitung">The achievements not known, to be named in the report.</param>
public sealed record HasilRataCapaian(Fakta Rata, IReadOnlyList<Fakta> Dihitung, IReadOnlyList<Fakta> TidakDihitung);

/// <summary>Mean achievement: of a sasaran over its indicators, of an agency over its sasaran.</summary>
public static class RataCapaian
{
    /// <summary>Computes the mean of the achievements that are known.</summary>
    /// <param name="id">Unique within the report.</param>
    /// <param name="nama">What it is, for a reader.</param>
    /// <param name="capaian">Achievements in percent.</param>
    /// <param name="bobot">One weight per achievement, none negative; <c>null</c> for a simple mean.</param>
    /// <exception cref="ArgumentException">The weights do not fit the achievements.</exception>
    public static HasilRataCapaian Hitung(string id, string nama, IReadOnlyList<Fakta> capaian, IReadOnlyList<decimal>? bobot = null)
    {
        ArgumentNullException.ThrowIfNull(capaian);
        PeriksaBobot(capaian, bobot);
        var tidak = capaian.Where(f => !f.Besaran.Ada).ToList();
        var ada = capaian.Where(f => f.Besaran.Ada).ToList();
        if (ada.Count == 0)
        {
            var kosong = FaktaHitung.Kosong(id, nama, Satuan.Persen, 2, KatalogAturan.RataRataCapaian, capaian, Capaian.BelumDiukur);
            return new HasilRataCapaian(kosong, ada, tidak);
        }

        return new HasilRataCapaian(bobot is null ? Sederhana(id, nama, ada) : Tertimbang(id, nama, capaian, bobot), ada, tidak);
    }

    private static Fakta Sederhana(string id, string nama, List<Fakta> ada) =>
        FaktaHitung.Persen(id, nama, KatalogAturan.RataRataCapaian, new RataRata([.. ada.Select(f => new Ambil(f))]));

    private static Fakta Tertimbang(string id, string nama, IReadOnlyList<Fakta> capaian, IReadOnlyList<decimal> bobot) =>
        FaktaHitung.Persen(id, nama, KatalogAturan.RataRataCapaianTertimbang, new RataTertimbang(
            [.. capaian.Zip(bobot).Where(p => p.First.Besaran.Ada).Select(p => ((Ekspresi)new Ambil(p.First), (Ekspresi)new Tetapan(p.Second)))]));

    private static void PeriksaBobot(IReadOnlyList<Fakta> capaian, IReadOnlyList<decimal>? bobot)
    {
        if (bobot is not null && (bobot.Count != capaian.Count || bobot.Any(b => b < 0)))
        {
            throw new ArgumentException("One weight per achievement, none negative.", nameof(bobot));
        }
    }
}
