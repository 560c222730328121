namespace Akuntabel.Uji.Hubungan;

/// <summary>Headings of groups that print the mean of the achievements below them: "Tujuan 1 … 102,55" above its indicators.</summary>
internal static class PencariRataKelompok
{
    private const int AnggotaTersedikit = 2;
    private const int AnggotaYakin = 3;
    private const int KelompokTersedikit = 2;

    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi)
    {
        var angka = Enumerable.Range(0, kisi.Lebar).Where(k => kisi.Peran[k] != PeranKolom.Nomor && kisi.Berangka(k)).ToList();
        return angka.Where(k => kisi.Peran[k] == PeranKolom.Persen).SelectMany(k => Kolom(kisi, k, angka));
    }

    private static List<HubunganAngka> Kolom(KisiAngka kisi, int k, List<int> angka)
    {
        bool Kepala(int i) => kisi.Satu(i, k) is not null && kisi.Jumlah[i] < 0 && !kisi.Rata[i] && angka.Count > 1
            && angka.TrueForAll(a => a == k || !kisi.Tabel.Isi[i][a].Any(char.IsAsciiDigit));
        var semua = new List<HubunganAngka>();
        for (var i = 0; i < kisi.Tinggi; i++)
        {
            var suku = !Kepala(i) ? [] : Enumerable.Range(i + 1, kisi.Tinggi - i - 1).TakeWhile(j => !Kepala(j) && kisi.Jumlah[j] < 0
                && !kisi.Rata[j]).Select(j => new Titik(j, k)).ToList();
            if (suku.Count >= AnggotaTersedikit && suku.TrueForAll(s => kisi.Satu(s) is not null) && kisi.Satu(i, k) is { } rata)
            {
                semua.Add(new HubunganAngka(JenisHubungan.RataRata, AsalHubungan.Tersurat, new(i, k), suku,
                    PencariRataRata.Cocok(kisi, suku, rata)));
            }
        }

        // two of them, or one of three figures, do not meet their mean to the last decimal by chance
        return semua.Count >= KelompokTersedikit && (semua.Exists(h => h.Cocok && h.Suku.Count >= AnggotaYakin)
            || semua.Count(h => h.Cocok) >= KelompokTersedikit) ? semua : [];
    }
}
