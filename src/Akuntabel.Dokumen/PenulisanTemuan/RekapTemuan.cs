using System.Globalization;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Xlsx;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>One report in the table of many.</summary>
/// <param name="Kantor">Folder in which it lies; empty when all lie in one.</param>
/// <param name="Berkas">Its file.</param>
/// <param name="Hasil">What was found, of all levels; <c>null</c> when it could not be read.</param>
/// <param name="Keterangan">Why it could not be read, or what of it was not.</param>
public sealed record LaporanRekap(string Kantor, string Berkas, HasilUji? Hasil, string Keterangan);

/// <summary>The findings of many reports as one table: a row for each report.</summary>
public static class RekapTemuan
{
    private const int SebabTerbanyak = 3;
    private const int BarisKepala = 4;

    private static readonly (string Nama, decimal Lebar, Func<LaporanRekap, string> Isi)[] Teks =
    [
        ("Perangkat daerah", 28, l => l.Kantor),
        ("Berkas", 38, l => l.Berkas),
        ("Jenis", 18, l => l.Hasil?.Jenis ?? ""),
        ("Tahun", 8, l => l.Hasil?.Tahun?.ToString(CultureInfo.InvariantCulture) ?? ""),
    ];

    private static readonly (string Nama, decimal Lebar, Func<LaporanRekap, string> Isi)[] Akhir =
    [
        ("Sebab terbanyak", 52, l => l.Hasil is { } h ? Sebab(h) : ""),
        ("Keterangan", 60, l => l.Hasil is null ? "Tidak terbaca: " + l.Keterangan : l.Keterangan),
    ];

    /// <summary>As CSV; the same reports give the same bytes.</summary>
    public static byte[] Csv(IReadOnlyList<LaporanRekap> daftar)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        return TulisanCsv.Tulis(';', Kepala, daftar.Select(l => Teks.Select(k => k.Isi(l))
            .Concat(LetakTemuan.DaftarTingkat.Select(t => Banyak(l, t)?.ToString(CultureInfo.InvariantCulture) ?? ""))
                .Concat(Akhir.Select(k => k.Isi(l)))));
    }

    /// <summary>As a workbook (XLSX); the same reports give the same bytes.</summary>
    public static byte[] Xlsx(IReadOnlyList<LaporanRekap> daftar)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var gaya = new DaftarGaya();
        var akhir = BarisKepala + Math.Max(1, daftar.Count);
        var lembar = new Lembar("Rekap", gaya)
        {
            BarisBeku = BarisKepala + 1, BarisUlang = (BarisKepala, BarisKepala), Lanskap = true, Kertas = UkuranKertas.A4,
            Saring = Lembar.Rentang(BarisKepala, 1, akhir, Kepala.Count),
        };
        lembar.AturLebar([.. Teks.Select(k => k.Lebar), .. LetakTemuan.DaftarTingkat.Select(_ => 10m), .. Akhir.Select(k => k.Lebar)]);
        Pendamping.Judul(lembar, "Rekap temuan uji konsistensi",
            $"{daftar.Count} laporan, {daftar.Count(l => l.Hasil is null)} tidak terbaca", Kepala.Count);
        Pendamping.Kepala(lembar, BarisKepala, Kepala);
        for (var i = 0; i < daftar.Count; i++)
        {
            Satu(lembar, BarisKepala + 1 + i, daftar[i]);
        }

        using var keluaran = new MemoryStream();
        PaketXlsx.Tulis(new Naskah("Rekap temuan uji konsistensi", "Akuntabel", UkuranKertas.A4, []), [lembar], gaya, keluaran);
        return keluaran.ToArray();
    }

    private static IReadOnlyList<string> Kepala { get; } =
        [.. Teks.Select(k => k.Nama), .. LetakTemuan.DaftarTingkat.Select(t => t.ToString()), .. Akhir.Select(k => k.Nama)];

    private static void Satu(Lembar lembar, int baris, LaporanRekap l)
    {
        var g = new Gaya(Bergaris: true);
        var tinggi = Teks.Concat(Akhir).Max(k => LembarTabel.BanyakBaris(k.Isi(l), k.Lebar));
        lembar.MulaiBaris(baris, Math.Min(400, (tinggi * LembarTabel.TinggiBaris) + 3));
        var kolom = 1;
        foreach (var k in Teks)
        {
            lembar.Teks(kolom++, k.Isi(l), g);
        }

        foreach (var t in LetakTemuan.DaftarTingkat)
        {
            Angka(lembar, kolom++, Banyak(l, t), g);
        }

        foreach (var k in Akhir)
        {
            lembar.Teks(kolom++, k.Isi(l), g);
        }
    }

    // a report that was not read has no count, which is not a count of none
    private static void Angka(Lembar lembar, int kolom, int? nilai, Gaya g)
    {
        if (nilai is { } n)
        {
            lembar.Angka(kolom, n, g with { Rata = Rata.Kanan });
        }
        else
        {
            lembar.Teks(kolom, "", g);
        }
    }

    private static int? Banyak(LaporanRekap l, TingkatTemuan t) => l.Hasil?.Temuan.Count(x => x.Tingkat == t);

    /// <summary>The causes of most findings, those of material ones first.</summary>
    private static string Sebab(HasilUji h) => string.Join("; ", h.Temuan.GroupBy(t => SebutanTemuan.Sebab(t.Kode))
        .OrderByDescending(g => g.Count(t => t.Tingkat == TingkatTemuan.Material)).ThenByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal).Take(SebabTerbanyak).Select(g => $"{g.Key} ({g.Count()})"));
}
