namespace Akuntabel.Uji.Hubungan;

/// <summary>Rows that are the difference of two rows above: surplus = pendapatan − belanja, pembiayaan netto = penerimaan − pengeluaran.</summary>
internal static class PencariSurplus
{
    private static readonly (PolaTeks Hasil, PolaTeks Tambah, PolaTeks Kurang)[] Daftar =
    [
        (Bunyi.Pola(@"\b(surplus|defisit)\b"), Bunyi.Pola(@"^(jumlah |total )?(pendapatan|penerimaan)( daerah| negara)?$"),
            Bunyi.Pola(@"^(jumlah |total )?(belanja|pengeluaran)( daerah| negara)?$")),
        (Bunyi.Pola(@"\bpembiayaan (netto|neto)\b"), Bunyi.Pola(@"^(jumlah |total )?penerimaan pembiayaan( daerah)?$"),
            Bunyi.Pola(@"^(jumlah |total )?pengeluaran pembiayaan( daerah)?$")),
    ];

    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi)
    {
        for (var i = 2; i < kisi.Tinggi; i++)
        {
            var label = Label(kisi, i);
            foreach (var (hasil, tambah, kurang) in Daftar.Where(d => d.Hasil.IsMatch(label)))
            {
                var (a, b) = (Terdekat(kisi, i, tambah), Terdekat(kisi, i, kurang));
                var semua = a < 0 || b < 0 ? [] : Kolom(kisi, i, a, b).ToList();
                foreach (var h in semua.Exists(h => h.Cocok) ? semua : [])
                {
                    yield return h;
                }
            }
        }
    }

    private static IEnumerable<HubunganAngka> Kolom(KisiAngka kisi, int i, int a, int b)
    {
        for (var k = 0; k < kisi.Lebar; k++)
        {
            if (kisi.Dijumlahkan[k] && kisi.Satu(i, k) is { } hasil && kisi.Satu(a, k) is { } x && kisi.Satu(b, k) is { } y)
            {
                var beda = kisi.Rentang(k, x.Bacaan[0]) - kisi.Rentang(k, y.Bacaan[0]);
                var cocok = hasil.Bacaan.Any(n => beda.Bertemu(kisi.Rentang(k, n))
                    || beda.Bertemu(kisi.Rentang(k, n with { Nilai = -n.Nilai })));
                yield return new HubunganAngka(JenisHubungan.Selisih, AsalHubungan.Tersurat, new Titik(i, k), [new(a, k), new(b, k)],
                    cocok);
            }
        }
    }

    private static int Terdekat(KisiAngka kisi, int i, PolaTeks pola)
    {
        var j = i - 1;
        while (j >= 0 && !pola.IsMatch(Label(kisi, j)))
        {
            j--;
        }

        return j;
    }

    private static string Label(KisiAngka kisi, int i) =>
        (kisi.Tabel.Isi[i].Sel.Select(s => s.Teks.Trim()).FirstOrDefault(t => t.Count(char.IsLetter) >= 4) ?? "").ToLowerInvariant();
}
