using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Data;

/// <summary>A scale of predicates.</summary>
/// <param name="Kelas">Names from the best, each with its lower bound.</param>
/// <param name="Cetak">How one class is printed: lower bound, upper bound (<c>null</c> above the best).</param>
/// <param name="AtasTermasuk">Whether a value on a bound belongs to the class below it.</param>
internal sealed record SkalaAcak(IReadOnlyList<(decimal Bawah, string Nama)> Kelas, Func<decimal, decimal?, string> Cetak,
    bool AtasTermasuk)
{
    private static readonly string[] DiLuar = ["Istimewa", "Memuaskan", "Cukup Memadai", "Sangat Memuaskan"];

    /// <summary>The class of a value.</summary>
    public string Nama(decimal nilai) => Kelas.First(k => AtasTermasuk ? nilai > k.Bawah || k.Bawah == 0 : nilai >= k.Bawah).Nama;

    /// <summary>A predicate that may become wrong, by another class or by one that the scale does not know.</summary>
    public Cetakan Predikat(decimal nilai, string pokok)
    {
        var benar = Nama(nilai);
        return Pena.Kata(benar, pokok, [
            .. Kelas.Where(k => k.Nama != benar).Select(k => new Palsu("predikat tidak menurut skala", k.Nama, TingkatTemuan.Material)),
            .. DiLuar.Select(d => new Palsu("predikat di luar skala", d, TingkatTemuan.Material))]);
    }

    /// <summary>Rows of the scale as printed.</summary>
    public IEnumerable<(string Rentang, string Nama)> Baris() =>
        Kelas.Select((k, i) => (Cetak(k.Bawah, i == 0 ? null : Kelas[i - 1].Bawah), k.Nama));

    /// <summary>One of the scales that reports use, without gaps.</summary>
    public static SkalaAcak Pilih(Acak a, string koma)
    {
        (decimal, string)[] lima = a.Pilih<(decimal, string)[]>(
            [(90, "Sangat Tinggi"), (75, "Tinggi"), (65, "Sedang"), (50, "Rendah"), (0, "Sangat Rendah")],
            [(100, "Sangat Baik"), (80, "Baik"), (60, "Cukup"), (0, "Kurang")],
            [(85, "Sangat Berhasil"), (70, "Berhasil"), (55, "Cukup Berhasil"), (0, "Tidak Berhasil")]);
        return a.Antara(0, 2) switch
        {
            0 => new(lima, (b, t) => t is null ? $"> {b}" : b == 0 ? $"≤ {t}" : $"> {b} - {t}", true),
            1 => new(lima, (b, t) => t is null ? $"≥ {b} %" : b == 0 ? $"< {t} %" : $"{b} % ≤ x < {t} %", false),
            _ => new(lima, (b, t) => t is null ? $"{b} ke atas" : $"{b} - {Angka(t.Value - 0.01m, koma)}", false),
        };
    }

    private static string Angka(decimal d, string koma) => d.ToString("0.00", CultureInfo.InvariantCulture)
        .Replace(".", koma, StringComparison.Ordinal);
}
