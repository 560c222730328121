using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Akuntabel.Storage.Pembuktian;

namespace Akuntabel.Cli.Tests;

/// <summary>A report is verified with its proof alone: no data, no server.</summary>
public sealed class BuktiTests : IDisposable
{
    private static readonly byte[] Pdf = "%PDF-1.7 laporan"u8.ToArray();

    private static readonly JsonSerializerOptions Pilihan = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-bukti-").FullName;

    private readonly ECDsa _kunci = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose()
    {
        _kunci.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Yang_terbit_asli_yang_ditambahi_disebut_dan_yang_lain_bukan()
    {
        Tulis("bukti.json", Bukti().Tulis());
        Tulis("asli.pdf", Pdf);
        Tulis("tambah.pdf", [.. Pdf, .. "tanda tangan"u8]);
        Tulis("lain.pdf", "%PDF-1.7 laporao"u8.ToArray());
        var asli = Jalankan("asli.pdf");
        asli.Kode.ShouldBe(0, asli.Galat);
        foreach (var kata in new[] { "LKj 2022", "Badan Uji", "2023-02-10", "Sri Kepala", "7KQ2-M9TB", "sama persis dengan PDF" })
        {
            asli.Keluar.ShouldContain(kata);
        }

        Jalankan("tambah.pdf").Keluar.ShouldContain("12 byte tambahan");
        var lain = Jalankan("lain.pdf");
        lain.Kode.ShouldBe(1);
        lain.Galat.ShouldContain("Bukan yang terbit");
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

    private BuktiTerbitan Bukti()
    {
        var isi = JsonSerializer.Serialize(new IsiBukti("7KQ2-M9TB", "LKj 2022", "Badan Uji", "Kabupaten Uji", 1, "2023-02-10", "700/1", "Sri Kepala", "2023-02-10T01:00:00.000000Z", "",
            new string('a', 64), "", "2023-03-01T01:00:00.000000Z", [new BentukBukti("pdf", Convert.ToHexStringLower(SHA256.HashData(Pdf)), Pdf.Length, "0.1.0")]), Pilihan);
        return new BuktiTerbitan(isi, "", Base64Url.EncodeToString(_kunci.ExportSubjectPublicKeyInfo()),
            Base64Url.EncodeToString(_kunci.SignData(Encoding.UTF8.GetBytes("akuntabel-bukti:1\n" + isi), HashAlgorithmName.SHA256)));
    }

    private Perintah Jalankan(string berkas, params string[] lain) => Perintah.Jalankan(_folder, ["verifikasi", berkas, "--bukti", "bukti.json", .. lain]);

    private void Tulis(string nama, byte[] isi) => File.WriteAllBytes(Path.Combine(_folder, nama), isi);
}
