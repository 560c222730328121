using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Dokumen.Tests.Contoh;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>Empty means "leave as it is": for workbooks of the former form (with keys) and for archives.</summary>
public class ImporTidakMenghapusTests
{
    public static TheoryData<string> Contoh => BerkasUji.Contoh;

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Templat_lama_yang_kosong_tidak_mengubah_satu_bita_pun(string nama)
    {
        var asal = MuatContoh(nama);
        var hasil = BukuInstansi.Baca(BukuLama("templat"), asal);
        hasil.Catatan.ShouldBeEmpty();
        HarusSama(hasil.Berkas, asal);
        BukuInstansi.Baca(BukuLama("templat"), KumpulanBerkas.Kosong).Berkas.DaftarJalur.ShouldBeEmpty();
    }

    [Fact]
    public void Buku_lama_terbaca_dan_tidak_mengubah_kantornya_maupun_menghapus_milik_kantor_lain()
    {
        var asal = VersiPertama();
        HarusSama(BukuInstansi.Baca(BukuLama("belitung-timur-2022"), asal).Berkas, asal);
        BandingBerkas.Banding(asal, BukuInstansi.Baca(BukuLama("belitung-timur-2022"), KumpulanBerkas.Kosong).Berkas).Baris().ShouldBeEmpty();
        var lain = MuatContoh("ntt-2023");
        var banding = BandingBerkas.Banding(lain, BukuInstansi.Baca(BukuLama("belitung-timur-2022"), lain).Berkas);
        banding.DaftarBerkas.ShouldAllBe(b => b.Keadaan != KeadaanBerkas.Dihapus);
        // a text of the same name is replaced as a whole
        banding.Berubah.Where(b => b.Bentuk != BentukIsi.Teks).SelectMany(b => b.DaftarPerbedaan.Where(p => p.Baru is null).Select(p => $"{b.Jalur} {p.Tempat} {p.Lama}")).ShouldBeEmpty();
    }

    [Fact]
    public void Berkas_kosong_dalam_arsip_dan_yang_tidak_ada_di_dalamnya_dibiarkan()
    {
        var asal = MuatContoh("belitung-timur-2022");
        var arsip = ArsipBerkas.Tulis(Satu("perencanaan.yaml", "\uFEFF\n").Dengan("belanja.csv", Bytes("")).Dengan("register/baru.csv", Bytes("uraian,jumlah\nA,1\n")));
        var hasil = UnggahanBerkas.Baca([("kiriman.zip", arsip)], asal);
        HarusSama(hasil.Berkas, asal.Dengan("register/baru.csv", Bytes("uraian,jumlah\nA,1\n")));
        hasil.Catatan.Count.ShouldBe(2);
    }

    private static byte[] BukuLama(string nama) => File.ReadAllBytes(Path.Combine(ContohBelitungTimur.Akar, "tests/Akuntabel.Dokumen.Tests/Pertukaran/BukuLama", nama + ".xlsx"));
}
