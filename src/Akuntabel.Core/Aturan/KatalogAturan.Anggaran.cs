using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Aturan;

public static partial class KatalogAturan
{
    /// <summary>Budget rolled up.</summary>
    public static AturanHitung JumlahAnggaran { get; } = new(
        "ANG-HIT-01", "Jumlah berjenjang",
        "Angka kegiatan adalah jumlah sub kegiatannya, program jumlah kegiatannya, dan keseluruhan jumlah programnya.",
        "Struktur program, kegiatan, sub kegiatan: Permendagri 90/2019; " + Aritmetika,
        "923.865.000 + 26.639.900 + 130.338.200 = 1.080.843.100");

    /// <summary>Absorption.</summary>
    public static AturanHitung Serapan { get; } = new(
        "ANG-HIT-02", "Serapan anggaran",
        "Realisasi anggaran dibagi pagu, dikali 100; pagu nol tidak memiliki serapan.",
        "PP 8/2006 (laporan realisasi anggaran); rumus P = RA/PA × 100 pada PMK 214/PMK.02/2017",
        "4.016.972.430 / 4.920.098.606 × 100 = 81,64 %");

    /// <summary>Budget left.</summary>
    public static AturanHitung SisaAnggaran { get; } = new(
        "ANG-HIT-03", "Sisa anggaran",
        "Pagu dikurangi realisasi anggaran.",
        Aritmetika, "4.920.098.606 − 4.016.972.430 = 903.126.176");

    /// <summary>Budget left in percent.</summary>
    public static AturanHitung PersenSisaAnggaran { get; } = new(
        "ANG-HIT-04", "Persentase sisa anggaran",
        "Sisa anggaran dibagi pagu, dikali 100.",
        Aritmetika, "903.126.176 / 4.920.098.606 × 100 = 18,36 %");

    /// <summary>Physical achievement of a sub kegiatan.</summary>
    public static AturanHitung CapaianFisik { get; } = new(
        "ANG-HIT-05", "Capaian fisik sub kegiatan",
        "Realisasi fisik dibagi target fisik, dikali 100; tidak pernah diturunkan dari serapan anggaran.",
        "Keluaran sub kegiatan: Permendagri 90/2019; rumus: " + Praktik,
        "10 / 11 × 100 = 90,91 %");

    /// <summary>Physical achievement above the sub kegiatan.</summary>
    public static AturanHitung CapaianFisikTertimbang { get; } = new(
        "ANG-HIT-06", "Capaian fisik tertimbang pagu",
        "Rata-rata capaian fisik sub kegiatan dengan bobot pagunya; sub kegiatan berpagu nol tidak berbobot; satu capaian kosong membuat rata-rata tidak diketahui.",
        Praktik,
        "(90,91 × 923.865.000 + 100 × 26.639.900 + 100 × 130.338.200) / 1.080.843.100 = 92,23 %");

    /// <summary>How many programs, kegiatan, sub kegiatan.</summary>
    public static AturanHitung BanyakSimpul { get; } = new(
        "ANG-HIT-07", "Banyak program, kegiatan, sub kegiatan",
        "Menghitung simpul pohon anggaran pada satu tingkat.",
        Aritmetika, "2 program, 2 kegiatan, 4 sub kegiatan");

    /// <summary>Whether the absorption reaches the minimum of the Perjanjian Kinerja.</summary>
    public static AturanHitung PemenuhanMinimum { get; } = new(
        "ANG-HIT-08", "Pemenuhan serapan minimum",
        "Serapan memenuhi bila sekurang-kurangnya sama dengan batas minimum yang diperjanjikan; nilai eksak yang dibandingkan.",
        "Perjanjian Kinerja perangkat daerah", "80,38 % dibanding 85 % → tidak memenuhi");

    /// <summary>Cash plan until the end of a quarter.</summary>
    public static AturanHitung KasSampai { get; } = new(
        "ANG-HIT-09", "Anggaran kas sampai akhir triwulan",
        "Jumlah anggaran kas bulan Januari sampai akhir triwulan; triwulan yang bulannya tidak diisi memakai angka triwulannya.",
        "Anggaran kas: PP 12/2019 dan Permendagri 77/2020", "10.000.000 + 15.000.000 + 5.000.000 = 30.000.000");

    /// <summary>What was spent beside the cash plan.</summary>
    public static AturanHitung DeviasiKas { get; } = new(
        "ANG-HIT-10", "Deviasi anggaran kas",
        "Realisasi anggaran dikurangi anggaran kas sampai akhir triwulan yang sama; menyatakan selisih, tidak menilainya.",
        Aritmetika, "27.500.000 − 30.000.000 = −2.500.000");

    /// <summary>Revenue collected of its target.</summary>
    public static AturanHitung CapaianPendapatan { get; } = new(
        "ANG-HIT-11", "Capaian pendapatan",
        "Realisasi pendapatan dibagi targetnya, dikali 100; targetnya yang sesudah perubahan bila ada.",
        "PP 12/2019 (laporan realisasi anggaran)", "75.000.000 / 100.000.000 × 100 = 75,00 %");
}
