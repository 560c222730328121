using System.Globalization;

namespace Akuntabel.Core.Alur;

/// <summary>The days off that hold in the whole country, as dated data: the joint decrees of three ministers, with their changes.</summary>
public static class KatalogHariLibur
{
    // L libur nasional, C cuti bersama, K a day of its own decree, told after "=": [1] one source says so, [?] nobody has looked
    private static readonly Setahun[] Menurut =
    [
        new(2021, "SKB tiga menteri 642, 4, 4/2020, diubah 281, 1, 1/2021 dan 712, 1, 3/2021", """
            01-01 L Tahun Baru Masehi
            02-12 L Tahun Baru Imlek 2572
            03-11 L Isra Mikraj
            03-14 L Hari Suci Nyepi
            04-02 L Wafat Yesus Kristus
            05-01 L Hari Buruh Internasional
            05-12 C Idulfitri
            05-13 L Hari Raya Idulfitri
            05-13 L Kenaikan Yesus Kristus
            05-14 L Hari Raya Idulfitri
            05-26 L Hari Raya Waisak
            06-01 L Hari Lahir Pancasila
            07-20 L Hari Raya Iduladha
            08-11 L Tahun Baru Islam
            08-17 L Proklamasi Kemerdekaan
            10-20 L Maulid Nabi Muhammad
            12-25 L Kelahiran Yesus Kristus
            """),
        new(2022, "SKB tiga menteri 963, 3, 4/2021, diubah 375, 1, 1/2022 dan 678, 2, 2/2022", """
            01-01 L Tahun Baru Masehi
            02-01 L Tahun Baru Imlek
            02-28 L Isra Mikraj
            03-03 L Hari Suci Nyepi
            04-15 L Wafat Yesus Kristus
            04-29 C Idulfitri
            05-01 L Hari Buruh Internasional
            05-02 L Hari Raya Idulfitri
            05-03 L Hari Raya Idulfitri
            05-04 C Idulfitri
            05-05 C Idulfitri
            05-06 C Idulfitri
            05-16 L Hari Raya Waisak
            05-26 L Kenaikan Yesus Kristus
            06-01 L Hari Lahir Pancasila
            07-10 L Hari Raya Iduladha
            07-30 L Tahun Baru Islam
            08-17 L Proklamasi Kemerdekaan
            10-08 L Maulid Nabi Muhammad
            12-25 L Kelahiran Yesus Kristus
            """),
        new(2023, "SKB tiga menteri 1066, 3, 3/2022, diubah 327, 1, 1/2023 dan 624, 2, 2/2023", """
            01-01 L Tahun Baru Masehi
            01-22 L Tahun Baru Imlek
            01-23 C Imlek
            02-18 L Isra Mikraj
            03-22 L Hari Suci Nyepi
            03-23 C Nyepi
            04-07 L Wafat Yesus Kristus
            04-19 C Idulfitri
            04-20 C Idulfitri
            04-21 C Idulfitri
            04-22 L Hari Raya Idulfitri
            04-23 L Hari Raya Idulfitri
            04-24 C Idulfitri
            04-25 C Idulfitri
            05-01 L Hari Buruh Internasional
            05-18 L Kenaikan Yesus Kristus
            06-01 L Hari Lahir Pancasila
            06-02 C Waisak
            06-04 L Hari Raya Waisak
            06-28 C Iduladha
            06-29 L Hari Raya Iduladha
            06-30 C Iduladha
            07-19 L Tahun Baru Islam
            08-17 L Proklamasi Kemerdekaan
            09-28 L Maulid Nabi Muhammad
            12-25 L Kelahiran Yesus Kristus
            12-26 C Natal
            """),
        new(2024, "SKB tiga menteri 855, 3, 4/2023", """
            01-01 L Tahun Baru Masehi
            02-08 L Isra Mikraj
            02-09 C Imlek
            02-10 L Tahun Baru Imlek
            02-14 K Pemungutan suara Pemilu 2024 = Keppres 10/2024 [1]
            03-11 L Hari Suci Nyepi
            03-12 C Nyepi
            03-29 L Wafat Yesus Kristus
            03-31 L Kebangkitan Yesus Kristus (Paskah)
            04-08 C Idulfitri
            04-09 C Idulfitri
            04-10 L Hari Raya Idulfitri
            04-11 L Hari Raya Idulfitri
            04-12 C Idulfitri
            04-15 C Idulfitri
            05-01 L Hari Buruh Internasional
            05-09 L Kenaikan Yesus Kristus
            05-10 C Kenaikan Yesus Kristus
            05-23 L Hari Raya Waisak
            05-24 C Waisak
            06-01 L Hari Lahir Pancasila
            06-17 L Hari Raya Iduladha
            06-18 C Iduladha
            07-07 L Tahun Baru Islam
            08-17 L Proklamasi Kemerdekaan
            09-16 L Maulid Nabi Muhammad
            11-27 K Pemungutan suara Pilkada serentak 2024 = Keppres, nomornya belum diperiksa [?]
            12-25 L Kelahiran Yesus Kristus
            12-26 C Natal
            """),
        new(2025, "SKB tiga menteri 1017, 2, 2/2024, diubah 933, 1, 3/2025", """
            01-01 L Tahun Baru Masehi
            01-27 L Isra Mikraj
            01-28 C Imlek
            01-29 L Tahun Baru Imlek
            03-28 C Nyepi
            03-29 L Hari Suci Nyepi
            03-31 L Hari Raya Idulfitri
            04-01 L Hari Raya Idulfitri
            04-02 C Idulfitri
            04-03 C Idulfitri
            04-04 C Idulfitri
            04-07 C Idulfitri
            04-18 L Wafat Yesus Kristus
            04-20 L Kebangkitan Yesus Kristus (Paskah)
            05-01 L Hari Buruh Internasional
            05-12 L Hari Raya Waisak
            05-13 C Waisak
            05-29 L Kenaikan Yesus Kristus
            05-30 C Kenaikan Yesus Kristus
            06-01 L Hari Lahir Pancasila
            06-06 L Hari Raya Iduladha
            06-09 C Iduladha
            06-27 L Tahun Baru Islam
            08-17 L Proklamasi Kemerdekaan
            08-18 C Proklamasi Kemerdekaan
            09-05 L Maulid Nabi Muhammad
            12-25 L Kelahiran Yesus Kristus
            12-26 C Natal
            """),
        new(2026, "SKB tiga menteri 1497, 2, 5/2025", """
            01-01 L Tahun Baru Masehi
            01-16 L Isra Mikraj
            02-16 C Imlek
            02-17 L Tahun Baru Imlek
            03-18 C Nyepi
            03-19 L Hari Suci Nyepi
            03-20 C Idulfitri
            03-21 L Hari Raya Idulfitri
            03-22 L Hari Raya Idulfitri
            03-23 C Idulfitri
            03-24 C Idulfitri
            04-03 L Wafat Yesus Kristus
            04-05 L Kebangkitan Yesus Kristus (Paskah)
            05-01 L Hari Buruh Internasional
            05-14 L Kenaikan Yesus Kristus
            05-15 C Kenaikan Yesus Kristus
            05-27 L Hari Raya Iduladha
            05-28 C Iduladha
            05-31 L Hari Raya Waisak
            06-01 L Hari Lahir Pancasila
            06-16 L Tahun Baru Islam
            08-17 L Proklamasi Kemerdekaan
            08-25 L Maulid Nabi Muhammad
            12-24 C Natal
            12-25 L Kelahiran Yesus Kristus
            """),
        new(2027, "SKB tiga menteri 1205, 3, 2/2026", """
            01-01 L Tahun Baru Masehi
            01-05 L Isra Mikraj
            02-05 C Imlek
            02-06 L Tahun Baru Imlek
            03-08 L Hari Suci Nyepi
            03-09 C Idulfitri
            03-10 L Hari Raya Idulfitri
            03-11 L Hari Raya Idulfitri
            03-12 C Idulfitri
            03-15 C Idulfitri
            03-25 C Wafat Yesus Kristus
            03-26 L Wafat Yesus Kristus
            03-28 L Kebangkitan Yesus Kristus (Paskah)
            05-01 L Hari Buruh Internasional
            05-06 L Kenaikan Yesus Kristus
            05-17 L Hari Raya Iduladha
            05-18 C Iduladha
            05-19 C Waisak
            05-20 L Hari Raya Waisak
            06-01 L Hari Lahir Pancasila
            06-06 L Tahun Baru Islam
            08-15 L Maulid Nabi Muhammad
            08-17 L Proklamasi Kemerdekaan
            12-24 C Natal
            12-25 L Kelahiran Yesus Kristus
            12-26 L Isra Mikraj 1449 H
            """),
    ];

    /// <summary>All, the earliest first.</summary>
    public static IReadOnlyList<HariLibur> Semua { get; } = [.. Menurut.SelectMany(s => s.Hari())];

    private static readonly ILookup<DateOnly, HariLibur> MenurutTanggal = Semua.ToLookup(h => h.Tanggal);

    /// <summary>What keeps offices closed on a day; empty: nothing.</summary>
    public static IEnumerable<HariLibur> Pada(DateOnly hari) => MenurutTanggal[hari];

    /// <summary>Those of a year, the earliest first.</summary>
    public static IEnumerable<HariLibur> Tahun(int tahun) => Semua.Where(h => h.Tanggal.Year == tahun);

    /// <summary>Whether the days off of a year were decreed; of others only the ends of weeks are known.</summary>
    public static bool Ditetapkan(int tahun) => Menurut.Any(s => s.Tahun == tahun);

    /// <summary>The decree of a year; <c>null</c> while there is none.</summary>
    public static string? Dasar(int tahun) => Menurut.FirstOrDefault(s => s.Tahun == tahun)?.Skb;

    private sealed record Setahun(int Tahun, string Skb, string Daftar)
    {
        public IEnumerable<HariLibur> Hari() => Daftar.Split('\n').Select(baris =>
        {
            var (nama, dasar) = baris[8..].Split(" = ") is [var n, var d] ? (n, d) : (baris[8..], Skb);
            var (bulan, hari) = (int.Parse(baris[..2], CultureInfo.InvariantCulture), int.Parse(baris[3..5], CultureInfo.InvariantCulture));
            return new HariLibur(new DateOnly(Tahun, bulan, hari), nama, baris[6] switch
            {
                'L' => JenisLibur.Nasional,
                'C' => JenisLibur.CutiBersama,
                _ => JenisLibur.Khusus,
            }, dasar.Split(" [")[0])
            {
                Keyakinan = dasar.EndsWith("[1]", StringComparison.Ordinal) ? KeyakinanDasar.SatuSumber
                    : dasar.EndsWith("[?]", StringComparison.Ordinal) ? KeyakinanDasar.BelumDiperiksa : KeyakinanDasar.BeberapaSumber,
            };
        });
    }
}
