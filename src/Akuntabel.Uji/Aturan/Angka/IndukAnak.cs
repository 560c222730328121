namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>Parents against their parts: a programme is the sum of its kegiatan where the table shows that it adds them.</summary>
internal static class IndukAnak
{
    private readonly record struct Kasus(int Baris, int Kolom, PenjumlahanSel Jumlah, bool Cocok);

    /// <summary>Relations that hold, and failing ones in a column or row that otherwise adds up.</summary>
    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi, IReadOnlyList<JenjangBaris> jenjang)
    {
        var semua = jenjang.Select(j => DaftarKasus(kisi, j).ToList()).ToList();
        var cocok = semua.SelectMany(s => s).Where(k => k.Cocok).Select(k => new Titik(k.Baris, k.Kolom)).ToHashSet();
        var sudah = new HashSet<Titik>();
        foreach (var kasus in semua)
        {
            var baris = kasus.Where(k => k.Cocok && Berbobot(k)).Select(k => k.Baris).ToHashSet();
            var kolom = kasus.Where(Berbobot).GroupBy(k => k.Kolom).ToDictionary(g => g.Key, g => (Benar: g.Count(x => x.Cocok), Salah: g.Count(x => !x.Cocok)));
            foreach (var k in kasus)
            {
                var titik = new Titik(k.Baris, k.Kolom);
                if ((k.Cocok ? Berbobot(k) : !cocok.Contains(titik) && Terbukti(k, baris.Contains(k.Baris), kolom[k.Kolom])) && sudah.Add(titik))
                {
                    yield return new HubunganAngka(JenisHubungan.Jumlah, titik, k.Jumlah.Sel, k.Cocok, () => Temukan(kisi, k));
                }
            }
        }
    }

    private static bool Berbobot(Kasus k) => k.Jumlah.Berisi >= 2 || !k.Cocok;

    /// <summary>The same row adds up in another column, or the other parents of the column do.</summary>
    private static bool Terbukti(Kasus k, bool barisCocok, (int Benar, int Salah) kolom) =>
        k.Jumlah.Berisi > 0 && k.Jumlah.Terbesar > 0 && ((barisCocok && (kolom.Benar > 0 || kolom.Salah <= 2)) || (kolom.Benar >= 2 && kolom.Benar >= 3 * kolom.Salah));

    private static IEnumerable<Kasus> DaftarKasus(KisiAngka kisi, JenjangBaris jenjang)
    {
        for (var i = 0; i < kisi.Tinggi; i++)
        {
            for (var k = 0; k < kisi.Lebar && jenjang.Anak[i].Count > 0; k++)
            {
                if (kisi.Dijumlahkan[k] && kisi.Satu(i, k) is { Persen: false } && PenjumlahanSel.Hitung(kisi, jenjang.Anak[i].Select(a => new Titik(a, k))) is { Berisi: > 0 } jumlah)
                {
                    yield return new Kasus(i, k, jumlah, jumlah.Cocok(new Titik(i, k)));
                }
            }
        }
    }

    private static Temuan Temukan(KisiAngka kisi, Kasus k)
    {
        var (t, tertulis) = (kisi.Tabel, kisi.Tabel.Isi[k.Baris][k.Kolom].Trim());
        return JumlahBaris.Aturan.Temukan(
            t.Tempat(k.Baris, k.Kolom), tertulis, k.Jumlah.Tercetak, k.Jumlah.Hitungan,
            $"Baris \"{Nama(t.Isi[k.Baris])}\" tertulis {tertulis}, sedangkan rinciannya berjumlah {k.Jumlah.Tercetak}.") with
        {
            Terkait = [.. k.Jumlah.Sel.Select(s => t.Tempat(s.Baris, s.Kolom))],
        };
    }

    /// <summary>The name of a row, short enough for a sentence.</summary>
    public static string Nama(BarisTerbaca b)
    {
        const int Terpanjang = 60;
        var nama = b.Sel.Select(s => s.Teks).FirstOrDefault(s => s.Count(char.IsLetter) >= 3) ?? b[0];
        return nama.Length <= Terpanjang ? nama : nama[..Terpanjang] + "…";
    }
}
