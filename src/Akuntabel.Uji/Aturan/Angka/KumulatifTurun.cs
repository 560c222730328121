namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>ANG-013: what is counted up to a quarter does not become less in the next.</summary>
/// <remarks>Columns are cumulative where their headings or the caption say so, or where the rows rise to the target of the year. Only
/// counts and money: a percentage or an index may fall.</remarks>
internal static class KumulatifTurun
{
    private const int KolomTersedikit = 3;
    private const int BuktiTersedikit = 2;

    public static AturanUji Aturan { get; } = new(
        "ANG-013", TingkatTemuan.Material, [KelasTemuan.Jumlah],
        "Angka kumulatif sampai dengan suatu triwulan tidak lebih kecil daripada sampai dengan triwulan sebelumnya.",
        "Aritmetika",
        "Realisasi s.d. triwulan II 284 orang, sedangkan s.d. triwulan III tertulis 246.",
        d => d.DaftarTabel.Where(t => t.Kepala.Count > KolomTersedikit).SelectMany(t => Tabel(new KisiAngka(t, d.Notasi))));

    private static readonly PolaTeks PolaTriwulan = Bunyi.Pola(@"(^|\W)tw([1-6])$");

    private static IEnumerable<Temuan?> Tabel(KisiAngka kisi) => kisi.Kolom.Where(k => PolaTriwulan.IsMatch(k.Periode))
        .GroupBy(k => (Pokok(k.Induk.ToLowerInvariant()), k.Peran, Pokok(k.Ujung))).Select(g => g.ToList()).Where(g =>
            g.Count >= KolomTersedikit && Berurut(g))
        .SelectMany(g => Deret(kisi, g.ConvertAll(k => k.Indeks)));

    /// <summary>A heading without its quarter.</summary>
    private static string Pokok(string ujung) => PolaTw.Replace(ujung, "").Trim();

    private static readonly PolaTeks PolaTw = Bunyi.Pola(@"\b(triwulan|tw|semester|bulan)\W{0,3}(iv|i{1,3}|vi{0,3}|v|[1-6])\b");

    private static bool Berurut(List<KolomDipahami> k) => k.Zip(k.Skip(1)).All(p =>
        string.CompareOrdinal(p.First.Periode, p.Second.Periode) < 0 && p.First.Indeks < p.Second.Indeks);

    private static IEnumerable<Temuan?> Deret(KisiAngka kisi, List<int> kolom)
    {
        var baris = Enumerable.Range(0, kisi.Tinggi).Select(i => (Baris: i, Isi: kolom.ConvertAll(k => kisi.Satu(i, k))))
            .Where(b => b.Isi.TrueForAll(a => a is { Persen: false, Bacaan: [{ Desimal: <= 0 }, ..] })).ToList();
        var naik = baris.FindAll(b => Turun(b.Isi) < 0 && b.Isi[0]?.Nilai < b.Isi[^1]?.Nilai);
        var turun = baris.FindAll(b => Turun(b.Isi) >= 0);
        var kumulatif = kolom.TrueForAll(k => PencariDeret.Kumulatif(kisi.Tabel.Kepala[k])) || PencariDeret.Kumulatif(kisi.Tabel.Judul)
            || (naik.Count(b => Setahun(kisi, b.Baris, kolom, b.Isi[^1])) is >= BuktiTersedikit and var setahun
                && setahun * 4 >= naik.Count * 3);
        return !kumulatif || turun.Count * 2 > naik.Count ? []
            : baris.Select(b => Turun(b.Isi) is >= 0 and var n ? Susun(kisi, b.Baris, kolom, n) : null).Concat(BedaSetahun(kisi, kolom,
                naik));
    }

    /// <summary>Targets up to the last quarter are those of the year, as most rows show: where one is not, either is wrong.</summary>
    private static IEnumerable<Temuan?> BedaSetahun(KisiAngka kisi, List<int> kolom, List<(int Baris, List<AngkaTertulis?> Isi)> naik)
    {
        var target = Enumerable.Range(0, kolom[0]).Where(k => kisi.Peran[k] == PeranKolom.Target && kisi.Kolom[k].Periode.Length is 0 or 4)
            .ToList();
        var lain = target is [var satu] ? naik.FindAll(b => kisi.Satu(b.Baris, satu) is { } t && t.Nilai != b.Isi[^1]?.Nilai) : [];
        return naik.Count - lain.Count < SetahunTersedikit || lain.Count != 1 ? [] : lain.Select(b => (Temuan?)(Aturan.Temukan(
            kisi.Tempat(new(b.Baris, kolom[^1])), kisi.Teks(new(b.Baris, kolom[^1])), kisi.Teks(new(b.Baris, target[0])),
            $"{kisi.Teks(new(b.Baris, kolom[^1]))} ≠ {kisi.Teks(new(b.Baris, target[0]))}",
            $"Sampai dengan triwulan terakhir tertulis {kisi.Teks(new(b.Baris, kolom[^1]))}, sedangkan target setahunnya "
                + $"{kisi.Teks(new(b.Baris, target[0]))}; pada {naik.Count - lain.Count} baris lain keduanya sama.") with
        {
            Keyakinan = KeyakinanTemuan.Kuat, Terkait = [kisi.Tempat(new(b.Baris, target[0]))],
        }));
    }

    private const int SetahunTersedikit = 3;

    /// <summary>Where a row falls, −1 where it does not.</summary>
    private static int Turun(List<AngkaTertulis?> isi) =>
        Enumerable.Range(1, isi.Count - 1).FirstOrDefault(n => isi[n]?.Nilai < isi[n - 1]?.Nilai, -1);

    /// <summary>Whether the last of a row is also its target of the year, in a column of its own.</summary>
    private static bool Setahun(KisiAngka kisi, int i, List<int> kolom, AngkaTertulis? akhir) => Enumerable.Range(0, kolom[0]).Any(k =>
        kisi.Peran[k] == PeranKolom.Target && kisi.Satu(i, k)?.Nilai == akhir?.Nilai);

    /// <summary>The cell whose neighbours agree without it: the one before the fall where the last is the target of the year.</summary>
    private static Temuan? Susun(KisiAngka kisi, int baris, List<int> kolom, int n)
    {
        var isi = kolom.ConvertAll(k => kisi.Satu(baris, k));
        var sebelum = (n + 1 == isi.Count && Setahun(kisi, baris, kolom, isi[n]))
            || (n + 1 < isi.Count && isi[n - 1]?.Nilai > isi[n + 1]?.Nilai && (n < 2 || isi[n]?.Nilai >= isi[n - 2]?.Nilai));
        var (salah, lain) = sebelum ? (n - 1, n) : (n, n - 1);
        if (Turun([.. isi.Where((_, i) => i != salah)]) >= 0)
        {
            return null;
        }

        var (tertulis, tetangga) = (kisi.Teks(new(baris, kolom[salah])), kisi.Teks(new(baris, kolom[lain])));
        var batas = sebelum ? "sebanyak-banyaknya" : "sekurang-kurangnya";
        return Aturan.Temukan(
            kisi.Tempat(new(baris, kolom[salah])), tertulis, $"{batas} {tetangga}",
            $"{kisi.Teks(new(baris, kolom[n - 1]))} > {kisi.Teks(new(baris, kolom[n]))}",
            $"Angka kumulatif \"{kisi.Tabel.Kepala[kolom[salah]]}\" tertulis {tertulis}, sedangkan \"{kisi.Tabel.Kepala[kolom[lain]]}\" "
                + $"{tetangga}: "
            + "yang sampai dengan triwulan kemudian tidak mungkin lebih kecil.") with
        {
            Keyakinan = KeyakinanTemuan.Kuat, Terkait = [kisi.Tempat(new(baris, kolom[lain]))],
        };
    }
}
