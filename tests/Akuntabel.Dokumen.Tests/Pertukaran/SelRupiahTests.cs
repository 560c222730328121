using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>Money as offices write it; what cannot be read is refused with the words that were typed.</summary>
public class SelRupiahTests
{
    private static readonly UraianBidang Pagu = new("pagu", "Pagu", JenisBidang.Rupiah);

    [Theory]
    [InlineData("Rp 4.000.000,-", "4000000")]
    [InlineData("Rp4.000.000,00", "4000000")]
    [InlineData("4.000.000,-", "4000000")]
    [InlineData("Rp. 4.000.000", "4000000")]
    [InlineData("Rp. 4.000.000,--", "4000000")]
    [InlineData("(Rp 4.000.000,-)", "-4000000")]
    [InlineData("4.000.000-", "-4000000")]
    [InlineData("Rp 4.000.000,50", "4000000,50")]
    public void Dibaca(string teks, string isi)
    {
        (PembacaSel.Baca(new SelBuku(teks), Pagu, out var alasan) as SkalarIsian).ShouldNotBeNull(alasan).Isi.ShouldBe(isi);
        alasan.ShouldBeNull();
    }

    [Theory]
    [InlineData("Rp 4 juta")]
    [InlineData("(12.34.5)")]
    [InlineData("Rp 4.000.00,-")]
    [InlineData("4.000.000,-,-")]
    public void Ditolak_dengan_menyebut_yang_diketik(string teks)
    {
        PembacaSel.Baca(new SelBuku(teks), Pagu, out var alasan).ShouldBeNull();
        alasan.ShouldNotBeNull().ShouldStartWith($"\"{teks}\"");
    }
}
