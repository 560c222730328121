using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>A table under its own name goes into that table and no other, whichever of its headings are sent.</summary>
public class NamaTabelTests
{
    private const string KepalaKinerja = "indikator,tahun,triwulan,satuan,realisasi,sumber,kendala,tindak_lanjut,sebab,sebab_untuk,bukti\n";
    private const string KepalaUang = "kode_sub,triwulan,realisasi,realisasi_fisik,kendala,tindak_lanjut,sebab,sebab_untuk,bukti\n";

    private static readonly KumpulanBerkas Kantor = Satu("kinerja.csv", KepalaKinerja + "1.1,2025,1,%,80,Laporan,,,,,\n")
        .Dengan("target.csv", Bytes("indikator,tahun,triwulan,dokumen,target,sumber\n1.1,2025,,renja,80,Renja\n"))
        .Dengan("realisasi-anggaran.csv", Bytes(KepalaUang + "8.01.02.2.01.0001,1,100,5,hujan,,,,\n"))
        .Dengan("realisasi-belanja.csv", Bytes("kode,triwulan,realisasi\n5.1.02,1,100\n"))
        .Dengan("anggaran.csv", Bytes("kode_program,kode_kegiatan,kode_sub,sub_kegiatan,pagu\n8.01.02,8.01.02.2.01,8.01.02.2.01.0001,Satu,100\n"));

    [Theory]
    [InlineData("kinerja.csv", "indikator,tahun,triwulan,bukti\n1.1,2025,1,BA.pdf\n", "kinerja.csv", "1.1,2025,1,%,80,Laporan,,,,,BA.pdf")]
    [InlineData("kinerja (1).csv", "indikator,tahun,triwulan,bukti\n1.1,2025,1,BA.pdf\n", "kinerja.csv", "1.1,2025,1,%,80,Laporan,,,,,BA.pdf")]
    [InlineData("realisasi-anggaran.csv", "kode_sub,triwulan,realisasi,realisasi_fisik\n8.01.02.2.01.0001,1,200,7\n", "realisasi-anggaran.csv",
        "8.01.02.2.01.0001,1,200,7,hujan")]
    [InlineData("realisasi-pendapatan.csv", "kode,triwulan,realisasi\n4.1.02,1,7\n", "realisasi-pendapatan.csv", "4.1.02,1,7")]
    [InlineData("realisasi-apbn.csv", "kode,triwulan,realisasi\n027.05.5844,1,7\n", "realisasi-apbn.csv", "027.05.5844,1,7")]
    public void Tabel_bernama_dikenal_masuk_ke_tabelnya_dan_yang_lain_tetap(string nama, string isi, string jalur, string baris)
    {
        var hasil = UnggahanBerkas.Baca([(nama, Bytes(isi).ToArray())], Kantor).Berkas;
        hasil.Teks(jalur).ShouldContain(baris);
        foreach (var lain in Kantor.DaftarJalur.Where(j => j != jalur))
        {
            hasil.Teks(lain).ShouldBe(Kantor.Teks(lain));
        }
    }

    [Theory]
    [InlineData("rekap.csv", "kode,triwulan,realisasi\n5.1.02,2,7\n", "Realisasi pendapatan")]
    [InlineData("rekap.csv", "indikator,tahun,triwulan,bukti\n1.1,2025,1,BA.pdf\n", "Pengukuran")]
    [InlineData("target.csv", "kode,triwulan,realisasi\n5.1.02,2,7\n", "bukan isi baru target.csv")]
    [InlineData("anggaran.csv", "kode_sub,pagu\n8.01.02.2.01.0001,7\n", "kode_program, kode_kegiatan")]
    public void Yang_tidak_pasti_milik_tabel_mana_atau_baris_mana_ditanyakan(string nama, string isi, string kata) =>
        Should.Throw<DokumenTakTerbacaException>(() => UnggahanBerkas.Baca([(nama, Bytes(isi).ToArray())], Kantor)).Message.ShouldContain(kata);

    [Fact]
    public void Kolom_pengenal_yang_belum_tersimpan_tidak_menghapus_yang_tersimpan()
    {
        var dasar = Satu("realisasi-belanja.csv", "kode,realisasi\n5.1.02,100\n");
        UnggahanBerkas.Baca([("realisasi-belanja.csv", Bytes("kode,triwulan,realisasi\n5.1.02,1,7\n").ToArray())], dasar).Berkas
            .Teks("realisasi-belanja.csv").Split('\n').ShouldContain("5.1.02,100,");
    }
}
