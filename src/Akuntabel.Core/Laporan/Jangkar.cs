using System.Text;

namespace Akuntabel.Core.Laporan;

/// <summary>Anchors: ids of headings, tables and figures in the alphabet [a-z0-9-].</summary>
public static class Jangkar
{
    /// <summary>Makes an anchor of any text: "Tabel 3.1 – Pagu" gives "tabel-3-1-pagu".</summary>
    public static string Buat(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var c in teks.ToLowerInvariant())
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                hasil.Append(c);
            }
            else if (hasil.Length > 0 && hasil[^1] != '-')
            {
                hasil.Append('-');
            }
        }

        return hasil.ToString().TrimEnd('-');
    }
}
