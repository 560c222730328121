using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of the budget: the tree of programs, totals, distributions over classes.</summary>
internal sealed class LingkupAnggaran(
    HasilAnggaran hasil, RenstraTerbaca renstra, DataInstansi data, PeriodeLaporan periode, IReadOnlyList<int> tahunTarget,
    LingkupTriwulan triwulan)
{
    // above the sub kegiatan the physical target is the whole by definition
    private static readonly Fakta FisikPenuh = new(
        "anggaran.target-fisik-penuh", "Target fisik seluruhnya", Besaran.Dari(100), Satuan.Persen, 0,
        new Penetapan(KatalogAturan.CapaianFisikTertimbang, [], "target gabungan sub kegiatan selalu 100 %"));

    // what the Perjanjian Kinerja says of all
    private readonly Nilai? _umum = BacaNilai.Peta(data.Isi, "perjanjian-kinerja")?.Isi.GetValueOrDefault("keterangan");

    private readonly Dictionary<SimpulAnggaran, NilaiLingkup> _lingkup = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<SimpulAnggaran, Fakta> _serapan = new(ReferenceEqualityComparer.Instance);

    /// <summary>Names.</summary>
    public Dictionary<string, Nilai> Nama() => new(StringComparer.Ordinal)
    {
        ["program"] = Daftar(hasil.DaftarProgram),
        ["kegiatan"] = Daftar([.. hasil.DaftarProgram.SelectMany(p => p.Anak)]),
        ["sub"] = Daftar([.. hasil.DaftarProgram.SelectMany(p => p.Sub)]),
        ["program-sasaran"] = Daftar(hasil.ProgramSasaran),
        ["kegiatan-sasaran"] = Daftar([.. hasil.ProgramSasaran.SelectMany(p => p.Anak)]),
        ["sub-sasaran"] = Daftar([.. hasil.ProgramSasaran.SelectMany(p => p.Sub)]),
        ["program-penunjang"] = Daftar(hasil.ProgramPenunjang),
        ["program-bersama"] = Daftar(hasil.ProgramBersama),
        ["anggaran"] = Ringkas(hasil.Seluruh)
            .Dengan([.. Kategori(hasil.KategoriSeluruh), .. Minimum(hasil.KategoriSeluruh), .. Pendapatan(),
                new("asal-realisasi", AsalRealisasi())]),
        ["anggaran-sasaran"] = Ringkas(hasil.Sasaran),
        ["anggaran-penunjang"] = Ringkas(hasil.Penunjang),
    };

    /// <summary>Distributions.</summary>
    public IEnumerable<(string Nama, Nilai Nilai)> DaftarSebaran() =>
        new[] { ("serapan", hasil.SebaranSerapan), ("fisik", hasil.SebaranFisik) }.SelectMany(s => new[]
    {
        ($"{s.Item1}-sub", (Nilai)LingkupSebaran.Nama(s.Item2.Sub)), ($"{s.Item1}-kegiatan", LingkupSebaran.Nama(s.Item2.Kegiatan)),
        ($"{s.Item1}-program", LingkupSebaran.Nama(s.Item2.Program)),
        ($"{s.Item1}-program-sasaran", LingkupSebaran.Nama(s.Item2.ProgramSasaran)),
    });

    /// <summary>List of nodes, each made once, so that a figure has one fact wherever it is printed.</summary>
    public NilaiDaftar Daftar(IReadOnlyList<SimpulAnggaran> simpul) => Isi.Daftar(simpul.Select(Lingkup));

    /// <summary>Totals as names.</summary>
    public static NilaiLingkup Ringkas(RingkasanAnggaran r) => Isi.Peta(
        ("pagu", Isi.Fakta(r.Pagu)), ("realisasi", Isi.Fakta(r.Realisasi)), ("serapan", Isi.Fakta(r.Serapan)), ("sisa", Isi.Fakta(r.Sisa)),
        ("persen-sisa", Isi.Fakta(r.PersenSisa)),
        ("fisik", Isi.Fakta(r.CapaianFisik)), ("banyak-program", Isi.Fakta(r.BanyakProgram)),
        ("banyak-kegiatan", Isi.Fakta(r.BanyakKegiatan)), ("banyak-sub", Isi.Fakta(r.BanyakSubKegiatan)));

    private static KeyValuePair<string, Nilai>[] Kategori(KategoriAnggaran k) =>
        [new("kategori-serapan", Isi.Fakta(k.Serapan)), new("kategori-fisik", Isi.Fakta(k.Fisik))];

    // least absorption that the Perjanjian Kinerja demands, and whether it was met
    private static KeyValuePair<string, Nilai>[] Minimum(KategoriAnggaran k) =>
        [new("minimum", Isi.Fakta(k.Minimum?.Batas)), new("memenuhi", Isi.Fakta(k.Minimum?.Memenuhi))];

    // a figure beside the budget is of no stated quarter: a report of one says so where it prints it
    private NilaiTeks AsalRealisasi() => Isi.Teks(periode.Triwulan is { Nomor: < 4 }
        && !RealisasiTriwulan.Dipakai(data.RealisasiTriwulan, periode)
        && data.Sub.Any(s => s.RealisasiAnggaran.Besaran.Ada)
            ? "; realisasi menurut data anggaran, yang tidak dirinci menurut triwulan" : "");

    private KeyValuePair<string, Nilai>[] Pendapatan() => hasil.Pendapatan is not { } p ? []
        : [new("pendapatan", Isi.Fakta(p.Pendapatan)), new("belanja-pendapatan", Isi.Fakta(p.DenganBelanja))];

    private NilaiLingkup Lingkup(SimpulAnggaran s)
    {
        if (_lingkup.TryGetValue(s, out var ada))
        {
            return ada;
        }

        var kategori = hasil.Kategori[s];
        return _lingkup[s] = new NilaiLingkup(Angka(s)).Dengan(
        [
            .. Kategori(kategori), new("tahunan", Tahunan(s)), .. triwulan.Anggaran(s, SerapanTriwulanan(s)), new("sumber-dana", SumberDana(s, _umum)),
            .. s.Tingkat != TingkatAnggaran.Program ? []
            : (KeyValuePair<string, Nilai>[])[.. Minimum(kategori), new("sasaran", Sasaran(s.Kode)), new("kegiatan", Daftar(s.Anak))],
            .. s.Tingkat == TingkatAnggaran.SubKegiatan ? [] : (KeyValuePair<string, Nilai>[])[new("sub", Daftar(s.Sub))],
        ]);
    }

    // a budget is known for the year of the report; the other years of the Renstra are blank
    private NilaiDaftar Tahunan(SimpulAnggaran s) => Isi.Daftar(tahunTarget.Select(t => Isi.Peta(("tahun", Isi.Teks(t)),
        ("pagu", Isi.Fakta(t == data.Tahun ? s.Pagu : null)), ("realisasi", Isi.Fakta(t == data.Tahun ? s.Realisasi : null)),
        ("serapan", Isi.Fakta(t == data.Tahun ? s.Serapan : null)), ("target-fisik", Isi.Fakta(t == data.Tahun ? s.TargetFisik : null)))));

    /// <summary>Absorption, percent, of the sum of the quarters, where there are any.</summary>
    /// <param name="s">Part of the budget.</param>
    public Fakta SerapanTriwulanan(SimpulAnggaran s)
    {
        if (_serapan.TryGetValue(s, out var ada))
        {
            return ada;
        }

        var jumlah = triwulan.Jumlah(s);
        return _serapan[s] = ReferenceEquals(jumlah, s.Realisasi) ? s.Serapan : FaktaHitung.Persen($"{s.Serapan.Id}.triwulan", s.Serapan.Nama,
            KatalogAturan.Serapan, FaktaHitung.PersenDari(new Ambil(jumlah), new Ambil(s.Pagu)));
    }

    /// <summary>Where the funds come from: what the rows say, else what an agreement says of all.</summary>
    /// <param name="s">Part of the budget.</param>
    /// <param name="umum">What is said of all; <c>null</c>: nothing.</param>
    internal static Nilai SumberDana(SimpulAnggaran s, Nilai? umum) =>
        s.SumberDana.Count > 0 ? Isi.Teks(string.Join(", ", s.SumberDana)) : umum ?? Isi.Teks("");

    private static Dictionary<string, Nilai> Angka(SimpulAnggaran s) => new(StringComparer.Ordinal)
    {
        ["kode"] = Isi.Teks(s.Kode),
        ["nama"] = Isi.Teks(s.Nama),
        ["urut"] = Isi.Teks(s.Urut),
        ["pagu"] = Isi.Fakta(s.Pagu),
        ["realisasi"] = Isi.Fakta(s.Realisasi),
        ["serapan"] = Isi.Fakta(s.Serapan),
        ["sisa"] = Isi.Fakta(s.Sisa),
        ["persen-sisa"] = Isi.Fakta(s.PersenSisa),
        ["fisik"] = Isi.Fakta(s.CapaianFisik),
        ["kelompok-sasaran"] = Isi.Teks(s.KelompokSasaran),
        ["pemilik"] = Isi.Teks(string.Join("; ", s.Pemilik)),
        ["satuan-fisik"] = Isi.Teks(s.SatuanFisik),
        ["target-fisik"] = Isi.Fakta(s.TargetFisik ?? FisikPenuh),
        ["realisasi-fisik"] = Isi.Fakta(s.RealisasiFisik ?? s.CapaianFisik),
        ["menunjang"] = Isi.Teks(s.CapaianFisik.Besaran.Nilai is not { } n ? "" : n >= 100 ? "Menunjang" : "Belum optimal"),
    };

    /// <summary>The sasaran that name a program, in order.</summary>
    private NilaiDaftar Sasaran(string program) =>
        Isi.Daftar(renstra.Bernomor().Where(s => s.Sasaran.DaftarProgram.Any(k => k.Kode.Isi == program))
        .Select(s => Isi.Peta(("urut", Isi.Teks(s.Urut)), ("kode", Isi.Teks(s.Sasaran.Kode.Isi)), ("uraian", Isi.Teks(s.Sasaran.Uraian)))));
}
