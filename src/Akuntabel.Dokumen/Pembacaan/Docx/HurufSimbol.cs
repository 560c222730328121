using System.Globalization;

namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>Characters of symbol fonts that a text can depend on; others are ornaments.</summary>
internal static class HurufSimbol
{
    private static readonly Dictionary<int, string> Symbol = new()
    {
        [0xA3] = "≤", [0xB3] = "≥", [0xB4] = "×", [0xB8] = "÷", [0xB9] = "≠", [0xB1] = "±", [0xD7] = "·", [0xB7] = "•", [0xA5] = "∞", [0xE5] = "∑", [0xBB] = "≈",
        [0x2D] = "-", [0x3D] = "=", [0x2B] = "+", [0x25] = "%", [0x3E] = ">", [0x3C] = "<",
    };

    private static readonly Dictionary<int, string> Wingdings = new() { [0xFC] = "✓", [0xFE] = "✓", [0xA7] = "▪", [0xD8] = "➤", [0x76] = "❖" };

    /// <summary>The text of a w:sym.</summary>
    /// <param name="fon">Its font.</param>
    /// <param name="kode">Its character, hexadecimal, as a rule in the private area.</param>
    public static string Baca(string? fon, string? kode)
    {
        if (!int.TryParse(kode, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var k) || k is < 0 or > 0xFFFF)
        {
            return "";
        }

        var simbol = string.Equals(fon, "Symbol", StringComparison.OrdinalIgnoreCase);
        if (simbol || (fon ?? "").StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase))
        {
            return (simbol ? Symbol : Wingdings).GetValueOrDefault(k & 0xFF, "");
        }

        return k < 0x20 || char.IsSurrogate((char)k) ? "" : ((char)k).ToString();
    }
}
