using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

public class BarisGandaTests
{
    private const string Target = "indikator,tahun,triwulan,dokumen,target\n1.1,2022,1,rencana-aksi,30\n1.1,2022,,rkt,33\n";

    [Theory]
    [InlineData("1.1,2022,1,rencana-aksi,77\n",
        "Target 1.1 / 2022 / 1 / rencana-aksi sudah ada. Ubah baris yang ada; baris kedua untuk hal yang sama tidak disimpan.")]
    [InlineData("1.1,2022,2,rencana-aksi,77\n", null)]
    [InlineData("1.1,2022,1,renja,77\n", null)]
    public void Baris_kedua_untuk_hal_yang_sama_disebut(string tambah, string? pesan) =>
        BarisGanda.Baru(Berkas("target.csv", Target), Berkas("target.csv", Target + tambah)).ShouldBe(pesan);

    [Fact]
    public void Yang_sudah_ganda_tidak_menahan_perubahan_lain()
    {
        var ganda = Target + "1.1,2022,1,rencana-aksi,77\n";
        BarisGanda.Baru(
            Berkas("target.csv", ganda), Berkas("target.csv", ganda.Replace(",rkt,33", ",rkt,34", StringComparison.Ordinal))).ShouldBeNull();
    }

    [Fact]
    public void Kolom_pengenal_yang_hilang_dan_berkas_lain_bukan_urusannya()
    {
        BarisGanda.Baru(
            Berkas("target.csv", Target), Berkas("target.csv", Target.Replace("indikator", "indicator", StringComparison.Ordinal))).ShouldBeNull();
        BarisGanda.Baru(Berkas("lain.csv", "a,b\n1,2\n"), Berkas("lain.csv", "a,b\n1,2\n1,2\n")).ShouldBeNull();
    }

    private static KumpulanBerkas Berkas(string jalur, string teks) =>
        new([KeyValuePair.Create(jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(teks))]);
}
