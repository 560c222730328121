using Akuntabel.Core.Aturan;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.Laporan.Rangka;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>Bindings <c>{{jalur|bentuk}}</c>: what is printed, and what is refused.</summary>
public class PengikatTests
{
    private static readonly Fakta Pagu = Contoh.Rupiah(4_920_098_606m, "pagu");
    private static readonly Fakta Realisasi = Contoh.Rupiah(4_016_972_430m, "realisasi");
    private static readonly Fakta Serapan = FaktaHitung.Persen(
        "uji.serapan", "Serapan", KatalogAturan.Serapan, FaktaHitung.PersenDari(new Ambil(Realisasi), new Ambil(Pagu)));

    private static readonly NilaiLingkup Nama = Lingkup(
        ("tiga", Bilangan(3)),
        ("rusak", Bilangan(0)),
        ("uang", Realisasi),
        ("serapan", Serapan),
        ("turun", Contoh.Persen(-1.25m)),
        ("kosong", Kosong()),
        ("arah", new Fakta("uji.arah", "Arah", "meningkat", new Isian(Tempat))),
        ("badan", "Badan kesatuan bangsa"),
        ("hampa", ""),
        ("nip", "contoh"),
        ("berisi-ikatan", "Kepala {{badan}}"),
        ("tanggal", new DateOnly(2022, 10, 3)),
        ("satu", new object[] { "a" }),
        ("dua", new object[] { "a", "b" }),
        ("abc", new object[] { "a", "b", "c" }),
        ("tanpa", Array.Empty<object>()),
        ("orang", new object[] { Lingkup(("nama", "Ani"), ("umur", Bilangan(30))), Lingkup(("nama", "Budi"), ("umur", Bilangan(40))) }),
        ("berkas", new object[] { Lingkup(("kunci", "sop-satu"), ("judul", "SOP Satu")) }));

    [Theory]
    [InlineData("{{tiga}} sasaran", "3 sasaran")]
    [InlineData("{{tiga|kata}} sasaran", "3 (tiga) sasaran")]
    [InlineData("{{badan|kalimat}}", "Badan kesatuan bangsa.")]
    [InlineData("{{berisi-ikatan|kalimat}} Lalu", "Kepala Badan kesatuan bangsa. Lalu")]
    [InlineData("{{hampa?|kalimat}}", "")]
    [InlineData("{{tiga|terbilang}}", "tiga")]
    [InlineData("{{tiga|romawi}}", "III")]
    [InlineData("{{uang}}", "Rp4.016.972.430")]
    [InlineData("{{uang|angka}}", "4.016.972.430")]
    [InlineData("{{uang|terbilang}}", "empat miliar enam belas juta sembilan ratus tujuh puluh dua ribu empat ratus tiga puluh rupiah")]
    [InlineData("{{uang|terbilang|kapital}}", "Empat miliar enam belas juta sembilan ratus tujuh puluh dua ribu empat ratus tiga puluh rupiah")]
    [InlineData("{{serapan}}", "81,64 %")]
    [InlineData("{{serapan|angka}}", "81,64")]
    [InlineData("{{serapan|bulat}}", "82 %")]
    [InlineData("{{serapan|hitungan}}", "4.016.972.430 / 4.920.098.606 × 100")]
    [InlineData("{{turun}}", "−1,25 %")]
    [InlineData("{{turun|mutlak}}", "1,25 %")]
    [InlineData("{{arah}}", "meningkat")]
    [InlineData("{{arah|kapital}}", "Meningkat")]
    [InlineData("{{badan|besar}}", "BADAN KESATUAN BANGSA")]
    [InlineData("{{badan|kecil}}", "badan kesatuan bangsa")]
    [InlineData("{{badan|awal-kecil}}", "badan kesatuan bangsa")]
    [InlineData("x{{badan|kurung}}", "x (Badan kesatuan bangsa)")]
    [InlineData("x{{hampa|kurung}}", "x")]
    [InlineData("x{{kosong|kurung}}", "x")]
    [InlineData("x{{tidak-ada|kurung}}", "x")]
    [InlineData("{{nip|nip}}", "NIP. contoh")]
    [InlineData("x{{hampa|nip}}", "x")]
    [InlineData("x{{tidak-ada?}}", "x")]
    [InlineData("{{berisi-ikatan}}", "Kepala Badan kesatuan bangsa")]
    [InlineData("{{tanggal}}", "3 Oktober 2022")]
    [InlineData("{{tanggal|hari-tanggal}}", "Senin, 3 Oktober 2022")]
    [InlineData("{{tanggal|bulan-tahun}}", "Oktober 2022")]
    [InlineData("{{satu|rangkai}}", "a")]
    [InlineData("{{dua|rangkai}}", "a dan b")]
    [InlineData("{{abc|rangkai}}", "a, b, dan c")]
    [InlineData("{{abc|baris}}", "a ⏎ b ⏎ c")]
    [InlineData("{{dua|bernomor}}", "1. a ⏎ 2. b")]
    [InlineData("{{satu|bernomor}}", "a")]
    [InlineData("{{abc.banyak}} huruf", "3 huruf")]
    [InlineData("{{tanpa.banyak}} huruf", "0 huruf")]
    [InlineData("{{abc.2}}", "b")]
    [InlineData("{{orang.2.nama}}", "Budi")]
    [InlineData("{{orang.nama|rangkai}}", "Ani dan Budi")]
    [InlineData("{{orang.umur|rangkai}}", "30 dan 40")]
    [InlineData("{{berkas.sop-satu.judul}}", "SOP Satu")]
    public void Bentuk(string template, string tercetak) => Teks(Nama, Par(template)).ShouldBe(tercetak);

    [Theory]
    [InlineData("{{serapan|kata}}", "81,64 (delapan puluh satu koma enam empat)")]
    [InlineData("{{serapan|terbilang}}", "delapan puluh satu koma enam empat")]
    public void Kata_menyebut_angka_yang_dicetak_bukan_desimal_yang_tidak_dicetak(string template, string tercetak) =>
        Teks(Nama, Par(template)).ShouldBe(tercetak);

    [Fact]
    public void Angka_terikat_pada_faktanya_dan_gaya_huruf_ikut()
    {
        var p = Naskah(Nama, Par("Serapan **{{serapan}}** dan *{{tiga}}*.")).DaftarBlok().OfType<Paragraf>().Single();
        var angka = p.Isi.OfType<Angka>().ToList();
        angka[0].Fakta.ShouldBeSameAs(Serapan);
        angka[0].Gaya.ShouldBe(GayaTeks.Tebal);
        angka[1].Gaya.ShouldBe(GayaTeks.Miring);
        p.Isi.OfType<Teks>().ShouldAllBe(t => t.Gaya == GayaTeks.Biasa);
    }

    [Fact]
    public void Hitungan_banyak_adalah_satu_fakta_di_mana_pun_dicetak()
    {
        var angka = Naskah(Nama, Par("{{abc.banyak}} dan {{abc.banyak|kata}}")).DaftarBlok().OfType<Paragraf>().Single().Isi.OfType<Angka>().ToList();
        angka[0].Fakta.ShouldBeSameAs(angka[1].Fakta);
    }

    [Theory]
    [InlineData("{{serpan}}", "serpan", "serapan")]
    [InlineData("{{}}", "", "")]
    public void Nama_yang_tidak_dikenal_disebut_beserta_tempatnya(string template, string jalur, string saran)
    {
        var k = Salah(Nama, Par(template)).ShouldHaveSingleItem();
        k.Asal.ShouldBe(Tempat);
        k.Pesan.ShouldContain($"\"{jalur}\" tidak dikenal");
        k.Saran.ShouldContain(saran);
    }

    [Theory]
    [InlineData("Alamatnya {{orang.alamat}}.", "Alamatnya [belum diisi: alamat].", "alamat belum diisi.")]
    [InlineData("Namanya {{orang.3.nama}}.", "Namanya [belum diisi: nama].", "nama belum diisi.")]
    [InlineData("Serapan {{kosong|bulat}}.", "Serapan [belum diisi: kosong].", "kosong belum diisi.")]
    [InlineData("Kode pos {{instansi.kode-pos}}.", "Kode pos [belum diisi: kode pos].", "kode pos (data kantor) belum diisi.")]
    [InlineData("NIP {{instansi.kepala.nip}}.", "NIP [belum diisi: NIP kepala].", "NIP kepala (data kantor) belum diisi.")]
    public void Yang_belum_diisi_menjadi_celah(string template, string tercetak, string pesan)
    {
        var hasil = Susun(Nama, Par(template));
        hasil.Naskah.ShouldNotBeNull().DaftarBlok().OfType<Paragraf>().Single().Isi.Gabung().ShouldBe(tercetak);
        var k = hasil.DaftarKesalahan.ShouldHaveSingleItem();
        (k.Bobot, k.Pesan).ShouldBe((BobotKesalahan.Celah, pesan));
    }

    [Fact]
    public void Bentuk_yang_tidak_dikenal_menyebut_pilihannya()
    {
        var k = Salah(Nama, Par("{{tiga|roman}}")).ShouldHaveSingleItem();
        k.Pesan.ShouldContain("\"roman\"");
        k.Saran.ShouldContain("romawi");
    }

    [Theory]
    [InlineData("{{rusak|romawi}}")]
    [InlineData("{{jauh|romawi}}")]
    [InlineData("{{jauh|terbilang}}")]
    [InlineData("{{jauh|kata}}")]
    public void Angka_yang_tidak_dapat_disebut_menjadi_pesan_bukan_kegagalan(string template)
    {
        var nama = Nama.Dengan([new("jauh", Nilai(Bilangan(1_000_000_000_000_000_000m)))]);
        Salah(nama, Par(template)).ShouldHaveSingleItem().Asal.ShouldBe(Tempat);
    }

    [Theory]
    [InlineData("Serapan {{serapan")]
    [InlineData("Serapan {{serapan} saja")]
    public void Pengikat_yang_tidak_ditutup_tidak_pernah_tercetak(string template) =>
        Salah(Nama, Par(template)).ShouldHaveSingleItem().Pesan.ShouldContain("}}");

    [Fact]
    public void Teks_yang_mengikat_dirinya_sendiri_menjadi_pesan() =>
        Salah(Lingkup(("a", "x {{b}}"), ("b", "y {{a}}")), Par("{{a}}")).ShouldContain(k => k.Pesan.Contains("mengikat dirinya", StringComparison.Ordinal));

    [Fact]
    public void Semua_kesalahan_dilaporkan_bersama() =>
        Salah(Nama, Par("{{a1}} {{a2}}"), Par("{{tiga|aneh}}"), Wadah("ganjil"), Par("{{@tiada}}")).Count.ShouldBe(5);
}
