using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Names of the budget: the tree of programmes, totals, distributions over classes.</summary>
internal sealed class LingkupAnggaran
{
    // above the sub kegiatan the physical target is the whole by definition
    private static readonly Fakta FisikPenuh = new(
        "anggaran.target-fisik-penuh", "Target fisik seluruhnya", Besaran.Dari(100), Satuan.Persen, 0,
        new Penetapan(KatalogAturan.CapaianFisikTertimbang, [], "target gabungan sub kegiatan selalu 100 %"));

    private readonly Setting _setelan;
    private readonly NilaiLingkup? _perjanjian;
    private readonly NilaiLingkup? _minimum;
    private readonly IReadOnlyList<SasaranMentah> _sasaran;
    private readonly HashSet<string> _kodeSasaran;
    private readonly Dictionary<SimpulAnggaran, NilaiLingkup> _lingkup = new(ReferenceEqualityComparer.Instance);

    public LingkupAnggaran(DataInstansi data, Setting setelan, List<Kesalahan> kesalahan)
    {
        _setelan = setelan;
        PemeriksaAnggaran.Periksa(data, kesalahan);
        Program = PohonAnggaran.Susun([.. data.Sub.Select(Terisi)]);
        _perjanjian = data.Isi.Isi.GetValueOrDefault("perjanjian-kinerja") as NilaiLingkup;
        _minimum = _perjanjian?.Isi.GetValueOrDefault("serapan-minimum") as NilaiLingkup;
        _sasaran = SasaranMentah.Semua(data);
        _kodeSasaran = [.. _sasaran.SelectMany(s => s.KodeProgram.Select(k => k.Kode))];
        Seluruh = Ringkasan("anggaran.seluruh", "seluruh program", Program);
        foreach (var p in data.PernyataanAnggaran)
        {
            PemeriksaAnggaran.PeriksaJumlah(p.Pagu, Seluruh.Pagu, p.Asal, kesalahan);
            PemeriksaAnggaran.PeriksaJumlah(p.Realisasi, Seluruh.Realisasi, p.Asal, kesalahan);
        }

    }

    /// <summary>Programmes in order.</summary>
    public IReadOnlyList<SimpulAnggaran> Program { get; }

    public RingkasanAnggaran Seluruh { get; }

    // what is not broken down stands for itself one level below
    private static SubKegiatanIsian Terisi(SubKegiatanIsian s)
    {
        var kegiatan = s.KodeKegiatan.Length > 0 ? s : s with { KodeKegiatan = s.KodeProgram, Kegiatan = s.Program };
        return kegiatan.Kode.Length > 0 ? kegiatan : kegiatan with { Kode = kegiatan.KodeKegiatan, Nama = kegiatan.Kegiatan };
    }

    // minimum absorption that the Perjanjian Kinerja demands, and whether it was met
    private Dictionary<string, Nilai> Minimum(string kode, string id, string nama, Fakta serapan)
    {
        if (_minimum?.Isi.GetValueOrDefault(kode) is not NilaiFakta m)
        {
            return new Dictionary<string, Nilai>(StringComparer.Ordinal) { ["minimum"] = new NilaiTeks(""), ["memenuhi"] = new NilaiTeks("") };
        }

        var batas = new Fakta(m.Fakta.Id, "Serapan minimum " + nama, m.Fakta.Besaran, Satuan.Persen, m.Fakta.Desimal, m.Fakta.Turunan);
        var kata = serapan.Besaran.Nilai is not { } s || batas.Besaran.Nilai is not { } b ? Skala.BelumDiukur : s >= b ? "memenuhi" : "tidak memenuhi";
        return new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["minimum"] = new NilaiFakta(batas),
            ["memenuhi"] = new NilaiFakta(new Fakta(id + ".memenuhi", $"Pemenuhan serapan minimum {nama}", kata, new Penetapan(KatalogAturan.PemenuhanMinimum, [serapan, batas], $"{serapan.Cetak()} dibanding {batas.Cetak()} → {kata}"))),
        };
    }

    /// <summary>The sasaran that name a programme, in order.</summary>
    private NilaiDaftar SasaranDari(string kodeProgram) => new([.. _sasaran.Index().Where(s => s.Item.KodeProgram.Any(k => k.Kode == kodeProgram))
        .Select(s => new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["urut"] = new NilaiTeks((s.Index + 1).ToString()),
            ["kode"] = new NilaiTeks(s.Item.Kode),
            ["uraian"] = new NilaiTeks(s.Item.Uraian),
        }))]);

    /// <summary>Names.</summary>
    public Dictionary<string, Nilai> Nama()
    {
        var program = Program;
        var penunjangSasaran = program.Where(p => _kodeSasaran.Contains(p.Kode)).ToList();
        var penunjang = program.Except(penunjangSasaran).ToList();
        var kegiatan = program.SelectMany(p => p.Anak).ToList();
        var sub = program.SelectMany(p => p.Sub).ToList();
        return new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["program"] = Daftar(program),
            ["kegiatan"] = Daftar(kegiatan),
            ["sub"] = Daftar(sub),
            ["program-sasaran"] = Daftar(penunjangSasaran),
            ["kegiatan-sasaran"] = Daftar([.. penunjangSasaran.SelectMany(p => p.Anak)]),
            ["sub-sasaran"] = Daftar([.. penunjangSasaran.SelectMany(p => p.Sub)]),
            ["program-penunjang"] = Daftar(penunjang),
            ["program-bersama"] = Daftar([.. program.Where(Bersama)]),
            ["anggaran"] = Ringkas(Seluruh).Dengan(
            [
                new("kategori-serapan", new NilaiFakta(_setelan.Anggaran.Tentukan("anggaran.seluruh.kategori-serapan", "Kategori serapan seluruh anggaran", Seluruh.Serapan))),
                new("kategori-fisik", new NilaiFakta(_setelan.Fisik.Tentukan("anggaran.seluruh.kategori-fisik", "Kategori fisik seluruhnya", Seluruh.CapaianFisik))),
                .. Minimum("seluruh", "anggaran.seluruh", "seluruh anggaran", Seluruh.Serapan),
                .. LingkupPendapatan.Nama(_perjanjian, Seluruh.Pagu),
            ]),
            ["anggaran-sasaran"] = Ringkas(Ringkasan("anggaran.sasaran", "program yang menunjang sasaran", penunjangSasaran)),
            ["anggaran-penunjang"] = Ringkas(Ringkasan("anggaran.penunjang", "program penunjang", penunjang)),
            ["sebaran"] = new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
            {
                ["serapan-sub"] = Sebar("serapan-sub", _setelan.Anggaran, sub, s => s.Serapan),
                ["serapan-kegiatan"] = Sebar("serapan-kegiatan", _setelan.Anggaran, kegiatan, s => s.Serapan),
                ["serapan-program"] = Sebar("serapan-program", _setelan.Anggaran, program, s => s.Serapan),
                ["serapan-program-sasaran"] = Sebar("serapan-program-sasaran", _setelan.Anggaran, penunjangSasaran, s => s.Serapan),
                ["fisik-sub"] = Sebar("fisik-sub", _setelan.Fisik, sub, s => s.CapaianFisik),
                ["fisik-kegiatan"] = Sebar("fisik-kegiatan", _setelan.Fisik, kegiatan, s => s.CapaianFisik),
                ["fisik-program"] = Sebar("fisik-program", _setelan.Fisik, program, s => s.CapaianFisik),
                ["fisik-program-sasaran"] = Sebar("fisik-program-sasaran", _setelan.Fisik, penunjangSasaran, s => s.CapaianFisik),
            }),
        };
    }

    /// <summary>Whether a programme serves more than one sasaran.</summary>
    public bool Bersama(SimpulAnggaran program) => _sasaran.Count(s => s.KodeProgram.Any(k => k.Kode == program.Kode)) > 1;

    /// <summary>Totals of some programmes; unknown, not zero, as long as no budget was entered at all.</summary>
    public RingkasanAnggaran Ringkasan(string id, string nama, IReadOnlyList<SimpulAnggaran> program) =>
        Program.Count == 0 ? RingkasanAnggaran.BelumDiisi(id, nama) : RingkasanAnggaran.Dari(id, nama, program);

    /// <summary>List of nodes, each made once, so that a figure has one fact wherever it is printed.</summary>
    public NilaiDaftar Daftar(IReadOnlyList<SimpulAnggaran> simpul) => new([.. simpul.Select(Lingkup)]);

    /// <summary>Totals as names.</summary>
    public static NilaiLingkup Ringkas(RingkasanAnggaran r) => new(new Dictionary<string, Nilai>(StringComparer.Ordinal)
    {
        ["pagu"] = new NilaiFakta(r.Pagu),
        ["realisasi"] = new NilaiFakta(r.Realisasi),
        ["serapan"] = new NilaiFakta(r.Serapan),
        ["sisa"] = new NilaiFakta(r.Sisa),
        ["persen-sisa"] = new NilaiFakta(r.PersenSisa),
        ["fisik"] = new NilaiFakta(r.CapaianFisik),
        ["banyak-program"] = new NilaiFakta(r.BanyakProgram),
        ["banyak-kegiatan"] = new NilaiFakta(r.BanyakKegiatan),
        ["banyak-sub"] = new NilaiFakta(r.BanyakSubKegiatan),
    });

    /// <summary>A distribution as names.</summary>
    public static NilaiLingkup Sebar(string nama, Skala skala, IReadOnlyList<(string Nama, Fakta Nilai)> isi)
    {
        var sebaran = Sebaran.Hitung("sebaran." + nama, skala, isi);
        var nilai = isi.GroupBy(i => i.Nama).ToDictionary(g => g.Key, g => g.First().Nilai, StringComparer.Ordinal);
        var baris = sebaran.Kelas.Concat(sebaran.TanpaKelas);
        return new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["banyak"] = new NilaiFakta(sebaran.Seluruh),
            ["kelas"] = new NilaiDaftar([.. baris.Select(b => Kelas(b, skala, nilai))]),
            ["kelas-terisi"] = new NilaiDaftar([.. baris.Where(b => b.Anggota.Count > 0).Select(b => Kelas(b, skala, nilai))]),
        });
    }

    private static NilaiLingkup Kelas(BarisSebaran b, Skala skala, Dictionary<string, Fakta> nilai) => new(new Dictionary<string, Nilai>(StringComparer.Ordinal)
    {
        ["label"] = new NilaiTeks(b.Label),
        ["interval"] = Setting.Ketentuan(skala, b.Banyak.Id + ".interval", "Interval " + b.Label, b.Kelas?.Interval ?? ""),
        ["berlaku"] = Setting.Ketentuan(skala, b.Banyak.Id + ".berlaku", "Interval yang diterapkan " + b.Label, b.Kelas is { } k ? skala.IntervalBerlaku(k) : ""),
        ["banyak"] = new NilaiFakta(b.Banyak),
        ["persen"] = new NilaiFakta(b.Persen),
        ["persen-bulat"] = new NilaiFakta(b.PersenBulat),
        ["anggota"] = new NilaiDaftar([.. b.Anggota.Select(a => new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["nama"] = new NilaiTeks(a),
            ["nilai"] = nilai.TryGetValue(a, out var f) ? new NilaiFakta(f) : new NilaiTeks(""),
        }))]),
    });

    private static NilaiLingkup Sebar(string nama, Skala skala, List<SimpulAnggaran> simpul, Func<SimpulAnggaran, Fakta> nilai) =>
        Sebar(nama, skala, [.. simpul.Select(s => (s.Nama, nilai(s)))]);

    private static NilaiLingkup Sebar(string nama, Skala skala, IReadOnlyList<SimpulAnggaran> simpul, Func<SimpulAnggaran, Fakta> nilai) =>
        Sebar(nama, skala, [.. simpul.Select(s => (s.Nama, nilai(s)))]);

    private NilaiLingkup Lingkup(SimpulAnggaran s)
    {
        if (_lingkup.TryGetValue(s, out var ada))
        {
            return ada;
        }

        var id = $"anggaran.{s.Tingkat.ToString().ToLowerInvariant()}.{s.Urut}";
        var isi = new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["kode"] = new NilaiTeks(s.Kode),
            ["nama"] = new NilaiTeks(s.Nama),
            ["urut"] = new NilaiTeks(s.Urut.ToString()),
            ["pagu"] = new NilaiFakta(s.Pagu),
            ["realisasi"] = new NilaiFakta(s.Realisasi),
            ["serapan"] = new NilaiFakta(s.Serapan),
            ["sisa"] = new NilaiFakta(s.Sisa),
            ["persen-sisa"] = new NilaiFakta(s.PersenSisa),
            ["fisik"] = new NilaiFakta(s.CapaianFisik),
            ["kategori-serapan"] = new NilaiFakta(_setelan.Anggaran.Tentukan(id + ".kategori-serapan", "Kategori serapan " + s.Nama, s.Serapan)),
            ["kategori-fisik"] = new NilaiFakta(_setelan.Fisik.Tentukan(id + ".kategori-fisik", "Kategori capaian fisik " + s.Nama, s.CapaianFisik)),
            ["kelompok-sasaran"] = new NilaiTeks(s.KelompokSasaran ?? ""),
            ["satuan-fisik"] = new NilaiTeks(s.SatuanFisik ?? ""),
            ["target-fisik"] = new NilaiFakta(s.TargetFisik ?? FisikPenuh),
            ["realisasi-fisik"] = new NilaiFakta(s.RealisasiFisik ?? s.CapaianFisik),
            ["menunjang"] = new NilaiTeks(s.CapaianFisik.Besaran.Nilai is not { } n ? "" : n >= 100 ? "Menunjang" : "Belum optimal"),
        };
        if (s.Tingkat == TingkatAnggaran.Program)
        {
            foreach (var (kunci, nilai) in Minimum(s.Kode, id, s.Nama, s.Serapan))
            {
                isi[kunci] = nilai;
            }

            isi["sasaran"] = SasaranDari(s.Kode);
            isi["kegiatan"] = Daftar(s.Anak);
        }

        if (s.Tingkat != TingkatAnggaran.SubKegiatan)
        {
            isi["sub"] = Daftar(s.Sub);
        }

        return _lingkup[s] = new NilaiLingkup(isi);
    }
}
