using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Reviu;

/// <summary>Proposes answers to the statements of a reviu out of the office's data, each with its reasons. What it cannot see it leaves to a
/// person, and says so.</summary>
public static class PengusulReviu
{
    private const int SebutPaling = 5;

    private static readonly Dictionary<string, Func<string, BahanAkip, UsulanMesin>> Aturan = new(StringComparer.Ordinal)
    {
        ["F1"] = DataPenting, ["F2"] = InformasiTarget, ["F3"] = InformasiCapaian, ["F4"] = LampiranPendukung, ["F5"] = UpayaPerbaikan,
        ["F6"] = Keuangan, ["M1"] = Penyusun, ["M2"] = DataMemadai, ["M3"] = Penyampaian, ["M4"] = PenanggungJawab, ["M5"] = Keandalan,
        ["M6"] = Diketahui, ["M7"] = Berkala, ["S1"] = SesuaiPerjanjian, ["S2"] = SelarasRenstra, ["S4"] = SesuaiIndikator,
        ["S5"] = SesuaiIku, ["S7"] = Perbandingan, ["S8"] = CukupMengukur, ["S10"] = Smart,
    };

    /// <summary>Proposals for all statements of an instrument; for one that no rule knows a person judges.</summary>
    /// <param name="instrumen">Statements.</param>
    /// <param name="bahan">What the data tell.</param>
    public static IReadOnlyList<UsulanMesin> Susun(InstrumenReviu instrumen, BahanAkip bahan)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        ArgumentNullException.ThrowIfNull(bahan);
        return [.. instrumen.Butir.Select(b => Aturan.TryGetValue(b.Kode, out var aturan) ? aturan(b.Kode, bahan)
            : UsulanMesin.Orang(b.Kode, "Nilai penjelasannya: apakah sebabnya disebut dan masuk akal."))];
    }

    /// <summary>A status that a proposal stands for; <c>null</c>: a person judges.</summary>
    /// <param name="ketetapan">What data say.</param>
    public static StatusPernyataan? Status(KetetapanMesin ketetapan) => ketetapan switch
    {
        KetetapanMesin.Terpenuhi => StatusPernyataan.Terpenuhi,
        KetetapanMesin.Sebagian => StatusPernyataan.DenganCatatan,
        KetetapanMesin.Belum => StatusPernyataan.TidakTerpenuhi,
        _ => null,
    };

    private static UsulanMesin DataPenting(string k, BahanAkip b)
    {
        if (b.Laporan is not { } l)
        {
            return TanpaLaporan(k, b);
        }

        var hilang = l.BagianHilang.Where(h => h.StartsWith("Bab I", StringComparison.Ordinal) || h.Contains("Organisasi", StringComparison.Ordinal)
            || h.Contains("Isu", StringComparison.Ordinal)).ToList();
        return UsulanMesin.Dari(k,
        [
            b.Data?.Instansi is { } i ? Ya($"Identitas {i.Nama} tercetak dari data kantor.", Bagian("bab-pendahuluan", "Bab I"))
                : Tidak("Nama dan data kantor belum lengkap."),
            .. hilang.Count == 0 ? [Ya("Gambaran umum organisasi dan isu strategis termuat.", Bagian("bab-pendahuluan", "Bab I"))]
                : hilang.Select(h => Tidak($"Tidak tercetak: {h}.")),
            .. Kosong(l, s => s is "gambaran-umum" or "isu-strategis" or "pendahuluan"),
        ], "Periksa apakah tugas, struktur, dan isu yang disebut memang milik kantor ini dan tahun ini.");
    }

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
        Ada(l, "lampiran-pk") ? Ya("Perjanjian Kinerja terlampir.", Bagian("lampiran-pk", "Lampiran Perjanjian Kinerja")) : Tidak("Perjanjian Kinerja tidak terlampir."),
        Ada(l, "lampiran-pengukuran") ? Ya("Pengukuran kinerja terlampir.", Bagian("lampiran-pengukuran", "Lampiran pengukuran"))
            : Tidak("Tabel pengukuran kinerja tidak terlampir."),
    ]);

    private static UsulanMesin UpayaPerbaikan(string k, BahanAkip b)
    {
        if (b.Laporan is not { } l)
        {
            return TanpaLaporan(k, b);
        }

        var gagal = b.Hasil?.DaftarIndikator.Where(i => i.Tercapai == false).ToList() ?? [];
        var sasaran = b.Hasil?.DaftarSasaran.Where(s => s.DaftarIndikator.Any(i => i.Tercapai == false)).ToList() ?? [];
        var tanpaSolusi = sasaran.Where(s => !l.NarasiBerisi.Contains($"sasaran-{s.Sasaran.Kode}/solusi")).ToList();
        return UsulanMesin.Dari(k,
        [
            l.BagianHilang.Any(h => h.Contains("Perbaikan", StringComparison.Ordinal)) ? Tidak("Bagian langkah perbaikan tidak tercetak.")
                : Ya("Bagian langkah perbaikan tercetak.", Bagian("langkah-perbaikan", "Langkah perbaikan")),
            .. gagal.Count == 0 ? [] : tanpaSolusi.Count == 0
                ? [Ya($"Sasaran dari {gagal.Count} indikator yang tidak tercapai mempunyai upaya perbaikan.")]
                : tanpaSolusi.Select(s => Tidak($"Sasaran {s.Sasaran.Kode} mempunyai indikator yang tidak tercapai, tetapi upaya perbaikannya kosong.",
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
            .. b.Laporan?.BagianHilang.Any(h => h.Contains("Keuangan", StringComparison.Ordinal)) == true
                ? [Tidak("Bagian akuntabilitas keuangan tidak tercetak.")] : Array.Empty<AlasanUsulan>(),
        ]);
    }

    private static UsulanMesin Penyusun(string k, BahanAkip b) => b.Laporan is not { } l ? TanpaLaporan(k, b) : UsulanMesin.Dari(k,
    [
        l.AnggotaTim > 0 ? Ya($"Tim penyusun {l.AnggotaTim} orang tercatat dalam keputusan tim.", Bagian("sk-tim", "Keputusan tim penyusun"))
            : Tidak("Keputusan tim penyusun belum tercatat."),
        b.Sop.Any(s => s.Judul.Contains("Laporan", StringComparison.OrdinalIgnoreCase)) ? Ya("SOP penyusunan laporan berlaku.", new(JenisRujukan.Sop, "", "Jalannya penyusunan"))
            : Tidak("SOP penyusunan laporan tidak dijalankan."),
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
                ? [Ya($"{terukur.Count - tanpa.Count} dari {terukur.Count} indikator yang diukur mempunyai bukti dukung.", new(JenisRujukan.Papan, "4", "Papan triwulan"))]
                : Array.Empty<AlasanUsulan>(),
            .. Sebut(tanpa, i => $"Indikator {i.Indikator.Kode} tanpa bukti dukung.", "indikator tanpa bukti dukung", new(JenisRujukan.Papan, "4", "Papan triwulan")),
        ], "Buka beberapa bukti dan cocokkan angkanya (uji petik).");
    }

    private static UsulanMesin Penyampaian(string k, BahanAkip b)
    {
        var jalan = b.Triwulan.Where(t => t.Unit > 0).ToList();
        return UsulanMesin.Dari(k,
        [
            .. jalan.Select(t => t.UnitMenyerahkan == t.Unit
                ? Ya($"Triwulan {SebutTriwulan(t.Triwulan)}: {t.Unit} unit menyerahkan datanya.", t.Rujukan)
                : Tidak($"Triwulan {SebutTriwulan(t.Triwulan)}: {t.UnitMenyerahkan} dari {t.Unit} unit menyerahkan datanya.", t.Rujukan)),
            .. jalan.Count == 0 ? [Tidak("Pengumpulan data per unit belum pernah dijalankan pada tahun ini.")] : Array.Empty<AlasanUsulan>(),
        ]);
    }

    private static UsulanMesin PenanggungJawab(string k, BahanAkip b)
    {
        var indikator = b.Hasil?.DaftarIndikator ?? [];
        var tanpa = indikator.Where(i => b.Pemilik.GetValueOrDefault(i.Indikator.Kode.Isi) is not { Count: > 0 }).ToList();
        return UsulanMesin.Dari(k,
        [
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
        .. Enumerable.Range(1, 4).Select(n => b.Triwulan.FirstOrDefault(t => t.Triwulan == n) is { Ditetapkan: { } d } t
            ? Ya($"Triwulan {SebutTriwulan(n)} ditetapkan kepala pada {TanggalIndonesia.Panjang(d)}.", t.Rujukan)
            : Tidak($"Triwulan {SebutTriwulan(n)} belum ditetapkan kepala.", new(JenisRujukan.Triwulan, $"{n}", $"Triwulan {SebutTriwulan(n)}"))),
    ]);

    private static UsulanMesin SesuaiPerjanjian(string k, BahanAkip b)
    {
        if (b.Data is not { } data || b.Hasil is not { } hasil || data.Perjanjian.DaftarVersi is not [.., var berlaku])
        {
            return UsulanMesin.Dari(k, [Tidak("Perjanjian Kinerja tahun ini belum ada.")]);
        }

        var dilaporkan = hasil.DaftarIndikator.Select(i => i.Indikator.Kode).ToHashSet();
        var dijanjikan = data.Perjanjian.DaftarVersi.SelectMany(v => v.Target.Keys).ToHashSet();
        var (lebih, kurang) = (dilaporkan.Except(dijanjikan).ToList(), dijanjikan.Except(dilaporkan).ToList());
        var beda = hasil.DaftarIndikator.Where(i => i.Perjanjian.Besaran.Nilai is { } p && i.Kini.Target.Besaran.Nilai is { } t && p != t).ToList();
        return UsulanMesin.Dari(k,
        [
            .. dilaporkan.Intersect(dijanjikan).Count() is > 0 and var sama
                ? [Ya($"{sama} indikator laporan dijanjikan dalam Perjanjian Kinerja{Tanggal(berlaku.Tanggal)}.")] : Array.Empty<AlasanUsulan>(),
            .. Sebut(lebih, i => $"Indikator {i} dilaporkan, tetapi tidak dijanjikan.", "indikator yang tidak dijanjikan"),
            .. Sebut(kurang, i => $"Indikator {i} dijanjikan, tetapi tidak dilaporkan.", "indikator yang tidak dilaporkan"),
            .. Sebut(beda, i => $"Indikator {i.Indikator.Kode}: target laporan {i.Kini.Target.Cetak()}, target Perjanjian Kinerja {i.Perjanjian.Cetak()}.", "target yang berbeda"),
        ]);
    }

    private static UsulanMesin SelarasRenstra(string k, BahanAkip b)
    {
        var dokumen = b.Yang(JenisDokumen.Renstra, b.Tahun).ToList();
        var sasaran = b.Hasil?.DaftarSasaran ?? [];
        var tanpa = sasaran.Where(s => s.Sasaran.Tujuan is null).ToList();
        return UsulanMesin.Dari(k,
        [
            dokumen.Find(d => d.Ditetapkan is not null) is { Ditetapkan: { } d } ada
                ? Ya($"Renstra {ada.Periode} ditetapkan {TanggalIndonesia.Panjang(d)}; sasaran laporan diambil darinya.", ada.Rujukan)
                : Tidak("Renstra yang berlaku pada tahun ini belum ditetapkan.", dokumen.Count > 0 ? dokumen[0].Rujukan : null),
            .. Sebut(tanpa, s => $"Sasaran {s.Sasaran.Kode} tidak menyebut tujuannya.", "sasaran tanpa tujuan"),
        ]);
    }

    private static UsulanMesin SesuaiIndikator(string k, BahanAkip b)
    {
        var sasaran = b.Hasil?.DaftarSasaran ?? [];
        var tanpa = sasaran.Where(s => s.DaftarIndikator.Count == 0).ToList();
        return UsulanMesin.Dari(k,
        [
            .. sasaran.Count > tanpa.Count ? [Ya($"{sasaran.Count - tanpa.Count} dari {sasaran.Count} sasaran mempunyai indikator yang dilaporkan.")] : Array.Empty<AlasanUsulan>(),
            .. Sebut(tanpa, s => $"Sasaran {s.Sasaran.Kode} tidak mempunyai indikator.", "sasaran tanpa indikator"),
            .. sasaran.Count == 0 ? [Tidak("Laporan belum mempunyai sasaran.")] : Array.Empty<AlasanUsulan>(),
        ]);
    }

    private static UsulanMesin SesuaiIku(string k, BahanAkip b) => SesuaiIndikator(k, b) with
    {
        PerluOrang = "Indikator Renstra dipakai sebagai IKU di sini. Bila IKU ditetapkan dengan keputusan sendiri, cocokkan dengan keputusan itu.",
    };

    private static UsulanMesin Perbandingan(string k, BahanAkip b)
    {
        var indikator = b.Hasil?.DaftarIndikator ?? [];
        if (indikator.Count == 0)
        {
            return UsulanMesin.Dari(k, [Tidak("Laporan belum mempunyai indikator.")]);
        }

        return UsulanMesin.Dari(k,
        [
            .. Banding(indikator, i => i.Lalu.Realisasi.Besaran.Ada, "dibandingkan dengan tahun lalu", "tidak mempunyai realisasi tahun lalu"),
            .. Banding(indikator, i => i.Renstra.Akhir.Besaran.Ada, "dibandingkan dengan target akhir Renstra", "tidak mempunyai target akhir Renstra"),
            .. Banding(indikator, i => i.Indikator.StandarNasional is not null || i.Indikator.AlasanTanpaStandar.Length > 0,
                "menyebut standar nasional atau sebab tidak adanya", "tidak menyebut standar nasional maupun sebab tidak adanya"),
        ], "Nilai apakah perbandingannya bermanfaat: ada arti di balik naik turunnya.");
    }

    private static UsulanMesin CukupMengukur(string k, BahanAkip b)
    {
        var sasaran = b.Hasil?.DaftarSasaran ?? [];
        var keluaran = sasaran.Where(s => s.DaftarIndikator.Count > 0 && s.DaftarIndikator.All(i => SatuanKeluaran(i.Indikator.Satuan.Nama))).ToList();
        return UsulanMesin.Dari(k,
        [
            .. sasaran.Count > keluaran.Count && sasaran.Any(s => s.DaftarIndikator.Count > 0)
                ? [Ya($"{sasaran.Count(s => s.DaftarIndikator.Count > 0) - keluaran.Count} sasaran diukur bukan dengan hitungan keluaran semata.")] : Array.Empty<AlasanUsulan>(),
            .. Sebut(keluaran, s => $"Sasaran {s.Sasaran.Kode} hanya diukur dengan banyaknya {string.Join(", ", s.DaftarIndikator.Select(i => i.Indikator.Satuan.Nama).Distinct())}: itu keluaran, bukan hasil.",
                "sasaran yang hanya diukur keluarannya"),
            .. Sebut([.. sasaran.Where(s => s.DaftarIndikator.Count == 0)], s => $"Sasaran {s.Sasaran.Kode} tidak diukur.", "sasaran yang tidak diukur"),
        ]);
    }

    private static UsulanMesin Smart(string k, BahanAkip b)
    {
        var indikator = b.Hasil?.DaftarIndikator ?? [];
        return UsulanMesin.Dari(k,
        [
            .. Banding(indikator, i => i.Indikator.Satuan.Nama.Length > 0 && i.Kini.Target.Besaran.Ada, "terukur: bersatuan dan bertarget", "belum terukur: tanpa satuan atau target"),
            .. Banding(indikator, i => b.Manual.GetValueOrDefault(i.Indikator.Kode.Isi) is { Definisi.Length: > 0 }, "mempunyai definisi operasional", "belum mempunyai definisi operasional"),
            .. Banding(indikator, i => i.Renstra.Tahunan.Count > 0, "berjangka waktu: bertarget tahunan", "belum bertarget tahunan"),
        ], "Nilai kekhususan dan kewajaran targetnya; data hanya tahu apakah indikator terukur dan berjangka waktu.");
    }

    /// <summary>Whether a unit counts what is produced: papers and meetings, no result.</summary>
    /// <param name="satuan">Name of the unit.</param>
    public static bool SatuanKeluaran(string satuan)
    {
        ArgumentNullException.ThrowIfNull(satuan);
        return satuan.ToLowerInvariant() is "dokumen" or "laporan" or "kegiatan" or "kali" or "berkas" or "paket" or "unit" or "rekomendasi" or "bulan";
    }

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

    internal static bool Ada(LaporanAkip l, string kunci) => l.Naskah.DaftarBlok().OfType<Judul>().Any(j => j.Kunci == kunci);

    private static string Sebabnya(HasilIndikator i) => i.Kini.Capaian.Mentah.Besaran.Alasan is { Length: > 0 } a ? a : "belum diukur";

    private static string Tanggal(DateOnly? hari) => hari is { } d ? $" tanggal {TanggalIndonesia.Panjang(d)}" : "";

    private static IEnumerable<AlasanUsulan> Kosong(LaporanAkip l, Func<string, bool> yang) =>
        l.NarasiKosong.Where(n => yang(n.Kunci.Split('/')[^1])).Select(n => Tidak($"Belum ditulis: {n.Sebutan}.", Bagian(n.Kunci, n.Sebutan)));

    private static UsulanMesin TanpaLaporan(string k, BahanAkip b) =>
        UsulanMesin.Dari(k, [Tidak($"Laporan Kinerja tahun {b.Tahun} belum dapat disusun di sini.", new(JenisRujukan.Laporan, "", "Laporan"))]);
}
