using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>Asks about a figure that is unlike the others: whoever typed it knows whether it is right, and says why.</summary>
public static class AngkaJanggal
{
    // a figure of another order than its target, the quarter before, or the year before
    private const decimal LainBesaran = 10;

    // a step so many times the largest before it is no trend any more
    private const decimal LangkahJauh = 4;

    private const string SejakJanuari = "sampai-dengan";

    /// <summary>What is odd about this quarter's figure; empty: nothing, or there is none.</summary>
    public static string Cari(BarisRekapTriwulan b)
    {
        ArgumentNullException.ThrowIfNull(b);
        var angka = Angka(b.Kini) is { } n ? new[] { Angka(b, n), Daftar(b, n) } : [];
        return string.Join("; ", angka.Concat(Register(b)).Where(x => x.Length > 0));
    }

    // what a register counts is what is typed beside it, or somebody knows why not
    private static IEnumerable<string> Register(BarisRekapTriwulan b) =>
        b.Komponen.Select((k, i) => b.DariRegister(i + 1)?.Beda(k.Kini) is { Length: > 0 } beda ? $"{k.Nama} {beda}" : "")
            .Append(b.DariRegister(0)?.Beda(b.Kini) ?? "");

    private static string Angka(BarisRekapTriwulan b, decimal n)
    {
        List<decimal> lalu = [.. b.Realisasi.SkipLast(1).Select(Angka).OfType<decimal>()];
        var (rendah, i) = (b.Indikator.MakinRendah, b.Indikator);
        return n < 0 && !lalu.Exists(x => x < 0) ? $"{b.Kini} kurang dari nol"
            : i.Satuan == "%" && n > 100 ? $"{b.Kini} % lebih dari 100 %"
            : n == 0 && lalu is [.., not 0]
                ? "0 berarti sudah diukur dan hasilnya nol, padahal triwulan sebelumnya tidak nol. Kosongkan bila belum diukur"
            : i.Agregasi == SejakJanuari && !rendah && lalu is [.., var p] && n < p
                ? $"{b.Kini} lebih rendah daripada triwulan sebelumnya, padahal dihitung sejak Januari"
            : Angka(b.Target) is > 0 and { } t && n > t && !rendah ? DiAtasTarget(b, n, t)
            : lalu is [.., > 0 and var q] && (n > q * LainBesaran || n * LainBesaran < q)
                ? $"{b.Kini} berbeda jauh dari triwulan sebelumnya"
            : Tren(lalu, n)
                ? $"{b.Kini} jauh dari gerak triwulan sebelumnya ({string.Join("; ", b.Realisasi.SkipLast(1).Where(x => x.Length > 0))})"
            : Angka(b.TahunLalu) is > 0 and { } y && n > y * LainBesaran ? $"{b.Kini} berbeda jauh dari tahun lalu ({b.TahunLalu})" : "";
    }

    // a count is as many as its lists have rows: all of them, those of the quarter alone, or without those that repeat another
    private static string Daftar(BarisRekapTriwulan b, decimal n)
    {
        List<DaftarTerhitung> daftar = [.. BuktiAngka.Baca(b.Bukti).Select(x => x.Daftar).OfType<DaftarTerhitung>()];
        List<decimal> cacah = b.Komponen.Count > 0 ? [.. b.Komponen.Where(k => Cacah(k.Satuan)).SelectMany(k => Sejak(Angka(k.Kini), Angka(k.Lalu)))]
            : Cacah(b.Indikator.Satuan) ? [.. Sejak(n, b.Realisasi.Count > 1 ? Angka(b.Realisasi[^2]) : null)] : [];
        if (daftar.Count == 0 || cacah.Count == 0)
        {
            return "";
        }

        List<int> baris = [.. daftar.Select(d => d.Baris - d.Ganda), daftar.Sum(d => d.Baris - d.Ganda)];
        return baris.Exists(x => cacah.Contains(x)) ? "" : daftar.Exists(d => d.Ganda > 0)
            ? $"daftar buktinya memuat {daftar.Sum(d => d.Baris)} baris, {daftar.Sum(d => d.Ganda)} di antaranya ganda"
            : $"daftar buktinya memuat {daftar.Sum(d => d.Baris)} baris, tidak sama dengan isiannya";
    }

    private static IEnumerable<decimal> Sejak(decimal? kini, decimal? lalu) =>
        kini is not { } k ? [] : lalu is { } l ? [k, k - l] : [k];

    private static bool Cacah(string satuan) => Satuan.Baca(satuan).Jenis == JenisSatuan.Cacah;

    /// <summary>What is odd about money and output up to this quarter; empty: nothing, or there is none.</summary>
    public static string Cari(BarisSubTriwulan b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return string.Join("; ", new[]
        {
            Angka(b.Realisasi) is { } r ? Angka(b.RealisasiLalu) is { } l && r < l
                ? "realisasi anggaran lebih rendah daripada triwulan sebelumnya, padahal dihitung sejak Januari"
                : b.Rincian.Pagu is { } p && r > p ? "realisasi anggaran melampaui pagunya"
                : Lonjak(r, Angka(b.RealisasiLalu)) ? $"realisasi anggaran {b.Realisasi} berbeda jauh dari triwulan sebelumnya ({b.RealisasiLalu})" : "" : "",
            Angka(b.Keluaran) is { } k ? Angka(b.KeluaranLalu) is { } m && k < m
                ? "keluaran lebih rendah daripada triwulan sebelumnya, padahal dihitung sejak Januari"
                : b.Rincian.TargetKeluaran is > 0 and { } t && k > t ? "keluaran melampaui targetnya"
                : Lonjak(k, Angka(b.KeluaranLalu)) ? $"keluaran {b.Keluaran} berbeda jauh dari triwulan sebelumnya ({b.KeluaranLalu})" : "" : "",
        }.Where(x => x.Length > 0));
    }

    private static bool Lonjak(decimal kini, decimal? lalu) => lalu is > 0 and { } l && kini > l * LainBesaran;

    private static string DiAtasTarget(BarisRekapTriwulan b, decimal n, decimal t) => n > t * 2
        ? $"{b.Kini} jauh di atas target {b.Target}{(n >= t * LainBesaran ? $", {AngkaIndonesia.Cetak(n / t, 0)} kali lipat" : "")}"
        : $"{b.Kini} di atas target {b.Target}, yaitu {AngkaIndonesia.Cetak(n / t * 100, 2)} %";

    // two quarters at least say how it moves: a rise may double what was there, a fall may halve it
    private static bool Tren(List<decimal> lalu, decimal n)
    {
        if (lalu.Count < 2)
        {
            return false;
        }

        var langkah = lalu.Zip(lalu.Skip(1), (a, b) => Math.Abs(b - a)).Max() * LangkahJauh;
        return n > lalu[^1] ? n - lalu[^1] > Math.Max(langkah, Math.Abs(lalu[^1]))
            : lalu[^1] - n > Math.Max(langkah, Math.Abs(lalu[^1]) / 2);
    }

    private static decimal? Angka(string teks) => BacaAngka.Coba(teks, out var n, out _) ? n : null;
}
