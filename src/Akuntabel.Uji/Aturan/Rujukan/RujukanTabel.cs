namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>NOM-012: a table to which the text refers exists.</summary>
internal static class RujukanTabel
{
    public static AturanUji Aturan { get; } = new(
        "NOM-012", TingkatTemuan.Editorial, [KelasTemuan.NomorTabel],
        "Tabel, gambar dan grafik yang dirujuk dalam teks ada dalam dokumen.",
        "Konsistensi dokumen",
        "\"Lihat Tabel 3.9\", padahal tidak ada tabel bernomor 3.9.",
        Periksa);

    private const int KeteranganTersedikit = 3;

    /// <summary>The caption that stands directly below a paragraph whose last sentence points to a table of the same kind.</summary>
    private static KeteranganTabel? TepatDiBawah(PemahamanDokumen d, PenyebutanTabel p) =>
        p.Tempat.Blok is { } i && i + 1 < d.Blok.Count && d.Blok[i] is ParagrafTerbaca atas
        && PemenggalKalimat.Kalimat(atas).LastOrDefault()?.Teks.Contains(p.Teks, StringComparison.Ordinal) is true
        && d.Blok[i + 1] is ParagrafTerbaca bawah && KeteranganTabel.Baca(bawah, d) is { } k && k.Jenis == p.Jenis
            && k.Bab.Length > 0 == p.Skema ? k : null;

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var keterangan = KeteranganTabel.Semua(d);
        var semua = PenyebutanTabel.Semua(d).ToList();
        var ada = semua.Where(p => !p.Merujuk).Select(p => p.Kunci).ToHashSet();
        foreach (var g in semua.Where(p => p.Merujuk).GroupBy(p => p.Kunci))
        {
            var p = g.First();
            if (!ada.Contains(p.Kunci)
                && g.Select(x => (x.Teks, x.Tempat, Bawah: TepatDiBawah(d, x))).FirstOrDefault(x => x.Bawah is not null) is (_, _,
                { } bawah) dekat)
            {
                yield return Aturan.Temukan(dekat.Tempat, dekat.Teks, bawah.Tertulis, $"tabel di bawahnya bernomor {bawah.Tertulis}", $"{dekat.Teks} dirujuk di atas {bawah.Tertulis}; tidak ada {dekat.Teks} dalam dokumen.") with
                { Terkait = [bawah.Tempat, .. g.Select(x => x.Tempat).Where(t => t != dekat.Tempat)] };
                continue;
            }

            // only where the captions follow the same scheme were they read well enough to miss one
            var sejenis = keterangan.Count(k => k.Jenis == p.Jenis && k.Bab.Length > 0 == p.Skema);
            yield return ada.Contains(p.Kunci) || sejenis < KeteranganTersedikit ? null : Aturan.Temukan(
                p.Tempat, p.Teks, $"{p.Jenis} yang ada", $"{sejenis} {p.Jenis} bernomor, tidak satu pun {p.Teks}", $"{p.Teks} dirujuk, tetapi tidak ada dalam dokumen.") with
            { Terkait = [.. g.Skip(1).Select(x => x.Tempat)] };
        }
    }
}
