using System.Runtime.CompilerServices;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>What the rows of a budget make one ask.</summary>
public static class PemeriksaAnggaran
{
    private const string Dasar = "Permendagri 77/2020, pelaksanaan anggaran perangkat daerah";

    // a long budget is looked at again and again before it is changed: kept as long as its form is
    private static readonly ConditionalWeakTable<ButirTerisi, Hasil> Terperiksa = new();

    private static readonly string[] Angka = ["pagu", "realisasi", "target_fisik", "realisasi_fisik"];

    private static readonly string[] Uang = ["pagu", "realisasi"];

    /// <summary>The levels of a row: column of the code, column of the name, and what it is called.</summary>
    internal static readonly (string Kode, string Nama, string Kata)[] Tingkat = [("kode_program", "program", "program"),
        ("kode_kegiatan", "kegiatan", "kegiatan"), ("kode_sub", "sub_kegiatan", "sub kegiatan")];

    /// <summary>Checks them.</summary>
    /// <param name="anggaran">The form of the budget.</param>
    /// <param name="belanja">Pagu of all kinds of expenditure together; <c>null</c>: nobody has written it.</param>
    public static IReadOnlyList<TemuanRencana> Periksa(ButirTerisi anggaran, decimal? belanja = null)
    {
        ArgumentNullException.ThrowIfNull(anggaran);
        var (tempat, pagu, temuan) = Terperiksa.GetValue(anggaran, Periksa);
        return [.. temuan, .. Jumlah(tempat, pagu, belanja)];
    }

    private static Hasil Periksa(ButirTerisi anggaran)
    {
        var baris = Baris(anggaran);
        var pagu = baris.Select(b => PemeriksaRencana.Angka(b["pagu"])).OfType<decimal>().ToList();
        return new Hasil(baris.Count > 0 ? baris[0].Alamat : "", pagu.Count > 0 ? pagu.Sum() : null,
            [.. baris.SelectMany(Satu), .. Kembar(baris), .. Dirinci(baris), .. Tingkat.SelectMany(t => Bernama(baris, t)), .. Dinyatakan(anggaran, baris)]);
    }

    // what the DPA states as its total, beside what its rows make
    private static IEnumerable<TemuanRencana> Dinyatakan(ButirTerisi anggaran, IReadOnlyList<ButirTerisi> baris)
    {
        var pernyataan = (anggaran.Daftar.Count > 0 ? anggaran.Daftar[0].Butir : []).Except(baris);
        foreach (var (b, k) in pernyataan.SelectMany(b => Uang.Select(k => (b, k))))
        {
            var rinci = baris.Select(x => PemeriksaRencana.Angka(x[k])).OfType<decimal>().ToList();
            if (PemeriksaRencana.Angka(b[k]) is { } tertulis && rinci.Count > 0 && rinci.Sum() is var jumlah && jumlah != tertulis)
            {
                yield return new("RCN-067", BobotRencana.Bertentangan, $"{b.Alamat}.{k}",
                    $"Jumlah {k} yang tertulis {AngkaIndonesia.Cetak(tertulis, 0)}, sedangkan baris-barisnya berjumlah "
                        + $"{AngkaIndonesia.Cetak(jumlah, 0)}: selisih {AngkaIndonesia.Cetak(Math.Abs(jumlah - tertulis), 0)}.",
                    "Lengkapi atau betulkan barisnya; bila jumlah itu yang salah, hapus barisnya: ia dihitung dari rincian.", Dasar);
            }
        }
    }

    /// <summary>The rows of a budget without those that state a total.</summary>
    internal static IReadOnlyList<ButirTerisi> Baris(ButirTerisi anggaran) =>
        [.. (anggaran.Daftar.Count > 0 ? anggaran.Daftar[0].Butir : [])
            .Where(b => !Tingkat.Any(t => b[t.Kode].Equals("jumlah", StringComparison.OrdinalIgnoreCase)))];

    private static IEnumerable<TemuanRencana> Satu(ButirTerisi b)
    {
        foreach (var k in Angka.Where(k => PemeriksaRencana.Angka(b[k]) < 0))
        {
            yield return new("RCN-030", BobotRencana.Bertentangan, $"{b.Alamat}.{k}", $"{Sebut(b)}: {b[k]} kurang dari nol.",
                "Periksa angkanya.", Dasar);
        }

        if (PemeriksaRencana.Angka(b["realisasi"]) > (PemeriksaRencana.Angka(b["pagu"]) ?? decimal.MaxValue))
        {
            yield return new("RCN-031", BobotRencana.Bertentangan, b.Alamat + ".realisasi",
                $"{Sebut(b)}: realisasi {b["realisasi"]} melampaui pagu {b["pagu"]}.", "Periksa keduanya, atau isi pagu perubahan.", Dasar);
        }
    }

    // one of the two is not complete, and agreements print the rows
    private static IEnumerable<TemuanRencana> Jumlah(string tempat, decimal? pagu, decimal? belanja)
    {
        if (belanja is { } lain && pagu is { } jumlah && jumlah != lain)
        {
            yield return new("RCN-063", BobotRencana.Bertentangan, tempat + ".pagu",
                $"Pagu semua baris berjumlah {AngkaIndonesia.Cetak(jumlah, 0)}, menurut jenis belanja {AngkaIndonesia.Cetak(lain, 0)}: "
                    + $"selisih {AngkaIndonesia.Cetak(Math.Abs(jumlah - lain), 0)}.",
                "Lengkapi sub kegiatan yang belum masuk, atau perbaiki salah satunya: Perjanjian Kinerja mencetak jumlah barisnya.", Dasar);
        }
    }

    private static IEnumerable<TemuanRencana> Kembar(IEnumerable<ButirTerisi> baris) =>
        baris.Where(b => b["kode_sub"].Length > 0).GroupBy(b => b["kode_sub"]).Where(g => g.Count() > 1)
            .Select(g => new TemuanRencana("RCN-032", BobotRencana.Bertentangan, g.Last()
                .Alamat + ".kode_sub", $"Kode sub kegiatan {g.Key} tertulis {g.Count()} kali.",
                "Gabungkan barisnya, atau perbaiki kodenya.", Dasar));

    // a program with a pagu of its own beside its parts
    private static IEnumerable<TemuanRencana> Dirinci(IReadOnlyList<ButirTerisi> baris)
    {
        for (var i = 0; i < Tingkat.Length - 1; i++)
        {
            var (t, bawah) = (Tingkat[i], Tingkat[(i + 1)..]);
            var rinci = baris.Where(b => b[t.Kode].Length > 0 && Array.Exists(bawah, x => b[x.Kode].Length > 0)).ToLookup(b => b[t.Kode]);
            foreach (var b in baris.Where(b => b[t.Kode].Length > 0 && !Array.Exists(bawah, x => b[x.Kode].Length > 0)
                && PemeriksaRencana.Angka(b["pagu"]) is > 0 && rinci[b[t.Kode]].Any(r => PemeriksaRencana.Angka(r["pagu"]) is > 0)))
            {
                yield return new("RCN-072", BobotRencana.Bertentangan, b.Alamat + ".pagu",
                    $"{Sebut(b)}: pagu {b["pagu"]} pada baris {t.Kata} terhitung dua kali, sebab {rinci[b[t.Kode]].Count()} baris di bawahnya "
                        + "sudah memuat pagunya sendiri.",
                    $"Hapus baris {t.Kata} itu; jumlahnya dihitung dari rincian.", Dasar);
            }
        }
    }

    // one code is one thing, whatever it is called
    private static IEnumerable<TemuanRencana> Bernama(IEnumerable<ButirTerisi> baris, (string Kode, string Nama, string Kata) t) =>
        baris.Where(b => b[t.Kode].Length > 0 && b[t.Nama].Length > 0).GroupBy(b => b[t.Kode])
            .Select(g => (g, Nama: g.Select(b => b[t.Nama]).Distinct(StringComparer.OrdinalIgnoreCase).ToList()))
                .Where(x => x.Nama.Count > 1)
            .Select(x => new TemuanRencana("RCN-033", BobotRencana.Bertentangan, $"{x.g.Last().Alamat}.{t.Nama}",
                $"Kode {t.Kata} {x.g.Key} punya {x.Nama.Count} nama: {string.Join("; ", x.Nama.Select(n => $"\"{n}\""))}.",
                "Samakan namanya, atau perbaiki kodenya.", Dasar));

    /// <summary>What a reader calls a row.</summary>
    internal static string Sebut(ButirTerisi b) => Array.FindLast(Tingkat, t => b[t.Nama].Length > 0).Nama is { } n ? b[n]
        : "Baris anggaran";

    /// <param name="Tempat">Address of the first row.</param>
    /// <param name="Pagu">What the rows add up to; <c>null</c>: nothing.</param>
    /// <param name="Temuan">What is found in them.</param>
    private sealed record Hasil(string Tempat, decimal? Pagu, IReadOnlyList<TemuanRencana> Temuan);
}
