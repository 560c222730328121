using System.Globalization;
using System.Text;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>One key for the ways in which one name is written; numbers and places stay significant.</summary>
internal static class KunciNama
{
    private static readonly Dictionary<string, string> Bentuk = new(StringComparer.Ordinal)
    {
        ["sman"] = "sma negeri", ["smkn"] = "smk negeri", ["smpn"] = "smp negeri", ["sdn"] = "sd negeri", ["mtsn"] = "mts negeri",
            ["man"] = "ma negeri", ["min"] = "mi negeri",
        ["smas"] = "sma swasta", ["smks"] = "smk swasta",
        ["kab"] = "kabupaten", ["kec"] = "kecamatan", ["prov"] = "provinsi", ["prop"] = "provinsi", ["propinsi"] = "provinsi",
            ["kel"] = "kelurahan", ["ds"] = "desa",
        ["katholik"] = "katolik", ["st"] = "santo", ["muhamadiyah"] = "muhammadiyah", ["dpd"] = "dewan pimpinan daerah",
            ["dpw"] = "dewan pimpinan wilayah", ["dpc"] = "dewan pimpinan cabang",
        ["lsm"] = "lembaga swadaya masyarakat", ["ormas"] = "organisasi kemasyarakatan", ["parpol"] = "partai politik",
    };

    private static readonly HashSet<string> Sekolah = new(StringComparer.Ordinal) { "sma", "smk", "smp", "sd", "mts", "ma", "mi" };

    /// <summary>The key of a name: "SMKN 4 Kupang", "SMK N 4 Kupang." and "SMK Negeri 4 KUPANG" have one.</summary>
    public static string Dari(string nama)
    {
        var kata = new List<string>();
        foreach (var k in Bunyi.Kata(Renggang(nama)))
        {
            kata.AddRange((k == "n" && kata.Count > 0 && Sekolah.Contains(kata[^1]) ? "negeri"
                : Bentuk.GetValueOrDefault(k, k)).Split(' '));
        }

        // a numbered school is a state school, whether or not it says so
        for (var i = kata.Count - 2; i > 0; i--)
        {
            if (kata[i] == "negeri" && Sekolah.Contains(kata[i - 1])
                && int.TryParse(kata[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                kata.RemoveAt(i);
            }
        }

        return string.Join(' ', kata);
    }

    /// <summary>A number that has lost the space before the name stands for itself.</summary>
    private static string Renggang(string nama)
    {
        var sb = new StringBuilder(nama.Length + 4);
        foreach (var c in nama)
        {
            if (sb.Length > 0 && char.IsAsciiDigit(sb[^1]) && char.IsLetter(c))
            {
                sb.Append(' ');
            }

            // "½" is neither letter nor digit, and tells one thing from another
            _ = char.IsNumber(c) && !char.IsDigit(c) ? sb.Append(" pecahan").Append((int)c).Append(' ') : sb.Append(c);
        }

        return sb.ToString();
    }
}
