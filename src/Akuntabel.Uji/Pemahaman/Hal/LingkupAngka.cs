using System.Globalization;

namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>Which year and which version or part of it a heading speaks of: two figures are one only where both agree.</summary>
internal static class LingkupAngka
{
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"(?:\b|[a-z])((?:19|20)[0-9]{2})\b");

    private static readonly PolaTeks PolaTanda = Bunyi.Pola(
        @"\b(perubahan|murni|induk|semula|menjadi|sebelum|sesudah|pergeseran|refocusing|triwulan|tribulan|tw|twi{1,3}|twiv|semester|bulan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|kumulatif|renstra|rpjmd|rpjmn|rpd|menengah|akhir|awal|nasional|standar|provinsi|kabupaten|kota|kecamatan|rencana aksi|ke|sd|s d|[ivx]{1,4})\b");

    /// <summary>The only year of a text; <c>null</c> when it names none, or 0 when it names several.</summary>
    public static int? Tahun(string teks)
    {
        var tahun = PolaTahun.Matches(teks).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().ToList();
        return tahun.Count switch { 0 => null, 1 => tahun[0], _ => 0 };
    }

    /// <summary>All years of a text.</summary>
    public static IEnumerable<int> SemuaTahun(string teks) => PolaTahun.Matches(teks)
        .Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct();

    /// <summary>The words that set a part or version apart, sorted.</summary>
    public static string Tanda(string teks) => string.Join(' ', PolaTanda.Matches(teks)
        .Select(m => m.Value.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal));

    private static readonly HashSet<string> TandaRencana = ["renstra", "rpjmd", "rpjmn", "rpd", "menengah", "akhir", "awal"];

    /// <summary>The words of <see cref="Tanda"/> without those that name the plan a table compares with: what was realised in a year is the same beside
    /// every plan.</summary>
    public static string TanpaRencana(string tanda) => string.Join(' ', tanda.Split(' ').Where(k => !TandaRencana.Contains(k)));

    private static readonly PolaTeks PolaNomorJudul = Bunyi.Pola(@"^\s*tabel\.?\s*[0-9ivx]+([.][0-9]+)*\.?\s*:?");

    private static readonly HashSet<string> KataUmum =
    [
        .. ("tabel lanjutan capaian pencapaian realisasi target kinerja tahun anggaran menurut rekapitulasi perbandingan data daftar dan dengan terhadap pada di ke dari program kegiatan indikator sasaran "
            + "strategis utama jumlah persentase rincian hasil pengukuran evaluasi analisis dinas badan kantor kabupaten kota provinsi perangkat daerah untuk dalam yang sampai antara s d rata").Split(' '),
    ];

    /// <summary>The words of a caption that say what the table is about; numbers, years and the words of every caption do not.</summary>
    public static IReadOnlySet<string> Pokok(TabelTerbaca t) =>
        Bunyi.Kata(PolaNomorJudul.Replace(t.Judul, "")).Where(k => k.Length > 2 && !k.Any(char.IsAsciiDigit)
            && !KataUmum.Contains(k)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether two captions speak of two subjects: each has a word of its own that the other lacks.</summary>
    public static bool BedaPokok(TabelTerbaca a, TabelTerbaca b)
    {
        var (x, y) = (Pokok(a), Pokok(b));
        return x.Except(y).Any() && y.Except(x).Any();
    }

    /// <summary>Words that set the whole table apart; the running number of a caption is none.</summary>
    public static string TandaTabel(TabelTerbaca t) => Tanda(PolaNomorJudul.Replace(t.Judul, "") + " " + PolaBab.Replace(t.Bab, ""));

    private static readonly PolaTeks PolaBab = Bunyi.Pola(@"^\W*((bab|bagian)\s+[ivx0-9]+\b|[0-9.) ]+)");

    private static readonly PolaTeks PolaLaporan = Bunyi.Pola(@"\b(laporan\s+(akuntabilitas\s+)?kinerja|lkj|lkip|lakip|lkjip|perjanjian kinerja|penetapan kinerja)\b[^.;0-9]{0,120}\b(20[0-9]{2})\b");
    private static readonly PolaTeks PolaSebut = Bunyi.Pola(@"(nomor\W+[0-9]\S*\W+)?\b(tahun|ta)\.?\s+(anggaran\s+)?(20[0-9]{2})\b(\s*([-–—/]|s\.?\s*d|sampai)\s*(20)?[0-9]{2})?");

    /// <summary>The year of the report: the one that it names most, its own name before all else; the years of regulations and of plans
    /// do not count.</summary>
    public static int? TahunLaporan(PemahamanDokumen d)
    {
        var suara = new Dictionary<int, int>();
        foreach (var (teks, bobot) in d.DaftarParagraf.Select(p => (p.Teks, 1))
            .Concat(d.DaftarTabel.SelectMany(t => t.Kepala.Append(t.Judul).Select(k => (k, 2)))))
        {
            var judul = PolaLaporan.Matches(teks).Select(m => (Tahun: m.Groups[3].Value, Bobot: 3));
            var sebut = PolaSebut.Matches(teks).Where(m => !m.Groups[1].Success && !m.Groups[5].Success)
                .Select(m => (Tahun: m.Groups[4].Value, Bobot: bobot));
            foreach (var (tahun, b) in judul.Concat(sebut))
            {
                var n = int.Parse(tahun, CultureInfo.InvariantCulture);
                suara[n] = suara.GetValueOrDefault(n) + b;
            }
        }

        var pemenang = suara.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key).FirstOrDefault();
        return pemenang.Value > 1 ? pemenang.Key : null;
    }
}
