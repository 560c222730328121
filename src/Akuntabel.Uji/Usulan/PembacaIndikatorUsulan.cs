using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Usulan;

/// <summary>Reads tujuan, sasaran and indikator of tables.</summary>
internal sealed class PembacaIndikatorUsulan(HimpunanUsulan himpun, PencatatSumber sumber, NotasiAngka notasi, PembacaKolomNilai pembaca)
{
    private const int SatuanTersirat = 5;

    private static readonly PolaTeks PolaUtama = Bunyi.Pola(@"\b(iku|utama|sasaran|strategis|tujuan|perjanjian|penetapan|renstra)\b");
    private static readonly PolaTeks PolaProgram = Bunyi.Pola(@"^program\b");
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"^\W*((19|20)[0-9]{2})\W*$");

    private static readonly (IsiKolom Isi, BidangUsulan Bidang)[] KolomKata =
    [
        (IsiKolom.Satuan, BidangUsulan.Satuan), (IsiKolom.Formula, BidangUsulan.Formula), (IsiKolom.Definisi, BidangUsulan.Definisi),
        (IsiKolom.SumberData, BidangUsulan.SumberData), (IsiKolom.PenanggungJawab, BidangUsulan.PenanggungJawab),
    ];

    /// <summary>Whether a table says anything of these.</summary>
    public static bool Memuat(TabelRencana t) =>
        t.Kolom(IsiKolom.Indikator) >= 0 || (t.Kolom(IsiKolom.Sasaran) >= 0
            && (t.Kolom(IsiKolom.Tujuan) >= 0 || t.Kolom(IsiKolom.Strategi) >= 0 || t.Kolom(IsiKolom.Kebijakan) >= 0
                || KolomProgram(t) >= 0));

    /// <summary>Whether it says which indikator a sasaran has: such tables come first, since others name the same less fully.</summary>
    public static bool Menyusun(TabelRencana t) => t.Kolom(IsiKolom.Indikator) >= 0 && t.Kolom(IsiKolom.Sasaran) >= 0;

    /// <summary>Reads a table.</summary>
    public void Baca(TabelRencana t)
    {
        var keadaan = new Keadaan(t, pembaca.Kinerja(t), KolomTahun(t));
        var kantor = new KantorBaris(t);
        foreach (var b in BarisUtuh.Semua(t))
        {
            himpun.PerangkatDaerah = kantor.Baca(b);
            Baris(keadaan, b);
        }

        himpun.PerangkatDaerah = "";
        keadaan.Selesai();
    }

    // what the rows above said
    private sealed class Keadaan(TabelRencana t, IReadOnlyList<KolomNilai> nilai, int kolomTahun)
    {
        private readonly OrderedDictionary<(HalUsulan Hal, BidangUsulan Bidang), (List<string> Isi, RujukanUsulan Asal)> _daftar = [];

        public TabelRencana T => t;

        public IReadOnlyList<KolomNilai> Nilai => nilai;

        public int KolomTahun => kolomTahun;

        public HalUsulan? Tujuan { get; set; }

        public HalUsulan? Sasaran { get; set; }

        public HalUsulan? Indikator { get; set; }

        // several rows of one table make one list
        public void Daftar(HalUsulan hal, BidangUsulan bidang, string isi, RujukanUsulan asal)
        {
            if (isi.Length > 0 && _daftar.TryAdd((hal, bidang), ([isi], asal)) is false && !_daftar[(hal, bidang)].Isi.Contains(isi))
            {
                _daftar[(hal, bidang)].Isi.Add(isi);
            }
        }

        public void Selesai()
        {
            foreach (var ((hal, bidang), (isi, asal)) in _daftar)
            {
                hal.Tambah(bidang, null, new CalonNilai(string.Join(bidang == BidangUsulan.Strategi ? "; " : "\n", isi), 0, asal));
            }
        }
    }

    private void Baris(Keadaan k, BarisUtuh b)
    {
        var t = k.T;
        if (Nama(t, b, IsiKolom.Tujuan) is { } tujuan && !Sambungan(tujuan, k.Tujuan))
        {
            k.Tujuan = Sebut(himpun.Cari(JenisUsulan.Tujuan, tujuan, t.Tabel.Nomor, _ => true)
                ?? himpun.Baru(JenisUsulan.Tujuan), t, b, IsiKolom.Tujuan, tujuan);
            k.Sasaran = t.Kolom(IsiKolom.Sasaran) >= 0 && b[t.Kolom(IsiKolom.Sasaran)].Length == 0 ? null : k.Sasaran;
        }

        var indikator = Nama(t, b, IsiKolom.Indikator);
        if (Nama(t, b, IsiKolom.Sasaran) is { } sasaran && !Sambungan(sasaran, k.Sasaran))
        {
            k.Sasaran = Sasaran(k, b, sasaran, indikator);
        }

        Rincian(k, b);
        if (indikator is not null && !Keluaran(t, b))
        {
            Indikator(k, b, indikator);
        }
        else if (k.KolomTahun >= 0 && indikator is null && k.Indikator is { } ini)
        {
            Nilai(k, b, ini, (0, 1));
        }
    }

    // what goes on in small letters is the end of the name above, which the table has cut
    private static bool Sambungan(string nama, HalUsulan? atas) => atas is not null && char.IsAsciiLetterLower(nama[0]);

    private static string? Nama(TabelRencana t, BarisUtuh b, IsiKolom isi) =>
        TeksUsulan.Uraian(b[t.Kolom(isi)]) is { } teks && teks.Count(char.IsLetter) > 3 && !PengenalNama.Rangkuman(teks) ? teks : null;

    private HalUsulan Sasaran(Keadaan k, BarisUtuh b, string nama, string? indikator)
    {
        var nomor = k.T.Tabel.Nomor;
        bool Setujuan(HalUsulan h) => h.Induk is null || k.Tujuan is null || h.Induk == k.Tujuan;
        // another wording of the sasaran whose indikator stands beside it
        var serupa = indikator is null ? null : himpun.Cari(JenisUsulan.Indikator, indikator, nomor, _ => true)?.Induk;
        var ada = himpun.Cari(JenisUsulan.Sasaran, nama, nomor, Setujuan)
            ?? (serupa is not null && !serupa.Tabel.ContainsKey(nomor) ? serupa : null);
        var hal = Sebut(ada ?? himpun.Baru(JenisUsulan.Sasaran), k.T, b, IsiKolom.Sasaran, nama);
        hal.Induk ??= k.Tujuan;
        return hal;
    }

    private HalUsulan Sebut(HalUsulan hal, TabelRencana t, BarisUtuh b, IsiKolom kolom, string nama)
    {
        hal.Sebut(t.Tabel.Nomor, nama, () => sumber.Rujuk(t.Tabel, b.Indeks, t.Kolom(kolom)));
        return hal;
    }

    private void Rincian(Keadaan k, BarisUtuh b)
    {
        if (k.Sasaran is not { } sasaran)
        {
            return;
        }

        var (strategi, kebijakan) = (k.T.Kolom(IsiKolom.Strategi), k.T.Kolom(IsiKolom.Kebijakan));
        if (b[strategi].Any(char.IsLetter))
        {
            var isi = TeksUsulan.Butir(b[strategi]).Replace("\n", "; ", StringComparison.Ordinal);
            k.Daftar(sasaran, BidangUsulan.Strategi, isi, sumber.Rujuk(k.T.Tabel, b.Indeks, strategi));
        }

        if (b[kebijakan].Any(char.IsLetter))
        {
            k.Daftar(sasaran, BidangUsulan.ArahKebijakan, TeksUsulan.Butir(b[kebijakan]), sumber.Rujuk(k.T.Tabel, b.Indeks, kebijakan));
        }

        var program = KolomProgram(k.T);
        foreach (var nama in program < 0 ? [] : Program(k.T, b[program]))
        {
            k.Daftar(sasaran, BidangUsulan.Program, nama, sumber.Rujuk(k.T.Tabel, b.Indeks, program));
        }
    }

    private static int KolomProgram(TabelRencana t) => t.Kolom(IsiKolom.Program) is >= 0 and var k ? k : t.Kolom(IsiKolom.Campuran);

    // a cell may list several; where kegiatan stand among them, only what calls itself one is
    private static IEnumerable<string> Program(TabelRencana t, string sel) => ButirSel.Pecah(TeksUsulan.Rapi(sel))
        .Select(TeksUsulan.Berkode).Where(x => x.Uraian.Count(char.IsLetter) > 3 && !PengenalNama.Rangkuman(x.Uraian)
            && (PolaProgram.IsMatch(x.Uraian) || t.Kolom(IsiKolom.Program) >= 0))
        .Select(x => $"{x.Kode} {(PolaProgram.IsMatch(x.Uraian) ? x.Uraian : "Program " + x.Uraian)}".Trim());

    /// <summary>An indikator behind a program or kegiatan measures that, not a sasaran.</summary>
    private static bool Keluaran(TabelRencana t, BarisUtuh b) => new[] { IsiKolom.Program, IsiKolom.Kegiatan, IsiKolom.SubKegiatan,
        IsiKolom.Campuran }.Any(i => t.Kolom(i) >= 0 && t.Kolom(i) < t.Kolom(IsiKolom.Indikator) && b[t.Kolom(i)].Any(char.IsLetter));

    private void Indikator(Keadaan k, BarisUtuh b, string nama)
    {
        var t = k.T;
        var butir = ButirSel.Pecah(TeksUsulan.Rapi(b[t.Kolom(IsiKolom.Indikator)]));
        var dibagi = butir.Count > 1 && k.Nilai.Any(n => ButirSel.Pecah(b[n.Kolom]).Count == butir.Count);
        foreach (var (isi, ke) in dibagi ? butir.Select((x, i) => (TeksUsulan.Uraian(x), i)) : [(nama, 0)])
        {
            var hal = himpun.Cari(JenisUsulan.Indikator, isi, t.Tabel.Nomor,
                h => h.Induk is null || k.Sasaran is null || h.Induk == k.Sasaran || !h.Tabel.ContainsKey(t.Tabel.Nomor));
            if (hal is null && k.Sasaran is null && !Pokok(t))
            {
                continue;
            }

            k.Indikator = Sebut(hal ?? himpun.Baru(JenisUsulan.Indikator), t, b, IsiKolom.Indikator, isi);
            k.Indikator.Induk ??= k.Sasaran;
            Nilai(k, b, k.Indikator, dibagi ? (ke, butir.Count) : (0, 1));
        }
    }

    // a table without sasaran whose indikator are those of the office all the same
    private static bool Pokok(TabelRencana t) => t.Kolom(IsiKolom.Program) < 0 && t.Kolom(IsiKolom.Kegiatan) < 0
        && t.Kolom(IsiKolom.SubKegiatan) < 0 && t.Kolom(IsiKolom.Campuran) < 0
        && PolaUtama.IsMatch($"{t.Tabel.Kepala[t.Kolom(IsiKolom.Indikator)]} {t.Tabel.Judul}");

    private void Nilai(Keadaan k, BarisUtuh b, HalUsulan hal, (int Ke, int Dari) bagian)
    {
        var t = k.T;
        foreach (var (isi, bidang) in KolomKata.Where(x => t.Kolom(x.Isi) >= 0))
        {
            var teks = Bagian(b[t.Kolom(isi)], bagian);
            hal.Tambah(bidang, null, new CalonNilai(bidang == BidangUsulan.Satuan ? TeksUsulan.Satuan(teks) : TeksUsulan.Rapi(teks), 0,
                sumber.Rujuk(t.Tabel, b.Indeks, t.Kolom(isi))));
        }

        if (Ekor(t) is >= 0 and var ekor)
        {
            hal.Tambah(BidangUsulan.Satuan, null, new CalonNilai(TeksUsulan.Angka(b[ekor], notasi).Satuan, SatuanTersirat,
                sumber.Rujuk(t.Tabel, b.Indeks, ekor) with { Bertentangan = "" }));
        }

        int? tahun = PolaTahun.Match(b[k.KolomTahun]) is { Success: true } m
            ? int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : null;
        var persen = t.Kolom(IsiKolom.Satuan) is >= 0 and var s && TeksUsulan.Satuan(Bagian(b[s], bagian)) == "%";
        foreach (var n in k.Nilai)
        {
            var sel = Bagian(b[n.Kolom], bagian);
            var (angka, satuan) = TeksUsulan.Angka(sel, notasi);
            var asal = sumber.Rujuk(t.Tabel, b.Indeks, n.Kolom);
            hal.Tambah(n.Bidang, n.Bidang is BidangUsulan.KondisiAwal or BidangUsulan.KondisiAkhir ? null : tahun ?? n.Tahun,
                n.Calon(sel, angka, persen, asal) with { Triwulan = tahun is null || tahun == n.Tahun ? n.Triwulan : null });
            hal.Tambah(BidangUsulan.Satuan, null, new CalonNilai(satuan, SatuanTersirat, asal with { Bertentangan = "" }));
        }
    }

    // figures of no stated year under the heading of the indikator itself: "4 dokumen" tells what it is counted in
    private static int Ekor(TabelRencana t) => t.Kolom(IsiKolom.Indikator) + 1 is > 0 and var k && k < t.Tabel.Kepala.Count
        && t.Isi(k) == IsiKolom.Lain && (t.Tabel.Kepala[k].Length == 0 || t.Tabel.Kepala[k] == t.Tabel.Kepala[k - 1]) ? k : -1;

    private static string Bagian(string sel, (int Ke, int Dari) bagian) => bagian.Dari == 1 ? sel
        : ButirSel.Pecah(sel) is var x && x.Count == bagian.Dari ? x[bagian.Ke] : "";

    // one row a year instead of one column
    private static int KolomTahun(TabelRencana t) => Enumerable.Range(0, t.Tabel.Kepala.Count).FirstOrDefault(k =>
        Bunyi.Rapat(t.Tabel.Kepala[k]) == "tahun" && t.Tabel.Isi.Any(b => PolaTahun.IsMatch(b[k])), -1);
}
