using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.Pertukaran.LembarKerja;

/// <summary>Finds which thing of a file a row of a sheet speaks of: by what names it, else by the number that the sheet gave it, else by its very content.</summary>
internal static class PasanganButir
{
    /// <summary>For each new item its old one; none for a new thing. No old item is found twice.</summary>
    public static int?[] Cari(DaftarIsian lama, DaftarIsian baru)
    {
        var hasil = new int?[baru.Butir.Count];
        var kunci = PenjajarDaftar.Kunci(lama);
        Isi(hasil, i => kunci is null ? -1 : Bernama(lama, kunci, PenjajarDaftar.Pengenal(baru.Butir[i], kunci)));
        Isi(hasil, i => baru.Butir[i] is PetaIsian { Nomor: > 0 and var n } b && n <= lama.Butir.Count && Mirip(lama.Butir[n - 1], b, kunci) ? n - 1 : -1);
        Isi(hasil, i => Enumerable.Range(0, lama.Butir.Count).FirstOrDefault(j => !hasil.Contains(j) && Termuat(lama.Butir[j], baru.Butir[i]), -1));
        return hasil;
    }

    private static void Isi(int?[] hasil, Func<int, int> cari)
    {
        for (var i = 0; i < hasil.Length; i++)
        {
            if (hasil[i] is null && cari(i) is var j and >= 0 && !hasil.Contains(j))
            {
                hasil[i] = j;
            }
        }
    }

    private static int Bernama(DaftarIsian lama, string kunci, string nama)
    {
        for (var j = 0; nama.Length > 0 && j < lama.Butir.Count; j++)
        {
            if (PenjajarDaftar.Pengenal(lama.Butir[j], kunci) == nama)
            {
                return j;
            }
        }

        return -1;
    }

    // one of the same number that has another name is another thing, unless all but its name is the same
    private static bool Mirip(SimpulIsian lama, PetaIsian baru, string? kunci)
    {
        var isi = baru.Isi.Where(k => k.Value is SkalarIsian { Isi.Length: > 0 }).ToList();
        return kunci is null || PenjajarDaftar.Pengenal(baru, kunci).Length == 0 || isi.Count(k => lama is PetaIsian p && p.Ambil(k.Key) is { } ada && Termuat(ada, k.Value)) >= Math.Max(1, isi.Count - 1);
    }

    // all that the row says is in the thing already
    private static bool Termuat(SimpulIsian lama, SimpulIsian baru) => (lama, baru) switch
    {
        (_, TanpaIsian) => true,
        (PetaIsian p, PetaIsian q) => q.Isi.Count > 0 && q.Isi.All(k => k.Value is TanpaIsian || (p.Ambil(k.Key) is { } ada && Termuat(ada, k.Value))),
        (DaftarIsian d, DaftarIsian e) => d.Butir.Count == e.Butir.Count && d.Butir.Zip(e.Butir).All(x => Termuat(x.First, x.Second)),
        (SkalarIsian s, SkalarIsian t) => s.Isi == t.Isi || SelBuku.Dari(s).Teks == t.Isi,
        _ => false,
    };
}
