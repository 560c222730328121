using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-005: a rise or fall in a sentence is the difference of its two figures.</summary>
public class PerubahanKalimatTests
{
    [Theory]
    [InlineData("Jumlah koperasi aktif tahun 2023 sebanyak 50 unit dan tahun 2024 sebanyak 60 unit, terjadi peningkatan sebesar 120%.",
        "1: 120% → 20,00 %")]
    [InlineData("Jumlah koperasi aktif tahun 2023 sebanyak 50 unit dan tahun 2024 sebanyak 60 unit, terjadi peningkatan sebesar 20%.", "")]
    [InlineData("Jumlah koperasi aktif tahun 2023 sebanyak 50 unit dan tahun 2024 sebanyak 60 unit, bertambah 10 unit.", "")]
    [InlineData("Jumlah koperasi aktif tahun 2023 sebanyak 50 unit dan tahun 2024 sebanyak 60 unit, bertambah 12 unit.", "1: 12 unit → 10")]
    [InlineData("Jumlah koperasi aktif tahun 2024 sebanyak 60 unit, tahun 2023 sebanyak 50 unit, terjadi penurunan sebesar 20%.",
        "1: penurunan → meningkat")]
    [InlineData("Produksi naik dari 40.000 ton menjadi 90.000 ton atau mengalami peningkatan 225%.", "1: 225% → 125,00 %")]
    [InlineData("Produksi naik dari 40.000 ton menjadi 90.000 ton atau mengalami peningkatan 125%.", "")]
    [InlineData("Produksi naik dari 40.000 ton menjadi 90.000 ton.", "")]
    [InlineData("Belanja turun dari Rp500.000.000,00 pada tahun 2023 menjadi Rp400.000.000,00 pada tahun 2024 atau turun 80%.",
        "1: 80% → 20,00 %")]
    [InlineData("Belanja turun dari Rp500.000.000,00 pada tahun 2023 menjadi Rp400.000.000,00 pada tahun 2024 atau turun 20%.", "")]
    [InlineData("Belanja berkurang sebesar Rp100.000.000 dari semula Rp500.000.000 menjadi Rp400.000.000.", "")]
    [InlineData("Belanja berkurang sebesar Rp90.000.000 dari semula Rp500.000.000 menjadi Rp400.000.000.",
        "1: Rp90.000.000 → Rp100.000.000")]
    [InlineData("Nilai tahun 2024 sebesar 79,30 meningkat 6,13 poin dari tahun 2023 sebesar 73,17.", "")]
    [InlineData("Nilai tahun 2024 sebesar 79,30 meningkat 7,13 poin dari tahun 2023 sebesar 73,17.", "1: 7,13 poin → 6,13")]
    [InlineData("Cakupan tahun 2023 80 % dan tahun 2024 84 %, meningkat 4 %.", "")]
    [InlineData("Cakupan tahun 2023 80 % dan tahun 2024 84 %, meningkat 5 %.", "")] // in per cent of the first
    [InlineData("Cakupan tahun 2023 80 % dan tahun 2024 84 %, meningkat 6 %.", "1: 6 % → 4 %")]
    [InlineData("Cakupan tahun 2023 80 % dan tahun 2024 84 %, tidak meningkat 6 % seperti yang diharapkan.", "")]
    [InlineData("Jumlah siswa dari 50 orang menjadi 60 orang, meningkat 3 kelas.", "")] // another thing
    [InlineData("Target tahun 2023 50 orang, realisasi tahun 2024 60 orang, meningkat 30 %.", "")] // of two quantities
    [InlineData(
        "Di desa turun 0,21 poin (11,82 persen menjadi 11,61 persen) sedangkan di kota naik 0,15 poin (dari 8,43 persen menjadi 8,58 "
            + "persen).", "")]
    [InlineData(
        "Di desa turun 0,31 poin (11,82 persen menjadi 11,61 persen) sedangkan di kota naik 0,15 poin (dari 8,43 persen menjadi 8,58 "
            + "persen).", "1: 0,31 poin → 0,21 %")]
    [InlineData("Produksi tahun 2023 sebesar 1.120 ton dan tahun 2024 sebesar 1.260 ton, atau naik 120 ton (12,5%).", "1: 120 ton → 140")]
    [InlineData("Anggaran semula Rp750.000.000 berkurang Rp51.000.000 atau 5,59% menjadi Rp708.000.000.", "1: Rp51.000.000 → Rp42.000.000")]
    [InlineData("Anggaran semula Rp750.000.000 berkurang Rp42.000.000 atau 5,6% menjadi Rp708.000.000.", "")]
    [InlineData("Serapan anggaran 94,99% lebih rendah dari tahun 2023 sebesar 96,20% atau turun 2,21 poin.", "1: 2,21 poin → 1,21 %")]
    [InlineData("Serapan anggaran 94,99% lebih rendah dari tahun 2023 sebesar 96,20% atau turun 1,21 poin.", "")]
    [InlineData("Realisasi 85 % atau kurang 5 % dari target 90 %.", "")]
    public void Kenaikan_penurunan_dan_selisih(string kalimat, string temuan) => Semua("KAL-005", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("Pada tahun 2021 kebun produktif sebanyak 281 kebun, kemudian pada tahun 2022 menurun menjadi 285 kebun.", 1)]
    [InlineData("Pada tahun 2021 kebun produktif sebanyak 281 kebun, kemudian pada tahun 2022 meningkat menjadi 285 kebun.", 0)]
    [InlineData("Hasil panen tahun 2024 (18 ton) meningkat bila dibandingkan dengan tahun 2023 (20 ton).", 1)]
    [InlineData("Hasil panen tahun 2024 (18 ton) menurun bila dibandingkan dengan tahun 2023 (20 ton).", 0)]
    [InlineData("Hasil panen tahun 2024 (18 ton) tidak meningkat bila dibandingkan dengan tahun 2023 (20 ton).", 0)]
    [InlineData("Hama turun dari 54 kasus pada tahun 2022 menjadi 51 kasus pada tahun 2023, atau turun sebesar 2 kasus.", 1)]
    [InlineData("Hama turun dari 54 kasus pada tahun 2022 menjadi 51 kasus pada tahun 2023, atau turun sebesar 3 kasus.", 0)]
    public void Arah_antara_dua_tahun(string kalimat, int banyak) => NaskahUji.Temuan("KAL-005", kalimat).Count.ShouldBe(banyak);

    [Theory]
    [InlineData("8,82%", "8,82% → 5,82 %")]
    [InlineData("5,82%", "")]
    public void Pertumbuhan_terhadap_kalimat_sebelumnya(string tumbuh, string temuan) => Jadi(Temuan(
        "KAL-005", $"Realisasi PAD Tahun 2023 mencapai Rp1.407,88 miliar dari target Rp1.388,50 miliar. Dibandingkan tahun 2022 sebesar "
            + $"Rp1.330,46 miliar, PAD tumbuh {tumbuh}."))
        .ShouldBe(temuan);

    [Theory]
    [InlineData("7,45%", "7,45% → 5,45 %")]
    [InlineData("5,45%", "")]
    public void Persen_dalam_kurung_di_belakang_kenaikannya(string persen, string temuan) => Jadi(Temuan(
        "KAL-005", $"Penumpang triwulan III sebanyak 338.925 orang, naik 17.530 orang ({persen}) dibandingkan triwulan II sebanyak "
            + $"321.395 orang.")).ShouldBe(temuan);

    [Theory]
    [InlineData("30%", 1)]
    [InlineData("25%", 0)]
    public void Naik_sekian_persen(string teks, int banyak) => Temuan("KAL-005",
        $"Desa berlistrik naik dari 120 desa menjadi 150 desa atau naik {teks}.").Count.ShouldBe(banyak);

    [Theory]
    [InlineData("Pagu anggaran semula Rp2.384.750.000 menjadi Rp2.240.260.000. Realisasinya baik. Dengan demikian anggaran berkurang "
        + "Rp134.490.000.", "1: Rp134.490.000 → Rp144.490.000")]
    [InlineData("Anggaran semula 4.000.000.000 rupiah. Setelah refocusing menjadi 3.800.000.000 rupiah atau naik 5,00 %.",
        "1: naik → turun")]
    [InlineData("Target awal 400 ton. Setelah perubahan menjadi 500 ton atau bertambah 30 %.", "1: 30 % → 25,00 %")]
    [InlineData("Pagu anggaran semula Rp2.384.750.000 menjadi Rp2.240.260.000. Dengan demikian anggaran berkurang Rp144.490.000.", "")]
    [InlineData("Pagu anggaran semula Rp2.384.750.000 menjadi Rp2.240.260.000. Penduduk bertambah 134.490 jiwa.", "")]
    [InlineData("Anggaran semula 4.000.000.000 rupiah. Setelah refocusing menjadi 3.800.000.000 rupiah atau turun 5,00 %.", "")]
    public void Semula_dan_menjadi_di_kalimat_sebelumnya(string kalimat, string temuan) =>
        string.Join("; ", Temuan("KAL-005", kalimat)).ShouldBe(temuan);

    [Theory]
    [InlineData("Unit bersertifikat mencapai 72,80 %. Dibandingkan tahun 2022 sebesar 68,42 %, terjadi kenaikan 4,83 poin.",
        "1: 4,83 poin → 4,38")]
    [InlineData("Produksi 427.318 ton dari target 412.500 ton. Dibandingkan tahun lalu sebesar 401.775 ton, produksi bertambah 25.453 ton.",
        "1: 25.453 ton → 25.543")]
    [InlineData("Unit bersertifikat mencapai 72,80 %. Dibandingkan tahun 2022 sebesar 68,42 %, terjadi kenaikan 4,38 poin.", "")]
    [InlineData("Unit bersertifikat mencapai 72,80 %. Dibandingkan target sebesar 60,00 %, kepuasan naik 9,10 poin.",
        "")] // of something else
    public void Dibandingkan_dengan_angka_kalimat_sebelumnya(string kalimat, string temuan) =>
        string.Join("; ", Temuan("KAL-005", kalimat)).ShouldBe(temuan);
}
