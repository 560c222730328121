namespace Akuntabel.Uji.Hubungan;

/// <summary>Percentages of the rows of a column in the total of that column.</summary>
internal static class BagianTotal
{
    private const int BenarTerkecil = 2;

    /// <summary>The shares of one column of percentages; empty when its rows do not show that they are shares.</summary>
    public static List<HubunganAngka> Cari(KisiAngka kisi, int p)
    {
        var total = Enumerable.Range(0, kisi.Tinggi).LastOrDefault(i => kisi.Jumlah[i] >= 0, -1);
        // weights are given, not computed
        if (kisi.Kolom[p].Ujung.Contains("bobot", StringComparison.Ordinal) || total < 0 || (total > 0 && total < kisi.Tinggi - 1))
        {
            return [];
        }

        var calon = Enumerable.Range(0, kisi.Lebar).Where(k => k != p && kisi.Peran[k] is not (PeranKolom.Nomor or PeranKolom.Persen)
            && kisi.Satu(total, k) is { Nilai: > 0, Persen: false })
            .OrderBy(k => Math.Abs(p - k) + (k > p ? 1 : 0)).Take(6).Select(k => Kolom(kisi, p, k, total));
        var seratus = kisi.Satu(total, p) is { Nilai: 100 };
        return calon.Where(h => (Benar(kisi, h) >= BenarTerkecil && Benar(kisi, h) >= h.Count(x => !x.Cocok))
            || (seratus && (Tertukar(kisi, h) || Seratus(kisi, h))))
            .MaxBy(h => Benar(kisi, h)) ?? [];
    }

    private static int Benar(KisiAngka kisi, List<HubunganAngka> semua) =>
        semua.Count(h => h.Cocok && kisi.Satu(h.Hasil) is not { Nilai: 0 or 100 });

    /// <summary>One share does not fit, another does, and with the right one they make a hundred.</summary>
    private static bool Seratus(KisiAngka kisi, List<HubunganAngka> semua) =>
        Benar(kisi, semua) >= 1 && semua.FindAll(h => !h.Cocok) is [var salah] && salah.Pemulih(kisi, salah.Hasil) is { } benar
            && Math.Abs(semua.Where(h => h != salah).Sum(h => kisi.Satu(h.Hasil)?.Nilai ?? 0) + benar.Bawah - 100) < 1;

    /// <summary>The shares that do not fit are those of other rows, and all make a hundred.</summary>
    private static bool Tertukar(KisiAngka kisi, List<HubunganAngka> semua)
    {
        var salah = semua.FindAll(h => !h.Cocok);
        return salah.Count is >= 2 and <= 60 && salah.TrueForAll(h => salah.Exists(l => l != h
            && kisi.Satu(l.Suku[0]) is { } bagian && kisi.Satu(l.Suku[1]) is { } seluruh && kisi.Satu(h.Hasil) is { } persen
                && Nisbah.Cocok(bagian, seluruh, persen, kinerja: false)));
    }

    private static List<HubunganAngka> Kolom(KisiAngka kisi, int p, int k, int total)
    {
        var hasil = new List<HubunganAngka>();
        for (var i = 0; i < kisi.Tinggi; i++)
        {
            if (i != total && kisi.Satu(i, p) is { Satuan: "" or "%" } persen && kisi.Satu(i, k) is { Persen: false } bagian
                && kisi.Satu(total, k) is { } seluruh)
            {
                var cocok = Nisbah.Cocok(bagian, seluruh, persen, kinerja: false);
                hasil.Add(new HubunganAngka(JenisHubungan.Persen, AsalHubungan.Terduga, new Titik(i, p), [new(i, k), new(total, k)],
                    cocok));
            }
        }

        return hasil;
    }
}
