using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>NIP-001: an employee number has the form that the law gives it.</summary>
internal static class NipSalah
{
    public static AturanUji Aturan { get; } = new(
        "NIP-001", TingkatTemuan.Minor, [KelasTemuan.Pengenal],
        "NIP terdiri atas 18 digit: tanggal lahir, tahun dan bulan pengangkatan, jenis kelamin (1 atau 2), dan nomor urut.",
        "Peraturan Kepala BKN 22/2007 (belum diverifikasi)",
        "NIP 20990101 112403 1 000 bertahun pengangkatan 1124.",
        d => d.SemuaTeks.SelectMany(t => Teks(t.Teks, t.Tempat)));

    private static readonly PolaTeks Pola = Bunyi.Pola(@"\bnip\s*[.:]*\s*([0-9][0-9 ]{15,24}[0-9])");

    private static IEnumerable<Temuan?> Teks(string teks, Func<int, TempatTemuan> tempat)
    {
        foreach (Match m in Pola.Matches(teks))
        {
            var nip = m.Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
            yield return Salah(nip) is { } salah
                ? Aturan.Temukan(tempat(m.Index), m.Groups[1].Value, "NIP yang sesuai bentuknya", nip, $"NIP {m.Groups[1].Value} tidak sesuai bentuknya: {salah}.")
                : null;
        }
    }

    private static string? Salah(string nip)
    {
        if (nip.Length != 18)
        {
            return $"{nip.Length} digit, bukan 18";
        }

        var (tahun, bulan, hari) = (Angka(nip[..4]), Angka(nip[4..6]), Angka(nip[6..8]));
        var (tmt, bulanTmt) = (Angka(nip[8..12]), Angka(nip[12..14]));
        return tahun is < 1900 or > 2100 || bulan is < 1 or > 12 || hari < 1 || hari > DateTime.DaysInMonth(tahun, bulan) ? $"tanggal lahir {nip[..8]} tidak ada"
            : bulanTmt is < 1 or > 12 && bulanTmt != 21 || tmt <= tahun || tmt > tahun + 70 ? $"tahun dan bulan pengangkatan {nip[8..14]} tidak mungkin"
            : nip[14] is not ('1' or '2') ? $"jenis kelamin {nip[14]} bukan 1 atau 2"
            : null;
    }

    private static int Angka(string s) => int.Parse(s, CultureInfo.InvariantCulture);
}
