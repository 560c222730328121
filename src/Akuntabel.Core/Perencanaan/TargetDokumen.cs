using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Perencanaan;

/// <summary>A document that promises a target beside the Renstra, in the order in which one of them counts for a year.</summary>
public enum DokumenTarget
{
    /// <summary>Perjanjian Kinerja (PermenPANRB 53/2014); here that of an earlier year, of which nothing else is known.</summary>
    PerjanjianKinerja,

    /// <summary>Rencana Kinerja Tahunan.</summary>
    Rkt,

    /// <summary>Rencana Kerja (Permendagri 86/2017).</summary>
    Renja,

    /// <summary>Rencana aksi: targets by quarter.</summary>
    RencanaAksi,
}

/// <summary>The words of documents that promise targets.</summary>
public static class KataDokumenTarget
{
    /// <summary>Documents by the word that files use.</summary>
    public static IReadOnlyDictionary<string, DokumenTarget> Semua { get; } =
        new Dictionary<string, DokumenTarget>(StringComparer.OrdinalIgnoreCase)
    {
        ["pk"] = DokumenTarget.PerjanjianKinerja, ["rkt"] = DokumenTarget.Rkt, ["renja"] = DokumenTarget.Renja,
        ["rencana-aksi"] = DokumenTarget.RencanaAksi,
    };

    /// <summary>The word of a document in files.</summary>
    public static string Kunci(DokumenTarget dokumen) => Semua.First(s => s.Value == dokumen).Key;

    /// <summary>What a reader calls it.</summary>
    public static string Nama(DokumenTarget dokumen) => dokumen switch
    {
        DokumenTarget.PerjanjianKinerja => "Perjanjian Kinerja",
        DokumenTarget.Rkt => "RKT",
        DokumenTarget.Renja => "Renja",
        _ => "Rencana aksi",
    };

    /// <summary>The document of a cell: its word, or what a person calls it; <c>null</c> when it is none.</summary>
    /// <param name="teks">The cell.</param>
    public static DokumenTarget? Baca(string teks) => Semua.TryGetValue(teks, out var dokumen) ? dokumen : Cari(teks);

    /// <summary>The document that a person names in free words ("Renja", "Perjanjian Kinerja (PK)"); <c>null</c> when he names none, or
    /// two.</summary>
    /// <param name="teks">What he wrote.</param>
    public static DokumenTarget? Cari(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        var kata = teks.Split([' ', ',', ';', '.', '(', ')', '/', '-'], StringSplitOptions.RemoveEmptyEntries);
        bool Ada(string satu) => kata.Contains(satu, StringComparer.OrdinalIgnoreCase);
        bool Bunyi(string frasa) => teks.Contains(frasa, StringComparison.OrdinalIgnoreCase);
        var aksi = Bunyi("rencana aksi");
        DokumenTarget?[] disebut =
        [
            Ada("pk") || Bunyi("perjanjian kinerja") ? DokumenTarget.PerjanjianKinerja : null,
            Ada("rkt") || Bunyi("rencana kinerja tahunan") ? DokumenTarget.Rkt : null,
            Ada("renja") || Bunyi("rencana kerja") ? DokumenTarget.Renja : null,
            aksi ? DokumenTarget.RencanaAksi : null,
        ];
        return disebut.Where(d => d is not null).ToList() is [var satu] ? satu : null;
    }
}

/// <summary>A target that one document promises, in the unit of its indikator.</summary>
/// <param name="Indikator">The indikator.</param>
/// <param name="Tahun">Year of the document.</param>
/// <param name="Triwulan">Quarter, of a rencana aksi; <c>null</c> for the year.</param>
/// <param name="Dokumen">The document.</param>
/// <param name="Nilai">The target; may be blank.</param>
/// <param name="Asal">Row.</param>
public sealed record TargetDokumen(
    KodeIndikator Indikator, int Tahun, TriwulanKe? Triwulan, DokumenTarget Dokumen, Fakta Nilai, Asal Asal)
{
    /// <summary>The document as a reader calls it: "Renja 2023", "Rencana aksi 2023 triwulan II".</summary>
    public string Sebutan => $"{KataDokumenTarget.Nama(Dokumen)} {Tahun}" + (Triwulan is { } t ? $" triwulan {t}" : "");
}
