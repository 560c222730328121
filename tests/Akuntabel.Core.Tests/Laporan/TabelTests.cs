using Akuntabel.Core.Laporan;
using static Akuntabel.Core.Tests.Laporan.Rangka;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>Tables of an outline, as a reader sees them.</summary>
public class TabelTests
{
    private static readonly NilaiLingkup Nama = Lingkup(
        ("uang", Contoh.Rupiah(1_500_000m)),
        ("persen", Contoh.Persen(81.645m)),
        ("kosong", Kosong()),
        ("hampa", ""),
        ("tahun-renstra", new object[] { Lingkup(("tahun", "2021")), Lingkup(("tahun", "2022")) }),
        ("tanpa", Array.Empty<object>()),
        ("program", new object[]
        {
            Lingkup(("nama", "P1"), ("sub", new object[] { Lingkup(("nama", "s1"), ("n", Bilangan(5))), Lingkup(("nama", "s2"), ("n", Bilangan(7))) })),
            Lingkup(("nama", "P2"), ("sub", new object[] { Lingkup(("nama", "s3"), ("n", Bilangan(9))) })),
        }));

    [Fact]
    public void Angka_dalam_sel_tanpa_satuan_kecuali_diminta() =>
        Isi(Tabel("", ["A", "B", "C"], [Baris("{{uang}}", "{{persen|satuan}}", "{{kosong}}")])).ShouldBe("!| A | B | C |\n | 1.500.000 | 81,65 % | – |");

    [Fact]
    public void Kepala_bertingkat_menggabung_judul_atas_yang_sama() =>
        Isi(Tabel("", ["No", "Jumlah > 2021", "Jumlah > 2022", "Lain > Jumlah > x"], [Baris("1", "2", "3", "4")]))
            .ShouldBe("""
                !| No ⟨3 baris⟩ | Jumlah ⟨2 kolom⟩ | Lain |
                !| 2021 ⟨2 baris⟩ | 2022 ⟨2 baris⟩ | Jumlah |
                !| x |
                 | 1 | 2 | 3 | 4 |
                """);

    [Fact]
    public void Judul_atas_yang_sama_tetapi_tidak_bersebelahan_tidak_digabung() =>
        Isi(Tabel("", ["T > a", "X", "T > b"], [Baris("1", "2", "3")])).ShouldStartWith("!| T | X ⟨2 baris⟩ | T |\n!| a | b |");

    [Fact]
    public void Baris_nomor_kolom() =>
        Isi(Tabel("", ["A", "B"], [Baris("x", "y")], ("nomor-kolom", "ya"))).ShouldBe("!| A | B |\n!| (1) | (2) |\n | x | y |");

    [Fact]
    public void Tanda_kiri_dan_atas_menggabung_sel() =>
        Isi(Tabel("", ["A", "B", "C"], [Baris("x", "<", "1"), Baris("^", "<", "2"), Baris("y", "z", "^")]))
            .ShouldBe("!| A | B | C |\n | x ⟨2 kolom, 2 baris⟩ | 1 |\n | 2 ⟨2 baris⟩ |\n | y | z |");

    [Fact]
    public void Tanda_yang_tidak_punya_tetangga_menjadi_sel_hampa() =>
        Isi(Tabel("", ["A", "B"], [Baris("^", "1"), Baris("<", "2")])).ShouldBe("!| A | B |\n |  | 1 |\n |  | 2 |");

    [Fact]
    public void Gabung_menyatukan_isi_sama_yang_berurutan_tetapi_tidak_menembus_kolom_kirinya()
    {
        object Gabung(string judul) => Peta(("judul", judul), ("gabung", "ya"));
        Isi(Tabel("", [Gabung("T"), Gabung("S"), "I"], [Baris("t1", "s", "1"), Baris("t1", "s", "2"), Baris("t2", "s", "3"), Baris("t2", "", "4"), Baris("t2", "", "5")]))
            .ShouldBe("""
                !| T | S | I |
                 | t1 ⟨2 baris⟩ | s ⟨2 baris⟩ | 1 |
                 | 2 |
                 | t2 ⟨3 baris⟩ | s | 3 |
                 |  | 4 |
                 |  | 5 |
                """);
    }

    [Fact]
    public void Kolom_dan_sel_berulang() =>
        Isi(Tabel("", ["No", Peta(("untuk", "t di tahun-renstra"), ("judul", "Target > {{t.tahun}}"))],
                [Baris("1", Peta(("untuk", "t di tahun-renstra"), ("isi", "x{{t.tahun}}")))]))
            .ShouldBe("!| No ⟨2 baris⟩ | Target ⟨2 kolom⟩ |\n!| 2021 | 2022 |\n | 1 | x2021 | x2022 |");

    [Fact]
    public void Baris_bersarang_berjenis_dan_bersyarat() =>
        Isi(Tabel("", ["No", "Uraian", "n"],
            [
                Peta(("untuk", "p di program"), ("jenis", "kelompok"), ("sel", new object[] { "{{nomor}}", "{{p.nama}}", "" }),
                    ("lalu", new object[] { Peta(("untuk", "s di p.sub"), ("jika", "s.n != 7"), ("sel", new object[] { "{{huruf}}", "{{s.nama}}", "{{s.n}}" })) })),
                Peta(("untuk", "p di tanpa"), ("sel", new object[] { "a", "b", "c" })),
                Peta(("jenis", "jumlah"), ("sel", new object[] { "Jumlah", "<", "21" })),
            ]))
            .ShouldBe("""
                !| No | Uraian | n |
                +| 1 | P1 |  |
                 | a | s1 | 5 |
                +| 2 | P2 |  |
                 | a | s3 | 9 |
                =| Jumlah ⟨2 kolom⟩ | 21 |
                """);

    [Fact]
    public void Baris_tanpa_sel_hanya_mengulang_isinya() =>
        Isi(Tabel("", ["A"], [Peta(("untuk", "p di program"), ("lalu", new object[] { Peta(("untuk", "s di p.sub"), ("sel", new object[] { "{{p.nama}}{{s.nama}}" })) }))]))
            .ShouldBe("!| A |\n | P1s1 |\n | P1s2 |\n | P2s3 |");

    [Fact]
    public void Tabel_tanpa_baris_tidak_dicetak_dan_tidak_memakan_nomor()
    {
        var n = Naskah(Nama, Judul(1, "X"), Tabel("Hampa", ["A"], [Peta(("untuk", "p di tanpa"), ("sel", new object[] { "x" }))]), Tabel("Isi", ["A"], [Baris("x")]));
        n.DaftarBlok().OfType<Tabel>().ShouldHaveSingleItem().Keterangan!.Sebutan.ShouldBe("Tabel 1.1");
    }

    [Fact]
    public void Tabel_tanpa_judul_tidak_bernomor()
    {
        var n = Naskah(Nama, Judul(1, "X"), Tabel("", ["A"], [Baris("x")], ("garis", "tidak")), Tabel("Isi", ["A"], [Baris("x")]));
        var tabel = n.DaftarBlok().OfType<Tabel>().ToList();
        tabel[0].Keterangan.ShouldBeNull();
        tabel[0].Bergaris.ShouldBeFalse();
        tabel[1].Keterangan!.Sebutan.ShouldBe("Tabel 1.1");
        tabel[1].Bergaris.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Badan, 2022", "Sumber: Badan, 2022")]
    [InlineData("Sumber: Badan", "Sumber: Badan")]
    [InlineData("Keterangan: *) x", "Keterangan: *) x")]
    [InlineData("{{hampa}}", "")]
    public void Sumber_di_bawah_tabel(string tulisan, string tercetak) =>
        Naskah(Nama, Tabel("T", ["A"], [Baris("x")], ("sumber", tulisan))).DaftarBlok().OfType<Tabel>().Single().Sumber.ShouldBe(tercetak);

    [Fact]
    public void Baris_boleh_kosong_dalam_sel_tidak_menyisakan_celah() =>
        Isi(Tabel("", ["A"], [Baris("Nama\n{{hampa}}\nakhir\n")])).ShouldEndWith("| Nama ⏎ akhir |");

    [Fact]
    public void Warna_dan_rata_sel()
    {
        var sel = Naskah(Nama, Tabel("", ["A", Peta(("judul", "B"), ("rata", "kanan"))], [Baris(Peta(("isi", "x"), ("warna", "C6E0B4"), ("rata", "tengah")), "y")]))
            .DaftarBlok().OfType<Tabel>().Single().Baris[0].Sel;
        sel[0].Warna.ShouldBe("C6E0B4");
        sel[0].Rata.ShouldBe(Rata.Tengah);
        sel[1].Rata.ShouldBeNull();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Banyak_sel_yang_tidak_cocok_menjadi_pesan(int banyak) =>
        Salah(Nama, Tabel("", ["A", "B"], [Baris([.. Enumerable.Repeat("x", banyak)])])).ShouldHaveSingleItem().Pesan.ShouldBe($"baris berisi {banyak} sel, tabel berkolom 2.");

    [Fact]
    public void Setelan_yang_tidak_dikenal_menjadi_pesan()
    {
        var k = Salah(Nama, Tabel("", [Peta(("judul", "A"), ("rata", "kana"), ("lebar", "lebar"))], [Peta(("jenis", "total"), ("sel", new object[] { "x" }))]));
        k.Select(x => x.Pesan).ShouldBe(["lebar kolom \"lebar\" bukan angka positif.", "rata \"kana\" tidak dikenal.", "jenis baris \"total\" tidak dikenal."]);
    }

    /// <summary>Whatever is merged, every row still covers every column exactly once.</summary>
    [Fact]
    public void Sel_gabungan_menutup_kisi_tepat_satu_kali()
    {
        var n = Naskah(Nama, Tabel("",
            [Peta(("judul", "A"), ("gabung", "ya")), "B", "C"],
            [Baris("x", "<", "1"), Baris("x", "y", "2"), Baris("x", "^", "<"), Baris("z", "<", "<")]));
        var t = n.DaftarBlok().OfType<Tabel>().Single();
        var tutup = KisiTabel.Susun(t.Baris, 3).SelectMany(s => Enumerable.Range(s.Baris, s.TinggiBaris).SelectMany(b => Enumerable.Range(s.Kolom, s.LebarKolom).Select(k => (b, k)))).ToList();
        tutup.ShouldBeUnique();
        tutup.Count.ShouldBe(12);
    }

    private static string Isi(ArahanKerangka tabel) => Teks(Nama, tabel);
}
