using Akuntabel.Uji.Pemahaman.Kalimat;
using Akuntabel.Uji.Aturan.Angka;
using System.Text.RegularExpressions;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>KAT-001: a category is that which the scale printed in the document gives to its figure.</summary>
internal static class KategoriSkala
{
    public static AturanUji Aturan { get; } = new(
        "KAT-001", TingkatTemuan.Material, [KelasTemuan.Kategori],
        "Kategori atau predikat sesuai dengan skala yang dicetak dokumen itu sendiri.",
        "Skala dalam dokumen",
        "Skala menyebut 66 % ≤ 75 % Sedang, sedangkan teks menyebut kinerja 66 % ≤ 75 % tinggi.",
        Periksa);

    private const int SkalaTerbanyak = 20;

    /// <summary>Other scales go by the same words.</summary>
    private static readonly PolaTeks PolaSkalaLain = Bunyi.Pola(@"\b(sakip|akip|ikm|skm|kepuasan|reformasi birokrasi|pmprb|indeks|idi|spbe|keterbukaan|maturitas|spip|lke|lhe|kepatuhan|skor|nilai)\b");
    private static readonly PolaTeks PolaRentang = Bunyi.Pola(@"[0-9]{1,3}([.,][0-9]+)?\s*%?\s*(≤|<=|<|-|–|s/d|s\.d\.?|sampai dengan|hingga)\s*[0-9]{1,3}([.,][0-9]+)?\s*%?");
    private static readonly PolaTeks PolaSebutan = Bunyi.Pola(@"\b(berkategori|kategori|katagori|predikat|kriteria|berpredikat|kualifikasi)\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var semua = SkalaTercetak.Dari(d);
        if (semua.Count == 0)
        {
            return [];
        }

        var cetakan = semua.Select(s => s.Blok).ToHashSet();
        // a scale that is printed again is no other scale; a document with very many of them is not a report
        var skala = semua.DistinctBy(s => string.Join('|', s.Kelas.Select(k => $"{k.Label}:{k.Interval}"))).Take(SkalaTerbanyak).ToList();
        return d.DaftarTabel.Where(t => !cetakan.Contains(t.Indeks)).SelectMany(t => Tabel(t, skala))
            .Concat(d.DaftarParagraf.Where(p => !cetakan.Contains(p.Indeks)).SelectMany(p =>
                PemenggalKalimat.Kalimat(p).Select(k => Kalimat(p, k, skala))));
    }

    private static List<Temuan?> Tabel(TabelTerbaca t, IReadOnlyList<SkalaTercetak> skala)
    {
        // where most rows disagree, the columns were not understood
        var hasil = DaftarHasil(t, skala).ToList();
        return hasil.Count > 1 && hasil.Count(h => h is not null) * 2 > hasil.Count ? [] : hasil;
    }

    private static IEnumerable<Temuan?> DaftarHasil(TabelTerbaca t, IReadOnlyList<SkalaTercetak> skala)
    {
        var kategori = Enumerable.Range(0, t.Kepala.Count).Where(k => SkalaTercetak.Kategori(t.Kepala[k]) || Berlabel(t, skala, k))
            .ToList();
        var angka = Enumerable.Range(0, t.Kepala.Count).Where(k =>
            PenentuPeran.Peran(t.Kepala[k]) is PeranKolom.Persen or PeranKolom.Realisasi).ToList();
        angka = angka.Count == 0 && kategori.Count == 1 ? AngkaTunggal(t) : angka;
        var persen = angka.FindAll(k => PenentuPeran.Peran(t.Kepala[k]) is PeranKolom.Persen or PeranKolom.Lain);
        angka = Dasar(t, skala, kategori, angka, persen);
        return from i in Enumerable.Range(0, t.Isi.Count)
               where t.Isi[i].Sel.Count <= t.Kepala.Count && SkalaTercetak.Bernama(t.Isi[i], kategori)
                   && persen.Exists(k => DariSel(t.Isi[i][k]).Count > 0)
               from k in kategori
               let cocok = Cocok(skala, Bunyi.Rapat(t.Isi[i][k]),
                   [.. angka.Select(x => DariSel(t.Isi[i][x])).Where(a => a.Count > 0).Select(a => a.Count == 1 ? a[0] : null)],
                   [.. t.Isi[i].Sel.SelectMany(s => DariSel(s.Teks))])
               where cocok is not null
               select cocok.Value.Benar ? null : Temukan(t.Tempat(i, k), $"{cocok.Value.Angka.Teks.Trim()} {t.Isi[i][k]}", cocok.Value);
    }

    /// <summary>A column that has nothing but classes of one scale, whatever its heading.</summary>
    private static bool Berlabel(TabelTerbaca t, IReadOnlyList<SkalaTercetak> skala, int k) => t.Isi.Select(b => Bunyi.Rapat(b[k]))
        .Where(x => x.Length > 0).ToList() is { Count: >= BerlabelTersedikit } isi && isi.Distinct().Count() > 1
        && skala.Any(s => isi.TrueForAll(x => s.Indeks(x) is not null));

    private const int BerlabelTersedikit = 3;

    /// <summary>The only column of figures, which then are what the classes judge.</summary>
    private static List<int> AngkaTunggal(TabelTerbaca t) => Enumerable.Range(0, t.Kepala.Count).Where(k =>
        PenentuPeran.Peran(t.Kepala[k]) == PeranKolom.Lain && t.Isi.All(b => DariSel(b[k]) is [{ Penyebut: null, Satuan: "" or "%" }]))
            .ToList()
            is [var satu] ? [satu] : [];

    /// <summary>The percentages alone, where their fit with the categories tells that they are what is judged.</summary>
    private static List<int> Dasar(TabelTerbaca t, IReadOnlyList<SkalaTercetak> skala, List<int> kategori, List<int> angka,
        List<int> persen)
    {
        if (kategori is not [var label] || persen is not [var kolom] || angka.Count == 1)
        {
            return angka;
        }

        int Sesuai(int k) =>
            t.Isi.Count(b => DariSel(b[k]) is [{ Satuan: "" or "%" } a] && Cocok(skala, Bunyi.Rapat(b[label]), [a]) is { Benar: true });
        var sesuai = Sesuai(kolom);
        return sesuai >= SesuaiTersedikit && angka.TrueForAll(k => k == kolom || Sesuai(k) < sesuai
            || (kolom + 1 == label && Sesuai(k) == sesuai)) ? persen : angka;
    }

    private const int SesuaiTersedikit = 2;

    private readonly record struct Hasil(bool Benar, AngkaTertulis Angka, SkalaTercetak Skala, int Kelas);

    /// <summary>Whether any of the figures fits the label under any of the scales; <c>null</c> when that cannot be told.</summary>
    private static Hasil? Cocok(
        IReadOnlyList<SkalaTercetak> skala, string label, IReadOnlyList<AngkaTertulis?> angka, IReadOnlyList<AngkaTertulis>? lain = null)
    {
        var calon = skala.Select(s => (Skala: s, Kelas: s.Indeks(label))).Where(s => s.Kelas is not null).Select(s =>
            (s.Skala, Kelas: s.Kelas ?? 0)).ToList();
        if (calon.Count == 0 || angka.Count == 0
            || angka.Any(a => a is null || a.Penyebut is not null || a.Satuan is not ("" or "%") || a.Nilai < 0))
        {
            return null;
        }

        var nilai = angka.OfType<AngkaTertulis>().ToList();
        var benar = calon.Exists(c => nilai.Exists(a => a.Bacaan.Any(b => c.Skala.Mungkin(c.Kelas, b)
            && !(c.Skala.DiLuarBatas(c.Kelas, b.Nilai) && !Dibulatkan(b, lain ?? [])))));
        return new Hasil(benar, nilai[^1], calon[0].Skala, calon[0].Kelas);
    }

    /// <summary>Whether two figures beside it show that it was rounded to the bound: then it is judged by what it was.</summary>
    private static bool Dibulatkan(BacaanAngka b, IReadOnlyList<AngkaTertulis> lain) =>
        lain.Any(r => lain.Any(d => d.Nilai > 0 && r.Nilai / d.Nilai * 100 is var n && n != b.Nilai && b.Selang.Bertemu(Selang.Tepat(n))));

    private static Temuan? Kalimat(ParagrafTerbaca p, KalimatTerbaca k, IReadOnlyList<SkalaTercetak> skala)
    {
        if (k.Teks.Length > 400 || (PolaSkalaLain.IsMatch(k.Teks) && !SkalaTercetak.TentangCapaian(k.Teks))
            || Label(k.Teks, skala) is not { Count: 1 } label)
        {
            return null;
        }

        if (PolaRentang.Matches(k.Teks) is [var m] && IntervalTertulis.Baca(m.Value) is { } rentang)
        {
            return Rentang(p, k, skala, label[0], rentang, m);
        }

        return Dinilai(k, skala, label[0]) is { } angka && Cocok(skala, label[0], [angka], k.Angka) is { Benar: false } hasil
            ? Temukan(p.Tempat(k.Awal + angka.Awal), angka.Teks, hasil) : null;
    }

    /// <summary>The figure that is judged: the only one, or the only achievement; a category behind it, or called one.</summary>
    private static AngkaTertulis? Dinilai(KalimatTerbaca k, IReadOnlyList<SkalaTercetak> skala, string label)
    {
        var angka = Nilai(k) switch
        {
            [var satu] => satu,
            { Count: > 1 } => PembacaPernyataan.Baca(k).Where(x =>
                x is { Besaran: BesaranKalimat.Capaian, Angka: { Persen: true, Penyebut: null } })
                .ToList() is [var capaian] ? capaian.Angka : null,
            _ => null,
        };
        if (angka is null || PolaSebutan.IsMatch(k.Teks))
        {
            return angka;
        }

        var sesudah = PolaSambung.Match(k.Teks[angka.Akhir..]);
        return sesudah.Success && skala.Any(s => s.Kelas.Any(x => x.Label == label
            && Bunyi.Rapat(k.Teks[(angka.Akhir + sesudah.Length)..]).StartsWith(label, StringComparison.Ordinal))) ? angka : null;
    }

    private static readonly PolaTeks PolaSambung = Bunyi.Pola(@"^\s*(persen)?[\s,(]*(atau|dengan|yaitu|termasuk|tergolong|berarti|\()\s*");

    /// <summary>The percentages of a sentence; where there are none, what looks like one.</summary>
    private static List<AngkaTertulis> Nilai(KalimatTerbaca k) =>
        k.Angka.Where(a => a.Persen).ToList() is { Count: > 0 } persen ? persen
            : k.Angka.Where(a => a.Satuan.Length == 0 && a.Bacaan[0].Desimal is 1 or 2 && a.Nilai is > 10 and < 200).ToList();

    /// <summary>A sentence that gives the interval of one class the name of another.</summary>
    private static Temuan? Rentang(ParagrafTerbaca p, KalimatTerbaca k, IReadOnlyList<SkalaTercetak> skala, string label,
        IntervalTertulis rentang, Match m)
    {
        var milik = skala.Select(s => (Skala: s, Kelas: s.Kelas.FirstOrDefault(x =>
            (x.Interval.Bawah, x.Interval.Atas) == (rentang.Bawah, rentang.Atas)))).Where(x =>
            x.Kelas is not null).ToList();
        return milik.Count == 0 || milik.Exists(x => x.Kelas?.Label == label) || !milik.Exists(x => x.Skala.Indeks(label) is not null)
            ? null : Aturan.Temukan(
            p.Tempat(k.Awal + m.Index), m.Value.Trim(), milik[0].Kelas?.Tertulis ?? "", $"skala dalam dokumen: {m.Value.Trim()} = {milik[0].Kelas?.Tertulis}",
            $"Rentang {m.Value.Trim()} menurut skala dalam dokumen adalah {milik[0].Kelas?.Tertulis}, kalimat ini menyebutnya lain.") with
        { Terkait = milik[0].Kelas is { } kelas ? [kelas.Tempat] : [] };
    }

    /// <summary>The labels of the scales that a sentence speaks, the longer before those that it contains.</summary>
    private static List<string> Label(string teks, IReadOnlyList<SkalaTercetak> skala)
    {
        var kata = " " + string.Join(' ', Bunyi.Kata(teks)) + " ";
        var hasil = new List<string>();
        foreach (var k in skala.SelectMany(s => s.Kelas).Where(k => k.Label.Length > 3).OrderByDescending(k => k.Label.Length))
        {
            var cari = " " + string.Join(' ', Bunyi.Kata(k.Tertulis)) + " ";
            if (kata.Contains(cari, StringComparison.Ordinal))
            {
                hasil.Add(k.Label);
                kata = kata.Replace(cari, " | ", StringComparison.Ordinal);
            }
        }

        return [.. hasil.Distinct()];
    }

    private static Temuan Temukan(TempatTemuan tempat, string tertulis, Hasil h)
    {
        var benar = h.Skala.Sebutan(h.Angka);
        return Aturan.Temukan(
            tempat, tertulis, benar, $"{h.Angka.Teks.Trim()} tidak termasuk {h.Skala.Kelas[h.Kelas].Tertulis}",
            $"{h.Angka.Teks.Trim()} menurut skala dalam dokumen adalah {benar}, bukan {h.Skala.Kelas[h.Kelas].Tertulis}.") with
        { Terkait = [h.Skala.Kelas[h.Kelas].Tempat] };
    }
}
