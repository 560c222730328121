using System.Xml.Linq;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Docx;
using static Akuntabel.Dokumen.Tests.Docx.BerkasDocx;
using static Akuntabel.Dokumen.Tests.Docx.NaskahUji;

namespace Akuntabel.Dokumen.Tests.Docx;

public class TabelDocxTests
{
    private static readonly BerkasDocx Contoh = new(NaskahContoh.Buat());

    private static XElement TabelAnggaran => Contoh.Badan.Descendants(W + "tbl").First(t => t.Descendants(W + "tblCaption").Any());

    [Fact]
    public void Baris_kepala_diulang_dan_hanya_baris_kepala()
    {
        var baris = TabelAnggaran.Elements(W + "tr").ToList();
        baris.Count.ShouldBe(8);
        baris.Select(b => b.Descendants(W + "tblHeader").Any()).ShouldBe([true, true, false, false, false, false, false, false]);
        baris.ShouldAllBe(b => b.Descendants(W + "cantSplit").Any());
    }

    [Fact]
    public void Rentang_menutupi_kisi_dengan_tepat()
    {
        var grid = TabelAnggaran.Element(W + "tblGrid")!.Elements(W + "gridCol").Select(g => int.Parse(Val(g, "w")!)).ToArray();
        grid.Length.ShouldBe(5);
        grid.Sum().ShouldBe(11906 - 1701 - 1417);
        foreach (var baris in TabelAnggaran.Elements(W + "tr"))
        {
            var kolom = 0;
            foreach (var sel in baris.Elements(W + "tc"))
            {
                var rentang = int.Parse(Val(sel.Descendants(W + "gridSpan").FirstOrDefault()) ?? "1");
                int.Parse(Val(sel.Descendants(W + "tcW").Single(), "w")!).ShouldBe(grid.Skip(kolom).Take(rentang).Sum());
                kolom += rentang;
            }

            kolom.ShouldBe(5);
        }

        Gabung(0).ShouldBe(["restart", "restart", null, "restart"]);
        Gabung(1).ShouldBe(["", "", null, null, ""]);
        Gabung(5).ShouldBe(["restart", null, null, null, null]);
        Gabung(6).ShouldBe(["", null, null, null, null]);
    }

    // vMerge of each cell of a row: null = none, "" = continues
    private static IEnumerable<string?> Gabung(int baris) => TabelAnggaran.Elements(W + "tr").ElementAt(baris).Elements(W + "tc")
        .Select(c => c.Descendants(W + "vMerge").Select(v => Val(v) ?? "").FirstOrDefault());

    [Fact]
    public void Sel_dirata_dan_diwarnai_seperti_diminta()
    {
        var baris = TabelAnggaran.Elements(W + "tr").ToList();
        Gaya(baris[3].Descendants(W + "p").ElementAt(2)).ShouldBe("IsiTabel10Kanan");
        Gaya(baris[0].Descendants(W + "p").ElementAt(1)).ShouldBe("IsiTabel10Tengah");
        var warna = baris[6].Elements(W + "tc").ElementAt(2);
        Val(warna.Descendants(W + "shd").Single(), "fill").ShouldBe("2E7D32");
        Val(warna.Descendants(W + "color").Single()).ShouldBe("FFFFFF", "teks pada warna gelap harus terbaca");
        baris[7].Descendants(W + "r").ShouldAllBe(r => r.Descendants(W + "b").Any());
        baris[3].Descendants(W + "b").ShouldBeEmpty();
        baris[0].Descendants(W + "shd").ShouldNotBeEmpty();
    }

    [Fact]
    public void Tabel_tata_letak_tidak_bergaris_dan_tabel_data_punya_uraian()
    {
        Val(TabelAnggaran.Descendants(W + "tblCaption").Single()).ShouldBe("Tabel 3.1");
        Val(TabelAnggaran.Descendants(W + "tblDescription").Single()).ShouldBe("Anggaran dan Realisasi <Program> & Kegiatan");
        var polos = Contoh.Badan.Descendants(W + "tbl").Single(t => Teks(t) == "NamaContoh");
        Val(polos.Descendants(W + "tblStyle").Single()).ShouldBe("TabelPolos");
        polos.Descendants(W + "shd").ShouldBeEmpty();
        var gaya = Contoh.Xml("word/styles.xml").Elements(W + "style").ToDictionary(s => Val(s, "styleId")!);
        gaya["TabelPolos"].Descendants(W + "tblBorders").ShouldBeEmpty();
        gaya["TabelAkuntabel"].Descendants(W + "insideV").ShouldNotBeEmpty();
    }

    [Fact]
    public void Sumber_berdiri_di_bawah_tabelnya()
    {
        var berikut = TabelAnggaran.ElementsAfterSelf().First();
        Teks(berikut).ShouldBe("Sumber: Badan Contoh, Tahun 2022");
        Gaya(berikut).ShouldBe("Catatan");
    }

    [Fact]
    public void Kepala_kelompok_dan_baris_sebelum_jumlah_melekat_pada_berikutnya()
    {
        // two header rows, group, 1, 2, then the last three rows, which no page break parts, the total before the source note
        TabelAnggaran.Elements(W + "tr").Select(b => b.Descendants(W + "p").All(p => p.Descendants(W + "keepNext").Any()))
            .ShouldBe([true, true, true, false, false, true, true, true]);
    }

    [Fact]
    public void Dua_tabel_berurutan_tidak_menyatu()
    {
        var t = new Tabel(null, [new(1, Rata.Kiri)], [], [new(JenisBaris.Isi, [Sel("a")])]);
        var b = new BerkasDocx(Satu(t, t));
        b.Badan.Descendants(W + "tbl").Count().ShouldBe(2);
        b.Badan.Descendants(W + "tbl").ShouldAllBe(x => x.ElementsAfterSelf().First().Name == W + "p");
    }

    [Theory]
    [InlineData(4, 8788, 10)]
    [InlineData(9, 13720, 8)]
    public void Angka_panjang_selalu_muat_dalam_satu_baris(int kolomAngka, int lebar, int palingBesar)
    {
        Kolom[] kolom = [new(60, Rata.Kiri), .. Enumerable.Repeat(new Kolom(1, Rata.Kanan), kolomAngka)];
        var t = new Tabel(null, kolom, [], [new(JenisBaris.Jumlah, [Sel("Penyelenggaraan"), .. Enumerable.Repeat(Sel("999.184.352.330"), kolomAngka)])]);
        var tata = TataTabel.Hitung(t, lebar, lembar: false);
        tata.Ukuran.ShouldBeLessThanOrEqualTo(palingBesar);
        tata.Lebar.Sum().ShouldBe(lebar);

        // 12 digits of half an em and 3 dots of a quarter, bold; twice 80 twips of padding
        tata.Lebar.Skip(1).ShouldAllBe(l => l >= (((12 * 500) + (3 * 250)) * 1.05 * tata.Ukuran / 50) + 160);
    }

    [Fact]
    public void Baris_yang_lebih_lebar_daripada_tabel_ditolak_dengan_menyebut_tabelnya()
    {
        var t = new Tabel(new("t", "Tabel", "2", 7, "x"), [new(1, Rata.Kiri)], [], [new(JenisBaris.Isi, [Sel("a"), Sel("berlebih")])]);
        Should.Throw<ArgumentException>(() => new BerkasDocx(Satu(t))).Message.ShouldSatisfyAllConditions(m => m.ShouldContain("2.7"), m => m.ShouldContain("berlebih"));
    }

    [Fact]
    public void Baris_yang_kurang_selnya_dilengkapi()
    {
        var t = new Tabel(null, [new(1, Rata.Kiri), new(1, Rata.Kiri), new(1, Rata.Kiri)], [], [new(JenisBaris.Isi, [Sel("a")]), new(JenisBaris.Isi, [])]);
        foreach (var baris in new BerkasDocx(Satu(t)).Badan.Descendants(W + "tr"))
        {
            baris.Elements(W + "tc").Sum(c => int.Parse(Val(c.Descendants(W + "gridSpan").FirstOrDefault()) ?? "1")).ShouldBe(3);
        }
    }
}
