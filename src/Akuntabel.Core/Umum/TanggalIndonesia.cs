using System.Globalization;

namespace Akuntabel.Core.Umum;

/// <summary>Dates as Indonesian letters write them: "Senin, 3 Oktober 2022".</summary>
public static class TanggalIndonesia
{
    private static readonly string[] Bulan12 =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    private static readonly string[] Hari7 = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly char[] Pemisah = ['/', '.', '-'];

    /// <summary>The twelve month names, January first.</summary>
    public static IReadOnlyList<string> NamaBulan => Bulan12;

    /// <summary>Reads "3 Oktober 2022", "3/10/2022" (also with dots or dashes; always day, month, year), or "2022-10-03".</summary>
    /// <param name="teks">The typed text; empty or a lone dash is a blank.</param>
    /// <param name="tanggal">The date; <c>null</c> for a blank or a refused text.</param>
    /// <param name="alasan">What is wrong and how to write it, in Indonesian; <c>null</c> on success.</param>
    /// <returns><c>false</c> when the text is not a date that exists.</returns>
    public static bool Coba(string teks, out DateOnly? tanggal, out string? alasan)
    {
        ArgumentNullException.ThrowIfNull(teks);
        tanggal = null;
        alasan = null;
        var rapi = teks.Trim();
        if (rapi is "" or "-" or "–" or "—")
        {
            return true;
        }

        var (hari, sisa) = TanpaHari(rapi);
        alasan = Urai(sisa, out var t, out var b, out var h)
            ?? (!Ada(t, b, h) ? "tanggal itu tidak ada dalam kalender"
            : hari is { } d && new DateOnly(t, b, h).DayOfWeek != d ? $"{Panjang(new DateOnly(t, b, h))} hari {Hari(new DateOnly(t, b, h))}" : null);
        if (alasan is not null)
        {
            alasan = $"\"{rapi}\" bukan tanggal yang dapat dibaca: {alasan}. Tulis misalnya 3 Oktober 2022, 3/10/2022, atau 2022-10-03.";
            return false;
        }

        tanggal = new DateOnly(t, b, h);
        return true;
    }

    /// <summary>"3 Oktober 2022".</summary>
    public static string Panjang(DateOnly tanggal) => $"{tanggal.Day} {BulanTahun(tanggal)}";

    /// <summary>"Senin".</summary>
    public static string Hari(DateOnly tanggal) => Hari(tanggal.DayOfWeek);

    /// <summary>"Senin".</summary>
    public static string Hari(DayOfWeek hari) => Hari7[(int)hari];

    /// <summary>"Senin, 3 Oktober 2022".</summary>
    public static string HariTanggal(DateOnly tanggal) => $"{Hari(tanggal)}, {Panjang(tanggal)}";

    /// <summary>"Oktober 2022".</summary>
    public static string BulanTahun(DateOnly tanggal) => $"{Bulan(tanggal.Month)} {tanggal.Year}";

    /// <summary>Month name: 1 gives "Januari".</summary>
    /// <param name="bulan">1–12.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a month.</exception>
    public static string Bulan(int bulan)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bulan, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bulan, 12);
        return Bulan12[bulan - 1];
    }

    /// <summary>A span, saying once what both ends share: "27 s.d. 28 Juli 2022", "30 Juli s.d. 2 Agustus 2022".</summary>
    /// <exception cref="ArgumentException">The end lies before the beginning.</exception>
    public static string Rentang(DateOnly mulai, DateOnly selesai)
    {
        if (selesai < mulai)
        {
            throw new ArgumentException("The end lies before the beginning.", nameof(selesai));
        }

        var depan = (mulai.Year == selesai.Year, mulai.Month == selesai.Month, mulai.Day == selesai.Day) switch
        {
            (true, true, true) => "",
            (true, true, _) => $"{mulai.Day} s.d. ",
            (true, _, _) => $"{mulai.Day} {Bulan(mulai.Month)} s.d. ",
            _ => Panjang(mulai) + " s.d. ",
        };
        return depan + Panjang(selesai);
    }

    /// <summary>The day of the week before a date, as in a notulen: "Rabu, 8 Juni 2022".</summary>
    private static (DayOfWeek? Hari, string Sisa) TanpaHari(string teks)
    {
        var akhir = teks.IndexOfAny([',', ' ']);
        var ke = akhir < 0 ? -1 : Array.FindIndex(Hari7, h => teks.AsSpan(0, akhir).Equals(h, StringComparison.OrdinalIgnoreCase)
            || (h == "Jumat" && teks.AsSpan(0, akhir).Equals("Jum'at", StringComparison.OrdinalIgnoreCase)));
        return ke < 0 ? (null, teks) : ((DayOfWeek)ke, teks[akhir..].TrimStart(',', ' '));
    }

    /// <summary>Splits the text into year, month, day; returns what is wrong, or <c>null</c>.</summary>
    private static string? Urai(string teks, out int tahun, out int bulan, out int hari)
    {
        (tahun, bulan, hari) = (0, 0, 0);
        var iso = teks.Split('-');
        if (iso is [{ Length: 4 }, { Length: 2 }, { Length: 2 }])
        {
            return Angka(iso[0], out tahun) && Angka(iso[1], out bulan) && Angka(iso[2], out hari) ? null : "bukan tahun-bulan-hari";
        }

        if (iso is [{ Length: 4 }, _, _])
        {
            return "bulan dan hari sesudah tahun ditulis dua angka";
        }

        if (Array.Find(Pemisah, p => teks.Count(c => c == p) == 2) is var pemisah and not '\0')
        {
            return HariBulanTahun(teks.Split(pemisah), out tahun, out bulan, out hari);
        }

        if (teks.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [{ Length: 1 or 2 } h, var b, { Length: 4 } t]
            || !Angka(h, out hari) || !Angka(t, out tahun))
        {
            return "bentuknya tidak dikenal";
        }

        bulan = 1 + Array.FindIndex(Bulan12, n => n.Equals(b, StringComparison.OrdinalIgnoreCase));
        return bulan == 0 ? $"bulan \"{b}\" tidak dikenal" : null;
    }

    /// <summary>Figures only: the order is the Indonesian one, never month first, so a wrong month says so.</summary>
    private static string? HariBulanTahun(string[] bagian, out int tahun, out int bulan, out int hari)
    {
        (tahun, bulan, hari) = (0, 0, 0);
        if (!Angka(bagian[0].Trim(), out hari) || !Angka(bagian[1].Trim(), out bulan) || !Angka(bagian[2].Trim(), out tahun))
        {
            return "bentuknya tidak dikenal";
        }

        if (bagian[2].Trim().Length != 4)
        {
            return "tahunnya harus empat angka";
        }

        return bulan is >= 1 and <= 12 ? null : $"bulan ke-{bulan} tidak ada (urutannya hari, bulan, tahun)";
    }

    private static bool Angka(string teks, out int n) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out n);

    private static bool Ada(int tahun, int bulan, int hari) =>
        tahun is >= 1 and <= 9999 && bulan is >= 1 and <= 12 && hari >= 1 && hari <= DateTime.DaysInMonth(tahun, bulan);
}
