using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Reviu.PengusulReviu;

namespace Akuntabel.Core.Evaluasi;

/// <summary>Criteria of measuring, reporting and internal evaluation.</summary>
public static partial class PengusulKriteria
{
    private static readonly string[] TempatPublik = ["ESR", "PPID", "laman", "situs", "portal", "website"];

    private static UsulanMesin DefinisiOperasional(string k, BahanEvaluasi b)
    {
        var indikator = b.Kini.Hasil?.DaftarIndikator ?? [];
        return UsulanMesin.Dari(k, indikator.Count == 0 ? [Tidak("Belum ada indikator.")]
            : [.. Banding(indikator, i => b.Kini.Manual.GetValueOrDefault(i.Indikator.Kode.Isi) is { Definisi.Length: > 0 }, "mempunyai definisi operasional", "belum mempunyai definisi operasional")]);
    }

    private static UsulanMesin MekanismeData(string k, BahanEvaluasi b) => UsulanMesin.Dari(k,
    [
        b.Kini.Sop.Any(s => s.Contains("Pengumpulan", StringComparison.OrdinalIgnoreCase)) ? Ya("Ada SOP pengumpulan data kinerja.", new(JenisRujukan.Triwulan, "1", "Jalannya triwulan I"))
            : Tidak("SOP pengumpulan data kinerja belum ada."),
        .. Banding(b.Kini.Hasil?.DaftarIndikator ?? [], i => b.Kini.Manual.GetValueOrDefault(i.Indikator.Kode.Isi) is { SumberData.Length: > 0 }, "menyebut sumber datanya", "tidak menyebut sumber datanya"),
    ]);

    private static UsulanMesin PimpinanTerlibat(string k, BahanEvaluasi b) => UsulanMesin.Dari(k, [.. Triwulan(b.Kini, t => t.Ditetapkan is not null,
        t => $"kepala menyetujui triwulan {SebutTriwulan(t.Triwulan)} pada {Hari(t.Ditetapkan)}{(t.Dikembalikan > 0 ? $", sesudah {t.Dikembalikan} kali pengembalian" : "")}",
        t => $"triwulan {SebutTriwulan(t.Triwulan)} belum disetujui kepala")]);

    private static UsulanMesin SumberDataDisebut(string k, BahanEvaluasi b) => Mutu(k, [.. Banding(b.Kini.Hasil?.DaftarIndikator ?? [],
        i => b.Kini.Manual.GetValueOrDefault(i.Indikator.Kode.Isi) is { SumberData.Length: > 0 }, "menyebut sumber datanya", "tidak menyebut sumber datanya")],
        "Nilai apakah data yang dikumpulkan memang mengukur yang dimaksud indikatornya.");

    private static UsulanMesin DataMendukung(string k, BahanEvaluasi b)
    {
        var terukur = b.Kini.Hasil?.DaftarIndikator.Where(i => i.Tercapai is not null).ToList() ?? [];
        return terukur.Count == 0 ? UsulanMesin.Dari(k, [Tidak("Belum ada indikator yang diukur.")])
            : UsulanMesin.Dari(k, [.. Banding(terukur, i => b.Kini.Bukti.GetValueOrDefault(i.Indikator.Kode.Isi) > 0, "mempunyai bukti dukung", "tidak mempunyai bukti dukung")],
                "Uji petik beberapa bukti.");
    }

    private static UsulanMesin Berkala(string k, BahanEvaluasi b) => UsulanMesin.Dari(k, [.. Triwulan(b.Kini, t => t.Ditetapkan is { } d && (t.Tempo is not { } tempo || d <= tempo),
        t => $"triwulan {SebutTriwulan(t.Triwulan)} diukur dan ditetapkan {Hari(t.Ditetapkan)}",
        t => t.Ditetapkan is null ? $"triwulan {SebutTriwulan(t.Triwulan)} belum ditetapkan"
            : $"triwulan {SebutTriwulan(t.Triwulan)} ditetapkan {Hari(t.Ditetapkan)}, melewati {Hari(t.Tempo)}")]);

    private static UsulanMesin PemantauanBerjenjang(string k, BahanEvaluasi b) => UsulanMesin.Dari(k, [.. Triwulan(b.Kini, t => t.UnitMenyerahkan > 0 && t.Ditetapkan is not null,
        t => $"triwulan {SebutTriwulan(t.Triwulan)}: {t.UnitMenyerahkan} unit menyerahkan, direkap, lalu disetujui kepala",
        t => $"triwulan {SebutTriwulan(t.Triwulan)}: belum berjenjang dari unit sampai kepala")]);

    private static UsulanMesin DenganAplikasi(string k, BahanEvaluasi b)
    {
        var diisi = b.Kini.Triwulan.Count(t => t.UnitMenyerahkan > 0 || t.Ditetapkan is not null);
        return UsulanMesin.Dari(k, [diisi > 0 ? Ya($"Data {diisi} triwulan dikumpulkan dan dihitung dalam aplikasi ini.", new(JenisRujukan.Papan, "4", "Papan triwulan"))
            : Tidak("Belum ada triwulan yang diisi dalam aplikasi ini.", new(JenisRujukan.Papan, "4", "Papan triwulan"))]);
    }

    private static UsulanMesin AnggaranDisesuaikan(string k, BahanEvaluasi b)
    {
        var ubah = b.Kini.Yang(JenisDokumen.Anggaran, b.Kini.Tahun).Where(d => d.Versi > 1 && d.Ditetapkan is not null).ToList();
        return Mutu(k, [.. ubah.Select(d => Ya($"{d.Rujukan.Sebutan} diubah {Hari(d.Ditetapkan)}.", d.Rujukan))], "Nilai apakah perubahannya lahir dari hasil pengukuran.");
    }

    private static UsulanMesin Efisien(string k, BahanEvaluasi b)
    {
        var sasaran = b.Lalu.Hasil?.DaftarSasaran ?? [];
        var ternilai = sasaran.Where(s => s.Efisiensi.Sederhana.Ternilai).ToList();
        return sasaran.Count == 0 ? UsulanMesin.Orang(k, "Laporan tahun sebelumnya belum ada di sini.") : UsulanMesin.Dari(k,
        [
            .. ternilai.Select(s => s.Efisiensi.Sederhana.Kategori.Cetak() is var kata && kata.Contains("tidak", StringComparison.Ordinal)
                ? Tidak($"Sasaran {s.Sasaran.Kode} {kata} ({b.Lalu.Tahun}).") : Ya($"Sasaran {s.Sasaran.Kode} {kata} ({b.Lalu.Tahun}).")),
            .. sasaran.Except(ternilai).Select(s => Tidak($"Efisiensi sasaran {s.Sasaran.Kode} tidak dapat dinilai: {s.Efisiensi.Sederhana.Kategori.Cetak()} ({b.Lalu.Tahun}).")),
        ]);
    }

    private static UsulanMesin Disusun(string k, BahanEvaluasi b) => UsulanMesin.Dari(k, [b.Lalu.Laporan is { } l
        ? Ya($"Laporan Kinerja {b.Lalu.Tahun} disusun.", l.Dokumen.Rujukan) : Tidak($"Laporan Kinerja {b.Lalu.Tahun} belum ada.")]);

    private static UsulanMesin DisusunBerkala(string k, BahanEvaluasi b)
    {
        var triwulan = b.Lalu.Daftar.Where(d => d.Jenis == JenisDokumen.Laporan && d.Periode.Mulai == b.Lalu.Tahun && d.Periode.Triwulan is not null).ToList();
        return Gabung(k, Disusun(k, b), UsulanMesin.Dari(k, [.. Enumerable.Range(1, 4).Select(n => triwulan.Find(d => d.Periode.Triwulan == n) is { } d
                ? Ya($"Laporan triwulan {SebutTriwulan(n)} {b.Lalu.Tahun} disusun.", d.Rujukan)
            : b.Lalu.Triwulan.FirstOrDefault(t => t.Triwulan == n) is { Ditetapkan: not null } t ? Ya($"Capaian triwulan {SebutTriwulan(n)} {b.Lalu.Tahun} ditetapkan.", t.Rujukan)
            : Tidak($"Triwulan {SebutTriwulan(n)} {b.Lalu.Tahun} tanpa laporan maupun penetapan."))]));
    }

    private static UsulanMesin LaporanDiformalkan(string k, BahanEvaluasi b) => UsulanMesin.Dari(k, [b.Lalu.Laporan?.Dokumen is { Ditetapkan: { } d } l
        ? Ya($"Laporan Kinerja {b.Lalu.Tahun} ditetapkan {Hari(d)}{(l.Nomor.Length > 0 ? $" dengan nomor {l.Nomor}" : "")}.", l.Rujukan)
        : Tidak($"Laporan Kinerja {b.Lalu.Tahun} belum ditetapkan.", b.Lalu.Laporan?.Dokumen.Rujukan)]);

    private static UsulanMesin Direviu(string k, BahanEvaluasi b) => UsulanMesin.Dari(k, [b.Lalu.Reviu.FirstOrDefault(r => r.Tahun == b.Lalu.Tahun) switch
    {
        { Selesai: { } hari } r => Ya($"Laporan Kinerja {b.Lalu.Tahun} direviu, hasilnya terbit {Hari(hari)}.", r.Rujukan),
        { } r => Tidak($"Reviu Laporan Kinerja {b.Lalu.Tahun} belum selesai.", r.Rujukan),
        _ => Tidak($"Laporan Kinerja {b.Lalu.Tahun} belum direviu."),
    }]);

    private static UsulanMesin Dipublikasikan(string k, BahanEvaluasi b) => b.Lalu.Laporan is not { } l ? Disusun(k, b) : UsulanMesin.Dari(k,
    [
        l.Terbit is { } hari ? Ya($"Laporan terbit {Hari(hari)}.", new(JenisRujukan.Laporan, $"{b.Lalu.Tahun}", "Laporan terbit")) : Tidak("Laporan belum terbit.", l.Dokumen.Rujukan),
        l.Dikirim.Any(d => Publik(d.Penerima)) ? Ya($"Diserahkan kepada {string.Join(", ", l.Dikirim.Where(d => Publik(d.Penerima)).Select(d => d.Penerima))}.", new(JenisRujukan.Distribusi, l.Dokumen.Rujukan.Kunci, "Distribusi"))
            : Tidak("Penyerahannya ke ESR, PPID, atau laman belum dicatat.", new(JenisRujukan.Distribusi, l.Dokumen.Rujukan.Kunci, "Distribusi")),
    ]);

    private static UsulanMesin Disampaikan(string k, BahanEvaluasi b)
    {
        if (b.Lalu.Laporan is not { } l)
        {
            return Disusun(k, b);
        }

        var (kirim, tempo) = (l.Dikirim.Count > 0 ? l.Dikirim.Min(d => d.Tanggal) : (DateOnly?)null, l.Dokumen.Tempo);
        return UsulanMesin.Dari(k, [kirim is not { } d ? Tidak("Penyampaian laporan belum dicatat.", new(JenisRujukan.Distribusi, l.Dokumen.Rujukan.Kunci, "Distribusi"))
            : tempo is { } t && d > t ? Tidak($"Disampaikan {Hari(d)}, melewati tenggat {Hari(t)}.", new(JenisRujukan.Distribusi, l.Dokumen.Rujukan.Kunci, "Distribusi"))
            : Ya($"Disampaikan {Hari(d)}{(tempo is { } x ? $", tenggatnya {Hari(x)}" : "")}.", new(JenisRujukan.Distribusi, l.Dokumen.Rujukan.Kunci, "Distribusi"))]);
    }

    private static UsulanMesin SesuaiStandar(string k, BahanEvaluasi b) => b.Lalu.Laporan is not { } l ? Disusun(k, b) : UsulanMesin.Dari(k,
    [
        .. l.BagianHilang.Count == 0 ? [Ya("Semua bagian wajib sistematika tercetak.", l.Dokumen.Rujukan)] : Sebut(l.BagianHilang, h => $"Tidak tercetak: {h}.", "bagian wajib"),
        .. !l.Diuji ? [] : l.Temuan.Count(t => t.Bobot == "material") is > 0 and var n
            ? [Tidak($"Uji laporan menemukan {n} pertentangan yang material.", new(JenisRujukan.Temuan, "", "Uji laporan"))]
            : new[] { Ya("Uji laporan tidak menemukan pertentangan yang material.", new(JenisRujukan.Temuan, "", "Uji laporan")) },
    ]);

    private static UsulanMesin MengungkapSeluruhnya(string k, BahanEvaluasi b) => Menurut(k, b, i => i.Tercapai is not null, "mempunyai capaian dalam laporan", "belum mempunyai capaian dalam laporan");

    private static UsulanMesin TargetTahunan(string k, BahanEvaluasi b) =>
        Menurut(k, b, i => i.Kini.Target.Besaran.Ada && i.Kini.Realisasi.Besaran.Ada, "membandingkan target dan realisasi tahun laporan", "tidak membandingkan target dan realisasi tahun laporan");

    private static UsulanMesin TargetMenengah(string k, BahanEvaluasi b) =>
        Menurut(k, b, i => i.Renstra.Kemajuan.Mentah.Besaran.Ada, "membandingkan realisasi dengan target akhir Renstra", "tidak membandingkan realisasi dengan target akhir Renstra");

    private static UsulanMesin TahunSebelumnya(string k, BahanEvaluasi b) =>
        Menurut(k, b, i => i.Lalu.Realisasi.Besaran.Ada && i.Kini.Realisasi.Besaran.Ada, "membandingkan realisasi dengan tahun sebelumnya", "tidak membandingkan realisasi dengan tahun sebelumnya");

    private static UsulanMesin Pembanding(string k, BahanEvaluasi b) =>
        Menurut(k, b, i => i.Indikator.StandarNasional is not null, "membandingkan realisasi dengan standar nasional", "tidak mempunyai pembanding nasional");

    private static UsulanMesin UpayaHambatan(string k, BahanEvaluasi b)
    {
        if (b.Lalu is not { Laporan: { } l, Hasil.DaftarSasaran: { Count: > 0 } sasaran })
        {
            return Disusun(k, b);
        }

        bool Ada(string kode) => l.NarasiBerisi.Contains($"sasaran-{kode}/kendala") || l.NarasiBerisi.Contains($"sasaran-{kode}/solusi");
        var tanpa = sasaran.Where(s => !Ada($"{s.Sasaran.Kode}")).ToList();
        return UsulanMesin.Dari(k,
        [
            .. tanpa.Count < sasaran.Count ? [Ya($"{sasaran.Count - tanpa.Count} dari {sasaran.Count} sasaran menyebut hambatan atau upayanya.", l.Dokumen.Rujukan)] : Array.Empty<AlasanUsulan>(),
            .. Sebut(tanpa, s => $"Sasaran {s.Sasaran.Kode} tidak menyebut hambatan maupun upayanya.", "sasaran tanpa uraian"),
        ], "Nilai apakah upayanya nyata.");
    }

    private static UsulanMesin LaporanEfisiensi(string k, BahanEvaluasi b)
    {
        var sasaran = b.Lalu.Hasil?.DaftarSasaran ?? [];
        return sasaran.Count == 0 ? Disusun(k, b) : UsulanMesin.Dari(k,
        [
            sasaran.Count(s => s.Efisiensi.Sederhana.Ternilai) is > 0 and var n ? Ya($"Efisiensi {n} dari {sasaran.Count} sasaran diuraikan.") : Tidak("Efisiensi tidak dapat dinilai pada sasaran mana pun."),
        ]);
    }

    private static UsulanMesin LaporanPerbaikan(string k, BahanEvaluasi b) => b.Lalu.Laporan is not { } l ? Disusun(k, b) : UsulanMesin.Dari(k,
    [
        l.BagianHilang.Any(h => h.Contains("Perbaikan", StringComparison.Ordinal)) ? Tidak("Bagian langkah perbaikan tidak tercetak.", l.Dokumen.Rujukan)
            : Ya("Bagian langkah perbaikan tercetak.", Bagian("langkah-perbaikan", "Langkah perbaikan")),
    ], "Nilai apakah langkahnya menjawab hasil tahun itu.");

    private static UsulanMesin PedomanEvaluasi(string k, BahanEvaluasi b) => b.PedomanSendiri
        ? UsulanMesin.Dari(k, [Ya("Pedoman evaluasi pemerintah daerah tercatat sebagai instrumen.", new(JenisRujukan.Evaluasi, $"{b.Lalu.Tahun}", "Instrumen evaluasi"))])
        : UsulanMesin.Orang(k, "Lampirkan pedoman teknis evaluasi AKIP internal.");

    private static UsulanMesin Dievaluasi(string k, BahanEvaluasi b) => UsulanMesin.Dari(k, [b.Lalu.Evaluasi.FirstOrDefault(e => e.Tahun == b.Lalu.Tahun) switch
    {
        { Selesai: { } hari } e => Ya($"AKIP {b.Lalu.Tahun} dievaluasi berjenjang dalam aplikasi ini, hasilnya terbit {Hari(hari)}.", e.Rujukan),
        { } e => Tidak($"Evaluasi AKIP {b.Lalu.Tahun} belum selesai.", e.Rujukan),
        _ => Tidak($"Evaluasi AKIP {b.Lalu.Tahun} tidak tercatat di sini."),
    }], "Evaluasi yang dikerjakan di luar aplikasi ini dapat dilampirkan sebagai bukti.");

    private static UsulanMesin Ditindaklanjuti(string k, BahanEvaluasi b)
    {
        var alasan = Tindak(b.Kini, b.Kini.Tahun - 1).ToList();
        return alasan.Count > 0 ? UsulanMesin.Dari(k, alasan)
            : b.Lalu.Evaluasi.Any(e => e.Selesai is not null) ? UsulanMesin.Dari(k, [Ya("Evaluasi sebelumnya tidak memberi rekomendasi yang harus ditindaklanjuti.", Rekomendasi)])
            : UsulanMesin.Orang(k, "Evaluasi sebelumnya tidak tercatat di sini; lampirkan matriks tindak lanjutnya.");
    }

    private static UsulanMesin NilaiNaik(string k, BahanEvaluasi b)
    {
        var nilai = b.Kini.Evaluasi.Where(e => e.Nilai is not null && e.Tahun < b.Kini.Tahun).OrderByDescending(e => e.Tahun).Take(2).ToList();
        return nilai is [{ Nilai: { } kini } a, { Nilai: { } lalu } z]
            ? Mutu(k, [kini >= lalu ? Ya($"Nilai evaluasi {a.Tahun} {AngkaIndonesia.Cetak(kini, 2)}, {z.Tahun} {AngkaIndonesia.Cetak(lalu, 2)}.", a.Rujukan)
                : Tidak($"Nilai evaluasi turun: {z.Tahun} {AngkaIndonesia.Cetak(lalu, 2)}, {a.Tahun} {AngkaIndonesia.Cetak(kini, 2)}.", a.Rujukan), .. Tindak(b.Kini, b.Kini.Tahun - 1)])
            : Mutu(k, [.. Tindak(b.Kini, b.Kini.Tahun - 1)], "Nilai evaluasi dua tahun berturut belum tercatat di sini.");
    }

    private static UsulanMesin KinerjaNaik(string k, BahanEvaluasi b)
    {
        var indikator = (b.Lalu.Hasil?.DaftarIndikator ?? []).Where(i => i.Capaian.Selisih.Besaran.Ada).ToList();
        return indikator.Count == 0 ? UsulanMesin.Orang(k, "Capaian dua tahun berturut belum ada di sini.")
            : Mutu(k, [.. Banding(indikator, i => i.Capaian.Selisih.Besaran.Nilai >= 0, $"capaiannya tidak turun pada {b.Lalu.Tahun}", $"capaiannya turun pada {b.Lalu.Tahun}")],
                "Nilai apakah perbaikannya berasal dari hasil evaluasi.");
    }

    private static UsulanMesin Menurut(string k, BahanEvaluasi b, Func<Pengukuran.HasilIndikator, bool> ada, string kata, string tanpa) =>
        b.Lalu is { Laporan: not null, Hasil.DaftarIndikator: { Count: > 0 } indikator } ? UsulanMesin.Dari(k, [.. Banding(indikator, ada, kata, tanpa)]) : Disusun(k, b);

    private static bool Publik(string penerima) => TempatPublik.Any(p => penerima.Contains(p, StringComparison.OrdinalIgnoreCase));
}
