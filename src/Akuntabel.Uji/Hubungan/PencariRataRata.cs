namespace Akuntabel.Uji.Hubungan;

/// <summary>Rows that are called the mean of those above them.</summary>
internal static class PencariRataRata
{
    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi)
    {
        var awal = 0;
        for (var i = 0; i < kisi.Tinggi; i++)
        {
            if (!kisi.Rata[i])
            {
                continue;
            }

            foreach (var h in Satu(kisi, i, awal))
            {
                yield return h;
            }

            awal = i + 1;
        }
    }

    private static IEnumerable<HubunganAngka> Satu(KisiAngka kisi, int i, int awal)
    {
        var semua = Enumerable.Range(0, kisi.Lebar).Where(k => kisi.Peran[k] != PeranKolom.Nomor && kisi.Satu(i, k) is not null)
            .Select(k => Kolom(kisi, i, k, awal)).Where(x => x.Count > 0).ToList();
        var adaCocok = semua.Exists(x => x.Exists(h => h.Cocok));
        foreach (var calon in semua)
        {
            if (calon.Find(h => h.Cocok) is { } benar)
            {
                yield return benar;
            }
            else if (adaCocok || calon.TrueForAll(h => Persentase(kisi, h)))
            {
                yield return calon[0];
            }
        }
    }

    /// <summary>A mean of percentages of a whole group; other figures may be weighted.</summary>
    private static bool Persentase(KisiAngka kisi, HubunganAngka h) => h.Suku.Count >= 2
        && kisi.Kolom[h.Hasil.Kolom].Ukuran != UkuranKolom.Uang
        && (kisi.Peran[h.Hasil.Kolom] == PeranKolom.Persen || (h.Suku.Count >= 3 && kisi.Satu(h.Hasil) is { Bacaan: [{ Desimal: >= 2 }] }));

    /// <summary>The mean of the group, of all rows above, and of those before a total.</summary>
    private static List<HubunganAngka> Kolom(KisiAngka kisi, int i, int k, int awal)
    {
        var hasil = new List<HubunganAngka>();
        foreach (var dari in new[] { awal, Kelompok(kisi, i, awal), 0 }.Distinct())
        {
            var suku = Enumerable.Range(dari, i - dari).Where(j => kisi.Jumlah[j] < 0 && !kisi.Rata[j]
                && kisi.Satu(j, k) is not null).Select(j => new Titik(j, k)).ToList();
            if (suku.Count >= 2 && kisi.Satu(i, k) is { } rata)
            {
                hasil.Add(new HubunganAngka(JenisHubungan.RataRata, AsalHubungan.Tersurat, new Titik(i, k), suku, Cocok(kisi, suku, rata)
                    || Tertimbang(kisi, suku, rata)));
            }
        }

        return hasil;
    }

    /// <summary>A percentage of all rows together: the quotient of the sums of two other columns.</summary>
    private static bool Tertimbang(KisiAngka kisi, List<Titik> suku, AngkaTertulis rata)
    {
        if (kisi.Peran[suku[0].Kolom] != PeranKolom.Persen)
        {
            return false;
        }

        var jumlah = Enumerable.Range(0, kisi.Lebar).Where(k => kisi.Peran[k] is not (PeranKolom.Persen or PeranKolom.Nomor)
            && suku.TrueForAll(s => kisi.Satu(s.Baris, k) is not null)).Take(6)
            .Select(k => suku.Select(s => kisi.Satu(s.Baris, k)).OfType<AngkaTertulis>().Select(a => kisi.Rentang(k, a.Bacaan[0]))
                .Aggregate(Selang.Tepat(0), (a, b) => a + b)).ToList();
        return jumlah.Exists(a => jumlah.Exists(b => a != b && a.Bagi(b)?.Kali(100) is { } n && rata.Bacaan.Any(x => x.Selang.Bertemu(n))));
    }

    /// <summary>The first row behind the heading of the group: a row with a name and no figures.</summary>
    private static int Kelompok(KisiAngka kisi, int i, int awal)
    {
        var j = i;
        while (j > awal && !(kisi.Tabel.Isi[j - 1].Sel.Any(s => s.Teks.Count(char.IsLetter) > 3)
            && Enumerable.Range(0, kisi.Lebar).All(k => kisi.Peran[k] == PeranKolom.Nomor || kisi[j - 1, k].Count == 0)))
        {
            j--;
        }

        return j;
    }

    /// <summary>Whether the mean of the figures as printed, or of what they were rounded from, is the stated one.</summary>
    internal static bool Cocok(KisiAngka kisi, List<Titik> suku, AngkaTertulis rata)
    {
        var angka = suku.Select(s => kisi.Satu(s)).OfType<AngkaTertulis>().ToList();
        var berdesimal = angka.Exists(a => a.Bacaan[0].Desimal > 0);
        var longgar = angka.Aggregate(Selang.Tepat(0), (j, a) =>
            j + (berdesimal && a.Bacaan[0].Desimal == 0 ? Selang.Tepat(a.Nilai) : a.Bacaan[0].Selang)).Kali(1m / angka.Count);
        return rata.Bacaan.Any(b => b.Selang.Bertemu(longgar));
    }
}
