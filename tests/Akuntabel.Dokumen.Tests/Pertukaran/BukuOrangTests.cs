using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using DocumentFormat.OpenXml.Packaging;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;
using static Akuntabel.Dokumen.Tests.Pertukaran.PengisiBuku;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>What a planner does with the workbook of an office, and what the preview tells of it.</summary>
public class BukuOrangTests
{
    private static readonly KumpulanBerkas Asal = MuatContoh("belitung-timur-2022");

    private static (KumpulanBerkas Berkas, IReadOnlyList<string> Catatan, string[] Kata) Impor(Action<SpreadsheetDocument> isi, bool templat = false)
    {
        var hasil = BukuInstansi.Baca(Ubah(templat ? BukuInstansi.Templat() : BukuInstansi.Tulis(Asal), isi), Asal);
        return (hasil.Berkas, hasil.Catatan, [.. PerubahanKata.Susun(BandingBerkas.Banding(Asal, hasil.Berkas), Asal, hasil.Berkas).Select(k => k.ToString())]);
    }

    private static Action<SpreadsheetDocument> Sel(string lembar, int baris, string kolom, string teks) => d => Teks(d, lembar, baris, Kolom(d, lembar, kolom), teks);

    [Fact]
    public void Perubahan_disebut_dengan_kata_dan_penghapusan_lebih_dahulu()
    {
        var (berkas, catatan, kata) = Impor(d =>
        {
            Sel("Target Renstra", 5, "2025", "65")(d);
            Sel("Target PK", 5, "Target", "61,5")(d);
            Sel("Indikator", 4, "Definisi operasional", "(hapus)")(d);
            Sel("Kegiatan", 4, "Hapus baris", "(hapus)")(d);
            Sel("Anggaran", 4, "Realisasi anggaran", "3570001")(d);
            Teks(d, "Data kantor", Baris(d, "Data kantor", "Kode pos"), 2, "33517");
        });
        catatan.ShouldBeEmpty();
        kata.Length.ShouldBe(6);
        kata[0].ShouldContain("dihapus");
        kata[1].ShouldContain("dihapus");
        kata.ShouldContain(k => k.StartsWith("kegiatan ", StringComparison.Ordinal) && k.Contains("Tanggal mulai: 3 Oktober 2022; Tempat: "), string.Join('\n', kata));
        kata.ShouldContain(k => k.StartsWith("Definisi operasional, indikator 1.1.1.1, sasaran 1.1.1: ", StringComparison.Ordinal));
        kata.ShouldContain("Target Renstra 2025, indikator 2.2.1.1, sasaran 2.2.1: 75 → 65");
        kata.ShouldContain("Target PK, indikator 2.2.1.1: 60 → 61,5");
        kata.ShouldContain("Realisasi anggaran, sub kegiatan 8.01.01.2.01.01: 3.570.000 → 3.570.001");
        kata.ShouldContain("Kode pos: 33516 → 33517");
        berkas.Teks("perjanjian-kinerja.yaml").ShouldContain("# tanggal penandatanganan");
    }

    [Fact]
    public void Templat_yang_diisi_sebagian_hanya_mengubah_yang_dinyatakan()
    {
        var (berkas, catatan, kata) = Impor(
            d =>
            {
                Teks(d, "Data kantor", Baris(d, "Data kantor", "Surel"), 2, "baru@contoh.go.id");
                Sel("Indikator", 4, "Kode indikator", "2.2.1.1")(d);
                Sel("Indikator", 4, "Sasaran", "2.2.1")(d);
                Sel("Indikator", 4, "Satuan", "persen")(d);
            },
            templat: true);
        catatan.ShouldBeEmpty();
        kata.ShouldBe(["Surel: kesbangpol@belitungtimurkab.go.id → baru@contoh.go.id", "Satuan, indikator 2.2.1.1, sasaran 2.2.1: % → persen"]);
        HarusSama(berkas.Dengan("instansi.yaml", Asal.Isi["instansi.yaml"]).Dengan("perencanaan.yaml", Asal.Isi["perencanaan.yaml"]), Asal);
    }

    [Theory]
    [InlineData("1234567", "1234567")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1,234,567.50", "1234567,50")]
    [InlineData("Rp 1.234.567,50", "1234567,50")]
    [InlineData("Rp.\u00A01.234.567", "1234567")]
    [InlineData("1.234-", null)]
    [InlineData("(1.234)", null)]
    [InlineData("(Rp1.234)", null)]
    [InlineData("-1.234", null)]
    [InlineData("1 234 567", "1234567")]
    [InlineData("1,234", null)]
    [InlineData("12.34", null)]
    [InlineData("1.2.3", null)]
    [InlineData("satu juta", null)]
    [InlineData("1E+09", null)]
    public void Rupiah_dibaca_benar_atau_ditolak_dengan_petunjuk(string ketik, string? jadi) => Angka("Anggaran", "Pagu", d => Sel("Anggaran", 4, "Pagu", ketik)(d), jadi, "anggaran.csv");

    [Theory]
    [InlineData("12.34", null)]
    [InlineData("30500000", "30500000")]
    [InlineData("1234567.5", "1234567,5")]
    public void Rupiah_dalam_sel_angka_tidak_berdesimal_tanpa_alasan(string mentah, string? jadi) =>
        Angka("Anggaran", "Pagu", d => PengisiBuku.Angka(d, "Anggaran", 4, Kolom(d, "Anggaran", "Pagu"), mentah, null), jadi, "anggaran.csv");

    [Theory]
    [InlineData("0.6", "0%", "60")]
    [InlineData("0.816", "0.0%", "81,6")]
    [InlineData("45566", "d mmmm yyyy", null)]
    [InlineData("81.64", null, "81,64")]
    [InlineData("-5", null, "-5")]
    public void Sel_angka_dibaca_seperti_ditampilkan_dan_tanggal_ditolak(string mentah, string? format, string? jadi) =>
        Angka("Pengukuran", "Realisasi", d => PengisiBuku.Angka(d, "Pengukuran", 4, Kolom(d, "Pengukuran", "Realisasi"), mentah, format), jadi, "kinerja.csv");

    [Theory]
    [InlineData("8.01", null)]
    [InlineData("46023", "d-mmm")]
    public void Kode_yang_diubah_lembar_kerja_ditolak_bersama_barisnya(string mentah, string? format)
    {
        var (berkas, catatan, _) = Impor(d =>
        {
            PengisiBuku.Angka(d, "Anggaran", 4, Kolom(d, "Anggaran", "Kode program"), mentah, format);
            Sel("Anggaran", 4, "Pagu", "1")(d);
        });
        HarusSama(berkas, Asal);
        catatan.ShouldHaveSingleItem().ShouldContain("Lembar \"Anggaran\" sel B4: kode ini telah diubah");
    }

    [Theory]
    [InlineData("3 Oktober 2025")]
    [InlineData("3/10/2025")]
    [InlineData("2025-10-03")]
    [InlineData("45933")]
    public void Tanggal_dibaca_dari_teks_maupun_angka(string ketik)
    {
        var (berkas, catatan, kata) = Impor(d =>
        {
            var b = Baris(d, "Perjanjian Kinerja", "Tanggal perjanjian");
            if (ketik.All(char.IsAsciiDigit))
            {
                PengisiBuku.Angka(d, "Perjanjian Kinerja", b, 2, ketik, "General");
            }
            else
            {
                Teks(d, "Perjanjian Kinerja", b, 2, ketik);
            }
        });
        catatan.ShouldBeEmpty();
        kata.ShouldHaveSingleItem().ShouldBe("Tanggal perjanjian: kosong → 3 Oktober 2025");
        berkas.Teks("perjanjian-kinerja.yaml").ShouldContain("tanggal: 2025-10-03");
    }

    [Fact]
    public void Yang_tidak_dapat_dibaca_disebut_dengan_sel_dan_cara_memperbaikinya()
    {
        var (berkas, catatan, _) = Impor(d =>
        {
            Sel("Indikator", 4, "Arah", "ke atas")(d);
            Sel("Target PK", 7, "Indikator", "9.9")(d);
            Sel("Komponen indikator", 4, "Indikator", "9.9.9")(d);
            Sel("Komponen indikator", 4, "Komponen", "Baru")(d);
            Sel("Dasar hukum", 4, "Tahun", "dua ribu")(d);
            Sel("Pengukuran", 5, "Kolom saya", "x")(d);
        });
        HarusSama(berkas, Asal);
        catatan.Count.ShouldBe(4);
        catatan.ShouldContain(c => c.Contains("makin tinggi makin baik, makin rendah makin baik"));
        catatan.ShouldContain(c => c.Contains("indikator \"9.9.9\" belum ada"));
        catatan.ShouldContain(c => c.Contains("bukan tahun"));
        catatan.ShouldContain(c => c.Contains("kolom \"Kolom saya\" tidak dikenal"));
    }

    private static void Angka(string lembar, string kolom, Action<SpreadsheetDocument> isi, string? jadi, string jalur)
    {
        var (berkas, catatan, kata) = Impor(isi);
        if (jadi is null)
        {
            HarusSama(berkas, Asal);
            catatan.ShouldHaveSingleItem().ShouldStartWith($"Lembar \"{lembar}\" sel ");
            return;
        }

        catatan.ShouldBeEmpty();
        kata.ShouldHaveSingleItem().ShouldStartWith(kolom);
        BandingBerkas.Banding(Asal, berkas).Berubah.ShouldHaveSingleItem().DaftarPerbedaan.ShouldHaveSingleItem().Baru.ShouldBe(jadi);
        berkas.Isi.ShouldContainKey(jalur);
    }

    [Fact]
    public void Register_templat_adalah_yang_dicetak_laporan_dengan_tahun_lalu_dan_tahun_ini()
    {
        var buku = PengisiBuku.Ubah(BukuInstansi.Templat(2025), d =>
        {
            foreach (var lembar in new[] { "Register pegawai-struktur", "Register sarana" })
            {
                Teks(d, lembar, 4, Kolom(d, lembar, "Uraian"), "Sekretariat");
                Teks(d, lembar, 4, Kolom(d, lembar, "2024"), "11");
                Teks(d, lembar, 4, Kolom(d, lembar, "2025"), "12");
            }
        });
        var hasil = BukuInstansi.Baca(buku, KumpulanBerkas.Kosong);
        hasil.Catatan.ShouldBeEmpty();
        hasil.Berkas.Teks("register/pegawai-struktur.csv").ShouldBe("uraian,2024,2025\nSekretariat,11,12\n");
        hasil.Berkas.Teks("register/sarana.csv").ShouldBe("uraian,2024,2025\nSekretariat,11,12\n");
    }

    [Fact]
    public void Undang_undang_yang_setiap_kantor_perlukan_bukan_baris_contoh()
    {
        var buku = PengisiBuku.Ubah(BukuInstansi.Templat(), d =>
        {
            foreach (var (kolom, isi) in new[] { ("Jenis peraturan", "Undang-Undang"), ("Nomor", "23"), ("Tahun", "2014"), ("Tentang", "Pemerintahan Daerah") })
            {
                Teks(d, "Dasar hukum", 4, Kolom(d, "Dasar hukum", kolom), isi);
            }
        });
        var hasil = BukuInstansi.Baca(buku, KumpulanBerkas.Kosong);
        hasil.Catatan.ShouldBeEmpty();
        hasil.Berkas.Teks("dasar-hukum.yaml").ShouldContain("Pemerintahan Daerah");
    }
}
