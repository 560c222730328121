namespace Akuntabel.Core.PerjanjianKinerja;

/// <summary>Level of a position below the head of an office (UU 5/2014 and PP 11/2017; the eselon is what offices still say).</summary>
public enum JenjangJabatan
{
    /// <summary>Administrator, eselon III: promises the results of programs, paid by kegiatan.</summary>
    Administrator,

    /// <summary>Pengawas, eselon IV, or a sub koordinator in its place: promises the results of kegiatan, paid by sub kegiatan.</summary>
    Pengawas,

    /// <summary>Pejabat fungsional: promises results of his own.</summary>
    Fungsional,
}

/// <summary>A level in words.</summary>
/// <param name="Jenjang">The level.</param>
/// <param name="Kode">As files have it.</param>
/// <param name="Nama">As a reader knows it.</param>
/// <param name="KepalaSasaran">Heading of what it promises in the annex.</param>
public sealed record KataJenjang(JenjangJabatan Jenjang, string Kode, string Nama, string KepalaSasaran)
{
    private static readonly string[] UnitPengawas = ["sub", "seksi", "subbagian", "subbidang"];

    /// <summary>All levels, the highest first.</summary>
    public static IReadOnlyList<KataJenjang> Semua { get; } =
    [
        new(JenjangJabatan.Administrator, "administrator", "Administrator (eselon III)", "Sasaran Program"),
        new(JenjangJabatan.Pengawas, "pengawas", "Pengawas (eselon IV) atau sub koordinator", "Sasaran Kegiatan"),
        new(JenjangJabatan.Fungsional, "fungsional", "Pejabat fungsional", "Sasaran Kinerja"),
    ];

    /// <summary>The words of a level.</summary>
    /// <param name="jenjang">The level.</param>
    public static KataJenjang Untuk(JenjangJabatan jenjang) => Semua.First(k => k.Jenjang == jenjang);

    /// <summary>The level that a file names; <c>null</c> for another word.</summary>
    /// <param name="kode">The word.</param>
    public static JenjangJabatan? Baca(string kode) => Semua.FirstOrDefault(k => k.Kode == kode)?.Jenjang;

    /// <summary>The level of whoever leads a unit, as its name says (PP 18/2016: sub bagian, sub bidang and seksi are led by a pengawas).
    /// </summary>
    /// <param name="unit">Name of the unit.</param>
    public static JenjangJabatan Dari(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Contains("fungsional", StringComparison.OrdinalIgnoreCase) ? JenjangJabatan.Fungsional
            : unit.ToLowerInvariant().Split(' ').FirstOrDefault(k => k is not ("" or "kepala")) is { } kata && UnitPengawas.Contains(kata)
                ? JenjangJabatan.Pengawas : JenjangJabatan.Administrator;
    }
}
