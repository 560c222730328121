namespace Akuntabel.Uji.Usulan;

/// <summary>A row of a table of the budget and the thing whose figures it prints.</summary>
internal sealed record BarisBerhal(BarisUtuh Baris, HalUsulan Hal);

/// <summary>Tells what of a table of the budget cannot be taken as it stands: things that it prints twice, amounts of joined cells, blank
/// and negative ones, totals that the rows do not make, rows that nothing is offered of.</summary>
internal sealed class PemeriksaTabelAnggaran(PencatatSumber sumber, NotasiAngka notasi)
{
    private const int SumberTerbanyak = 5;

    private static readonly PolaTeks PolaUrusan = Bunyi.Pola(@"^\W*(bidang\s+)?urusan\b");

    private readonly List<(HalUsulan Hal, string Alasan)> _kosong = [];
    private readonly PenjumlahTabel _penjumlah = new(sumber);

    /// <summary>Totals that the rows do not make.</summary>
    public IReadOnlyList<JumlahUsulan> Jumlah => _penjumlah.Beda;

    /// <summary>Rows with figures that are not offered.</summary>
    public List<BarisTertinggal> Tertinggal { get; } = [];

    /// <summary>Looks at a table.</summary>
    /// <param name="t">The table.</param>
    /// <param name="nilai">Its columns of figures.</param>
    /// <param name="isi">Its rows that are offered.</param>
    /// <param name="lain">The others, each with the reason.</param>
    public void Baca(TabelRencana t, IReadOnlyList<KolomNilai> nilai, IReadOnlyList<BarisBerhal> isi,
        IEnumerable<(BarisUtuh Baris, string Sebab)> lain)
    {
        var uang = nilai.Where(n => n.Bidang is BidangUsulan.Pagu or BidangUsulan.RealisasiAnggaran).ToList();
        foreach (var n in uang)
        {
            var angka = isi.Select(x => (x.Baris, x.Hal, Nilai: Nilai(x.Baris, n))).ToList();
            foreach (var x in angka.Where(x => x.Nilai < 0))
            {
                x.Hal.Ragukan($"{Sebut(n)} pada baris {Urut(x.Baris)} tercetak kurang dari nol: “{x.Baris[n.Kolom]}”.");
            }

            foreach (var g in angka.Where(x => x.Nilai is not null).GroupBy(x => x.Hal).Where(g => g.DistinctBy(x => x.Nilai).Count() > 1))
            {
                g.Key.Ragukan($"Tercetak lebih dari sekali dalam satu tabel, dengan {Sebut(n).ToLowerInvariant()} berlainan: "
                    + string.Join("; ", g.Take(SumberTerbanyak).Select(x => $"baris {Urut(x.Baris)} “{x.Baris[n.Kolom]}”"))
                    + ". Pilih yang benar, atau tulis jumlahnya bila memang bagian yang terpisah.");
            }

            Gabungan(t, n, isi);
        }

        Lampau(uang, isi);
        Kosong(uang, isi);
        _penjumlah.Baca(t, uang, isi, Nilai);
        foreach (var g in lain.Where(x => uang.Any(n => Nilai(x.Baris, n) is not (null or 0))).GroupBy(x => x.Sebab))
        {
            Tertinggal.Add(new BarisTertinggal(isi.Count > 0 ? isi[0].Hal.Jenis : JenisUsulan.SubKegiatan, g.Key, g.Count(),
                [.. g.Take(SumberTerbanyak).Select(x => sumber.Rujuk(t.Tabel, x.Baris.Indeks, uang[0].Kolom).Sumber)]));
        }
    }

    /// <summary>What only all tables together tell: things without any amount, codes that two things have.</summary>
    public void Selesai(IReadOnlyList<HalUsulan> semua)
    {
        foreach (var (hal, alasan) in _kosong.Where(x => !x.Hal.Memuat(BidangUsulan.Pagu)))
        {
            hal.Ragukan(alasan);
        }

        foreach (var g in semua.Where(h => h.Kode.Length > 0 && h.Jenis is >= JenisUsulan.Program and <= JenisUsulan.SubKegiatan)
            .GroupBy(h => (h.Jenis, h.Kode, Bunyi.Rapat(h.PerangkatDaerah))).Where(g => g.Count() > 1))
        {
            var nama = string.Join("; ", g
                .Select(h => $"“{(h.Nama.Count > 0 ? h.Sebutan : "tanpa nama")}”").Distinct().Take(SumberTerbanyak));
            foreach (var h in g)
            {
                h.Ragukan($"Kode {h.Kode} tercetak bagi {g.Count()} nama: {nama}. Centang yang benar, atau betulkan kodenya.");
            }
        }
    }

    // more was spent than there was: one of the two is wrong
    private void Lampau(List<KolomNilai> uang, IReadOnlyList<BarisBerhal> isi)
    {
        foreach (var (x, n) in isi.SelectMany(x => uang.Where(n => n.Bidang == BidangUsulan.RealisasiAnggaran).Select(n => (x, n))))
        {
            var pagu = uang.FindAll(p => p.Bidang == BidangUsulan.Pagu && p.Tahun == n.Tahun && Nilai(x.Baris, p) is not null);
            if (pagu.Count > 0 && pagu.TrueForAll(p => Nilai(x.Baris, n) > Nilai(x.Baris, p)))
            {
                x.Hal.Ragukan($"{Sebut(n)} “{x.Baris[n.Kolom]}” pada baris {Urut(x.Baris)} melampaui pagunya, “{x.Baris[pagu[0].Kolom]}”.");
            }
        }
    }

    private decimal? Nilai(BarisUtuh b, KolomNilai n) => TeksUsulan.Bilangan(TeksUsulan.Angka(b[n.Kolom], notasi, n.Pengali).Nilai);

    private static string Sebut(KolomNilai n) => (n.Bidang == BidangUsulan.Pagu ? "Pagu" : "Realisasi") + (n.Tahun is { } y ? $" {y}" : "");

    private static int Urut(BarisUtuh b) => b.Indeks + 1;

    // an amount of a joined cell is that of all rows that it spans; how much is whose, nobody says
    private static void Gabungan(TabelRencana t, KolomNilai n, IReadOnlyList<BarisBerhal> isi)
    {
        foreach (var g in isi.GroupBy(x => Awal(t, x.Baris.Indeks, n.Kolom)))
        {
            var teks = t.Tabel.Isi[g.Key][n.Kolom].Trim();
            if (teks.Any(char.IsAsciiDigit) && g.Any(x => x.Baris.Indeks != g.Key) && (g.DistinctBy(x => x.Hal).Count() > 1
                || g.All(x => x.Baris.Indeks != g.Key)))
            {
                var (dari, sampai) = (g.Key + 1, g.Max(x => Urut(x.Baris)));
                foreach (var x in g)
                {
                    x.Hal.Ragukan($"{Sebut(n)} “{teks}” tercetak satu kali, dalam sel gabungan, untuk baris {dari}–{sampai}; bagian tiap "
                        + "baris tidak disebut. Tulis bagiannya pada setiap baris, atau centang satu baris saja.");
                }
            }
        }
    }

    private static int Awal(TabelRencana t, int baris, int kolom)
    {
        while (baris > 0 && kolom < t.Tabel.Isi[baris].Sel.Count && t.Tabel.Isi[baris].Sel[kolom].Lanjutan)
        {
            baris--;
        }

        return baris;
    }

    // where rows have amounts, one that has none is not nothing
    private void Kosong(IReadOnlyList<KolomNilai> uang, IReadOnlyList<BarisBerhal> isi)
    {
        var atas = isi.Select(x => x.Hal.Induk).ToHashSet();
        if (uang.Any(n => n.Bidang == BidangUsulan.Pagu))
        {
            _kosong.AddRange(isi.Where(x => !atas.Contains(x.Hal) && !PolaUrusan.IsMatch(x.Hal.Sebutan)
                    && uang.All(n => x.Baris[n.Kolom].Length == 0))
                .Select(x => (x.Hal, $"Baris {Urut(x.Baris)} tidak bernilai dalam dokumen. Tulis pagunya, lalu centang.")));
        }
    }
}
