namespace Akuntabel.Uji.Hubungan;

/// <summary>Whether a column of differences prints their signs, and whether each of its figures has the right one.</summary>
internal static class TandaSelisih
{
    private static readonly PolaTeks PolaDuaArah = Bunyi.Pola(@"\(\s*(turun|kurang|berkurang|penurunan|menurun|defisit)\b");

    private static readonly PolaTeks PolaKurang = Bunyi.Pola(@"\b((?:19|20)[0-9]{2})\s*[-–−]\s*((?:19|20)[0-9]{2})\b");

    /// <summary>The readings of a figure that have the sign which its cell prints.</summary>
    public static IEnumerable<BacaanAngka> Bacaan(KisiAngka kisi, Titik t, AngkaTertulis a)
    {
        var kurang = KisiAngka.Kurang(kisi.Teks(t));
        return a.Bacaan.Select(b => b with { Nilai = kurang ? -Math.Abs(b.Nilai) : Math.Abs(b.Nilai) }).Distinct();
    }

    /// <summary>Where most rows show which way the column counts and that it prints signs, those with the other sign are wrong.</summary>
    public static IReadOnlyList<HubunganAngka> Periksa(KisiAngka kisi, IReadOnlyList<HubunganAngka> semua)
    {
        var arah = semua.Where(h => h.Cocok).Select(h => (Hubungan: h, Arah: Arah(kisi, h))).Where(x => x.Arah != 0).ToList();
        var searah = arah.Count(x => x.Arah > 0) * 2 >= arah.Count ? 1 : -1;
        var lain = arah.Where(x => x.Arah != searah).Select(x => x.Hubungan).ToHashSet();
        // a minus that is printed anywhere says that the column prints them
        var bertanda = arah.Exists(x => KisiAngka.Kurang(kisi.Teks(x.Hubungan.Hasil)))
            || (semua.Count > 0 && Berarah(kisi.Tabel.Kepala[semua[0].Hasil.Kolom]));
        return lain.Count == 0 || !bertanda || arah.Count - lain.Count < Math.Max(2, lain.Count * 3) ? semua
            : [.. semua.Select(h => lain.Contains(h) ? h with { Cocok = false } : h)];
    }

    private static decimal Bertanda(KisiAngka kisi, Titik t, AngkaTertulis a) =>
        KisiAngka.Kurang(kisi.Teks(t)) ? -Math.Abs(a.Nilai) : a.Nilai;

    /// <summary>"Naik/(turun)", or "Selisih 2017-2016", which names the later year first as a subtraction does.</summary>
    private static bool Berarah(string kepala) => PolaDuaArah.IsMatch(kepala)
        || (PolaKurang.Match(kepala) is { Success: true } m
            && string.CompareOrdinal(m.Groups[1].Value, m.Groups[2].Value) > 0);

    /// <summary>1 where the printed sign is that of the first part less the second, −1 where it is the other, 0 where there is
    /// none.</summary>
    private static int Arah(KisiAngka kisi, HubunganAngka h)
    {
        if (kisi.Satu(h.Hasil) is not { Nilai: not 0 } || kisi.Satu(h.Suku[0]) is not { } a || kisi.Satu(h.Suku[1]) is not { } b)
        {
            return 0;
        }

        return Math.Sign(Bertanda(kisi, h.Suku[0], a) - Bertanda(kisi, h.Suku[1], b)) * (KisiAngka.Kurang(kisi.Teks(h.Hasil)) ? -1 : 1);
    }
}
