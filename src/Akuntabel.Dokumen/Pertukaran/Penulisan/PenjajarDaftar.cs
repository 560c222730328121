using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Penulisan;

/// <summary>Finds which items of two lists are the same thing: by what names them, or else by their place or content.</summary>
internal static class PenjajarDaftar
{
    private static readonly string[] KunciPengenal = ["kode", "nomor", "huruf", "nama", "judul", "kegiatan", "bidang", "uraian"];

    /// <summary>Items side by side.</summary>
    public static IEnumerable<(int? Lama, int? Baru)> Pasangan(DaftarIsian lama, DaftarIsian baru)
    {
        var kunci = Kunci(lama, baru);
        if (kunci is null && lama.Butir.Count == baru.Butir.Count)
        {
            return Enumerable.Range(0, lama.Butir.Count).Select(i => ((int?)i, (int?)i));
        }

        var tanda = kunci is { } k ? (Func<SimpulIsian, string>)(b => Pengenal(b, k)) : Teks;
        return Penyelaras.Pasangkan(Penyelaras.Cocok([.. lama.Butir.Select(tanda)], [.. baru.Butir.Select(tanda)]), lama.Butir.Count, baru.Butir.Count);
    }

    /// <summary>The key that names the items of all these lists; <c>null</c> when there is none.</summary>
    public static string? Kunci(params DaftarIsian[] daftar) => Array.Find(KunciPengenal, k => Array.TrueForAll(daftar, d => Bernama(d, k)));

    /// <summary>What names an item.</summary>
    public static string Pengenal(SimpulIsian butir, string kunci) => butir is PetaIsian p && p.Ambil(kunci) is SkalarIsian s ? s.Isi : "";

    /// <summary>A node as one text that tells equal nodes.</summary>
    public static string Teks(SimpulIsian simpul) => simpul switch
    {
        SkalarIsian s => $"{(int)s.Jenis}{s.Baku()}",
        DaftarIsian d => "[" + string.Join('\u0001', d.Butir.Select(Teks)) + "]",
        PetaIsian p => "{" + string.Join('\u0001', p.Isi.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => k.Key + '\u0002' + Teks(k.Value))) + "}",
        _ => "",
    };

    private static bool Bernama(DaftarIsian d, string kunci)
    {
        var nama = d.Butir.Select(b => Pengenal(b, kunci)).ToList();
        return nama.TrueForAll(n => n.Length > 0) && nama.Distinct(StringComparer.Ordinal).Count() == nama.Count;
    }
}
