namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>HUK-003: one regulation is cited alike wherever it is cited.</summary>
internal static class RujukanBerbeda
{
    private const int KataTersedikit = 4;
    private const int KataKunci = 6;

    public static AturanUji Aturan { get; } = new(
        "HUK-003", TingkatTemuan.Minor, [KelasTemuan.RujukanHukum],
        "Peraturan yang berjudul sama dirujuk dengan jenis, nomor dan tahun yang sama di seluruh dokumen.",
        "Konsistensi dokumen",
        "Peraturan Daerah Nomor 30 Tahun 2013 dan Nomor 30 Tahun 2022 dengan judul yang sama.",
        Periksa);

    private sealed record Satu(RujukanTertulis Rujukan, TempatTemuan Tempat);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var semua = d.SemuaTeks.SelectMany(t =>
            PembacaRujukan.Semua(t.Teks).Where(Layak).Select(r => new Satu(r, t.Tempat(r.Awal)))).ToList();
        foreach (var hasil in Tertukar(d))
        {
            yield return hasil;
        }

        foreach (var sejudul in semua.GroupBy(s => Kunci(s.Rujukan)))
        {
            var versi = sejudul.GroupBy(s => (s.Rujukan.Jenis, s.Rujukan.Nomor, s.Rujukan.Tahun)).OrderByDescending(g =>
                g.Count()).ToList();
            for (var i = 1; i < versi.Count; i++)
            {
                yield return Sekerabat(versi[0].First().Rujukan, versi[i].First().Rujukan) ? Temukan(versi[0], versi[i]) : null;
            }

            if (versi.Count == 1)
            {
                yield return null;
            }
        }
    }

    /// <summary>A regional regulation of one year whose number has two digits changed, cited once; where both have titles, these
    /// tell.</summary>
    private static IEnumerable<Temuan?> Tertukar(PemahamanDokumen d)
    {
        var semua = d.SemuaTeks.SelectMany(t => PembacaRujukan.Semua(t.Teks).Where(r => r.Jenis >= JenisRegulasi.PeraturanDaerah)
            .Select(r => new Satu(r, t.Tempat(r.Awal)))).ToList();
        foreach (var g in semua.GroupBy(s => (s.Rujukan.Jenis, s.Rujukan.Tahun)).Where(g => g.Count() > 1))
        {
            var nomor = g.GroupBy(s => s.Rujukan.Nomor).OrderByDescending(n => n.Count()).ToList();
            foreach (var lain in nomor.Skip(1).Where(n => n.Count() == 1 && n.First().Rujukan.Judul.Length == 0))
            {
                var asli = nomor.TakeWhile(n => n != lain).FirstOrDefault(n => Terbalik(n.Key, lain.Key)
                    && n.Any(s => s.Rujukan.Pihak == lain.First().Rujukan.Pihak
                        || s.Rujukan.Pihak.Length * lain.First().Rujukan.Pihak.Length == 0));
                yield return asli is null ? null : Temukan(asli.First(), lain.First(), [.. asli.Select(s => s.Tempat)]);
            }
        }
    }

    /// <summary>Numbers of the same digits in another order.</summary>
    private static bool Terbalik(int a, int b) => a != b && a > 9
        && $"{a}".Order().SequenceEqual($"{b}".Order());

    private static Temuan Temukan(Satu a, Satu b, IReadOnlyList<TempatTemuan> tempat) => Aturan.Temukan(
        b.Tempat, b.Rujukan.Tertulis, "satu rujukan; di tempat lain " + a.Rujukan.Tertulis, $"{a.Rujukan.Tertulis} ≠ {b.Rujukan.Tertulis}",
        $"{b.Rujukan.Tertulis} di sini, {a.Rujukan.Tertulis} di tempat lain: angka nomornya tertukar.") with { Terkait = tempat };

    /// <summary>
    /// Two of kind, number and year agree: a slip, not an older regulation of the same title.
    /// Titles that begin alike and part later are two regulations when their numbers differ.
    /// </summary>
    private static bool Sekerabat(RujukanTertulis a, RujukanTertulis b) => a.Nomor == b.Nomor
        ? a.Jenis == b.Jenis != (a.Tahun == b.Tahun)
        : a.Jenis == b.Jenis && a.Tahun == b.Tahun && a.Kata.SequenceEqual(b.Kata);

    private static string Kunci(RujukanTertulis r) =>
        string.Join(' ', r.Kata.Take(KataKunci)) + "|" + (r.Jenis >= JenisRegulasi.PeraturanDaerah ? ""
            : r.Jenis == JenisRegulasi.PeraturanMenteri ? r.Pihak : "pusat");

    /// <summary>Titles that recur every year, titles of amendments and citations that the table corrects are left out.</summary>
    private static bool Layak(RujukanTertulis r) =>
        r.Kata.Count >= KataTersedikit && r.Kata[0] is not ("perubah" or "pelaksa" or "peratur" or "penjaba" or "pertang")
            && !r.Judul.Contains("anggaran pendapatan", StringComparison.OrdinalIgnoreCase)
        && !DaftarRegulasi.Semua.Any(x => JudulRegulasi.Cocok(r.Kata, x.Kata));

    private static Temuan Temukan(IGrouping<(JenisRegulasi, int, int), Satu> pokok, IGrouping<(JenisRegulasi, int, int), Satu> lain)
    {
        var (a, b) = (pokok.First(), lain.First());
        return Aturan.Temukan(
            b.Tempat, b.Rujukan.Tertulis, "satu rujukan; di tempat lain " + a.Rujukan.Tertulis, $"{a.Rujukan.Tertulis} ≠ {b.Rujukan.Tertulis}",
            $"Peraturan tentang {a.Rujukan.Judul} dirujuk sebagai {b.Rujukan.Tertulis} di sini dan sebagai {a.Rujukan.Tertulis} di tempat lain.") with
        { Terkait = [.. pokok.Concat(lain.Skip(1)).Select(s => s.Tempat)] };
    }
}
