using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Laporan.Lingkup;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Tests.Pertukaran;

namespace Akuntabel.Dokumen.Tests.Berkas;

/// <summary>Money beside the budget in the files of an office, and in its reports where it is there.</summary>
public class DanaTests
{
    private static KumpulanBerkas Dengan(KumpulanBerkas dasar, params (string Jalur, string Isi)[] tambahan) =>
        tambahan.Aggregate(dasar, (b, t) => b.Dengan(t.Jalur, Encoding.UTF8.GetBytes(t.Isi)));

    private static string Naskah(KumpulanBerkas berkas)
    {
        var hasil = PenyusunLaporan.Naskah(SumberBerkas.Memori(berkas));
        return NaskahTeks.Cetak(hasil.Naskah ?? throw new InvalidOperationException(string.Join('\n', hasil.DaftarKesalahan)));
    }

    private static readonly (string, string)[] Dana =
    [
        ("pendapatan.csv", "kode,uraian,target,target_perubahan\n4.1.02,Retribusi Daerah,75000000,90000000\n4.1.04,Lain-lain PAD,25000000,\n"),
        ("realisasi-pendapatan.csv", "kode,triwulan,realisasi\n4.1.02,2,40000000\n4.1.04,2,6000000\n4.1.02,4,91000000\n4.1.04,4,25000000\n"),
        ("apbn.csv", "jenis,kementerian,kode,program,kegiatan,satuan,target_fisik,pagu\n"
            + "dekonsentrasi,Kementerian Uji,K-1,,Koordinasi gubernur,kali,4,50000000\n"),
        ("realisasi-apbn.csv", "kode,triwulan,realisasi,realisasi_fisik\nK-1,2,10000000,3\nK-1,4,45000000,4\n"),
    ];

    [Fact]
    public void Laporan_triwulan_mencetak_pendapatan_dan_apbn_bila_ada_tanpa_mengubah_apbd()
    {
        var contoh = BerkasUji.MuatContoh("kalteng-2023-tw2");
        var (tanpa, dengan) = (Naskah(contoh), Naskah(Dengan(contoh, Dana)));
        tanpa.ShouldNotContain("Dana APBN");
        tanpa.ShouldNotContain("Jenis Pendapatan");
        dengan.ShouldContain("Retribusi Daerah");
        dengan.ShouldContain("46.000.000");
        dengan.ShouldContain("Koordinasi gubernur");
        dengan.ShouldContain("10.000.000");
        // every line of the report without them stands in it as it was
        tanpa.Split('\n').Where(b => b.Contains("28.309.", StringComparison.Ordinal)).ShouldAllBe(b => dengan.Contains(b));
    }

    [Fact]
    public void Laporan_tahunan_memakai_triwulan_keempat()
    {
        var dengan = Naskah(Dengan(BerkasUji.MuatContoh("belitung-timur-2022"), Dana));
        dengan.ShouldContain("116.000.000");
        dengan.ShouldContain("100,87");
        dengan.ShouldContain("45.000.000");
    }

    [Fact]
    public void Laporan_triwulan_mencetak_anggaran_kas_dan_deviasinya()
    {
        var kas = Naskah(Dengan(BerkasUji.MuatContoh("kalteng-2023-tw2"), ("anggaran-kas.csv",
            "kode_sub,kode,triwulan_1,triwulan_2\n8.01.01,5,2000000000,2600000000\n8.01.02,5,1,\n8.01.03,5,1,\n8.01.04,5,1,\n8.01.05,5,1,\n8.01.06,5,1,\n")));
        kas.ShouldContain("4.600.000.000");
        // 4,587,938,844 was spent
        kas.ShouldContain("−12.061.156");
    }

    [Fact]
    public void Realisasi_belanja_triwulan_mengisi_laporan_triwulannya_saja()
    {
        const string Kepala = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n";
        var dasar = Dengan(BerkasUji.MuatContoh("kalteng-2023-tw2"),
            ("anggaran.csv", Kepala + "8.01.01,Penunjang,,,,,,,,1000,,\n"), ("realisasi-anggaran.csv", "kode_sub,triwulan,realisasi,realisasi_fisik\n8.01.01,2,300,\n"),
            ("belanja.csv", "kode,induk,uraian,pagu,realisasi\n5.1.01,,Pegawai,600,\n5.1.02,,Barang,400,\n"),
            ("realisasi-belanja.csv", "kode,triwulan,realisasi\n5.1.01,2,200\n5.1.02,2,100\n5.1.01,,599\n"));
        var data = PembacaInstansi.Baca(SumberBerkas.Memori(dasar)).Data.ShouldNotBeNull();
        var (akar, _) = PembangunLingkup.Bangun(data);
        var belanja = akar.Isi["belanja"].ShouldBeOfType<NilaiLingkup>();
        belanja.Isi["realisasi"].ShouldBeOfType<NilaiFakta>().Fakta.Besaran.Nilai.ShouldBe(300);
    }

    [Theory]
    [InlineData("apbn.csv", "jenis,kode,kegiatan,pagu\nhibah,K-1,A,5\n", "jenis dana \"hibah\" tidak dikenal")]
    [InlineData("apbn.csv", "jenis,kode,kegiatan,pagu\ndekonsentrasi,,A,5\n", "tanpa kode")]
    [InlineData("pendapatan.csv", "kode,uraian,target\n,A,5\n", "tanpa kode")]
    [InlineData("realisasi-pendapatan.csv", "kode,triwulan,realisasi\n4.1,5,5\n", "triwulan \"5\" tidak ada")]
    [InlineData("pendapatan.csv", "kode,uraian,target\n4.1,A,lima\n", "bukan angka")]
    public void Isian_yang_keliru_disebut_di_tempatnya(string jalur, string isi, string pesan) =>
        PembacaInstansi.Baca(SumberBerkas.Memori(Dengan(BerkasUji.MuatContoh("kalteng-2023-tw2"), (jalur, isi)))).DaftarKesalahan
            .ShouldContain(k => k.Asal.Berkas == jalur && k.Pesan.Contains(pesan, StringComparison.Ordinal));
}
