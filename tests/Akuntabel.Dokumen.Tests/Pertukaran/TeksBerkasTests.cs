using System.Text;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

public class TeksBerkasTests
{
    [Theory]
    [InlineData("a\nb\n")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("\uFEFFa\rb")]
    [InlineData("")]
    public void Yang_tidak_disentuh_tetap_seperti_semula(string isi)
    {
        var bytes = Encoding.UTF8.GetBytes(isi);
        var diketik = (TeksBerkas.Baca(bytes) ?? "").Replace("\n", "\r\n", StringComparison.Ordinal);
        TeksBerkas.Tulis(diketik, bytes).ToArray().ShouldBe(bytes);
    }

    [Theory]
    [InlineData("a\nb\n", "a\nc\n")]
    [InlineData("a\r\nb\r\n", "a\r\nc\r\n")]
    [InlineData("\uFEFFa\r\nb\r\n", "\uFEFFa\r\nc\r\n")]
    public void Perubahan_memakai_penutup_baris_berkasnya(string lama, string baru) =>
        Encoding.UTF8.GetString(TeksBerkas.Tulis("a\r\nc\r\n", Encoding.UTF8.GetBytes(lama)).Span).ShouldBe(baru);

    [Fact]
    public void Karakter_yang_tidak_dapat_disimpan_disebut_barisnya()
    {
        TeksBerkas.Terlarang("satu\r\ndu\0a").ShouldBe((2, '\0'));
        TeksBerkas.TanpaTerlarang("satu\r\ndu\0a").ShouldBe("satu\ndua");
        TeksBerkas.Terlarang("عربي \u200B e\u0301 \t").ShouldBeNull();
        TeksBerkas.Baca(new byte[] { 0xFF, 0xFE }).ShouldBeNull();
    }

    [Fact]
    public void Kerangka_menyebut_kunci_isi_dan_baris()
    {
        var butir = KerangkaIsian.Baca("# awal\nnama: A\nsasaran:\n  - kode: \"1\"\n    uraian: X\n\n  - {kode: \"2\"}\nkosong:\n"u8.ToArray()) ?? [];
        butir.Select(b => (b.Kunci, b.Isi, b.Baris)).ShouldBe([("nama", "A", 2), ("sasaran", null, 3), ("kosong", "", 8)]);
        butir[1].DaftarAnak.SelectMany(d => d.DaftarAnak).Select(b => (b.Kunci, b.Isi, b.Baris)).ShouldBe([("kode", "1", 4), ("uraian", "X", 5), ("kode", "2", 7)]);
        KerangkaIsian.Baca("a: [1"u8.ToArray()).ShouldBeNull();
    }
}
