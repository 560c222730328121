using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;

namespace Akuntabel.Dokumen.Tests.Register;

/// <summary>A question is kept as text, and is the same question when it is read years later.</summary>
public class TulisanKueriTests
{
    [Fact]
    public void Yang_ditulis_terbaca_kembali_sama()
    {
        var kueri = new KueriRegister("ormas", UkuranKueri.Beda)
        {
            Bidang = ["nama", "kecamatan"], Keadaan = ["terbit"], Masa = MasaKueri.TahunBerjalan, Hari = "tanggal_skpo",
            Syarat = [new("status", PembandingSyarat.Bukan, ["Terdata", "no: 1; #2"]), new("nama", PembandingSyarat.Terisi, [])],
        };
        var teks = TulisanKueri.Tulis(kueri);
        TulisanKueri.Tulis(TulisanKueri.Baca(teks).ShouldNotBeNull()).ShouldBe(teks);
        var baca = TulisanKueri.Baca(teks).ShouldNotBeNull();
        (baca.Register, baca.Ukuran, baca.Masa, baca.Hari).ShouldBe(("ormas", UkuranKueri.Beda, MasaKueri.TahunBerjalan, "tanggal_skpo"));
        baca.Syarat[0].Nilai.ShouldBe(["Terdata", "no: 1; #2"]);
        baca.Syarat[1].Pembanding.ShouldBe(PembandingSyarat.Terisi);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("register: [a")]
    [InlineData("register: ormas\nukuran: semuanya\n")]
    public void Yang_tidak_terbaca_bukan_pertanyaan(string teks) => TulisanKueri.Baca(teks).ShouldBeNull();
}
