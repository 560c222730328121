using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Aturan;

public static partial class KatalogAturan
{
    private const string Pmk214 = "PMK 214/PMK.02/2017 (aturan pusat, dipakai secara analogi; diubah PMK 22/PMK.02/2021, PMK 62/2023, PMK 107/2024)";

    /// <summary>Difference with another period.</summary>
    public static AturanHitung SelisihPeriode { get; } = new(
        "KIN-HIT-30", "Selisih dengan periode lain",
        "Nilai kini dikurangi nilai pembanding; untuk persen hasilnya dalam poin.",
        "Perbandingan dengan tahun lalu: PermenPANRB 53/2014; " + Aritmetika, "75 % − 100 % = −25 poin");

    /// <summary>Direction of change.</summary>
    public static AturanHitung ArahPerubahan { get; } = new(
        "KIN-HIT-31", "Arah perubahan",
        "Meningkat bila nilai kini lebih besar, menurun bila lebih kecil, tetap bila sama persis; dibandingkan sebelum pembulatan.",
        Aritmetika, "81,13 sesudah 100 → menurun");

    /// <summary>Progress to the medium-term target.</summary>
    public static AturanHitung KemajuanJangkaMenengah { get; } = new(
        "KIN-HIT-32", "Kemajuan terhadap target jangka menengah",
        "Realisasi sampai tahun laporan dibandingkan dengan target akhir Renstra memakai rumus capaian indikator itu; hasil di bawah nol dicetak apa adanya.",
        "Perbandingan dengan target jangka menengah: PermenPANRB 53/2014; rumus: " + Praktik, "60 / 75 × 100 = 80 %");

    /// <summary>Progress from the start of the plan, lower is better.</summary>
    public static AturanHitung KemajuanDariAwal { get; } = new(
        "KIN-HIT-35", "Kemajuan dari capaian awal",
        "(Capaian awal Renstra − realisasi) dibagi (capaian awal − target akhir), dikali 100, untuk rumus selisih bila capaian awalnya di atas target akhir; "
            + "negatif bila realisasi lebih buruk daripada capaian awal.",
        "Perbandingan dengan target jangka menengah: PermenPANRB 53/2014, yang tidak menetapkan rumus; rumus: " + Praktik,
        "(6 − 4) / (6 − 1) × 100 = 40 %");

    /// <summary>Difference with the national standard.</summary>
    public static AturanHitung SelisihStandar { get; } = new(
        "KIN-HIT-33", "Selisih dengan standar nasional",
        "Realisasi dikurangi standar nasional; tanpa standar tidak dihitung dan ketiadaannya dinyatakan.",
        "Perbandingan dengan standar nasional (jika ada): PermenPANRB 53/2014", "79,30 − 80,41 = −1,11");

    /// <summary>Standing against the national standard.</summary>
    public static AturanHitung KedudukanStandar { get; } = new(
        "KIN-HIT-34", "Kedudukan terhadap standar nasional",
        "Menyebut realisasi di atas, sama dengan, atau di bawah standar nasional; tanpa standar menyebut ketiadaannya.",
        "Perbandingan dengan standar nasional (jika ada): PermenPANRB 53/2014", "79,30 < 80,41 → di bawah standar nasional");

    /// <summary>Efficiency of outputs.</summary>
    public static AturanHitung EfisiensiKeluaran { get; } = new(
        "EFI-HIT-01", "Efisiensi keluaran (E)",
        "Σ(pagu × capaian keluaran − realisasi anggaran) dibagi Σ(pagu × capaian keluaran), dikali 100.",
        Pmk214, "(100 × 100 % − 81,64) / (100 × 100 %) × 100 = 18,36 %");

    /// <summary>Clamped efficiency.</summary>
    public static AturanHitung EfisiensiDibatasi { get; } = new(
        "EFI-HIT-02", "Efisiensi keluaran terbatas",
        "E ditahan antara −20 % dan +20 %.",
        Pmk214 + "; batas menurut praktik, bunyi pasalnya belum diverifikasi", "26 % → 20 %");

    /// <summary>Efficiency score.</summary>
    public static AturanHitung NilaiEfisiensi { get; } = new(
        "EFI-HIT-03", "Nilai efisiensi (NE)",
        "50 + E terbatas / 20 × 50, sehingga nilainya 0 sampai 100 %.",
        Pmk214, "50 + 18,36 / 20 × 50 = 95,90 %");

    /// <summary>Achievement minus absorption.</summary>
    public static AturanHitung SelisihCapaianSerapan { get; } = new(
        "EFI-HIT-04", "Selisih capaian dan serapan",
        "Capaian kinerja dikurangi serapan anggaran, dalam poin.",
        Praktik, "100 % − 84,42 % = 15,58 poin");

    /// <summary>Efficiency word.</summary>
    public static AturanHitung KategoriEfisiensi { get; } = new(
        "EFI-HIT-05", "Kategori efisiensi sederhana",
        "Efisien bila capaian melebihi serapan lebih dari 5 poin, cukup efisien bila berselisih paling banyak 5 poin, keduanya hanya bila capaian dan realisasi fisik 100 % atau lebih; "
        + "tidak efisien bila serapan melebihi capaian lebih dari 5 poin; serapan di bawah kategori Sedang (Permendagri 86/2017) disebut penyerapan rendah.",
        Praktik, "100 % − 84,42 % = 15,58 > 5, realisasi fisik 100 % → efisien");
}
