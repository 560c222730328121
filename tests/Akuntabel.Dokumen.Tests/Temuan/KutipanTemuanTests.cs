using Akuntabel.Dokumen.Pembacaan.DariTeks;
using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Uji;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.Tests.PenulisanTemuan;

/// <summary>What is kept of a document with a finding, and what a list says of it.</summary>
public class KutipanTemuanTests
{
    [Fact]
    public void Baris_tabel_dikutip_menurut_kepalanya_tanpa_sel_kosong()
    {
        var tabel = new TabelTerbaca(0, "", 1, "Hasil kebun", ["No", "Hasil › Komoditas", "Target"],
            [new BarisTerbaca(0, [new SelTerbaca("1"), new SelTerbaca("Lada"), new SelTerbaca(" ")])]) { Indeks = 0 };
        Kutip(tabel, TempatTemuan.Dokumen with { Blok = 0, BarisTabel = 1 }).ShouldBe("No: 1 | Komoditas: Lada");
        Kutip(tabel, TempatTemuan.Dokumen with { Blok = 0, BarisTabel = 9 }).ShouldBe("Hasil kebun", "barisnya tidak ada");
        Kutip(tabel, TempatTemuan.Dokumen with { Blok = 7 }).ShouldBeEmpty();
        Kutip(tabel, TempatTemuan.Dokumen).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2500)]
    [InlineData(4999)]
    public void Dari_paragraf_panjang_dikutip_kata_utuh_di_sekitar_tempatnya(int posisi)
    {
        var teks = string.Join(' ', Enumerable.Range(1000, 1000));
        var kutipan = Kutip(new ParagrafTerbaca(0, "", teks, JenisParagraf.Isi, []),
            TempatTemuan.Dokumen with { Blok = 0, Posisi = posisi });
        kutipan.Length.ShouldBeInRange(300, 404);
        kutipan.Split(' ').Where(k => k != "…").ShouldAllBe(k => k.Length == 4);
        kutipan.ShouldContain(teks.Substring(posisi / 5 * 5, 4));
        (kutipan.StartsWith('…'), kutipan.EndsWith('…')).ShouldBe((posisi > 0, posisi < 4999));
    }

    [Theory]
    [InlineData("LAPORAN KINERJA\n\nDINAS KEBUN\n\nTAHUN 2024", "Laporan kinerja", 2024)]
    [InlineData("LKjIP Dinas Kebun Tahun Anggaran 2023", "Laporan kinerja", 2023)]
    [InlineData("PERJANJIAN KINERJA TAHUN 2025\n\nSebagaimana laporan kinerja tahun lalu", "Perjanjian kinerja", 2025)]
    [InlineData("RENCANA STRATEGIS 2021-2026", "Renstra", null)]
    [InlineData("Catatan rapat", "", null)]
    [InlineData("LAPORAN KINERJA\n\nPerbandingan tahun 2023 dengan tahun 2024", "Laporan kinerja", null)]
    public void Jenis_dan_tahun_terbaca_dari_halaman_judul(string teks, string jenis, int? tahun)
    {
        var i = IdentitasLaporan.Dari(PembacaTeks.Baca(teks));
        (i.Jenis, i.Tahun).ShouldBe((jenis, tahun));
    }

    private static string Kutip(BlokTerbaca blok, TempatTemuan tempat) =>
        KutipanTemuan.Dari(new Temuan("ANG-001", TingkatTemuan.Minor, tempat, "", "", "", "", ""), new DokumenTerbaca([blok]));
}
