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
    public static IEnumerable<int> SemuaTahun(string teks) => PolaTahun.Matches(teks).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct();

    /// <summary>The words that set a part or version apart, sorted.</summary>
    public static string Tanda(string teks) => string.Join(' ', PolaTanda.Matches(teks).Select(m => m.Value.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal));

    private static readonly PolaTeks PolaNomorJudul = Bunyi.Pola(@"^\s*tabel\.?\s*[0-9ivx]+([.][0-9]+)*\.?\s*:?");

    private static readonly HashSet<string> KataUmum =
    [
        .. ("tabel lanjutan capaian pencapaian realisasi target kinerja tahun anggaran menurut rekapitulasi perbandingan data daftar dan dengan terhadap pada di ke dari program kegiatan indikator sasaran "
            + "strategis utama jumlah persentase rincian hasil pengukuran evaluasi analisis dinas badan kantor kabupaten kota provinsi perangkat daerah untuk dalam yang sampai antara s d rata").Split(' '),
    ];

    /// <summary>The words of a caption that say what the table is about; numbers, years and the words of every caption do not.</summary>
    public static IReadOnlySet<string> Pokok(TabelTerbaca t) =>
        Bunyi.Kata(PolaNomorJudul.Replace(t.Judul, "")).Where(k => k.Length > 2 && !k.Any(char.IsAsciiDigit) && !KataUmum.Contains(k)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether two captions speak of two subjects: each has a word of its own that the other lacks.</summary>
    public static bool BedaPokok(TabelTerbaca a, TabelTerbaca b)
    {
        var (x, y) = (Pokok(a), Pokok(b));
        return x.Except(y).Any() && y.Except(x).Any();
    }

    /// <summary>Words that set the whole table apart; the running number of a caption is none.</summary>
    public static string TandaTabel(TabelTerbaca t) => Tanda(t.Judul + " " + TanpaNomor(t.Bab));

    /// <summary>The year of the report: the one that its opening names most.</summary>
    public static int? TahunLaporan(PemahamanDokumen d)
    {
        var tahun = d.DaftarParagraf.Take(80).SelectMany(p => SemuaTahun(p.Teks.Length > 300 ? p.Teks[..300] : p.Teks)).GroupBy(t => t).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).ToList();
        return tahun.Count > 0 && tahun[0].Count() > 1 ? tahun[0].Key : null;
    }

    private static string TanpaNomor(string bab) => bab.TrimStart().TrimStart("0123456789.) ".ToCharArray());
}
