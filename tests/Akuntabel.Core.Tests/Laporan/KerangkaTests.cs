using Akuntabel.Core.Laporan;
using static Akuntabel.Core.Tests.Laporan.Rangka;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>Loops, conditions, numbering, captions, references, sections, lists.</summary>
public class KerangkaTests
{
    private static readonly NilaiLingkup Nama = Lingkup(
        ("tahun", "2022"),
        ("ada", "ya"),
        ("hampa", ""),
        ("nol", Bilangan(0)),
        ("kosong", Kosong()),
        ("tanpa", Array.Empty<object>()),
        ("pohon", new object[]
        {
            Lingkup(("nama", "A"), ("anak", new object[] { "a1", "a2" })),
            Lingkup(("nama", "B"), ("anak", new object[] { "b1" })),
        }));

    [Fact]
    public void Ulangan_bersarang_bernomor_sendiri_sendiri() =>
        Teks(Nama, Wadah("untuk p di pohon", Par("{{nomor}}. {{p.nama}}"), Wadah("untuk x di p.anak", Par("{{huruf}}. {{x}} ({{p.nama}})"))))
            .ShouldBe("1. A\na. a1 (A)\nb. a2 (A)\n2. B\na. b1 (B)");

    [Theory]
    [InlineData("untuk p pohon")]
    [InlineData("untuk")]
    [InlineData("untuk p di pohon lagi")]
    public void Ulangan_yang_salah_tulis_menjadi_pesan(string arahan) =>
        Salah(Nama, Wadah(arahan, Par("x"))).ShouldHaveSingleItem().Saran.ShouldContain("untuk s di sasaran");

    [Fact]
    public void Ulangan_atas_daftar_yang_tidak_ada_menjadi_pesan() =>
        Salah(Nama, Wadah("untuk p di hutan", Par("x"))).ShouldHaveSingleItem().Pesan.ShouldContain("\"hutan\"");

    [Theory]
    [InlineData("ada", true)]
    [InlineData("hampa", false)]
    [InlineData("tiada", false)]
    [InlineData("tidak tiada", true)]
    [InlineData("tidak ada", false)]
    [InlineData("nol", true)] // nol adalah nilai
    [InlineData("kosong", false)] // kosong bukan nol
    [InlineData("tanpa", false)]
    [InlineData("pohon", true)]
    [InlineData("ada = ya", true)]
    [InlineData("ada = YA", true)]
    [InlineData("ada = tidak", false)]
    [InlineData("ada != tidak", true)]
    [InlineData("tiada = ya", false)]
    [InlineData("nol = 0", true)]
    [InlineData("pohon.1.nama = \"A\"", true)]
    [InlineData("tiada atau ada", true)]
    [InlineData("tiada atau hampa", false)]
    [InlineData("ada = tidak atau nol = 0", true)]
    [InlineData("tidak tiada atau hampa", true)]
    [InlineData("tidak tiada atau ada", false)]
    public void Syarat(string syarat, bool benar) =>
        Naskah(Nama, Par("awal"), Wadah("jika " + syarat, Par("isi"))).DaftarBlok().Count().ShouldBe(benar ? 2 : 1);

    [Fact]
    public void Nomor_bab_dan_anak_bab_dihitung()
    {
        Teks(Nama,
            Judul(1, "KATA PENGANTAR", "", "awal"), Judul(2, "Pengantar"),
            Judul(1, "PENDAHULUAN"), Judul(2, "Latar"), Judul(3, "Umum"), Judul(3, "Khusus"), Judul(4, "Rinci"), Judul(2, "Dasar"), Judul(3, "Lagi"),
            Judul(1, "PERENCANAAN", "", "tanpa-daftar"), Judul(2, "Renstra"), Judul(5, "a. Penjelasan"),
            Judul(1, "PERJANJIAN", "", "lampiran"), Judul(2, "Isi"), Judul(1, "SOP", "", "lampiran"))
            .ShouldBe("""
                # KATA PENGANTAR
                ## Pengantar
                # BAB I PENDAHULUAN
                ## 1.1 Latar
                ### 1.1.1 Umum
                ### 1.1.2 Khusus
                #### 1.1.2.1 Rinci
                ## 1.2 Dasar
                ### 1.2.1 Lagi
                # BAB II PERENCANAAN [tidak dalam daftar isi]
                ## 2.1 Renstra
                [AnakJudul] a. Penjelasan
                # LAMPIRAN 1 PERJANJIAN
                ## Isi
                # LAMPIRAN 2 SOP
                """);
    }

    [Fact]
    public void Keterangan_bernomor_per_bab_dan_per_jenis()
    {
        var n = Naskah(Nama,
            Judul(1, "IKHTISAR", "", "awal"), Satu("t0"),
            Judul(1, "SATU"), Satu("t1"), Bagan("g1"), Satu("t2"),
            Judul(1, "DUA"), Satu("t3"), Bagan("g2"),
            Judul(1, "PK", "", "lampiran"), Satu("t4"));
        n.DaftarBlok().Select(b => (b as Tabel)?.Keterangan ?? (b as Bagan)?.Keterangan).OfType<Keterangan>().Select(k => k.Sebutan)
            .ShouldBe(["Tabel A.1", "Tabel 1.1", "Gambar 1.1", "Tabel 1.2", "Tabel 2.1", "Gambar 2.1", "Tabel L1.1"]);
    }

    [Fact]
    public void Rujukan_ke_depan_dan_ke_belakang_tercetak_dengan_nomornya()
    {
        Teks(Nama,
            Judul(1, "SATU", "bab-satu"), Judul(2, "Hasil", "hasil"),
            Par("Lihat {{@tabel-x}}, {{@bab-satu}}, {{@hasil}}, {{@lampiran-pk}}, dan {{@pengantar}}."), Satu("tabel-x"),
            Judul(1, "PERJANJIAN", "lampiran-pk", "lampiran"), Judul(1, "Kata Pengantar", "pengantar", "awal"))
            .ShouldContain("Lihat Tabel 1.1, Bab I, 1.1, Lampiran 1, dan Kata Pengantar.", Case.Sensitive);
    }

    [Fact]
    public void Rujukan_dalam_ulangan_memakai_nama_dalam_kurung_siku()
    {
        var n = Naskah(Nama, Judul(1, "SATU"), Wadah("untuk p di pohon", Par("Lihat {{@tabel-[p.nama]}}."), Satu("tabel-[p.nama]")));
        n.DaftarBlok().OfType<Paragraf>().Select(p => p.Isi.Gabung()).ShouldBe(["Lihat Tabel 1.1.", "Lihat Tabel 1.2."]);
        n.DaftarBlok().OfType<Tabel>().Select(t => t.Keterangan!.Id).ShouldBe(["tabel-a", "tabel-b"]);
    }

    [Fact]
    public void Rujukan_tanpa_tujuan_menjadi_pesan() =>
        Salah(Nama, Par("Lihat {{@tiada}}.")).ShouldHaveSingleItem().Pesan.ShouldContain("@tiada");

    [Fact]
    public void Id_tabel_yang_dipakai_dua_kali_menjadi_pesan() =>
        Salah(Nama, Judul(1, "SATU"), Satu("x"), Satu("x")).ShouldHaveSingleItem().Pesan.ShouldContain("\"x\" dipakai dua kali");

    [Fact]
    public void Id_judul_yang_dipakai_dua_kali_menjadi_pesan() =>
        Salah(Nama, Judul(1, "SATU", "x"), Judul(1, "DUA", "x")).ShouldHaveSingleItem().Pesan.ShouldContain("\"x\" dipakai dua kali");

    [Fact]
    public void Judul_yang_sama_tetap_berjangkar_sendiri_sendiri()
    {
        var id = Naskah(Nama, Judul(1, "Sama", "", "awal"), Judul(1, "Sama", "", "awal"), Judul(1, "!!!", "", "awal"))
            .DaftarBlok().OfType<Judul>().Select(j => j.Id).ToList();
        id.ShouldBeUnique();
        id.ShouldAllBe(i => i.Length > 0);
    }

    [Fact]
    public void Bagian_sampul_romawi_arab_dan_mendatar()
    {
        var n = Naskah(Nama,
            Par("SAMPUL"),
            Judul(1, "KATA PENGANTAR", "", "awal"), Par("a"), Judul(1, "DAFTAR ISI", "", "awal"),
            Judul(1, "SATU"), Par("b"), Wadah("lanskap", Par("lebar"), Wadah("lanskap", Par("lebar juga"))), Par("c"),
            Judul(1, "DUA"), Judul(1, "PK", "", "lampiran"));
        n.DaftarBagian.Select(b => (b.Lanskap, b.Penomoran)).ShouldBe(
        [
            (false, PenomoranHalaman.Tanpa), (false, PenomoranHalaman.Romawi), (false, PenomoranHalaman.Arab), (true, PenomoranHalaman.Arab),
            (false, PenomoranHalaman.Arab),
        ]);
        n.DaftarBagian[0].KakiHalaman.ShouldBeEmpty();
        n.DaftarBagian[3].DaftarBlok.Count.ShouldBe(2);
        n.DaftarBagian.ShouldAllBe(b => b.DaftarBlok.Count > 0);
    }

    [Fact]
    public void Lanskap_di_dalam_daftar_tidak_memecah_halaman()
    {
        var butir = new DaftarKerangka(Tempat, PenandaDaftar.Angka, [[Par("satu"), Wadah("lanskap", Par("dalam"))], [Par("dua")]]);
        var n = Naskah(Nama, Par("awal"), butir);
        n.DaftarBagian.ShouldHaveSingleItem();
        NaskahTeks.Cetak(n.DaftarBlok()).ShouldBe("awal\n1. satu\n   dalam\n2. dua");
    }

    [Fact]
    public void Gaya_wadah_berlaku_di_dalamnya_saja() =>
        Teks(Nama, Wadah("tengah", Par("a")), Par("b"), Wadah("rumus", Par("c")), Wadah("halaman-baru")).ShouldBe("[Tengah] a\nb\n[Rumus] c\n--- halaman baru ---");

    [Fact]
    public void Wadah_yang_tidak_dikenal_menyebut_pilihannya()
    {
        var k = Salah(Nama, Wadah("lanscape", Par("x"))).ShouldHaveSingleItem();
        k.Pesan.ShouldContain("lanscape");
        k.Saran.ShouldContain("lanskap");
    }

    [Fact]
    public void Arahan_yang_tidak_dikenal_menyebut_pilihannya() =>
        Salah(Nama, Arahan("table", ("judul", "x"))).ShouldHaveSingleItem().Saran.ShouldContain("tabel");

    [Fact]
    public void Paragraf_yang_hampa_tidak_dicetak() => Teks(Nama, Par("{{hampa}} "), Par("isi")).ShouldBe("isi");

    [Fact]
    public void Butir_bertanda_baca_tunggal_dan_yang_terakhir_titik()
    {
        var nama = Lingkup(("x", new object[] { "satu.", "dua;", "tiga" }));
        Teks(nama, Arahan("butir", ("untuk", "b di x"), ("isi", "{{b}};"), ("penanda", "huruf"))).ShouldBe("a. satu;\nb. dua;\nc. tiga.");
    }

    [Fact]
    public void Butir_disaring_syarat_dan_daftar_tanpa_butir_tidak_dicetak()
    {
        Teks(Nama, Arahan("butir", ("untuk", "p di pohon"), ("jika", "p.nama = B"), ("isi", "{{p.nama}}"), ("penanda", "angka"))).ShouldBe("1. B");
        Teks(Nama, Par("a"), Arahan("butir", ("untuk", "p di tanpa"), ("isi", "x"))).ShouldBe("a");
        Salah(Nama, Arahan("butir", ("untuk", "p di pohon"), ("isi", "x"), ("penanda", "bulat"))).ShouldHaveSingleItem().Saran.ShouldContain("huruf");
    }

    [Fact]
    public void Narasi_disisipkan_bila_ada()
    {
        var nama = Nama.Dengan([new("narasi", Lingkup(("latar", new NilaiNarasi([Par("Tahun {{tahun}}.")]))))]);
        Teks(nama, Arahan("sisip", ("jalur", "narasi.latar")), Arahan("sisip", ("jalur", "narasi.tiada")), Par("z")).ShouldBe("Tahun 2022.\nz");
    }

    [Fact]
    public void Tanda_tangan_tanpa_tanggal_menyediakan_tempat_menulisnya()
    {
        SimpulKerangka Ttd(string tempat) => Arahan("tanda-tangan", ("tempat-tanggal", tempat), ("kolom", new object[] { Peta(("jabatan", new object[] { "Kepala," }), ("nama", "Ani")) }));
        Teks(Nama, Ttd("Manggar, {{hampa}}")).ShouldBe("[tanda tangan] Manggar, ……………………\n   Kepala, | Ani |  | ");
        Teks(Nama, Ttd("{{hampa}}, {{hampa}}")).ShouldStartWith("[tanda tangan] ……………………, ……………………\n");
        Teks(Nama, Ttd("{{hampa}}, 27 Januari 2023")).ShouldStartWith("[tanda tangan] ……………………, 27 Januari 2023\n");
        Teks(Nama, Ttd("")).ShouldStartWith("[tanda tangan] \n");
        Teks(Nama, Ttd("Manggar, 27 Januari 2023")).ShouldStartWith("[tanda tangan] Manggar, 27 Januari 2023\n");
    }

    [Fact]
    public void Grafik_hanya_memakai_fakta()
    {
        SimpulKerangka Grafik(string nilai) => Arahan("grafik",
            ("judul", "Coba"), ("untuk", "p di orang"), ("label", "{{p.nama}}"), ("sumbu", "Orang"), ("jenis", "garis"),
            ("seri", new object[] { Peta(("nama", "Umur"), ("nilai", nilai)) }));
        var nama = Lingkup(("orang", new object[] { Lingkup(("nama", "Ani"), ("umur", Bilangan(30))), Lingkup(("nama", "Budi"), ("umur", Kosong())) }));
        Teks(nama, Judul(1, "X"), Grafik("p.umur")).ShouldBe("# BAB I X\n[grafik garis, Orang] Grafik 1.1 Coba\n   Ani: Umur 30\n   Budi: Umur –");
        Salah(nama, Grafik("p.nama")).ShouldAllBe(k => k.Pesan.Contains("bukan angka", StringComparison.Ordinal));
    }

    [Fact]
    public void Grafik_tanpa_angka_tidak_dicetak_bersama_kalimatnya()
    {
        SimpulKerangka Grafik(string untuk, string jika = "") => Arahan("grafik", ("id", "grafik-umur"), ("judul", "Umur"), ("untuk", untuk), ("jika", jika),
            ("label", "{{p.nama}}"), ("pengantar", "Lihat {{@grafik-umur}}."), ("penutup", "Demikian."),
            ("seri", new object[] { Peta(("nama", "Umur"), ("nilai", "p.umur")), Peta(("nama", "Kosong"), ("nilai", "p.hampa")) }));
        var nama = Lingkup(("orang", new object[] { Lingkup(("nama", "Ani"), ("umur", Bilangan(30)), ("hampa", Kosong())),
            Lingkup(("nama", "Budi"), ("umur", Kosong()), ("hampa", Kosong())) }), ("tiada", new object[] { Lingkup(("nama", "Cici"), ("umur", Kosong()), ("hampa", Kosong())) }));
        Teks(nama, Judul(1, "X"), Grafik("p di tiada")).ShouldBe("# BAB I X");
        // a series of which nothing is known is left out, and so is a category by its condition
        Teks(nama, Judul(1, "X"), Grafik("p di orang", "p.umur")).ShouldBe(
            "# BAB I X\nLihat Grafik 1.1.\n[grafik batangtegak, ] Grafik 1.1 Umur\n   Ani: Umur 30\nDemikian.");
    }

    [Theory]
    [InlineData("", "batanggaris")]
    [InlineData("batang-mendatar", "batangmendatar")]
    [InlineData("tidak", null)]
    public void Kantor_memilih_bentuk_grafik_menurut_tempatnya(string pilihan, string? tercetak)
    {
        var nama = Lingkup(("laporan", Lingkup(("grafik", Lingkup(("grafik-umur", pilihan))))),
            ("orang", new object[] { Lingkup(("nama", "Ani"), ("umur", Bilangan(30))) }));
        Teks(nama, Judul(1, "X"), Arahan("grafik", ("id", "grafik-umur-{{orang.1.nama}}"), ("judul", "Umur"), ("untuk", "p di orang"), ("label", "{{p.nama}}"),
            ("jenis", "batang-garis"), ("seri", new object[] { Peta(("nama", "Umur"), ("nilai", "p.umur")) })))
            .ShouldBe("# BAB I X" + (tercetak is null ? "" : $"\n[grafik {tercetak}, ] Grafik 1.1 Umur\n   Ani: Umur 30"));
    }

    private static ArahanKerangka Satu(string id) => Tabel("Judul", ["A"], [Baris("x")], ("id", id));

    private static ArahanKerangka Bagan(string id) => Arahan("bagan", ("id", id), ("judul", "Bagan"), ("jenis", "struktur"), ("dari", "pohon.1"));
}
