namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>HUK-001: a regulation is cited by its own kind, number and year.</summary>
internal static class RujukanKeliru
{
    public static AturanUji Aturan { get; } = new(
        "HUK-001", TingkatTemuan.Minor, [KelasTemuan.RujukanHukum],
        "Peraturan dirujuk dengan jenis, nomor dan tahun yang menurut judulnya benar.",
        "Lembaran Negara dan Berita Negara Republik Indonesia",
        "\"Keputusan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah\" adalah Peraturan Presiden.",
        Periksa);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var daftar = d.SemuaTeks.SelectMany(t =>
            PembacaRujukan.Semua(t.Teks).Where(r => r.Kata.Count > 0 && r.Jenis < JenisRegulasi.PeraturanDaerah)
            .Select(r => (Rujukan: r, Tempat: t.Tempat(r.Awal)))).ToList();
        foreach (var sama in daftar.GroupBy(x => (x.Rujukan.Jenis, x.Rujukan.Pihak, x.Rujukan.Nomor, x.Rujukan.Tahun)))
        {
            var salah = sama.Select(x => (x.Tempat, x.Rujukan, Benar: Benar(x.Rujukan))).Where(x => x.Benar is not null).ToList();
            if (salah.Count == 0
                && sama.Select(x => (x.Tempat, x.Rujukan, Resmi: BerjudulLain(x.Rujukan))).FirstOrDefault(x =>
                x.Resmi is not null) is ({ } tempat, { } rujukan, { } resmi))
            {
                yield return Judul(rujukan, resmi, tempat);
                continue;
            }

            yield return salah.Count == 0 ? null
                : Temukan(salah[0].Rujukan, salah[0].Benar, salah[0].Tempat) with { Terkait = [.. salah.Skip(1).Select(x => x.Tempat)] };
        }
    }

    /// <summary>The regulation that is cited exists and is meant: only its title is written otherwise.</summary>
    private static Temuan Judul(RujukanTertulis r, Regulasi resmi, TempatTemuan tempat) => Aturan.Temukan(
        tempat, r.Judul, resmi.Judul, $"judul resmi: {resmi.Judul}", $"Judul \"{r.Judul}\" ditulis lain dari judul resminya, \"{resmi.Judul}\".") with
    { Tingkat = TingkatTemuan.Editorial };

    /// <summary>The cited regulation, when the title beside it is nearly its own: all of its words and one or two more at most.</summary>
    private static Regulasi? BerjudulLain(RujukanTertulis r) => DaftarRegulasi.Indeks[(r.Jenis, r.Pihak, r.Nomor, r.Tahun)]
        .FirstOrDefault(x => r.Kata.Count > 0 && r.Kata.Count <= x.Kata.Count + 2 && x.Kata.Count >= 3 && x.Kata[0] != "perubah"
            && !JudulRegulasi.Cocok(r.Kata, x.Kata) && Dekat(r.Kata, x.Kata));

    private static bool Dekat(IReadOnlyList<string> tertulis, IReadOnlyList<string> resmi) =>
        resmi.Distinct().Count(k => tertulis.Take(resmi.Count + 2).Contains(k)) * 5 >= resmi.Distinct().Count() * 4;

    private static Temuan Temukan(RujukanTertulis r, Regulasi? benar, TempatTemuan tempat) => Aturan.Temukan(
        tempat, r.Tertulis, benar?.Nama ?? "", "judul = " + benar?.Judul,
        $"{r.Tertulis} keliru: peraturan tentang {benar?.Judul} adalah {benar?.Nama}.");

    /// <summary>The regulation whose title is cited, when the citation is not its own.</summary>
    public static Regulasi? Benar(RujukanTertulis r)
    {
        if (r.Kata.Count == 0
            || DaftarRegulasi.Indeks[(r.Jenis, r.Pihak, r.Nomor, r.Tahun)].Any(x => JudulRegulasi.Cocok(r.Kata, x.Kata)
            || x.Kata[0] == "perubah"))
        {
            return null;
        }

        // what the writer named exists and its title is near: nothing else is meant
        if (BerjudulLain(r) is not null)
        {
            return null;
        }

        var ada = DaftarRegulasi.Indeks.Contains((r.Jenis, r.Pihak, r.Nomor, r.Tahun));
        var calon = DaftarRegulasi.Semua.Where(x => JudulRegulasi.Cocok(r.Kata, x.Kata) && Sepadan(r, x, ada)).ToList();
        // two editions of one law: the nearer one, and of two as near the one in force
        return calon.OrderByDescending(x => Dekat(r, x)).ThenBy(x => x.Dicabut is not null).FirstOrDefault();
    }

    /// <summary>Two of kind, number and year agree, so that the third is a slip and not another regulation.</summary>
    private static bool Sepadan(RujukanTertulis r, Regulasi x, bool ada) => ada && r.Jenis == x.Jenis && r.Pihak == x.Pihak
        ? x.Kata.Count > 1 : Dekat(r, x) == 2;

    private static int Dekat(RujukanTertulis r, Regulasi x) =>
        (r.Jenis == x.Jenis && r.Pihak == x.Pihak ? 1 : 0) + (r.Nomor == x.Nomor ? 1 : 0) + (r.Tahun == x.Tahun ? 1 : 0);
}
