using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Aturan;

public static partial class KatalogAturan
{
    private const string PengukuranKinerja = "Membandingkan realisasi dengan target: PermenPANRB 53/2014; rumus: ";

    /// <summary>Higher is better.</summary>
    public static AturanHitung CapaianRealisasiPerTarget { get; } = new(
        "KIN-HIT-01", "Capaian: realisasi per target",
        "Realisasi dibagi target, dikali 100, untuk indikator yang makin tinggi makin baik; tanpa batas atas kecuali dinyatakan.",
        PengukuranKinerja + Praktik, "79,30 / 78,50 × 100 = 101,02 %");

    /// <summary>Lower is better, variant (2T − R)/T.</summary>
    public static AturanHitung CapaianSelisih { get; } = new(
        "KIN-HIT-02", "Capaian: selisih terhadap target",
        "(2 × target − realisasi) dibagi target, dikali 100, untuk indikator yang makin rendah makin baik; hasil negatif dilaporkan 0.",
        PengukuranKinerja + Praktik, "(2 × 10 − 15) / 10 × 100 = 50 %");

    /// <summary>Lower is better, variant T/R.</summary>
    public static AturanHitung CapaianTargetPerRealisasi { get; } = new(
        "KIN-HIT-03", "Capaian: target per realisasi",
        "Target dibagi realisasi, dikali 100, untuk indikator yang makin rendah makin baik.",
        PengukuranKinerja + Praktik, "10 / 15 × 100 = 66,67 %");

    /// <summary>Capped achievement.</summary>
    public static AturanHitung CapaianDibatasi { get; } = new(
        "KIN-HIT-04", "Capaian yang dilaporkan",
        "Capaian mentah ditahan pada batas atas yang dinyatakan, dan pada 0 untuk rumus selisih; capaian mentah tetap disimpan.",
        "Tidak ada batas nasional yang dikenal; batas dinyatakan tiap instansi (lazim 100, 120, 150, atau tanpa batas)",
        "166,67 % dengan batas 120 → 120 %");

    /// <summary>Zero target, lower is better.</summary>
    public static AturanHitung CapaianTargetNol { get; } = new(
        "KIN-HIT-05", "Target nol pada indikator makin rendah makin baik",
        "Target 0 dengan realisasi 0 bernilai 100 %; target 0 dengan realisasi di atas 0 bernilai 0 %.",
        Praktik, "target 0 konflik, realisasi 0 konflik → 100 %");

    /// <summary>Zero realisation under T/R.</summary>
    public static AturanHitung CapaianRealisasiNol { get; } = new(
        "KIN-HIT-06", "Realisasi nol pada rumus target per realisasi",
        "Realisasi 0 dengan target di atas 0 melampaui setiap bilangan, maka dilaporkan sebesar batas atas; tanpa batas atas tidak dapat dihitung.",
        Praktik, "target 4, realisasi 0, batas 120 → 120 %");

    /// <summary>Achievement that cannot be computed.</summary>
    public static AturanHitung CapaianTidakTerhitung { get; } = new(
        "KIN-HIT-07", "Capaian tidak dapat dihitung",
        "Realisasi kosong, target kosong, target nol pada indikator makin tinggi makin baik, target negatif, atau satuan berbeda: capaian kosong dengan alasan, bukan nol.",
        "Kosong bukan nol; " + Praktik, "target 100 %, realisasi 138 lembaga → satuan berbeda");

    /// <summary>Quarters summed.</summary>
    public static AturanHitung KumulatifTriwulan { get; } = new(
        "KIN-HIT-10", "Kumulatif triwulan",
        "Menjumlahkan realisasi triwulan yang sudah diisi, hanya untuk cacah (orang, dokumen) dan rupiah; triwulan kosong di tengah membuat jumlah tidak diketahui.",
        "Kolom kumulatif formulir E.81, Permendagri 86/2017; syarat satuan: " + Praktik, "50 + 80 = 130 orang");

    /// <summary>Last quarter.</summary>
    public static AturanHitung TriwulanTerakhir { get; } = new(
        "KIN-HIT-11", "Nilai triwulan terakhir",
        "Mengambil nilai triwulan terakhir yang sudah diisi, untuk persen, indeks, nilai dan rasio.",
        Praktik, "TW I 78,1; TW II 79,3 → 79,3");

    /// <summary>Mean of quarters.</summary>
    public static AturanHitung RataRataTriwulan { get; } = new(
        "KIN-HIT-12", "Rata-rata triwulan",
        "Rata-rata sederhana nilai triwulan yang sudah diisi.",
        Praktik, "(80 + 90) / 2 = 85");

    /// <summary>Aggregation refused.</summary>
    public static AturanHitung AgregasiDitolak { get; } = new(
        "KIN-HIT-13", "Agregasi triwulan tidak dapat dilakukan",
        "Persen, indeks, nilai dan rasio tidak dijumlahkan antartriwulan; satuan yang berbeda tidak digabung.",
        Aritmetika, "40 % + 45 % bukan 85 %");

    /// <summary>What one quarter brought.</summary>
    public static AturanHitung TriwulanSendiri { get; } = new(
        "KIN-HIT-14", "Realisasi satu triwulan",
        "Angka sejak Januari sampai akhir suatu triwulan dikurangi angka sampai akhir triwulan sebelumnya yang dilaporkan; triwulan yang tidak dilaporkan termuat dalam triwulan berikutnya.",
        "Kolom Realisasi Triwulan formulir E.81, Permendagri 86/2017; " + Aritmetika, "700.000 − 300.000 = 400.000");

    /// <summary>Mean achievement.</summary>
    public static AturanHitung RataRataCapaian { get; } = new(
        "KIN-HIT-15", "Rata-rata capaian",
        "Rata-rata sederhana capaian yang diketahui; yang belum diukur tidak dihitung tetapi disebut namanya.",
        Praktik, "(97,87 + 100 + 44,89 + 75 + 81,13) / 5 = 79,78 %");

    /// <summary>Weighted mean achievement.</summary>
    public static AturanHitung RataRataCapaianTertimbang { get; } = new(
        "KIN-HIT-16", "Rata-rata capaian tertimbang",
        "Rata-rata capaian yang diketahui dengan bobot yang dinyatakan; bobot yang belum diukur ikut dikeluarkan.",
        Praktik, "(100 × 2 + 70 × 1) / 3 = 90 %");

    /// <summary>Coverage.</summary>
    public static AturanHitung CakupanKomponen { get; } = new(
        "KIN-HIT-20", "Cakupan komponen",
        "Jumlah realisasi komponen dibagi jumlah target komponen (atau pembagi yang dinyatakan), dikali 100.",
        "Rumus indikator pada Perjanjian Kinerja; " + Praktik, "138 / 141 × 100 = 97,87 %");

    /// <summary>Progress of documents.</summary>
    public static AturanHitung KemajuanDokumen { get; } = new(
        "KIN-HIT-21", "Rata-rata kemajuan dokumen",
        "Rata-rata sederhana kemajuan tiap dokumen, dalam persen.",
        Praktik, "(100 + 50) / 2 = 75 %");

    /// <summary>Ratio of counts.</summary>
    public static AturanHitung RasioCacah { get; } = new(
        "KIN-HIT-22", "Rasio dua cacah",
        "Banyak yang terealisasi dibagi banyak yang direncanakan, dikali 100.",
        Aritmetika, "43 / 53 laporan × 100 = 81,13 %");

    /// <summary>The indikator's own formula.</summary>
    public static AturanHitung RumusIndikator { get; } = new(
        "KIN-HIT-23", "Rumus indikator",
        "Realisasi indikator dihitung dari komponennya menurut rumus pada lembar indikator, dengan aturan nol dan batas yang ditulis di "
            + "sana.",
        "Formulasi pengukuran indikator kinerja utama, PER/09/M.PAN/5/2007 (belum diverifikasi); " + Aritmetika,
        "48 / 80 orang × 100 = 60 %");
}
