using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>A mention of a numbered table or figure, in its caption or elsewhere.</summary>
/// <param name="Kunci">Kind, chapter and number.</param>
/// <param name="Jenis">"tabel", "gambar", "grafik" or "bagan".</param>
/// <param name="Skema">Whether the number has a chapter.</param>
/// <param name="Merujuk">The words before it refer the reader to it.</param>
/// <param name="Teks">As printed.</param>
/// <param name="Tempat">Where it stands.</param>
internal sealed record PenyebutanTabel(string Kunci, string Jenis, bool Skema, bool Merujuk, string Teks, TempatTemuan Tempat)
{
    private static readonly PolaTeks Pola = Bunyi.Pola(@"\b(tabel|gambar|grafik|bagan)\.?\s*(([0-9]{1,2}|[ivx]{1,4}|[a-h])\s?[.\-]\s?)?([0-9]{1,3})\b");
    private static readonly PolaTeks PolaRujuk = Bunyi.Pola(@"\b(lihat|pada|dalam|di|sesuai|melalui|dari|menurut|berdasarkan|"
        + @"sebagaimana|seperti|merujuk|mengacu)\s+$");

    public static string KunciDari(string jenis, string bab, int nomor) => $"{jenis}|{bab}|{nomor}".ToUpperInvariant();

    /// <summary>All mentions, those of the contents page included.</summary>
    public static IEnumerable<PenyebutanTabel> Semua(PemahamanDokumen d) =>
        d.SemuaTeks.Concat(d.Blok.OfType<ParagrafTerbaca>().Where(p => p.Jenis == JenisParagraf.DaftarIsi).Select(p =>
            (p.Teks, Tempat: (Func<int, TempatTemuan>)p.Tempat)))
            .SelectMany(t => Pola.Matches(t.Teks).Select(m => Baca(m, t.Teks, t.Tempat)));

    private static PenyebutanTabel Baca(Match m, string teks, Func<int, TempatTemuan> tempat) => new(
        KunciDari(m.Groups[1].Value, m.Groups[3].Value, int.Parse(m.Groups[4].Value, CultureInfo.InvariantCulture)),
            m.Groups[1].Value.ToLowerInvariant(), m.Groups[3].Length > 0,
        PolaRujuk.IsMatch(teks[Math.Max(0, m.Index - 20)..m.Index]), m.Value, tempat(m.Index));
}
