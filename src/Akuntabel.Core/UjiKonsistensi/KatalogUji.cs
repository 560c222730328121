using Akuntabel.Core.UjiKonsistensi.Aturan;

namespace Akuntabel.Core.UjiKonsistensi;

/// <summary>The rules of the consistency check and their engine, which is a loop.</summary>
public static class KatalogUji
{
    /// <summary>All rules, by code.</summary>
    public static IReadOnlyList<AturanUji> DaftarAturan { get; } =
    [
        PersentaseBaris.Aturan,
        JumlahBaris.Aturan,
        RataRataDaftar.Aturan,
        SelisihDanArah.Aturan,
        AngkaBerbeda.Aturan,
        TerbilangBerbeda.Aturan,
        NipSalah.Aturan,
        NomorTabel.Aturan,
        NomorBaris.Aturan,
        TanggalSalah.Aturan,
    ];

    /// <summary>Examines a document with every rule. Never throws, whatever the document.</summary>
    public static HasilUji Periksa(DokumenTerbaca dokumen)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        var semua = DaftarAturan.SelectMany(a => a.Periksa(dokumen)).ToList();
        var temuan = semua.OfType<Temuan>().OrderBy(t => t.Tempat.Baris ?? 0).ThenBy(t => t.Tempat.Tabel ?? 0).ThenBy(t => t.Kode, StringComparer.Ordinal).ToList();
        return new HasilUji(dokumen.DaftarTabel.Count(), BanyakAngka(dokumen), semua.Count, temuan);
    }

    private static int BanyakAngka(DokumenTerbaca dokumen) =>
        dokumen.DaftarParagraf.Sum(p => AngkaTertulis.Semua(p.Teks).Count)
        + dokumen.DaftarTabel.Sum(t => t.Isi.Sum(b => b.Sel.Sum(s => AngkaTertulis.Semua(s.Teks).Count)));
}
