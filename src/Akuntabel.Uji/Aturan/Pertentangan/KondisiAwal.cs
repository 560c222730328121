using Akuntabel.Uji.Pemahaman.Hal;
namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-007: the condition of last year from which a target starts is what last year achieved.</summary>
/// <remarks>Where the target is 100, realisation and achievement are one figure, so a column "Kondisi 2022" and any column of realisation or achievement
/// of 2022 must agree.</remarks>
internal static class KondisiAwal
{
    private const decimal BatasMirip = 0.7m;

    public static AturanUji Aturan { get; } = new(
        "PYT-007", TingkatTemuan.Material, [KelasTemuan.AngkaBerbeda],
        "Kondisi tahun lalu pada perjanjian kinerja sama dengan realisasi tahun lalu pada tabel perbandingan.",
        "Konsistensi dokumen",
        "Kondisi 2022 tertulis 85,1 pada perjanjian kinerja dan realisasi 2022 tertulis 166,7 pada tabel perbandingan.",
        Periksa);

    private sealed record Banding(BarisBernama Baris, Pernyataan Kondisi, Pernyataan Hasil, bool Sama);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var semua = PasanganHal.Semua(IndeksPernyataan.Dari(d)).Where(p => p.Mirip >= BatasMirip).SelectMany(p =>
            Pasang(p.Kiri, p.Kanan).Concat(Pasang(p.Kanan, p.Kiri))).ToList();
        foreach (var kolom in semua.GroupBy(b =>
            (b.Kondisi.Baris.Tabel.Indeks, b.Kondisi.Kolom, b.Hasil.Baris.Tabel.Indeks, b.Hasil.Kolom)))
        {
            // at least one row that agrees shows that the two columns mean the same
            var sejalan = kolom.Any(b => b.Sama);
            foreach (var b in kolom)
            {
                yield return b.Sama || !sejalan || !TargetPenuh(b.Baris) ? null : Temukan(b);
            }
        }
    }

    private static IEnumerable<Banding> Pasang(BarisBernama a, BarisBernama b) =>
        from x in a.Pernyataan
        where x.Besaran.Kondisi
        from y in b.Pernyataan
        where y is { Tunggal: true, Besaran: { Kondisi: false, Uang: false, Peran: PeranKolom.Realisasi or PeranKolom.Persen } }
            && y.Besaran.Tahun == x.Besaran.Tahun
            && LingkupAngka.Tahun(b.Tabel.Kepala[y.Kolom]) == y.Besaran.Tahun
        let sama = PembandingAngka.Sama(x.Angka, y.Angka)
        where sama is not null
        select new Banding(a, x, y, sama.Value);

    private static bool TargetPenuh(BarisBernama b)
    {
        var target = b.Pernyataan.Where(p => p.Besaran is { Peran: PeranKolom.Target, Uang: false }).ToList();
        return target.Count > 0 && target.TrueForAll(p => p.Angka[0].Nilai == 100);
    }

    private static Temuan Temukan(Banding b) => Aturan.Temukan(
        b.Kondisi.Tempat, b.Kondisi.Teks, "satu angka; di tempat lain " + b.Hasil.Teks, $"{b.Kondisi.Teks} ≠ {b.Hasil.Teks}",
        $"Kondisi tahun {b.Kondisi.Besaran.Tahun} tertulis {b.Kondisi.Teks} di sini dan {b.Hasil.Teks} pada kolom {b.Hasil.Baris.Tabel.Kepala[b.Hasil.Kolom]} {b.Hasil.Baris.Tabel.Sebut}.") with
    { Terkait = [b.Hasil.Tempat] };
}
