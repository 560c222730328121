using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan.Html;
using Akuntabel.Dokumen.Pertukaran.NaskahLama;
using Akuntabel.Dokumen.Tests.Pembacaan.Docx;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Tests.Pertukaran.NaskahLama;

/// <summary>Figures that are not what their column seems to say: of a part of a year, a difference, in another measure, with the mark of a
/// note, badly printed. They come in as what they are, or wait with the reason.</summary>
public class AngkaKeliruTests
{
    private const int Tahun = 2025;
    private const string Laporan = "LAPORAN KINERJA TAHUN 2025 DINAS KESEHATAN";
    private const string Renja = "RENCANA KERJA DINAS KESEHATAN TAHUN 2025";
    private const string KepalaRealisasi = "Kode|Program/Kegiatan/Sub Kegiatan|Pagu (Rp)|Realisasi (Rp)";
    private const string KepalaKinerja = "No|Sasaran|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)";
    private const string Kinerja = "1|Meningkatnya ketertiban|Persentase konflik tertangani|%|85|45|52,9";

    private static readonly string[] Realisasi =
    [
        "1.02.02|Program Kesehatan|300.000.000|110.000.000", "1.02.02.2.01|Layanan Puskesmas|300.000.000|110.000.000",
        "1.02.02.2.01.01|Pengadaan Obat|300.000.000|110.000.000",
    ];

    private static readonly string[] Pagu =
    [
        "1.02.02|Program Kesehatan|300.000", "1.02.02.2.01|Layanan Puskesmas|300.000", "1.02.02.2.01.01|Pengadaan Obat|100.000",
        "1.02.02.2.01.02|Pengadaan Alat|200.000",
    ];

    private static string Tabel(string kepala, params IEnumerable<string> baris) =>
        $"<table>{Baris("th", kepala)}{string.Concat(baris.Select(b => Baris("td", b)))}</table>";

    private static string Baris(string tanda, string baris) =>
        $"<tr>{string.Concat(baris.Split('|').Select(s => $"<{tanda}>{s}</{tanda}>"))}</tr>";

    // a first page, so that the caption of a table is not what the document is called
    private static UsulanRencana Baca(string judul, params string[] isi) => PenemuRencana.Dari(PembacaHtml.Baca(Encoding.UTF8.GetBytes(
        $"<h1>{judul}</h1>{string.Concat(Enumerable.Repeat("<p>Laporan ini disusun sebagai pertanggungjawaban.</p>", 12))}"
        + string.Concat(isi.Select(x => x[0] == '<' ? x : $"<p>{x}</p>")))));

    private static List<BarisTawaran> Tawaran(UsulanRencana u, JenisDokumen dokumen, int tahun = Tahun) =>
        [.. PenawarRencana.Tawarkan(u, KumpulanBerkas.Kosong, tahun).Where(b => b.Dokumen == dokumen).SelectMany(b => b.Baris)];

    private static bool Diambil(BarisTawaran b) => new PilihanTawaran().Diambil(b);

    private static List<string> Terukur(UsulanRencana u, string berkas, int tahun = Tahun)
    {
        var hasil = PengisiTawaran.Isi(u, PenawarRencana.Tawarkan(u, KumpulanBerkas.Kosong, tahun), new(), KumpulanBerkas.Kosong, "LKj.docx");
        return [.. new IsiKantor(hasil.Berkas).Daftar(berkas).Select(b => $"{b["triwulan"]}: {b["realisasi"]}")];
    }

    [Theory]
    [InlineData("s.d. 30 Juni 2025", 2)]
    [InlineData("sampai dengan Bulan Juni 2025", 2)]
    [InlineData("Januari – Juni 2025", 2)]
    [InlineData("Semester I Tahun 2025", 2)]
    [InlineData("Semester Pertama Tahun 2025", 2)]
    [InlineData("Tahun 2025 per 31 Maret", 1)]
    [InlineData("s/d 30-09-2025", 3)]
    [InlineData("Posisi 30 September 2025", 3)]
    [InlineData("Triwulan I s.d. III Tahun 2025", 3)]
    [InlineData("per 31 Desember 2025", 4)]
    [InlineData("Semester II Tahun 2025", 4)]
    [InlineData("Tahun 2025", 4)]
    public void Masa_dalam_judul_tabel_menjadi_triwulannya(string masa, int triwulan)
    {
        var u = Baca(Laporan, $"Tabel 3 Realisasi Anggaran {masa}", Tabel(KepalaRealisasi, Realisasi));
        Terukur(u, IsiKantor.RealisasiAnggaran).ShouldBe([$"{triwulan}: 110.000.000"]);
        var k = Baca(Laporan, $"Tabel 2 Capaian Kinerja {masa}", Tabel(KepalaKinerja, Kinerja));
        Terukur(k, IsiKantor.Kinerja).ShouldBe([triwulan == 4 ? ": 45" : $"{triwulan}: 45"]);
    }

    [Theory]
    [InlineData("s.d. Mei 2025")]
    [InlineData("per 15 Juni 2025")]
    [InlineData("Bulan Juni 2025")]
    [InlineData("April s.d. Juni 2025")]
    [InlineData("Triwulan I dan Triwulan II")]
    [InlineData("Juni")]
    public void Masa_yang_bukan_akhir_triwulan_menunggu_dengan_alasan(string masa)
    {
        var u = Baca(Laporan, $"Tabel 3 Realisasi Anggaran {masa}", Tabel(KepalaRealisasi, Realisasi));
        var b = Tawaran(u, JenisDokumen.Pengukuran).Single();
        b.Alasan.ShouldContain("akhir triwulan");
        Diambil(b).ShouldBeFalse();
        // the pagu beside it is that of the year
        Diambil(Tawaran(u, JenisDokumen.Anggaran).Single()).ShouldBeTrue();
    }

    [Fact]
    public void Masa_dalam_judul_bab_dan_kepala_kolom_berlaku_juga()
    {
        var bab = Baca(Laporan, "<h2>B. Realisasi Anggaran s.d. 30 Juni 2025</h2>", Tabel(KepalaRealisasi, Realisasi));
        Terukur(bab, IsiKantor.RealisasiAnggaran).ShouldBe(["2: 110.000.000"]);
        var kolom = Baca(Laporan, "Tabel 3 Realisasi Anggaran Tahun 2025",
            Tabel(KepalaRealisasi.Replace("Realisasi", "Realisasi per 31 Maret", StringComparison.Ordinal), Realisasi));
        Terukur(kolom, IsiKantor.RealisasiAnggaran).ShouldBe(["1: 110.000.000"]);
        var judul = Baca("LAPORAN KINERJA SEMESTER I TAHUN 2025 DINAS KESEHATAN", "Tabel 3 Realisasi Anggaran", Tabel(KepalaRealisasi, Realisasi));
        Terukur(judul, IsiKantor.RealisasiAnggaran).ShouldBe(["2: 110.000.000"]);
        var mei = Baca("LAPORAN KINERJA S.D. MEI 2025 DINAS KESEHATAN", "Tabel 3 Realisasi Anggaran", Tabel(KepalaRealisasi, Realisasi));
        Tawaran(mei, JenisDokumen.Pengukuran).ShouldAllBe(b => !Diambil(b) && b.Alasan.Contains("akhir triwulan", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Realisasi s.d. Triwulan II", "2: 45")]
    [InlineData("Realisasi s.d. 31 Maret", "1: 45")]
    [InlineData("Realisasi s.d. 2024", "")]
    [InlineData("Realisasi Triwulan II", "")]
    public void Realisasi_yang_dihitung_sejak_awal_tahun_menjadi_triwulannya(string kepala, string harap) => string.Join(';', Terukur(Baca(Laporan,
        "Tabel 2 Capaian Kinerja Tahun 2025", Tabel(KepalaKinerja.Replace("Realisasi", kepala, StringComparison.Ordinal), Kinerja)),
        IsiKantor.Kinerja)).ShouldBe(harap);

    [Fact]
    public void Realisasi_setahun_dan_tengah_tahun_tidak_tercampur()
    {
        var u = Baca(Laporan, "Tabel 2 Capaian Kinerja Tahun 2025", Tabel(KepalaKinerja, Kinerja.Replace("45", "80", StringComparison.Ordinal)),
            "Tabel 3 Capaian Kinerja Semester I Tahun 2025", Tabel(KepalaKinerja, Kinerja));
        Terukur(u, IsiKantor.Kinerja).Order().ShouldBe([": 80", "2: 45"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("Penambahan Pagu (Rp)", "selisih")]
    [InlineData("Pengurangan Anggaran (Rp)", "selisih")]
    [InlineData("Bertambah/(Berkurang) (Rp)", "selisih")]
    [InlineData("Selisih Pagu (Rp)", "selisih")]
    [InlineData("Pagu › Tambahan (Rp)", "selisih")]
    [InlineData("Anggaran Tambahan (Rp)", "selisih")]
    [InlineData("Sisa Anggaran (Rp)", "selisih")]
    [InlineData("Pergeseran (Rp)", "selisih")]
    [InlineData("Pagu Sebelum Perubahan (Rp)", "sebelum perubahan")]
    [InlineData("Pagu Semula (Rp)", "sebelum perubahan")]
    public void Kolom_selisih_dan_pagu_sebelum_perubahan_sendirian_menunggu(string kepala, string alasan)
    {
        var baris = Tawaran(Baca(Renja, "Tabel 1 Program, Kegiatan dan Anggaran Tahun 2025", Tabel($"Kode|Program/Kegiatan/Sub Kegiatan|{kepala}",
            Pagu.Select(b => b + ".000"))), JenisDokumen.Anggaran);
        baris.Count.ShouldBe(2);
        baris.ShouldAllBe(b => !Diambil(b) && b.Alasan.Contains(alasan, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Pagu Setelah Pergeseran (Rp)")]
    [InlineData("Anggaran Makanan Tambahan (Rp)")]
    [InlineData("Pagu Murni (Rp)")]
    public void Kolom_pagu_yang_berlaku_tidak_menunggu(string kepala) =>
        Tawaran(Baca(Renja, "Tabel 1 Program, Kegiatan dan Anggaran Tahun 2025", Tabel($"Kode|Program/Kegiatan/Sub Kegiatan|{kepala}",
            Pagu.Select(b => b + ".000"))), JenisDokumen.Anggaran).Select(Diambil).ShouldBe([true, true]);

    [Theory]
    [InlineData("Program, Kegiatan dan Anggaran Semula Tahun 2025", false)]
    [InlineData("Tambahan Anggaran Program dan Kegiatan Tahun 2025", false)]
    [InlineData("Program, Kegiatan dan Anggaran Setelah Perubahan Tahun 2025", true)]
    public void Judul_tabel_menyebut_pagu_yang_mana(string judul, bool diambil) =>
        Tawaran(Baca(Renja, "Tabel 1 " + judul, Tabel("Kode|Program/Kegiatan/Sub Kegiatan|Pagu (Rp)", Pagu.Select(b => b + ".000"))),
            JenisDokumen.Anggaran).Select(Diambil).ShouldBe([diambil, diambil]);

    [Fact]
    public void Selisih_di_samping_pagu_yang_berlaku_tidak_mengganggu()
    {
        var baris = Tawaran(Baca(Renja, "Tabel 1 Anggaran Tahun 2025", Tabel("Kode|Program/Kegiatan/Sub Kegiatan|Pagu Sebelum Perubahan|"
            + "Pagu Setelah Perubahan|Bertambah/(Berkurang)", "1.02.02.2.01.01|Pengadaan Obat|100.000.000|120.000.000|20.000.000")),
            JenisDokumen.Anggaran).Single();
        (baris.Sel.Single(s => s.Kunci == "pagu").Terduga, Diambil(baris)).ShouldBe(("120.000.000", true));
    }

    [Theory]
    [InlineData("Keterangan: angka dalam ribuan rupiah", "100.000.000")]
    [InlineData("(dalam ribuan rupiah)", "100.000.000")]
    [InlineData("*) dalam jutaan", "100.000.000.000")]
    [InlineData("Catatan : dalam Rp.000", "100.000.000")]
    [InlineData("Sumber: DPA 2025", "100.000")]
    public void Ukuran_di_bawah_tabel_berlaku(string catatan, string pagu) => PaguPertama(Baca(Renja, "Tabel 1 Anggaran Tahun 2025",
        Tabel("Kode|Program/Kegiatan/Sub Kegiatan|Pagu 2025", Pagu), catatan, "Demikian rencana kerja ini disusun.")).ShouldBe(pagu);

    private static string PaguPertama(UsulanRencana u) => Tawaran(u, JenisDokumen.Anggaran)[0].Sel.Single(s => s.Kunci == "pagu").Terduga;

    [Fact]
    public void Ukuran_di_bawah_tabel_bukan_milik_tabel_berikutnya()
    {
        var kepala = "Kode|Program/Kegiatan/Sub Kegiatan|Pagu 2025";
        var u = Baca(Renja, "Tabel 1 Anggaran Tahun 2025", Tabel(kepala, Pagu), "Keterangan: angka dalam ribuan rupiah",
            "Tabel 2 Anggaran Program Lain Tahun 2025", Tabel(kepala, "1.02.03.2.01.01|Pelatihan Tenaga Kesehatan|300.000.000"));
        Tawaran(u, JenisDokumen.Anggaran).Select(b => b.Sel.Single(s => s.Kunci == "pagu").Terduga)
            .ShouldBe(["100.000.000", "200.000.000", "300.000.000"]);
    }

    [Theory]
    [InlineData("%", "0,85", "0,85", "pecahan")]
    [InlineData("Persen", "0.85", "0,85", "pecahan")]
    [InlineData("Indeks", "0,85", "0,85", "")]
    [InlineData("%", "85", "85", "")]
    [InlineData("orang", "1.250.00", "1.250.00", "tidak wajar")]
    [InlineData("orang", "12.50.000", "12.50.000", "tidak wajar")]
    [InlineData("orang", "1.250,00", "1.250", "")]
    [InlineData("orang", "852)", "852", "catatan kaki")]
    [InlineData("orang", "85¹", "85", "")]
    [InlineData("orang", "85<sup>1</sup>", "85", "")]
    [InlineData("orang", "100<sup>2)</sup>", "100", "")]
    [InlineData("orang", "85<sup>a</sup>", "85", "")]
    [InlineData("orang", "85,5<sup>1</sup>", "85,5", "")]
    [InlineData("orang", "<sup>1)</sup> 85", "85", "")]
    [InlineData("Predikat", "BB<sup>2)</sup>", "BB", "")]
    [InlineData("", "120 m<sup>2</sup>", "120", "")]
    [InlineData("km²", "120", "120", "")]
    public void Target_yang_tidak_wajar_ditandai_dan_tanda_catatan_bukan_bagian_angka(string satuan, string tercetak, string nilai, string tanda)
    {
        var b = Tawaran(Baca("PERJANJIAN KINERJA TAHUN 2025 DINAS KESEHATAN", Tabel("No|Sasaran Strategis|Indikator Kinerja|Satuan|Target",
            $"1|Meningkatnya ketertiban|Jumlah konflik tertangani|{satuan}|{tercetak}")), JenisDokumen.PerjanjianKinerja).Single();
        var p = b.Sel.Single().Pilihan.Single();
        p.Nilai.ShouldBe(nilai);
        (p.PerluDilihat.Length > 0).ShouldBe(tanda.Length > 0);
        p.PerluDilihat.ShouldContain(tanda);
    }

    [Theory]
    [InlineData("km<sup>2</sup>", "120", "km²")]
    [InlineData("", "120 m<sup>2</sup>", "m²")]
    public void Pangkat_dalam_satuan_tetap(string satuan, string target, string harap) =>
        Baca("PERJANJIAN KINERJA TAHUN 2025 DINAS KESEHATAN", Tabel("No|Sasaran Strategis|Indikator Kinerja|Satuan|Target",
            $"1|Meningkatnya luas hutan|Luas hutan kota|{satuan}|{target}")).Daftar(JenisUsulan.Indikator).Single()[BidangUsulan.Satuan]!
            .Pilihan.Single().Nilai.ShouldBe(harap);

    [Fact]
    public void Ukuran_dalam_baris_terakhir_tabel_berlaku() => PaguPertama(Baca(Renja, "Tabel 1 Anggaran Tahun 2025",
        Tabel("Kode|Program/Kegiatan/Sub Kegiatan|Pagu 2025", Pagu.Append("|Keterangan: dalam ribuan rupiah|")))).ShouldBe("100.000.000");

    [Theory]
    [InlineData("|DINAS SOSIAL|")]
    [InlineData("|Badan Keuangan Daerah|")]
    [InlineData("|DINAS PEKERJAAN UMUM DAN PENATAAN RUANG|")]
    [InlineData("||DINAS SOSIAL")]
    public void Kantor_lain_pada_baris_pertama_bukan_kepala_kolom(string kelompok)
    {
        var u = PenemuRencana.Dari(PembacaHtml.Baca(Encoding.UTF8.GetBytes($"<h1>{Renja}</h1><p>Tabel 1 Anggaran Tahun 2025</p><table>"
            + string.Concat(Pagu.Prepend(kelompok).Prepend("Kode|Program/Kegiatan/Sub Kegiatan|Pagu 2025").Select(b => Baris("td", b))) + "</table>")));
        var baris = PenawarRencana.Tawarkan(u, KumpulanBerkas.Kosong, Tahun, kantor: new("Dinas Kesehatan", "Dinkes", "1.02"))
            .Single(b => b.Dokumen == JenisDokumen.Anggaran).Baris;
        baris.ShouldAllBe(b => !Diambil(b) && b.KantorLain.Length > 0);
        u.Sumber.ShouldAllBe(s => !s.Teks.StartsWith("Kode", StringComparison.Ordinal));
    }

    [Fact]
    public void Kantor_lain_dalam_baris_yang_disebut_kepala_oleh_berkas_tetap_kelompok()
    {
        string[] Larik(string baris, bool kepala) =>
            [kepala ? "<w:trPr><w:tblHeader/></w:trPr>" : "", .. baris.Split('|').Select(x => PaketUji.Sel(x))];
        PenemuRencana.Dari(new PaketUji(PaketUji.P(Renja) + PaketUji.P("Tabel 1 Anggaran Tahun 2025") + PaketUji.Tabel(
            [Larik("Kode|Program/Kegiatan/Sub Kegiatan|Pagu 2025", true), Larik("|DINAS SOSIAL|", true), .. Pagu.Select(b => Larik(b, false))]))
            .Baca())
            .Daftar(JenisUsulan.SubKegiatan).Select(b => b.PerangkatDaerah).ShouldBe(["DINAS SOSIAL", "DINAS SOSIAL"]);
    }
}
