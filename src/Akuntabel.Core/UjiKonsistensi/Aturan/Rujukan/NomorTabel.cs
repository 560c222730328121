using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Core.UjiKonsistensi.Aturan;

/// <summary>NOM-001: captions are numbered without repetition or gap.</summary>
internal static class NomorTabel
{
    public static AturanUji Aturan { get; } = new(
        "NOM-001", TingkatTemuan.Editorial, [KelasTemuan.NomorTabel, KelasTemuan.Penomoran],
        "Nomor tabel, gambar dan grafik berurutan dalam satu bab, tanpa ganda dan tanpa loncatan.",
        "Konsistensi dokumen",
        "Tabel 3.4 muncul dua kali.",
        Periksa);

    private static readonly Regex Pola = Bunyi.Pola(@"^(tabel|gambar|grafik|bagan)\s+(([0-9]{1,2}|[ivx]{1,4}|[a-h])[.\-])?([0-9]{1,3})\b");
    private static readonly Regex PolaKalimat = Bunyi.Pola(@"\b(di atas|diatas|di bawah|dibawah|berikut|menunjukkan|terlihat|dapat dilihat|menyajikan)\b");

    private sealed record Keterangan(string Jenis, string Bab, int Nomor, string Tertulis, TempatTemuan Tempat);

    private static IEnumerable<Temuan?> Periksa(DokumenTerbaca d) =>
        d.DaftarParagraf.Select(Baca).OfType<Keterangan>().GroupBy(k => k.Jenis + "|" + k.Bab).Where(g => g.Count() > 1).SelectMany(g => Urutan([.. g]));

    private static Keterangan? Baca(ParagrafTerbaca p)
    {
        var m = Pola.Match(p.Teks.Length > 60 ? p.Teks[..60] : p.Teks);
        return m.Success && p.Teks.Length <= 300 && !PolaKalimat.IsMatch(p.Teks)
            ? new Keterangan(m.Groups[1].Value.ToLowerInvariant(), m.Groups[3].Value.ToUpperInvariant(), int.Parse(m.Groups[4].Value, CultureInfo.InvariantCulture), m.Value, p.Tempat(0))
            : null;
    }

    private static IEnumerable<Temuan?> Urutan(List<Keterangan> daftar)
    {
        for (var i = 1; i < daftar.Count; i++)
        {
            var (lalu, kini) = (daftar[i - 1], daftar[i]);
            if (kini.Nomor == lalu.Nomor + 1)
            {
                yield return null;
                continue;
            }

            var ganda = daftar.Take(i).LastOrDefault(k => k.Nomor == kini.Nomor);
            var pesan = ganda is not null ? $"{kini.Tertulis} sudah dipakai sebelumnya." : $"{kini.Tertulis} mengikuti {lalu.Tertulis}.";
            yield return Aturan.Temukan(kini.Tempat, kini.Tertulis, Seharusnya(kini, lalu), $"sesudah nomor {lalu.Nomor}", pesan) with
            { Terkait = [(ganda ?? lalu).Tempat] };
        }
    }

    private static string Seharusnya(Keterangan kini, Keterangan lalu) =>
        kini.Tertulis[..^kini.Nomor.ToString(CultureInfo.InvariantCulture).Length] + (lalu.Nomor + 1).ToString(CultureInfo.InvariantCulture);
}
