using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>What is printed of a document alone.</summary>
/// <param name="Nama">What it is called.</param>
/// <param name="Keterangan">What it is composed of.</param>
/// <param name="BerkasHasil">Name of the file, without ending; empty: named by whose it is.</param>
/// <param name="Excel">Whether it is had as a sheet too.</param>
public sealed record RagamCetak(string Nama, string Keterangan, string BerkasHasil, bool Excel)
{
    /// <summary>Of a Perjanjian Kinerja, which is signed.</summary>
    public static RagamCetak Naskah { get; } =
        new("Naskah", "Dicetak dari Perjanjian Kinerja, Renstra, dan anggaran; tidak memerlukan laporan.", "", false);

    /// <summary>Of a Renstra.</summary>
    public static RagamCetak Kamus { get; } = new("Kamus indikator",
        "Setiap indikator dengan arti, cara menghitung, sumber, dan targetnya.",
        BahanKamus.NamaHasil, true);

    /// <summary>Of the SOP.</summary>
    public static RagamCetak LembarSop { get; } = new("Lembar SOP",
        "Identitas, langkah, alur, dan mutu baku setiap SOP (PermenPANRB 35/2012).",
        BahanSop.NamaHasil, false);

    /// <summary>What is printed of a kind; <c>null</c>: nothing alone.</summary>
    /// <param name="jenis">Kind.</param>
    public static RagamCetak? Dari(JenisDokumen jenis) => jenis switch
    {
        { Perjanjian: true } => Naskah,
        _ when jenis == JenisDokumen.Renstra => Kamus,
        _ when jenis == JenisDokumen.Sop => LembarSop,
        _ => null,
    };
}
