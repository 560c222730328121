using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Aturan;

/// <summary>One row of a distribution over classes.</summary>
/// <param name="Kelas">The class; <c>null</c> for the values that have none.</param>
/// <param name="Label">Word printed: the class label, "belum diukur" or "di luar skala".</param>
/// <param name="Banyak">How many values (count).</param>
/// <param name="Persen">Share of all values in percent, two decimals.</param>
/// <param name="PersenBulat">Share in whole percent; over all rows these add to exactly 100.</param>
/// <param name="Anggota">Names of the members, in the order given.</param>
public sealed record BarisSebaran(
    KelasSkala? Kelas, string Label, Fakta Banyak, Fakta Persen, Fakta PersenBulat, IReadOnlyList<string> Anggota);

/// <summary>How many values fall in each class of a scale, and which.</summary>
/// <param name="Skala">The scale applied.</param>
/// <param name="Seluruh">How many values there are, measured or not (count).</param>
/// <param name="Kelas">One row per class, highest first, empty classes included.</param>
/// <param name="TanpaKelas">The values not measured or not covered; empty when there are none.</param>
public sealed record Sebaran(Skala Skala, Fakta Seluruh, IReadOnlyList<BarisSebaran> Kelas, IReadOnlyList<BarisSebaran> TanpaKelas)
{
    private sealed record Kelompok(string Kode, KelasSkala? Kelas, string Label)
    {
        public List<(string Nama, Fakta Nilai)> Isi { get; } = [];
    }

    /// <summary>Counts values per class in one pass.</summary>
    /// <param name="idAwal">Prefix of the fact ids: "sebaran.serapan" gives "sebaran.serapan.1.banyak" ("1" = highest class).</param>
    /// <param name="skala">The scale.</param>
    /// <param name="daftar">Names and values, in the unit of the scale.</param>
    public static Sebaran Hitung(string idAwal, Skala skala, IReadOnlyList<(string Nama, Fakta Nilai)> daftar)
    {
        ArgumentNullException.ThrowIfNull(skala);
        ArgumentNullException.ThrowIfNull(daftar);
        var kelas = skala.Kelas.Select((k, i) => new Kelompok($"{i + 1}", k, k.Label)).ToList();
        var kosong = new Kelompok("belum-diukur", null, Skala.BelumDiukur);
        var luar = new Kelompok("di-luar-skala", null, Skala.DiLuarSkala);
        foreach (var butir in daftar)
        {
            Tempat(butir.Nilai).Isi.Add(butir);
        }

        var seluruh = FaktaHitung.Banyak(
            idAwal + ".seluruh", "Banyak seluruhnya", daftar.Count, KatalogAturan.BanyakBaris, [.. daftar.Select(d => d.Nilai)], $"{daftar.Count} nilai");
        var baris = SusunBaris(idAwal, seluruh, [.. kelas, .. new[] { kosong, luar }.Where(k => k.Isi.Count > 0)]);
        return new Sebaran(skala, seluruh, baris[..kelas.Count], baris[kelas.Count..]);

        Kelompok Tempat(Fakta nilai) =>
            nilai.Besaran.Nilai is not { } n ? kosong
            : skala.KelasDari(n) is { } k ? kelas[Letak(skala.Kelas, k)] : luar;
    }

    private static int Letak(IReadOnlyList<KelasSkala> kelas, KelasSkala dicari) => kelas.TakeWhile(k => !ReferenceEquals(k, dicari)).Count();

    private static List<BarisSebaran> SusunBaris(string idAwal, Fakta seluruh, IReadOnlyList<Kelompok> kelompok)
    {
        var bulat = SisaTerbesar([.. kelompok.Select(k => k.Isi.Count)]);
        return [.. kelompok.Select((k, i) => Baris($"{idAwal}.{k.Kode}", seluruh, k, bulat[i]))];
    }

    private static BarisSebaran Baris(string id, Fakta seluruh, Kelompok k, int bulat)
    {
        var banyak = FaktaHitung.Banyak(
            id + ".banyak", $"Banyak {k.Label}", k.Isi.Count, KatalogAturan.BanyakPerKelas,
            [.. k.Isi.Select(b => b.Nilai)], $"{k.Isi.Count} dari {seluruh.CetakAngka()} {k.Label}");
        var persen = FaktaHitung.Persen(
            id + ".persen", $"Persentase {k.Label}", KatalogAturan.PersenPerKelas,
            FaktaHitung.PersenDari(new Ambil(banyak), new Ambil(seluruh)), "tidak ada nilai yang dibagi ke dalam kelas");
        return new BarisSebaran(k.Kelas, k.Label, banyak, persen, Bulat(id, k.Label, persen, bulat), [.. k.Isi.Select(b => b.Nama)]);
    }

    private static Fakta Bulat(string id, string label, Fakta persen, int bulat)
    {
        var besaran = persen.Besaran.Ada ? Besaran.Dari(bulat) : persen.Besaran;
        var uraian = $"{persen.Cetak()} → {bulat} % (sisa terbesar)";
        return new Fakta(id + ".persen-bulat", $"Persentase bulat {label}", besaran, Satuan.Persen, 0,
            new Penetapan(KatalogAturan.PersenBulatPerKelas, [persen], uraian));
    }

    /// <summary>Whole percentages that add to 100; on equal remainders the earlier row wins. Integer arithmetic, so no rounding can creep in.</summary>
    private static int[] SisaTerbesar(IReadOnlyList<int> banyak)
    {
        var total = banyak.Sum();
        if (total == 0)
        {
            return new int[banyak.Count];
        }

        var hasil = banyak.Select(b => (int)(b * 100L / total)).ToArray();
        var kurang = 100 - hasil.Sum();
        foreach (var i in Enumerable.Range(0, banyak.Count).OrderByDescending(i => banyak[i] * 100L % total).Take(kurang))
        {
            hasil[i]++;
        }

        return hasil;
    }
}
