using Akuntabel.Core.Umum;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>Reads a number in words; anything but number words gives nothing.</summary>
internal static class PembacaTerbilang
{
    private static readonly Dictionary<string, int> Satuan =
        new(Terbilang.Satuan0.Select((k, i) => KeyValuePair.Create(k, i)).Append(KeyValuePair.Create("seratus", 100)),
            StringComparer.Ordinal);

    // the spellings of before 1987 are still written
    private static readonly Dictionary<string, decimal> Golongan =
        new(Terbilang.Golongan.Select(g => KeyValuePair.Create(g.Nama, g.Besar))
            .Concat([KeyValuePair.Create("milyar", 1e9m), KeyValuePair.Create("trilyun", 1e12m)]), StringComparer.Ordinal);

    /// <summary>Whether a word can be part of a number in words.</summary>
    public static bool Bilangan(string kata) => kata is "belas" or "puluh" or "ratus" or "seribu" || Satuan.ContainsKey(kata)
        || Golongan.ContainsKey(kata);

    private static readonly string[] Pelengkap = ["belas", "puluh", "ratus", "ribu", "juta", "miliar", "milyar", "triliun"];
    private static readonly HashSet<string> Pembuka = ["terbilang", "dengan", "huruf", "sejumlah", "sebesar", "yaitu"];
    private static readonly string[] Kamus = [.. Satuan.Keys, .. Golongan.Keys, "belas", "puluh", "ratus", "seribu", "rupiah"];

    /// <summary>The words as they are spelled, without what opens and closes an amount: "duaratus" parted, a single slip in words that
    /// stand among others corrected.</summary>
    private static List<string> Baku(IReadOnlyList<string> kata)
    {
        var pisah = kata.SkipWhile(Pembuka.Contains).SelectMany(Pisah).ToList();
        var yakin = pisah.Count(Bilangan) >= 2;
        return pisah.Select(k => !yakin || Bilangan(k) || k == "rupiah" ? k : Array.Find(Kamus, b => SatuSlip(k, b)) ?? k)
            .Where(k => k != "rupiah").ToList();
    }

    private static IEnumerable<string> Pisah(string kata) =>
        !Bilangan(kata) && Array.Find(Pelengkap, p => kata.EndsWith(p, StringComparison.Ordinal)) is { } akhir
            && Bilangan(kata[..^akhir.Length]) ? [kata[..^akhir.Length], akhir] : [kata];

    /// <summary>Whether one letter was lost, added or changed in a word of five letters or more.</summary>
    private static bool SatuSlip(string a, string b)
    {
        if (b.Length < 5 || Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        var awal = a.Zip(b).TakeWhile(x => x.First == x.Second).Count();
        var akhir = a.Skip(awal).Reverse().Zip(b.Skip(awal).Reverse()).TakeWhile(x => x.First == x.Second).Count();
        return Math.Max(a.Length, b.Length) - awal - akhir <= 1;
    }

    /// <summary>Whether a text is made of number words that make no number: "dua juta lima ratus dua ratus".</summary>
    public static bool Cacat(string teks) => Baku(Bunyi.Kata(teks)) is { Count: >= 4 and <= 40 } kata && kata.TrueForAll(Bilangan)
        && !teks.AsSpan().ContainsAny(',', ';', '/') && Baca(teks) is null;

    /// <summary>"Dua Ratus Lima Puluh Juta Rupiah" gives 250000000.</summary>
    public static decimal? Baca(string teks)
    {
        var kata = Baku(Bunyi.Kata(teks));
        if (kata.Count is 0 or > 40 || kata.Exists(k => k.Any(char.IsAsciiDigit)))
        {
            return null;
        }

        var (jumlah, ratusan, terakhir) = (0m, 0m, 0m);
        foreach (var k in kata)
        {
            switch (k)
            {
                case "belas" when terakhir is >= 2 and <= 9:
                    (ratusan, terakhir) = (ratusan + 10, 0);
                    break;
                case "puluh" when terakhir is >= 2 and <= 9:
                    (ratusan, terakhir) = (ratusan + (terakhir * 9), 0);
                    break;
                case "ratus" when terakhir is >= 2 and <= 9:
                    (ratusan, terakhir) = (ratusan + (terakhir * 99), 0);
                    break;
                case "seribu" when ratusan == 0:
                    (jumlah, terakhir) = (jumlah + 1000, 0);
                    break;
                default:
                    if (Satuan.TryGetValue(k, out var n) && terakhir == 0)
                    {
                        (ratusan, terakhir) = (ratusan + n, n is > 0 and < 10 ? n : 0);
                    }
                    else if (Golongan.TryGetValue(k, out var besar) && ratusan > 0)
                    {
                        (jumlah, ratusan, terakhir) = (jumlah + (ratusan * besar), 0, 0);
                    }
                    else
                    {
                        return null;
                    }

                    break;
            }
        }

        return jumlah + ratusan;
    }
}
