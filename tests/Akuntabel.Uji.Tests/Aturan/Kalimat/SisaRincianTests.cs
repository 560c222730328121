using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-011: the item of a list whose amount is missing.</summary>
public class SisaRincianTests
{
    private static string[] Daftar(string kedua, string jumlah = "Rp600.000.000") =>
    [
        $"Anggaran berjumlah {jumlah} dengan realisasi Rp555.000.000 terdiri dari:",
        "1. Kegiatan Alfa dengan alokasi Rp300.000.000 realisasinya Rp285.000.000 atau 95,00 %", kedua,
        "3. Kegiatan Gama dengan alokasi Rp200.000.000 realisasinya Rp180.000.000 atau 90,00 %",
    ];

    [Theory]
    [InlineData("2. Kegiatan Beta dengan alokasi Rp100.000.000 realisasinya Rp 97,50%", "3: Rp 97,50 → 90,00 %")]
    [InlineData("2. Kegiatan Beta dengan alokasi Rp100.000.000 realisasinya 97,50 %", "3: 97,50 % → 90,00 %")]
    [InlineData("2. Kegiatan Beta dengan alokasi Rp100.000.000 realisasinya 90,00 %", "")]
    [InlineData("2. Kegiatan Beta dengan alokasi Rp100.000.000 realisasinya Rp97.500.000 atau 97,50 %", "")] // nothing is missing
    public void Persentase_dari_sisa(string kedua, string temuan) => Semua("KAL-011", Daftar(kedua)).ShouldBe(temuan);

    [Fact]
    public void Daftar_yang_pagunya_tidak_lengkap_tidak_menyisakan_apa_apa() =>
        Temuan("KAL-011", Daftar("2. Kegiatan Beta dengan alokasi Rp100.000.000 realisasinya 97,50 %", "Rp700.000.000")).ShouldBeEmpty();
}
