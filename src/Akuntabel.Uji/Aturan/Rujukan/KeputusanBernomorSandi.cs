using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>HUK-007: a decree whose number has hyphens, dots or slashes has one number and one year.</summary>
internal static class KeputusanBernomorSandi
{
    public static AturanUji Aturan { get; } = new(
        "HUK-007", TingkatTemuan.Minor, [KelasTemuan.RujukanHukum, KelasTemuan.Tanggal],
        "Keputusan atau peraturan berjudul sama disebut dengan nomor, tahun dan tanggal yang sama di batang tubuh dan lampiran.",
        "Konsistensi dokumen",
        "Kepmendagri Nomor 050-5889 Tahun 2021 di satu tempat, Nomor 050-5889 Tahun 2023 di tempat lain, dengan judul yang sama.",
        Periksa);

    private const int KataTersedikit = 4;
    private const int DigitTersedikit = 4;

    private static readonly PolaTeks Pola = Bunyi.Pola(
        @"\b(?<jenis>keputusan|peraturan|instruksi|surat\s+edaran|kep(men|gub|bup|wal)[a-z]{0,8}|per(men|gub|bup|wal)[a-z]{0,8})\b(?<pihak>[^;()0-9""]{0,110}?)\b(nomor|no\.?)\s*[:.]?\s*(?<n>[a-z0-9][a-z0-9.]{0,14}(\s?[-/]\s?[a-z0-9.]{1,18}){1,6}|[0-9]{2,3}(\.[0-9]{1,4}){1,5})([\s/]+tahun\s+(?<t>(19|20)[0-9]{2}))?\s*,?\s*(tanggal\s+(?<d>[0-9]{1,2}\s+[a-z]+\s+[0-9]{4})\s*,?\s*)?tentang\s+(?<judul>[^;.()""“”]{12,260})");

    private static readonly PolaTeks PolaAtas = Bunyi.Pola(@"\b(atas|pencabutan|pelaksanaan)\s+$");

    private sealed record Sebutan(string Jenis, string Nomor, int? Tahun, IReadOnlyList<string> Judul, string Tertulis, TempatTemuan Tempat)
    {
        /// <summary>Its date; empty where none is given.</summary>
        public string Tanggal { get; init; } = "";

        public bool SamaTanggal(Sebutan lain) => Tanggal.Length == 0 || lain.Tanggal.Length == 0
            || Bunyi.Rapat(Tanggal).TrimStart('0') == Bunyi.Rapat(lain.Tanggal).TrimStart('0');

        public string Kunci { get; } = Jenis + "|" + string.Join(' ', Judul.Take(KataTersedikit));

        /// <summary>One title is the other, or its beginning where running text goes on.</summary>
        public bool Sejudul(Sebutan lain) => Judul.Zip(lain.Judul).All(x => x.First == x.Second);

        public bool Sama(Sebutan lain) => Nomor == lain.Nomor && (Tahun == lain.Tahun || Tahun is null || lain.Tahun is null);
    }

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var semua = d.SemuaTeks.SelectMany(t => Pola.Matches(t.Teks)
            .Where(m => !PolaAtas.IsMatch(t.Teks[Math.Max(0, m.Index - 20)..m.Index]))
            .Select(m => Baca(m, t.Tempat(m.Index)))).OfType<Sebutan>().ToList();
        foreach (var g in semua.GroupBy(s => s.Kunci))
        {
            var pokok = g.GroupBy(s => (s.Nomor, s.Tahun)).OrderByDescending(v => v.Count()).First().First();
            var lain = g.FirstOrDefault(s => !s.Sama(pokok) && s.Sejudul(pokok) && Sekerabat(s, pokok));
            yield return lain is null ? null : Aturan.Temukan(
                lain.Tempat, lain.Tertulis, "satu nomor dan tahun; di tempat lain " + pokok.Tertulis, $"{pokok.Tertulis} ≠ {lain.Tertulis}",
                $"Keputusan berjudul sama disebut {lain.Tertulis} di sini dan {pokok.Tertulis} di tempat lain.") with
            { Terkait = [.. g.Where(s => s != lain).Select(s => s.Tempat)] };
            var bertanggal = g.FirstOrDefault(s => s.Sama(pokok) && s.Sejudul(pokok) && !s.SamaTanggal(pokok));
            yield return bertanggal is null ? null : Aturan.Temukan(
                bertanggal.Tempat, $"{bertanggal.Tertulis} tanggal {bertanggal.Tanggal}", $"satu tanggal; di tempat lain {pokok.Tanggal}",
                    $"{pokok.Tanggal} ≠ {bertanggal.Tanggal}",
                $"{bertanggal.Tertulis} bertanggal {bertanggal.Tanggal} di sini dan {pokok.Tanggal} di tempat lain.") with
            { Terkait = [pokok.Tempat] };
        }
    }

    /// <summary>One of number and year agrees: a slip, not the decree of the next year.</summary>
    private static bool Sekerabat(Sebutan a, Sebutan b) => a.Nomor == b.Nomor
        || (a.Tahun == b.Tahun && a.Tahun is not null && EjaanKata.Jarak(a.Nomor, b.Nomor) <= 2);

    private static Sebutan? Baca(Match m, TempatTemuan tempat)
    {
        var nomor = Bunyi.Rapat(m.Groups["n"].Value);
        var judul = JudulRegulasi.Kata(m.Groups["judul"].Value);
        if (nomor.Count(char.IsAsciiDigit) < DigitTersedikit || judul.Count < KataTersedikit)
        {
            return null;
        }

        // ".../2020" carries the year in the number
        var ekor = m.Groups["n"].Value.Split('/', '-', '.')[^1].Trim();
        int? tahun = m.Groups["t"].Success ? int.Parse(m.Groups["t"].Value, CultureInfo.InvariantCulture)
            : ekor.Length == 4 && int.TryParse(ekor, NumberStyles.None, CultureInfo.InvariantCulture, out var t) && t is > 1950 and < 2100
                ? t : null;
        var jenis = Bunyi.Rapat(m.Groups["jenis"].Value)[..3] + "|" + Bunyi.Rapat(m.Groups["pihak"].Value);
        var akhir = (m.Groups["t"].Success ? m.Groups["t"] : m.Groups["n"]) is var x ? x.Index + x.Length - m.Index : 0;
        return new Sebutan(jenis, tahun is not null && !m.Groups["t"].Success ? nomor[..^4] : nomor, tahun, [.. judul.Take(12)],
            m.Value[..akhir], tempat) { Tanggal = m.Groups["d"].Value };
    }
}
