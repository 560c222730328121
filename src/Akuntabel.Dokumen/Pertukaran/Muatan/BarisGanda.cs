using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>Rows of a table that name the same thing twice: two people could then change one figure apart, and one of both be
/// printed.</summary>
public static class BarisGanda
{
    /// <summary>What a change would name twice that was named once or not at all; <c>null</c>: nothing.</summary>
    /// <param name="lama">The files as they are.</param>
    /// <param name="baru">As they would be.</param>
    /// <returns>A message for whoever typed it.</returns>
    public static string? Baru(KumpulanBerkas lama, KumpulanBerkas baru)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        return baru.DaftarJalur.Where(j => j.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)).Select(j => Satu(j, lama, baru))
            .FirstOrDefault(p => p is not null);
    }

    private static string? Satu(string jalur, KumpulanBerkas lama, KumpulanBerkas baru)
    {
        if (KatalogUraian.Untuk(jalur) is not { Daftar: [{ Pengenal.Count: > 0 } d] } || !baru.Coba(jalur, out var isi)
            || (lama.Coba(jalur, out var dahulu) && dahulu.Span.SequenceEqual(isi.Span)))
        {
            return null;
        }

        // a long table rarely has any, and then the one before need not be read
        var kembar = Hitung(baru, jalur, d).Where(k => k.Value > 1).ToList();
        var sebelum = kembar.Count == 0 ? [] : Hitung(lama, jalur, d);
        var ganda = kembar.Where(k => k.Value > sebelum.GetValueOrDefault(k.Key, 1)).Select(k => k.Key).FirstOrDefault();
        return ganda is null ? null
            : $"{char.ToUpperInvariant(d.Sebutan[0])}{d.Sebutan[1..]} "
                + $"{string.Join(" / ", ganda.Split(Pemisah).Where(n => n.Length > 0))} sudah ada. "
                + "Ubah baris yang ada; baris kedua untuk hal yang sama tidak disimpan.";
    }

    private const char Pemisah = '\u0001';

    private static Dictionary<string, int> Hitung(KumpulanBerkas berkas, string jalur, UraianDaftar d)
    {
        if (!berkas.Coba(jalur, out var data) || IsiTabel.Coba(data) is not { } t)
        {
            return [];
        }

        var kolom = d.Pengenal.Select(t.Kolom).ToList();
        // a table without the column that names its things is another matter
        return kolom[0] < 0 ? [] : t.Baris.Select(b => string.Join(Pemisah, kolom.Select(k => k < 0 ? "" : b[k].Trim())))
            .Where(k => k.Trim(Pemisah).Length > 0)
            .CountBy(k => k, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }
}
