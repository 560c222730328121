using System.Text;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.DariTeks;
using Akuntabel.Dokumen.Pembacaan.Xlsx;
using Akuntabel.Uji;

namespace Akuntabel.Dokumen.Tests.Pembacaan;

public class PembacaCsvTests
{
    private const string Lembar = "LAPORAN REALISASI;;;\n;;;\nNo;Program;Pagu;Realisasi\n1;\"Satu; dua\";1.000;500\n2;Tiga;2.000;1.000\n;;;\nTabel lain;;;\nNo;Nama;;\n1;a;;\n";

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    public void Baris_kosong_memisahkan_tabel_dan_baris_tunggal_adalah_teks(string pemisah)
    {
        var d = PembacaCsv.Baca(Encoding.UTF8.GetBytes(Lembar.Replace(";", pemisah, StringComparison.Ordinal)));
        d.DaftarParagraf.Select(p => p.Teks).ShouldBe(["LAPORAN REALISASI", "Tabel lain"]);
        d.DaftarTabel.Select(t => string.Join('|', t.Kepala)).ShouldBe(["No|Program|Pagu|Realisasi", "No|Nama"]);
        d.DaftarTabel.First().Isi.Select(b => b[1]).ShouldBe([$"Satu{pemisah} dua", "Tiga"]);
        d.DaftarTabel.First().Isi[0].Baris.ShouldBe(4);
    }

    [Fact]
    public void Bukan_utf8_pun_terbaca() => PembacaCsv.Baca([.. "No;Nama\n1;Caf"u8, 0xE9, .. "\n"u8]).DaftarTabel.ShouldHaveSingleItem().Isi[0][1].ShouldBe("Café");

    [Fact]
    public void Xls_dibaca_seperti_xlsx()
    {
        var csv = Encoding.UTF8.GetBytes("No,Program,Pagu,Realisasi,%\n1,Satu,1000000,500000,60\n2,Dua,2000000,1000000,50\n");
        var xls = LibreOffice.Ubah("xls:MS Excel 97", ("a.csv", csv))["a.xls"];
        var d = PembacaXls.Baca(xls);
        d.DaftarTabel.ShouldHaveSingleItem().Isi.Select(b => string.Join('|', b.Sel.Select(s => s.Teks))).ShouldBe(["1|Satu|1000000|500000|60", "2|Dua|2000000|1000000|50"]);
        KatalogUji.Periksa(d).Temuan.ShouldContain(t => t.Kode == "ANG-001");
    }

    [Fact]
    public void Xls_rusak_ditolak_dengan_petunjuk() =>
        Should.Throw<DokumenTakTerbacaException>(() => PembacaXls.Baca([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1, 2, 3, 4])).Message.ShouldContain("simpan sebagai .xlsx");
}
