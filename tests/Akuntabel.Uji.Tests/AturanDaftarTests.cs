using Akuntabel.Uji;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using FsCheck.Fluent;

namespace Akuntabel.Uji.Tests;

public class AturanDaftarTests
{
    private static string Temuan(string kode, params string[] baris) => string.Join("; ", NaskahUji.Temuan(kode, baris));

    [Theory]
    [InlineData("1) a.|2) b.|4) d.|5) e.", "3: 4) → 3)")] // a gap, and the list goes on
    [InlineData("1) a.|2) b.|2) c.|3) d.", "3: 2) → 3)")] // a number used twice
    [InlineData("1) a.|2) b.|3) c.|2) bagan.", "4: 2) → 4)")] // a complete list, then one of its numbers alone
    [InlineData("1) a.|2) b.|3) c.|4) d.", "")]
    [InlineData("1) a.|2) b.|1) c.|2) d.|3) e.", "")] // another list
    [InlineData("1) a.|1) dalam.|2) dalam.|2) b.|3) c.", "")] // a list within an item
    [InlineData("1) a.|2) b dan 3) c.|4) d.|5) e.", "")] // the reader has not seen that 3) begins
    [InlineData("1) a.|2) b.|4) d.", "")] // nothing confirms that the list goes on
    [InlineData("3) c.|5) e.|6) f.", "")] // begins in the middle
    public void URT001_nomor_butir(string naskah, string temuan) => Temuan("URT-001", naskah.Split('|')).ShouldBe(temuan);

    [Fact]
    public void URT001_sifat_daftar_runtut_bersih_dan_satu_nomor_yang_hilang_atau_ganda_ditemukan()
    {
        var acak = Gen.Choose(6, 25).SelectMany(n => Gen.Choose(3, n - 2).Select(k => (n, k)));
        Prop.ForAll(acak.ToArbitrary(), x =>
        {
            var utuh = Enumerable.Range(1, x.n).Select(i => $"{i}) butir.").ToList();
            var hilang = utuh.Where((_, i) => i != x.k - 1).ToArray();
            var ganda = utuh.Take(x.k).Append(utuh[x.k - 1]).Concat(utuh.Skip(x.k)).ToArray();
            return NaskahUji.Temuan("URT-001", [.. utuh]).Count == 0 && NaskahUji.Temuan("URT-001", hilang).Count == 1 && NaskahUji.Temuan("URT-001", ganda).Count == 1;
        }).Periksa();
    }

    [Theory]
    [InlineData("SMKN 4 Kota X", "SMK Negeri 4 Kota X.", true)]
    [InlineData("SMA 1 Timur", "SMA NEGERI 1 TIMUR", true)]
    [InlineData("Forum Kab. Barat", "Forum Kabupaten Barat", true)]
    [InlineData("SMA Negeri 1 Timur", "SMK Negeri 1 Timur", false)] // another school
    [InlineData("SMA Negeri 1 Timur", "SMA Negeri 10 Timur", false)]
    [InlineData("SMA Negeri 1 Timur", "SMA Negeri 1 Timur Selatan", false)]
    [InlineData("SMA Kristen 1 Timur", "SMA Negeri 1 Timur", false)]
    [InlineData("Meja ½ Biro", "Meja Biro", false)]
    public void DAF001_nama_yang_sama_dan_yang_hanya_mirip(string a, string b, bool ganda) =>
        (Temuan("DAF-001", $"1) {a}", "2) Sekolah Rakyat", "3) Sanggar Belajar", $"4) {b}") != "").ShouldBe(ganda);

    [Theory]
    [InlineData("4) Rumah Dinas | : 4 unit", "5: Rumah Dinas → satu entri")] // an inventory is known by its names
    [InlineData("4) Rumah Jaga | : 4 unit", "")]
    public void DAF001_inventaris(string baris, string temuan) =>
        Temuan("DAF-001", "Nama | Banyak", "1) Rumah dinas | : unit", "2) Laptop | : 5 unit", "3) Kulkas | : 1 unit", baris).ShouldBe(temuan);

    [Fact]
    public void DAF001_register_hanya_ganda_bila_seluruh_barisnya_sama()
    {
        string[] awal = ["No | Nama Lembaga | Kota | Ketua", "1 | Yayasan Harapan | A | B", "2 | Yayasan Cahaya | A | C", "3 | Ikatan Warga | B | D"];
        Temuan("DAF-001", [.. awal, "4 | Yayasan Harapan | C | E"]).ShouldBeEmpty();
        Temuan("DAF-001", [.. awal, "4 | Yayasan Harapan | A | B"]).ShouldNotBeEmpty();
        Temuan("DAF-001", ["Tiga lembaga tercatat lebih dari sekali.", .. awal, "4 | Yayasan Harapan | A | B"]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Laporan dari kabupaten Alor, Belu, Ende, Malaka, Belu dan Sikka sudah masuk.", true)]
    [InlineData("Laporan dari kabupaten Alor, Belu, Ende, Malaka, Rote dan Sikka sudah masuk.", false)]
    [InlineData("Laporan dari kabupaten Alor, Belu, Ende, Malaka, Sumba Barat, Sumba Timur sudah masuk.", false)]
    [InlineData("Hadir Andi, S.Sos, Budi, S.Sos, Citra, M.Si, Dewi, M.Si.", false)] // titles
    public void DAF002_nama_dua_kali_dalam_kalimat(string kalimat, bool ada) => (Temuan("DAF-002", kalimat) != "").ShouldBe(ada);

    [Theory]
    [InlineData("Jumat, 17 Februari 2023", "5: Jumat, 17 Februari 2023 → satu kegiatan")]
    [InlineData("Senin, 20 Maret 2023", "5: Senin, 20 Maret 2023 → hasil kegiatan ini sendiri")]
    public void DAF003_kegiatan_dengan_hasil_yang_sama(string tanggal, string temuan)
    {
        string[] hasil = ["Harga beras di beberapa kabupaten naik sejak awal tahun berjalan.", "Daya beli masyarakat turun karena musim panen mundur dari biasanya.", "Pengawasan perbatasan perlu ditambah menjelang hari raya keagamaan."];
        Temuan("DAF-003", ["Hari/Tanggal : Jumat, 17 Februari 2023", .. hasil, $"Hari/Tanggal : {tanggal}", .. hasil]).ShouldBe(temuan);
        Temuan("DAF-003", ["Hari/Tanggal : Jumat, 17 Februari 2023", .. hasil, $"Hari/Tanggal : {tanggal}", .. hasil[..2], "Hasil yang lain sama sekali dari rapat yang terdahulu itu."]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Badan ini terdiri dari 4 (empat) bidang, yaitu:", "1: 4 (empat) bidang → 3")]
    [InlineData("Badan ini terdiri dari 3 (tiga) bidang, yaitu:", "")]
    [InlineData("Badan ini terdiri dari 3 bidang dan 4 seksi, yaitu:", "")] // two counts
    [InlineData("Dari 4 bidang, yang berhasil antara lain:", "")]
    public void DAF004_butir_sebanyak_yang_disebut(string pengantar, string temuan) =>
        Temuan("DAF-004", pengantar, "1) Bidang Satu;", "2) Bidang Dua;", "3) Bidang Tiga.", "Demikian susunannya.").ShouldBe(temuan);

    [Theory]
    [InlineData("Kegiatan ada di 5 kabupaten yaitu Alor, Belu, Ende dan Sikka.", true)]
    [InlineData("Kegiatan ada di 4 kabupaten yaitu Alor, Belu, Ende dan Sikka.", false)]
    [InlineData("Ada 5 laporan evaluasi di Kabupaten Alor, Belu, Ende, Sikka.", false)] // one report may cover several places
    public void DAF005_nama_sebanyak_yang_disebut(string kalimat, bool ada) => (Temuan("DAF-005", kalimat) != "").ShouldBe(ada);

    [Fact]
    public void DAF005_bila_dokumen_sendiri_menghitung_satu_laporan_untuk_satu_tempat() =>
        Temuan("DAF-005", "Ada 5 laporan evaluasi di Kabupaten Alor, Belu, Ende, Sikka.", "Selesai 3 laporan di Kabupaten Alor, Belu, Ende.").ShouldStartWith("1: ");

    [Fact]
    public void DAF006_daftar_yang_lebih_pendek_daripada_daftar_lain_atas_hal_yang_sama()
    {
        string[] panjang = ["Anggaran terdiri dari 4 program, sebagai berikut :", "No | Program", "1 | Penunjang", "2 | Ideologi", "3 | Politik", "4 | Ormas"];
        string[] Pendek(string kalimat) => [kalimat, "No | Program", "1 | Ideologi", "2 | Politik", "3 | Ormas", "Penutup.", .. panjang];
        Temuan("DAF-006", Pendek("Badan memiliki 3 (tiga) program sebagai berikut :")).ShouldStartWith("1: ");
        Temuan("DAF-006", Pendek("Ada 3 program yang menunjang sasaran, sebagai berikut :")).ShouldBeEmpty();
        Temuan("DAF-006", ["Badan memiliki 5 program sebagai berikut :", .. panjang[1..]]).ShouldBe("1: 5 program → 4");
    }

    [Theory]
    [InlineData("sebelas (12) partai", "1: sebelas (12) → sebelas (11)")]
    [InlineData("sebelas (11) partai", "")]
    [InlineData("dua ratus lima puluh juta (250.000.000) rupiah", "")]
    [InlineData("menurut tabel (3) di atas", "")]
    public void BIL001_huruf_di_depan_angka(string teks, string temuan) => Temuan("BIL-001", teks).ShouldBe(temuan);

    [Theory]
    [InlineData("disampaikan paling Januari 2023.", true)]
    [InlineData("disampaikan paling lambat Januari 2023.", false)]
    [InlineData("dengan realisasi sebesar % dari target.", true)]
    [InlineData("dengan realisasi sebesar 80 % dari target.", false)]
    [InlineData("Nilai, 71,50, Aspek Kesetaraan 64,25.", true)]
    [InlineData("Aspek Kebebasan 71,50, Aspek Kesetaraan 64,25.", false)]
    public void ISI001_kata_atau_angka_yang_hilang(string kalimat, bool ada) => (Temuan("ISI-001", kalimat) != "").ShouldBe(ada);

    [Theory]
    [InlineData(": unit", true)]
    [InlineData(": 3 unit", false)]
    [InlineData("-", false)]
    public void ISI001_satuan_tanpa_angka(string banyak, bool ada) =>
        (Temuan("ISI-001", "Nama | Banyak", "1) Meja | : 2 unit", "2) Kursi | : 5 unit", "3) Laptop | : 5 unit", "4) Lemari | : 1 unit", $"5) Kulkas | {banyak}") != "").ShouldBe(ada);

    [Fact]
    public void ISI001_label_kosong()
    {
        Temuan("ISI-001", "Peserta : Kepala Bidang", "Hasil : setuju", "Peserta :", "Hasil : setuju").ShouldStartWith("3: ");
    }

    [Theory]
    [InlineData("4.2 Kendala", true)]
    [InlineData("BAB V LAMPIRAN", true)]
    [InlineData("4.1.1 Rincian", false)] // what follows stands below
    public void ISI001_pengantar_yang_langsung_diikuti_subbab_lain(string judul, bool ada) =>
        KatalogUji.Periksa(Dokumen(("4.1 Kesimpulan", JenisParagraf.Judul), ("Dapat disimpulkan beberapa hal sebagai berikut :", JenisParagraf.Isi), (judul, JenisParagraf.Judul)))
            .Temuan.Any(t => t.Kode == "ISI-001").ShouldBe(ada);

    [Theory]
    [InlineData("1.1 Maksud dan Tujuan", "1.1 Tujuan", 1)]
    [InlineData("1.1 Tujuan", "1.1 TUJUAN", 0)]
    [InlineData("1.1 Tujuan", "1.1 Tujuan Penulisan", 0)] // a line may have been cut off
    [InlineData("1.3 Tujuan", "1.1 Tujuan", 1)] // another number
    public void JDL001_daftar_isi_terhadap_badan(string isi, string badan, int banyak)
    {
        var d = Dokumen((isi + " ..... 1", JenisParagraf.DaftarIsi), ("1.2 Dasar Hukum ..... 2", JenisParagraf.DaftarIsi), (badan, JenisParagraf.Judul), ("1.2 Dasar Hukum", JenisParagraf.Judul));
        KatalogUji.Periksa(d).Temuan.Count(t => t.Kode == "JDL-001").ShouldBe(banyak);
    }

    [Theory]
    [InlineData("2.2 Perjanjian Kinerja", 1)]
    [InlineData("2.2 Rencana Strategis", 0)] // the same heading may stand at the head of a page
    [InlineData("2.3 Perjanjian Kinerja", 0)]
    public void URT002_nomor_subbab_ganda(string judul, int banyak)
    {
        var d = Dokumen(("2.1 Perencanaan", JenisParagraf.Judul), ("2.2 Rencana Strategis", JenisParagraf.Judul), (judul, JenisParagraf.Judul));
        KatalogUji.Periksa(d).Temuan.Count(t => t.Kode == "URT-002").ShouldBe(banyak);
    }

    private static DokumenTerbaca Dokumen(params (string Teks, JenisParagraf Jenis)[] isi)
    {
        var p = new PenyusunDokumen();
        for (var i = 0; i < isi.Length; i++)
        {
            p.Tambah(i + 1, isi[i].Teks, isi[i].Jenis);
        }

        return p.Selesai();
    }
}
