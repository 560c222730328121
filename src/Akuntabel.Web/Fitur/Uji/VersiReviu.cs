using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Uji.Hasil;
using Akuntabel.Web.Penyusunan;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>The findings of a check as a version of a kept report.</summary>
internal static class VersiReviu
{
    /// <summary>What is to be kept of a document.</summary>
    /// <param name="d">The document.</param>
    /// <param name="hasil">What was found in it.</param>
    public static VersiBaru Dari(DokumenTeruji d, HasilUji hasil) =>
        new(d.Nama, hasil.Temuan.Count, lama => Susun(d, hasil, lama is null ? null : HasilTersimpan.Baca(lama))) { Tahun = d.Tahun };

    private static IsiVersi Susun(DokumenTeruji d, HasilUji hasil, HasilTersimpan? lama)
    {
        var baru = HasilTersimpan.Dari(lama, hasil, d.Catatan, d.Kunci, d.Kutipan);
        var nama = baru.Temuan.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        var semula = lama?.Temuan.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        var masih = semula?.Count(nama.Contains) ?? 0;
        return new IsiVersi(baru.Tulis(), [.. nama])
        {
            Material = Banyak(TingkatTemuan.Material), Minor = Banyak(TingkatTemuan.Minor), Editorial = Banyak(TingkatTemuan.Editorial),
            Masih = masih, Baru = semula is null ? 0 : nama.Count - masih, Diperbaiki = (semula?.Count ?? 0) - masih,
        };

        int Banyak(TingkatTemuan tingkat) => hasil.Temuan.Count(t => t.Tingkat == tingkat);
    }
}
