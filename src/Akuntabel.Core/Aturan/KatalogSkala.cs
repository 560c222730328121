namespace Akuntabel.Core.Aturan;

/// <summary>The scales as dated data. A report of 2022 is classed under the scale that held in 2022.</summary>
public static class KatalogSkala
{
    private const string Hijau = "A5D6A7";
    private const string HijauMuda = "C8E6C9";
    private const string HijauKuning = "DCEDC8";
    private const string Kuning = "FFF59D";
    private const string Jingga = "FFE0B2";
    private const string JinggaTua = "FFCC80";
    private const string Merah = "FFAB91";

    private const string KosongDanLebih = "Nilai di atas 100 termasuk kategori tertinggi.";

    private static readonly KelasSkala[] KelasAkip =
    [
        new("AA", "Sangat Memuaskan", 90, false, ">90–100", Hijau),
        new("A", "Memuaskan", 80, false, ">80–90", HijauMuda),
        new("BB", "Sangat Baik", 70, false, ">70–80", HijauKuning),
        new("B", "Baik", 60, false, ">60–70", Kuning),
        new("CC", "Cukup", 50, false, ">50–60", Jingga),
        new("C", "Kurang", 30, false, ">30–50", JinggaTua),
        new("D", "Sangat Kurang", null, false, "0–30", Merah),
    ];

    /// <summary>All scales; several validity periods of one code stand side by side.</summary>
    public static IReadOnlyList<Skala> Semua { get; } =
    [
        Akip(new(2015, 1, 1), new(2021, 12, 30), "PermenPANRB 12/2015, digantikan PermenPANRB 88/2021 (tanggal mulai hanya tahunnya yang diketahui)"),
        Akip(new(2021, 12, 31), null, "PermenPANRB 88/2021 (BN 2021/1569; hari mulai berlaku belum diverifikasi)"),
        Pmdn86("pmdn86-2017-gt", "batas bawah eksklusif", false, [90, 75, 65, 50],
            "Nilai di antara dua interval termasuk kategori yang lebih tinggi: batas bawahnya di atas 90, 75, 65, dan 50."),
        Pmdn86("pmdn86-2017-gte", "batas bawah tertulis", true, [91, 76, 66, 51],
            "Nilai di antara dua interval termasuk kategori yang lebih rendah: batas bawahnya 91, 76, 66, dan 51."),
        new("idi", "Kategori Indeks Demokrasi Indonesia", new(2009, 1, 1), null,
            "Publikasi BPS tentang IDI (batas 60 dan 80 konsisten antarterbitan; tanggal mulai = tahun IDI pertama)",
            "Nilai 60 dan 80 termasuk kategori Sedang.",
            [
                new("1", "Tinggi", 80, false, ">80", Hijau),
                new("2", "Sedang", 60, true, "60–80", Kuning),
                new("3", "Rendah", null, false, "<60", Merah),
            ]),
        new("ikm", "Mutu pelayanan menurut Indeks Kepuasan Masyarakat", new(2004, 1, 1), new(2016, 12, 31),
            "KepmenPAN 25/2004, digantikan PermenPANRB 14/2017 (hanya tahunnya yang diketahui; batasnya belum diverifikasi pada teks resminya)",
            "Nilai dikategorikan setelah dibulatkan dua desimal; nilai di luar 25–100 tidak dikategorikan.",
            [
                new("A", "Sangat Baik", 81.26m, true, "81,26–100,00", Hijau),
                new("B", "Baik", 62.51m, true, "62,51–81,25", HijauKuning),
                new("C", "Kurang Baik", 43.76m, true, "43,76–62,50", Jingga),
                new("D", "Tidak Baik", 25m, true, "25,00–43,75", Merah),
            ]) { Maksimum = 100, Ketelitian = 2 },
        new("keterbukaan", "Kualifikasi keterbukaan informasi publik", new(2018, 1, 1), null,
            "Komisi Informasi Pusat (tahun mulainya belum diverifikasi)",
            "Nilai dikategorikan setelah dibulatkan satu desimal.",
            [
                new("1", "Informatif", 90, true, "90–100", Hijau),
                new("2", "Menuju Informatif", 80, true, "80–89,9", HijauKuning),
                new("3", "Cukup Informatif", 60, true, "60–79,9", Kuning),
                new("4", "Kurang Informatif", 40, true, "40–59,9", Jingga),
                new("5", "Tidak Informatif", null, false, "<40", Merah),
            ]) { Maksimum = 100, Ketelitian = 1 },
        new("ikm", "Mutu pelayanan menurut Indeks Kepuasan Masyarakat", new(2017, 1, 1), null,
            "PermenPANRB 14/2017 (tanggal mulai hanya tahunnya yang diketahui)",
            "Nilai dikategorikan setelah dibulatkan dua desimal; nilai di luar 25–100 tidak dikategorikan.",
            [
                new("A", "Sangat Baik", 88.31m, true, "88,31–100,00", Hijau),
                new("B", "Baik", 76.61m, true, "76,61–88,30", HijauKuning),
                new("C", "Kurang Baik", 65m, true, "65,00–76,60", Jingga),
                new("D", "Tidak Baik", 25m, true, "25,00–64,99", Merah),
            ]) { Maksimum = 100, Ketelitian = 2 },
        new("target", "Interpretasi capaian terhadap target", new(2014, 1, 1), null,
            "Praktik LKj daerah; tidak diatur tegas",
            "Target dinyatakan tercapai apabila capaiannya 100 % atau lebih.",
            [
                new("1", "Target Tercapai", 100, true, "≥100", Hijau),
                new("2", "Target Tidak Tercapai", null, false, "<100", Merah),
            ]),
        new("keberhasilan", "Keberhasilan atau kegagalan", new(2014, 1, 1), null,
            "PermenPANRB 53/2014 meminta analisis keberhasilan atau kegagalan; batasnya praktik, tidak diatur tegas",
            "Sasaran dinyatakan berhasil apabila capaiannya 100 % atau lebih.",
            [
                new("1", "Keberhasilan", 100, true, "≥100", Hijau),
                new("2", "Kegagalan", null, false, "<100", Merah),
            ]),
    ];

    /// <summary>The scale of a code that holds on a day; <c>null</c> when the code is unknown or held at another time.</summary>
    /// <param name="kode">"akip-aa-d", "pmdn86-2017-gt", "pmdn86-2017-gte", "idi", "ikm", "keterbukaan", "target" or "keberhasilan".</param>
    /// <param name="pada">The day, usually the last of the reported period.</param>
    public static Skala? Cari(string kode, DateOnly pada) =>
        Semua.FirstOrDefault(s => s.Kode == kode && s.Mulai <= pada && (s.Akhir is null || pada <= s.Akhir));

    /// <summary>The class that absorption must reach so as not to be low: "Sedang" of Permendagri 86/2017; <c>null</c> before it held.</summary>
    /// <param name="pada">The day, usually the last of the reported period.</param>
    public static KelasSkala? PenyerapanCukup(DateOnly pada) => Cari("pmdn86-2017-gt", pada)?.Kelas.FirstOrDefault(k => k.Kode == "(3)");

    private static Skala Akip(DateOnly mulai, DateOnly? akhir, string dasar) =>
        new("akip-aa-d", "Kategori AA–D", mulai, akhir, dasar,
            "Batas bawah tidak termasuk dalam kategorinya. " + KosongDanLebih, KelasAkip);

    private static Skala Pmdn86(string kode, string cara, bool termasuk, decimal[] batas, string penutup) =>
        new(kode, $"Skala Nilai Peringkat Kinerja ({cara})", new(2017, 1, 1), null,
            "Permendagri 86/2017; tabel resmi bercelah, penutupannya praktik daerah (tanggal mulai hanya tahunnya yang diketahui)",
            penutup + " " + KosongDanLebih,
            [
                new("(1)", "Sangat tinggi", batas[0], termasuk, "91–100 %", Hijau),
                new("(2)", "Tinggi", batas[1], termasuk, "76–90 %", HijauKuning),
                new("(3)", "Sedang", batas[2], termasuk, "66–75 %", Kuning),
                new("(4)", "Rendah", batas[3], termasuk, "51–65 %", JinggaTua),
                new("(5)", "Sangat Rendah", null, false, "≤ 50 %", Merah),
            ]);
}
