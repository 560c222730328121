using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>A class of a printed scale.</summary>
/// <param name="Label">Its word, letters and digits only.</param>
/// <param name="Tertulis">Its word as printed.</param>
/// <param name="Interval">Its interval as printed.</param>
/// <param name="Tempat">Where it stands.</param>
internal sealed record KelasTercetak(string Label, string Tertulis, IntervalTertulis Interval, TempatTemuan Tempat)
{
    /// <summary>What stands behind its word in parentheses ("Sangat Baik (SB)"), lower case; empty when nothing does.</summary>
    public string Singkatan { get; init; } = "";
}

/// <summary>A scale that the document itself prints, lowest class first; it belongs to the document, whatever the law says.</summary>
internal sealed record SkalaTercetak(int Blok, IReadOnlyList<KelasTercetak> Kelas)
{
    private const int KelasTerbanyak = 10;
    private const int LabelTerpanjang = 40;

    private static readonly PolaTeks PolaKategori = Bunyi.Pola(@"\bk[au]t[ae]?gori|\bpredi[kc]at|\bkriteria|\binterpr|\bperingkat|"
        + @"\bsebutan|\bmakna|\bpenilaian|\bkualifikasi|\bmutu|\bketerangan|\bpenggolong|\bklasifikasi");
    private static readonly PolaTeks PolaKurung = Bunyi.Pola(@"\([^()]{0,30}\)");

    /// <summary>Whether a heading announces categories.</summary>
    public static bool Kategori(string kepala) => PolaKategori.IsMatch(kepala);

    private static readonly PolaTeks PolaCapaian = Bunyi.Pola(@"(%|\bpersen)\s+(dari\s+)?(yang\s+)?target|\bcapaian(nya)?\b(?:[^.;0-9]|"
        + @"\b(?:19|20)[0-9]{2}\b){0,160}[0-9]{1,3}([.,][0-9]{1,4})?\s*(%|persen)");

    /// <summary>Whether a sentence states how much of a target was reached, whatever the indicator is called.</summary>
    public static bool TentangCapaian(string kalimat) => PolaCapaian.IsMatch(kalimat);

    /// <summary>Whether a row is about something beside its category: a row that has none tells how many belong to it.</summary>
    public static bool Bernama(BarisTerbaca b, IReadOnlyList<int> kategori) =>
        b.Sel.Where((s, k) => !kategori.Contains(k)).Any(s => s.Teks.Any(char.IsLetter) && !char.IsAsciiDigit(s.Teks[0]));

    /// <summary>All scales that the document prints; several rules share them.</summary>
    public static IReadOnlyList<SkalaTercetak> Dari(PemahamanDokumen d) => d.Sekali(Cari);

    private static IReadOnlyList<SkalaTercetak> Cari(PemahamanDokumen d) =>
        [.. d.DaftarTabel.SelectMany(Tabel).Concat(Paragraf(d)).Concat(SkalaKalimat.Semua(d)).Select(s => Susun(s.Blok, s.Kelas))
            .OfType<SkalaTercetak>()];

    /// <summary>The class of a label; <c>null</c> when the scale does not know it.</summary>
    public int? Indeks(string label) => Kelas.ToList()
        .FindIndex(k => k.Label == label || (label.Length > 0 && k.Singkatan == label)) is var i and >= 0 ? i : null;

    /// <summary>
    /// What a value of the class can be at most: its bounds belong to it, a gap to both neighbours, the ends are open. A figure outside
    /// belongs to another class however the scale is read; so does one that is printed to the cent as the bound of the class beyond a gap.
    /// </summary>
    public bool Mungkin(int kelas, Selang nilai) =>
        (kelas == 0 || (nilai.Atas >= Kelas[kelas - 1].Interval.Atas
            && !(Bercelah(kelas) && nilai.Atas - Kelas[kelas - 1].Interval.Atas <= Sen)))
        && (kelas == Kelas.Count - 1
            || (nilai.Bawah <= Kelas[kelas + 1].Interval.Bawah
            && !(Bercelah(kelas + 1) && Kelas[kelas + 1].Interval.Bawah - nilai.Bawah <= Sen / 2)));

    /// <summary>Whether a figure as printed is a bound that the signs of the scale put into another class.</summary>
    public bool DiLuarBatas(int kelas, decimal nilai) =>
        (Kelas[kelas].Interval is { Bawah: { } b, BawahTermasuk: false } && nilai == b && kelas > 0
            && Kelas[kelas - 1].Interval.AtasTermasuk is not false)
        || (Kelas[kelas].Interval is { Atas: { } a } && nilai == a && kelas < Kelas.Count - 1
            && Kelas[kelas + 1].Interval is { BawahTermasuk: true } atas && atas.Bawah == a
                && Kelas[kelas].Interval.AtasTermasuk is not true);

    /// <summary>As <see cref="Mungkin(int, Selang)"/>; between classes of whole numbers a whole figure is what it is, not what it was
    /// rounded from.</summary>
    public bool Mungkin(int kelas, BacaanAngka angka) =>
        Mungkin(kelas, angka.Desimal == 0 && Bulat ? Selang.Tepat(angka.Nilai) : angka.Selang);

    private bool Bulat => Kelas.Zip(Kelas.Skip(1)).All(p => p.Second.Interval.Bawah - p.First.Interval.Atas == 1
        || (p.First.Interval.Bawah is null && p.Second.Interval.Bawah - p.First.Interval.Atas is >= 0 and <= 1))
        && Kelas.Count(k => k.Interval is { Bawah: not null, Atas: not null }) >= 2;

    private const decimal Sen = 0.01m;

    /// <summary>Whether figures lie between a class and the one below it that neither prints; half a cent's worth is none.</summary>
    private bool Bercelah(int kelas) => Kelas[kelas].Interval.Bawah - Kelas[kelas - 1].Interval.Atas > Sen * 10;

    /// <summary>The classes that a figure can belong to, by their names: those whose interval holds it, or its neighbours where none does.</summary>
    public string Sebutan(AngkaTertulis angka)
    {
        var memuat = Kelas.Where((k, i) => !DiLuarBatas(i, angka.Nilai) && (k.Interval.Bawah ?? decimal.MinValue) <= angka.Nilai
            && angka.Nilai <= (k.Interval.Atas ?? decimal.MaxValue)).Select(k => k.Tertulis).ToList();
        return string.Join(" atau ", memuat.Count > 0 ? memuat
            : Kelas.Where((_, i) => Mungkin(i, angka.Bacaan[0].Selang)).Select(k => k.Tertulis));
    }

    /// <summary>Lowest first; every class must end where the next begins, or a little before.</summary>
    private static SkalaTercetak? Susun(int blok, List<KelasTercetak> kelas)
    {
        if (kelas.Count is < 3 or > KelasTerbanyak || kelas.DistinctBy(k => k.Label).Count() != kelas.Count)
        {
            return null;
        }

        var urut = kelas.OrderBy(k => k.Interval.Bawah ?? decimal.MinValue).ThenBy(k => k.Interval.Atas ?? decimal.MaxValue).ToList();
        return urut.Zip(urut.Skip(1)).All(p => p.First.Interval.Atas <= p.Second.Interval.Bawah
            && p.Second.Interval.Bawah - p.First.Interval.Atas <= 1) ? new SkalaTercetak(blok, urut) : null;
    }

    /// <summary>A column of intervals beside columns of words; each column of words makes a scale.</summary>
    private static IEnumerable<(int Blok, List<KelasTercetak> Kelas)> Tabel(TabelTerbaca t)
    {
        // a scale that has no headings begins in what looks like one
        if (t.Isi.Count is < 2 or > KelasTerbanyak + 2)
        {
            yield break;
        }

        var lebar = t.Isi.Max(b => b.Sel.Count);
        var kolom = Enumerable.Range(0, lebar).FirstOrDefault(k =>
            t.Isi.Count(b => IntervalTertulis.Baca(b[k]) is not null) >= Math.Max(3, t.Isi.Count - 1), -1);
        for (var k = 0; kolom >= 0 && k < lebar; k++)
        {
            if (k != kolom && t.Isi.All(b => b[k].Length <= LabelTerpanjang) && !Bunyi.KolomNomor(k < t.Kepala.Count ? t.Kepala[k] : ""))
            {
                yield return (t.Indeks,
                    [.. Enumerable.Range(0, t.Isi.Count).Where(i => t.Isi[i][k].Any(char.IsLetter)).Select(i =>
                    Satu(t.Isi[i][k], t.Isi[i][kolom], t.Tempat(i, kolom))).OfType<KelasTercetak>()]);
            }
        }
    }

    /// <summary>"80 s/d 100 % = Sangat Baik", several in one paragraph or a paragraph each.</summary>
    private static IEnumerable<(int Blok, List<KelasTercetak> Kelas)> Paragraf(PemahamanDokumen d)
    {
        var kini = new List<KelasTercetak>();
        var blok = 0;
        foreach (var b in d.Blok)
        {
            var di = b is ParagrafTerbaca { Teks.Length: < 400 } p ? Baris(p).ToList() is { Count: > 0 } baris ? baris : Kalimat(p) : [];
            if (di.Count == 0 && kini.Count > 0)
            {
                yield return (blok, kini);
                kini = [];
            }

            blok = di.Count > 0 && kini.Count == 0 ? b.Indeks : blok;
            kini.AddRange(di);
        }

        if (kini.Count > 0)
        {
            yield return (blok, kini);
        }
    }

    private static IEnumerable<KelasTercetak> Baris(ParagrafTerbaca p)
    {
        var kurung = PolaSingkatan.Matches(p.Teks).Select(m => m.Groups[1].Value.ToLowerInvariant()).ToList();
        var ruas = PolaKurung.Replace(p.Teks, " ").Split('=', ':');
        for (var i = 0; i + 1 < ruas.Length; i++)
        {
            var interval = i == 0 || IntervalTertulis.Baca(ruas[i]) is not null ? ruas[i] : ruas[i][Label(ruas[i]).Length..];
            if (Satu(Label(ruas[i + 1]), interval, p.Tempat(0)) is { } kelas)
            {
                yield return kelas with { Singkatan = kurung is [var satu] && ruas.Length == 2 ? satu : "" };
            }
        }
    }

    private static readonly PolaTeks PolaSingkatan = Bunyi.Pola(@"\(\s*([a-z]{1,3})\s*\)");

    /// <summary>"1) > 100% dinyatakan Sangat Baik;": what is neither the interval nor a word that joins it is the label.</summary>
    private static List<KelasTercetak> Kalimat(ParagrafTerbaca p) => Bagian(PolaUrut.Replace(p.Teks, ""), p.Tempat(0));

    /// <summary>As a paragraph of its own, a part of a sentence.</summary>
    internal static List<KelasTercetak> Bagian(string isi, TempatTemuan tempat)
    {
        if (isi.Length > KalimatTerpanjang || IntervalTertulis.Cari(isi) is not var (interval, awal, panjang))
        {
            return [];
        }

        var teks = isi.Remove(awal, panjang).Insert(awal, " ");
        var label = string.Join(' ',
            PolaKurung.Replace(teks, " ").Split([' ', '"', '“', '”', ';', ',', '.', ':', '=', '%', '-', '–', '→', '(', ')'],
            StringSplitOptions.RemoveEmptyEntries).Where(k => !Sambung.Contains(k.ToLowerInvariant())));
        return label.Split(' ').Length <= 3 && Label(label) == label && Bunyi.Rapat(label) is { Length: > 2 and <= LabelTerpanjang } rapat
            ? [new KelasTercetak(rapat, label, interval, tempat)] : [];
    }

    private const int KalimatTerpanjang = 160;

    private static readonly PolaTeks PolaUrut = Bunyi.Pola(@"^\s*(\(?([0-9]{1,2}|[a-h])[.)]\)?|[-•–*])\s+");

    private static readonly HashSet<string> Sambung =
    [
        .. ("dinyatakan berkategori kategori berpredikat predikat dengan dikategorikan termasuk adalah berarti artinya disebut dinilai "
            + "apabila jika bila capaian pencapaian nilai skor kinerja realisasi antara dari persen maka sebagai dalam kriteria diberi "
            + "masuk interval rentang yang memperoleh ditetapkan diberikan skala berikut yaitu untuk ukuran target indikator "
            + "sasaran").Split(' '),
    ];

    /// <summary>The words with which a text begins.</summary>
    private static string Label(string teks) => new([.. teks.TakeWhile(c => char.IsLetter(c) || c is ' ' or '"' or '“' or '”')]);

    private static KelasTercetak? Satu(string label, string interval, TempatTemuan tempat)
    {
        var bersih = Bunyi.Rapat(PolaKurung.Replace(label, " "));
        return bersih.Length is > 0 and <= LabelTerpanjang && IntervalTertulis.Baca(interval) is { } i
            ? new KelasTercetak(bersih, label.Trim(), i, tempat)
            { Singkatan = PolaSingkatan.Match(label).Groups[1].Value.ToLowerInvariant() } : null;
    }
}
