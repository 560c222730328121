namespace Akuntabel.Uji.Hubungan;

/// <summary>Rows that say themselves how the quarters make the year: "Akumulasi" adds them, whatever the other rows do.</summary>
internal static class PencariSifatTarget
{
    private const int TriwulanTersedikit = 2;

    private static readonly PolaTeks PolaAkumulasi = Bunyi.Pola(@"^\W*((sifat|tipe|jenis)\s+)?(di)?(akumulasi(kan)?|akumulatif|jumlahkan|"
        + @"penjumlahan|sum)\W*$");
    private static readonly PolaTeks PolaSetahun = Bunyi.Pola(@"\b(tahun|tahunan|setahun|(19|20)[0-9]{2})\b");

    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi)
    {
        var triwulan = kisi.Kolom.Where(k => k.Peran is PeranKolom.Target or PeranKolom.Lain && Triwulan(k)).ToList();
        var tahun = kisi.Kolom.Where(k => k.Peran == PeranKolom.Target && !Triwulan(k) && PolaSetahun.IsMatch(k.Ujung)).ToList();
        if (triwulan.Count < TriwulanTersedikit || tahun.Count != 1 || triwulan.Select(k => k.Induk).Distinct().Count() > 1)
        {
            return [];
        }

        return from i in Enumerable.Range(0, kisi.Tinggi)
               where kisi.Tabel.Isi[i].Sel.Any(s => PolaAkumulasi.IsMatch(s.Teks))
                   && kisi.Satu(i, tahun[0].Indeks) is not null && triwulan.TrueForAll(k => kisi.Satu(i, k.Indeks) is not null)
               let suku = triwulan.Select(k => new Titik(i, k.Indeks)).ToList()
               let jumlah = PenjumlahanSel.Hitung(kisi, suku)
               where jumlah is { Sel.Count: >= TriwulanTersedikit }
               select new HubunganAngka(JenisHubungan.Jumlah, AsalHubungan.Tersurat, new(i, tahun[0].Indeks), suku,
                   jumlah.Cocok(new(i, tahun[0].Indeks)));
    }

    private static bool Triwulan(KolomDipahami k) => k.Periode.Contains("tw", StringComparison.Ordinal);
}
