namespace Akuntabel.Uji.Hubungan;

/// <summary>Rows that are the difference of two others: surplus = pendapatan − belanja,
/// pembiayaan netto = penerimaan − pengeluaran.</summary>
internal static class PencariSurplus
{
    private static readonly (PolaTeks Hasil, PolaTeks Tambah, PolaTeks Kurang)[] Daftar =
    [
        (Bunyi.Pola(@"\b(surplus|defisit)\b"), Bunyi.Pola(@"^(jumlah |total )?(pendapatan|penerimaan)( daerah| negara)?$"),
            Bunyi.Pola(@"^(jumlah |total )?(belanja|pengeluaran)( daerah| negara)?$")),
        (Bunyi.Pola(@"\bpembiayaan (daerah )?(netto|neto|bersih)\b|^(jumlah |total )?pembiayaan( daerah)?$"),
            Bunyi.Pola(@"^(jumlah |total )?penerimaan pembiayaan( daerah)?$"),
            Bunyi.Pola(@"^(jumlah |total )?pengeluaran pembiayaan( daerah)?$")),
    ];

    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi)
    {
        for (var i = 0; i < kisi.Tinggi; i++)
        {
            var label = Label(kisi, i);
            foreach (var (hasil, tambah, kurang) in Daftar.Where(d => d.Hasil.IsMatch(label)))
            {
                var (a, b) = Pasangan(kisi, i, tambah, kurang);
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
        for (var k = Nama(kisi, i) + 1; k < kisi.Lebar; k++)
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

    /// <summary>The nearest rows above, else the nearest below: a net amount may head what it comes from.</summary>
    private static (int Tambah, int Kurang) Pasangan(KisiAngka kisi, int i, PolaTeks tambah, PolaTeks kurang) =>
        (Terdekat(kisi, i, -1, tambah), Terdekat(kisi, i, -1, kurang)) is (>= 0, >= 0) atas ? atas
            : (Terdekat(kisi, i, 1, tambah), Terdekat(kisi, i, 1, kurang));

    private static int Terdekat(KisiAngka kisi, int i, int langkah, PolaTeks pola)
    {
        var j = i + langkah;
        while (j >= 0 && j < kisi.Tinggi && !pola.IsMatch(Label(kisi, j)))
        {
            j += langkah;
        }

        return j < kisi.Tinggi ? j : -1;
    }

    private static readonly PolaTeks PolaKode = Bunyi.Pola(@"^[0-9][0-9. ]*[-)]?\s*|^[a-z]{1,3}[.)]\s+|\s*[:=]\s*$|\s*\([^()]*\)\s*$");

    /// <summary>The column of the name of a row; −1 without one.</summary>
    private static int Nama(KisiAngka kisi, int i) => kisi.Tabel.Isi[i].Sel.ToList().FindIndex(s => s.Teks.Count(char.IsLetter) >= 4);

    /// <summary>The name of a row without its code.</summary>
    private static string Label(KisiAngka kisi, int i) => PolaKode.Replace(kisi.Tabel.Isi[i][Nama(kisi, i)].Trim().ToLowerInvariant(), "");
}
