using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>A span in an address: <c>2022</c>, <c>2023-tw2</c>.</summary>
internal static class PeriodeAlamat
{
    public static string Tulis(Periode p) => Alamat.Dokumen.Untuk(p);

    public static Periode? Baca(string? teks)
    {
        var bagian = (teks ?? "").Split("-tw");
        return bagian.Length is 1 or 2 && int.TryParse(bagian[0], NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) && tahun is >= 2000 and <= 2100
            ? bagian.Length == 1 ? Periode.Tahun(tahun) : bagian[1] is ['1' or '2' or '3' or '4'] ? Periode.Tahun(tahun, bagian[1][0] - '0') : null : null;
    }
}
