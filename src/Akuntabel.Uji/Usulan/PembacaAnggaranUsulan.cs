namespace Akuntabel.Uji.Usulan;

/// <summary>Reads program, kegiatan, sub kegiatan and kinds of belanja of tables with amounts.</summary>
internal sealed class PembacaAnggaranUsulan(HimpunanUsulan himpun, PencatatSumber sumber, NotasiAngka notasi, PembacaKolomNilai pembaca)
{
    private const int SatuanTersirat = 5;

    // fewer are no name: "Sub kegiatan 1"
    private const int HurufNama = 3;

    private readonly PenautAnggaran _penaut = new();
    private readonly PemeriksaTabelAnggaran _pemeriksa = new(sumber, notasi);

    /// <summary>Totals that the rows do not make.</summary>
    public IReadOnlyList<JumlahUsulan> Jumlah => _pemeriksa.Jumlah;

    /// <summary>Rows with figures that are not offered.</summary>
    public IReadOnlyList<BarisTertinggal> Tertinggal => _pemeriksa.Tertinggal;

    private static readonly PolaTeks PolaBelanja = Bunyi.Pola(@"^\W*belanja\b");
    private static readonly PolaTeks PolaDepanProgram = Bunyi.Pola(@"^program\s+");
    private static readonly PolaTeks PolaDepanSub = Bunyi.Pola(@"^(sub\W?)?kegiatan\s*:?\s+");

    private static readonly (IsiKolom Isi, BidangUsulan Bidang)[] KolomKata =
    [
        (IsiKolom.Satuan, BidangUsulan.Satuan), (IsiKolom.Keluaran, BidangUsulan.Keluaran),
        (IsiKolom.KelompokSasaran, BidangUsulan.KelompokSasaran), (IsiKolom.SumberDana, BidangUsulan.SumberDana),
    ];

    /// <summary>Whether a table names parts of a budget, or kinds of belanja.</summary>
    public static bool Memuat(TabelRencana t) => TingkatBaris.Memuat(t) || KolomBelanja(t) >= 0;

    /// <summary>Reads a table.</summary>
    public void Baca(TabelRencana t)
    {
        var nilai = pembaca.Anggaran(t);
        if (nilai.Count == 0 && !TingkatBaris.Berkode(t))
        {
            return;
        }

        if (KolomBelanja(t) is >= 0 and var kolom && nilai.Any(n => n.Bidang == BidangUsulan.Pagu))
        {
            Belanja(t, kolom, nilai);
            return;
        }

        var tingkat = new TingkatBaris(t);
        var atas = new Dictionary<JenisUsulan, HalUsulan>();
        var (deret, isi, lain) = (new List<BagianDeret>(), new List<BarisBerhal>(), new List<(BarisUtuh, string)>());
        var kantor = new KantorBaris(t);
        foreach (var b in BarisUtuh.Semua(t))
        {
            himpun.PerangkatDaerah = kantor.Baca(b);
            if (kantor.Kelompok)
            {
                atas.Clear();
                continue;
            }

            var sebutan = tingkat.Baca(b).ToList();
            foreach (var s in sebutan)
            {
                deret.Add(new BagianDeret(Satu(t, b, s, nilai, atas), JumlahBaris(t, b, nilai)));
            }

            if (sebutan.Count > 0)
            {
                isi.Add(new BarisBerhal(b, deret[^1].Hal));
            }
            else
            {
                lain.Add((b, tingkat.Sebab(b)));
            }
        }

        himpun.PerangkatDaerah = "";
        _penaut.Catat(deret);
        _pemeriksa.Baca(t, nilai, isi, lain);
    }

    private static decimal? JumlahBaris(TabelRencana t, BarisUtuh b, IReadOnlyList<KolomNilai> nilai) =>
        nilai.FirstOrDefault(n => n.Bidang == BidangUsulan.Pagu) is { } n ? t.Kisi.Satu(b.Indeks, n.Kolom)?.Nilai : null;

    /// <summary>Ties together what tables list apart, and doubts what they say only together.</summary>
    public void Selesai()
    {
        _penaut.Tautkan();
        _pemeriksa.Selesai(himpun.Semua);
    }

    /// <summary>The column of kinds of belanja: headed so, or one whose names all begin so.</summary>
    private static int KolomBelanja(TabelRencana t) => t.Kolom(IsiKolom.Belanja) >= 0 ? t.Kolom(IsiKolom.Belanja)
        : t.Kolom(IsiKolom.Uraian) is >= 0 and var k && t.Tabel.Isi.Select(b => TeksUsulan.Uraian(b[k])).Where(n => n.Length > 0).ToList()
            is { Count: > 2 } nama && nama.Count(n => PolaBelanja.IsMatch(n)) * 3 >= nama.Count * 2 ? k : -1;

    private void Belanja(TabelRencana t, int kolom, IReadOnlyList<KolomNilai> nilai)
    {
        var uang = nilai.Where(n => n.Bidang is BidangUsulan.Pagu or BidangUsulan.RealisasiAnggaran).ToList();
        var (isi, lain) = (new List<BarisBerhal>(), new List<(BarisUtuh, string)>());
        foreach (var b in BarisUtuh.Semua(t))
        {
            var nama = TeksUsulan.Berkode(b[kolom]).Uraian;
            if (!PolaBelanja.IsMatch(nama))
            {
                lain.Add((b, "tidak dikenali sebagai jenis belanja"));
                continue;
            }

            var hal = himpun.Cari(JenisUsulan.Belanja, nama, t.Tabel.Nomor, _ => true, _ => false)
                ?? himpun.Baru(JenisUsulan.Belanja);
            hal.Sebut(t.Tabel.Nomor, nama, () => sumber.Rujuk(t.Tabel, b.Indeks, kolom));
            Nilai(t, b, hal, uang);
            isi.Add(new BarisBerhal(b, hal));
        }

        _pemeriksa.Baca(t, uang, isi, lain);
    }

    private HalUsulan Satu(TabelRencana t, BarisUtuh b, SebutanBarisAnggaran s, IReadOnlyList<KolomNilai> nilai,
        Dictionary<JenisUsulan, HalUsulan> atas)
    {
        var induk = Atas(s, atas);
        if (s.Uraian.Length == 0)
        {
            return TanpaNama(t, b, s, nilai, atas);
        }

        var nama = Inti(s);
        var kini = s.Terbawah ? Pagu(b, nilai) : null;
        var hal = himpun.Cari(s.Jenis, nama, t.Tabel.Nomor, h => Sekode(h, s) && Seinduk(h, induk),
            h => s.Jenis == JenisUsulan.Program || (h.Kode.Length > 0 && h.Kode == s.Kode)
                || (kini is not null && h.Tunggal(BidangUsulan.Pagu) == kini)) ?? himpun.Baru(s.Jenis);
        hal.Sebut(t.Tabel.Nomor, nama, () => sumber.Rujuk(t.Tabel, b.Indeks, s.Kolom));
        return Isi(t, b, s, nilai, atas, hal, induk);
    }

    // a code alone: the name is told elsewhere, or nowhere
    private HalUsulan TanpaNama(TabelRencana t, BarisUtuh b, SebutanBarisAnggaran s, IReadOnlyList<KolomNilai> nilai,
        Dictionary<JenisUsulan, HalUsulan> atas) =>
        Isi(t, b, s, nilai, atas, himpun.Berkode(s.Jenis, s.Kode) ?? himpun.Baru(s.Jenis), Atas(s, atas));

    private static HalUsulan? Atas(SebutanBarisAnggaran s, Dictionary<JenisUsulan, HalUsulan> atas) =>
        Enumerable.Range((int)JenisUsulan.Program, s.Jenis - JenisUsulan.Program).Reverse()
            .Select(j => atas.GetValueOrDefault((JenisUsulan)j)).FirstOrDefault(h => h is not null);

    private HalUsulan Isi(TabelRencana t, BarisUtuh b, SebutanBarisAnggaran s, IReadOnlyList<KolomNilai> nilai,
        Dictionary<JenisUsulan, HalUsulan> atas, HalUsulan hal, HalUsulan? induk)
    {
        hal.Induk ??= induk;
        Berkode(t, b, hal, s);
        atas[s.Jenis] = hal;
        foreach (var bawah in atas.Keys.Where(j => j > s.Jenis).ToList())
        {
            atas.Remove(bawah);
        }

        if (s.Terbawah)
        {
            Nilai(t, b, hal, nilai);
            Kata(t, b, hal);
        }

        return hal;
    }

    private static string Inti(SebutanBarisAnggaran s) => s.Jenis == JenisUsulan.Program
        ? PolaDepanProgram.IsMatch(s.Uraian) ? s.Uraian : $"Program {s.Uraian}"
        : PolaDepanSub.Replace(s.Uraian, "") is var inti && inti.Count(char.IsLetter) > HurufNama ? inti : s.Uraian;

    private void Berkode(TabelRencana t, BarisUtuh b, HalUsulan hal, SebutanBarisAnggaran s)
    {
        if (s.Kode.Length > 0 && hal.Kode.Length == 0)
        {
            hal.Kode = s.Kode;
            hal.Tambah(BidangUsulan.Kode, null, new CalonNilai(s.Kode, 0, sumber.Rujuk(t.Tabel, b.Indeks, s.KolomKode)));
        }
    }

    private static bool Sekode(HalUsulan h, SebutanBarisAnggaran s) => h.Kode.Length == 0 || s.Kode.Length == 0 || h.Kode == s.Kode;

    private static bool Seinduk(HalUsulan h, HalUsulan? induk) => h.Induk is null || induk is null || h.Induk == induk
        || h.Induk.Induk == induk || induk.Induk == h.Induk;

    private string? Pagu(BarisUtuh b, IReadOnlyList<KolomNilai> nilai) => nilai.Where(n => n.Bidang == BidangUsulan.Pagu)
        .Select(n => TeksUsulan.Angka(b[n.Kolom], notasi, n.Pengali).Nilai).FirstOrDefault(n => n.Length > 0);

    private void Nilai(TabelRencana t, BarisUtuh b, HalUsulan hal, IReadOnlyList<KolomNilai> nilai)
    {
        var persen = t.Kolom(IsiKolom.Satuan) is >= 0 and var s && TeksUsulan.Satuan(b[s]) == "%";
        foreach (var n in nilai.Where(n => n.Bidang != BidangUsulan.TargetKeluaran || hal.Jenis == JenisUsulan.SubKegiatan))
        {
            var (angka, satuan) = TeksUsulan.Angka(b[n.Kolom], notasi, n.Pengali);
            var asal = sumber.Rujuk(t.Tabel, b.Indeks, n.Kolom);
            hal.Tambah(n.Bidang, n.Tahun,
                n.Calon(b[n.Kolom], angka, persen && n.Bidang == BidangUsulan.TargetKeluaran, asal));
            if (n.Bidang == BidangUsulan.TargetKeluaran && satuan != "%")
            {
                hal.Tambah(BidangUsulan.Satuan, null, new CalonNilai(satuan, SatuanTersirat, asal with { Bertentangan = "" }));
            }
        }
    }

    private void Kata(TabelRencana t, BarisUtuh b, HalUsulan hal)
    {
        foreach (var (isi, bidang) in KolomKata.Where(x => hal.Jenis == JenisUsulan.SubKegiatan && t.Kolom(x.Isi) >= 0))
        {
            hal.Tambah(bidang, null, new CalonNilai(TeksUsulan.Rapi(b[t.Kolom(isi)]), 0,
                sumber.Rujuk(t.Tabel, b.Indeks, t.Kolom(isi))));
        }
    }
}
