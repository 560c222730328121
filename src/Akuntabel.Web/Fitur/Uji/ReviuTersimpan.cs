using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>A finding against another version of the report.</summary>
public enum KeadaanTemuan
{
    /// <summary>There is no other version.</summary>
    Pertama,

    /// <summary>The version before had it not.</summary>
    Baru,

    /// <summary>The version before had it not, but an earlier one had: it was decided of.</summary>
    Kembali,

    /// <summary>The version before had it too.</summary>
    MasihAda,

    /// <summary>Only the version before had it.</summary>
    Diperbaiki,
}

/// <summary>A kept finding with what was decided of it.</summary>
/// <param name="Isi">The finding.</param>
/// <param name="Keadaan">Against the version before.</param>
/// <param name="Baris">What was last decided, taken back or not; <c>null</c>: nothing ever.</param>
public sealed record ButirReviu(TemuanTersimpan Isi, KeadaanTemuan Keadaan, BarisPutusan? Baris)
{
    /// <summary>Its number in the document, from 1.</summary>
    public int Nomor { get; init; }

    /// <summary>What a reviewer may decide.</summary>
    public static IReadOnlyList<Putusan> DaftarPutusan { get; } =
        [Storage.Pengujian.Putusan.Benar, Storage.Pengujian.Putusan.Bukan, Storage.Pengujian.Putusan.Diabaikan];

    /// <summary>What is decided; <c>null</c>: nothing.</summary>
    public BarisPutusan? Putusan => Dicabut ? null : Baris;

    /// <summary>Whether what was decided was taken back.</summary>
    public bool Dicabut => Baris is { Putusan: Storage.Pengujian.Putusan.Dicabut };


    /// <summary>Word for what nobody decided yet.</summary>
    public const string BelumDiputus = "Belum diputus";

    /// <summary>What was found.</summary>
    public Temuan Temuan => Isi.Temuan;

    /// <summary>What was decided, in words.</summary>
    public string SebutanPutusan => Putusan is { } p ? Sebutan(p.Putusan) : BelumDiputus;

    /// <summary>Against the version before, in words; empty for a first version.</summary>
    public string SebutanKeadaan => Keadaan switch
    {
        KeadaanTemuan.Baru => "Baru",
        KeadaanTemuan.Kembali => "Muncul kembali",
        KeadaanTemuan.MasihAda => "Masih ada",
        KeadaanTemuan.Diperbaiki => "Sudah diperbaiki",
        _ => "",
    };

    /// <summary>A decision in words.</summary>
    public static string Sebutan(Putusan putusan) => putusan == Storage.Pengujian.Putusan.Bukan ? "Bukan temuan" : putusan.ToString();
}

/// <summary>The findings of two versions of a report, each told whether it is new, still there or solved.</summary>
public static class ReviuTersimpan
{
    /// <summary>Brings them together: those of the later version in the order of the document, then what is solved.</summary>
    /// <param name="kini">The later version.</param>
    /// <param name="dulu">The earlier one; <c>null</c>: there is none.</param>
    /// <param name="putusan">What was decided, on any version.</param>
    /// <param name="versi">The number of the later one: what was decided afterwards does not count.</param>
    public static IReadOnlyList<ButirReviu> Padukan(HasilTersimpan kini, HasilTersimpan? dulu, IEnumerable<BarisPutusan> putusan, int versi)
    {
        ArgumentNullException.ThrowIfNull(kini);
        var menurut = putusan.Where(p => p.Versi <= versi).GroupBy(p => p.Temuan, StringComparer.Ordinal)
            .Select(g => g.MaxBy(p => p.Versi)!).ToDictionary(p => p.Temuan, StringComparer.Ordinal);
        var (ada, semula) = (kini.Temuan.Select(t => t.Id).ToHashSet(StringComparer.Ordinal),
            dulu?.Temuan.Select(t => t.Id).ToHashSet(StringComparer.Ordinal));
        return
        [
            .. kini.Temuan.Select((t, i) => Butir(t, Keadaan(t.Id), i + 1)),
            .. dulu?.Temuan.Where(t => !ada.Contains(t.Id)).Select((t, _) => Butir(t, KeadaanTemuan.Diperbaiki, 0)) ?? [],
        ];

        KeadaanTemuan Keadaan(string id) => semula is null ? KeadaanTemuan.Pertama
            : semula.Contains(id) ? KeadaanTemuan.MasihAda
            : menurut.TryGetValue(id, out var p) && p.Versi < versi ? KeadaanTemuan.Kembali : KeadaanTemuan.Baru;

        ButirReviu Butir(TemuanTersimpan t, KeadaanTemuan keadaan, int nomor) => new(t, keadaan,
            menurut.GetValueOrDefault(t.Id)) { Nomor = nomor };
    }
}
