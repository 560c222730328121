using Akuntabel.Core.Laporan;
using Akuntabel.Uji.Aturan.Angka;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan.DariTeks;
using Akuntabel.Dokumen.PenulisanTeks;
using Akuntabel.Dokumen.Tests.Contoh;

namespace Akuntabel.Dokumen.Tests.PenulisanTeks;

public class PenulisTeksTests
{
    private static readonly Keterangan Judul31 = new("tabel-3-1", "Tabel", "3", 1, "Pagu | menurut program");

    [Fact]
    public void Judul_paragraf_daftar_tabel_dan_tanda_tangan()
    {
        var kepala = new[] { Baris("No", "Program", "Pagu") };
        var isi = new[] { Baris("1", "Kewaspadaan\ndini", "10.000") };
        var teks = Tulis(
            new Judul(1, "bab-3", "BAB III", DaftarRuas.Polos("AKUNTABILITAS")),
            new Paragraf(GayaParagraf.Biasa, [new Teks("baris satu"), new GantiBaris(), new Teks("baris  dua")]),
            new Daftar(PenandaDaftar.Huruf, [[Isi("pertama")], [Isi("kedua"), new Daftar(PenandaDaftar.Titik, [[Isi("anak")]])]]),
            new Tabel(Judul31, [Kolom(), Kolom(), Kolom()], kepala, isi, "Sumber: DPA"),
            new BlokTandaTangan("Kupang, 30 Januari 2024", [new PenandaTangan(["Kepala Badan,"], "Nama", "", "20990101 212403 1 000")]),
            new DaftarIsi(JenisDaftarIsi.Tabel));
        teks.ShouldBe("""
            # BAB III AKUNTABILITAS

            baris satu␣␣
            baris dua

            a. pertama
            b. kedua
               - anak

            Tabel 3.1 Pagu | menurut program

            | No | Program | Pagu |
            | --- | --- | --- |
            | 1 | Kewaspadaan dini | 10.000 |

            Sumber: DPA

            Kupang, 30 Januari 2024␣␣
            Kepala Badan,␣␣
            Nama␣␣
            NIP. 20990101 212403 1 000

            Tabel 3.1 Pagu | menurut program ........

            """.Replace('␣', ' ') + "\n");
    }

    [Fact]
    public void Sel_yang_merentang_berdiri_di_kiri_atas_dan_yang_tertutup_kosong()
    {
        var baris = new[] { new Baris(JenisBaris.Isi, [Sel("a") with { RentangBaris = 2 }, Sel("b") with { RentangKolom = 2 }]), Baris("c", "d") };
        Tulis(new Tabel(null, [Kolom(), Kolom(), Kolom()], [], baris)).ShouldBe("| a | b |  |\n|  | c | d |\n\n");
    }

    [Theory]
    [InlineData("belitung-timur-2022")]
    [InlineData("ntt-2023")]
    [InlineData("kalteng-2023-tw2")]
    public void Contoh_terbaca_kembali_setiap_judul_dan_setiap_tabelnya(string contoh)
    {
        var naskah = SemuaContoh.Naskah(contoh);
        var dokumen = PembacaTeks.Baca(Cetak(naskah));

        var judul = dokumen.DaftarParagraf.Where(p => p.Jenis == JenisParagraf.Judul).Select(p => p.Teks).ToHashSet();
        foreach (var j in naskah.DaftarBlok().OfType<Judul>())
        {
            judul.ShouldContain($"{j.Nomor} {j.Isi.Gabung()}".Trim());
        }

        var tabel = dokumen.DaftarTabel.Select(t => t.Judul).ToHashSet();
        foreach (var k in naskah.DaftarBlok().OfType<Tabel>().Select(t => t.Keterangan).OfType<Keterangan>())
        {
            tabel.ShouldContain($"{k.Sebutan} {k.Teks}");
        }
    }

    private static Paragraf Isi(string teks) => new(GayaParagraf.Biasa, DaftarRuas.Polos(teks));

    private static Sel Sel(string teks) => new(teks.Contains('\n') ? [new Teks(teks.Split('\n')[0]), new GantiBaris(), new Teks(teks.Split('\n')[1])] : DaftarRuas.Polos(teks));

    private static Baris Baris(params string[] sel) => new(JenisBaris.Isi, [.. sel.Select(Sel)]);

    private static Kolom Kolom() => new(1, Rata.Kiri);

    private static string Tulis(params Blok[] blok) => Cetak(new Naskah("Judul", "Badan", UkuranKertas.A4, [new Bagian(false, PenomoranHalaman.Arab, "", "", blok)]));

    private static string Cetak(Naskah naskah)
    {
        using var penulis = new StringWriter();
        PenulisTeks.Tulis(naskah, penulis);
        return penulis.ToString();
    }
}
