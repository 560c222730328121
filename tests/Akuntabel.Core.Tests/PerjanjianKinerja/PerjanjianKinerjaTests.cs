using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.KantorUji;
using DokumenPerjanjian = Akuntabel.Core.PerjanjianKinerja.PerjanjianKinerja;

namespace Akuntabel.Core.Tests.PerjanjianKinerja;

/// <summary>What a Perjanjian Kinerja can hold, and which target is in force.</summary>
public class PerjanjianKinerjaTests
{
    [Fact]
    public void Target_bersatuan_lain_ditolak_dan_yang_lain_tetap()
    {
        var renstra = new KantorUji().Sasaran("A", [], Isian("1"), Isian("2", "orang")).Renstra();
        var hasil = DokumenPerjanjian.Buat([Versi(("1", Angka(80, "orang")), ("2", Angka(5, "Orang")))], renstra);
        hasil.DaftarKesalahan.ShouldHaveSingleItem()
            .Pesan.ShouldBe("target indikator 1 bersatuan \"orang\", padahal indikatornya bersatuan \"%\".");
        hasil.Nilai.DaftarVersi[0].Target.Keys.ShouldBe([new KodeIndikator("2")]);
    }

    // first version, Perubahan, second Perubahan (blank: it does not name the indikator) → first, in force
    [Theory]
    [InlineData(80, null, null, 80, 80)]
    [InlineData(80, 60, null, 80, 60)]
    [InlineData(80, 60, 70, 80, 70)]
    [InlineData(null, 60, null, null, 60)]
    [InlineData(null, null, null, null, null)]
    public void Yang_berlaku_adalah_versi_terakhir_yang_menyebutnya(int? murni, int? perubahan, int? kedua, int? target, int? berlaku)
    {
        var versi = new[] { murni, perubahan, kedua }.Select(t => t is { } n ? Versi(("1", Angka(n, "%"))) : Versi()).ToList();
        var (m, b) = DokumenPerjanjian.Buat(versi, new KantorUji().Dengan(Isian("1")).Renstra()).Nilai.Target(new("1"));
        ((int?)m?.Besaran.Nilai, (int?)b?.Besaran.Nilai).ShouldBe((target, berlaku));
    }

    private static VersiPerjanjian Versi(params (string Kode, Fakta Target)[] target) =>
        new("v", target.ToDictionary(t => new KodeIndikator(t.Kode), t => t.Target), new Dictionary<KodeIndikator, Fakta>(), Tempat);
}
