namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>Makes amounts since January out of amounts of months and quarters, whichever of them a sheet tells.</summary>
internal sealed class PenentuMasa
{
    private const int Setahun = 12;
    private readonly List<(int Nomor, int Dari, int Sampai)> _kolom;

    private PenentuMasa(BidangLembar bidang, IReadOnlyList<UkuranLembar> ukuran, bool kumulatif)
    {
        Bidang = bidang;
        var bermasa = ukuran.Select((u, i) => (Nomor: i, u.Bidang, u.Masa)).Where(u => u.Bidang == bidang && u.Masa is not null)
            .Select(u => (u.Nomor, Masa: u.Masa ?? default)).ToList();
        Ada = bermasa.Count > 0;
        Sebutan = string.Join(", ", bermasa.Take(3).Select(u => u.Masa.Sebut()).Distinct()) + (bermasa.Count > 3 ? ", …" : "");
        _kolom = [.. bermasa.Where(u => u.Masa.Utuh).Select(u => (u.Nomor, kumulatif && !u.Masa.Pasti ? 1 : u.Masa.Dari, u.Masa.Sampai))];
    }

    public BidangLembar Bidang { get; }

    /// <summary>Whether the sheet tells months at all.</summary>
    public bool Ada { get; }

    /// <summary>The months that it tells, in words.</summary>
    public string Sebutan { get; }

    /// <summary>Makes it.</summary>
    /// <param name="bidang">Which amount.</param>
    /// <param name="ukuran">What the sheets tell.</param>
    /// <param name="semua">The amounts of the rows, to tell quarters from sums since January.</param>
    /// <param name="dipilih">What the office decided; <c>null</c>: nothing.</param>
    /// <param name="sebab">How it was understood, or why that cannot be told; <c>null</c>: the words tell it.</param>
    /// <returns><c>null</c> when it cannot be told.</returns>
    public static PenentuMasa? Buat(BidangLembar bidang, IReadOnlyList<UkuranLembar> ukuran, IReadOnlyList<NilaiTerkumpul> semua,
        bool? dipilih, out string? sebab)
    {
        sebab = null;
        var ragu = ukuran.Select((u, i) => (Ukuran: u, Nomor: i)).Where(u => u.Ukuran.Bidang == bidang && u.Ukuran.Masa is { Pasti: false })
            .Where(u => semua.Any(n => n[u.Nomor] is not null and not 0)).ToList();
        if (ragu.Count == 0)
        {
            return new PenentuMasa(bidang, ukuran, false);
        }

        var apa = bidang == BidangLembar.Bulan ? "Anggaran kas" : "Realisasi";
        if (dipilih is { } pilih)
        {
            sebab = $"{apa} tiap triwulan dibaca {Sebut(pilih)}, seperti yang dipilih.";
            return new PenentuMasa(bidang, ukuran, pilih);
        }

        var (turun, melampaui) = Bukti(bidang, ukuran, semua);
        if (turun.Length > 0 == melampaui.Length > 0)
        {
            sebab = $"{apa} tiap triwulan dapat berarti dalam triwulan itu saja, atau sejak Januari sampai akhir triwulannya"
                + (turun.Length > 0 ? $": {turun}; {melampaui}" : "");
            return null;
        }

        var kumulatif = melampaui.Length > 0;
        sebab = $"{apa} tiap triwulan dibaca {Sebut(kumulatif)}: {(kumulatif ? melampaui : turun)}.";
        return new PenentuMasa(bidang, ukuran, kumulatif);
    }

    private static string Sebut(bool kumulatif) => kumulatif ? "sejak Januari sampai akhir triwulan" : "dalam triwulan itu saja";

    // what was spent since January cannot shrink, and parts cannot be more than the whole
    private static (string Turun, string Melampaui) Bukti(BidangLembar bidang, IReadOnlyList<UkuranLembar> ukuran,
        IReadOnlyList<NilaiTerkumpul> semua)
    {
        var urut = ukuran.Select((u, i) => (u.Masa, Nomor: i, u.Bidang)).Where(u => u.Bidang == bidang && u.Masa is { } m
            && m.Sampai - m.Dari >= 2 && (!m.Pasti || m.Sampai == 3)).OrderBy(u => u.Masa?.Sampai).Select(u => u.Nomor).ToList();
        // "Triwulan II" beside "s.d. Triwulan II"
        var sanding = ukuran.Select((u, i) => (u, i)).Where(u => u.u.Bidang == bidang && u.u.Masa is { Pasti: false })
            .SelectMany(r => ukuran.Select((u, i) => (u, i)).Where(c => c.u.Bidang == bidang && c.u.Masa is { Pasti: true, Dari: 1 } m
                && m.Sampai == r.u.Masa?.Sampai).Select(c => (Ragu: r.i, Pasti: c.i))).ToList();
        var (turun, melampaui) = ("", "");
        foreach (var n in semua)
        {
            if (turun.Length == 0 && sanding.Exists(p => n[p.Ragu] is { } r && n[p.Pasti] is { } j && r != j))
            {
                turun = $"pada {n.Tempat} angkanya lain daripada kolom sejak Januari di sampingnya";
            }

            var nilai = urut.Select(u => n[u]).OfType<decimal>().ToList();
            var isi = nilai.FindAll(x => x != 0);
            if (isi.Count < 2)
            {
                continue;
            }

            var utuh = bidang == BidangLembar.Bulan ? n[UkuranLembar.Kas] ?? n.Pagu : n[UkuranLembar.Realisasi] ?? n.Pagu;
            var (jumlah, akhir) = (isi.Sum(), nilai[^1]);
            if (turun.Length == 0 && nilai.Zip(nilai.Skip(1)).Any(p => p.Second < p.First && p.First > 0))
            {
                turun = $"pada {n.Tempat} angka triwulan berikutnya lebih kecil daripada sebelumnya";
            }
            else if (turun.Length == 0 && utuh == jumlah && utuh != akhir)
            {
                turun = $"pada {n.Tempat} keempatnya berjumlah seluruhnya";
            }

            if (melampaui.Length == 0 && utuh is { } u && jumlah > u && nilai.Max() <= u)
            {
                melampaui = $"pada {n.Tempat} triwulan-triwulannya bila dijumlahkan melampaui {CatatanLembar.Rp(u)}";
            }
        }

        return (turun, melampaui);
    }

    /// <summary>Rupiah from January until the end of each month; <c>null</c>: it cannot be told.</summary>
    /// <param name="n">Amounts of a row.</param>
    /// <param name="awal">What is known otherwise until the end of a month.</param>
    /// <param name="beda">Told: month, what one column says, what others make.</param>
    public decimal?[] SejakJanuari(NilaiTerkumpul n, Func<int, decimal?> awal, Action<int, decimal, decimal>? beda = null)
    {
        var hasil = new decimal?[Setahun + 1];
        hasil[0] = 0;
        if (!_kolom.Exists(k => n[k.Nomor] is not null))
        {
            return hasil;
        }

        for (var m = 1; m <= Setahun; m++)
        {
            var (cara, kosong) = (new List<decimal>(), (decimal?)null);
            foreach (var k in _kolom.Where(k => k.Sampai == m && hasil[k.Dari - 1] is not null).OrderBy(k => k.Dari))
            {
                var sebelum = hasil[k.Dari - 1] ?? 0;
                if (n[k.Nomor] is { } nilai)
                {
                    cara.Add(sebelum + nilai);
                }
                else if (k.Dari > 1 || _kolom.Exists(x => x.Dari == k.Sampai + 1))
                {
                    // a blank month is one in which nothing was spent, as long as others tell something
                    kosong = sebelum;
                }
            }

            if (cara.Find(c => c != cara[0]) is var lain && cara.Exists(c => c != cara[0]))
            {
                beda?.Invoke(m, cara[0], lain);
            }

            hasil[m] = cara.Count > 0 ? cara[0] : kosong ?? awal(m);
        }

        return hasil;
    }

    /// <summary>Quarters that the columns can tell and in which something stands; of those that end the sheet, whether the last month is
    /// told.</summary>
    public IEnumerable<(int Triwulan, bool Utuh)> Terisi(IReadOnlyList<NilaiTerkumpul> semua)
    {
        bool Berisi(int nomor) => semua.Any(n => n[nomor] is not null and not 0);
        for (var t = 1; t <= 4; t++)
        {
            var kolom = _kolom.FindAll(k => k.Sampai > 3 * (t - 1) && k.Sampai <= 3 * t && Berisi(k.Nomor) && !Mengulang(k, semua));
            if (kolom.Count > 0)
            {
                yield return (t, kolom.Exists(k => k.Sampai == 3 * t));
            }
        }
    }

    // a quarter that has not come yet repeats the one before, in every row
    private bool Mengulang((int Nomor, int Dari, int Sampai) k, IReadOnlyList<NilaiTerkumpul> semua) =>
        k.Dari == 1 && _kolom.Where(l => l.Dari == 1 && l.Sampai < k.Sampai).OrderByDescending(l => l.Sampai).Select(l => l.Nomor).ToList()
            is [var lama, ..] && semua.All(n => (n[lama] ?? 0) == (n[k.Nomor] ?? 0));
}
