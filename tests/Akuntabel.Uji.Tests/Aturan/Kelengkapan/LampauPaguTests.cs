using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

/// <summary>KLK-010: the layouts in which people print what was allotted and what was spent.</summary>
public class LampauPaguTests
{
    [Theory]
    [InlineData("54.240.000", "120,00", "4: 54.240.000 → paling banyak 45.200.000")]
    [InlineData("54.240.000", "95,00", "")] // the percentage contradicts
    [InlineData("43.000.000", "95,13", "")]
    public void Fisik_dan_keuangan(string realisasi, string persen, string temuan) => Semua("KLK-010",
        "No | Uraian | Satuan | Fisik | | | Keuangan (Rp) | | ", " | | | Target | Realisasi | % | Pagu | Realisasi | %",
        "1 | Patroli wilayah | kali | 120 | 120 | 100,00 | 86.400.000 | 82.080.000 | 95,00",
        $"2 | Pengamanan acara | acara | 24 | 24 | 100,00 | 45.200.000 | {realisasi} | {persen}").ShouldBe(temuan);

    [Theory]
    [InlineData("Dana Tersedia", "Dana Dipakai", "-3.250.000", true)]
    [InlineData("Plafon", "Terpakai", "(3.250.000)", true)]
    [InlineData("Dana yang Disediakan", "Dana yang Digunakan", "3.250.000", true)]
    [InlineData("Alokasi", "Pencairan", "5.000.000", false)] // the remainder is of something else
    [InlineData("Dana Tersedia", "Sisa Tahun Lalu", "-3.250.000", false)]
    public void Sisa_yang_kurang_dari_nol(string pagu, string realisasi, string sisa, bool dilaporkan) => Semua("KLK-010",
        $"Kode | Rincian | Jumlah Keluaran | {pagu} | {realisasi} | Sisa Dana",
        "01 | Rapat koordinasi | 12 | 155.000.000 | 148.000.000 | 7.000.000",
        $"02 | Jamuan tamu | 40 | 98.500.000 | 101.750.000 | {sisa}")
        .ShouldBe(dilaporkan ? "3: 101.750.000 → paling banyak 98.500.000" : "");

    /// <summary>Where neither percentage nor remainder is printed, the other rows must show what the columns are.</summary>
    [Theory]
    [InlineData("3 | Pameran | 40.000.000 | 36.000.000", true)]
    [InlineData("3 | Pameran | 40.000.000 | 46.000.000", false)]
    public void Tanpa_persen_dan_sisa(string baris, bool dilaporkan) => Semua("KLK-010",
        "No | Kegiatan | Anggaran | Realisasi", "1 | Rapat | 20.000.000 | 19.000.000", "2 | Pelatihan | 30.000.000 | 31.500.000", baris)
        .StartsWith("3: 31.500.000 → paling banyak 30.000.000", StringComparison.Ordinal).ShouldBe(dilaporkan);

    [Theory]
    [InlineData("31.500.000", false)]
    [InlineData("36.000.000", true)]
    public void Pagu_sesudah_perubahan(string realisasi, bool dilaporkan) => Semua("KLK-010",
        "No | Kegiatan | Pagu Sebelum Perubahan | Pagu Sesudah Perubahan | Realisasi", "1 | Rapat | 20.000.000 | 22.000.000 | 19.000.000",
        $"2 | Pelatihan | 30.000.000 | 35.000.000 | {realisasi}", "3 | Pameran | 40.000.000 | 40.000.000 | 36.000.000")
        .ShouldBe(dilaporkan ? $"3: {realisasi} → paling banyak 35.000.000" : "");

    [Theory]
    [InlineData("31.000.000", "22.000.000", "")]
    [InlineData("31.000.000", "33.000.000", "3: 33.000.000 → paling banyak 32.000.000")]
    [InlineData("22.500.000", "22.000.000", "")] // more than the allotment of the other year
    public void Setiap_tahun_dengan_pagunya(string lalu, string kini, string temuan) => Semua("KLK-010",
        "No | Kegiatan | Pagu 2021 | Realisasi 2021 | Pagu 2022 | Realisasi 2022",
        "1 | Rapat | 20.000.000 | 19.000.000 | 22.000.000 | 20.000.000", $"2 | Pelatihan | 31.000.000 | {lalu} | 32.000.000 | {kini}",
        "3 | Pameran | 40.000.000 | 36.000.000 | 40.000.000 | 39.000.000").ShouldBe(temuan);

    /// <summary>Income, and a target of cash, may be exceeded.</summary>
    [Theory]
    [InlineData("No | Jenis | Anggaran | Realisasi | %", "1 | Retribusi pasar | 20.000.000 | 24.000.000 | 120,00")]
    [InlineData("No | Kegiatan | Target (Rp) | Realisasi (Rp) | %", "1 | Rapat | 20.000.000 | 24.000.000 | 120,00")]
    [InlineData("No | Uraian Pendapatan | Pagu | Realisasi | %", "1 | Sewa gedung | 20.000.000 | 24.000.000 | 120,00")]
    [InlineData("No | Kegiatan | Pagu | Realisasi s.d. Tahun Lalu | %", "1 | Rapat | 20.000.000 | 24.000.000 | 120,00")]
    public void Yang_wajar_didiamkan(params string[] baris) => Semua("KLK-010", baris).ShouldBe("");

    [Theory]
    [InlineData("1 | Program Kewaspadaan | 10.000.000 | 12.000.000 | 120", "", "4: 12.000.000 → paling banyak 10.000.000")]
    [InlineData("1 | Program Kewaspadaan | 10.000.000 | 9.000.000 | 90", "", "")]
    [InlineData("1 | Pendapatan program | 10.000.000 | 12.000.000 | 120", "", "")]
    [InlineData("1 | Program Kewaspadaan | 10.000.000 | 12.000.000 | 83,33", "", "")] // the columns are not what they seem
    [InlineData("1 | Program Kewaspadaan | 10.000.000 | 12.000.000 | 120", "Rumah sakit menerapkan BLUD.", "")]
    public void Lampau_pagu(string baris, string kalimat, string temuan) =>
        Semua("KLK-010", kalimat, "", "No | Program | Anggaran (Rp) | Realisasi (Rp) | %", baris).ShouldBe(temuan);
}
