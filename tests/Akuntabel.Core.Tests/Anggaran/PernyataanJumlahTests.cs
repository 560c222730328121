using Akuntabel.Core.Anggaran;

namespace Akuntabel.Core.Tests.Anggaran;

public sealed class PernyataanJumlahTests
{
    // stated, computed, agrees
    [Theory]
    [InlineData("4920098606 Rp", 0, "4920098606 Rp", true)]
    [InlineData("4904098606 Rp", 0, "4920098606 Rp", false)]
    [InlineData("1 Rp", 0, "2 Rp", false)]
    [InlineData("81.64 %", 2, "81.644147 %", true)]
    [InlineData("81.65 %", 2, "81.644147 %", false)]
    [InlineData("3.55 %", 2, "3.5599 %", true)] // cut, not rounded: honest
    [InlineData("3.57 %", 2, "3.5599 %", false)]
    [InlineData("", 0, "5 Rp", true)] // a blank asserts nothing
    [InlineData("5 Rp", 0, "", false)]
    public void Diperiksa(string dinyatakan, int desimal, string dihitung, bool cocok) =>
        (PernyataanJumlah.Periksa(Contoh.Isi(dinyatakan, "Jumlah", desimal), Contoh.Isi(dihitung)) is null).ShouldBe(cocok);

    [Fact]
    public void Pesan_menyebut_kedua_angka_dan_tempatnya()
    {
        var p = PernyataanJumlah.Periksa(Contoh.Rupiah(4_904_098_606m, "Jumlah pagu"), Contoh.Rupiah(4_920_098_606m)).ShouldNotBeNull();
        p.Selisih.Nilai.ShouldBe(-16_000_000m);
        p.Pesan.ShouldBe("Jumlah pagu dinyatakan Rp4.904.098.606 (anggaran.csv baris 1), sedangkan jumlah rinciannya Rp4.920.098.606 "
            + "(selisih −16.000.000). Perbaiki rincian atau angka yang dinyatakan.");
    }
}
