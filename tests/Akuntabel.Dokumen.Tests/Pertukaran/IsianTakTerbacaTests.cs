using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>Figures that no reader of the office's files would take are refused before they are stored.</summary>
public class IsianTakTerbacaTests
{
    private const string Kepala = "indikator,tahun,triwulan,satuan,realisasi,sumber\n";
    private const string KepalaKomponen = "indikator,komponen,tahun,triwulan,realisasi,sumber\n";
    private static readonly KumpulanBerkas Kantor = Satu("kinerja.csv", Kepala + "1.1,2025,2,%,60,x\n");

    [Theory]
    [InlineData("kinerja.csv", Kepala + "1.1,2025,2,%,70.5,x\n", "70,5")]
    [InlineData("kinerja.csv", Kepala + "1.1,2025,2.0,%,70,x\n", "2.0")]
    [InlineData("kinerja.csv", Kepala + "1.1,2023.0,2,%,70,x\n", "2023.0")]
    [InlineData("kinerja.csv", Kepala + "1.1,2025,V,%,70,x\n", "\"V\"")]
    [InlineData("komponen.csv", KepalaKomponen + "1.1,Peserta,2025,1,4.5,x\n", "4,5")]
    public void Ditolak_dengan_barisnya_dan_cara_menulisnya(string nama, string isi, string kata)
    {
        foreach (var kiriman in new[] { (nama, Bytes(isi).ToArray()), ("kantor.zip", ArsipBerkas.Tulis(Satu(nama, isi))) })
        {
            var pesan = Should.Throw<DokumenTakTerbacaException>(() => UnggahanBerkas.Baca([kiriman], Kantor)).Message;
            pesan.ShouldContain(kata);
            pesan.ShouldContain("1.1");
        }
    }

    [Fact]
    public void Triwulan_romawi_dibaca_sebagai_angkanya()
    {
        UnggahanBerkas.Baca([("kinerja.csv", Bytes(Kepala + "1.1,2025,II,%,70,x\n").ToArray())], Kantor).Berkas.Teks("kinerja.csv")
            .ShouldBe(Kepala + "1.1,2025,2,%,70,x\n");
        UnggahanBerkas.Baca([("kinerja.csv", Bytes(Kepala + "1.1,2025,iv,%,70,x\n").ToArray())], KumpulanBerkas.Kosong).Berkas
            .Teks("kinerja.csv").ShouldBe(Kepala + "1.1,2025,4,%,70,x\n");
    }

    [Fact]
    public void Yang_sudah_tersimpan_demikian_tidak_menghalangi_kiriman_lain()
    {
        var lama = Satu("kinerja.csv", Kepala + "1.1,2025,2,%,70.5,x\n");
        UnggahanBerkas.Baca([("kinerja.csv", Bytes(Kepala + "1.2,2025,2,%,7,x\n").ToArray())], lama).Berkas.Teks("kinerja.csv")
            .ShouldBe(Kepala + "1.1,2025,2,%,70.5,x\n1.2,2025,2,%,7,x\n");
    }
}
