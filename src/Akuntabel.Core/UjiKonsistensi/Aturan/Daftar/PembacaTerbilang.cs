namespace Akuntabel.Core.UjiKonsistensi.Aturan;

/// <summary>Reads a number in words; anything but number words gives nothing.</summary>
internal static class PembacaTerbilang
{
    private static readonly Dictionary<string, int> Satuan = new(StringComparer.Ordinal)
    {
        ["nol"] = 0, ["satu"] = 1, ["dua"] = 2, ["tiga"] = 3, ["empat"] = 4, ["lima"] = 5, ["enam"] = 6, ["tujuh"] = 7, ["delapan"] = 8, ["sembilan"] = 9,
        ["sepuluh"] = 10, ["sebelas"] = 11, ["seratus"] = 100,
    };

    private static readonly Dictionary<string, decimal> Golongan = new(StringComparer.Ordinal)
    {
        ["ribu"] = 1e3m, ["juta"] = 1e6m, ["miliar"] = 1e9m, ["milyar"] = 1e9m, ["triliun"] = 1e12m, ["trilyun"] = 1e12m,
    };

    /// <summary>"Dua Ratus Lima Puluh Juta Rupiah" gives 250000000.</summary>
    public static decimal? Baca(string teks)
    {
        var kata = Bunyi.Kata(teks).Where(k => k != "rupiah").ToList();
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
