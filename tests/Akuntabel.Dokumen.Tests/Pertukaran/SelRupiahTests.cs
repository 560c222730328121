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
    [InlineData("Rp 4.000.000,50", "4000000,50")]
    public void Dibaca(string teks, string isi)
    {
        (PembacaSel.Baca(new SelBuku(teks), Pagu, out var alasan) as SkalarIsian).ShouldNotBeNull(alasan).Isi.ShouldBe(isi);
        alasan.ShouldBeNull();
    }

    [Theory]
    [InlineData("(Rp 4.000.000,-)")]
    [InlineData("4.000.000-")]
    [InlineData("-1")]
    [InlineData("Rp -4.000.000")]
    public void Kurang_dari_nol_ditolak_kecuali_uraiannya_membolehkan(string teks)
    {
        PembacaSel.Baca(new SelBuku(teks), Pagu, out var alasan).ShouldBeNull();
        alasan.ShouldNotBeNull().ShouldContain("Pagu tidak dapat kurang dari nol");
        (PembacaSel.Baca(new SelBuku(teks), Pagu with { Bertanda = true }, out alasan) as SkalarIsian)
            .ShouldNotBeNull(alasan).Isi[0].ShouldBe('-');
    }

    [Fact]
    public void Uang_persen_dan_keluaran_tidak_pernah_kurang_dari_nol_dan_target_indikator_boleh()
    {
        static IEnumerable<UraianBidang> Bidang(UraianDaftar d) => d.SemuaBidang.Concat(d.Anak.SelectMany(Bidang));
        var semua = KatalogUraian.Semua.SelectMany(u => u.Bidang.Concat(u.Daftar.SelectMany(Bidang))).ToList();
        semua.Where(b => b.Bertanda && b.Jenis != JenisBidang.Angka).ShouldBeEmpty();
        semua.Where(b => b.Kunci is "target_fisik" or "realisasi_fisik" or "peserta").ShouldAllBe(b => !b.Bertanda);
        UraianPelaksanaan.Kinerja.Daftar[0].Bidang.Single(b => b.Kunci == "realisasi").Bertanda.ShouldBeTrue("pertumbuhan dapat turun");
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
