using Akuntabel.Uji.Angka;
using FsCheck.Fluent;

namespace Akuntabel.Uji.Tests;

/// <summary>Figures as people write them; the readings are listed likeliest first.</summary>
public class AngkaTertulisTests
{
    [Theory]
    [InlineData("1.234.567,89", "1234567.89", "")]
    [InlineData("1,234,567", "1234567", "")]
    [InlineData("2,453,023,640", "2453023640", "")]
    [InlineData("85.02%", "85.02", "%")]
    [InlineData("85,02", "85.02", "")]
    [InlineData("83 %", "83", "%")]
    [InlineData("81,5 persen", "81.5", "%")]
    [InlineData("Rp. 3.744.148.369.00,-", "3744148369.00", "Rp")]
    [InlineData("Rp. 184.352.330.860,00,-", "184352330860.00", "Rp")]
    [InlineData("Rp. 2.342.737.320.", "2342737320", "Rp")]
    [InlineData("Rp4.310.712.000 ,-", "4310712000", "Rp")]
    [InlineData("Rp. 500", "500", "Rp")]
    [InlineData("Rp. 1.500", "1500", "Rp")]
    [InlineData("1.500", "1500 | 1.500", "")]
    [InlineData("0.500", "0.500", "")]
    [InlineData("97.8 7", "97.87 | 97.8", "")]
    [InlineData("81.1 3 %", "81.13 | 81.1", "%")]
    [InlineData("68, 83%", "68.83 | 83", "%")]
    [InlineData("56, 20", "56.20 | 20", "")]
    [InlineData("- 51,41%", "-51.41", "%")]
    [InlineData("22 Ormas", "22", "ormas")]
    public void Satu_angka_dengan_semua_bacaannya(string teks, string bacaan, string satuan)
    {
        var a = AngkaTertulis.Semua(teks).ShouldHaveSingleItem();
        Bacaan(a).ShouldBe(bacaan);
        a.Satuan.ShouldBe(satuan);
    }

    [Theory]
    [InlineData("3,55 % atau 11 lembaga", "3.55 % ; 11 lembaga")]
    [InlineData("100% (141 Lembaga)", "100 % ; 141 lembaga")]
    [InlineData("2 Dok/ 5 Lap", "2 dok ; 5 lap")]
    [InlineData("44,89 % atau 22 Ormas dari 49 ormas", "44.89 % ; 22 ormas ; 49 ormas")]
    [InlineData("target 7 (tujuh) Indikator, nilai 74,43", "7 ; 74.43")]
    [InlineData("nilai 12, 13 dan 14", "12 ; 13 ; 14")]
    [InlineData("P4GN, E-KTP, SMKN2, 188.45/KEP/2023, 31/04/2023, 2019-2023", "")]
    [InlineData("1.2.3.4", "")]
    [InlineData("-", "")]
    public void Beberapa_angka_dalam_satu_teks(string teks, string angka) =>
        string.Join(" ; ", AngkaTertulis.Semua(teks).Select(a => $"{Bacaan(a).Split(" | ")[0]} {a.Satuan}".Trim())).ShouldBe(angka);

    [Fact]
    public void Angka_per_angka_menyimpan_penyebutnya()
    {
        var a = AngkaTertulis.Semua("43/53 laporan").ShouldHaveSingleItem();
        a.Nilai.ShouldBe(43);
        a.Penyebut.ShouldNotBeNull().Nilai.ShouldBe(53);
    }

    [Theory]
    [InlineData("3.55", "3.5599", true, "dipotong")]
    [InlineData("87,20", "87.2051", true, "dipotong")]
    [InlineData("87,21", "87.2051", true, "dibulatkan ke atas")]
    [InlineData("83", "83.33", true, "tanpa desimal")]
    [InlineData("44.9", "44.898", true, "satu desimal")]
    [InlineData("85,18", "85.02", false, "angka lain")]
    [InlineData("92.8", "80.38", false, "angka lain")]
    [InlineData("87,22", "87.2051", false, "dibulatkan terlalu jauh")]
    [InlineData("-51,41", "-51.419", true, "negatif dipotong ke arah nol")]
    public void Angka_tercetak_mewakili_selang_pembulatan_dan_pemotongan(string tercetak, string tepat, bool mungkin, string sebab)
    {
        var nilai = decimal.Parse(tepat, System.Globalization.CultureInfo.InvariantCulture);
        AngkaTertulis.Semua(tercetak)[0].Bacaan.Any(b => b.Selang.Bertemu(Selang.Tepat(nilai))).ShouldBe(mungkin, sebab);
    }

    [Fact]
    public void Sel_yang_berupa_kalimat_bukan_angka()
    {
        AngkaTertulis.DariSel("Kategori BB (>70-80)").ShouldBeEmpty();
        AngkaTertulis.DariSel("85,1").Count.ShouldBe(1);
    }

    [Fact]
    public void Teks_apa_pun_terbaca_tanpa_galat() =>
        Prop.ForAll<string>(s => AngkaTertulis.Semua(s ?? "").All(a =>
            a.Bacaan.Count > 0 && a.Awal >= 0 && a.Akhir <= (s ?? "").Length)).Periksa();

    [Theory]
    [InlineData("9999999999999999999999999999999999999")]
    [InlineData("1.1.1.1.1.1.1.1,1,1,1/1/1/1----")]
    [InlineData("Rp")]
    [InlineData("Rp. Rp. 1")]
    [InlineData("1/")]
    [InlineData("1, ")]
    public void Teks_yang_aneh_tidak_membuat_galat(string teks) => Should.NotThrow(() => AngkaTertulis.Semua(teks));

    private static string Bacaan(AngkaTertulis a) =>
        string.Join(" | ", a.Bacaan.Select(b => b.Nilai.ToString("F" + b.Desimal, System.Globalization.CultureInfo.InvariantCulture)));
}
