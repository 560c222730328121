using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>NOM-013: chapters and their sections are numbered without a gap.</summary>
internal static class NomorJudul
{
    public static AturanUji Aturan { get; } = new(
        "NOM-013", TingkatTemuan.Editorial, [KelasTemuan.Penomoran],
        "Nomor bab dan subbab berurutan tanpa loncatan.",
        "Konsistensi dokumen",
        "Subbab 3.4 mengikuti 3.2, dan 3.3 tidak ada.",
        Periksa);

    private static readonly string[] Romawi = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
    private static readonly PolaTeks PolaBab = Bunyi.Pola(@"^\W{0,4}bab\s+([ivx]{1,4})\b");
    private static readonly PolaTeks PolaNomor = Bunyi.Pola(@"^\W{0,4}([0-9]{1,2}(\.[0-9]{1,2}){1,3})\.?\s*[a-z]");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var disebut = d.Blok.OfType<ParagrafTerbaca>().Select(p =>
            p.Teks).Concat(d.DaftarTabel.SelectMany(t => t.Isi.SelectMany(b => b.Sel.Select(s => s.Teks))))
            .SelectMany(Nomor).ToHashSet();
        var lalu = new Dictionary<string, (int Nomor, TempatTemuan Tempat)>();
        var bab = 0;
        foreach (var p in d.DaftarParagraf.Where(p => p.Teks.Length <= 200))
        {
            if (PolaBab.Match(p.Teks) is { Success: true } b)
            {
                bab = Array.IndexOf(Romawi, b.Groups[1].Value.ToUpperInvariant());
                yield return Urut("bab", bab, p, lalu, disebut);
            }
            else if (p.Jenis == JenisParagraf.Judul && PolaNomor.Match(p.Teks) is { Success: true } m
                && m.Groups[1].Value.Split('.') is [var awal, ..] bagian && awal == bab.ToString(CultureInfo.InvariantCulture))
            {
                yield return Urut(string.Join('.', bagian.SkipLast(1)), int.Parse(bagian[^1], CultureInfo.InvariantCulture), p, lalu,
                    disebut);
            }
        }
    }

    /// <summary>A jump of one number that begins no line of the document; two numbers that are missing tell of a text that was not read.</summary>
    private static Temuan? Urut(string induk, int nomor, ParagrafTerbaca p, Dictionary<string, (int Nomor, TempatTemuan Tempat)> lalu,
        HashSet<string> disebut)
    {
        var ada = lalu.TryGetValue(induk, out var atas);
        lalu[induk] = (nomor, p.Tempat(0));
        var hilang = Nama(induk, nomor - 1);
        return !ada || nomor != atas.Nomor + 2 || disebut.Contains(hilang) || disebut.Count(n => Induk(n) == induk) < SaudaraTersedikit
            ? null : Aturan.Temukan(
            p.Tempat(0), Nama(induk, nomor), hilang, $"sesudah {Nama(induk, atas.Nomor)}", $"{Nama(induk, nomor)} mengikuti {Nama(induk, atas.Nomor)}; {hilang} tidak ada.") with
        { Terkait = [atas.Tempat] };
    }

    /// <summary>Two chapters alone are an excerpt.</summary>
    private const int SaudaraTersedikit = 3;

    private static string Induk(string nomor) => nomor.LastIndexOf('.') is var titik and > 0 ? nomor[..titik] : "bab";

    private static string Nama(string induk, int nomor) => induk == "bab" ? $"BAB {(nomor > 0 && nomor < Romawi.Length ? Romawi[nomor] : "?")}" : $"{induk}.{nomor}";

    private static IEnumerable<string> Nomor(string teks)
    {
        if (PolaBab.Match(teks) is { Success: true } b)
        {
            yield return "BAB " + b.Groups[1].Value.ToUpperInvariant();
        }

        if (PolaNomor.Match(teks) is { Success: true } m)
        {
            yield return m.Groups[1].Value;
        }
    }
}
