using System.Globalization;

namespace Akuntabel.Dokumen.Pertukaran.Formulir;

/// <summary>The code that a new thing gets when nobody typed one: the next of its like.</summary>
internal static class KodeUsulan
{
    /// <summary>A code that none of the others has.</summary>
    /// <param name="lain">Codes of its like, in their order.</param>
    /// <param name="induk">Code of the thing that holds it; empty for none.</param>
    /// <param name="contoh">An example, whose letters begin the first code.</param>
    public static string Berikut(IReadOnlyCollection<string> lain, string induk, string contoh)
    {
        var kode = lain.LastOrDefault(k => k.Length > 0) is { } terakhir ? Sesudah(terakhir) : induk.Length > 0 ? induk + ".1"
            : Awal(contoh);
        while (lain.Contains(kode))
        {
            kode = Sesudah(kode);
        }

        return kode;
    }

    private static string Awal(string contoh) =>
        contoh.Length == 1 && char.IsAsciiLetterUpper(contoh[0]) ? "A" : new string([.. contoh.TakeWhile(char.IsLetter)]) + "1";

    private static string Sesudah(string kode)
    {
        var angka = kode.Length - new string([.. kode.Reverse().TakeWhile(char.IsAsciiDigit)]).Length;
        return angka < kode.Length && int.TryParse(kode.AsSpan(angka), NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? kode[..angka] + Panjang(n + 1, kode.Length - angka)
            : kode is [.. var depan, >= 'A' and < 'Z' and var huruf] ? depan + (char)(huruf + 1) : kode + "1";
    }

    // "01" is followed by "02"
    private static string Panjang(int n, int lebar) => n.ToString("D" + lebar, CultureInfo.InvariantCulture);
}
