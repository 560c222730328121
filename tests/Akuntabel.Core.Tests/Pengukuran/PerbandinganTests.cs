using Akuntabel.Core.Aturan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Pengukuran;

public sealed class PerbandinganTests
{
    // now, then → difference with unit, word
    [Theory]
    [InlineData("75 %", "100 %", "−25,00\u00a0poin", "menurun")]
    [InlineData("97.87 %", "166.7 %", "−68,83\u00a0poin", "menurun")]
    [InlineData("100 %", "50.4 %", "49,60\u00a0poin", "meningkat")]
    [InlineData("60 %", "60 %", "0,00\u00a0poin", "tetap")]
    [InlineData("60.001 %", "60 %", "0,00\u00a0poin", "meningkat")]
    [InlineData("79.30 skor", "80.41 skor", "−1,11", "menurun")]
    [InlineData("130 orang", "50 orang", "80,00\u00a0orang", "meningkat")]
    [InlineData("60 %", " %", "–", "belum dapat dibandingkan")]
    [InlineData("", "60 %", "–", "belum dapat dibandingkan")]
    [InlineData("60 %", "60 orang", "–", "belum dapat dibandingkan")]
    public void Dengan_tahun_lalu(string kini, string lalu, string selisih, string arah)
    {
        Fakta k = Contoh.Isi(kini), l = Contoh.Isi(lalu);
        Perbandingan.Selisih("s", "Selisih", k, l).Cetak().ShouldBe(selisih);
        Perbandingan.Arah("a", "Arah", k, l).Kata.ShouldBe(arah);
    }

    [Theory]
    [InlineData("81.13 %", "100 %", "81,13 < 100,00 → menurun")]
    [InlineData("60.001 %", "60 %", "60,001 > 60 → meningkat")]
    [InlineData("60 %", "60 %", "60,00 = 60,00 → tetap")]
    public void Uraian_arah(string kini, string lalu, string uraian) =>
        Perbandingan.Arah("a", "Arah", Contoh.Isi(kini), Contoh.Isi(lalu)).Turunan.ShouldBeOfType<Penetapan>().Uraian.ShouldBe(uraian);

    [Theory]
    [InlineData(RumusCapaian.RealisasiPerTarget, "75 %", "60 %", "80,00")]
    [InlineData(RumusCapaian.SelisihTerhadapTarget, "10 kasus", "15 kasus", "50,00")]
    [InlineData(RumusCapaian.TargetPerRealisasi, "10 kasus", "20 kasus", "50,00")]
    [InlineData(RumusCapaian.SelisihTerhadapTarget, "0 kasus", "0 kasus", "100,00")]
    [InlineData(RumusCapaian.RealisasiPerTarget, "75 %", "", "–")]
    public void Jangka_menengah(RumusCapaian rumus, string akhir, string realisasi, string hasil) =>
        Perbandingan.KemajuanJangkaMenengah("j", "Kemajuan", Contoh.Isi(akhir), Contoh.Isi(realisasi), rumus).Dilaporkan.CetakAngka().ShouldBe(hasil);

    [Fact]
    public void Jangka_menengah_menyebut_aturannya_sendiri() => Contoh.Aturan(
        Perbandingan.KemajuanJangkaMenengah("j", "Kemajuan", Contoh.Isi("75 %"), Contoh.Isi("60 %"), RumusCapaian.RealisasiPerTarget).Mentah)
        .ShouldBe("KIN-HIT-32");

    [Theory]
    [InlineData("79.30 skor", "80.41 skor", "−1,11", "di bawah standar nasional")]
    [InlineData("80.41 skor", "80.41 skor", "0,00", "sama dengan standar nasional")]
    [InlineData("81 skor", "80.41 skor", "0,59", "di atas standar nasional")]
    [InlineData("81 skor", null, "–", "belum ada standar nasional untuk indikator ini")]
    [InlineData("", "80.41 skor", "–", "belum dapat dibandingkan")]
    public void Standar_nasional(string realisasi, string? standar, string selisih, string kedudukan)
    {
        var h = Perbandingan.DenganStandarNasional("n", "Standar", Contoh.Isi(realisasi), standar is null ? null : Contoh.Isi(standar));
        (h.Selisih.Cetak(), h.Kedudukan.Kata).ShouldBe((selisih, kedudukan));
    }

    // outputs (pagu, capaian %, realisasi) → E raw, E held, NE
    [Theory]
    [InlineData(new[] { "100;100;81.64" }, "18,36", "18,36", "95,90")]
    [InlineData(new[] { "100;100;100" }, "0,00", "0,00", "50,00")]
    [InlineData(new[] { "100;100;26" }, "74,00", "20,00", "100,00")]
    [InlineData(new[] { "100;50;90" }, "−80,00", "−20,00", "0,00")]
    [InlineData(new[] { "100;100;90", "100;80;80" }, "5,56", "5,56", "63,89")]
    [InlineData(new[] { "100;0;0" }, "–", "–", "–")]
    [InlineData(new string[0], "–", "–", "–")]
    public void Efisiensi_PMK_214(string[] keluaran, string mentah, string terbatas, string ne)
    {
        var h = Efisiensi.Pmk214("e", "badan", [.. keluaran.Select(k => k.Split(';')).Select(k => new KeluaranEfisiensi(
            Contoh.Rupiah(Contoh.Angka(k[0])), Contoh.Persen(Contoh.Angka(k[1])), Contoh.Rupiah(Contoh.Angka(k[2]))))]);
        (h.Mentah.CetakAngka(), h.Terbatas.CetakAngka(), h.NilaiEfisiensi.CetakAngka()).ShouldBe((mentah, terbatas, ne));
    }

    [Theory]
    [InlineData("100 %", "84.42 %", "100 %", "15,58", "efisien")]
    [InlineData("100 %", "95 %", "100 %", "5,00", "cukup efisien")]
    [InlineData("100 %", "94.99 %", "100 %", "5,01", "efisien")]
    [InlineData("95 %", "100 %", "100 %", "−5,00", "target belum tercapai")]
    [InlineData("94.99 %", "100 %", "100 %", "−5,01", "tidak efisien")]
    [InlineData("99.99 %", "80 %", "100 %", "19,99", "target belum tercapai")]
    [InlineData("100 %", "84.42 %", "95.78 %", "15,58", "keluaran belum selesai")]
    [InlineData("100 %", "65 %", "100 %", "35,00", "penyerapan rendah")]
    [InlineData("100 %", "65.01 %", "100 %", "34,99", "efisien")]
    [InlineData("100 %", "84.42 %", "", "15,58", "belum dapat dinilai")]
    [InlineData("", "100 %", "100 %", "–", "belum dapat dinilai")]
    public void Efisiensi_sederhana(string capaian, string serapan, string fisik, string selisih, string kategori)
    {
        var h = Efisiensi.Sederhana("e", "sasaran 1", Contoh.Isi(capaian), Contoh.Isi(serapan), Contoh.Isi(fisik),
            KatalogSkala.PenyerapanCukup(new DateOnly(2022, 12, 31)));
        (h.Selisih.CetakAngka(), h.Kategori.Kata).ShouldBe((selisih, kategori));
        h.Ternilai.ShouldBe(kategori.EndsWith("efisien", StringComparison.Ordinal));
        Contoh.Aturan(h.Kategori).ShouldBe("EFI-HIT-05");
    }
}
