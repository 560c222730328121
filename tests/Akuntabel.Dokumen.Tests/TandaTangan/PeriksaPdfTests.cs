using System.Security.Cryptography.X509Certificates;
using System.Text;
using Akuntabel.Dokumen.TandaTangan;
using Akuntabel.Tests.Bersama;

namespace Akuntabel.Dokumen.Tests.TandaTangan;

/// <summary>Signatures made elsewhere are verified by the bytes alone; what misleads is told.</summary>
public sealed class PeriksaPdfTests : IDisposable
{
    private static readonly byte[] Terbit = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n");

    private static readonly DateTimeOffset Kini = new(2023, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly PenandaPdf _penanda = new();

    public void Dispose() => _penanda.Dispose();

    [Fact]
    public void Yang_ditandatangani_di_ujungnya_sah_menyebut_penandatangan_dan_memuat_yang_terbit()
    {
        var hasil = Periksa(_penanda.Pdf(Terbit), _penanda.Induk);
        hasil.Sah.ShouldBeTrue();
        hasil.DariTerbitan.ShouldBeTrue();
        var tanda = hasil.DaftarTanda.ShouldHaveSingleItem().Tanda;
        (tanda.Penanda, tanda.Penerbit, tanda.Sah, tanda.Dipercaya, tanda.Berstempel).ShouldBe(("Sri Kepala", "Penerbit Uji", true, true, false));
        tanda.Saat.ShouldBe(new DateTimeOffset(2023, 2, 11, 1, 0, 0, TimeSpan.Zero));
        hasil.Catatan.ShouldBeEmpty();
    }

    [Fact]
    public void Rantai_yang_tidak_dipercaya_disebut_bukan_disembunyikan()
    {
        using var lain = new PenandaPdf();
        var tanda = Periksa(_penanda.Pdf(Terbit), lain.Induk).DaftarTanda.ShouldHaveSingleItem().Tanda;
        (tanda.Sah, tanda.Dipercaya).ShouldBe((true, false));
        tanda.Catatan.ShouldContain(c => c.Contains("tidak sampai pada sertifikat induk", StringComparison.Ordinal));
        Periksa(_penanda.Pdf(Terbit)).DaftarTanda[0].Tanda.Catatan.ShouldContain(c => c.Contains("belum memasukkan", StringComparison.Ordinal));
    }

    [Fact]
    public void Sertifikat_yang_sudah_berakhir_disebut()
    {
        using var usang = new PenandaPdf(berakhir: new DateTimeOffset(2022, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var tanda = Periksa(usang.Pdf(Terbit), usang.Induk).DaftarTanda[0].Tanda;
        (tanda.Sah, tanda.Dipercaya).ShouldBe((true, false));
        tanda.Catatan.ShouldContain(c => c.Contains("tidak berlaku pada saat itu", StringComparison.Ordinal));
    }

    [Fact]
    public void Satu_byte_yang_diubah_membuatnya_tidak_sah()
    {
        var pdf = _penanda.Pdf(Terbit);
        pdf[12] ^= 1;
        var hasil = Periksa(pdf, _penanda.Induk);
        (hasil.Sah, hasil.DariTerbitan).ShouldBe((false, false));
        hasil.DaftarTanda[0].Tanda.Catatan.ShouldContain(c => c.Contains("isi diubah sesudah ditandatangani", StringComparison.Ordinal));
    }

    [Fact]
    public void Isi_yang_ditambahkan_sesudah_tanda_tangan_disebut()
    {
        var hasil = Periksa([.. _penanda.Pdf(Terbit), .. "1 0 obj <</Type/Catalog/Pages 5 0 R>> endobj"u8], _penanda.Induk);
        (hasil.Sah, hasil.Utuh).ShouldBe((false, false));
        hasil.Catatan.ShouldContain(c => c.Contains("sesudah tanda tangan terakhir", StringComparison.Ordinal));
    }

    [Fact]
    public void Dua_penandatangan_berurutan_keduanya_sah()
    {
        using var kedua = new PenandaPdf("Budi Sekda");
        var hasil = Periksa(kedua.Pdf(_penanda.Pdf(Terbit)), _penanda.Induk, kedua.Induk);
        hasil.Sah.ShouldBeTrue();
        hasil.DaftarTanda.Select(t => t.Tanda.Penanda).ShouldBe(["Sri Kepala", "Budi Sekda"]);
    }

    [Fact]
    public void Celah_yang_memuat_hal_lain_dari_tanda_tangan_ditolak()
    {
        // the gap that a signature does not vouch for is made wider and holds objects
        var teks = Encoding.ASCII.GetString(_penanda.Pdf(Terbit));
        var mulai = teks.IndexOf("/ByteRange[0 ", StringComparison.Ordinal) + "/ByteRange[0 ".Length;
        var sempit = int.Parse(teks.AsSpan(mulai, 10), System.Globalization.CultureInfo.InvariantCulture) - 30;
        var hasil = Periksa(Encoding.ASCII.GetBytes(teks[..mulai] + $"{sempit,10}" + teks[(mulai + 10)..]), _penanda.Induk);
        hasil.Sah.ShouldBeFalse();
        hasil.DaftarTanda[0].Tanda.Catatan.ShouldContain(c => c.Contains("memuat hal lain", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/ByteRange[0 1 2")]
    [InlineData("/ByteRange[0 99999999999 5 5]")]
    [InlineData("/ByteRange[5 10 20 5]")]
    [InlineData("/ByteRange[0 10 5 5]")]
    [InlineData("/ByteRange[0 -4 5 5]")]
    [InlineData("/ByteRange")]
    [InlineData("/ByteRange[0 10 20 2147483647]")]
    public void Letak_yang_tidak_masuk_akal_tidak_sah_dan_tidak_menggagalkan(string rentang)
    {
        var hasil = Periksa([.. Terbit, .. Encoding.ASCII.GetBytes(rentang)], _penanda.Induk);
        hasil.Sah.ShouldBeFalse();
    }

    [Fact]
    public void Ratusan_tanda_tangan_dibatasi_dan_disebut()
    {
        var hasil = Periksa([.. Terbit, .. Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(1, 500).Select(i => $"/ByteRange[0 {i} {i + 9} 1]")))], _penanda.Induk);
        hasil.Sah.ShouldBeFalse();
        hasil.Catatan.ShouldContain(c => c.Contains("lebih dari 20", StringComparison.Ordinal));
    }

    [Fact]
    public void Tanda_tangan_terpisah_atas_yang_terbit_sah_juga_sebagai_pem_dan_atas_yang_lain_tidak()
    {
        var cms = _penanda.Cms(Terbit);
        PeriksaCms.Cms(cms).ShouldBeTrue();
        PeriksaCms.Periksa(cms, Terbit, [_penanda.Induk], Kini).ShouldHaveSingleItem().Dipercaya.ShouldBeTrue();
        var pem = Encoding.ASCII.GetBytes(new string(System.Security.Cryptography.PemEncoding.Write("PKCS7", cms)));
        PeriksaCms.Periksa(pem, Terbit, [_penanda.Induk], Kini).ShouldHaveSingleItem().Sah.ShouldBeTrue();
        PeriksaCms.Periksa(cms, [.. Terbit, 1], [_penanda.Induk], Kini).ShouldHaveSingleItem().Sah.ShouldBeFalse();
    }

    [Fact]
    public void Yang_bukan_tanda_tangan_dikenali()
    {
        foreach (var isi in new byte[][] { [], [0x30], [0x30, 0x80], Terbit, [.. Enumerable.Repeat((byte)0x30, 5000)],
            [.. Enumerable.Repeat<byte[]>([0x30, 0x80], 200_000).SelectMany(b => b)], "-----BEGIN PKCS7-----\n####"u8.ToArray() })
        {
            PeriksaCms.Cms(isi).ShouldBeFalse();
            PeriksaCms.Periksa(isi, Terbit, [], Kini).ShouldHaveSingleItem().Sah.ShouldBeFalse();
        }
    }

    private static HasilPdfBertanda Periksa(byte[] pdf, params X509Certificate2[] jangkar) => PeriksaPdf.Periksa(pdf, Terbit, [.. jangkar], Kini);
}
