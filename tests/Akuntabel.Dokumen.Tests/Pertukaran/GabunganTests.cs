using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Penggabungan;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>Two people change the same document; neither loses a word.</summary>
public class GabunganTests
{
    private static readonly KumpulanBerkas Dasar = MuatContoh("belitung-timur-2022");

    [Fact]
    public void Dua_sel_berbeda_pada_baris_yang_sama_bergabung()
    {
        var milik = Dasar.Ganti("anggaran.csv", "1367655230,1120832605", "1367655230,1120832600");
        var lain = Dasar.Ganti("anggaran.csv", "1367655230,1120832605", "1367655000,1120832605");
        var hasil = Gabungan.Gabung(Dasar, milik, lain);
        hasil.DaftarBentrok.ShouldBeEmpty();
        HarusSama(hasil.Berkas, Dasar.Ganti("anggaran.csv", "1367655230,1120832605", "1367655000,1120832600"));
    }

    [Fact]
    public void Kolom_yang_ditambah_masing_masing_di_belakang_bergabung_dan_kolom_yang_digeser_tidak()
    {
        var dasar = Satu("kinerja.csv", "indikator,tahun,triwulan,realisasi\n1.1,2022,1,20\n");
        var milik = Satu("kinerja.csv", "indikator,tahun,triwulan,realisasi,sebab\n1.1,2022,1,20,\n1.2,2022,1,5,ganda\n");
        var lain = Satu("kinerja.csv", "indikator,tahun,triwulan,realisasi,kendala\n1.1,2022,1,20,hujan\n");
        var hasil = Gabungan.Gabung(dasar, milik, lain);
        hasil.DaftarBentrok.ShouldBeEmpty();
        hasil.Berkas.Teks("kinerja.csv").ShouldBe(
            "indikator,tahun,triwulan,realisasi,kendala,sebab\n1.1,2022,1,20,hujan,\n1.2,2022,1,5,,ganda\n");
        var geser = Satu("kinerja.csv", "tahun,indikator,triwulan,realisasi\n2022,1.1,1,21\n");
        Gabungan.Gabung(dasar, milik, geser).DaftarBentrok.ShouldHaveSingleItem().Tempat.ShouldBe("seluruh berkas");
    }

    [Fact]
    public void Baris_yang_dibuat_keduanya_saling_mengisi_yang_kosong()
    {
        var dasar = Satu("kinerja.csv", "indikator,tahun,triwulan,realisasi,kendala\n");
        var hasil = Gabungan.Gabung(dasar, Satu("kinerja.csv", "indikator,tahun,triwulan,realisasi,kendala\n1.1,2022,1,20,\n"),
            Satu("kinerja.csv", "indikator,tahun,triwulan,realisasi,kendala\n1.1,2022,1,,hujan\n"));
        hasil.DaftarBentrok.ShouldBeEmpty();
        hasil.Berkas.Teks("kinerja.csv").ShouldEndWith("1.1,2022,1,20,hujan\n");
    }

    [Fact]
    public void Tabel_yang_baru_dimulai_keduanya_memuat_baris_masing_masing_dan_teks_baru_tetap_bentrok()
    {
        var milik = Satu("realisasi-anggaran.csv", "kode_sub,triwulan,realisasi,kendala\n8.1.1.02,1,20,\n8.1.1.03,1,,hujan\n");
        var lain = Satu("realisasi-anggaran.csv", "kode_sub,triwulan,realisasi,bukti\n8.1.1.01,1,10,a.pdf\n8.1.1.03,1,7,\n");
        var hasil = Gabungan.Gabung(KumpulanBerkas.Kosong, milik, lain);
        hasil.DaftarBentrok.ShouldBeEmpty();
        hasil.Berkas.Teks("realisasi-anggaran.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(
            ["kode_sub,triwulan,realisasi,bukti,kendala", "8.1.1.01,1,10,a.pdf,", "8.1.1.02,1,20,,", "8.1.1.03,1,7,,hujan"], ignoreOrder: true);
        Gabungan.Gabung(KumpulanBerkas.Kosong, Satu("realisasi-anggaran.csv", "kode_sub,triwulan,realisasi\n8.1.1.01,1,20\n"), lain)
            .DaftarBentrok.ShouldHaveSingleItem().Tempat.ShouldEndWith("kolom realisasi");
        Gabungan.Gabung(KumpulanBerkas.Kosong, Satu("narasi/a.md", "satu\n"), Satu("narasi/a.md", "dua\n"))
            .DaftarBentrok.ShouldHaveSingleItem().Tempat.ShouldBe("seluruh berkas");
    }

    [Fact]
    public void Satu_sel_yang_diubah_berbeda_bentrok_dan_keduanya_terlihat()
    {
        var milik = Dasar.Ganti("anggaran.csv", "1120832605", "111");
        var lain = Dasar.Ganti("anggaran.csv", "1120832605", "222");
        var hasil = Gabungan.Gabung(Dasar, milik, lain);
        hasil.DaftarBentrok.ShouldBe([new Bentrok("anggaran.csv", "baris 8.01.01.2.02.01, kolom realisasi", "1120832605", "111", "222")]);
        HarusSama(hasil.Berkas, milik);
        HarusSama(Gabungan.Gabung(Dasar, milik, lain, _ => Pihak.Lain).Berkas, lain);
    }

    [Fact]
    public void Isian_bergabung_per_kunci_dan_komentar_kedua_pihak_tinggal()
    {
        var milik = Dasar.Ganti("perencanaan.yaml", "strategi: Optimalisasi pembinaan", "# dari saya\n    strategi: Peningkatan pembinaan");
        var lain = Dasar.Ganti("perencanaan.yaml", "  - kode: T3\n", "  # dari yang lain\n  - kode: T9\n    uraian: Tambahan\n  - kode: T3\n");
        var hasil = Gabungan.Gabung(Dasar, milik, lain);
        hasil.DaftarBentrok.ShouldBeEmpty();
        hasil.Berkas.Teks("perencanaan.yaml").ShouldBe(lain.Ganti("perencanaan.yaml", "strategi: Optimalisasi pembinaan", "# dari saya\n    strategi: Peningkatan pembinaan").Teks("perencanaan.yaml"));
    }

    [Fact]
    public void Kunci_sebelah_menyebelah_bergabung_walau_barisnya_bertetangga()
    {
        var dasar = Satu("x.yaml", "a: 1\nb: 2\nc: {d: x, e: y}\n");
        var hasil = Gabungan.Gabung(dasar, Satu("x.yaml", "a: 10\nb: 2\nc: {d: xx, e: y}\n"), Satu("x.yaml", "a: 1\nb: 20\nc: {d: x, e: yy}\n"));
        hasil.DaftarBentrok.ShouldBeEmpty();
        hasil.Berkas.Teks("x.yaml").ShouldBe("a: 10\nb: 20\nc: {d: xx, e: yy}\n");
    }

    [Fact]
    public void Menambah_baris_yang_berbeda_di_tempat_yang_sama_keduanya_masuk()
    {
        var dasar = Satu("register/a.csv", "nama,n\nA,1\n");
        var hasil = Gabungan.Gabung(dasar, Satu("register/a.csv", "nama,n\nA,1\nM,2\n"), Satu("register/a.csv", "nama,n\nA,1\nL,3\n"));
        hasil.DaftarBentrok.ShouldBeEmpty();
        hasil.Berkas.Teks("register/a.csv").ShouldBe("nama,n\nA,1\nM,2\nL,3\n");
    }

    [Fact]
    public void Dihapus_yang_satu_dan_diubah_yang_lain_bentrok()
    {
        var dasar = Satu("register/a.csv", "nama,n\nA,1\nB,2\n");
        var hasil = Gabungan.Gabung(dasar, Satu("register/a.csv", "nama,n\nB,2\n"), Satu("register/a.csv", "nama,n\nA,5\nB,2\n"));
        hasil.DaftarBentrok.ShouldBe([new Bentrok("register/a.csv", "baris A", "A; 1", null, "A; 5")]);
    }

    [Fact]
    public void Kolom_yang_bertukar_tempat_tidak_memindahkan_angka_ke_kolom_lain()
    {
        var dasar = Satu("register/a.csv", "nama,pagu,realisasi\nA,700,700\nB,5,5\n");
        var bertukar = Satu("register/a.csv", "nama,realisasi,pagu\nA,700,700\nB,5,5\n");
        var diubah = Satu("register/a.csv", "nama,pagu,realisasi\nA,170,700\nB,5,5\n");
        foreach (var (milik, lain) in new[] { (bertukar, diubah), (diubah, bertukar) })
        {
            var hasil = Gabungan.Gabung(dasar, milik, lain);
            hasil.DaftarBentrok.ShouldHaveSingleItem();
            HarusSama(hasil.Berkas, milik);
        }
    }

    [Fact]
    public void Narasi_bergabung_per_baris()
    {
        var dasar = Satu("narasi/a.md", "# Satu\n\nsatu\n\n# Dua\n\ndua\n");
        var hasil = Gabungan.Gabung(dasar, dasar.Ganti("narasi/a.md", "satu\n", "SATU\n"), dasar.Ganti("narasi/a.md", "dua\n", "DUA\ntiga\n"));
        hasil.DaftarBentrok.ShouldBeEmpty();
        hasil.Berkas.Teks("narasi/a.md").ShouldBe("# Satu\n\nSATU\n\n# Dua\n\nDUA\ntiga\n");
        var bentrok = Gabungan.Gabung(dasar, dasar.Ganti("narasi/a.md", "satu\n", "x\n"), dasar.Ganti("narasi/a.md", "satu\n", "y\n")).DaftarBentrok.ShouldHaveSingleItem();
        bentrok.ShouldBe(new Bentrok("narasi/a.md", "baris 3", "satu", "x", "y"));
    }

    [Fact]
    public void Berkas_yang_hanya_disentuh_satu_pihak_diambil_darinya()
    {
        var milik = Dasar.Dengan("narasi/baru.md", Bytes("# A\n")).Tanpa("belanja.csv");
        var lain = Dasar.Dengan("gambar/l.png", new byte[] { 1, 0 });
        var hasil = Gabungan.Gabung(Dasar, milik, lain);
        hasil.DaftarBentrok.ShouldBeEmpty();
        HarusSama(hasil.Berkas, milik.Dengan("gambar/l.png", new byte[] { 1, 0 }));
        Gabungan.Gabung(Dasar, Dasar.Tanpa("belanja.csv"), Dasar.Ganti("belanja.csv", "Belanja Daerah", "Belanja")).DaftarBentrok.ShouldHaveSingleItem().Milik.ShouldBeNull();
    }
}
