namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>What kind of document it is, by the first kind that its opening names.</summary>
internal static class PengenalJenis
{
    private const int BlokPembuka = 40;

    private static readonly (PolaTeks Pola, string Jenis)[] Daftar =
    [
        (Bunyi.Pola(@"\b(laporan\s+(akuntabilitas\s+)?kinerja|lkj|lkip|lakip|lkjip)\b"), "Laporan kinerja"),
        (Bunyi.Pola(@"\b(rencana\s+strategis|renstra)\b"), "Renstra"),
        (Bunyi.Pola(@"\b(rencana\s+kerja\s+pemerintah\s+daerah|rkpd)\b"), "RKPD"),
        (Bunyi.Pola(@"\b(rencana\s+kerja(?!\s+pemerintah)|renja)\b"), "Renja"),
        (Bunyi.Pola(@"\b(perjanjian|penetapan)\s+kinerja\b"), "Perjanjian kinerja"),
        (Bunyi.Pola(@"\b(rencana\s+pembangunan\s+jangka\s+menengah|rpjmd)\b"), "RPJMD"),
        (Bunyi.Pola(@"\b(pohon\s+kinerja|cascading)\b"), "Pohon kinerja"),
        (Bunyi.Pola(@"\bindikator\s+kinerja\s+utama\b"), "IKU"),
    ];

    /// <summary>Its name; empty when the opening names none.</summary>
    public static string Dari(PemahamanDokumen d) => d.Blok.Take(BlokPembuka)
        .Select(b => Awal(b switch { ParagrafTerbaca p => p.Teks, TabelTerbaca t => $"{t.Judul} {t.Bab}", _ => "" }))
        .FirstOrDefault(j => j.Length > 0) ?? "";

    private static string Awal(string teks) => Daftar
        .Select(d => (Letak: d.Pola.Matches(teks).Select(m => m.Index).DefaultIfEmpty(-1).First(), d.Jenis))
        .Where(x => x.Letak >= 0).OrderBy(x => x.Letak).Select(x => x.Jenis).FirstOrDefault() ?? "";
}
