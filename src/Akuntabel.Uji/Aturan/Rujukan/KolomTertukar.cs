namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>IST-007: a realisation is not the achievement of the target.</summary>
internal static class KolomTertukar
{
    public static AturanUji Aturan { get; } = new(
        "IST-007", TingkatTemuan.Minor, [KelasTemuan.Istilah],
        "Kolom realisasi memuat realisasi, bukan persentase capaian terhadap target.",
        "Permen PANRB 53/2014; konsistensi dokumen",
        "Target \"3,55 % atau 11 lembaga\" dengan realisasi \"100 %\", padahal di tempat lain realisasinya 11 lembaga dan capaiannya 100 %.",
        Periksa);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var tercapai = d.DaftarTabel.SelectMany(Tercapai).ToHashSet();
        return d.DaftarTabel.SelectMany(t => Salah(t, tercapai)).GroupBy(s => s.Target).Select(g => Aturan.Temukan(
            g.First().Tempat, g.First().Tertulis, g.Key, $"{g.Key} ≠ {g.First().Tertulis}",
            $"Realisasi tertulis {g.First().Tertulis}, sedangkan targetnya {g.First().TeksTarget} dan realisasinya di tempat lain {g.Key}; {g.First().Tertulis} adalah capaian.") with
        { Terkait = [.. g.Skip(1).Select(s => s.Tempat)] });
    }

    /// <summary>Counts that were realised and for which a row states an achievement of 100 %.</summary>
    private static IEnumerable<string> Tercapai(TabelTerbaca t)
    {
        var peran = PenentuPeran.Peran(t).ToList();
        var (r, p) = (peran.IndexOf(PeranKolom.Realisasi), peran.IndexOf(PeranKolom.Persen));
        return r < 0 || p < 0 ? []
            : t.Isi.Where(b => AngkaTertulis.DariSel(b[p]) is [{ Nilai: 100 }]).Select(b => AngkaTertulis.DariSel(b[r])).Where(a =>
            a is [{ Persen: false, Satuan.Length: > 0 }]).Select(a => Cacah(a[0]));
    }

    private static IEnumerable<(TempatTemuan Tempat, string Tertulis, string TeksTarget, string Target)> Salah(TabelTerbaca t,
        HashSet<string> tercapai)
    {
        var peran = PenentuPeran.Peran(t).ToList();
        var (target, r) = (peran.IndexOf(PeranKolom.Target), peran.IndexOf(PeranKolom.Realisasi));
        for (var i = 0; target >= 0 && r >= 0 && i < t.Isi.Count; i++)
        {
            if (AngkaTertulis.DariSel(t.Isi[i][target]) is [{ Persen: true, Nilai: < 50 }, { Persen: false } cacah]
                && AngkaTertulis.DariSel(t.Isi[i][r]) is [{ Persen: true, Nilai: 100 }] && tercapai.Contains(Cacah(cacah)))
            {
                yield return (t.Tempat(i, r), t.Isi[i][r], t.Isi[i][target], Cacah(cacah));
            }
        }
    }

    private static string Cacah(AngkaTertulis a) => $"{AngkaTertulis.Cetak(a.Nilai)} {a.Satuan}";
}
