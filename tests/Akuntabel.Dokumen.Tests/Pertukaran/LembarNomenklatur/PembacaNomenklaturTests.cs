using System.Text;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using static Akuntabel.Dokumen.Tests.Pertukaran.LembarAnggaran.LembarUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran.LembarNomenklatur;

/// <summary>Lists of official codes in the shapes in which they are published, with codes and names of our own.</summary>
public class PembacaNomenklaturTests
{
    private const string Utuh = "JENIS PEMDA|BIDANG|PROGRAM|KEGIATAN|SUBKEGIATAN|KINERJA|INDIKATOR|SATUAN|TAG|JENIS";
    private const string Terbagi = "URUSAN/UNSUR|BIDANG URUSAN/BIDANG UNSUR|PROGRAM|KEGIATAN|SUB KEGIATAN|NOMENKLATUR "
        + "URUSAN|KINERJA|INDIKATOR|SATUAN|KETERANGAN";
    private const string Akun = "Akun|Kelompok|Jenis|Objek|Rincian Objek|Sub Rincian Objek|Uraian Akun|Keterangan";

    private static object?[][] SatuSel =>
    [
        Judul(Utuh),
        ["PROV", "8.01 KESATUAN BANGSA", "8.01.02 PROGRAM IDEOLOGI", "8.01.02.1.01 Kebijakan Ideologi", "8.01.02.1.01.0003 Dialog Warga",
            "Terlaksananya Dialog", "Jumlah Dialog", "Dokumen", "[null]", "Layanan"],
        ["PROV", "8.01 KESATUAN BANGSA", "8.01.02 PROGRAM IDEOLOGI", "8.01.02.1.01 Kebijakan Ideologi", "8.01.02.1.01.0004 Pelatihan",
            "Terlatihnya", "Jumlah Orang", "[null]", "", ""],
        ["KABKOT", "X.XX URUSAN BIDANG XX", "X.XX.01 PROGRAM PENUNJANG", "X.XX.01.2.01 Perencanaan", "X.XX.01.2.01.0001 Dokumen Rencana",
            "Tersusunnya", "Jumlah Rencana", "Dokumen", "", ""],
        ["KABKOT", "tanpa kode", "", "", "", "", "", "", "", ""],
    ];

    [Fact]
    public void Kode_dan_nama_dalam_satu_sel()
    {
        var hasil = PembacaNomenklatur.Baca(Buku(("Data", SatuSel)));
        hasil.Daftar.Jenis.ShouldBe(JenisNomenklatur.Kegiatan);
        hasil.Daftar.Butir.Select(b => $"{b.Kode}|{b.Nama}|{b.Indikator}|{b.Satuan}").ShouldBe([
            "8.01|KESATUAN BANGSA||", "8.01.02|PROGRAM IDEOLOGI||", "8.01.02.1.01|Kebijakan Ideologi||",
            "8.01.02.1.01.0003|Dialog Warga|Jumlah Dialog|Dokumen", "8.01.02.1.01.0004|Pelatihan|Jumlah Orang|",
            "X.XX|URUSAN BIDANG XX||", "X.XX.01|PROGRAM PENUNJANG||", "X.XX.01.2.01|Perencanaan||",
            "X.XX.01.2.01.0001|Dokumen Rencana|Jumlah Rencana|Dokumen"]);
        hasil.Catatan.ShouldHaveSingleItem().ShouldStartWith("1 baris tanpa kode");
        // semicolons, and titles above the headings
        PembacaNomenklatur.Baca(Csv([["Lampiran"], .. SatuSel])).Daftar.Butir.ShouldBe(hasil.Daftar.Butir);
        DaftarNomenklatur.Baca(hasil.Daftar.Tulis()).Butir.ShouldBe(hasil.Daftar.Butir);
    }

    [Fact]
    public void Bagian_kode_dalam_kolomnya_masing_masing()
    {
        var hasil = PembacaNomenklatur.Baca(Buku(("Sheet1", [
            Judul(Terbagi),
            [2, null, null, null, null, "URUSAN  WAJIB"],
            [2, 13, null, null, null, "BIDANG DESA"],
            [2, 13, 2, null, null, "PROGRAM   KERJA SAMA\r\nDESA"],
            [2, 13, 2, "2.10", null, "Fasilitasi"],
            [2, 13, 2, 2.1m, 11, "Penugasan", "Terlaksananya", "Jumlah    Laporan", "Laporan"],
        ])));
        hasil.Daftar.Butir.Select(b => $"{b.Kode}|{b.Nama}|{b.Indikator}").ShouldBe([
            "2|URUSAN WAJIB|", "2.13|BIDANG DESA|", "2.13.02|PROGRAM KERJA SAMA DESA|", "2.13.02.2.10|Fasilitasi|",
            "2.13.02.2.10.0011|Penugasan|Jumlah Laporan"]);
    }

    [Fact]
    public void Akun_sumber_dana_dan_satu_kolom_kode()
    {
        object?[][] baris = [[5, 1, 2, 1, 4, 372, "Belanja Alat", ""], [5, 1, null, null, null, null, "BELANJA OPERASI"]];
        var akun = PembacaNomenklatur.Baca(Buku(("A", [Judul(Akun), .. baris]))).Daftar;
        (akun.Jenis, akun.Butir[1].Kode).ShouldBe((JenisNomenklatur.Akun, "5.1.02.01.04.0372"));
        var dana = PembacaNomenklatur.Baca(Buku(("A", [Judul(Akun.Replace("Akun|K", "Sumber Dana|K", StringComparison.Ordinal)),
            .. baris])));
        (dana.Daftar.Jenis, dana.Daftar.Butir[1].Kode).ShouldBe((JenisNomenklatur.SumberDana, "5.1.2.01.04.0372"));
        PembacaNomenklatur.Baca(Csv([["Kode", "Uraian"], ["8.01.02", "Program"]])).Daftar.Butir
            .ShouldBe([new ButirNomenklatur("8.01.02", "Program")]);
        Should.Throw<DokumenTakTerbacaException>(() => PembacaNomenklatur.Baca(Csv([["Nama", "Alamat"], ["A", "B"]])));
        Should.Throw<DokumenTakTerbacaException>(() => PembacaNomenklatur.Baca(Csv([["Kode", "Uraian"], ["abc", "B"]])));
    }

    [Fact]
    public void Dicari_dengan_kata_atau_kode_dan_bidang_mana_pun()
    {
        var daftar = PembacaNomenklatur.Baca(Buku(("Data", SatuSel))).Daftar;
        daftar.Cari("warga dialog").Select(b => b.Kode).ShouldBe(["8.01.02.1.01.0003"]);
        daftar.Cari("8.01.02.1", DaftarNomenklatur.SubKegiatan).Count().ShouldBe(2);
        daftar.Menurut("1.06.01.2.01.0001").Single().Nama.ShouldBe("Dokumen Rencana");
        daftar.Menurut("8.01.02.1.01.03").Single().Nama.ShouldBe("Dialog Warga", "nol di depan tidak membedakan");
        daftar.Menurut("8.01.02.1.01.0009").ShouldBeEmpty();
        daftar.Menurut("jumlah").ShouldBeEmpty();
    }

    [Fact]
    public void Perbedaan_dua_versi()
    {
        DaftarNomenklatur Daftar(params (string, string)[] b) =>
            new(JenisNomenklatur.Kegiatan, b.Select(x => new ButirNomenklatur(x.Item1, x.Item2)));
        var beda = BandingNomenklatur.Dari(Daftar(("1", "A"), ("1.02", "Sama sekali"), ("1.03", "Lama")),
            Daftar(("1.02", "SAMA  SEKALI"), ("1.03", "Baru"), ("1.04", "Tambah")));
        beda.Ditambah.Select(b => b.Kode).ShouldBe(["1.04"]);
        beda.BerubahNama.Select(b => $"{b.Lama.Nama}>{b.Baru.Nama}").ShouldBe(["Lama>Baru"]);
        beda.Dihapus.Select(b => b.Kode).ShouldBe(["1"]);
    }

    [Fact]
    public void Anggaran_dibandingkan_dengan_nomenklatur()
    {
        const string kepala = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,pagu,realisasi\n";
        var daftar = PembacaNomenklatur.Baca(Buku(("Data", SatuSel))).Daftar;
        IReadOnlyList<string> Periksa(string baris) => [.. PemeriksaNomenklatur.Periksa(
            FormulirBerkas.Buka("anggaran.csv", Encoding.UTF8.GetBytes(kepala + baris)).ShouldNotBeNull()
                .Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi, daftar, "Peraturan").Select(t => $"{t.Kode} {t.Tempat}")];
        Periksa("8.01.02,Program Ideologi,8.01.02.1.01,Kebijakan ideologi,8.01.02.1.01.0003,Dialog warga,1,\n,,,,jumlah,,1,\n")
            .ShouldBeEmpty();
        Periksa("8.01.02,Program Ideologi,8.01.02.1.01,Kebijakan,8.01.02.1.01.0099,Baru,1,\n")
            .ShouldBe(["RCN-057 [1].kegiatan", "RCN-056 [1].kode_sub"]);
    }
}
