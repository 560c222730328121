using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.Pertukaran.Penggabungan;

/// <summary>Three-way merge of settings: key by key, item by item where something names the items or their number stayed.</summary>
internal static class GabunganIsian
{
    public static SimpulIsian? Gabung(SimpulIsian? dasar, SimpulIsian? milik, SimpulIsian? lain, string tempat, Penengah penengah)
    {
        if (Sama(milik, lain) || Sama(dasar, lain))
        {
            return milik;
        }

        if (Sama(dasar, milik))
        {
            return lain;
        }

        return (dasar, milik, lain) switch
        {
            (PetaIsian or null, PetaIsian m, PetaIsian l) => Peta(dasar as PetaIsian ?? new PetaIsian([]), m, l, tempat, penengah),
            (DaftarIsian d, DaftarIsian m, DaftarIsian l) when PenjajarDaftar.Kunci(d, m, l) is { } kunci => Bernama(d, m, l, kunci, tempat, penengah),
            (DaftarIsian d, DaftarIsian m, DaftarIsian l) when d.Butir.Count == m.Butir.Count && d.Butir.Count == l.Butir.Count =>
                new DaftarIsian([.. d.Butir.Select((b, i) => Gabung(b, m.Butir[i], l.Butir[i], JalurKunci.Butir(tempat, i + 1), penengah)).OfType<SimpulIsian>()]),
            _ => penengah.Bentrok(tempat.Length == 0 ? "seluruh isi" : tempat, Tulis(dasar), Tulis(milik), Tulis(lain)) == Pihak.Milik ? milik : lain,
        };
    }

    private static PetaIsian Peta(PetaIsian d, PetaIsian m, PetaIsian l, string tempat, Penengah penengah)
    {
        var isi = new List<KeyValuePair<string, SimpulIsian>>();
        foreach (var k in l.Isi.Select(x => x.Key).Union(m.Isi.Select(x => x.Key)).Union(d.Isi.Select(x => x.Key)))
        {
            if (Gabung(d.Ambil(k), m.Ambil(k), l.Ambil(k), JalurKunci.Kunci(tempat, k), penengah) is { } nilai)
            {
                isi.Add(new(k, nilai));
            }
        }

        return new PetaIsian(isi);
    }

    private static DaftarIsian Bernama(DaftarIsian d, DaftarIsian m, DaftarIsian l, string kunci, string tempat, Penengah penengah)
    {
        Dictionary<string, SimpulIsian> Peta(DaftarIsian x) => x.Butir.ToDictionary(b => PenjajarDaftar.Pengenal(b, kunci), StringComparer.Ordinal);
        var (pd, pm, pl) = (Peta(d), Peta(m), Peta(l));
        var butir = new List<SimpulIsian>();
        foreach (var nama in UrutanGabungan.Susun([.. pd.Keys], [.. pm.Keys], [.. pl.Keys]))
        {
            if (Gabung(pd.GetValueOrDefault(nama), pm.GetValueOrDefault(nama), pl.GetValueOrDefault(nama), $"{tempat}[{kunci}: {nama}]", penengah) is { } nilai)
            {
                butir.Add(nilai);
            }
        }

        return new DaftarIsian(butir);
    }

    private static bool Sama(SimpulIsian? a, SimpulIsian? b) => a is null ? b is null : a.Sama(b);

    private static string? Tulis(SimpulIsian? n) => n is null ? null : BandingIsian.Tulis(n);
}

/// <summary>An order of names that both sides' additions fit into.</summary>
internal static class UrutanGabungan
{
    /// <summary>The order of the side that moved things (mine when both did), with what only the other has after its neighbour there.</summary>
    public static List<string> Susun(List<string> dasar, List<string> milik, List<string> lain)
    {
        var milikBergeser = !dasar.Where(milik.Contains).SequenceEqual(milik.Where(dasar.Contains));
        var (utama, kedua) = milikBergeser ? (milik, lain) : (lain, milik);
        var hasil = new List<string>(utama);
        var ada = hasil.ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < kedua.Count; i++)
        {
            if (ada.Add(kedua[i]))
            {
                hasil.Insert(i == 0 ? 0 : hasil.IndexOf(kedua[i - 1]) + 1, kedua[i]);
            }
        }

        return hasil;
    }
}
