using Akuntabel.Core.Evaluasi;
using static Akuntabel.Core.Tests.Evaluasi.EvaluasiUji;

namespace Akuntabel.Core.Tests.Evaluasi;

/// <summary>Answers that contradict each other, and what raises the score.</summary>
public class LogisDanPeluangTests
{
    // rules: everything of 3 rests on 3.a.1; 1.c.1 on 1.a.6; 2.c is not above 2.b
    [Theory]
    [InlineData("3.a -+++++|3.b +--------", "3.a.2>3.a.1 3.a.3>3.a.1 3.a.4>3.a.1 3.a.5>3.a.1 3.a.6>3.a.1 3.b.1>3.a.1")]
    [InlineData("3.a /-----|3.b /+-------", "3.b.2>3.a.1")]
    [InlineData("3.a ?+++++", "")]
    [InlineData("3.a x+++++", "")]
    [InlineData("3.a ------", "")]
    [InlineData("1.a -----/|1.c +-------", "1.c.1>1.a.6")]
    [InlineData("1.a -----/|1.c /-------", "")]
    [InlineData("2.b +++----|2.c +++++-----", "2.c>2.b")]
    [InlineData("2.b +++----|2.c ++++------", "")]
    [InlineData("2.b +++x--x|2.c ++++++x---", "2.c>2.b")]
    // whatever the two unknown ones are, 2.b may still reach 5/7
    [InlineData("2.b +++--??|2.c +++++++---", "")]
    [InlineData("2.b +++--??|2.c ++++++++--", "2.c>2.b")]
    public void Pertentangan_ditemukan_dan_yang_belum_diketahui_tidak_bertentangan(string jawaban, string harus) =>
        string.Join(' ', PemeriksaLogis.Periksa(Instrumen, Jawab(jawaban.Split('|'))).Select(p => $"{p.Sumber}>{p.Batas}")).ShouldBe(harus);

    [Fact]
    public void Pesannya_menyebut_kedua_jawaban_sebab_dan_langkahnya() =>
        PemeriksaLogis.Periksa(Instrumen, Jawab("3.a -/----"))[0].Pesan.ShouldBe(
            "3.a.2 (\"Kriteria 3.a.2\") dijawab sebagian, padahal 3.a.1 (\"Kriteria 3.a.1\") dijawab belum. Laporan yang tidak disusun tidak bermutu. "
            + "Turunkan jawaban 3.a.2, atau lengkapi bukti 3.a.1 lalu naikkan jawabannya.");

    [Fact]
    public void Satu_kriteria_dapat_dibandingkan_dengan_rata_rata_sub_komponen()
    {
        var i = Instrumen with { Aturan = [new(JenisAturanLogis.TidakMelebihiSub, "2.c.1", "2.b", "x")] };
        PemeriksaLogis.Periksa(i, Jawab("2.b +++++/-", "2.c +---------")).ShouldHaveSingleItem().Sumber.ShouldBe("2.c.1");
        PemeriksaLogis.Periksa(i, Jawab("2.b +++++/-", "2.c /---------")).ShouldBeEmpty();
    }

    /// <summary>All met but these: what is proposed, with points, in order.</summary>
    [Fact]
    public void Yang_terbanyak_menaikkan_dengan_usaha_tersedikit_didahulukan()
    {
        var jawaban = Semua(PemenuhanKriteria.Terpenuhi);
        foreach (var (kode, p) in Jawab("2.a ++-", "2.b +++/---", "4.b +++/-"))
        {
            jawaban[kode] = p;
        }

        // 2.c is met in full and stands above 2.b: that contradiction is there already, and 2.b lowers it
        PeluangNaik.Susun(Instrumen, jawaban, Pilih()).Select(p => $"{p.Sub.Kode} {p.Jawaban} {string.Join(',', p.Kriteria.Select(k => k.Kode))} {p.Tambahan}").ShouldBe(
        [
            "2.a BB 2.a.3 1.2",                       // CC 60 % → BB 80 % of 6
            "2.b CC 2.b.4 0.9",                       // 3,5/7 → 4/7: the one that is begun suffices; C 50 % → 60 % of 9
            "2.b B 2.b.5,2.b.6 1.8",                  // → 5,5/7: the one that is begun would not suffice
            "4.b B 4.b.4 0.75",                       // 3,5/5 → 4/5
            "4.b BB 4.b.4,4.b.5 1.5",
            "2.b BB 2.b.4,2.b.5,2.b.6,2.b.7 2.7",
        ]);
    }

    [Fact]
    public void Yang_dasarnya_belum_ada_tidak_ditawarkan_sebelum_dasarnya()
    {
        var peluang = PeluangNaik.Susun(Instrumen, Semua(PemenuhanKriteria.Belum), Pilih());
        peluang.Where(p => p.Sub.Kode is "3.b" or "3.c" or "2.c").ShouldBeEmpty();
        peluang.Where(p => p.Sub.Kode == "3.a").ShouldAllBe(p => p.Kriteria[0].Kode == "3.a.1");
        // 1.c.1 waits for 1.a.6; the others of its sub component do not
        peluang.Where(p => p.Sub.Kode == "1.c").Select(p => p.Jawaban.Kode).ShouldBe(["D", "C", "CC", "B"], ignoreOrder: true);
    }

    [Fact]
    public void Poin_dihitung_kriteria_demi_kriteria()
    {
        var i = Ubah("1.a", s => s with { Cara = CaraNilaiSub.JumlahPoin, Kriteria = [.. s.Kriteria.Zip([2, 1, 1, 1, 0.5m, 0.5m], (k, b) => k with { Bobot = b })] });
        PeluangNaik.Susun(i, Jawab("1.a -+/++-"), Pilih()).Where(p => p.Sub.Kode == "1.a").Select(p => (p.Kriteria[0].Kode, p.Tambahan))
            .ShouldBe([("1.a.1", 2m), ("1.a.3", 0.5m), ("1.a.6", 0.5m)]);
    }

    [Fact]
    public void Jawaban_yang_sudah_tertinggi_tidak_menawarkan_apa_pun() =>
        PeluangNaik.Susun(Instrumen, Semua(PemenuhanKriteria.Terpenuhi), Pilih("1.a CC")).ShouldBeEmpty();
}
