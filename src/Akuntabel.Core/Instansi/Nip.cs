using System.Globalization;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Instansi;

/// <summary>Nomor Induk Pegawai: date of birth (8 digits), year and month of appointment (6), sex (1), number (3).</summary>
/// <remarks>PPPK bear the same 18 digits; instead of the month stands how often they were appointed, after a 2 (21, 22, …).</remarks>
public static class Nip
{
    /// <summary>Reads a typed NIP; blanks between the groups are allowed.</summary>
    /// <param name="teks">As typed; empty means none.</param>
    /// <param name="nip">The 18 digits, or empty.</param>
    /// <returns>What is wrong and how to write it, or <c>null</c>.</returns>
    public static string? Baca(string? teks, out string nip)
    {
        nip = string.Concat((teks ?? "").Where(c => !char.IsWhiteSpace(c)));
        return nip.Length == 0 ? null : Salah(nip);
    }

    /// <summary>As it is printed: 20990101 212403 1 000.</summary>
    public static string Cetak(string nip)
    {
        ArgumentNullException.ThrowIfNull(nip);
        return nip.Length == 18 ? $"{nip[..8]} {nip[8..14]} {nip[14]} {nip[15..]}" : nip;
    }

    /// <summary>A NIP as it was typed, with or without blanks, as it is printed; anything else (a dotted line, a number that is none) as it is.</summary>
    /// <param name="teks">As typed.</param>
    public static string Rapikan(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        var angka = string.Concat(teks.Where(c => !char.IsWhiteSpace(c)));
        return angka.Length == 18 && angka.All(char.IsAsciiDigit) ? Cetak(angka) : teks;
    }

    private static string? Salah(string nip)
    {
        if (nip.Length != 18 || !nip.All(char.IsAsciiDigit))
        {
            return $"NIP terdiri atas 18 angka; yang diketik {nip.Length} tanda. Tulis misalnya 20990101 212403 1 000, atau kosongkan.";
        }

        if (!DateOnly.TryParseExact(nip[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var lahir) || lahir.Year < 1900)
        {
            return $"Delapan angka pertama NIP adalah tanggal lahir (tahun, bulan, tanggal), tetapi {nip[..8]} bukan tanggal. Periksa kembali.";
        }

        var bulan = int.Parse(nip[12..14], CultureInfo.InvariantCulture);
        if (bulan is not ((>= 1 and <= 12) or (>= 21 and <= 29)))
        {
            return $"Angka ke-13 dan ke-14 NIP adalah bulan pengangkatan (01–12; 21 dan seterusnya untuk PPPK), tetapi tertulis {nip[12..14]}. Periksa kembali.";
        }

        var usia = int.Parse(nip[8..12], CultureInfo.InvariantCulture) - lahir.Year;
        if (usia is < 16 or > 65)
        {
            return $"Menurut NIP itu pegawai yang lahir {TanggalIndonesia.Panjang(lahir)} diangkat tahun {nip[8..12]}. Periksa kembali angkanya.";
        }

        return nip[14] is '1' or '2' ? null : $"Angka ke-15 NIP adalah jenis kelamin (1 laki-laki, 2 perempuan), tetapi tertulis {nip[14]}. Periksa kembali.";
    }
}
