using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>What a sheet states against what its rows make, and what was spent against what may be: told with place and difference,
/// never mended.</summary>
internal static class PemeriksaLembar
{
    private const int Disebut = 5;

    /// <summary>Rows that add up others: of accounts, sub kegiatan, kegiatan and programs.</summary>
    public static IEnumerable<string> Subtotal(IReadOnlyList<UnitTerbaca> unit, IReadOnlyList<UkuranLembar> ukuran) =>
        Sebut("baris yang menjumlah tidak sama dengan rinciannya", [.. unit.SelectMany(u => u.Sub.Values.SelectMany(s => s.Subtotal())
            .Select(s => (s.Tertulis, s.Bagian)).Concat(u.Induk.Select(i => (Tertulis: i.Value, Bagian: Bagian(u, i.Key)))))
            .Where(s => s.Bagian.Count > 0).SelectMany(s => Beda(s.Tertulis, s.Bagian, ukuran))]);

    /// <summary>What one row tells twice: months and their sum.</summary>
    public static IEnumerable<string> Seluruhnya(IEnumerable<NilaiTerkumpul> semua, PenentuMasa masa)
    {
        var beda = new List<string>();
        var terakhir = masa.Terisi([.. semua]).Select(t => t.Triwulan).LastOrDefault() * 3;
        var (ukuran, apa) = masa.Bidang == BidangLembar.Bulan ? (UkuranLembar.Kas, "anggaran kas") : (UkuranLembar.Realisasi, "realisasi");
        foreach (var n in semua.Where(_ => masa.Ada))
        {
            var sejak = masa.SejakJanuari(n, _ => null, (m, a, b) =>
                beda.Add($"{n.Tempat}: {apa} s.d. {TanggalIndonesia.NamaBulan[m - 1]} {Rp(a)}, menurut kolom lainnya {Selisih(b, a)}"));
            if (n[ukuran] is { } jumlah && (masa.Bidang == BidangLembar.Bulan ? sejak[12] : sejak[Math.Max(terakhir, 0)] ?? jumlah) is { } s
                && s != jumlah)
            {
                beda.Add($"{n.Tempat}: jumlah {apa} tertulis {Rp(jumlah)}, bulan atau triwulannya berjumlah {Selisih(s, jumlah)}");
            }
        }

        return Sebut($"kolom jumlah {apa} tidak sama dengan bagiannya", beda);
    }

    /// <summary>Sums since January that shrink from month to month; from quarter to quarter they are told with what is stored.</summary>
    public static IEnumerable<string> Turun(IEnumerable<NilaiTerkumpul> semua, PenentuMasa masa)
    {
        var turun = new List<string>();
        foreach (var n in semua.Where(_ => masa.Ada))
        {
            var (sejak, lalu) = (masa.SejakJanuari(n, _ => null), 0);
            for (var m = 1; m < sejak.Length; m++)
            {
                if (sejak[m] is { } kini && sejak[lalu] is { } dulu && kini < dulu && (m % 3 != 0 || lalu % 3 != 0))
                {
                    turun.Add($"{n.Tempat}: s.d. {TanggalIndonesia.NamaBulan[m - 1]} {Rp(kini)}, padahal s.d. "
                        + $"{(lalu == 0 ? "awal tahun" : TanggalIndonesia.NamaBulan[lalu - 1])} {Rp(dulu)}");
                }

                lalu = sejak[m] is null ? lalu : m;
            }
        }

        return Sebut("realisasi sejak Januari lebih kecil daripada bulan sebelumnya", turun);
    }

    /// <summary>What was spent: not above the budget, not below what was spent before, not below zero.</summary>
    public static IEnumerable<string> Wajar(IReadOnlyList<SubLembar> sub, SimpananAnggaran simpanan)
    {
        var (lampau, turun, negatif) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var s in sub)
        {
            foreach (var (t, n) in s.Realisasi.OrderBy(r => r.Key))
            {
                var sebut = $"{s.Kode} {s.Nama} s.d. triwulan {new TriwulanKe(t)} {Rp(n)}";
                if (n < 0)
                {
                    negatif.Add(sebut);
                }

                if ((s.Pagu ?? simpanan.Sub(s.Kode)?.Pagu) is { } pagu && n > pagu)
                {
                    lampau.Add($"{sebut}, pagunya {Rp(pagu)} (lebih {Rp(n - pagu)})");
                }

                foreach (var lain in Enumerable.Range(1, 4).Where(l => l != t))
                {
                    if ((s.Realisasi.TryGetValue(lain, out var baru) ? lain < t ? baru : null : simpanan.Realisasi(s.Kode, lain)) is { } m
                        && (lain < t ? n < m : n > m))
                    {
                        turun.Add($"{sebut}, padahal s.d. triwulan {new TriwulanKe(lain)} {Rp(m)}");
                    }
                }
            }
        }

        return [.. Sebut("realisasi melampaui pagu", lampau), .. Sebut("realisasi sejak Januari lebih kecil daripada triwulan sebelumnya", turun),
            .. Sebut("realisasi kurang dari nol", negatif)];
    }

    private static IReadOnlyList<NilaiTerkumpul> Bagian(UnitTerbaca unit, string kode) => [.. unit.Sub.Values
        .Where(s => s.Kode.StartsWith(kode + ".", StringComparison.Ordinal)).SelectMany(s => s.Rincian()).Select(r => r.Value)];

    private static IEnumerable<string> Beda(NilaiTerkumpul tertulis, IReadOnlyList<NilaiTerkumpul> bagian, IReadOnlyList<UkuranLembar> ukuran)
    {
        for (var u = 0; u < ukuran.Count; u++)
        {
            if (tertulis[u] is { } n && HasilLembar.Jumlah(bagian.Select(b => b[u])) is var jumlah && n != (jumlah ?? 0))
            {
                yield return $"{tertulis.Tempat}: {ukuran[u].Sebut} tertulis {Rp(n)}, rinciannya {Selisih(jumlah ?? 0, n)}";
            }
        }
    }

    private static IEnumerable<string> Sebut(string apa, List<string> daftar) => daftar.Count == 0 ? []
        : [$"{CatatanImpor.Periksa}{daftar.Count} {apa}: {string.Join("; ", daftar.Take(Disebut))}"
            + (daftar.Count > Disebut ? $"; dan {daftar.Count - Disebut} lagi." : ".")];

    private static string Selisih(decimal dihitung, decimal tertulis) => $"{Rp(dihitung)} (selisih {Rp(tertulis - dihitung)})";

    private static string Rp(decimal n) => CatatanLembar.Rp(n);
}
