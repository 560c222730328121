using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>ANG-003: a stated mean is the mean of the rows above it.</summary>
internal static class RataRataDaftar
{
    public static AturanUji Aturan { get; } = new(
        "ANG-003", TingkatTemuan.Material, [KelasTemuan.RataRata],
        "Rata-rata yang tertulis sama dengan rata-rata sederhana baris di atasnya.",
        "Aritmetika",
        "Rata-rata 97,87; 100; 44,89; 75 dan 81,13 adalah 79,78, tertulis 79,60.",
        d => d.DaftarTabel.SelectMany(Tabel));

    private static Temuan? Bandingkan(TempatTemuan tempat, AngkaTertulis rata, List<List<AngkaTertulis>> suku)
    {
        if (suku.Exists(s => rata.Bacaan.Any(b => b.Selang.Bertemu(Rata(s)))))
        {
            return null;
        }

        var s = suku[0];
        var nilai = Cetak(s.Sum(a => a.Nilai) / s.Count, 2) + (rata.Persen ? " %" : "");
        var hitungan = s.Count <= 10 ? $"({string.Join(" + ", s.Select(a => Cetak(a.Nilai, a.Bacaan[0].Desimal)))}) / {s.Count}" : $"jumlah {s.Count} angka / {s.Count}";
        return Aturan.Temukan(tempat, rata.Teks, nilai, hitungan, $"Rata-rata tertulis {rata.Teks.Trim()}, sedangkan rata-rata {s.Count} angka di atasnya adalah {nilai}.");
    }

    /// <summary>Among figures with decimals a whole one ("75") lost only its zeros; a list of whole figures was rounded.</summary>
    private static Selang Rata(List<AngkaTertulis> suku)
    {
        var adaDesimal = suku.Exists(a => a.Bacaan[0].Desimal > 0);
        return suku.Aggregate(Selang.Tepat(0), (j, a) => j + (adaDesimal ? a.Bacaan[0].SelangCacah : a.Bacaan[0].Selang)).Kali(1m / suku.Count);
    }

    private static IEnumerable<Temuan?> Tabel(TabelTerbaca t)
    {
        for (var i = 2; i < t.Isi.Count; i++)
        {
            var label = t.Isi[i].Sel.ToList().FindIndex(s => s.Teks.Length > 0);
            if (label < 0 || !Bunyi.RataRata(t.Isi[i][label]))
            {
                continue;
            }

            for (var k = label + 1; k < t.Kepala.Count; k++)
            {
                var suku = Enumerable.Range(0, i).Select(j => DariSel(t.Isi[j][k])).Where(s => s.Count == 1).Select(s => s[0]).ToList();
                if (suku.Count >= 2 && DariSel(t.Isi[i][k]) is [var rata] && Enumerable.Range(0, i).All(j => !Bunyi.Jumlah(t.Isi[j][label])))
                {
                    yield return Bandingkan(t.Tempat(i, k), rata, [suku]);
                }
            }
        }
    }
}
