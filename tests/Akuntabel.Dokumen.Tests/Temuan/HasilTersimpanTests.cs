using Akuntabel.Dokumen.Pembacaan.DariTeks;
using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.Tests.PenulisanTemuan;

/// <summary>Findings are known again after small edits of the report, and others are not taken for them.</summary>
public class HasilTersimpanTests
{
    private const string Kepala = "# BAB III\n\n## 3.1 Capaian Kebun\n\nPanen kebun tahun ini naik 12,50% dari semula. Petani berjumlah 40 orang.\n\nTabel 3.1 Hasil kebun\n\n";

    private const string Tabel = "No\tKomoditas\tTarget\tHasil\t%\n1\tLada\t100\t50\t52\n2\tKaret\t200\t50\t99\n3\tKopi\t300\t50\t99\n";

    [Theory]
    [InlineData("tidak berubah", "", "")]
    [InlineData("halaman dan nomor bergeser", "# BAB III", "# BAB II\n\nSatu paragraf lagi.\n\n# BAB IV")]
    [InlineData("nomor subbab berganti", "## 3.1 Capaian", "## 4.2 Capaian")]
    [InlineData("nomor tabel berganti", "Tabel 3.1", "Tabel 5")]
    [InlineData("judul tabel diperbaiki ejaannya", "Hasil kebun", "Hasil perkebunan")]
    [InlineData("judul subbab diganti", "Capaian Kebun", "Kinerja Perkebunan")]
    [InlineData("baris ditambah di atasnya", "1\tLada", "1\tCengkih\t10\t5\t50\n2\tLada")]
    [InlineData("angka lain di barisnya diperbaiki", "1\tLada\t100\t50", "1\tLada\t120\t50")]
    [InlineData("nama barisnya diperbaiki ejaannya", "Lada", "Lada putih")]
    public void Temuan_dikenal_lagi_sesudah_suntingan_kecil(string suntingan, string lama, string baru)
    {
        var dulu = Simpan(null, Kepala + Tabel, "52", "12,50%");
        var naskah = lama.Length == 0 ? Kepala + Tabel : (Kepala + Tabel).Replace(lama, baru, StringComparison.Ordinal);
        var kini = Simpan(dulu, naskah, "52", "12,50%");
        kini.Temuan.Select(t => t.Id).ShouldBe(dulu.Temuan.Select(t => t.Id), suntingan);
    }

    [Fact]
    public void Angka_yang_dicetak_lain_adalah_temuan_lain()
    {
        var dulu = Simpan(null, Kepala + Tabel, "52");
        Simpan(dulu, (Kepala + Tabel).Replace("\t52", "\t53", StringComparison.Ordinal),
            "53").Temuan.Single().Id.ShouldNotBe(dulu.Temuan.Single().Id);
    }

    [Fact]
    public void Angka_yang_sama_pada_dua_baris_tetap_dua_dan_yang_tersisa_tetap_dikenal()
    {
        var dulu = Simpan(null, Kepala + Tabel, "99:2", "99:3");
        dulu.Temuan.Select(t => t.Id).ShouldBeUnique();
        var kini = Simpan(dulu, (Kepala + Tabel).Replace("2\tKaret\t200\t50\t99", "2\tKaret\t200\t50\t25", StringComparison.Ordinal),
            "99:3");
        kini.Temuan.Single().Id.ShouldBe(dulu.Temuan[1].Id);
    }

    [Fact]
    public void Yang_mungkin_salah_satu_dari_dua_dianggap_baru_daripada_mewarisi_putusan_yang_keliru()
    {
        var dulu = Simpan(null, Kepala + Tabel, "99:2", "99:3");
        var kini = Simpan(dulu,
            (Kepala + Tabel).Replace("2\tKaret\t200\t50\t99", "2\tKaret\t200\t50\t25", StringComparison.Ordinal)
            .Replace("Kopi", "Teh", StringComparison.Ordinal), "99:3");
        dulu.Temuan.Select(t => t.Id).ShouldNotContain(kini.Temuan.Single().Id);
    }

    [Fact]
    public void Kalimat_panjang_dikenal_dari_dirinya_sendiri_walaupun_judulnya_diganti()
    {
        var dokumen = PembacaTeks.Baca(Kepala + Tabel);
        var t = new Temuan("DAF-001", TingkatTemuan.Minor, new TempatTemuan(null, "3.1 Capaian Kebun", null, null, null),
            "Panen kebun tahun ini naik dari semula karena pupuk datang tepat waktu.", "", "", "Ganda.", "");
        var dulu = HasilTersimpan.Dari(null, new HasilUji(0, 0, 0, [t]), [], [SidikTemuan.Kunci(t, dokumen)]);
        var lain = t with { Tempat = t.Tempat with { Bab = "3.2 Hasil Panen" } };
        HasilTersimpan.Dari(dulu, new HasilUji(0, 0, 0, [lain]), [],
            [SidikTemuan.Kunci(lain, dokumen)]).Temuan.Single().Id.ShouldBe(dulu.Temuan.Single().Id);
        var pendek = lain with { Tertulis = "12" };
        SidikTemuan.Kunci(pendek, dokumen)[1].ShouldBeEmpty("angka tanpa hal tidak mengenali apa pun");
    }

    [Fact]
    public void Yang_muncul_lagi_sesudah_diperbaiki_mendapat_namanya_yang_dulu()
    {
        var satu = Simpan(null, Kepala + Tabel, "52");
        var dua = Simpan(satu, Kepala + Tabel);
        Simpan(dua, Kepala + Tabel, "52").Temuan.Single().Id.ShouldBe(satu.Temuan.Single().Id);
    }

    [Fact]
    public void Yang_benar_benar_sama_dibedakan_menurut_urutan()
    {
        var naskah = Kepala + Tabel.Replace("Kopi", "Karet", StringComparison.Ordinal);
        var dulu = Simpan(null, naskah, "99:2", "99:3");
        dulu.Temuan.Select(t => t.Id).ShouldBeUnique();
        Simpan(dulu, naskah, "99:2", "99:3").Temuan.Select(t => t.Id).ShouldBe(dulu.Temuan.Select(t => t.Id));
    }

    [Fact]
    public void Yang_tersimpan_dibaca_kembali_seutuhnya()
    {
        var semula = Simpan(null, Kepala + Tabel, "52", "12,50%");
        var kembali = HasilTersimpan.Baca(semula.Tulis());
        kembali.Tulis().ShouldBe(semula.Tulis());
        kembali.Temuan[0].Temuan.Tempat.ShouldBe(semula.Temuan[0].Temuan.Tempat);
        kembali.Temuan[0].Temuan.Keyakinan.ShouldBe(KeyakinanTemuan.Pasti);
    }

    [Fact]
    public void Setiap_kelas_temuan_bersebutan()
    {
        var semua = Enum.GetValues<KelasTemuan>().Select(SebutanTemuan.Sebab).ToList();
        semua.ShouldNotContain("Lain-lain");
        semua.ShouldBeUnique();
    }

    // "52" is found wherever it is printed in the table, "99:3" in its third row only
    private static HasilTersimpan Simpan(HasilTersimpan? dulu, string naskah, params string[] tertulis)
    {
        var dokumen = PembacaTeks.Baca(naskah);
        var tabel = dokumen.DaftarTabel.Single();
        var temuan = tertulis.Select(t =>
        {
            var angka = t.Split(':')[0];
            var ke = t.Contains(':', StringComparison.Ordinal) ? int.Parse(t.Split(':')[1]) - 1
                : tabel.Isi.ToList().FindIndex(b => b.Sel.Any(s => s.Teks == angka));
            var tempat = ke >= 0 ? tabel.Tempat(ke, 4)
                : dokumen.DaftarParagraf.Select(p => (p, p.Teks.IndexOf(angka, StringComparison.Ordinal))).First(p =>
                p.Item2 >= 0) is var (p, posisi) ? p.Tempat(posisi) : null;
            return new Temuan("ANG-001", TingkatTemuan.Material, tempat.ShouldNotBeNull(), angka, "50,00", "50 / 100",
                "Persentase tidak sesuai.", "Aritmetika") { Keyakinan = KeyakinanTemuan.Pasti };
        }).ToList();
        return HasilTersimpan.Dari(dulu, new HasilUji(1, 2, 3, temuan), [], [.. temuan.Select(t => SidikTemuan.Kunci(t, dokumen))]);
    }
}
