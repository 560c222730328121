using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Unggahan;

/// <summary>The total that the stored budget states. A part of the budget does not make the whole: it follows only a sheet that tells all of
/// it.</summary>
internal static class JumlahLembar
{
    private const string Anggaran = "anggaran.csv";
    private static readonly string[] Tingkat = ["kode_sub", "kode_kegiatan", "kode_program"];

    /// <summary>The row of the total as it is to be (codes and pagu), or what is to be told where it stays.</summary>
    /// <param name="berkas">The files with the rows of the sheet.</param>
    /// <param name="hasil">The sheet.</param>
    public static (string[]? Baris, string? Catatan) Susun(KumpulanBerkas berkas, HasilLembar hasil)
    {
        if (!berkas.Coba(Anggaran, out var isi) || IsiBerkas.Baca(Anggaran, isi) is not IsiTabel t
            || t.Baris.FirstOrDefault(b => Dinyatakan(t, b)) is not { } tertulis)
        {
            return (null, null);
        }

        var baris = t.Baris.Where(b => !Dinyatakan(t, b)).Select(b => (Kode: Kode(t, b), Pagu: Nilai(Sel(t, b, "pagu")))).ToList();
        var atas = baris.SelectMany(b => Induk(b.Kode)).ToHashSet(StringComparer.Ordinal);
        var rinci = baris.FindAll(b => !atas.Contains(b.Kode));
        var jumlah = rinci.Sum(b => b.Pagu ?? 0);
        var disebut = hasil.Sub.Select(s => s.Kode).ToHashSet(StringComparer.Ordinal);
        if (rinci.TrueForAll(b => disebut.Contains(b.Kode)) || hasil.PaguTertulis.Contains(jumlah))
        {
            return ([Sel(t, tertulis, "kode_program"), Sel(t, tertulis, "kode_kegiatan"), Sel(t, tertulis, "kode_sub"),
                SelBuku.Dari(jumlah, 0).Teks], null);
        }

        return (null, Nilai(Sel(t, tertulis, "pagu")) is { } tetap && tetap != jumlah
            ? $"{CatatanImpor.Periksa}lembar ini hanya memuat sebagian anggaran, jadi jumlah yang dinyatakan tetap {CatatanLembar.Rp(tetap)}, "
                + $"sedangkan baris-barisnya sesudah impor berjumlah {CatatanLembar.Rp(jumlah)}."
            : null);
    }

    private static bool Dinyatakan(IsiTabel t, BarisTabel b) => Sel(t, b, "kode_sub").Equals("jumlah", StringComparison.OrdinalIgnoreCase);

    private static string Kode(IsiTabel t, BarisTabel b) =>
        Tingkat.Select(k => Sel(t, b, k)).FirstOrDefault(k => k.Length > 0) ?? "";

    private static IEnumerable<string> Induk(string kode)
    {
        for (var i = kode.LastIndexOf('.'); i > 0; i = kode.LastIndexOf('.', i - 1))
        {
            yield return kode[..i];
        }
    }

    private static string Sel(IsiTabel t, BarisTabel b, string kolom) => t.Kolom(kolom) is >= 0 and var k ? b[k].Trim() : "";

    private static decimal? Nilai(string teks) => BacaAngka.Coba(teks, out var n, out _) ? n : null;
}
