using System.IO.Compression;
using System.Text;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;

namespace Akuntabel.Dokumen.Tests.Register;

public sealed class PencocokDanPenulisTests
{
    private static readonly DefinisiRegister Ormas = TenggatBawaanTests.Definisi("ormas");
    private static readonly Dictionary<string, BarisRegister> Tiada = [];

    [Fact]
    public void Yang_sama_dengan_yang_tersimpan_ditunjukkan_beserta_bedanya()
    {
        var lama = Baris("nama=Yayasan Pelita", "kecamatan=Manggar", "alamat=Jl. Satu", "nik_ketua=5301012345678901");
        var baru = Baris("nama=Yay. PELITA", "kecamatan=Manggar", "alamat=Jl. Dua", "nik_ketua=5301012345678902");
        var kunci = new KesamaanRegister(Ormas).Kunci(lama);
        var p = new PencocokRegister(Ormas).Cocokkan([baru], k => k.Where(x => x == kunci).ToDictionary(x => x, _ => lama)).Single();
        Assert.Equal((true, true, lama), (p.Tersimpan, p.Pasti, p.Lain));
        Assert.Equal(
            [("nama", "Yay. PELITA", "Yayasan Pelita"), ("alamat", "Jl. Dua", "Jl. Satu"), ("nik_ketua", "•••", "•••")],
            p.Beda.Select(b => (b.Bidang.Kode, b.Baru, b.Lain)));
    }

    [Fact]
    public void Yang_ganda_dalam_lembar_menunjuk_yang_pertama()
    {
        var baris = new[] { Baris("nama=A Satu"), Baris("nama=B Dua"), Baris("nama=a satu", "alamat=x"), Baris("nama=A. Satu", "alamat=y") };
        var hasil = new PencocokRegister(Ormas).Cocokkan(baris, _ => Tiada);
        Assert.Equal([(baris[2], baris[0]), (baris[3], baris[0])], hasil.Where(p => p.Pasti).Select(p => (p.Baru, p.Lain)));
    }

    [Theory]
    [InlineData("Yayasan Pelita Kehidupan", "Yayasan Pelita Kehidupn", true)]
    [InlineData("Yayasan Pelita Kehidupan", "Yayasan Pelita Kehidupan Masyarakat", true)]
    [InlineData("Ikatan Pemuda 1", "Ikatan Pemuda 2", false)]
    [InlineData("Yayasan Pelita", "Yayasan Cahaya", false)]
    public void Yang_mirip_ditunjukkan_sebagai_mungkin(string a, string b, bool mirip)
    {
        var hasil = new PencocokRegister(Ormas).Cocokkan([Baris("nama=" + a), Baris("nama=" + b)], _ => Tiada);
        Assert.Equal(mirip ? [false] : [], hasil.Select(p => p.Pasti));
    }

    [Fact]
    public void Yang_mirip_dengan_yang_tersimpan_ditunjukkan_bila_ditanyakan()
    {
        var lama = Baris("nama=Yayasan Pelita Kehidupan");
        var p = new PencocokRegister(Ormas).Cocokkan([Baris("nama=Yayasan Pelita Kehidupn")], _ => Tiada, _ => [lama]).Single();
        Assert.Equal((true, false, lama), (p.Tersimpan, p.Pasti, p.Lain));
    }

    [Fact]
    public void Nama_sama_di_kecamatan_lain_bukan_yang_sama() =>
        Assert.Empty(new PencocokRegister(Ormas).Cocokkan([Baris("nama=Karang Taruna", "kecamatan=Manggar"), Baris("nama=Karang Taruna", "kecamatan=Damar")], _ => Tiada));

    [Fact]
    public void Buku_yang_ditulis_terbaca_kembali_sama()
    {
        var baris = Contoh();
        var isi = new PenulisLembarRegister(Ormas).Xlsx(baris, "Organisasi kemasyarakatan", terbuka: true);
        var hasil = Baca(isi);
        Assert.Empty(hasil.Galat);
        Assert.Equal(baris.Select(Rapi), hasil.Baris.Select(b => Rapi(b.Baris(new DateOnly(2023, 1, 2)))));
        Assert.Equal(["aktif", "ditolak"], hasil.Baris.Select(b => b.Keadaan));
    }

    [Fact]
    public void Csv_yang_ditulis_terbaca_kembali_sama()
    {
        var baris = Contoh();
        Assert.Equal(baris.Select(Rapi), Baca(new PenulisLembarRegister(Ormas).Csv(baris, terbuka: true)).Baris.Select(b => Rapi(b.Baris(new DateOnly(2023, 1, 2)))));
    }

    [Fact]
    public void Yang_tersegel_tertutup_dan_tidak_terbaca_kembali_sebagai_isi()
    {
        foreach (var isi in new[] { new PenulisLembarRegister(Ormas).Csv(Contoh()), new PenulisLembarRegister(Ormas).Xlsx(Contoh(), "x") })
        {
            var semua = isi[0] == 'P' ? SemuaTeks(isi) : Encoding.UTF8.GetString(isi);
            Assert.DoesNotContain("5301012345678901", semua, StringComparison.Ordinal);
            Assert.Contains("•••", semua, StringComparison.Ordinal);
            Assert.All(Baca(isi).Baris, b => Assert.False(b.Isi.ContainsKey("nik_ketua")));
        }
    }

    [Fact]
    public void Rumus_dalam_isi_dijaga()
    {
        var csv = Encoding.UTF8.GetString(new PenulisLembarRegister(Ormas).Csv([Baris("nama==cmd|'/c calc'!A0")]));
        Assert.Contains("\n'=cmd|", csv, StringComparison.Ordinal);
        Assert.Contains("quotePrefix=\"1\"", SemuaTeks(new PenulisLembarRegister(Ormas).Xlsx([Baris("nama==cmd|'/c calc'!A0")], "x")), StringComparison.Ordinal);
    }

    [Fact]
    public void Angka_yang_dapat_dijumlahkan_berjumlah()
    {
        var d = TenggatBawaanTests.Definisi("tenaga-kerja-asing");
        var baris = new[] { Baris("perusahaan=PT A", "negara=Jepang", "jumlah=6"), Baris("perusahaan=PT B", "negara=Jepang", "jumlah=13") };
        var xml = SemuaTeks(new PenulisLembarRegister(d).Xlsx(baris, "x"));
        Assert.Contains("<f>SUBTOTAL(109,C4:C5)</f><v>19</v>", xml, StringComparison.Ordinal);
        Assert.Contains("<autoFilter ref=\"A3:", xml, StringComparison.Ordinal);
        Assert.Contains("ySplit=\"3\"", xml, StringComparison.Ordinal);
        Assert.Equal(2, BacaDengan(d, new PenulisLembarRegister(d).Xlsx(baris, "x")).Baris.Count);
    }

    [Theory]
    [MemberData(nameof(RegisterBawaanTests.Kode), MemberType = typeof(RegisterBawaanTests))]
    public void Templat_dikenali_kembali_sebagai_register_itu(string kode)
    {
        var d = TenggatBawaanTests.Definisi(kode);
        var isi = new PenulisLembarRegister(d, [new Wilayah("19.06.01", "Manggar")]).Templat();
        var lembar = new PembacaLembarRegister(d).Kenali(isi)[0];
        Assert.Equal(
            d.Bidang.Where(b => b.Jenis != JenisIsian.Terhitung).Select(b => b.Kode).Concat(d.Keadaan.Count > 0 ? [PembacaLembarRegister.Keadaan] : []),
            lembar.Kolom.Where(k => k.Bidang.Length > 0).Select(k => k.Bidang));
        Assert.Contains("dataValidation ", SemuaTeks(isi), StringComparison.Ordinal);
    }

    private static List<BarisRegister> Contoh() =>
    [
        TenggatBawaanTests.Baris("aktif", "nama=Yayasan Pelita", "bentuk=Yayasan", "status=Terdaftar", "kecamatan=Manggar", "kabupaten=Kabupaten Belitung Timur",
            "tanggal_skpo=2023-01-11", "nik_ketua=5301012345678901", "sengketa=tidak", "berkas=Surat permohonan\nProgram kerja", "tujuan=Satu\nDua"),
        TenggatBawaanTests.Baris("ditolak", "nama=-Tanda; \"kutip\"", "tanggal_pendirian=1957-12-23", "telepon=0812-3456"),
    ];

    private static BarisRegister Baris(params string[] isi) => TenggatBawaanTests.Baris("", isi);

    private static string Rapi(BarisRegister b) => string.Join(" | ", b.Isi.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => $"{i.Key}={i.Value}"));

    private static HasilLembarRegister Baca(byte[] isi) => BacaDengan(Ormas, isi);

    private static HasilLembarRegister BacaDengan(DefinisiRegister d, byte[] isi)
    {
        var pembaca = new PembacaLembarRegister(d);
        var lembar = pembaca.Kenali(isi)[0];
        return pembaca.Baca(isi, lembar.Nama, lembar.Usul);
    }

    private static string SemuaTeks(byte[] isi)
    {
        using var zip = new ZipArchive(new MemoryStream(isi));
        return string.Concat(zip.Entries.Select(e =>
        {
            using var baca = new StreamReader(e.Open());
            return baca.ReadToEnd();
        }));
    }
}
