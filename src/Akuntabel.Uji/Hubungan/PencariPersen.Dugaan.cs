namespace Akuntabel.Uji.Hubungan;

/// <summary>Percentages that only the rows explain.</summary>
internal static partial class PencariPersen
{
    /// <summary>Two columns of one measure of which at least three rows, and three in four, show that the percentage follows from
    /// them.</summary>
    private static Pilihan? Duga(KisiAngka kisi, int p)
    {
        var semua = Seukuran(kisi, p);
        // many rows that agree leave no doubt which columns are meant
        return semua.Where(x => x.Benar + x.Tertukar + (Berjumlah(kisi, x) ? 1 : 0) + (Senama(kisi, x.Pasangan.Realisasi,
            p) ? 1 : 0) is >= DugaanTerkecil and var benar
            && benar >= (benar >= DugaanYakin ? 2 : 3) * (x.Salah - x.Tertukar)).MaxBy(x => (x.Skor, Lurus(x)));
    }

    /// <summary>Rows that agree by the plain ratio: of two columns either may be the base, where less is better.</summary>
    private static int Lurus(Pilihan x) => x.Contoh.Count(k => Nisbah.Cocok(k.Realisasi, k.Dasar, k.Persen, kinerja: false));

    /// <summary>The row of the total shows it to two decimals, with another: that is worth a row.</summary>
    private static bool Berjumlah(KisiAngka kisi, Pilihan x) => x.Contoh.Exists(k => k is { Cocok: true, Bulat: false }
        && kisi.Jumlah[k.Baris] >= 0 && k.Persen.Bacaan[0].Desimal >= 2) && x.Salah <= 1;

    /// <summary>"% Selesai" beside "Selesai": the heading says what is of a hundred, and is worth a row.</summary>
    private static bool Senama(KisiAngka kisi, int r, int p) =>
        Bunyi.Rapat(PolaSebutPersen.Replace(kisi.Kolom[p].Ujung, " ")) is { Length: > 2 } nama && nama == Bunyi.Rapat(kisi.Kolom[r].Ujung);

    private static readonly PolaTeks PolaSebutPersen = Bunyi.Pola(@"%|\b(persen|persentase|prosentase)\b|[()]");

    /// <summary>All pairs of columns of one measure and time with the percentage.</summary>
    private static IEnumerable<Pilihan> Seukuran(KisiAngka kisi, int p)
    {
        var angka = Enumerable.Range(0, kisi.Lebar).Where(k => k != p && kisi.Peran[k] is not (PeranKolom.Nomor or PeranKolom.Persen)
            && kisi.Berangka(k)).Take(10).ToList();
        return from d in angka
               from r in angka
               where d != r && !(kisi.Peran[d] == PeranKolom.Realisasi && kisi.Peran[r] is PeranKolom.Target or PeranKolom.Pagu)
                   && kisi.Kolom[d].Seukuran(kisi.Kolom[r]) && kisi.Kolom[p].Seukuran(kisi.Kolom[r])
                   && kisi.Kolom[p].Sewaktu(kisi.Kolom[r])
               select Nilai(kisi, new Pasangan(r, d, 0, false), p);
    }
}
