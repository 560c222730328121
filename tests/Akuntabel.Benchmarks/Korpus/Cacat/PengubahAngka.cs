using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Cacat;

/// <summary>Ways in which typing and copying spoil a figure.</summary>
internal static class PengubahAngka
{
    /// <summary>Another value, or <c>null</c> when this way is not possible here.</summary>
    public static decimal? Ubah(Cetakan c, Hubungan? h, Acak a) => a.Antara(0, 4) switch
    {
        0 or 1 => Tukar(c, a),
        2 or 3 => Ganti(c, a),
        _ => h is { Jenis: JenisHubungan.Jumlah or JenisHubungan.Jenjang } && h.Hasil == c && h.Bahan.Count > 2
            ? c.NilaiTercetak - a.Pilih(h.Bahan).NilaiTercetak
            : Ganti(c, a),
    };

    /// <summary>Two neighbouring digits change places.</summary>
    private static decimal? Tukar(Cetakan c, Acak a)
    {
        var digit = Digit(c);
        var tempat = Enumerable.Range(0, digit.Length - 1).Where(i => digit[i] != digit[i + 1] && !(i == 0 && digit[1] == '0')).ToList();
        if (tempat.Count == 0)
        {
            return null;
        }

        var t = a.Pilih(tempat);
        return Nilai(c, $"{digit[..t]}{digit[t + 1]}{digit[t]}{digit[(t + 2)..]}");
    }

    /// <summary>One digit becomes another.</summary>
    private static decimal? Ganti(Cetakan c, Acak a)
    {
        var digit = Digit(c);
        var t = a.Antara(0, Math.Min(digit.Length - 1, 6));
        var lain = a.Antara(1, 9);
        return lain == digit[t] - '0' ? null : Nilai(c, $"{digit[..t]}{lain}{digit[(t + 1)..]}");
    }

    private static string Digit(Cetakan c) => Math.Abs(c.NilaiTercetak * Pangkat(c)).ToString("0", CultureInfo.InvariantCulture);

    private static decimal Nilai(Cetakan c, string digit) => decimal.Parse(digit,
        CultureInfo.InvariantCulture) / Pangkat(c) * (c.NilaiTercetak < 0 ? -1 : 1);

    private static decimal Pangkat(Cetakan c) => 1 / c.Bentuk.Satuan;

    /// <summary>A spelling that is no number any more: a group too long, too short, or separators of two kinds.</summary>
    public static string? Cacat(Cetakan c, Acak a)
    {
        var (t, r) = (c.Teks, c.Bentuk.Ribuan);
        var pisah = r.Length == 0 ? [] : Enumerable.Range(0, t.Length).Where(i => t[i] == r[0] && i + 3 < t.Length && t[(i + 1)..(i + 4)]
            .All(char.IsAsciiDigit)).ToList();
        if (pisah.Count < 2)
        {
            return null;
        }

        var s = a.Pilih(pisah);
        return a.Antara(0, 2) switch
        {
            0 => t.Insert(s + 1, "0"),
            1 => t.Remove(s + 1, 1),
            _ => t.Remove(pisah[0], 1).Insert(pisah[0], r == "." ? "," : "."),
        };
    }
}
