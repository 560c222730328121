using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>NOM-015: the list of tables names each as its caption does.</summary>
/// <remarks>Only below the heading of such a list, or in its lines with leaders: what merely looks like a list is left alone.</remarks>
internal static class DaftarTabelBerbeda
{
    public static AturanUji Aturan { get; } = new(
        "NOM-015", TingkatTemuan.Editorial, [KelasTemuan.NomorTabel, KelasTemuan.Tahun],
        "Daftar tabel, gambar dan grafik menyebut nomor dan judul seperti keterangannya.",
        "Konsistensi dokumen",
        "Daftar tabel: \"Tabel 3.2 Capaian Kinerja Tahun 2023\"; keterangannya: \"Tabel 3.2 Capaian Kinerja Tahun 2024\".",
        Periksa);

    private const int KataTersedikit = 3;
    private const int BedaTerbanyak = 3;

    private static readonly PolaTeks Pola = Bunyi.Pola(@"^\W{0,3}(tabel|gambar|grafik|bagan)\.?\s*(([0-9]{1,2}|[ivx]{1,4}|[a-h])\s?[.\-]\s?)?([0-9]{1,3})\b[\s.:\-–]*(.*)$");
    private static readonly PolaTeks PolaDaftar = Bunyi.Pola(@"^\W*daftar\s+(tabel|gambar|grafik|bagan)\b");
    private static readonly PolaTeks PolaHalaman = Bunyi.Pola(@"[\s.…_]*(\.{2,}|…|\s)[\s.…_]*[0-9ivx]{1,4}\s*$");
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"\b(19|20)[0-9]{2}\b");

    private sealed record Butir(string Kunci, string Judul, string Tertulis, TempatTemuan Tempat);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var badan = KeteranganTabel.Semua(d).GroupBy(k => PenyebutanTabel.KunciDari(k.Jenis, k.Bab, k.Nomor)).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First());
        var berbeda = Daftar(d).Where(b => badan.ContainsKey(b.Kunci)).Select(b => (Butir: b, Asli: Utuh(d, badan[b.Kunci]), badan[b.Kunci].Tempat)).ToList();
        // where most entries differ, numbers or lines were not read as they stand
        var hasil = berbeda.ConvertAll(x => Beda(x.Butir.Judul, x.Asli) is { } beda ? Temukan(x.Butir, x.Asli, x.Tempat, beda) : null);
        return hasil.Count(h => h is not null) * 2 > hasil.Count && hasil.Count > 2 && !Bertahun(berbeda.ConvertAll(x => (x.Butir.Judul, x.Asli))) ? [] : hasil;
    }

    /// <summary>All that differ do so by their year alone: a list left from last year.</summary>
    private static bool Bertahun(List<(string Judul, string Asli)> semua) =>
        semua.Where(x => Beda(x.Judul, x.Asli) is not null).All(x => Bunyi.Rapat(PolaTahun.Replace(x.Judul, "")) == Bunyi.Rapat(PolaTahun.Replace(x.Asli, "")));

    private static IEnumerable<Butir> Daftar(PemahamanDokumen d)
    {
        var dalam = false;
        foreach (var p in d.Blok.OfType<ParagrafTerbaca>())
        {
            var m = Pola.Match(p.Teks);
            dalam = PolaDaftar.IsMatch(p.Teks) || (dalam && m.Success);
            if (m.Success && (dalam || p.Jenis == JenisParagraf.DaftarIsi))
            {
                var judul = PolaHalaman.Replace(m.Groups[5].Value, "").Trim();
                yield return new Butir(PenyebutanTabel.KunciDari(m.Groups[1].Value, m.Groups[3].Value, int.Parse(m.Groups[4].Value, CultureInfo.InvariantCulture)), judul, p.Teks[..m.Groups[5].Index].Trim(' ', '.', ':', '-'), p.Tempat(0));
            }
        }
    }

    /// <summary>The title of a caption as printed.</summary>
    private static string Utuh(PemahamanDokumen d, KeteranganTabel k)
    {
        var teks = k.Tempat.Blok is { } i && d.Blok[i] is ParagrafTerbaca p ? p.Teks : "";
        var judul = Pola.Match(teks) is { Success: true } m ? m.Groups[5].Value.Trim() : "";
        return judul.Length > 0 ? judul : k.Tempat.Blok is { } j && j + 1 < d.Blok.Count && d.Blok[j + 1] is ParagrafTerbaca bawah ? bawah.Teks : "";
    }

    /// <summary>How two titles of one thing differ; <c>null</c> when one is the other's beginning, or they share too little.</summary>
    private static string? Beda(string daftar, string badan)
    {
        var (x, y) = (Bunyi.Rapat(daftar), Bunyi.Rapat(badan));
        if (x.Length == 0 || y.Length == 0 || x.StartsWith(y, StringComparison.Ordinal) || y.StartsWith(x, StringComparison.Ordinal))
        {
            return null;
        }

        var (tahunA, tahunB) = (Tahun(daftar), Tahun(badan));
        var (a, b) = AkarKata.Sepadan(daftar, badan);
        var hanyaA = a.Where(k => !b.Any(l => AkarKata.Sama(k, l))).Distinct().ToList();
        var hanyaB = b.Where(k => !a.Any(l => AkarKata.Sama(k, l))).Distinct().ToList();
        if (a.Count < KataTersedikit || b.Count < KataTersedikit || hanyaA.Count > BedaTerbanyak || hanyaB.Count > BedaTerbanyak || hanyaA.Count * 2 > a.Count || hanyaB.Count * 2 > b.Count)
        {
            return null;
        }

        return tahunA.Count > 0 && tahunB.Count > 0 && !tahunA.SetEquals(tahunB) ? $"tahun {string.Join(", ", tahunA)} ≠ {string.Join(", ", tahunB)}"
            : hanyaA.Count > 0 && hanyaB.Count > 0 ? $"\"{daftar}\" ≠ \"{badan}\"" : null;
    }

    private static HashSet<string> Tahun(string teks) => [.. PolaTahun.Matches(teks).Select(m => m.Value)];

    private static Temuan Temukan(Butir b, string asli, TempatTemuan tempat, string beda) => Aturan.Temukan(
        b.Tempat, $"{b.Tertulis} {b.Judul}", asli, beda, $"{b.Tertulis} dalam daftar berjudul \"{b.Judul}\", pada tabelnya \"{asli}\".") with
    { Terkait = [tempat] };
}
