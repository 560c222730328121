namespace Akuntabel.Uji.Hubungan;

/// <summary>How well the headings of three columns go together: a base, a realisation and what is computed from them.</summary>
internal static class KecocokanKolom
{
    /// <summary>The larger the better; <c>null</c> when they cannot belong together.</summary>
    public static int? Nilai(KolomDipahami dasar, KolomDipahami realisasi, KolomDipahami hasil)
    {
        if (!dasar.Seukuran(realisasi) || !(hasil.Sewaktu(realisasi) || TerhadapAkhir(dasar, hasil))
            || !(hasil.Sewaktu(dasar) || dasar.Periode.Contains("akhir"))
            || Bertentangan(hasil, dasar) || Bertentangan(hasil, realisasi))
        {
            return null;
        }

        var nilai = dasar.Peran is PeranKolom.Target or PeranKolom.Pagu ? 2 : 0;
        nilai += realisasi.Peran == PeranKolom.Realisasi ? 2 : 0;
        nilai += Seperiode(dasar, hasil) + Seperiode(realisasi, hasil) + (dasar.Sewaktu(realisasi) ? 1 : -2);
        nilai += dasar.Ukuran == realisasi.Ukuran ? 1 : 0;
        nilai += hasil.Ukuran != UkuranKolom.TakTentu && hasil.Ukuran == dasar.Ukuran ? 2 : 0;
        nilai += dasar.Induk.Length > 0 && dasar.Induk == realisasi.Induk ? 1 : 0;
        nilai += hasil.Induk.Length > 0 && hasil.Induk == realisasi.Induk ? 1 : 0;
        return nilai - Math.Min(2, Math.Abs(hasil.Indeks - Math.Max(dasar.Indeks, realisasi.Indeks)) - 1) - (dasar.Indeks > hasil.Indeks
            || realisasi.Indeks > hasil.Indeks ? 2 : 0);
    }

    /// <summary>"Capaian terhadap target akhir" names the time of its target, not that of the realisation.</summary>
    private static bool TerhadapAkhir(KolomDipahami dasar, KolomDipahami hasil) =>
        (hasil.Periode == "akhir" && dasar.Periode.Contains("akhir"))
        || (hasil.Periode.Length > 0 && hasil.Periode == dasar.Periode && (hasil.Ujung.Contains("target")
            || PolaTerhadap.IsMatch(hasil.Induk)));

    private static readonly PolaTeks PolaTerhadap = Bunyi.Pola(@"\b(thd|terhadap|dibanding(kan)?)\b");

    /// <summary>A percentage of money does not follow from performance.</summary>
    private static bool Bertentangan(KolomDipahami a, KolomDipahami b) =>
        (a.Ukuran == UkuranKolom.Uang && b.Ukuran == UkuranKolom.Fisik) || (a.Ukuran == UkuranKolom.Fisik && b.Ukuran == UkuranKolom.Uang);

    private static int Seperiode(KolomDipahami a, KolomDipahami hasil) =>
        a.Periode == hasil.Periode ? (a.Periode.Length > 0 ? 2 : 1) : hasil.Periode.Length == 0 ? -1 : a.Periode.Length == 0 ? 0 : -2;
}
