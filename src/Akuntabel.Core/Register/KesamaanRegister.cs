using System.Text;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Register;

/// <summary>When two rows are the same thing: names without case, punctuation and the abbreviations of the register, numbers without their
/// separators. The one rule of import, entry and distinct counts.</summary>
/// <param name="definisi">The register.</param>
public sealed class KesamaanRegister(DefinisiRegister definisi)
{
    private readonly Dictionary<string, string> _padanan = definisi.Padanan
        .GroupBy(p => Polos(p.Kata), StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => Polos(g.First().Baku), StringComparer.Ordinal);

    /// <summary>What two rows that are the same share; empty: the row says too little to be compared.</summary>
    /// <param name="baris">The row, with the fields of the key opened.</param>
    public string Kunci(BarisRegister baris)
    {
        ArgumentNullException.ThrowIfNull(baris);
        return baris.KunciTetap.Length > 0 ? baris.KunciTetap : Kunci(baris, definisi.KunciSama);
    }

    /// <summary>The same over other fields.</summary>
    /// <param name="baris">The row.</param>
    /// <param name="bidang">Codes of the fields; the first has to be filled.</param>
    public string Kunci(BarisRegister baris, IReadOnlyList<string> bidang)
    {
        ArgumentNullException.ThrowIfNull(baris);
        ArgumentNullException.ThrowIfNull(bidang);
        return bidang.Count == 0 || baris[bidang[0]].Length == 0
            ? "" : string.Join('\u001f', bidang.Select(k => Samakan(definisi.Cari(k), baris[k])));
    }

    /// <summary>A value without what does not tell things apart.</summary>
    /// <param name="bidang">Its field.</param>
    /// <param name="nilai">As it is kept.</param>
    public string Samakan(BidangRegister? bidang, string nilai)
    {
        ArgumentNullException.ThrowIfNull(nilai);
        if (bidang?.Jenis is not (JenisIsian.Teks or JenisIsian.TeksPanjang))
        {
            return nilai.ToUpperInvariant();
        }

        var kata = Polos(nilai).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var baku = string.Join(' ', kata.Select(k => _padanan.GetValueOrDefault(k, k))).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', baku.Select(k => k.All(char.IsAsciiDigit) ? k.TrimStart('0') : k));
    }

    /// <summary>Upper case, letters and digits alone, a space between words and where letters meet digits.</summary>
    private static string Polos(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var asli in teks.ToUpperInvariant())
        {
            var c = HurufPolos.Dari(asli);
            // an apostrophe or an accent is within a word
            if (c is '\'' or '’' or '‘' or '`' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var (huruf, angka) = (char.IsLetter(c), char.IsAsciiDigit(c));
            if (hasil.Length > 0 && hasil[^1] != ' '
                && ((!huruf && !angka) || (angka && char.IsLetter(hasil[^1])) || (huruf && char.IsAsciiDigit(hasil[^1]))))
            {
                hasil.Append(' ');
            }

            if (huruf || angka)
            {
                hasil.Append(c);
            }
        }

        return hasil.ToString().Trim();
    }
}
