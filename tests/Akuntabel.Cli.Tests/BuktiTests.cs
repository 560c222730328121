using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Akuntabel.Dokumen.Tests.Pembacaan.Pdf;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Tests.Bersama;

namespace Akuntabel.Cli.Tests;

/// <summary>A report is verified with its proof alone: no data, no server.</summary>
public sealed class BuktiTests : IDisposable
{
    private static readonly byte[] Pdf = PdfKecil.Buat([PdfKecil.Teks(72, 700, "Capaian 84,42")]);

    private static readonly JsonSerializerOptions Pilihan = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-bukti-").FullName;

    private readonly ECDsa _kunci = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose()
    {
        _kunci.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Yang_terbit_asli_dan_yang_lain_bukan()
    {
        Tulis("bukti.json", Bukti().Tulis());
        Tulis("asli.pdf", Pdf);
        Tulis("lain.pdf", "%PDF-1.7 laporao"u8.ToArray());
        var asli = Jalankan("asli.pdf");
        asli.Kode.ShouldBe(0, asli.Galat);
        foreach (var kata in new[] { "LKj 2022", "Badan Uji", "10 Februari 2023", "10 Februari 2023 pukul 01.00 UTC", "Sri Kepala", "7KQ2-M9TB", "sama persis dengan PDF" })
        {
            asli.Keluar.ShouldContain(kata);
        }

        var lain = Jalankan("lain.pdf");
        lain.Kode.ShouldBe(1);
        lain.Galat.ShouldContain("Bukan yang terbit");
    }

    [Fact]
    public void Tambahan_yang_bukan_tanda_tangan_bukan_yang_terbit_dan_disebut_artinya()
    {
        Tulis("bukti.json", Bukti().Tulis());
        Tulis("tambah.pdf", [.. Pdf, .. "% catatan"u8]);
        var tambah = Jalankan("tambah.pdf");
        tambah.Kode.ShouldBe(1);
        tambah.Galat.ShouldContain("tidak mengubah yang terlihat");
        var ubah = new PembaruanPdf(Pdf);
        var nomor = ubah.Halaman(1);
        Tulis("lukis.pdf", ubah.Tambah(nomor, "/Rotate 180").Selesai());
        var lukis = Jalankan("lukis.pdf");
        lukis.Kode.ShouldBe(1);
        lukis.Galat.ShouldContain("mengubah yang terlihat: halaman 1");
    }

    [Fact]
    public void Pdf_bertanda_tangan_asli_bila_penerbitnya_dipercaya_dan_pencabutannya_disebut()
    {
        using var penanda = new PenandaPdf();
        Tulis("bukti.json", Bukti().Tulis());
        Tulis("tanda.pdf", penanda.Pdf(Pdf, 1));
        Tulis("induk.cer", penanda.Induk.RawData);
        Tulis("cabut.crl", penanda.Crl(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1), DateTimeOffset.UtcNow.AddHours(-1)));
        var tanpa = Jalankan("tanda.pdf");
        tanpa.Kode.ShouldBe(1);
        tanpa.Galat.ShouldContain("belum terbukti");
        var asli = Jalankan("tanda.pdf", "--percaya", "induk.cer");
        asli.Kode.ShouldBe(0, asli.Galat);
        asli.Keluar.ShouldContain("Sri Kepala, sertifikat dari Penerbit Uji");
        asli.Keluar.ShouldContain("pencabutannya tidak dapat diperiksa");
        var dicabut = Jalankan("tanda.pdf", "--percaya", "induk.cer", "cabut.crl");
        dicabut.Kode.ShouldBe(1);
        dicabut.Keluar.ShouldContain("sertifikatnya sudah dicabut");
    }

    [Fact]
    public void Perubahan_sesudah_tanda_tangan_disebut_halamannya()
    {
        using var penanda = new PenandaPdf();
        Tulis("bukti.json", Bukti().Tulis());
        Tulis("induk.cer", penanda.Induk.RawData);
        var ubah = new PembaruanPdf(penanda.Pdf(Pdf, 1));
        Tulis("tanda.pdf", ubah.Tambah(ubah.Halaman(1), "/Rotate 180").Selesai());
        var hasil = Jalankan("tanda.pdf", "--percaya", "induk.cer");
        hasil.Kode.ShouldBe(1);
        hasil.Keluar.ShouldContain("Sesudah tanda tangan terakhir berkasnya diubah, dan perubahan itu tidak dijamin siapa pun: halaman 1");
    }

    [Fact]
    public void Bukti_yang_tidak_lengkap_menyebut_yang_kurang_dan_tanda_pengendali_tidak_tercetak()
    {
        Tulis("asli.pdf", Pdf);
        Tulis("bukti.json", Tandai("{\"kode\":\"7KQ2-M9TB\",\"judul\":\"LKj\",\"berkas\":[]}").Tulis());
        var kurang = Jalankan("asli.pdf");
        kurang.Kode.ShouldBe(2);
        kurang.Galat.ShouldContain("tidak menyebut perangkat daerah, pemerintah daerah, tanggal penetapan");
        Tulis("bukti.json", Tandai(JsonSerializer.Serialize(Isi with { Judul = "LKj\u001b[2J 2022" }, Pilihan)).Tulis());
        Jalankan("asli.pdf").Keluar.ShouldNotContain("\u001b");
    }

    [Fact]
    public void Bukti_yang_diubah_atau_dari_kunci_lain_ditolak()
    {
        Tulis("asli.pdf", Pdf);
        var bukti = Bukti();
        Tulis("bukti.json", (bukti with { Isi = bukti.Isi.Replace("Sri Kepala", "Orang Lain", StringComparison.Ordinal) }).Tulis());
        Jalankan("asli.pdf").Galat.ShouldContain("sudah diubah");
        Tulis("bukti.json", bukti.Tulis());
        using var lain = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Jalankan("asli.pdf", "--kunci-publik", Base64Url.EncodeToString(lain.ExportSubjectPublicKeyInfo())).Galat.ShouldContain("kunci lain");
        Jalankan("asli.pdf", "--kunci-publik", bukti.Kunci).Kode.ShouldBe(0);
        Tulis("bukti.json", "{\"isi\":null}"u8.ToArray());
        Jalankan("asli.pdf").Kode.ShouldBe(2);
    }

    [Fact]
    public void Berkas_tanpa_bukti_dijelaskan()
    {
        Tulis("asli.pdf", Pdf);
        var hasil = Perintah.Jalankan(_folder, "verifikasi", "asli.pdf");
        hasil.Kode.ShouldBe(2);
        hasil.Galat.ShouldContain("--bukti");
        Jalankan("asli.pdf").Galat.ShouldContain("tidak dapat dibaca");
    }

    private static IsiBukti Isi => new("7KQ2-M9TB", "LKj 2022", "Badan Uji", "Kabupaten Uji", 1, "2023-02-10", "700/1", "Sri Kepala", "2023-02-10T01:00:00.000000Z", "",
        new string('a', 64), "", "2023-03-01T01:00:00.000000Z", [new BentukBukti("pdf", Convert.ToHexStringLower(SHA256.HashData(Pdf)), Pdf.Length, "0.1.0")]);

    private BuktiTerbitan Bukti() => Tandai(JsonSerializer.Serialize(Isi, Pilihan));

    private BuktiTerbitan Tandai(string isi) => new(isi, "", Base64Url.EncodeToString(_kunci.ExportSubjectPublicKeyInfo()),
        Base64Url.EncodeToString(_kunci.SignData(Encoding.UTF8.GetBytes("akuntabel-bukti:1\n" + isi), HashAlgorithmName.SHA256)));

    private Perintah Jalankan(string berkas, params string[] lain) => Perintah.Jalankan(_folder, ["verifikasi", berkas, "--bukti", "bukti.json", .. lain]);

    private void Tulis(string nama, byte[] isi) => File.WriteAllBytes(Path.Combine(_folder, nama), isi);
}
