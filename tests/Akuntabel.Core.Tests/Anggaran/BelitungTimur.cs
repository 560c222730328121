using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Anggaran;

/// <summary>The 35 sub kegiatan of Badan Kesbangpol Kabupaten Belitung Timur, 2022, as its report prints them.</summary>
internal static class BelitungTimur
{
    private static readonly string[] Program =
    [
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "Program Penguatan Ideologi Pancasila dan Karakter Kebangsaan",
        "Program Peningkatan Peran Partai Politik",
        "Program Pemberdayaan dan Pengawasan Organisasi Kemasyarakatan",
        "Program Pembinaan dan Pengembangan Ketahanan Ekonomi Sosial dan Budaya",
        "Program Peningkatan Kewaspadaan Nasional",
    ];

    // program, kegiatan, target fisik, realisasi fisik, pagu, realisasi anggaran
    private static readonly (int Program, int Kegiatan, int Target, int Fisik, decimal Pagu, decimal Realisasi)[] Tabel =
    [
        (1, 1, 3, 3, 17_060_400m, 3_570_000m),
        (1, 1, 2, 2, 8_900_000m, 0m),
        (1, 1, 1, 1, 1_967_500m, 0m),
        (1, 2, 30, 10, 1_367_655_230m, 1_120_832_605m),
        (1, 2, 12, 12, 15_844_250m, 14_308_250m),
        (1, 2, 2, 2, 2_187_220m, 1_360_000m),
        (1, 3, 2, 2, 40_800_000m, 25_200_000m),
        (1, 4, 5, 5, 20_822_000m, 20_374_000m),
        (1, 4, 20, 20, 51_690_550m, 51_627_500m),
        (1, 4, 15, 15, 23_202_500m, 5_432_000m),
        (1, 4, 15, 15, 52_813_600m, 42_235_000m),
        (1, 4, 5, 5, 25_564_000m, 25_562_500m),
        (1, 4, 100, 90, 328_385_000m, 152_587_251m),
        (1, 5, 4, 4, 53_166_000m, 50_939_000m),
        (1, 6, 4, 4, 163_530_000m, 151_250_000m),
        (1, 6, 4, 4, 50_700_000m, 37_119_206m),
        (1, 6, 4, 4, 70_832_500m, 69_832_500m),
        (1, 6, 3, 3, 169_366_356m, 169_296_816m),
        (1, 7, 1, 1, 63_536_000m, 44_003_700m),
        (1, 7, 7, 7, 172_092_400m, 130_308_200m),
        (1, 7, 6, 6, 49_650_000m, 12_560_000m),
        (1, 7, 1, 1, 98_500_000m, 98_000_000m),
        (1, 7, 2, 2, 38_500_000m, 21_050_000m),
        (2, 1, 30, 30, 102_789_000m, 101_164_000m),
        (2, 1, 50, 50, 65_032_000m, 50_502_000m),
        (2, 1, 6, 6, 14_947_200m, 14_947_200m),
        (3, 1, 11, 10, 923_865_000m, 923_865_000m),
        (3, 1, 30, 30, 26_639_900m, 23_889_900m),
        (3, 1, 20, 20, 130_338_200m, 130_289_200m),
        (4, 1, 60, 60, 17_862_000m, 17_512_000m),
        (5, 1, 10, 7, 39_665_000m, 31_265_000m),
        (5, 1, 50, 50, 59_528_000m, 40_142_400m),
        (6, 1, 1, 1, 348_411_800m, 214_853_651m),
        (6, 1, 1, 1, 276_004_500m, 200_093_551m),
        (6, 1, 1, 1, 28_250_500m, 21_000_000m),
    ];

    public static IReadOnlyList<SubKegiatanIsian> Isian { get; } =
        [.. Tabel.Select((b, i) => Baris(i + 1, b.Program, b.Kegiatan, b.Target, b.Fisik, b.Pagu, b.Realisasi))];

    public static SubKegiatanIsian Baris(
        int no, int program, int kegiatan, decimal? target, decimal? fisik, decimal? pagu, decimal? realisasi)
    {
        var kodeProgram = $"8.01.0{program}";
        Fakta Isi(string apa, decimal? nilai, Satuan satuan) => new(
            $"anggaran.sub.{no}.{apa}", $"{apa} sub kegiatan {no}", nilai is { } n ? Besaran.Dari(n) : Besaran.Kosong("belum diisi"),
            satuan, 0, new Isian(new Asal("anggaran.csv", no + 1, apa)));
        return new SubKegiatanIsian(
            kodeProgram, Program[(program - 1) % 6], $"{kodeProgram}.2.0{kegiatan}", $"Kegiatan {program}.{kegiatan}",
            $"{kodeProgram}.2.0{kegiatan}.{no}", $"Sub kegiatan {no}", "Dokumen",
            Isi("target-fisik", target, Satuan.Baca("Dokumen")), Isi("realisasi-fisik", fisik, Satuan.Baca("Dokumen")),
            Isi("pagu", pagu, Satuan.Rupiah), Isi("realisasi", realisasi, Satuan.Rupiah), "", new Asal("anggaran.csv", no + 1));
    }
}
