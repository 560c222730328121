using Akuntabel.Uji.Pemahaman.Hal;
namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-008: a column of realisation holds the realisation, not its share of the target.</summary>
internal static class RealisasiBukanCapaian
{
    private const decimal BatasMirip = 0.5m;

    public static AturanUji Aturan { get; } = new(
        "PYT-008", TingkatTemuan.Minor, [KelasTemuan.Istilah],
        "Kolom realisasi memuat realisasi dalam satuan targetnya, bukan persentase capaian.",
        "PermenPANRB 53/2014, lampiran II: pengukuran kinerja membandingkan realisasi dengan target",
        "Target \"3,55 % atau 11 lembaga\" dengan realisasi \"100 %\", padahal tabel lain menulis realisasi 11 lembaga dan capaian 100 %.",
        d => PasanganHal.Semua(IndeksPernyataan.Dari(d)).Where(p => p.Mirip >= BatasMirip).SelectMany(p =>
            new[] { (A: p.Kiri, B: p.Kanan), (A: p.Kanan, B: p.Kiri) }).Select(x => Periksa(x.A, x.B))
            .GroupBy(t => t?.Tempat).Select(g => g.First()));

    private static Temuan? Periksa(BarisBernama a, BarisBernama b)
    {
        if (Satu(a, PeranKolom.Target) is not { } target
            || Satu(a, PeranKolom.Realisasi) is not { Angka: [{ Persen: true } realisasi] } sel || Satu(a, PeranKolom.Persen) is not null
            || Satu(b, PeranKolom.Target) is not { } acuan || Satu(b, PeranKolom.Realisasi) is not { } benar
                || Satu(b, PeranKolom.Persen) is not { } capaian
            || PembandingAngka.Sama(target.Angka, acuan.Angka) is not true || PembandingAngka.Sama(capaian.Angka, [realisasi]) is not true)
        {
            return null;
        }

        var persen = target.Angka.Where(x => x.Persen).ToList();
        var cacah = benar.Angka.Where(x => !x.Persen && x.Satuan.Length > 2).ToList();
        var sebanding = cacah.Exists(x => target.Angka.Any(y => !y.Persen && PembandingAngka.Sesatuan(x.Satuan, y.Satuan) is true));
        return persen.Count == 0 || !sebanding || persen.Exists(x => PembandingAngka.Sama(x, realisasi) is true)
            || persen.Exists(x => x.Nilai == 100)
            ? null
            : Temukan(sel, benar, target);
    }

    private static Pernyataan? Satu(BarisBernama b, PeranKolom peran) =>
        b.Pernyataan.FirstOrDefault(p => p.Tunggal && p.Besaran.Peran == peran && !p.Besaran.Uang && p.Besaran.Lingkup.EndsWith('|'));

    private static Temuan Temukan(Pernyataan sel, Pernyataan benar, Pernyataan target) => Aturan.Temukan(
        sel.Tempat, sel.Teks, benar.Teks, $"target {target.Teks}; realisasi {benar.Teks}; capaian {sel.Teks}",
        $"Kolom realisasi memuat {sel.Teks}, yaitu capaian; realisasinya {benar.Teks} dari target {target.Teks}.") with
    { Terkait = [benar.Tempat] };
}
