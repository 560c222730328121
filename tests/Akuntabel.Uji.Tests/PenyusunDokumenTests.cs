using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Uji.Tests;

/// <summary>What is longer than any paragraph is taken in pieces, and nothing of it is lost.</summary>
public class PenyusunDokumenTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2_000)]
    [InlineData(30_000)]
    public void Paragraf_panjang_menjadi_beberapa_dan_tetap_utuh(int kata)
    {
        var teks = string.Join(' ', Enumerable.Range(0, kata).Select(i => $"k{i}"));
        var d = Susun(p => p.Tambah(5, teks, JenisParagraf.Isi));
        string.Concat(d.DaftarParagraf.Select(p => p.Teks)).ShouldBe(teks);
        d.DaftarParagraf.ShouldAllBe(p => p.Teks.Length <= 10_000);
    }

    [Fact]
    public void Satu_kata_tanpa_akhir_pun_terpotong()
    {
        var d = Susun(p => p.Tambah(1, new string('x', 25_000), JenisParagraf.Isi));
        d.DaftarParagraf.Select(p => p.Teks.Length).ShouldBe([10_000, 10_000, 5_000]);
    }

    [Fact]
    public void Nomor_baris_sumber_tetap_benar_di_setiap_potongan()
    {
        var baris = Enumerable.Range(0, 400).Select(i => $"baris {i} " + new string('y', 90)).ToList();
        var awal = baris.SkipLast(1).Select((_, i) => baris.Take(i + 1).Sum(b => b.Length + 1)).ToList();
        var d = Susun(p => p.Tambah(11, string.Join(' ', baris), JenisParagraf.Isi, awal));
        d.DaftarParagraf.Count().ShouldBeGreaterThan(1);
        foreach (var p in d.DaftarParagraf)
        {
            var posisi = p.Teks.IndexOf("baris ", StringComparison.Ordinal);
            var nomor = int.Parse(p.Teks[(posisi + 6)..].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
            p.Tempat(posisi).Baris.ShouldBe(11 + nomor);
        }
    }

    [Fact]
    public void Sel_sepanjang_bab_dipotong_dan_sisanya_menjadi_paragraf()
    {
        var d = Susun(p => p.Tambah([new BarisTerbaca(3, [new SelTerbaca("No"), new SelTerbaca("Uraian")]), new BarisTerbaca(4,
            [new SelTerbaca("1"), new SelTerbaca(new string('z', 12_000))])]));
        d.DaftarTabel.Single().Isi.Single()[1].Length.ShouldBe(10_000);
        d.DaftarParagraf.Single().Teks.Length.ShouldBe(2_000);
    }

    private static DokumenTerbaca Susun(Action<PenyusunDokumen> isi)
    {
        var p = new PenyusunDokumen();
        isi(p);
        return p.Selesai();
    }
}
