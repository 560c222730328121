using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

public class AngkaNegatifTests
{
    private const string Kepala = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi\n";

    private const string Baris = "1.06.02,P,1.06.02.2.01,K,1.06.02.2.01.01,S,orang,20,0,1000,0\n";

    [Theory]
    [InlineData(",1000,0", ",-1000,0", "Pagu 1.06.02 / 1.06.02.2.01 / 1.06.02.2.01.01 kurang dari nol: -1000.")]
    [InlineData(",1000,0", ",1000,-5", "Realisasi anggaran 1.06.02 / 1.06.02.2.01 / 1.06.02.2.01.01 kurang dari nol: -5.")]
    [InlineData(",20,0,", ",-20,0,", "Target keluaran 1.06.02 / 1.06.02.2.01 / 1.06.02.2.01.01 kurang dari nol: -20.")]
    [InlineData(",1000,0", ",900,0", null)]
    [InlineData("K,", "-,", null)]
    public void Yang_baru_kurang_dari_nol_disebut_dengan_barisnya(string dari, string ke, string? pesan)
    {
        var jadi = AngkaNegatif.Baru(Berkas("anggaran.csv", Kepala + Baris), Berkas("anggaran.csv", Kepala + Baris.Replace(dari, ke,
            StringComparison.Ordinal)));
        if (pesan is null)
        {
            jadi.ShouldBeNull();
        }
        else
        {
            jadi.ShouldNotBeNull().ShouldStartWith(pesan);
        }
    }

    [Fact]
    public void Yang_sudah_ada_tidak_menahan_perubahan_lain_dan_realisasi_indikator_boleh_turun()
    {
        var lama = Kepala + Baris.Replace(",1000,", ",-1000,", StringComparison.Ordinal);
        AngkaNegatif.Baru(Berkas("anggaran.csv", lama), Berkas("anggaran.csv", lama.Replace(",20,", ",21,", StringComparison.Ordinal)))
            .ShouldBeNull();
        AngkaNegatif.Baru(KumpulanBerkas.Kosong, Berkas("kinerja.csv",
            "indikator,tahun,triwulan,satuan,realisasi,sumber\n1.1,2022,,%,-2,\n")).ShouldBeNull();
    }

    private static KumpulanBerkas Berkas(string jalur, string teks) =>
        new([KeyValuePair.Create(jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(teks))]);
}
