using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.Pertukaran.Pembandingan;

/// <summary>Compares two trees of settings by key path.</summary>
internal static class BandingIsian
{
    /// <summary>Differences in the order of the new tree; items of lists carry their new number, removed ones their old.</summary>
    public static List<Perbedaan> Banding(IsiIsian lama, IsiIsian baru)
    {
        var hasil = new List<Perbedaan>();
        Simpul(lama.Akar, baru.Akar, "", hasil);
        return hasil;
    }

    /// <summary>The same groups and lists with nothing in them.</summary>
    public static SimpulIsian Kosongan(SimpulIsian simpul) => simpul switch
    {
        PetaIsian p => new PetaIsian(
            [.. p.Isi.Where(k => k.Value is not SkalarIsian).Select(k => KeyValuePair.Create(k.Key, Kosongan(k.Value)))]),
        _ => new DaftarIsian([]),
    };

    /// <summary>A node for a reader.</summary>
    public static string Tulis(SimpulIsian simpul) => simpul switch
    {
        SkalarIsian s => s.Isi,
        PetaIsian { Isi.Count: 0 } or DaftarIsian { Butir.Count: 0 } => "(tanpa isi)",
        PetaIsian p => string.Join("; ", p.Isi.Select(k => $"{k.Key}: {Tulis(k.Value)}")),
        DaftarIsian d => string.Join(d.Butir.All(b => b is SkalarIsian) ? ", " : " | ", d.Butir.Select(Tulis)),
        _ => "",
    };

    private static void Simpul(SimpulIsian? lama, SimpulIsian? baru, string tempat, List<Perbedaan> hasil)
    {
        if (lama is null ? baru is null : lama.Sama(baru))
        {
            return;
        }

        switch (lama, baru)
        {
            case (PetaIsian p, PetaIsian q):
                foreach (var kunci in q.Isi.Select(k => k.Key).Union(p.Isi.Select(k => k.Key)))
                {
                    Simpul(p.Ambil(kunci), q.Ambil(kunci), JalurKunci.Kunci(tempat, kunci), hasil);
                }

                break;
            case (DaftarIsian d, DaftarIsian e):
                foreach (var (a, b) in PenjajarDaftar.Pasangan(d, e))
                {
                    Simpul(a is { } i ? d.Butir[i] : null, b is { } j ? e.Butir[j] : null, JalurKunci.Butir(tempat, ((b ?? a) ?? 0) + 1), hasil);
                }

                break;
            default:
                hasil.Add(new Perbedaan(tempat.Length == 0 ? "seluruh isi" : tempat, Sebut(lama), Sebut(baru)));
                break;
        }
    }

    // a text of digits and the figure look alike: only the quotes tell them apart
    private static string? Sebut(SimpulIsian? simpul) => simpul is SkalarIsian { Jenis: JenisSkalar.Teks } s && SkalarIsian.Kenali(s.Isi) != JenisSkalar.Teks ? $"\"{s.Isi}\"" : simpul is null ? null : Tulis(simpul);
}
