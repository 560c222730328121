using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>KLK-002: chapter III analyses performance in the ways that the law asks for.</summary>
/// <remarks>The comparison with a national standard is asked for only where there is one, which a document cannot tell: its absence is no finding.</remarks>
internal static class TujuhAnalisis
{
    public static AturanUji Aturan { get; } = new(
        "KLK-002", TingkatTemuan.Minor, [KelasTemuan.TidakAda],
        "Bab akuntabilitas kinerja memuat perbandingan target dan realisasi, perbandingan dengan tahun lalu dan dengan target jangka menengah, serta analisis penyebab dan solusi, efisiensi, dan program yang menunjang.",
        "PermenPANRB 53/2014, Capaian Kinerja Organisasi huruf 1 sampai 7",
        "Bab III membandingkan target dan realisasi tahun ini, tetapi tidak membandingkannya dengan target akhir Renstra.",
        Periksa);

    /// <summary>An analysis is there when each of its patterns stands somewhere; none at all when it cannot be told.</summary>
    private sealed record Analisis(string Nama, string Dicari, Func<RagaLaporan, PolaTeks[]> Pola);

    private static readonly PolaTeks EfisienSemboyan = Bunyi.Pola(@"\b(efektif|efektivitas|efektifitas|ekonomis|produktif|transparan|akuntabel)\W+(dan\W+|serta\W+)?efisien(si)?\b|\befisien(si)?\W+(dan\W+|serta\W+)?(efektif|efektivitas|efektifitas|ekonomis|produktif|transparan|akuntabel)\b");

    private static readonly Analisis[] Daftar =
    [
        new("perbandingan target dan realisasi tahun ini", "target dan realisasi", _ =>
            [Bunyi.Pola(@"\b(target|rencana)"), Bunyi.Pola(@"(realisasi|realisir|capai)")]),
        new("perbandingan dengan tahun lalu", "tahun lalu, tahun sebelumnya, atau angka tahun sebelumnya", r => r.Tahun is { } t
            ? [Lampau(t)] : []),
        new("perbandingan dengan target jangka menengah", "target jangka menengah, target Renstra atau RPJMD, target atau kondisi akhir",
            r => [Menengah(r)]),
        new("analisis penyebab keberhasilan atau kegagalan", "penyebab, faktor, kendala, hambatan", _ =>
            [Bunyi.Pola(@"\b(penyebab|sebab|faktor|kendala|hambatan|permasalahan|masalah|disebabkan|dikarenakan|karena|akibat|terkendala|tantangan|keterbatasan|didukung|berkat)")]),
        new("alternatif solusi", "solusi, upaya, langkah, tindak lanjut", _ =>
            [Bunyi.Pola(@"\b(solusi|upaya|langkah|tindak\s?lanjut|menindak|strategi|mengatasi|antisipa|rekomendasi|perbaikan|pemecahan|saran|diharapkan|perlu)")]),
        new("analisis efisiensi penggunaan sumber daya", "efisiensi, penghematan, capaian kinerja di samping capaian anggaran", _ =>
            [Bunyi.Pola(@"efisien|hemat|capaian (kinerja|fisik)\b.{0,60}\b(capaian|realisasi|serapan|penyerapan) (anggaran|keuangan)|\bfisik\b.{0,60}\bkeuangan\b")]),
        new("analisis program atau kegiatan yang menunjang", "program atau kegiatan yang menunjang", _ =>
            [Bunyi.Pola(@"\b(program|kegiatan)")]),
    ];

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        if (RagaLaporan.Baca(d) is not { } raga)
        {
            return [];
        }

        var teks = raga.Sejak(3).SelectMany(RagaLaporan.Teks).Select(t => EfisienSemboyan.Replace(t, "")).ToList();
        return Daftar.Select(a => (Analisis: a, Pola: a.Pola(raga))).Where(x => x.Pola.Length > 0).Select(x =>
            Satu(raga, x.Analisis, Array.TrueForAll(x.Pola, p => teks.Exists(p.IsMatch))));
    }

    private static Temuan? Satu(RagaLaporan raga, Analisis a, bool ada) =>
        ada ? null : Aturan.Temukan(
            raga.Judul(3).Tempat(0), $"tanpa {a.Nama}", a.Nama, $"dicari: {a.Dicari}",
            $"Bab III dan sesudahnya tidak memuat {a.Nama}.");

    /// <summary>A year before that of the report, in figures or in words.</summary>
    private static PolaTeks Lampau(int tahun) =>
        Bunyi.Pola(@"\btahun\s+(lalu|sebelumnya|yang lalu|terdahulu|kemarin)\b|\btahun-tahun\b|\b(" + string.Join('|',
            Enumerable.Range(tahun - 2, 2).Select(t => t.ToString(CultureInfo.InvariantCulture))) + @")\b|\btahun\s+n\s?-\s?1\b");

    /// <summary>A target of the plan, of its end, or of a year after that of the report.</summary>
    private static PolaTeks Menengah(RagaLaporan raga)
    {
        var kelak = raga.Tahun is { } t
            ? string.Join('|', Enumerable.Range(t + 1, 6).Select(x => x.ToString(CultureInfo.InvariantCulture))) : "20[0-9]{2}";
        return Bunyi.Pola(
            @"\bjangka menengah\b|\b(target|capaian|realisasi|kondisi)\w*\b[^|]{0,60}\b(renstra|rpjmd|rpjmn|rencana strategis|akhir)\b|\b(renstra|rpjmd|rpjmn|rencana strategis)\b[^|]{0,60}\b(target|capaian|realisasi)|\b(lima|5)\W{1,3}(lima\W{1,3})?tahunan|\b5\W{1,2}lima\W{1,3}tahun|\bakhir\s+(tahun\s+)?(periode|masa jabatan|perencanaan|renstra|rpjm)|\bs\.?\s?/?\s?d\.?\s+(tahun\s+)?20[0-9]{2}|\btarget\W+(\w+\W+){0,3}(" + kelak + @")\b");
    }
}
