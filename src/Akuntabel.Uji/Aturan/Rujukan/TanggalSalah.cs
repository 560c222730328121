using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>TGL-001: dates exist and fall on the weekday that is stated.</summary>
internal static class TanggalSalah
{
    public static AturanUji Aturan { get; } = new(
        "TGL-001", TingkatTemuan.Minor, [KelasTemuan.Tanggal],
        "Tanggal yang tertulis ada dalam kalender, lengkap, dan jatuh pada hari yang disebutkan.",
        "Kalender Masehi",
        "\"Selasa, 26 Juni 2023\" adalah hari Senin; 31/04/2023 tidak ada.",
        d => d.SemuaTeks.SelectMany(t => Teks(t.Teks, t.Tempat)).Concat(d.DaftarTabel.SelectMany(KolomTanggal)));

    private const string Bulan = "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember";
    private static readonly PolaTeks Panjang = Bunyi.Pola($@"\b(([0-9]{{1,2}})\s+({Bulan})|([0-9]{{1,2}})[/\-]([0-9]{{1,2}})[/\-])\s*([0-9]{{4}})\b");
    private static readonly PolaTeks HariDiDepan = Bunyi.Pola(@"\b(minggu|ahad|senin|selasa|rabu|kamis|jum'?at|jum’at|sabtu)\s*[,/]?\s*(tanggal|tgl)?\.?\s*$");
    private static readonly PolaTeks TanggalSel = Bunyi.Pola(@"^[0-9]{1,2}[/\-][0-9]{1,2}[/\-][0-9]{4}$");
    private static readonly PolaTeks TakLengkap = Bunyi.Pola(@"^[0-9]{1,2}[/\-][0-9]{4}$");

    private static IEnumerable<Temuan?> Teks(string teks, Func<int, TempatTemuan> tempat)
    {
        foreach (Match m in Panjang.Matches(teks))
        {
            // part of a longer number, such as a letter reference 12/3/4/2023
            if (m.Index > 0 && teks[m.Index - 1] is '/' or '-' or '.')
            {
                continue;
            }

            yield return Satu(teks, m, tempat);
        }
    }

    private static Temuan? Satu(string teks, Match m, Func<int, TempatTemuan> tempat)
    {
        var (tahun, bulan, hari) = (Angka(m.Groups[6]), m.Groups[3].Success ? NomorBulan(m.Groups[3].Value) : Angka(m.Groups[5]),
            Angka(m.Groups[2].Success ? m.Groups[2] : m.Groups[4]));
        if (tahun is < 1800 or > 2200)
        {
            return null;
        }

        if (bulan is < 1 or > 12 || hari < 1 || hari > DateTime.DaysInMonth(tahun, bulan))
        {
            // 12/31/2023 is written the American way, not an impossible date
            return bulan is > 12 and <= 31 && hari is >= 1 and <= 12 ? null : Aturan.Temukan(
                tempat(m.Index), m.Value, "tanggal yang ada dalam kalender", Sebab(tahun, bulan), $"Tanggal {m.Value} tidak ada dalam kalender.");
        }

        var depan = HariDiDepan.Match(teks[Math.Max(0, m.Index - 30)..m.Index]);
        var benar = TanggalIndonesia.Hari(new DateOnly(tahun, bulan, hari));
        return !depan.Success || Hari(depan.Groups[1].Value) == benar ? null : Aturan.Temukan(
            tempat(m.Index), $"{depan.Groups[1].Value}, {m.Value}", $"{benar}, {m.Value}", $"{m.Value} = {benar}", $"{m.Value} jatuh pada hari {benar}, bukan {depan.Groups[1].Value}.");
    }

    private static string Sebab(int tahun, int bulan) =>
        bulan is >= 1 and <= 12 ? $"{TanggalIndonesia.Bulan(bulan)} {tahun} hanya {DateTime.DaysInMonth(tahun, bulan)} hari" : $"bulan {bulan} tidak ada";

    /// <summary>A date that lacks its day in a column where the others have one.</summary>
    private static IEnumerable<Temuan?> KolomTanggal(TabelTerbaca t)
    {
        for (var k = 0; k < t.Kepala.Count; k++)
        {
            var kolom = k;
            var lengkap = t.Isi.Count(b => TanggalSel.IsMatch(b[kolom].Trim()));
            foreach (var i in Enumerable.Range(0, lengkap < 3 ? 0 : t.Isi.Count).Where(i => TakLengkap.IsMatch(t.Isi[i][kolom].Trim())))
            {
                yield return Aturan.Temukan(t.Tempat(i, k), t.Isi[i][k], "tanggal lengkap hari/bulan/tahun", $"{lengkap} baris lain lengkap", $"Tanggal {t.Isi[i][k]} tidak lengkap.");
            }
        }
    }

    private static string Hari(string kata) => char.ToLowerInvariant(kata[0]) switch
    {
        'm' or 'a' => "Minggu",
        'r' => "Rabu",
        'k' => "Kamis",
        'j' => "Jumat",
        _ => kata.ToLowerInvariant() switch { "senin" => "Senin", "selasa" => "Selasa", _ => "Sabtu" },
    };

    /// <summary>The number of a month, in older spellings too; 0 for another word.</summary>
    internal static int NomorBulan(string kata) => kata.ToLowerInvariant() switch
    {
        "pebruari" => 2,
        "nopember" => 11,
        var k => 1 + TanggalIndonesia.NamaBulan.ToList().FindIndex(n => n.Equals(k, StringComparison.OrdinalIgnoreCase)),
    };

    private static int Angka(Group g) => int.Parse(g.Value, CultureInfo.InvariantCulture);
}
