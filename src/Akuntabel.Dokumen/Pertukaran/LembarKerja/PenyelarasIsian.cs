using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.Pertukaran.LembarKerja;

/// <summary>Fits a tree that a sheet gave to the file that it came from: what cells cannot say follows the file.</summary>
/// <remarks>
/// Text or figure: as the place had it, or else as its like have it in other rows. What the sheet does not say stays; only a mark takes away.
/// The order of keys is that of the file.
/// </remarks>
internal sealed class PenyelarasIsian
{
    private readonly Dictionary<string, JenisSkalar> _pola = new(StringComparer.Ordinal);

    private PenyelarasIsian(SimpulIsian? lama)
    {
        if (lama is not null)
        {
            Kumpulkan(lama, "");
        }
    }

    /// <summary>The tree as the file is to say it; <c>null</c> for a file that says nothing.</summary>
    public static SimpulIsian? Selaraskan(SimpulIsian? lama, SimpulIsian? baru) => baru is null ? lama : new PenyelarasIsian(lama).Simpul(lama, baru, "");

    // only a mark takes something away; what the sheet does not say stays as it is
    private SimpulIsian? Simpul(SimpulIsian? lama, SimpulIsian baru, string pola) => (lama, baru) switch
    {
        (_, BuangIsian) => null,
        (_, TanpaIsian) => lama,
        (_, UtuhIsian u) => u.Isi.Sama(lama) ? lama : u.Isi,
        (_, HapusIsian) => Kosongkan(lama),
        ({ } ada, SkalarIsian { Isi: "" } or DaftarIsian { Butir.Count: 0 } or PetaIsian { Isi.Count: 0 }) => ada,
        (PetaIsian { Isi.Count: > 0 } ada, SkalarIsian) => ada,
        (_, SkalarIsian s) => Skalar(lama as SkalarIsian, s, pola),
        (_, DaftarIsian d) => Daftar(lama as DaftarIsian ?? new DaftarIsian([]), d, pola),
        (_, PetaIsian p) => Peta(lama as PetaIsian, p, pola),
        _ => baru,
    };

    private static SimpulIsian? Kosongkan(SimpulIsian? lama) => lama switch
    {
        SkalarIsian { Isi: "" } or null => lama,
        DaftarIsian => new DaftarIsian([]),
        _ => new SkalarIsian("", JenisSkalar.Teks),
    };

    private PetaIsian? Peta(PetaIsian? lama, PetaIsian baru, string pola)
    {
        var isi = new List<KeyValuePair<string, SimpulIsian>>();
        foreach (var kunci in (lama?.Isi.Select(k => k.Key) ?? []).Union(baru.Isi.Select(k => k.Key)))
        {
            var dulu = lama?.Ambil(kunci);
            if ((baru.Ambil(kunci) is { } nilai ? Simpul(dulu, nilai, JalurKunci.Kunci(pola, kunci)) : dulu) is { } jadi)
            {
                isi.Add(new(kunci, jadi));
            }
        }

        return isi.Count > 0 || baru.Isi.Count == 0 || lama is not null ? new PetaIsian(isi) : null;
    }

    private DaftarIsian Daftar(DaftarIsian lama, DaftarIsian baru, string pola)
    {
        if (baru.Butir.All(b => b is ButirBernomor))
        {
            return Bernomor(lama, baru.Butir.Cast<ButirBernomor>(), pola + "[]");
        }

        var sebutan = !baru.Bernomor && baru.Butir.All(b => b is SkalarIsian);
        var asal = sebutan ? Sebutan(lama, baru) : baru.Bernomor ? [.. baru.Butir.Select((_, i) => i < lama.Butir.Count ? i : (int?)null)] : PasanganButir.Cari(lama, baru);
        var hasil = sebutan ? [] : lama.Butir.ToList<SimpulIsian?>();
        for (var i = 0; i < baru.Butir.Count; i++)
        {
            if (asal[i] is { } j && !sebutan)
            {
                hasil[j] = Simpul(lama.Butir[j], baru.Butir[i], pola + "[]");
            }
            else
            {
                hasil.Add(Simpul(asal[i] is { } k ? lama.Butir[k] : null, baru.Butir[i], pola + "[]"));
            }
        }

        return new DaftarIsian([.. hasil.OfType<SimpulIsian>()]);
    }

    private DaftarIsian Bernomor(DaftarIsian lama, IEnumerable<ButirBernomor> baru, string pola)
    {
        var hasil = lama.Butir.ToList<SimpulIsian?>();
        foreach (var b in baru)
        {
            if (b.Nomor > 0 && b.Nomor <= lama.Butir.Count)
            {
                hasil[b.Nomor - 1] = Simpul(lama.Butir[b.Nomor - 1], b.Isi, pola);
            }
            else
            {
                hasil.Add(Simpul(null, b.Isi, pola));
            }
        }

        return new DaftarIsian([.. hasil.OfType<SimpulIsian>()]);
    }

    private static int?[] Sebutan(DaftarIsian lama, DaftarIsian baru)
    {
        var asal = PenjajarDaftar.Pasangan(lama, baru).Where(p => p.Baru is not null).ToDictionary(p => p.Baru ?? 0, p => p.Lama);
        return [.. baru.Butir.Select((_, i) => asal.GetValueOrDefault(i))];
    }

    private SkalarIsian Skalar(SkalarIsian? lama, SkalarIsian baru, string pola)
    {
        if (lama is not null && (lama.Sama(baru) || SelBuku.Dari(lama).Teks == baru.Isi))
        {
            return lama;
        }

        var terbaca = SkalarIsian.Kenali(baru.Isi);
        var biasa = lama is { Isi.Length: > 0 } ? lama.Jenis : _pola.TryGetValue(pola, out var p) ? p : baru.Jenis;
        // a code stays a code though a program took its digits for a figure
        var jenis = terbaca == JenisSkalar.Teks ? JenisSkalar.Teks
            : biasa == JenisSkalar.Teks && lama is { Isi.Length: > 0 } && !lama.Isi.Any(char.IsAsciiDigit) ? baru.Jenis
            : biasa == JenisSkalar.Teks ? JenisSkalar.Teks : terbaca;
        return new SkalarIsian(baru.Isi, jenis);
    }

    private void Kumpulkan(SimpulIsian n, string pola)
    {
        switch (n)
        {
            case PetaIsian p:
                p.Isi.ToList().ForEach(k => Kumpulkan(k.Value, JalurKunci.Kunci(pola, k.Key)));
                break;
            case DaftarIsian d:
                d.Butir.ToList().ForEach(b => Kumpulkan(b, pola + "[]"));
                break;
            case SkalarIsian s when s.Isi.Any(char.IsAsciiDigit):
                // a place that holds figures anywhere takes figures
                _pola[pola] = _pola.TryGetValue(pola, out var sudah) && sudah != JenisSkalar.Teks ? sudah : s.Jenis;
                break;
        }
    }
}
