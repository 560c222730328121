namespace Akuntabel.Uji.Pemahaman.Kalimat;

/// <summary>A change that a sentence states with both of its figures.</summary>
/// <param name="Besar">How much, as stated.</param>
/// <param name="Lalu">The earlier figure, or the one it is measured against.</param>
/// <param name="Kini">The later figure.</param>
/// <param name="Naik">Which way, when the word says so.</param>
/// <param name="Kata">That word.</param>
internal sealed record PerubahanTertulis(PernyataanKalimat Besar, PernyataanKalimat Lalu, PernyataanKalimat Kini, bool? Naik, string Kata);

/// <summary>Finds the two figures of which a stated rise, fall or gap is the difference.</summary>
internal static class PembacaPerubahan
{
    private static readonly PolaTeks PolaDari = Bunyi.Pola(@"\b(dari|semula|awalnya)\b[^0-9;]{0,60}$");
    private static readonly PolaTeks PolaMenjadi = Bunyi.Pola(@"\b(menjadi|ke)\b[^0-9;]{0,60}$");
    private static readonly PolaTeks PolaBanding = Bunyi.Pola(@"^[^;]{0,30}\b(dari|daripada|dibanding(kan|i)?|terhadap)\b[^;]{0,80}$");
    private static readonly PolaTeks PolaKata = Bunyi.Pola(
        @"\b(?:((?:tidak|belum|bukan|tanpa)\s+(?:\w+\s+)?)?(?:(meningkat|naik|bertambah|(?:ber)?tumbuh|melonjak|lonjakan|peningkatan|"
            + @"kenaikan|pertambahan|penambahan|pertumbuhan)"
            + @"|(menurun|turun|berkurang|merosot|menyusut|anjlok|penurunan|pengurangan|penyusutan|kemerosotan)|(selisih|perbedaan|"
                + @"deviasi|gap|kesenjangan)))(?:nya)?\b");

    public static IEnumerable<PerubahanTertulis> Baca(KalimatDipahami k)
    {
        PerubahanTertulis? induk = null;
        for (var i = 0; i < k.Isi.Count; i++)
        {
            // "naik 150 orang (5 %)": the same change once more
            if (induk is not null && ReferenceEquals(k.Isi[i - 1], induk.Besar) && !induk.Besar.Angka.Persen && k.Isi[i].Angka.Persen
                && !ReferenceEquals(k.Isi[i], induk.Lalu) && !ReferenceEquals(k.Isi[i], induk.Kini)
                && PolaKurung.IsMatch(k.Isi[i].Depan))
            {
                yield return induk with { Besar = k.Isi[i] };
            }

            if (k.Isi[i] is { Besaran: BesaranKalimat.Perubahan, Banding: Banding.Sama } x && PolaKata.Matches(x.Depan) is { Count: > 0 } m
                && !m[^1].Groups[1].Success && Pasangan(k, i) is var (lalu, kini))
            {
                bool? naik = m[^1].Groups[2].Success ? true : m[^1].Groups[3].Success ? false : null;
                yield return induk = new PerubahanTertulis(x, lalu, kini, naik, m[^1].Value);
            }
        }
    }

    /// <summary>The last word of change in a text, and its direction where it has one; <c>null</c> where it is denied or there is
    /// none.</summary>
    public static (string Kata, bool? Naik)? Kata(string teks) => PolaKata.Matches(teks) is not { Count: > 0 } m
        || m[^1].Groups[1].Success ? null
        : (m[^1].Value, m[^1].Groups[2].Success ? true : m[^1].Groups[3].Success ? false : null);

    private static readonly PolaTeks PolaKurung = Bunyi.Pola(@"^\W*(atau\s+)?(sebesar\s+|setara\s+)?\W*$");

    private static readonly PolaTeks PolaArah = Bunyi.Pola(
        @"\b(?:(meningkat|naik|bertambah|(?:ber)?tumbuh|melonjak|mengalami\s+(?:peningkatan|kenaikan))|menurun|turun|berkurang|merosot|"
            + @"menyusut|anjlok|mengalami\s+penurunan)\b");

    private static readonly PolaTeks PolaRagu = Bunyi.Pola(
        @"\b(tidak|belum|bukan|tanpa|agar|untuk|akan|diharapkan|dapat|guna|supaya|target\w*|apabila|jika|sempat|rata|walaupun|meskipun|triwulan|semester)\b");

    /// <summary>A direction between the only two figures of a sentence, which are of two years and of one unit.</summary>
    public static (PernyataanKalimat Lalu, PernyataanKalimat Kini, bool Naik, string Kata, int Letak)? ArahSaja(KalimatDipahami k)
    {
        if (k.Isi is not [{ Banding: Banding.Sama, Tahun: { } a } x, { Banding: Banding.Sama, Tahun: { } b } y] || a == b || !Sesatuan(x, y)
            || (x.Besaran != y.Besaran && x.Besaran != BesaranKalimat.Lain && y.Besaran != BesaranKalimat.Lain)
            || x.Besaran is BesaranKalimat.Perubahan or BesaranKalimat.Target or BesaranKalimat.Sisa
                || y.Besaran is BesaranKalimat.Perubahan or BesaranKalimat.Target
            || PolaArah.Matches(k.Teks) is not [var m] || m.Index < x.Angka.Akhir || PolaRagu.IsMatch(k.Teks[x.Angka.Akhir..]))
        {
            return null;
        }

        return a < b ? (x, y, m.Groups[1].Success, m.Value, m.Index) : (y, x, m.Groups[1].Success, m.Value, m.Index);
    }

    private static (PernyataanKalimat Lalu, PernyataanKalimat Kini)? Pasangan(KalimatDipahami k, int i) =>
        DariMenjadi(k, i) ?? SemulaMenjadi(k, i) ?? DuaTahun(k, i) ?? Dibanding(k, i);

    /// <summary>"dari A menjadi B" directly before or behind the change.</summary>
    private static (PernyataanKalimat, PernyataanKalimat)? DariMenjadi(KalimatDipahami k, int i) =>
        Berurut(k, i + 1) ?? (i < 3 || k.Isi[i - 3].Besaran != BesaranKalimat.Perubahan ? Berurut(k, i - 2) : null);

    /// <summary>"semula A berkurang X (5 %) menjadi B".</summary>
    private static (PernyataanKalimat, PernyataanKalimat)? SemulaMenjadi(KalimatDipahami k, int i)
    {
        var (a, b) = (k.Isi.Take(i).LastOrDefault(x => x.Besaran != BesaranKalimat.Perubahan), k.Isi.Skip(i + 1)
            .FirstOrDefault(x => x.Besaran != BesaranKalimat.Perubahan));
        return a is not null && b is not null && PolaDari.IsMatch(a.Depan) && PolaMenjadi.IsMatch(b.Depan)
            && Sesatuan(a, b) ? (a, b) : null;
    }

    private static (PernyataanKalimat, PernyataanKalimat)? Berurut(KalimatDipahami k, int j) =>
        j >= 0 && j + 1 < k.Isi.Count && (PolaDari.IsMatch(k.Isi[j].Depan) || k.Isi[j].Depan.Trim() == "(")
            && PolaMenjadi.IsMatch(k.Isi[j + 1].Depan) && Sesatuan(k.Isi[j], k.Isi[j + 1])
            ? (k.Isi[j], k.Isi[j + 1]) : null;

    /// <summary>Two figures of two years.</summary>
    private static (PernyataanKalimat, PernyataanKalimat)? DuaTahun(KalimatDipahami k, int i)
    {
        var lain = k.Isi.Where((x, j) => j != i && x.Besaran != BesaranKalimat.Perubahan && x.Banding == Banding.Sama
            && x.Angka.Penyebut is null).ToList();
        if (lain is [var x, var y] && (x.Tahun is null) != (y.Tahun is null) && Sesatuan(x, y)
            && (y.Besaran == BesaranKalimat.Lain || x.Besaran == y.Besaran) && x.Besaran != BesaranKalimat.Lain
                && PolaBanding.IsMatch(y.Depan))
        {
            return (y, x);
        }

        return lain is [{ Tahun: { } a } p, { Tahun: { } b } q] && a != b && Sesatuan(p, q)
            && (p.Besaran == q.Besaran || p.Besaran == BesaranKalimat.Lain || q.Besaran == BesaranKalimat.Lain)
                ? (a < b ? (p, q) : (q, p)) : null;
    }

    /// <summary>"B, naik X (Y %) dibandingkan A".</summary>
    private static (PernyataanKalimat, PernyataanKalimat)? Dibanding(KalimatDipahami k, int i)
    {
        var j = i + 1;
        while (j < k.Isi.Count && k.Isi[j].Angka.Persen && PolaKurung.IsMatch(k.Isi[j].Depan))
        {
            j++;
        }

        return i > 0 && j < k.Isi.Count && k.Isi[i - 1].Besaran != BesaranKalimat.Perubahan
            && PolaBanding.IsMatch(k.Isi[j].Depan.TrimStart(')', ' '))
            && Sesatuan(k.Isi[i - 1], k.Isi[j])
            && k.Isi.Count(x => x.Angka.Satuan == k.Isi[i - 1].Angka.Satuan && x.Besaran != BesaranKalimat.Perubahan) == 2
            ? (k.Isi[j], k.Isi[i - 1]) : null;
    }

    private static bool Sesatuan(PernyataanKalimat a, PernyataanKalimat b) =>
        a.Angka.Penyebut is null && b.Angka.Penyebut is null
            && (a.Angka.Satuan == b.Angka.Satuan || (a.Angka.Satuan.Length > 3 && b.Angka.Satuan.Length > 3
            && a.Angka.Satuan[..4] == b.Angka.Satuan[..4]));
}
