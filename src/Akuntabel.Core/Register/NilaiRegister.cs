using System.Globalization;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Register;

/// <summary>What fields hold: one way to keep it (days as 2023-01-31, figures with a point, words as the list has them), whatever way it
/// was typed; and how it is printed.</summary>
public static class NilaiRegister
{
    /// <summary>A text of one line is at most so long.</summary>
    public const int TeksTerpanjang = 500;

    /// <summary>A text of several lines is at most so long.</summary>
    public const int TeksPanjangTerpanjang = 8000;

    private const int TahunPertama = 1900;
    private const int TahunTerakhir = 2200;

    /// <summary>Reads what was typed into a field.</summary>
    /// <param name="bidang">The field.</param>
    /// <param name="teks">As typed; blank stays blank.</param>
    /// <param name="nilai">As it is kept; empty when it was refused.</param>
    /// <returns>What is wrong and how to write it, in Indonesian; <c>null</c>: nothing.</returns>
    public static string? Baca(BidangRegister bidang, string teks, out string nilai)
    {
        ArgumentNullException.ThrowIfNull(bidang);
        ArgumentNullException.ThrowIfNull(teks);
        var rapi = bidang.Jenis is JenisIsian.TeksPanjang or JenisIsian.DaftarPeriksa ? Baris(teks)
            : string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        nilai = "";
        if (rapi.Length == 0)
        {
            return null;
        }

        if (rapi.Any(c => (char.IsControl(c) && c != '\n') || c is '\uFFFE' or '\uFFFF' || char.IsSurrogate(c) && !Berpasangan(rapi)))
        {
            return "memuat karakter yang tidak dapat dicetak. Ketik ulang tanpa menyalin.";
        }

        var (hasil, salah) = Urai(bidang, rapi);
        nilai = salah is null ? hasil : "";
        return salah;
    }

    /// <summary>How what a field holds is printed: "3 Oktober 2022", "907.965.000", "Ya".</summary>
    /// <param name="bidang">The field.</param>
    /// <param name="nilai">As it is kept.</param>
    public static string Cetak(BidangRegister bidang, string nilai)
    {
        ArgumentNullException.ThrowIfNull(bidang);
        ArgumentNullException.ThrowIfNull(nilai);
        return bidang.Jenis switch
        {
            JenisIsian.Tanggal when Hari(nilai) is { } h => TanggalIndonesia.Panjang(h),
            JenisIsian.Rupiah when Angka(nilai) is { } n => AngkaIndonesia.Cetak(n, Pecahan(n, 0)),
            JenisIsian.Angka when Angka(nilai) is { } n => AngkaIndonesia.Cetak(n, Pecahan(n, bidang.Desimal)),
            JenisIsian.Terhitung when bidang.Berangka && Angka(nilai) is { } n => AngkaIndonesia.Cetak(n, bidang.Desimal),
            JenisIsian.YaTidak => nilai switch { "ya" => "Ya", "tidak" => "Tidak", _ => "" },
            JenisIsian.DaftarPeriksa => nilai.Replace("\n", "; ", StringComparison.Ordinal),
            _ => nilai,
        };
    }

    /// <summary>How a field's form shows it again, so that it is read back the same.</summary>
    /// <param name="bidang">The field.</param>
    /// <param name="nilai">As it is kept.</param>
    public static string Isian(BidangRegister bidang, string nilai)
    {
        ArgumentNullException.ThrowIfNull(bidang);
        ArgumentNullException.ThrowIfNull(nilai);
        return bidang.Jenis is JenisIsian.Angka or JenisIsian.Rupiah ? Cetak(bidang, nilai) : nilai;
    }

    /// <summary>The day that is kept; <c>null</c>: none.</summary>
    public static DateOnly? Hari(string nilai) =>
        DateOnly.TryParseExact(nilai, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var h) ? h : null;

    /// <summary>The year that is kept, or that of a day; <c>null</c>: none.</summary>
    public static int? TahunDari(string nilai)
    {
        ArgumentNullException.ThrowIfNull(nilai);
        return Hari(nilai)?.Year
            ?? (nilai.Length == 4 && int.TryParse(nilai, NumberStyles.None, CultureInfo.InvariantCulture, out var t) && t > 0 ? t : null);
    }

    /// <summary>The figure that is kept; <c>null</c>: none.</summary>
    public static decimal? Angka(string nilai) =>
        decimal.TryParse(nilai, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n)
            ? n : null;

    /// <summary>A day as it is kept.</summary>
    public static string Tulis(DateOnly hari) => hari.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A figure as it is kept.</summary>
    public static string Tulis(decimal angka) => angka.ToString("0.############################", CultureInfo.InvariantCulture);

    private static int Pecahan(decimal n, int paling) =>
        Tulis(n) is var t && t.IndexOf('.', StringComparison.Ordinal) is var k and >= 0 ? Math.Max(paling, t.Length - k - 1) : paling;

    private static bool Berpasangan(string teks)
    {
        for (var i = 0; i < teks.Length; i++)
        {
            if (char.IsHighSurrogate(teks[i]) && i + 1 < teks.Length && char.IsLowSurrogate(teks[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(teks[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Baris(string teks) =>
        string.Join('\n', teks.ReplaceLineEndings("\n").Split('\n').Select(b => b.TrimEnd())).Trim('\n', ' ');

    private static (string Nilai, string? Salah) Urai(BidangRegister b, string t) => b.Jenis switch
    {
        JenisIsian.Angka or JenisIsian.Rupiah => Bilangan(b, t),
        JenisIsian.Tanggal => TanggalIndonesia.Coba(t, out var h, out var alasan)
            ? (h is { } d ? Tulis(d) : "", h is { Year: < TahunPertama or > TahunTerakhir }
                ? $"tahunnya harus antara {TahunPertama} dan {TahunTerakhir}." : null)
            : ("", alasan),
        JenisIsian.Tahun => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var th)
            && th is >= TahunPertama and <= TahunTerakhir ? (t, null) : ("", $"\"{t}\" bukan tahun. Tulis empat angka, misalnya 2023."),
        JenisIsian.YaTidak => t.ToUpperInvariant() switch
        {
            "YA" or "Y" or "ADA" or "SUDAH" or "V" or "√" or "✓" => ("ya", null),
            "TIDAK" or "T" or "TDK" or "BELUM" or "TIDAK ADA" or "-" or "–" => ("tidak", null),
            _ => ("", $"\"{t}\" bukan ya atau tidak."),
        },
        JenisIsian.Pilihan => b.Pilihan.FirstOrDefault(p => Sama(p, t)) is { } p ? (p, null)
            : ("", $"\"{t}\" tidak ada dalam pilihan: {Sebut(b.Pilihan)}."),
        JenisIsian.DaftarPeriksa => Periksa(b, t),
        JenisIsian.Terhitung => ("", null),
        _ => Teks(b, t),
    };

    private static (string Nilai, string? Salah) Bilangan(BidangRegister b, string t)
    {
        // a cell of a workbook comes as 12.5 where people would write 12,5; there one point and not three digits behind it leave no doubt
        var titik = t.IndexOf('.', StringComparison.Ordinal);
        var mesin = titik >= 0 && titik == t.LastIndexOf('.') && !t.Contains(',', StringComparison.Ordinal) && t.Length - titik - 1 != 3
            && Angka(t) is not null;
        if (!BacaAngka.Coba(mesin ? t.Replace('.', ',') : t, out var n, out var alasan))
        {
            return ("", alasan);
        }

        return n switch
        {
            null => ("", null),
            < 0 => ("", $"\"{t}\" negatif; {b.Nama} tidak dapat kurang dari nol."),
            { } x when b.Jenis == JenisIsian.Angka && b.Desimal == 0 && x != decimal.Truncate(x) => ("", $"\"{t}\" bukan bilangan bulat."),
            { } x => (Tulis(x), null),
        };
    }

    private static (string Nilai, string? Salah) Periksa(BidangRegister b, string t)
    {
        var butir = t.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var asing = butir.FirstOrDefault(x => !b.Pilihan.Any(p => Sama(p, x)));
        return asing is null ? (string.Join('\n', b.Pilihan.Where(p => butir.Any(x => Sama(p, x)))), null)
            : ("", $"\"{asing}\" tidak ada dalam daftar {b.Nama}.");
    }

    private static (string Nilai, string? Salah) Teks(BidangRegister b, string t)
    {
        var paling = b.Jenis == JenisIsian.TeksPanjang ? TeksPanjangTerpanjang : TeksTerpanjang;
        var digit = string.Concat(t.Where(char.IsAsciiDigit));
        return b.Pola switch
        {
            _ when t.Length > paling => ("",
                $"terlalu panjang ({t.Length} huruf). Singkatkan sampai {AngkaIndonesia.Cetak(paling, 0)} huruf."),
            PolaIsian.Nik when digit.Length != 16 || t.Any(char.IsAsciiLetter) => ("", "NIK terdiri atas 16 angka."),
            PolaIsian.Npwp when digit.Length is not (15 or 16) || t.Any(char.IsAsciiLetter) => ("", "NPWP terdiri atas 15 atau 16 angka."),
            PolaIsian.Nik or PolaIsian.Npwp => (digit, null),
            PolaIsian.Telepon when digit.Length is < 5 or > 15 || t.Any(char.IsAsciiLetter) =>
                ("", "nomor telepon terdiri atas 5 sampai 15 angka."),
            PolaIsian.Surel when t.IndexOf('@', StringComparison.Ordinal) is var i
                && (i < 1 || i == t.Length - 1 || t.Contains(' ', StringComparison.Ordinal)) =>
                ("", "alamat surel ditulis seperti nama@contoh.go.id."),
            _ => (t, null),
        };
    }

    private static bool Sama(string a, string b) => a.Trim().Equals(b.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Sebut(IReadOnlyList<string> pilihan) =>
        pilihan.Count <= 12 ? string.Join(", ", pilihan) : string.Join(", ", pilihan.Take(12)) + $", dan {pilihan.Count - 12} lainnya";
}
