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

    /// <summary>One cause is one finding: a figure that several rules met, or one that stands wrong in the same way in tables that repeat each other.</summary>
    private static IEnumerable<Temuan> Gabung(IEnumerable<Temuan> temuan) => temuan
        .GroupBy(t => (t.Tempat, t.Tertulis)).Select(g => g.First() with { Terkait = [.. g.SelectMany(t => t.Terkait).Distinct()] })
        .GroupBy(t => (t.Kode, t.Pesan, t.Hitungan, Ulangan(t))).Select(g => g.First() with { Terkait = [.. g.Skip(1).Select(t => t.Tempat).Concat(g.SelectMany(t => t.Terkait)).Distinct()] });

    /// <summary>Only the same computation can be known to be the same cause; within one table each row stands for itself.</summary>
    private static (int? Tabel, int Ke) Ulangan(Temuan t) => t.Tempat.Tabel is null || t.Hitungan.Count(char.IsAsciiDigit) < 4 ? (t.Tempat.Blok, t.Tempat.Posisi ?? 0) : (null, t.Tempat.BarisTabel ?? 0);

    private static int BanyakAngka(DokumenTerbaca dokumen) =>
        dokumen.DaftarParagraf.Sum(p => AngkaTertulis.Semua(p.Teks).Count)
        + dokumen.DaftarTabel.Sum(t => t.Isi.Sum(b => b.Sel.Sum(s => AngkaTertulis.Semua(s.Teks).Count)));
}
