using static Akuntabel.Core.UjiKonsistensi.AngkaTertulis;

namespace Akuntabel.Core.UjiKonsistensi.Aturan;

/// <summary>ANG-002: a total is the sum of its rows.</summary>
internal static class JumlahBaris
{
    public static AturanUji Aturan { get; } = new(
        "ANG-002", TingkatTemuan.Material, [KelasTemuan.Jumlah],
        "Baris Jumlah atau Total sama dengan jumlah baris yang dirangkumnya.",
        "Aritmetika",
        "Rincian 11, 6, 28 dan 90 berjumlah 135, tertulis 200.",
        Periksa);

    /// <summary>A total below tables that stand one upon the other may mean all of them: then only what agrees is certain.</summary>
    private static IEnumerable<Temuan?> Periksa(DokumenTerbaca d) =>
        d.Blok.SelectMany((b, i) => b is TabelTerbaca t ? Tabel(t).Where(x => x is null || i == 0 || d.Blok[i - 1] is not TabelTerbaca) : []);

    private static IEnumerable<Temuan?> Tabel(TabelTerbaca t)
    {
        var peran = PenentuPeran.Peran(t);
        var sebelumnya = -1;
        for (var i = 0; i < t.Isi.Count; i++)
        {
            var label = Label(t.Isi[i]);
            if (label < 0)
            {
                continue;
            }

            // a total that stands above its rows
            var atas = i == 0 ? Enumerable.Range(1, t.Isi.Count - 1).TakeWhile(j => Label(t.Isi[j]) < 0).ToList() : null;
            var himpunan = atas is null ? Himpunan(t, sebelumnya + 1, i, label).ToList() : [atas];
            for (var k = label + 1; k < t.Kepala.Count; k++)
            {
                if (Dijumlahkan(t, peran, k, i) && Periksa(t, i, k, himpunan) is { Diperiksa: true } hasil)
                {
                    yield return hasil.Temuan;
                }
            }

            sebelumnya = i;
        }
    }

    /// <summary>Totals of totals are looked for in tables up to this length, which keeps the whole linear.</summary>
    private const int BarisTerbanyak = 1000;

    private static int Label(BarisTerbaca b)
    {
        var k = b.Sel.ToList().FindIndex(s => s.Teks.Length > 0 && Bunyi.Urut(s.Teks) is null);
        for (var j = k; j >= 0 && j < b.Sel.Count; j++)
        {
            if (Bunyi.Jumlah(b[j]) && b[j].Length < 80 && (j == k || b.Sel.Take(j).All(s => s.Teks.Length == 0)))
            {
                return j;
            }
        }

        return -1;
    }

    /// <summary>The sets of rows that the total may mean: the group, everything since the last total, each level of numbering, the subtotals.</summary>
    private static IEnumerable<List<int>> Himpunan(TabelTerbaca t, int awal, int akhir, int label)
    {
        var semua = Enumerable.Range(awal, akhir - awal).ToList();
        var kepala = semua.FindLastIndex(j => t.Isi[j].Sel.Take(label).Any(s => s.Teks.Length > 0));
        if (kepala >= 0)
        {
            yield return semua[kepala..];
        }

        yield return semua;
        foreach (var gaya in semua.GroupBy(j => Gaya(t.Isi[j])).Where(g => g.Key.Length > 0))
        {
            yield return [.. gaya];
        }

        if (akhir <= BarisTerbanyak)
        {
            yield return [.. Enumerable.Range(0, akhir).Where(j => Label(t.Isi[j]) >= 0)];
            yield return [.. Enumerable.Range(0, akhir).Where(j => Label(t.Isi[j]) < 0)];
        }
    }

    private static string Gaya(BarisTerbaca b) => Bunyi.Gaya(b.Sel.Select(s => s.Teks).FirstOrDefault(s => s.Length > 0) ?? "");

    private static bool Dijumlahkan(TabelTerbaca t, IReadOnlyList<PeranKolom> peran, int kolom, int baris) =>
        peran[kolom] is not (PeranKolom.Persen or PeranKolom.Nomor) && !t.Isi[baris][kolom].Contains('%') && !t.Kepala[kolom].Contains('%')
        && !t.Kepala[kolom].Contains("rata", StringComparison.OrdinalIgnoreCase) && t.Isi[baris].Sel.Count <= t.Kepala.Count;

    private static (bool Diperiksa, Temuan? Temuan) Periksa(TabelTerbaca t, int i, int k, List<List<int>> himpunan)
    {
        if (DariSel(t.Isi[i][k]) is not [var tertulis] || tertulis.Persen)
        {
            return default;
        }

        var calon = himpunan.Select(h => Jumlah(t, h, k)).Where(c => c.Suku.Count >= 2).ToList();
        if (calon.Count == 0 || calon.Exists(c => c.Ragu))
        {
            return default;
        }

        if (calon.Exists(c => tertulis.Bacaan.Any(b => b.SelangCacah.Bertemu(c.Selang))))
        {
            return (true, null);
        }

        if (i > BarisTerbanyak)
        {
            return default;
        }

        var dekat = calon.Where(c => c.Suku.Count == calon[0].Suku.Count || c.Jumlah != 0).MinBy(c => Math.Abs(c.Jumlah - tertulis.Nilai));
        var desimal = dekat.Suku.Max(s => s.Bacaan[0].Desimal);
        return (true, Aturan.Temukan(
            t.Tempat(i, k), tertulis.Teks, Cetak(dekat.Jumlah, desimal), Penjumlahan(dekat.Suku),
            $"{t.Isi[i].Sel.First(s => Bunyi.Jumlah(s.Teks)).Teks} tertulis {tertulis.Teks}, sedangkan baris rinciannya berjumlah {Cetak(dekat.Jumlah, desimal)}."));
    }

    private readonly record struct HasilJumlah(decimal Jumlah, Selang Selang, List<AngkaTertulis> Suku, bool Ragu);

    private static HasilJumlah Jumlah(TabelTerbaca t, List<int> baris, int kolom)
    {
        var suku = new List<AngkaTertulis>();
        var ragu = false;
        foreach (var j in baris)
        {
            var sel = DariSel(t.Isi[j][kolom]);
            ragu |= sel.Count > 1 || (sel.Count == 1 && (sel[0].Persen || sel[0].Penyebut is not null)) || (sel.Count == 0 && t.Isi[j][kolom].Any(char.IsAsciiDigit));
            suku.AddRange(sel.Take(1));
        }

        ragu |= suku.Select(s => s.Satuan).Where(s => s.Length > 0).Distinct().Count() > 1;
        var selang = suku.Aggregate(Selang.Tepat(0), (s, a) => s + a.Bacaan[0].SelangCacah);
        return new HasilJumlah(suku.Sum(s => s.Nilai), selang, suku, ragu);
    }

    internal static string Penjumlahan(List<AngkaTertulis> suku) =>
        suku.Count <= 8 ? string.Join(" + ", suku.Select(s => Cetak(s.Nilai, s.Bacaan[0].Desimal))) : $"jumlah {suku.Count} baris";
}
