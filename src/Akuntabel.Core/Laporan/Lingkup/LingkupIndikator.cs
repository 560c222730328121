using Akuntabel.Core.Aturan;
using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of an indikator on top of those that its file gives.</summary>
internal static class LingkupIndikator
{
    private static readonly string[] NamaFakta =
    [
        "target", "pk", "realisasi", "capaian", "capaian-mentah", "predikat", "status", "keberhasilan", "target-lalu", "realisasi-lalu",
        "capaian-lalu", "selisih", "arah", "selisih-capaian", "arah-capaian", "renstra-awal", "target-akhir", "kemajuan", "selisih-standar",
        "arah-standar", "pk-murni", "capaian-murni", "target-rkt",
    ];

    private static readonly string[] NamaKosong =
    [
        "dibatasi", "rumus-tercetak", "rumus-capaian-teks", "target-nol", "akhir-tercapai", "standar", "pk-berubah", "target-cacah",
        "target-cacah-murni", "realisasi-cacah", "pembagi", "target-triwulan", "realisasi-triwulan", "capaian-triwulan",
        "target-menurut", "target-rkt-menurut", "kemajuan-cara", "kemajuan-negatif", "arah-teks", "antartriwulan-teks", "bila-nol-teks",
        "perubahan", "perubahan-capaian", "sisa-akhir",
    ];

    private static readonly string[] NamaKembar = ["target-kembar", "pk-kembar", "realisasi-kembar", "target-kembar-murni"];

    /// <summary>Names of one.</summary>
    /// <param name="baris">Its row.</param>
    /// <param name="h">What was computed of it.</param>
    /// <param name="sasaran">Its sasaran in short.</param>
    /// <param name="urut">Its number in the report.</param>
    /// <param name="tercetak">The document that the heading of its targets names; <c>null</c> when it names none.</param>
    public static NilaiLingkup Nama(BarisIndikator baris, HasilIndikator h, NilaiLingkup sasaran, int urut, DokumenTarget? tercetak) =>
        baris.Isi.Dengan(
    [
        new("urut", Isi.Teks(urut)), new("sasaran", sasaran), .. LingkupRumus.Nama(baris.Isi, h.Indikator),
        .. Kini(h), .. Lalu(h), .. Rumusnya(h), .. Renstra(h), .. Rencana(h), .. LingkupCacah.Nama(baris.Isi, h), .. Menurut(h, tercetak),
        new("standar", Isi.Fakta(h.Indikator.StandarNasional)), new("selisih-standar", Isi.Fakta(h.Standar.Selisih)),
        new("arah-standar", Isi.Fakta(h.Standar.Kedudukan)),
        new("pk-murni", Isi.Fakta(h.Murni.Target)), new("pk-berubah", Isi.Ya(h.Murni.Berubah)),
        new("capaian-murni", Isi.Fakta(h.Murni.Capaian)), new("lintasan", LingkupLintasan.Nama(h)),
    ]);

    /// <summary>Names of a row that is no indikator yet: each figure is a gap, and the others stand as they are.</summary>
    /// <param name="baris">The row.</param>
    /// <param name="sasaran">Its sasaran in short.</param>
    /// <param name="urut">Its number in the report.</param>
    /// <param name="tahunTarget">Years for which the Renstra sets targets.</param>
    public static NilaiLingkup Celah(BarisIndikator baris, NilaiLingkup sasaran, int urut, IReadOnlyList<int> tahunTarget)
    {
        var kosong = Isi.Celah($"indikator.celah.{urut}", baris.Celah);
        return baris.Isi.Dengan(
        [
            new("urut", Isi.Teks(urut)), new("sasaran", sasaran),
            .. Isi.Sama(NamaFakta, kosong), .. Isi.Sama(NamaKosong, Isi.Teks("")),
                .. Isi.Sama(NamaKembar, LingkupCacah.Kembar(kosong.Fakta, null)),
            new("rumus-capaian", Isi.Teks(BacaNilai.Teks(baris.Isi, "rumus-capaian"))), new("riwayat", Isi.Daftar([])),
            new("lintasan", Isi.Daftar([])),
            new("rencana-aksi", Isi.Daftar([])), new("target-lain", Isi.Daftar([])), new("rumus-terdahulu", Isi.Daftar([])),
            .. LingkupCacah.Celah(baris.Isi, kosong), new("sejajar", LingkupKalimat.Sejajar(kosong.Fakta, kosong.Fakta, kosong.Fakta)),
            new("renstra", Isi.Daftar(tahunTarget.Select(t => Isi.Peta(("tahun", Isi.Teks(t)), ("target", kosong),
                ("realisasi", Isi.Teks("")), ("capaian", Isi.Teks("")))))),
        ]);
    }

    private static KeyValuePair<string, Nilai>[] Kini(HasilIndikator h)
    {
        var (mentah, dilaporkan) = (h.Kini.Capaian.Mentah, h.Kini.Capaian.Dilaporkan);
        return
        [
            new("target", Isi.Fakta(h.Kini.Target)), new("pk", Isi.Fakta(h.Perjanjian)), new("realisasi", Isi.Fakta(h.Kini.Realisasi)),
            new("capaian", Isi.Fakta(dilaporkan)), new("capaian-mentah", Isi.Fakta(mentah)),
            new("sejajar", LingkupKalimat.Sejajar(h.Kini.Realisasi, h.Kini.Target, h.Renstra.Akhir)),
            new("dibatasi", Isi.Ya(mentah.Besaran.Nilai != dilaporkan.Besaran.Nilai)),
            new("predikat", Isi.Fakta(h.Predikat)), new("status", Isi.Fakta(h.Status)), new("keberhasilan", Isi.Fakta(h.Keberhasilan)),
        ];
    }

    /// <summary>The document that the target in force is of: "RKT 2026"; empty for the Perjanjian Kinerja.</summary>
    /// <param name="h">The indikator.</param>
    /// <param name="tercetak">The document that need not be named; <c>null</c> for none.</param>
    public static string TargetMenurut(HasilIndikator h, DokumenTarget? tercetak) =>
        h.TargetMenurut is { } d and not DokumenTarget.PerjanjianKinerja && d != tercetak ? $"{KataDokumenTarget.Nama(d)} {h.Kini.Tahun}" : "";

    // which document a target is of, where that is not what a reader expects at its place
    private static KeyValuePair<string, Nilai>[] Menurut(HasilIndikator h, DokumenTarget? tercetak)
    {
        var rkt = h.TargetRkt;
        return
        [
            new("target-menurut", Isi.Teks(TargetMenurut(h, tercetak))),
            new("target-rkt", Isi.Fakta(rkt?.Nilai ?? h.Kini.Target)),
            new("target-rkt-menurut", Isi.Teks(rkt is { Dokumen: not DokumenTarget.Rkt } ? rkt.Sebutan : "")),
        ];
    }

    private static KeyValuePair<string, Nilai>[] Lalu(HasilIndikator h) =>
    [
        new("target-lalu", Isi.Fakta(h.Lalu.Target)), new("realisasi-lalu", Isi.Fakta(h.Lalu.Realisasi)),
        new("capaian-lalu", Isi.Fakta(h.Lalu.Capaian.Dilaporkan)),
        new("selisih", Isi.Fakta(h.Realisasi.Selisih)), new("arah", Isi.Fakta(h.Realisasi.Arah)),
        new("selisih-capaian", Isi.Fakta(h.Capaian.Selisih)), new("arah-capaian", Isi.Fakta(h.Capaian.Arah)),
        new("perubahan", LingkupKalimat.Perubahan(h.Realisasi.Arah, h.Realisasi.Selisih, h.Kini.Realisasi, h.Lalu.Realisasi)),
        new("perubahan-capaian", LingkupKalimat.Perubahan(
            h.Capaian.Arah, h.Capaian.Selisih, h.Kini.Capaian.Dilaporkan, h.Lalu.Capaian.Dilaporkan)),
        new("riwayat", Isi.Daftar(h.Riwayat.Select(n => Isi.Peta(
            ("tahun", Isi.Teks(n.Tahun)), ("target", Isi.Fakta(n.Target)), ("realisasi", Isi.Fakta(n.Realisasi)),
            ("capaian", Isi.Fakta(n.Capaian.Dilaporkan)))))),
    ];

    private static KeyValuePair<string, Nilai>[] Rumusnya(HasilIndikator h)
    {
        var (kata, nol) = (KataIndikator.Dari(h.Indikator.RumusCapaian), h.Kini.Target.Besaran.Nilai == 0);
        return
        [
            new("rumus-capaian", Isi.Teks(kata)), new("rumus-tercetak", Isi.Teks(nol ? "" : kata)),
            new("rumus-capaian-teks", Isi.Teks(Rumus.Teks(h.Indikator.RumusCapaian))),
            new("target-nol", Isi.Ya(nol && h.Kini.Capaian.Mentah.Besaran.Ada)),
        ];
    }

    private static KeyValuePair<string, Nilai>[] Renstra(HasilIndikator h) =>
    [
        new("renstra", Isi.Daftar(h.Renstra.Tahunan.Select(t => Isi.Peta(("tahun", Isi.Teks(t.Tahun)), ("target", Isi.Fakta(t.Target)),
            ("realisasi", Isi.Fakta(Tahun(h, t.Tahun)?.Realisasi)), ("capaian", Isi.Fakta(t.Capaian)))))),
        new("sisa-akhir", LingkupKalimat.SisaAkhir(h)),
        new("renstra-awal", Isi.Fakta(h.Renstra.Awal)), new("target-akhir", Isi.Fakta(h.Renstra.Akhir)),
        new("kemajuan", Isi.Fakta(h.Renstra.Kemajuan.Dilaporkan)),
        new("kemajuan-cara", Isi.Teks(CaraKemajuan(h.Renstra.Kemajuan.Mentah))),
        new("kemajuan-negatif", Isi.Ya(h.Renstra.Kemajuan.Mentah.Besaran.Nilai is < 0)),
        new("akhir-tercapai", Isi.Ya(h.Renstra.Kemajuan.Mentah.Besaran.Nilai is >= 100)),
    ];

    private static KinerjaTahun? Tahun(HasilIndikator h, int tahun) =>
        h.Kini.Tahun == tahun ? h.Kini : h.Riwayat.FirstOrDefault(n => n.Tahun == tahun);

    // a figure that the formula of the indikator does not give is explained where it is printed
    private static string CaraKemajuan(Fakta kemajuan) => kemajuan switch
    {
        { Besaran.Ada: false } => "",
        { Turunan: Hitungan { Aturan: var a } } when a == KatalogAturan.KemajuanDariAwal => "dari-awal",
        { Turunan: Penetapan { Aturan: var a } } when a == KatalogAturan.CapaianTargetNol => "target-nol",
        _ => "rumus-capaian",
    };

    // what the rencana aksi and other documents promise; nothing where they promise nothing
    private static KeyValuePair<string, Nilai>[] Rencana(HasilIndikator h)
    {
        var kini = h.RencanaAksiKini;
        return
        [
            new("rencana-aksi", Isi.Daftar(h.RencanaAksi.Select(t => Isi.Peta(("triwulan", Isi.Teks(t.Triwulan.ToString())),
                ("target", Isi.Fakta(t.Target)), ("realisasi", Isi.Fakta(t.Realisasi)), ("capaian", Isi.Fakta(t.Capaian.Dilaporkan)))))),
            new("target-triwulan", Isi.Fakta(kini?.Target)), new("realisasi-triwulan", Isi.Fakta(kini?.Realisasi)),
            new("capaian-triwulan", Isi.Fakta(kini?.Capaian.Dilaporkan)),
            new("target-lain", Isi.Daftar(h.TargetLain.Where(t => t.Triwulan is null).Select(t => Isi.Peta(
                ("dokumen", Isi.Teks(t.Sebutan)), ("target", Isi.Fakta(t.Nilai)),
                ("berbeda", Isi.Ya(h.TargetBerbeda.Contains(t))))))),
        ];
    }
}
