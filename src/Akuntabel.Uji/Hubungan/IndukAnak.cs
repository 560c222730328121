namespace Akuntabel.Uji.Hubungan;

/// <summary>Parents against their parts: a programme is the sum of its kegiatan where the table shows that it adds them.</summary>
internal static class IndukAnak
{
    private readonly record struct Kasus(int Baris, int Kolom, PenjumlahanSel Jumlah, bool Cocok);

    /// <summary>Relations that hold, and failing ones in a column or row that otherwise adds up.</summary>
    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi, IReadOnlyList<JenjangBaris> jenjang)
    {
        var semua = jenjang.Select(j => DaftarKasus(kisi, j).ToList()).ToList();
        var cocok = semua.SelectMany(s => s).Where(k => k.Cocok).Select(k => new Titik(k.Baris, k.Kolom)).ToHashSet();
        // beside money, counts and percentages of a parent measure other things than those of its parts
        var beruang = kisi.Kolom.Any(k => k.Ukuran == UkuranKolom.Uang);
        var sudah = new HashSet<Titik>();
        foreach (var (kasus, (resmi, membenarkan)) in semua.Zip(jenjang.Select(j => (j.Resmi, j.Membenarkan))))
        {
            var uang = kasus.Where(k => Berbobot(k) && kisi.Kolom[k.Kolom].Ukuran == UkuranKolom.Uang).ToList();
            var tersurat = resmi && uang.Exists(k => k.Cocok) && uang.Count(k => k.Cocok) * 4 >= uang.Count(k => !k.Cocok);
            var baris = kasus.Where(k => k.Cocok && Berbobot(k)).Select(k => k.Baris).ToHashSet();
            var kolom = kasus.Where(Berbobot).GroupBy(k => k.Kolom).ToDictionary(g => g.Key, g =>
                (Benar: g.Count(x => x.Cocok), Salah: g.Count(x => !x.Cocok)));
            foreach (var k in kasus)
            {
                var titik = new Titik(k.Baris, k.Kolom);
                if ((k.Cocok ? Berbobot(k) : !membenarkan && !cocok.Contains(titik) && !Tunggal(kisi, k)
                    && (Terbukti(k, !kisi.Berbobot[k.Kolom] && (!beruang || kisi.Kolom[k.Kolom].Ukuran == UkuranKolom.Uang)
                    && baris.Contains(k.Baris), kolom[k.Kolom]) || (tersurat && Nyata(kisi, k)))) && sudah.Add(titik))
                {
                    yield return new HubunganAngka(JenisHubungan.Jumlah, resmi ? AsalHubungan.Tersurat : AsalHubungan.Terduga, titik,
                        k.Jumlah.Sel, k.Cocok);
                }
            }
        }
    }

    /// <summary>Money of a parent with several parts in a table that shows elsewhere that it adds them.</summary>
    private static bool Nyata(KisiAngka kisi, Kasus k) => k.Jumlah.Berisi >= 2 && kisi.Kolom[k.Kolom].Ukuran == UkuranKolom.Uang;

    private static bool Berbobot(Kasus k) => k.Jumlah.Berisi >= 2 || !k.Cocok;

    /// <summary>
    /// A part that is missing proves nothing, nor does a sum that comes out once each single part, which prints the figure of its parent again, is left out.
    /// </summary>
    private static bool Tunggal(KisiAngka kisi, Kasus k)
    {
        var nilai = k.Jumlah.Sel.Select(s => kisi.Satu(s)?.Nilai ?? 0).Prepend(kisi.Satu(k.Baris, k.Kolom)?.Nilai ?? 0).ToList();
        var ulang = nilai.Zip(nilai.Skip(1)).Where(p => p.First == p.Second && p.First != 0).Sum(p => p.Second);
        return k.Jumlah.Bolong || (ulang > 0 && nilai[0] == nilai[1]) || (ulang > 0 && k.Jumlah.Nilai - ulang == nilai[0]);
    }

    /// <summary>The same row adds up in another column, or the other parents of the column do.</summary>
    private static bool Terbukti(Kasus k, bool barisCocok, (int Benar, int Salah) kolom) =>
        k.Jumlah.Berisi > 0 && k.Jumlah.Terbesar > 0
            && ((barisCocok && (kolom.Benar > 0 || kolom.Salah <= 2)) || (kolom.Benar >= 2 && kolom.Benar >= 3 * kolom.Salah));

    private static IEnumerable<Kasus> DaftarKasus(KisiAngka kisi, JenjangBaris jenjang)
    {
        for (var i = 0; i < kisi.Tinggi; i++)
        {
            for (var k = 0; k < kisi.Lebar && jenjang.Anak[i].Count > 0; k++)
            {
                if (kisi.Dijumlahkan[k] && kisi.Satu(i, k) is { } a && (!a.Persen || kisi.Berbobot[k])
                    && PenjumlahanSel.Hitung(kisi, jenjang.Anak[i].Select(b => new Titik(b, k))) is { Berisi: > 0 } jumlah)
                {
                    yield return new Kasus(i, k, jumlah, jumlah.Cocok(new Titik(i, k)));
                }
            }
        }
    }
}
