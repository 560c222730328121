namespace Akuntabel.Uji.Hubungan;

/// <summary>A first row that all rows below make up, whatever they are called: waste that arises is what was reduced, treated, and
/// left. Two columns must show it to the last digit.</summary>
internal static class PencariTotalAtas
{
    private const int BarisTersedikit = 3;
    private const int BarisTerbanyak = 12;
    private const int BenarTersedikit = 2;
    private const decimal CacahTerkecil = 100;

    /// <param name="kisi">The table.</param>
    /// <param name="sudah">Cells whose sum is known already.</param>
    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi, IReadOnlySet<Titik> sudah)
    {
        if (kisi.Tinggi is < BarisTersedikit or > BarisTerbanyak || kisi.Jumlah.Any(j => j >= 0) || kisi.Rata.Contains(true))
        {
            return [];
        }

        var semua = (from k in Enumerable.Range(0, kisi.Lebar)
                     where kisi.Dijumlahkan[k] && !sudah.Contains(new(0, k)) && kisi.Satu(0, k) is { Nilai: >= CacahTerkecil }
                     let suku = Enumerable.Range(1, kisi.Tinggi - 1).Select(i => new Titik(i, k)).ToList()
                     where suku.TrueForAll(s => kisi.Satu(s) is not null)
                     let jumlah = PenjumlahanSel.Hitung(kisi, suku)
                     where jumlah is { Berisi: >= BenarTersedikit }
                     select new HubunganAngka(JenisHubungan.Jumlah, AsalHubungan.Terduga, new(0, k), suku, jumlah.Cocok(new(0,
                         k)))).ToList();
        var benar = semua.Count(h => h.Cocok);
        return benar >= BenarTersedikit && semua.Count - benar <= 1 ? semua : [];
    }
}
