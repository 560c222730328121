using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using DocumentFormat.OpenXml.Spreadsheet;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>What people do to a workbook that it was not made for: odd texts, thousands of rows, formulas, other names of sheets.</summary>
public class BukuAnehTests
{
    private static readonly KumpulanBerkas Asal = MuatContoh("belitung-timur-2022");
    private static readonly DenahLembar Indikator = DenahBuku.Tetap.Single(d => d.Nama == "Indikator");

    public static TheoryData<string> Teks => ["'berpetik", "''dua", "=1+1", "+62 812", "-5 derajat", "@nama", "baris satu\nbaris dua", "a: b # c", "\"kutip\" 'ganda'", "{{tahun}}", "- a\n- b", new string('x', SelBuku.TeksTerpanjang)];

    [Theory]
    [MemberData(nameof(Teks))]
    public void Teks_aneh_terbaca_utuh_dan_pulang_sama(string teks)
    {
        var satu = BukuInstansi.Baca(PengisiBuku.Ubah(BukuInstansi.Tulis(Asal), d => PengisiBuku.Teks(d, "Indikator", 4, PengisiBuku.Kolom(d, "Indikator", "Definisi operasional"), teks)), Asal);
        satu.Catatan.ShouldBeEmpty();
        Definisi(satu.Berkas).ShouldBe(teks);
        var buku = BukuInstansi.Tulis(satu.Berkas);
        HarusSama(BukuInstansi.Baca(buku, satu.Berkas).Berkas, satu.Berkas);
        Definisi(BukuInstansi.Baca(buku, KumpulanBerkas.Kosong).Berkas).ShouldBe(teks);
    }

    [Fact]
    public void Teks_yang_melebihi_sel_tetap_tersimpan()
    {
        var panjang = new string('y', SelBuku.TeksTerpanjang + 1);
        var lama = Definisi(Asal);
        var asal = Asal.Ganti("perencanaan.yaml", lama, panjang);
        var hasil = BukuInstansi.Baca(BukuInstansi.Tulis(asal), asal);
        hasil.Catatan.ShouldBeEmpty();
        HarusSama(hasil.Berkas, asal);
    }

    [Fact]
    public void Lima_ribu_baris_pulang_sama_dan_satu_baris_berubah_sendiri()
    {
        var isi = "nama,kode,jumlah\n" + string.Concat(Enumerable.Range(1, 5000).Select(i => $"Lembaga {i},{i:D4},{i}\n"));
        var asal = Asal.Dengan("register/besar.csv", Bytes(isi));
        var buku = BukuInstansi.Tulis(asal);
        var diam = BukuInstansi.Baca(buku, asal);
        diam.Catatan.ShouldBeEmpty();
        HarusSama(diam.Berkas, asal);
        var hasil = BukuInstansi.Baca(PengisiBuku.Ubah(buku, d => PengisiBuku.Teks(d, "Register besar", PenulisBuku.BarisPertama + 4998, PengisiBuku.Kolom(d, "Register besar", "Jumlah"), "7")), asal);
        hasil.Berkas.Teks("register/besar.csv").ShouldBe(isi.Replace("Lembaga 4999,4999,4999\n", "Lembaga 4999,4999,7\n"));
    }

    [Fact]
    public void Rumus_diambil_nilainya_dan_disebut_selnya()
    {
        var hasil = BukuInstansi.Baca(
            PengisiBuku.Ubah(BukuInstansi.Tulis(Asal), d =>
            {
                var kolom = PengisiBuku.Kolom(d, "Anggaran", "Realisasi anggaran");
                PengisiBuku.Angka(d, "Anggaran", 4, kolom, "3570009");
                PengisiBuku.Lembar(d, "Anggaran").Descendants<Row>().Single(r => r.RowIndex! == 4u).Elements<Cell>().ElementAt(kolom - 1).PrependChild(new CellFormula("1+1"));
            }),
            Asal);
        hasil.Catatan.ShouldHaveSingleItem().ShouldContain("1 sel berisi rumus");
        BandingBerkas.Banding(Asal, hasil.Berkas).Baris().ShouldHaveSingleItem().ShouldEndWith("→ 3570009");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lembar_yang_berganti_nama_disebut_atau_dikenali_dari_petunjuk(bool petunjuk)
    {
        var hasil = BukuInstansi.Baca(
            PengisiBuku.Ubah(BukuInstansi.Tulis(Asal), d =>
            {
                PengisiBuku.Teks(d, "Indikator", 4, PengisiBuku.Kolom(d, "Indikator", "Definisi operasional"), "Baru");
                if (petunjuk)
                {
                    PengisiBuku.Teks(d, PetunjukBuku.Nama, PengisiBuku.Baris(d, PetunjukBuku.Nama, "Indikator"), 1, "Indikator kita");
                }

                d.WorkbookPart!.Workbook.Descendants<Sheet>().Single(s => s.Name == "Indikator").Name = "Indikator kita";
            }),
            Asal);
        if (petunjuk)
        {
            hasil.Catatan.ShouldBeEmpty();
            Definisi(hasil.Berkas).ShouldBe("Baru");
            return;
        }

        hasil.Catatan.ShouldHaveSingleItem().ShouldContain("\"Indikator kita\" tidak dikenal");
        HarusSama(hasil.Berkas, Asal);
    }

    private static string Definisi(KumpulanBerkas berkas) => new PohonBuku(berkas).Butir(Indikator)[0].Teks("definisi");
}
