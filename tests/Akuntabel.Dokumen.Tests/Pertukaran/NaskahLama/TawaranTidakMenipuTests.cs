using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan.Html;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Dokumen.Pertukaran.NaskahLama;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Dokumen.Tests.Pembacaan.Docx;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Tests.Pertukaran.NaskahLama;

/// <summary>What an existing document must not bring in unnoticed: names that it does not print, amounts of joined cells, rows of another
/// office, totals that do not add up.</summary>
public class TawaranTidakMenipuTests
{
    private const int Tahun = 2024;

    private static readonly DaftarNomenklatur Nomenklatur = new(JenisNomenklatur.Kegiatan,
    [
        new("1.02.02", "Program Pemenuhan Upaya Kesehatan"), new("1.02.02.2.01", "Penyediaan Fasilitas Kesehatan"),
        new("1.02.02.2.01.01", "Pembangunan Puskesmas"),
    ]);

    private static readonly KantorTujuan Kesehatan = new("Dinas Kesehatan", "Dinkes", "1.02.0.00.0.00.01.0000");

    private static UsulanRencana Html(string judul, params string[] baris) => PenemuRencana.Dari(PembacaHtml.Baca(Encoding.UTF8.GetBytes(
        $"<h1>{judul}</h1><p>Tabel 3.1 Anggaran Tahun 2024</p><table><tr>{Sel("th", "Kode|Program/Kegiatan/Sub Kegiatan|Pagu|Realisasi")}</tr>"
        + string.Concat(baris.Select(b => $"<tr>{(b[0] == '<' ? b : Sel("td", b))}</tr>")) + "</table>")));

    private static string Sel(string tanda, string baris) => string.Concat(baris.Split('|').Select(s => $"<{tanda}>{s}</{tanda}>"));

    private static UsulanRencana Laporan(params string[] baris) => Html("Laporan Kinerja Dinas Kesehatan Tahun 2024", baris);

    private static BagianTawaran Anggaran(UsulanRencana u, DaftarNomenklatur? n = null, KantorTujuan? kantor = null) =>
        PenawarRencana.Tawarkan(u, KumpulanBerkas.Kosong, Tahun, n, "", kantor).Single(b => b.Dokumen == JenisDokumen.Anggaran);

    private static HasilTawaran Ambil(UsulanRencana u, PilihanTawaran? pilih = null, KumpulanBerkas? kini = null) => PengisiTawaran.Isi(u,
        PenawarRencana.Tawarkan(u, kini ?? KumpulanBerkas.Kosong, Tahun), pilih ?? new(), kini ?? KumpulanBerkas.Kosong, "LKj.docx");

    private static List<string> Baris(KumpulanBerkas berkas, string jalur, params string[] kolom) =>
        [.. new IsiKantor(berkas).Daftar(jalur).Select(b => string.Join(" ", kolom.Select(k => b[k])))];

    [Fact]
    public void Nama_yang_tidak_tercetak_diambil_dari_nomenklatur_dengan_tanda_atau_ditunggu()
    {
        var u = Laporan("1.02.02.2.01.01||100.000.000|95.000.000");
        var resmi = Anggaran(u, Nomenklatur).Baris.Single();
        (resmi.Judul, new PilihanTawaran().Diambil(resmi)).ShouldBe(("1.02.02.2.01.01 Pembangunan Puskesmas", true));
        resmi.Sel[1].Pilihan.Single().ShouldSatisfyAllConditions(p => p.Nilai.ShouldBe("Pembangunan Puskesmas"),
            p => p.PerluDilihat.ShouldContain("nomenklatur"));
        var tanpa = Anggaran(u).Baris.Single();
        new PilihanTawaran().Diambil(tanpa).ShouldBeFalse();
        tanpa.Alasan.ShouldContain("Namanya tidak tercetak");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Angka_dalam_sel_gabungan_tidak_dibagi_dan_menunggu(bool docx)
    {
        var u = docx
            ? PenemuRencana.Dari(new PaketUji(PaketUji.P("Laporan Kinerja Dinas Kesehatan Tahun 2024") + PaketUji.P("Tabel 3.1 Anggaran Tahun 2024")
                + PaketUji.Tabel(DocxBaris("Kode", "Sub Kegiatan", "Pagu"),
                    DocxBaris("1.02.02.2.01.01", "Pembangunan Puskesmas", "150.000.000", "<w:vMerge w:val=\"restart\"/>"),
                    DocxBaris("1.02.02.2.01.02", "Pengadaan Alat Puskesmas", "", "<w:vMerge/>"),
                    DocxBaris("1.02.02.2.01.03", "Pengadaan Obat Puskesmas", "20.000.000"))).Baca())
            : Laporan("<td>1.02.02.2.01.01</td><td>Pembangunan Puskesmas</td><td rowspan=2>150.000.000</td><td></td>",
                "<td>1.02.02.2.01.02</td><td>Pengadaan Alat Puskesmas</td><td></td>", "1.02.02.2.01.03|Pengadaan Obat Puskesmas|20.000.000|");
        var baris = Anggaran(u).Baris;
        baris.Select(b => (b.Sel.Single(s => s.Kunci == "pagu").Terduga, new PilihanTawaran().Diambil(b)))
            .ShouldBe([("150.000.000", false), ("", false), ("20.000.000", true)]);
        baris.Take(2).ShouldAllBe(b => b.Alasan.Contains("sel gabungan, untuk baris 1–2", StringComparison.Ordinal));
    }

    private const string Dpa = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,pagu\n"
        + "1.02.02,Program Pemenuhan Upaya Kesehatan,1.02.02.2.01,Penyediaan Fasilitas Kesehatan,1.02.02.2.01.0001,Pembangunan Puskesmas,100000000\n";

    [Theory]
    [InlineData("1.02.02|Program Pemenuhan Upaya Kesehatan|100.000.000|", false)]
    [InlineData("|Program Pemenuhan Upaya Kesehatan|100.000.000|", false)]
    [InlineData("1.02.03|Program Peningkatan Kapasitas|100.000.000|", true)]
    public void Program_yang_sudah_dirinci_dalam_anggaran_tidak_ikut_diambil(string baris, bool diambil)
    {
        var kini = KumpulanBerkas.Kosong.Dengan(IsiKantor.Anggaran, Encoding.UTF8.GetBytes(Dpa));
        var tawaran = PenawarRencana.Tawarkan(Laporan(baris), kini, Tahun).Single(b => b.Dokumen == JenisDokumen.Anggaran).Baris.Single();
        new PilihanTawaran().Diambil(tawaran).ShouldBe(diambil);
        tawaran.Alasan.Contains("Sudah dirinci dalam anggaran", StringComparison.Ordinal).ShouldBe(!diambil);
        Baris(Ambil(Laporan(baris), kini: kini).Berkas, IsiKantor.Anggaran, "pagu").Count.ShouldBe(diambil ? 2 : 1);
    }

    private static string[] DocxBaris(string kode, string nama, string pagu, string sifat = "") =>
        [PaketUji.Sel(kode), PaketUji.Sel(nama), PaketUji.Sel(pagu, sifat)];

    [Theory]
    [InlineData("Laporan Kinerja Dinas Kesehatan Kabupaten Maju Tahun 2024", "1.02.02.2.01.01", "")]
    [InlineData("LAPORAN KINERJA DINAS SOSIAL TAHUN 2024", "1.02.02.2.01.01", "Milik DINAS SOSIAL")]
    [InlineData("RKPD KABUPATEN MAJU TAHUN 2024", "1.02.02.2.01.01", "seluruh daerah")]
    [InlineData("Laporan Kinerja Tahun 2024", "1.02.02.2.01.01", "")]
    [InlineData("Laporan Kinerja Tahun 2024", "1.06.02.2.01.01", "bidang urusan 1.06")]
    public void Baris_milik_kantor_lain_menunggu(string judul, string kode, string alasan)
    {
        var u = Html(judul, $"{kode}|Pembangunan Puskesmas|100.000.000|95.000.000");
        var baris = Anggaran(u, kantor: Kesehatan).Baris.Single();
        baris.KantorLain.ShouldContain(alasan);
        new PilihanTawaran().Diambil(baris).ShouldBe(alasan.Length == 0);
        new PilihanTawaran { SemuaMilikKantor = true }.Diambil(baris).ShouldBeTrue();
        Kesehatan.Sebut(u).Count.ShouldBe(alasan.Length == 0 ? 0 : 1);
    }

    [Theory]
    [InlineData("Badan Kesbangpol", true)]
    [InlineData("BADAN KESATUAN BANGSA DAN POLITIK KABUPATEN MAJU", true)]
    [InlineData("Badan Kesatuan Bangsa, Politik dan Perlindungan Masyarakat", true)]
    [InlineData("Dinas Sosial; Badan Kesatuan Bangsa dan Politik", true)]
    [InlineData("Badan Keuangan Daerah", false)]
    [InlineData("BKD", false)]
    public void Nama_kantor_dikenali_walau_ditulis_lain(string nama, bool sama)
    {
        var u = new UsulanRencana([new BarisUsulan(0, JenisUsulan.Sasaran, null, []) { PerangkatDaerah = nama }], []);
        (new KantorTujuan("Badan Kesatuan Bangsa dan Politik", "Kesbangpol", "8.01").Sebut(u).Count == 0).ShouldBe(sama);
    }

    [Fact]
    public void Jumlah_yang_salah_tetap_tersimpan_dan_ditegur_sesudah_diterapkan()
    {
        var u = Laporan("1.02.02.2.01.01|Pembangunan Puskesmas|100.000.000|", "1.02.02.2.01.02|Pengadaan Alat Puskesmas|50.000.000|",
            "|JUMLAH|175.000.000|");
        var hasil = Ambil(u);
        hasil.Catatan.ShouldContain(c => c.Contains("Jumlah pagu 2024 tercetak Rp175.000.000", StringComparison.Ordinal)
            && c.Contains("selisih Rp25.000.000", StringComparison.Ordinal));
        Baris(hasil.Berkas, IsiKantor.Anggaran, "kode_sub", "pagu").ShouldContain("jumlah 175.000.000");
        Temuan(hasil.Berkas).ShouldContain("RCN-067");

        // a total that the rows make is not written down
        Baris(Ambil(Laporan("1.02.02.2.01.01|Pembangunan Puskesmas|100.000.000|", "1.02.02.2.01.02|Pengadaan Alat Puskesmas|50.000.000|",
            "|JUMLAH|150.000.000|")).Berkas, IsiKantor.Anggaran, "kode_sub").ShouldNotContain("jumlah");
    }

    private static IEnumerable<string> Temuan(KumpulanBerkas berkas) => PemeriksaAnggaran.Periksa(FormulirBerkas.Buka(IsiKantor.Anggaran,
        berkas.Isi[IsiKantor.Anggaran]).ShouldNotBeNull().Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi).Select(t => t.Kode);

    [Fact]
    public void Jumlah_pegawai_yang_salah_tetap_tersimpan()
    {
        var u = PenemuRencana.Dari(PembacaHtml.Baca(Encoding.UTF8.GetBytes("<h1>Laporan Kinerja Dinas Kesehatan Tahun 2024</h1>"
            + "<p>Tabel 1.1 Pegawai menurut Golongan Tahun 2024</p><table><tr><th>No</th><th>Golongan</th><th>Jumlah</th></tr>"
            + "<tr><td>1</td><td>Golongan IV</td><td>5</td></tr><tr><td>2</td><td>Golongan III</td><td>10</td></tr>"
            + "<tr><td></td><td>Jumlah</td><td>17</td></tr></table>")));
        Encoding.UTF8.GetString(Ambil(u).Berkas.Isi["register/pegawai-golongan.csv"].Span).ShouldEndWith("jumlah,,17\n");
    }

    [Fact]
    public void Realisasi_tanpa_pagu_ditawarkan_bagi_anggaran_yang_sudah_ada()
    {
        var kini = new KumpulanBerkas([KeyValuePair.Create<string, ReadOnlyMemory<byte>>(IsiKantor.Anggaran, Encoding.UTF8.GetBytes(
            "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,pagu,realisasi\n1.02.02,Program Kesehatan,1.02.02.2.01,Sarana,"
            + "1.02.02.2.01.01,Pembangunan Puskesmas,100000000,\n"))]);
        var u = PenemuRencana.Dari(PembacaHtml.Baca(Encoding.UTF8.GetBytes("<h1>Laporan Kinerja Dinas Kesehatan Tahun 2024</h1>"
            + "<p>Tabel 3.1 Realisasi Anggaran Tahun 2024</p><table><tr><th>No</th><th>Sub Kegiatan</th><th>Realisasi (Rp)</th></tr>"
            + "<tr><td>1</td><td>Pembangunan Puskesmas</td><td>95.000.000</td></tr></table>")));
        Baris(Ambil(u, kini: kini).Berkas, IsiKantor.RealisasiAnggaran, "kode_sub", "realisasi").ShouldBe(["1.02.02.2.01.01 95.000.000"]);
    }
}
