using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>Figures below zero where the description of their field knows none, whichever way a table was written.</summary>
public static class AngkaNegatif
{
    /// <summary>The first that a change would bring; <c>null</c>: none. What was there before holds nothing up.</summary>
    /// <param name="lama">The files as they are.</param>
    /// <param name="baru">As they would be.</param>
    /// <returns>A message for whoever typed it.</returns>
    public static string? Baru(KumpulanBerkas lama, KumpulanBerkas baru)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        return baru.DaftarJalur.Where(j => j.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !Sama(lama, baru, j))
            .Select(j => Daftar(baru, j) is { Count: > 0 } ada ? ada.Except(Daftar(lama, j), StringComparer.Ordinal).FirstOrDefault() : null)
            .FirstOrDefault(p => p is not null);
    }

    private static bool Sama(KumpulanBerkas lama, KumpulanBerkas baru, string jalur) =>
        lama.Coba(jalur, out var a) && baru.Coba(jalur, out var b) && a.Span.SequenceEqual(b.Span);

    private static IReadOnlyList<string> Daftar(KumpulanBerkas berkas, string jalur)
    {
        if (KatalogUraian.Untuk(jalur) is not { Daftar: [var d] } || !berkas.Coba(jalur, out var data) || IsiTabel.Coba(data) is not { } t)
        {
            return [];
        }

        var kolom = d.SemuaBidang.Where(b => !b.Bertanda && b.Jenis is JenisBidang.Angka or JenisBidang.Rupiah or JenisBidang.Persen)
            .Select(b => (Bidang: b, Nomor: t.Kolom(b.Kunci))).Where(k => k.Nomor >= 0).ToList();
        return [.. t.Baris.SelectMany(b => kolom.Where(k => Negatif(b[k.Nomor])).Select(k =>
            $"{k.Bidang.Label}{Pada(t, b, d)} kurang dari nol: {b[k.Nomor].Trim()}. Tulis tanpa tanda kurang, atau kosongkan bila "
                + $"belum diketahui."))];
    }

    private static string Pada(IsiTabel t, BarisTabel b, UraianDaftar d) =>
        string.Join(" / ", d.Pengenal.Select(t.Kolom).Where(n => n >= 0).Select(n => b[n].Trim()).Where(n =>
            n.Length > 0)) is { Length: > 0 } nama
            ? " " + nama : "";

    private static bool Negatif(string sel) => sel.AsSpan().TrimStart() is ['-' or '\u2212', ..]
        && BacaAngka.Coba(sel.Trim(), out var n, out _) && n < 0;
}
