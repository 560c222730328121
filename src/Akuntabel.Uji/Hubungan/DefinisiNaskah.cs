namespace Akuntabel.Uji.Hubungan;

/// <summary>
/// Differences that a sentence beside a table defines for one of its columns: "tingkat efisiensi dihitung dari capaian dikurangi serapan",
/// "sisa merupakan selisih antara pagu dan realisasi". What the document says itself needs no rows that show it.
/// </summary>
internal static class DefinisiNaskah
{
    private const int BlokSebelum = 8;
    private const int BlokSesudah = 4;
    private const int KalimatTerpanjang = 400;
    private const int AkhirSama = 6;

    private const string Hasil = @"^(?<h>.{3,160}?)\s*(?:=|\b(?:dihitung|diperoleh|didapat(?:kan)?|diukur|merupakan|adalah|ialah|yaitu|"
        + @"yakni|berasal)\b)"
        + @"(?:\s+(?:dengan|dari|cara|rumus|melalui|hasil|menggunakan|sebagai|berikut|formula|perhitungan|mengurangkan|mengurangi)\b|"
            + @"\s*[:=(])*\s*";

    private static readonly PolaTeks[] DaftarPola =
    [
        Bunyi.Pola(Hasil + @"(?:selisih|beda|perbedaan)\s+(?:antara\s+)?(?<a>[^.;=]{3,100}?)\s+(?:dengan|dan|terhadap|"
            + @"dari)\s+(?<b>[^.;,=]{3,100})"),
        Bunyi.Pola(Hasil + @"(?<a>[^.;=]{3,100}?)\s*(?:\b(?:dikurangi|dikurangkan|dikurang|minus|setelah "
            + @"dikurangi)\b(?:\s+(?:dengan|oleh))?|\s[-–−]\s)\s*(?<b>[^.;,=]{3,100})"),
    ];

    private static readonly PolaTeks PolaSeratus = Bunyi.Pola(@"^\W*100\s*(%|persen|per ?seratus)?\W*$");

    private static readonly HashSet<string> Umum = ["persen", "persentase", "prosentase", "rata", "tingkat", "nilai", "jumlah", "dan",
        "yang",
        "dari", "dengan", "pada", "untuk", "di", "kolom", "tahun", "rp"];

    private sealed record Definisi(int Blok, IReadOnlyList<string> Hasil, IReadOnlyList<string> Dari, IReadOnlyList<string> Dikurangi,
        bool Seratus);

    private sealed record SemuaDefinisi(IReadOnlyList<Definisi> Isi);

    /// <summary>The formulas of the sentences near a table; none where two of them differ.</summary>
    public static IEnumerable<RumusKolom> Untuk(PemahamanDokumen d, TabelTerbaca t)
    {
        var kolom = t.Kepala.Select(k => Kata(k.Split(" › ")[^1])).ToList();
        return d.Sekali(static x => new SemuaDefinisi([.. x.DaftarParagraf.SelectMany(Baca)])).Isi
            .Where(f => f.Blok >= t.Indeks - BlokSebelum && f.Blok <= t.Indeks + BlokSesudah)
            .Select(f => Terapkan(f, kolom)).OfType<RumusKolom>()
            .GroupBy(r => r.Kolom).Where(g => g.DistinctBy(r => (r.Jenis, string.Join(',', r.Suku))).Count() == 1).Select(g => g.First());
    }

    private static IEnumerable<Definisi> Baca(ParagrafTerbaca p) =>
        p.Jenis == JenisParagraf.Judul ? [] : PemenggalKalimat.Kalimat(p).Where(k => k.Teks.Length <= KalimatTerpanjang)
            .Select(k => Array.Find(DaftarPola, x => x.IsMatch(k.Teks))?.Match(k.Teks)).OfType<System.Text.RegularExpressions.Match>()
            .Select(m => new Definisi(p.Indeks, Kata(m.Groups["h"].Value), Kata(m.Groups["a"].Value), Kata(m.Groups["b"].Value),
                PolaSeratus.IsMatch(m.Groups["a"].Value)));

    private static RumusKolom? Terapkan(Definisi f, List<IReadOnlyList<string>> kolom)
    {
        var kurang = Satu(f.Dikurangi, kolom);
        var dari = f.Seratus ? kurang : Satu(f.Dari, kolom);
        var hasil = kolom.FindIndex(k => k.Count > 0 && k.All(x => f.Hasil.Any(y => Seakar(x, y))));
        return kurang < 0 || dari < 0 || hasil < 0 || hasil == kurang || hasil == dari || (dari == kurang && !f.Seratus) ? null
            : f.Seratus ? new RumusKolom(JenisHubungan.Pelengkap, hasil, [kurang])
            : new RumusKolom(JenisHubungan.Selisih, hasil, [dari, kurang]);
    }

    /// <summary>The only column that the words name best; −1 without one.</summary>
    private static int Satu(IReadOnlyList<string> nama, List<IReadOnlyList<string>> kolom)
    {
        var nilai = kolom.ConvertAll(k => Kemiripan(nama, k));
        var terbaik = nilai.Max();
        return terbaik > 0 && nilai.Count(n => n == terbaik) == 1 ? nilai.IndexOf(terbaik) : -1;
    }

    /// <summary>Shared words of all words, where one says all that the other says.</summary>
    private static decimal Kemiripan(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var sama = a.Count(x => b.Any(y => Seakar(x, y)));
        return sama > 0 && (sama == a.Count || b.All(y => a.Any(x => Seakar(x, y)))) ? (decimal)sama / (a.Count + b.Count - sama) : 0;
    }

    /// <summary>"penyerapan" and "serapan", "pencapaian" and "capaian".</summary>
    private static bool Seakar(string a, string b) => a == b || (Math.Min(a.Length, b.Length) >= AkhirSama
        && a.AsSpan()[^AkhirSama..].SequenceEqual(b.AsSpan()[^AkhirSama..]));

    private static IReadOnlyList<string> Kata(string teks) =>
        [.. Bunyi.Kata(teks).Where(k => k.Length > 2 && k.Any(char.IsLetter) && !Umum.Contains(k)).Distinct()];
}
