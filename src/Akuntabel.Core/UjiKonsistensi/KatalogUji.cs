using Akuntabel.Core.UjiKonsistensi.Aturan;

namespace Akuntabel.Core.UjiKonsistensi;

/// <summary>The rules of the consistency check and their engine, which is a loop.</summary>
public static class KatalogUji
{
    /// <summary>All rules; where two find the same, the one that stands first keeps the finding.</summary>
    public static IReadOnlyList<AturanUji> DaftarAturan { get; } =
    [
        .. KelompokAngka.Daftar,
        .. KelompokPernyataan.Daftar,
        .. KelompokDaftar.Daftar,
        .. KelompokRujukan.Daftar,
        .. KelompokKelengkapan.Daftar,
    ];

    /// <summary>Examines a document with every rule. Never throws, whatever the document.</summary>
    /// <param name="dokumen">The document.</param>
    /// <param name="pengaturan">Rules that the office has switched off or weighs otherwise.</param>
    public static HasilUji Periksa(DokumenTerbaca dokumen, PengaturanUji? pengaturan = null)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        var pakai = pengaturan ?? PengaturanUji.Bawaan;
        var semua = DaftarAturan.Where(a => !pakai.Dimatikan(a.Kode)).SelectMany(a => a.Periksa(dokumen).Select(t => t is null ? null : t with { Tingkat = pakai.Tingkat(a.Kode) ?? t.Tingkat })).ToList();
        var temuan = Gabung(semua.OfType<Temuan>()).OrderBy(t => t.Tempat.Blok ?? -1).ThenBy(t => t.Tempat.BarisTabel ?? 0).ThenBy(t => t.Tempat.Posisi ?? t.Tempat.Sel ?? 0).ThenBy(t => t.Kode, StringComparer.Ordinal).ToList();
        return new HasilUji(dokumen.DaftarTabel.Count(), BanyakAngka(dokumen), semua.Count, temuan);
    }

    /// <summary>One figure at one place is one finding, whichever rules met it.</summary>
    private static IEnumerable<Temuan> Gabung(IEnumerable<Temuan> temuan) =>
        temuan.GroupBy(t => (t.Tempat, t.Tertulis)).Select(g => g.First() with { Terkait = [.. g.SelectMany(t => t.Terkait).Distinct()] });

    private static int BanyakAngka(DokumenTerbaca dokumen) =>
        dokumen.DaftarParagraf.Sum(p => AngkaTertulis.Semua(p.Teks).Count)
        + dokumen.DaftarTabel.Sum(t => t.Isi.Sum(b => b.Sel.Sum(s => AngkaTertulis.Semua(s.Teks).Count)));
}
