using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Lapisan;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Berkas.Lapisan;

/// <summary>Targets leave the measurement of the first version for the document that promises them, where that is plain.</summary>
public class PemindahTargetTests
{
    [Fact]
    public void Target_tahun_lalu_pindah_dan_yang_sudah_diperjanjikan_dilepas()
    {
        var hasil = PemindahTarget.Pindahkan(VersiPertama());
        Teks(hasil, "kinerja.csv").ShouldBe(MuatContoh("belitung-timur-2022").Teks("kinerja.csv"));
        Teks(hasil, "target.csv").ShouldBe(
            "indikator,tahun,triwulan,dokumen,target,sumber\n1.1.1.1,2021,,pk,100,\n2.2.1.1,2021,,pk,60,\n3.3.1.1,2021,,pk,100,\n");
        hasil.Catatan.ShouldContain(
            "target indikator 2.2.1.1 tahun 2021 dipindahkan ke target.csv sebagai target Perjanjian Kinerja 2021.");
        hasil.Catatan.ShouldContain(
            "target indikator 2.2.1.1 tahun 2022 dilepas dari kinerja.csv: sudah ada di Perjanjian Kinerja 2022.");
    }

    [Fact]
    public void Asal_target_laporan_menentukan_dokumennya()
    {
        var lama = MuatContoh("kalteng-2023-tw2").Tanpa("target.csv").Dengan("kinerja.csv", Bytes(
            "indikator;tahun;triwulan;satuan;target;realisasi;sumber\n1.1;2023;;skor;78,50;;Target dari rapat\n"
            + "2.1;2023;;%;80;;Target RKT 2023\n1.1;2023;2;skor;;79,30;Surat BPS\n"));
        Teks(PemindahTarget.Pindahkan(lama), "target.csv").ShouldBe(
            "indikator;tahun;triwulan;dokumen;target;sumber\n1.1;2023;;renja;78,50;\n2.1;2023;;rkt;80;Target RKT 2023\n");
    }

    [Theory]
    [InlineData("2.2.1.1,2022,,%,60,", "2.2.1.1,2022,,%,65,", "berbeda dari Perjanjian Kinerja")]
    [InlineData("2.2.1.1,2021,,%,60,60,Laporan", "2.2.1.1,2021,1,%,20,10,a\n2.2.1.1,2021,2,%,60,60,Laporan", "antarbaris")]
    [InlineData("2.2.1.1,2021,,%,", "2.2.1.1,2021,,orang,", "satuannya lain")]
    [InlineData("2.2.1.1,2021,,%,", "9.9,2021,,%,", "tidak ada dalam Renstra")]
    [InlineData("2.2.1.1,2021,,%,", "2.2.1.1,2023,,%,", "sesudah tahun laporan")]
    public void Yang_tidak_pasti_tetap_di_tempatnya_dan_disebut(string dari, string ke, string sebab)
    {
        var hasil = PemindahTarget.Pindahkan(VersiPertama().Ganti("kinerja.csv", dari, ke));
        hasil.Catatan.Where(c => c.Contains(" tetap di kinerja.csv: ", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain(sebab);
        var baris = ke.Split('\n');
        Array.TrueForAll(baris, b => Teks(hasil, "kinerja.csv").Contains(b)).ShouldBeTrue(Teks(hasil, "kinerja.csv"));
        // the others go all the same
        Teks(hasil, "target.csv").ShouldContain("3.3.1.1,2021,,pk,100,");
        Teks(hasil, "kinerja.csv").ShouldContain("3.3.1.1,2021,,%,,100,");
    }

    [Fact]
    public void Tanpa_perjanjian_target_tahun_laporan_tetap()
    {
        var hasil = PemindahTarget.Pindahkan(VersiPertama().Tanpa("perjanjian-kinerja.yaml"));
        hasil.Catatan.ShouldContain(c => c.StartsWith("target indikator 2.2.1.1 tahun 2022 tetap", StringComparison.Ordinal));
        Teks(hasil, "kinerja.csv").ShouldContain("2.2.1.1,2022,,%,60,60,");
    }

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Yang_tidak_memuat_target_dibiarkan(string contoh) =>
        PemindahTarget.Pindahkan(MuatContoh(contoh)).Berkas.ShouldBeEmpty();

    [Fact]
    public void Buku_kerja_menampilkan_target_lama_dan_menerimanya_kembali()
    {
        var lama = VersiPertama();
        var buku = BukuInstansi.Tulis(lama, "uji");
        var kembali = BukuInstansi.Baca(buku, KumpulanBerkas.Kosong).Berkas;
        kembali.Teks("kinerja.csv").Split('\n')[0].ShouldContain("target");
        BandingBerkas.Banding(lama, kembali).DaftarBerkas
            .Where(b => b.Jalur == "kinerja.csv").SelectMany(b => b.DaftarPerbedaan).ShouldBeEmpty();
        kembali.DaftarJalur.ShouldNotContain("target.csv");
        BukuInstansi.Baca(BukuInstansi.Tulis(MuatContoh("belitung-timur-2022"), "uji"), KumpulanBerkas.Kosong).Berkas
            .Teks("kinerja.csv").Split('\n')[0].ShouldNotContain("target");
    }

    public static TheoryData<string> Contoh => Pertukaran.BerkasUji.Contoh;

    private static string Teks(TargetPindah hasil, string jalur) => System.Text.Encoding.UTF8.GetString(hasil.Berkas[jalur]);
}
