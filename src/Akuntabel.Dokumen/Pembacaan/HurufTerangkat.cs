using System.Text;

namespace Akuntabel.Dokumen.Pembacaan;

/// <summary>Raised figures as the characters that Unicode has for them: a raised figure beside a number is a note, not more of its
/// digits.</summary>
internal static class HurufTerangkat
{
    private const string Angka = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Huruf = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖqʳˢᵗᵘᵛʷˣʸᶻ";

    /// <summary>A raised character; letters only behind a figure, where they would make another thing of it.</summary>
    /// <param name="c">The character.</param>
    /// <param name="sebelum">The one before it.</param>
    public static char Tulis(char c, char sebelum) => c switch
    {
        >= '0' and <= '9' => Angka[c - '0'],
        >= 'a' and <= 'z' when char.IsAsciiDigit(sebelum) || Huruf.Contains(sebelum) || Angka.Contains(sebelum) => Huruf[c - 'a'],
        _ => c,
    };

    /// <summary>Adds raised characters to a text.</summary>
    public static void Tulis(StringBuilder teks, string terangkat)
    {
        foreach (var c in terangkat)
        {
            teks.Append(Tulis(c, teks.Length > 0 ? teks[^1] : ' '));
        }
    }
}
