using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Reviu;

/// <summary>Proposes answers to the statements of a reviu out of the office's data, each with its reasons. What it cannot see it leaves to a
/// person, and says so.</summary>
public static partial class PengusulReviu
{
    private const int SebutPaling = 5;

    private static readonly Dictionary<string, Func<string, BahanAkip, UsulanMesin>> Aturan = new(StringComparer.Ordinal)
    {
        ["F1"] = DataPenting, ["F2"] = InformasiTarget, ["F3"] = InformasiCapaian, ["F4"] = LampiranPendukung, ["F5"] = UpayaPerbaikan,
        ["F6"] = Keuangan, ["M1"] = Penyusun, ["M2"] = DataMemadai, ["M3"] = Penyampaian, ["M4"] = PenanggungJawab, ["M5"] = Keandalan,
        ["M6"] = Diketahui, ["M7"] = Berkala, ["S1"] = SesuaiPerjanjian, ["S2"] = SelarasRenstra, ["S4"] = SesuaiIndikator,
        ["S5"] = SesuaiIku, ["S7"] = Perbandingan, ["S8"] = CukupMengukur, ["S10"] = Smart,
    };

    // they speak of what the report says: without one there is nothing to judge
    private static readonly HashSet<string> TentangNaskah = ["F1", "F2", "F3", "F4", "F5", "F6", "M1", "M2", "M5", "M6", "S1", "S2", "S4", "S5", "S7"];

    /// <summary>Proposals for all statements of an instrument; for one that no rule knows a person judges.</summary>
    /// <param name="instrumen">Statements.</param>
    /// <param name="bahan">What the data tell.</param>
    public static IReadOnlyList<UsulanMesin> Susun(InstrumenReviu instrumen, BahanAkip bahan)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        ArgumentNullException.ThrowIfNull(bahan);
        return [.. instrumen.Butir.Select(b => Terbatas(b, !Aturan.TryGetValue(b.Kode, out var aturan)
            ? UsulanMesin.Orang(b.Kode, b.BilaTidak.Count > 0 ? "Nilai penjelasannya: apakah sebabnya disebut dan masuk akal."
                : "Nilai pernyataan ini dari naskah laporan dan dokumen pendukungnya.")
            : bahan.Laporan is null && TentangNaskah.Contains(b.Kode) ? TanpaLaporan(b.Kode, bahan) : aturan(b.Kode, bahan)))];
    }

    // of what a person must judge data may speak against it, never settle it
    private static UsulanMesin Terbatas(PernyataanReviu b, UsulanMesin u) => b.Daya == DayaPeriksa.Orang && u.Ketetapan == KetetapanMesin.Terpenuhi
        ? u with { Ketetapan = KetetapanMesin.TidakDapatDinilai } : u;

    /// <summary>A status that a proposal stands for; <c>null</c>: a person judges.</summary>
    /// <param name="ketetapan">What data say.</param>
    public static StatusPernyataan? Status(KetetapanMesin ketetapan) => ketetapan switch
    {
        KetetapanMesin.Terpenuhi => StatusPernyataan.Terpenuhi,
        KetetapanMesin.Sebagian => StatusPernyataan.DenganCatatan,
        KetetapanMesin.Belum => StatusPernyataan.TidakTerpenuhi,
        _ => null,
    };

    // an own outline names its sections otherwise: they are known by their words
    private static UsulanMesin DataPenting(string k, BahanAkip b) => b.Laporan is not { } l ? TanpaLaporan(k, b) : UsulanMesin.Dari(k,
    [
        b.Data?.Instansi is { } i ? Ya($"Identitas {i.Nama} tercetak dari data kantor.", Bagian("bab-pendahuluan", "Bab I"))
            : Tidak("Nama dan data kantor belum lengkap."),
        Memuat(l, "Gambaran umum organisasi", "gambaran umum", "struktur organisasi", "tugas pokok"),
        Memuat(l, "Isu strategis dan permasalahan utama", "isu strategis", "permasalahan"),
        .. l.NarasiKosong.Where(n => n.Kunci.Split('/')[^1] is "latar-belakang" or "permasalahan" or "isu-strategis")
            .Select(n => Tidak($"Belum ditulis: {n.Sebutan}.", Bagian(n.Kunci, n.Sebutan))),
    ], "Periksa apakah tugas, struktur, dan isu yang disebut memang milik kantor ini dan tahun ini.");

    private static UsulanMesin InformasiTarget(string k, BahanAkip b)
    {
        if (b.Hasil is not { DaftarIndikator.Count: > 0 } h)
        {
            return UsulanMesin.Dari(k, [Tidak("Laporan belum mempunyai indikator.")]);
        }

        var tanpa = h.DaftarIndikator.Where(i => !i.Kini.Target.Besaran.Ada).ToList();
        return UsulanMesin.Dari(k,
        [
            .. tanpa.Count < h.DaftarIndikator.Count
                ? [Ya($"{h.DaftarIndikator.Count - tanpa.Count} dari {h.DaftarIndikator.Count} indikator mempunyai target {b.Tahun}.", Bagian("bab-perencanaan", "Bab II"))]
                : Array.Empty<AlasanUsulan>(),
            .. Sebut(tanpa, i => $"Indikator {i.Indikator.Kode} tanpa target {b.Tahun}: {i.Indikator.Uraian}.", "indikator tanpa target"),
        ]);
    }

    private static UsulanMesin InformasiCapaian(string k, BahanAkip b)
    {
        if (b.Hasil is not { DaftarIndikator.Count: > 0 } h)
        {
            return UsulanMesin.Dari(k, [Tidak("Laporan belum mempunyai indikator.")]);
        }

        var tanpa = h.DaftarIndikator.Where(i => i.Tercapai is null).ToList();
        return UsulanMesin.Dari(k,
        [
            .. tanpa.Count < h.DaftarIndikator.Count
                ? [Ya($"{h.DaftarIndikator.Count - tanpa.Count} dari {h.DaftarIndikator.Count} indikator mempunyai capaian.", Bagian("bab-akuntabilitas", "Bab III"))]
                : Array.Empty<AlasanUsulan>(),
            .. Sebut(tanpa, i => $"Indikator {i.Indikator.Kode} belum mempunyai capaian: {Sebabnya(i)}.", "indikator tanpa capaian"),
        ]);
    }

    private static UsulanMesin LampiranPendukung(string k, BahanAkip b) => b.Laporan is not { } l ? TanpaLaporan(k, b) : UsulanMesin.Dari(k,
    [
        Terlampir(l, "Perjanjian Kinerja", "lampiran-pk", "perjanjian kinerja"),
        Terlampir(l, "Pengukuran kinerja", "lampiran-pengukuran", "pengukuran kinerja", "capaian kinerja"),
    ]);

    private static UsulanMesin UpayaPerbaikan(string k, BahanAkip b)
    {
        if (b.Laporan is not { } l)
        {
            return TanpaLaporan(k, b);
        }

        var sasaran = b.Hasil?.DaftarSasaran.Where(s => s.DaftarIndikator.Any(i => i.Tercapai == false)).ToList() ?? [];
        var tanpa = sasaran.Where(s => !b.Upaya.Contains(s.Sasaran.Kode.Isi) && !l.NarasiBerisi.Contains($"sasaran-{s.Sasaran.Kode}/solusi")).ToList();
        return UsulanMesin.Dari(k,
        [
            Memuat(l, "Upaya perbaikan", "langkah perbaikan", "upaya perbaikan", "rencana perbaikan", "strategi pemecahan", "tindak lanjut penyelesaian"),
            .. sasaran.Count > tanpa.Count
                ? [Ya($"{sasaran.Count - tanpa.Count} dari {sasaran.Count} sasaran yang indikatornya tidak tercapai mempunyai upaya perbaikan.")]
                : Array.Empty<AlasanUsulan>(),
            .. tanpa.Select(s => Tidak($"Sasaran {s.Sasaran.Kode} mempunyai indikator yang tidak tercapai, tetapi upaya perbaikannya kosong.",
                Bagian($"sasaran-{s.Sasaran.Kode}/solusi", $"Sasaran {s.Sasaran.Kode}"))),
        ], "Nilai apakah upayanya menjawab sebab kegagalan, bukan hanya mengulang rencana.");
    }

    private static UsulanMesin Keuangan(string k, BahanAkip b)
    {
        var seluruh = b.Hasil?.Anggaran.Seluruh;
        return UsulanMesin.Dari(k,
        [
            seluruh?.Pagu.Besaran.Nilai is > 0 ? Ya($"Pagu {seluruh.Pagu.Cetak()} tercantum.", Bagian("akuntabilitas-keuangan", "Akuntabilitas keuangan"))
                : Tidak("Pagu anggaran belum ada."),
            seluruh?.Realisasi.Besaran.Ada == true ? Ya($"Realisasi {seluruh.Realisasi.Cetak()} tercantum.", Bagian("akuntabilitas-keuangan", "Akuntabilitas keuangan"))
                : Tidak("Realisasi anggaran belum ada."),
            .. b.Laporan is { } l ? [Memuat(l, "Akuntabilitas keuangan", "akuntabilitas keuangan", "realisasi anggaran", "realisasi keuangan")] : Array.Empty<AlasanUsulan>(),
        ]);
    }

    private static UsulanMesin Penyusun(string k, BahanAkip b) => b.Laporan is not { } l ? TanpaLaporan(k, b) : UsulanMesin.Dari(k,
    [
        l.AnggotaTim > 0 ? Ya($"Tim penyusun {l.AnggotaTim} orang tercatat dalam keputusan tim.", Bagian("sk-tim", "Keputusan tim penyusun"))
            : Tidak("Keputusan tim penyusun belum tercatat."),
        b.Sop.Any(s => Menyebut(s, "penyusunan") && Menyebut(s, "laporan"))
            ? Ya("Ada SOP penyusunan laporan.", new(JenisRujukan.Sop, "", "Jalannya penyusunan")) : Tidak("SOP penyusunan laporan belum ada."),
    ], "Cocokkan susunan tim dengan tugas dan fungsi unit kerjanya.");

    private static UsulanMesin DataMemadai(string k, BahanAkip b)
    {
        var terukur = b.Hasil?.DaftarIndikator.Where(i => i.Tercapai is not null).ToList() ?? [];
        if (terukur.Count == 0)
        {
            return UsulanMesin.Dari(k, [Tidak("Belum ada indikator yang diukur.")]);
        }

        var tanpa = terukur.Where(i => b.Bukti.GetValueOrDefault(i.Indikator.Kode.Isi) == 0).ToList();
        return UsulanMesin.Dari(k,
        [
            .. tanpa.Count < terukur.Count
                ? [Ya($"{terukur.Count - tanpa.Count} dari {terukur.Count} indikator yang diukur mempunyai bukti dukung pada sekurangnya satu triwulan.", new(JenisRujukan.Papan, "4", "Papan triwulan"))]
                : Array.Empty<AlasanUsulan>(),
            .. Sebut(tanpa, i => $"Indikator {i.Indikator.Kode} tanpa bukti dukung.", "indikator tanpa bukti dukung", new(JenisRujukan.Papan, "4", "Papan triwulan")),
        ], "Buka beberapa bukti dan cocokkan angkanya (uji petik).");
    }

    private static UsulanMesin Penyampaian(string k, BahanAkip b) => UsulanMesin.Dari(k,
    [
        b.Sop.Any(s => Menyebut(s, "pengumpulan")) ? Ya("Ada SOP pengumpulan data kinerja.", new(JenisRujukan.Sop, "", "SOP"))
            : Tidak("SOP pengumpulan data kinerja belum ada."),
        .. Enumerable.Range(1, 4).Select(n => b.Triwulan.FirstOrDefault(t => t.Triwulan == n && t.Unit > 0) switch
        {
            null => Tidak($"Triwulan {SebutTriwulan(n)}: pengumpulan data dari unit belum dijalankan."),
            { } t when t.UnitMenyerahkan >= t.Unit => Ya($"Triwulan {SebutTriwulan(n)}: {t.Unit} unit menyerahkan datanya.", t.Rujukan),
            { } t => Tidak($"Triwulan {SebutTriwulan(n)}: {t.UnitMenyerahkan} dari {t.Unit} unit menyerahkan datanya.", t.Rujukan),
        }),
    ]);

    private static UsulanMesin PenanggungJawab(string k, BahanAkip b)
    {
        var indikator = b.Hasil?.DaftarIndikator ?? [];
        var tanpa = indikator.Where(i => b.Pemilik.GetValueOrDefault(i.Indikator.Kode.Isi) is not { Count: > 0 }).ToList();
        return UsulanMesin.Dari(k,
        [
            .. indikator.Count == 0 ? [Tidak("Laporan belum mempunyai indikator.")] : Array.Empty<AlasanUsulan>(),
            .. indikator.Count > tanpa.Count ? [Ya($"{indikator.Count - tanpa.Count} dari {indikator.Count} indikator mempunyai unit penanggung jawab.")]
                : Array.Empty<AlasanUsulan>(),
            .. Sebut(tanpa, i => $"Indikator {i.Indikator.Kode} belum mempunyai unit penanggung jawab.", "indikator tanpa penanggung jawab"),
        ], "Periksa apakah penunjukannya tertulis dalam keputusan.");
    }

    private static UsulanMesin Keandalan(string k, BahanAkip b)
    {
        if (b.Laporan is not { Diuji: true } l)
        {
            return UsulanMesin.Orang(k, "Jalankan uji laporan, lalu nilai keandalan datanya.");
        }

        var material = l.Temuan.Where(t => t.Bobot == "material").ToList();
        return UsulanMesin.Dari(k,
        [
            .. material.Count == 0 ? [Ya("Uji laporan tidak menemukan pertentangan angka yang material.", new(JenisRujukan.Temuan, "", "Uji laporan"))]
                : Sebut(material, t => t.Pesan, "temuan uji yang material", new(JenisRujukan.Temuan, "", "Uji laporan")),
        ], "Uji laporan hanya mencari pertentangan di dalam laporan; cocokkan angkanya dengan sumber di luar laporan.");
    }

    private static UsulanMesin Diketahui(string k, BahanAkip b) => b.Laporan is not { } l ? TanpaLaporan(k, b) : UsulanMesin.Dari(k,
    [
        .. l.Paraf.Count > 0 ? l.Paraf.Take(SebutPaling).Select(p => Ya($"Diparaf {p}.", new(JenisRujukan.Sop, "", "Jalannya penyusunan")))
            : [Tidak("Belum ada paraf dalam jalannya penyusunan.", new(JenisRujukan.Sop, "", "Jalannya penyusunan"))],
        .. l.BagianDiperiksa > 0 ? [Ya($"{l.BagianDiperiksa} bagian naskah diperiksa orang lain sebelum dicetak.", new(JenisRujukan.Laporan, "", "Laporan"))]
            : Array.Empty<AlasanUsulan>(),
    ], "Tanyakan kepada unit kerja yang namanya disebut dalam analisis.");

    private static UsulanMesin Berkala(string k, BahanAkip b) => UsulanMesin.Dari(k,
    [
        .. Enumerable.Range(1, 4).Select(n => b.Triwulan.FirstOrDefault(t => t.Triwulan == n) switch
        {
            // what one desk filled in for everybody comes from nobody below
            { Ditetapkan: { } d } t when t.Unit < 2 && b.Unit > 1 =>
                Tidak($"Triwulan {SebutTriwulan(n)} ditetapkan kepala pada {TanggalIndonesia.Panjang(d)}, tetapi tidak diisi oleh unit masing-masing.", t.Rujukan),
            { Ditetapkan: { } d } t when t.UnitMenyerahkan < t.Unit =>
                Tidak($"Triwulan {SebutTriwulan(n)} ditetapkan kepala pada {TanggalIndonesia.Panjang(d)} dengan data {t.UnitMenyerahkan} dari {t.Unit} unit.", t.Rujukan),
            { Ditetapkan: { } d } t => Ya($"Triwulan {SebutTriwulan(n)} ditetapkan kepala pada {TanggalIndonesia.Panjang(d)}.", t.Rujukan),
            _ => Tidak($"Triwulan {SebutTriwulan(n)} belum ditetapkan kepala.", new(JenisRujukan.Triwulan, $"{n}", $"Triwulan {SebutTriwulan(n)}")),
        }),
    ]);

    internal static IEnumerable<AlasanUsulan> Banding(
        IReadOnlyList<HasilIndikator> indikator, Func<HasilIndikator, bool> ada, string kata, string tanpa)
    {
        var kurang = indikator.Where(i => !ada(i)).ToList();
        var banyak = indikator.Count - kurang.Count;
        return [.. banyak > 0 ? [Ya($"{banyak} dari {indikator.Count} indikator {kata}.")] : Array.Empty<AlasanUsulan>(),
            .. kurang.Count > 0 ? [Tidak($"{kurang.Count} indikator {tanpa}: {string.Join(", ", kurang.Take(SebutPaling).Select(i => i.Indikator.Kode))}{(kurang.Count > SebutPaling ? ", …" : "")}.")]
                : Array.Empty<AlasanUsulan>()];
    }

    internal static IEnumerable<AlasanUsulan> Sebut<T>(IReadOnlyList<T> daftar, Func<T, string> kata, string apa, RujukanAkip? rujukan = null) =>
        [.. daftar.Take(SebutPaling).Select(d => Tidak(kata(d), rujukan)),
            .. daftar.Count > SebutPaling ? [Tidak($"Dan {daftar.Count - SebutPaling} {apa} lain.", rujukan)] : Array.Empty<AlasanUsulan>()];

    internal static AlasanUsulan Ya(string uraian, RujukanAkip? rujukan = null) => new(true, uraian, rujukan);

    internal static AlasanUsulan Tidak(string uraian, RujukanAkip? rujukan = null) => new(false, uraian, rujukan);

    internal static RujukanAkip Bagian(string kunci, string sebutan) => new(JenisRujukan.BagianLaporan, kunci, sebutan);

    /// <summary>A quarter in Roman numerals.</summary>
    /// <param name="n">1 to 4.</param>
    public static string SebutTriwulan(int n) => n switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };

    // a heading that says it, or its own name in the outline
    private static AlasanUsulan Memuat(LaporanAkip l, string apa, params string[] kata) =>
        l.Naskah.DaftarBlok().OfType<Judul>().FirstOrDefault(j => kata.Any(k => Menyebut(j.Isi.Gabung(), k))) is { } j
            ? Ya($"{apa} termuat.", Bagian(j.Kunci, j.Isi.Gabung())) : Tidak($"Bagian {char.ToLowerInvariant(apa[0])}{apa[1..]} tidak ditemukan.");

    private static AlasanUsulan Terlampir(LaporanAkip l, string apa, string kunci, params string[] kata) =>
        l.Naskah.DaftarBlok().OfType<Judul>().FirstOrDefault(j => j.Kunci == kunci
            || (Menyebut(j.Nomor, "lampiran") && kata.Any(k => Menyebut(j.Isi.Gabung(), k)))) is { } j
            ? Ya($"{apa} terlampir.", Bagian(j.Kunci, j.Isi.Gabung())) : Tidak($"{apa} tidak terlampir.");

    private static bool Menyebut(string teks, string kata) => teks.Contains(kata, StringComparison.OrdinalIgnoreCase);

    private static string Sebabnya(HasilIndikator i) => i.Kini.Capaian.Mentah.Besaran.Alasan is { Length: > 0 } a ? a : "belum diukur";

    private static string Tanggal(DateOnly? hari) => hari is { } d ? $" tanggal {TanggalIndonesia.Panjang(d)}" : "";

    private static UsulanMesin TanpaLaporan(string k, BahanAkip b) =>
        UsulanMesin.Dari(k, [Tidak($"Laporan Kinerja tahun {b.Tahun} belum dapat disusun di sini.", new(JenisRujukan.Laporan, "", "Laporan"))]);
}
