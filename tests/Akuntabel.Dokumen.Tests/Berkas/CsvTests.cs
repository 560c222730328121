using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Tests.Berkas;

/// <summary>CSV as offices write it.</summary>
public class CsvTests
{
    private const string Kepala = "indikator,tahun,triwulan,satuan,target,realisasi,sumber\n";

    [Theory]
    [InlineData(Kepala + "1.1,2022,,%,100,\"81,64\",x\n")]
    [InlineData("indikator;tahun;triwulan;satuan;target;realisasi;sumber\n1.1;2022;;%;100;81,64;x\n")]
    [InlineData("indikator\ttahun\ttriwulan\tsatuan\ttarget\trealisasi\tsumber\n1.1\t2022\t\t%\t100\t81,64\tx\n")]
    [InlineData("\uFEFF" + Kepala + "1.1,2022,,%,100,\"81,64\",x")]
    [InlineData("indikator,tahun,triwulan,satuan,target,realisasi,sumber\r\n1.1,2022,,%,100,\"81,64\",x\r\n")]
    [InlineData("indikator,tahun,triwulan,satuan,target,realisasi,sumber\r1.1,2022,,%,100,\"81,64\",x\r")]
    [InlineData("Indikator,TAHUN, triwulan ,satuan,target,realisasi,sumber\n 1.1 , 2022 ,,%, 100 ,\" 81,64 \",x\n")]
    [InlineData("sumber,realisasi,target,satuan,triwulan,tahun,indikator\nx,\"81,64\",100,%,,2022,1.1\n")]
    [InlineData(Kepala + "1.1,2022,,%,100,\"81,64\"\n")]
    public void Pemisah_penutup_baris_tanda_kutip_dan_urutan_kolom_apa_pun(string isi)
    {
        using var f = new FolderSementara();
        f.Tulis("kinerja.csv", isi);
        var k = f.Data().Kinerja.ShouldHaveSingleItem();
        (k.Indikator, k.Tahun, k.Triwulan, k.Satuan).ShouldBe(("1.1", 2022, null, "%"));
        k.Target.Besaran.Nilai.ShouldBe(100m);
        k.Realisasi.Besaran.Nilai.ShouldBe(81.64m);
        k.Realisasi.Cetak().Replace('\u00a0', ' ').ShouldBe("81,64 %");
        k.Asal.Baris.ShouldBe(2);
    }

    [Fact]
    public void Baris_dalam_kutip_tidak_mengacaukan_nomor_baris()
    {
        using var f = new FolderSementara();
        f.Tulis("kinerja.csv", Kepala + "1.1,2022,,%,1,1,\"satu\ndua\ntiga\"\n\n,,,,,,\n1.2,2022,,%,x,1,s\n");
        f.Salah().Asal.ShouldBe(new Asal("kinerja.csv", 7, "target"));
    }

    [Fact]
    public void Koma_dan_kutip_ganda_di_dalam_kutip()
    {
        using var f = new FolderSementara();
        f.Tulis("register/a.csv", "nama,n\n\"Badan \"\"X\"\", Y\",5\n");
        ((NilaiTeks)f.Data().Register[0].Baris[0].Isi["nama"]).Isi.ShouldBe("Badan \"X\", Y");
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData(" ", false)]
    [InlineData("0", true)]
    public void Kosong_bukan_nol(string isi, bool ada)
    {
        using var f = new FolderSementara();
        f.Tulis("kinerja.csv", Kepala + $"1.1,2022,,%,{isi},1,x\n");
        f.Data().Kinerja[0].Target.Besaran.Ada.ShouldBe(ada);
    }

    [Fact]
    public void Sel_berlebih_disebut_barisnya()
    {
        using var f = new FolderSementara();
        f.Tulis("kinerja.csv", Kepala + "1.1,2022,,%,100,81,64,x\n");
        var k = f.Salah();
        k.Asal.Baris.ShouldBe(2);
        k.Pesan.ShouldBe("baris berisi 8 sel, padahal ada 7 kolom.");
        k.Saran.ShouldContain("kutip");
    }

    [Theory]
    [InlineData("", "berkas kosong")]
    [InlineData("indikator,tahun\n1.1,2022\n", "kolom triwulan, satuan, realisasi tidak ada")]
    [InlineData("indikator,tahun,tahun,triwulan,satuan,target,realisasi\n", "judul kolom ditulis dua kali")]
    [InlineData(Kepala + "1.1,duaribu,,%,1,1,x\n", "\"duaribu\" bukan tahun")]
    [InlineData(Kepala + "1.1,2022,5,%,1,1,x\n", "triwulan \"5\" tidak ada")]
    [InlineData(Kepala + "1.1,2022,I,%,1,1,x\n", "triwulan \"I\" tidak ada")]
    [InlineData(Kepala + "1.1,2022,,%,\"1.234,5,6\",1,x\n", "\"1.234,5,6\" bukan angka")]
    [InlineData(Kepala + "1.1,2022,,%,12.34,1,x\n", "\"12.34\" bukan angka")]
    [InlineData(Kepala + "1.1,2022,,%,99999999999999999999999999999,1,x\n", "28 digit")]
    public void Isi_yang_tidak_dapat_dipakai(string isi, string pesan)
    {
        using var f = new FolderSementara();
        f.Tulis("kinerja.csv", isi);
        f.Salah().Pesan.ShouldContain(pesan);
    }

    [Fact]
    public void Pernyataan_jumlah_bukan_sub_kegiatan()
    {
        using var f = new FolderSementara();
        f.Tulis("anggaran.csv",
            "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n" +
            "1,P,1.1,K,1.1.1,S,Dokumen,2,1,1.000,Rp900,Warga\n,,,,JUMLAH,,,,,1000,900,\n");
        var d = f.Data();
        var s = d.Sub.ShouldHaveSingleItem();
        (s.Pagu.Cetak(), s.RealisasiAnggaran.Cetak(), s.KelompokSasaran).ShouldBe(("Rp1.000", "Rp900", "Warga"));
        d.PernyataanAnggaran.ShouldHaveSingleItem().Pagu.Besaran.Nilai.ShouldBe(1000m);
    }

    [Fact]
    public void Kolom_register_yang_condong_angka_dijumlah_dan_satu_salah_ketik_dilaporkan()
    {
        using var f = new FolderSementara();
        f.Tulis("register/a.csv", "unit,no,2021,2022,keterangan\nA,1,5,6,x\nB,2,7,-,\nC,3,8,9,10\njumlah,,20,15,\n");
        var r = f.Data().Register.ShouldHaveSingleItem();
        r.KolomAngka.ShouldBe(["2021", "2022"], "keterangan berisi satu kata dan satu angka; no bukan angka yang dijumlah");
        r.Baris.Count.ShouldBe(3);
        r.Pernyataan.Count.ShouldBe(1);
        f.Tulis("register/a.csv", "unit,2021\nA,5\nB,l7\nC,8\n");
        f.Salah().Asal.ShouldBe(new Asal("register/a.csv", 3, "2021"));
    }
}
