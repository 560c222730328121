using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Reviu.PengusulReviu;

namespace Akuntabel.Core.Evaluasi;

/// <summary>What data of an office tell for an evaluation: the year that is evaluated and the year before, of which the report is judged.</summary>
/// <param name="Kini">The year.</param>
/// <param name="Lalu">The year before.</param>
public sealed record BahanEvaluasi(BahanAkip Kini, BahanAkip Lalu)
{
    /// <summary>Whether the pemda has an own guideline of the evaluation.</summary>
    public bool PedomanSendiri { get; init; }
}

/// <summary>Proposes for each criterion of the evaluation whether it is met, partly met, not met, or cannot be told, with its reasons. A
/// proposal is never an answer, and a score of proposals never official.</summary>
/// <remarks>Rules are by the codes of the 80 criteria as the product orders them (PermenPANRB 88/2021); for a criterion that an instrument adds
/// or words anew a person judges.</remarks>
public static partial class PengusulKriteria
{
    private const string Penilai = "Nilai mutunya; data hanya menunjukkan tanda lahiriahnya.";

    private static readonly Dictionary<string, Func<string, BahanEvaluasi, UsulanMesin>> Aturan = new(StringComparer.Ordinal)
    {
        ["1.a.3"] = (k, b) => Ditetapkan(k, b.Kini, JenisDokumen.Renstra, b.Kini.Tahun),
        ["1.a.4"] = (k, b) => Gabung(k, Ditetapkan(k, b.Kini, JenisDokumen.RencanaKinerja, b.Kini.Tahun), Ditetapkan(k, b.Kini, JenisDokumen.PerjanjianKinerja, b.Kini.Tahun)),
        ["1.a.5"] = RencanaAksi, ["1.a.6"] = (k, b) => Ditetapkan(k, b.Kini, JenisDokumen.Anggaran, b.Kini.Tahun),
        ["1.b.1"] = Diformalkan, ["1.b.2"] = TepatWaktu, ["1.b.4"] = RumusanHasil, ["1.b.5"] = IndikatorSmart, ["1.b.6"] = IkuTetap, ["1.b.7"] = TargetMenantang,
        ["1.b.8"] = Berjenjang, ["1.b.9"] = LintasBidang, ["1.b.10"] = PerUnit,
        ["1.c.1"] = AnggaranMengacu, ["1.c.2"] = AktivitasMendukung, ["1.c.3"] = DiJalur, ["1.c.4"] = Dipantau, ["1.c.5"] = Disempurnakan, ["1.c.6"] = Disempurnakan,
        ["1.c.7"] = UnitPeduli,
        ["2.a.2"] = DefinisiOperasional, ["2.a.3"] = MekanismeData, ["2.b.1"] = PimpinanTerlibat, ["2.b.2"] = SumberDataDisebut, ["2.b.3"] = DataMendukung,
        ["2.b.4"] = Berkala, ["2.b.5"] = PemantauanBerjenjang, ["2.b.6"] = DenganAplikasi, ["2.b.7"] = DenganAplikasi,
        ["2.c.6"] = AnggaranDisesuaikan, ["2.c.7"] = AnggaranDisesuaikan, ["2.c.8"] = Efisien, ["2.c.9"] = UnitPeduli,
        ["3.a.1"] = Disusun, ["3.a.2"] = DisusunBerkala, ["3.a.3"] = LaporanDiformalkan, ["3.a.4"] = Direviu, ["3.a.5"] = Dipublikasikan, ["3.a.6"] = Disampaikan,
        ["3.b.1"] = SesuaiStandar, ["3.b.2"] = MengungkapSeluruhnya, ["3.b.3"] = TargetTahunan, ["3.b.4"] = TargetMenengah, ["3.b.5"] = TahunSebelumnya,
        ["3.b.6"] = Pembanding, ["3.b.7"] = UpayaHambatan, ["3.b.8"] = LaporanEfisiensi, ["3.b.9"] = LaporanPerbaikan,
        ["4.a.1"] = PedomanEvaluasi, ["4.a.2"] = Dievaluasi, ["4.a.3"] = Dievaluasi, ["4.b.4"] = Dievaluasi, ["4.b.5"] = Dievaluasi,
        ["4.c.1"] = Ditindaklanjuti, ["4.c.2"] = NilaiNaik, ["4.c.3"] = NilaiNaik, ["4.c.5"] = KinerjaNaik,
    };

    /// <summary>Codes that data can tell something of.</summary>
    public static IReadOnlyCollection<string> DapatDinilai => Aturan.Keys;

    /// <summary>Proposals for all criteria of an instrument.</summary>
    /// <param name="instrumen">Criteria.</param>
    /// <param name="bahan">What the data tell.</param>
    public static IReadOnlyList<UsulanMesin> Susun(InstrumenEvaluasi instrumen, BahanEvaluasi bahan)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        ArgumentNullException.ThrowIfNull(bahan);
        return [.. instrumen.SemuaKriteria.Select(k => Aturan.TryGetValue(k.Kode, out var aturan) && aturan(k.Kode, bahan) is var u
                && u.Alasan.Count + u.PerluOrang.Length > 0 ? u : UsulanMesin.Orang(k.Kode, Lampirkan(k)))];
    }

    private static string Lampirkan(KriteriaEvaluasi k) =>
        k.Bukti.Length > 0 ? $"Lampirkan buktinya: {k.Bukti}." : "Tidak ada data di sini yang menunjukkannya; nilai dari bukti yang dilampirkan.";

    /// <summary>Whether what the data say of a criterion is seen in the year before: the third component judges that year's report.</summary>
    /// <param name="kode">Criterion.</param>
    public static bool TentangTahunLalu(string kode) => kode is not null && kode.StartsWith("3.", StringComparison.Ordinal);

    /// <summary>What a proposal stands for in the instrument.</summary>
    /// <param name="ketetapan">What data say.</param>
    public static PemenuhanKriteria Pemenuhan(KetetapanMesin ketetapan) => ketetapan switch
    {
        KetetapanMesin.Terpenuhi => PemenuhanKriteria.Terpenuhi,
        KetetapanMesin.Sebagian => PemenuhanKriteria.Sebagian,
        KetetapanMesin.Belum => PemenuhanKriteria.Belum,
        _ => PemenuhanKriteria.BelumDiketahui,
    };

    // what only its outside shows is not met by that alone; what contradicts it shows
    private static UsulanMesin Mutu(string k, IReadOnlyList<AlasanUsulan> alasan, string perluOrang = Penilai) =>
        alasan.Any(a => !a.Mendukung) ? UsulanMesin.Dari(k, alasan, perluOrang) : new UsulanMesin(k, KetetapanMesin.TidakDapatDinilai, alasan, perluOrang);

    private static UsulanMesin Gabung(string k, params UsulanMesin[] bagian) => UsulanMesin.Dari(k, [.. bagian.SelectMany(b => b.Alasan)],
        string.Join(" ", bagian.Select(b => b.PerluOrang).Where(p => p.Length > 0).Distinct()));

    private static UsulanMesin Ditetapkan(string k, BahanAkip b, JenisDokumen jenis, int tahun)
    {
        var ada = b.Yang(jenis, tahun).ToList();
        return UsulanMesin.Dari(k, ada.Find(d => d.Ditetapkan is not null) is { Ditetapkan: { } hari } d
            ? [Ya($"{jenis.Nama} {d.Periode} ditetapkan {TanggalIndonesia.Panjang(hari)}.", d.Rujukan)]
            : ada.Count > 0 ? [Tidak($"{jenis.Nama} {ada[0].Periode} masih konsep.", ada[0].Rujukan)] : [Tidak($"{jenis.Nama} {tahun} belum ada.")]);
    }

    private static UsulanMesin RencanaAksi(string k, BahanEvaluasi b)
    {
        var indikator = b.Kini.Hasil?.DaftarIndikator ?? [];
        var aksi = b.Kini.Data?.Rencana.DaftarTarget.Where(t => t.Tahun == b.Kini.Tahun && t.Triwulan is not null).Select(t => t.Indikator).ToHashSet() ?? [];
        return UsulanMesin.Dari(k, indikator.Count == 0 ? [Tidak($"Belum ada indikator untuk tahun {b.Kini.Tahun}.")]
            : [.. Banding(indikator, i => aksi.Contains(i.Indikator.Kode), "mempunyai target rencana aksi per triwulan", "belum mempunyai target rencana aksi per triwulan")]);
    }

    private static UsulanMesin Diformalkan(string k, BahanEvaluasi b) => Gabung(k, [.. new[] { JenisDokumen.Renstra, JenisDokumen.RencanaKinerja, JenisDokumen.PerjanjianKinerja, JenisDokumen.Anggaran }
        .Select(j => Ditetapkan(k, b.Kini, j, b.Kini.Tahun))]);

    private static UsulanMesin TepatWaktu(string k, BahanEvaluasi b)
    {
        var bertempo = b.Kini.Daftar.Where(d => d.Tempo is not null && d.Ditetapkan is not null && d.Versi == 1 && d.Jenis != JenisDokumen.Laporan && d.Jenis != JenisDokumen.Pengukuran
            && d.Periode.Mulai == b.Kini.Tahun).ToList();
        return Mutu(k, [.. bertempo.Select(d => d.Ditetapkan <= d.Tempo
            ? Ya($"{d.Rujukan.Sebutan} ditetapkan {Hari(d.Ditetapkan)}, tenggatnya {Hari(d.Tempo)}.", d.Rujukan)
            : Tidak($"{d.Rujukan.Sebutan} ditetapkan {Hari(d.Ditetapkan)}, melewati tenggat {Hari(d.Tempo)}.", d.Rujukan))],
            "Tanggal penetapan diketahui; tanggal publikasinya tidak. Lampirkan bukti publikasinya.");
    }

    // a condition ("meningkatnya …"), not what is done ("meningkatkan …")
    private static UsulanMesin RumusanHasil(string k, BahanEvaluasi b) => Mutu(k,
    [
        .. (b.Kini.Hasil?.DaftarSasaran ?? []).Select(s => KataKerja(s.Sasaran.Uraian)
            ? Tidak($"Sasaran {s.Sasaran.Kode} dirumuskan sebagai kegiatan (\"{Awal(s.Sasaran.Uraian)}\"), bukan kondisi yang dicapai.")
            : Ya($"Sasaran {s.Sasaran.Kode} dirumuskan sebagai kondisi (\"{Awal(s.Sasaran.Uraian)}\").")),
    ]);

    private static UsulanMesin IndikatorSmart(string k, BahanEvaluasi b)
    {
        var indikator = b.Kini.Hasil?.DaftarIndikator ?? [];
        return Mutu(k,
        [
            .. Banding(indikator, i => i.Indikator.Satuan.Nama.Length > 0 && i.Kini.Target.Besaran.Ada, "bersatuan dan bertarget", "tanpa satuan atau target"),
            .. Banding(indikator, i => b.Kini.Manual.GetValueOrDefault(i.Indikator.Kode.Isi) is { Definisi.Length: > 0 }, "berdefinisi operasional", "tanpa definisi operasional"),
            .. Banding(indikator, i => i.Renstra.Tahunan.Count > 0, "bertarget tahunan", "tanpa target tahunan"),
        ]);
    }

    private static UsulanMesin IkuTetap(string k, BahanEvaluasi b)
    {
        var renstra = b.Kini.Yang(JenisDokumen.Renstra, b.Kini.Tahun).Where(d => d.Ditetapkan is not null).ToList();
        return renstra.Count == 0 ? UsulanMesin.Dari(k, [Tidak("Renstra belum ditetapkan.")])
            : Mutu(k, [renstra[0].Versi switch
            {
                1 => Ya("Renstra belum pernah diubah dalam masanya.", renstra[0].Rujukan),
                2 => Ya("Renstra diubah sekali dalam masanya.", renstra[0].Rujukan),
                var n => Tidak($"Renstra sudah diubah {n - 1} kali dalam masanya.", renstra[0].Rujukan),
            }], "Periksa apakah perubahan itu mengganti indikatornya, dan apakah IKU menggambarkan kinerja utama.");
    }

    private static UsulanMesin TargetMenantang(string k, BahanEvaluasi b) => Mutu(k,
    [
        .. (b.Kini.Hasil?.DaftarIndikator ?? []).Where(i => i.Kini.Target.Besaran.Ada && i.Lalu.Realisasi.Besaran.Ada).Select(i =>
            Mundur(i.Indikator.Polaritas, i.Kini.Target.Besaran.Nilai, i.Lalu.Realisasi.Besaran.Nilai)
                ? Tidak($"Indikator {i.Indikator.Kode}: target {i.Kini.Target.Cetak()} di bawah yang sudah dicapai tahun lalu, {i.Lalu.Realisasi.Cetak()}.")
                : Ya($"Indikator {i.Indikator.Kode}: target {i.Kini.Target.Cetak()}, realisasi tahun lalu {i.Lalu.Realisasi.Cetak()}.")),
    ]);

    private static UsulanMesin Berjenjang(string k, BahanEvaluasi b) => Gabung(k,
        UsulanMesin.Dari(k,
        [
            b.Kini.Simpul == 0 ? Tidak("Pohon kinerja belum ada.", Pohon)
                : b.Kini.SimpulTerputus > 0 ? Tidak($"{b.Kini.SimpulTerputus} dari {b.Kini.Simpul} simpul pohon kinerja terputus dari yang didukungnya.", Pohon)
                : Ya($"{b.Kini.Simpul} simpul pohon kinerja tersambung sampai sub kegiatan.", Pohon),
        ]),
        Ditetapkan(k, b.Kini, JenisDokumen.PerjanjianJenjang, b.Kini.Tahun));

    private static UsulanMesin LintasBidang(string k, BahanEvaluasi b) => UsulanMesin.Dari(k,
    [
        b.Kini.Lintas switch
        {
            (_, > 0) => Ya($"{b.Kini.Lintas.Disetujui} kerja sama lintas perangkat daerah disetujui dalam pohon kinerja.", Pohon),
            ( > 0, _) => Tidak($"{b.Kini.Lintas.Semua} permintaan lintas perangkat daerah belum dijawab atau ditolak.", Pohon),
            _ => Tidak("Pohon kinerja tidak menyebut kerja sama lintas perangkat daerah.", Pohon),
        },
    ], "Kerja sama yang tertulis di luar aplikasi ini dapat dilampirkan sebagai bukti.");

    private static UsulanMesin PerUnit(string k, BahanEvaluasi b)
    {
        var unit = b.Kini.Pemilik.Values.SelectMany(p => p).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return Gabung(k, UsulanMesin.Dari(k, b.Kini.Unit == 0 ? [] : [unit > 0 ? Ya($"{unit} unit tercatat sebagai pemilik indikator.") : Tidak("Tidak satu unit pun tercatat sebagai pemilik indikator.")],
            "Cocokkan dengan rencana kinerja dan SKP tiap unit."), Ditetapkan(k, b.Kini, JenisDokumen.PerjanjianJenjang, b.Kini.Tahun));
    }

    private static UsulanMesin AnggaranMengacu(string k, BahanEvaluasi b) => UsulanMesin.Dari(k,
    [
        .. (b.Kini.Hasil?.DaftarSasaran ?? []).Select(s => s.Anggaran.Pagu.Besaran.Nilai is > 0
            ? Ya($"Sasaran {s.Sasaran.Kode} didanai {s.Anggaran.Pagu.Cetak()} melalui {s.DaftarProgram.Count} program.")
            : Tidak($"Sasaran {s.Sasaran.Kode} tidak didukung anggaran program mana pun.")),
        .. b.Kini.Hasil is null ? [Tidak("Anggaran dan sasaran tahun ini belum ada.")] : Array.Empty<AlasanUsulan>(),
    ]);

    private static UsulanMesin AktivitasMendukung(string k, BahanEvaluasi b)
    {
        // the program that runs the office serves all sasaran (code ".01")
        var lepas = b.Kini.Hasil?.Anggaran.ProgramPenunjang.Where(p => !p.Kode.EndsWith(".01", StringComparison.Ordinal)).ToList() ?? [];
        var semua = b.Kini.Hasil?.Anggaran.DaftarProgram.Count ?? 0;
        return semua == 0 ? UsulanMesin.Dari(k, [Tidak("Belum ada program dalam anggaran.")])
            : Mutu(k, [.. semua > lepas.Count ? [Ya($"{semua - lepas.Count} dari {semua} program mendukung sasaran.")] : Array.Empty<AlasanUsulan>(),
                .. Sebut(lepas, p => $"Program {p.Kode} {p.Nama} tidak mendukung sasaran mana pun.", "program tanpa sasaran")],
                "Nilai apakah kegiatannya sungguh mengarah pada hasil.");
    }

    private static UsulanMesin DiJalur(string k, BahanEvaluasi b)
    {
        var terukur = b.Kini.Hasil?.DaftarIndikator.Where(i => i.Tercapai is not null).ToList() ?? [];
        return terukur.Count == 0 ? UsulanMesin.Orang(k, "Belum ada indikator yang diukur pada tahun ini.")
            : UsulanMesin.Dari(k, [.. Banding(terukur, i => i.Tercapai == true, "mencapai targetnya", "belum mencapai targetnya")]);
    }

    private static UsulanMesin Dipantau(string k, BahanEvaluasi b) => UsulanMesin.Dari(k, [.. Triwulan(b.Kini, t => t.Ditetapkan is not null,
        t => $"capaian triwulan {SebutTriwulan(t.Triwulan)} dipantau dan ditetapkan {Hari(t.Ditetapkan)}", t => $"capaian triwulan {SebutTriwulan(t.Triwulan)} belum ditetapkan")],
        "Periksa apakah rencana aksi berubah karena hasil pemantauannya.");

    private static UsulanMesin Disempurnakan(string k, BahanEvaluasi b)
    {
        var ubah = b.Kini.Daftar.Where(d => d.Versi > 1 && d.Ditetapkan is not null && d.Jenis != JenisDokumen.Laporan && d.Periode.Mulai <= b.Kini.Tahun && d.Periode.Selesai >= b.Kini.Tahun).ToList();
        return Mutu(k, [.. ubah.Select(d => Ya($"{d.Rujukan.Sebutan} disempurnakan sampai versi {d.Versi}.", d.Rujukan)),
            .. Tindak(b.Kini, b.Kini.Tahun - 1)], "Nilai apakah penyempurnaannya lahir dari analisis kinerja sebelumnya.");
    }

    private static UsulanMesin UnitPeduli(string k, BahanEvaluasi b) => Mutu(k, [.. b.Kini.Triwulan.Where(t => t.Unit > 0).Select(t => t.UnitMenyerahkan == t.Unit
        ? Ya($"Semua {t.Unit} unit menyerahkan data triwulan {SebutTriwulan(t.Triwulan)}.", t.Rujukan)
        : Tidak($"{t.UnitMenyerahkan} dari {t.Unit} unit menyerahkan data triwulan {SebutTriwulan(t.Triwulan)}.", t.Rujukan))],
        "Nilai pemahaman dan kepeduliannya, misalnya dari wawancara dan notulen.");

    private static IEnumerable<AlasanUsulan> Triwulan(BahanAkip b, Func<TriwulanAkip, bool> ya, Func<TriwulanAkip, string> kata, Func<TriwulanAkip, string> tanpa) =>
        b.Triwulan.Where(t => Berakhir(b, t.Triwulan)).Select(t => ya(t) ? Ya(Besar(kata(t)) + ".", t.Rujukan) : Tidak(Besar(tanpa(t)) + ".", t.Rujukan));

    // of a year that is not over only the quarters count that are
    private static bool Berakhir(BahanAkip b, int triwulan) => Periode.Tahun(b.Tahun, triwulan).Laporan.Akhir < b.HariIni;

    private static IEnumerable<AlasanUsulan> Tindak(BahanAkip b, int sampai)
    {
        var semua = b.Rekomendasi.Where(r => r.Tahun <= sampai).ToList();
        var tuntas = semua.Count(r => r.Tuntas);
        return semua.Count == 0 ? [] : [tuntas == semua.Count ? Ya($"{tuntas} rekomendasi APIP tuntas.", Rekomendasi)
            : Tidak($"{semua.Count - tuntas} dari {semua.Count} rekomendasi APIP belum tuntas.", Rekomendasi)];
    }

    private static bool Mundur(Perencanaan.Polaritas arah, decimal? target, decimal? lalu) =>
        target is { } t && lalu is { } l && (arah == Perencanaan.Polaritas.MakinRendahMakinBaik ? t > l : t < l);

    private static bool KataKerja(string uraian)
    {
        var kata = Awal(uraian).ToLowerInvariant();
        return kata.StartsWith("me", StringComparison.Ordinal) && (kata.EndsWith("kan", StringComparison.Ordinal) || kata.EndsWith('i')) && !kata.EndsWith("nya", StringComparison.Ordinal);
    }

    private static string Awal(string uraian) => uraian.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries) is [var kata, ..] ? kata : "";

    private static string Hari(DateOnly? hari) => hari is { } d ? TanggalIndonesia.Panjang(d) : "";

    private static string Besar(string teks) => teks.Length > 0 ? char.ToUpperInvariant(teks[0]) + teks[1..] : teks;

    private static RujukanAkip Pohon { get; } = new(JenisRujukan.Pohon, "", "Pohon kinerja");

    private static RujukanAkip Rekomendasi { get; } = new(JenisRujukan.Rekomendasi, "", "Rekomendasi APIP");
}
