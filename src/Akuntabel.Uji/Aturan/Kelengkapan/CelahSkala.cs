using System.Text.RegularExpressions;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>KAT-003: every figure that the document measures falls in a class of its scale.</summary>
internal static class CelahSkala
{
    public static AturanUji Aturan { get; } = new(
        "KAT-003", TingkatTemuan.Editorial, [KelasTemuan.Kategori],
        "Skala yang dicetak mencakup setiap nilai yang dikategorikannya, atau dokumen menjelaskan bagaimana celahnya ditutup.",
        "Skala dalam dokumen",
        "Skala 76 % ≤ 90 % dan 91 % ≤ 100 % tidak mencakup 90,31 %.",
        Periksa);

    private static readonly PolaTeks PolaPenutup = Bunyi.Pola(@"\b(celah|dibulatkan|pembulatan|batas bawah)\b|[>≥]\s*[0-9]");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        foreach (var skala in SkalaTercetak.Dari(d).Where(s => s.Kelas.Count(k => k.Label.Length > 3) >= 3).DistinctBy(s => s.Blok))
        {
            var celah = skala.Kelas.Zip(skala.Kelas.Skip(1)).Where(p => p.First.Interval.Atas < p.Second.Interval.Bawah).Select(p =>
                (p.First, p.Second, Selang: new Selang(p.First.Interval.Atas ?? 0, p.Second.Interval.Bawah ?? 0))).ToList();
            if (celah.Count > 0 && !Dijelaskan(d, skala))
            {
                var jatuh = Jatuh(d, skala, celah.ConvertAll(c => c.Selang));
                yield return jatuh.Count == 0 ? null
                    : Temukan(celah.Find(c => Dalam(jatuh[0].Angka, c.Selang)) is { First: { } bawah, Second: { } atas } ? (bawah, atas)
                    : (celah[0].First, celah[0].Second), jatuh);
            }
        }
    }

    /// <summary>Whether what stands beside the scale says how its gaps are closed.</summary>
    private static bool Dijelaskan(PemahamanDokumen d, SkalaTercetak skala) =>
        d.Blok.Skip(Math.Max(0, skala.Blok - 4)).Take(10).Where(b =>
            b.Indeks != skala.Blok).SelectMany(RagaLaporan.Teks).Any(PolaPenutup.IsMatch);

    /// <summary>Percentages of tables that the scale is said to class: its labels stand in the text.</summary>
    private static List<(AngkaTertulis Angka, TempatTemuan Tempat)> Jatuh(PemahamanDokumen d, SkalaTercetak skala, List<Selang> celah)
    {
        var label = skala.Kelas.Where(k => k.Label.Length > 5).Select(k => Bunyi.Rapat(k.Tertulis)).ToList();
        var dipakai = d.Blok.Where(b => b.Indeks != skala.Blok).SelectMany(RagaLaporan.Teks).Any(t => t.Length < 2000
            && t.Contains("kategori", StringComparison.OrdinalIgnoreCase) && label.Exists(Bunyi.Rapat(t).Contains));
        if (!dipakai)
        {
            return [];
        }

        var nilai = from t in d.DaftarTabel
                    where t.Indeks != skala.Blok
                    from k in Enumerable.Range(0, t.Kepala.Count)
                    where PenentuPeran.Peran(t.Kepala[k]) == PeranKolom.Persen
                    from i in Enumerable.Range(0, t.Isi.Count)
                    let sel = DariSel(t.Isi[i][k])
                    where sel.Count == 1 && sel[0].Bacaan[0].Desimal > 0 && sel[0].Satuan is "" or "%"
                        && celah.Exists(c => Dalam(sel[0], c))
                    select (sel[0], t.Tempat(i, k));
        return [.. nilai.Take(6)];
    }

    private static bool Dalam(AngkaTertulis a, Selang celah) =>
        a.Bacaan.All(b => b.Selang.Bawah > celah.Bawah && b.Selang.Atas < celah.Atas);

    private static Temuan Temukan((KelasTercetak Bawah, KelasTercetak Atas) celah,
        List<(AngkaTertulis Angka, TempatTemuan Tempat)> jatuh) => Aturan.Temukan(
        celah.Atas.Tempat, $"{Cetak(celah.Bawah.Interval.Atas)}–{Cetak(celah.Atas.Interval.Bawah)}", "skala tanpa celah, atau keterangan cara menutupnya",
        $"tidak tercakup: {string.Join("; ", jatuh.Select(j => j.Angka.Teks.Trim()))}",
        $"Skala tidak mencakup nilai antara {Cetak(celah.Bawah.Interval.Atas)} ({celah.Bawah.Tertulis}) dan {Cetak(celah.Atas.Interval.Bawah)} ({celah.Atas.Tertulis}), padahal ada nilai di antaranya: {string.Join("; ", jatuh.Select(j => j.Angka.Teks.Trim()))}.") with
    { Terkait = [.. jatuh.Select(j => j.Tempat)] };

    private static string Cetak(decimal? n) => AngkaTertulis.Cetak(n ?? 0, n == decimal.Truncate(n ?? 0) ? 0 : 2);
}
