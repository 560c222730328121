using System.Text;
using Akuntabel.Dokumen.TandaTangan;
using Akuntabel.Tests.Bersama;

namespace Akuntabel.Dokumen.Tests.TandaTangan;

/// <summary>Whether a certificate was withdrawn is told of what is at hand, signed by who issued it; where nothing is, that is said.</summary>
public sealed class PencabutanTests : IDisposable
{
    private static readonly byte[] Isi = "isi"u8.ToArray();

    private static readonly DateTimeOffset Kini = new(2023, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly PenandaPdf _penanda = new();

    private static DateTimeOffset Kemarin => Kini.AddDays(-1);

    private static DateTimeOffset Lusa => Kini.AddDays(2);

    public void Dispose() => _penanda.Dispose();

    [Fact]
    public void Tanpa_keterangan_disebut_tidak_dapat_diperiksa_tanpa_jaringan()
    {
        var t = Periksa();
        (t.Dipercaya, t.Pencabutan).ShouldBe((true, StatusPencabutan.TidakDiketahui));
        t.Catatan.ShouldContain(c => c.Contains("tidak dapat diperiksa tanpa jaringan", StringComparison.Ordinal));
    }

    [Fact]
    public void Daftar_cabut_yang_tidak_menyebutnya_membuktikan_tidak_dicabut()
    {
        Periksa(crl: _penanda.Crl(Kemarin, Lusa)).Pencabutan.ShouldBe(StatusPencabutan.Berlaku);
        Periksa(ocsp: _penanda.Ocsp(Kemarin, Lusa)).Pencabutan.ShouldBe(StatusPencabutan.Berlaku);
    }

    [Fact]
    public void Yang_dicabut_tidak_dipercaya_dan_disebut_sejak_kapan()
    {
        foreach (var t in new[] { Periksa(crl: _penanda.Crl(Kemarin, Lusa, Kemarin)), Periksa(ocsp: _penanda.Ocsp(Kemarin, Lusa, Kemarin)) })
        {
            (t.Sah, t.Dipercaya, t.Pencabutan).ShouldBe((true, false, StatusPencabutan.Dicabut));
            t.Catatan.ShouldContain(c => c.Contains("sudah dicabut penerbitnya sejak 28 Februari 2023", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Daftar_yang_sudah_lewat_tidak_membuktikan_apa_pun()
    {
        var t = Periksa(crl: _penanda.Crl(Kini.AddDays(-9), Kini.AddDays(-3)));
        t.Pencabutan.ShouldBe(StatusPencabutan.TidakDiketahui);
        t.Catatan.ShouldContain(c => c.Contains("tidak berlaku lagi pada saat itu", StringComparison.Ordinal));
    }

    [Fact]
    public void Daftar_dan_jawaban_penerbit_lain_yang_bernama_sama_tidak_dipercaya()
    {
        // the name of the issuer is the same, its key is another
        using var palsu = new PenandaPdf();
        Periksa(crl: palsu.Crl(Kemarin, Lusa)).Pencabutan.ShouldBe(StatusPencabutan.TidakDiketahui);
        Periksa(ocsp: palsu.Ocsp(Kemarin, Lusa)).Pencabutan.ShouldBe(StatusPencabutan.TidakDiketahui);
        var diubah = _penanda.Crl(Kemarin, Lusa, Kemarin);
        diubah[^1] ^= 1;
        Periksa(crl: diubah).Pencabutan.ShouldBe(StatusPencabutan.TidakDiketahui);
    }

    [Fact]
    public void Keterangan_yang_dibawa_tanda_tangannya_sendiri_dipakai()
    {
        _penanda.CrlDalam = _penanda.Crl(Kemarin, Lusa, Kemarin);
        Periksa().Pencabutan.ShouldBe(StatusPencabutan.Dicabut);
    }

    [Fact]
    public void Berkas_daftar_cabut_dikenali_sebagai_der_dan_pem_dan_yang_lain_tidak()
    {
        var crl = _penanda.Crl(Kemarin, Lusa);
        var d = DaftarCabut.Baca(crl).ShouldNotBeNull();
        (d.Penerbit, d.Sejak, d.Sampai).ShouldBe(("Penerbit Uji", Kemarin, Lusa));
        DaftarCabut.Baca(Encoding.ASCII.GetBytes(System.Security.Cryptography.PemEncoding.WriteString("X509 CRL", crl))).ShouldNotBeNull().Isi.ShouldBe(crl);
        foreach (var isi in new byte[][] { [], [0x30], Isi, _penanda.Induk.RawData, _penanda.Cms(Isi), [.. Enumerable.Repeat((byte)0x30, 5000)] })
        {
            DaftarCabut.Baca(isi).ShouldBeNull();
        }
    }

    private TandaTanganTerperiksa Periksa(byte[]? crl = null, byte[]? ocsp = null) => PeriksaCms.Periksa(_penanda.Cms(Isi), Isi, [_penanda.Induk], Kini,
        new BahanPencabutan(crl is null ? [] : [crl], ocsp is null ? [] : [ocsp], [])).ShouldHaveSingleItem();
}
