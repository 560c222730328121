using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Dokumen.Tests.Contoh;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>Empty means "leave as it is": for workbooks of the former form (with keys) and for archives.</summary>
public class ImporTidakMenghapusTests
{
    public static TheoryData<string> Contoh => BerkasUji.Contoh;

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Templat_lama_yang_kosong_tidak_mengubah_satu_bita_pun(string nama)
    {
        var asal = MuatContoh(nama);
        var hasil = BukuInstansi.Baca(BukuLama("templat"), asal);
        hasil.Catatan.ShouldBeEmpty();
        HarusSama(hasil.Berkas, asal);
        BukuInstansi.Baca(BukuLama("templat"), KumpulanBerkas.Kosong).Berkas.DaftarJalur.ShouldBeEmpty();
    }

    [Fact]
    public void Buku_lama_terbaca_dan_tidak_mengubah_kantornya_maupun_menghapus_milik_kantor_lain()
    {
        var asal = VersiPertama();
        HarusSama(BukuInstansi.Baca(BukuLama("belitung-timur-2022"), asal).Berkas, asal);
        BandingBerkas.Banding(asal, BukuInstansi.Baca(BukuLama("belitung-timur-2022"), KumpulanBerkas.Kosong).Berkas).Baris().ShouldBeEmpty();
        var lain = MuatContoh("ntt-2023");
        var banding = BandingBerkas.Banding(lain, BukuInstansi.Baca(BukuLama("belitung-timur-2022"), lain).Berkas);
        banding.DaftarBerkas.ShouldAllBe(b => b.Keadaan != KeadaanBerkas.Dihapus);
        // a text of the same name is replaced as a whole
        banding.Berubah.Where(b => b.Bentuk != BentukIsi.Teks).SelectMany(b => b.DaftarPerbedaan.Where(p => p.Baru is null).Select(p => $"{b.Jalur} {p.Tempat} {p.Lama}")).ShouldBeEmpty();
    }

    [Fact]
    public void Berkas_kosong_dalam_arsip_dan_yang_tidak_ada_di_dalamnya_dibiarkan()
    {
        var asal = MuatContoh("belitung-timur-2022");
        var arsip = ArsipBerkas.Tulis(Satu("perencanaan.yaml", "\uFEFF\n").Dengan("belanja.csv", Bytes("")).Dengan("register/baru.csv", Bytes("uraian,jumlah\nA,1\n")));
        var hasil = UnggahanBerkas.Baca([("kiriman.zip", arsip)], asal);
        HarusSama(hasil.Berkas, asal.Dengan("register/baru.csv", Bytes("uraian,jumlah\nA,1\n")));
        hasil.Catatan.Count.ShouldBe(2);
    }

    private static byte[] BukuLama(string nama) => File.ReadAllBytes(Path.Combine(ContohBelitungTimur.Akar, "tests/Akuntabel.Dokumen.Tests/Pertukaran/BukuLama", nama + ".xlsx"));

    private const string Kepala = "indikator,tahun,triwulan,dokumen,target,sumber\n";
    private static readonly KumpulanBerkas Bertarget = Satu("target.csv", Kepala + "1.1,2025,,renja,80,Renja\n1.1,2025,,rkt,70,RKT\n1.2,2025,,rkt,5,\n");

    [Fact]
    public void Sebagian_tabel_yang_dikirim_sendiri_hanya_mengubah_barisnya()
    {
        var (berkas, catatan) = Kirim(Kepala + "1.1,2025,,rkt,75,\n1.3,2025,1,rencana-aksi,2,Aksi\n");
        berkas.Teks("target.csv").ShouldBe(Kepala + "1.1,2025,,renja,80,Renja\n1.1,2025,,rkt,75,RKT\n1.2,2025,,rkt,5,\n1.3,2025,1,rencana-aksi,2,Aksi\n");
        catatan.ShouldHaveSingleItem().ShouldContain("2 baris Target RKT, Renja, rencana aksi");
        HarusSama(Kirim(Kepala).Berkas, Bertarget);
        HarusSama(Kirim(Bertarget.Teks("target.csv")).Berkas, Bertarget);
        Kirim(Bertarget.Teks("target.csv")).Catatan.ShouldBeEmpty();
        HarusSama(Kirim(Bertarget.Teks("target.csv").Replace(',', ';').Replace("\n", "\r\n")).Berkas, Bertarget);
    }

    [Fact]
    public void Baris_dihapus_dengan_tandanya_saja()
    {
        var kepala = Kepala.Replace("\n", ",Hapus baris\n");
        var (berkas, _) = Kirim(kepala + "1.1,2025,,rkt,70,RKT,(hapus)\n1.2,2025,,rkt,6,,\n9.9,2025,,rkt,,,(hapus)\n");
        berkas.Teks("target.csv").ShouldBe(Kepala + "1.1,2025,,renja,80,Renja\n1.2,2025,,rkt,6,\n");
    }

    [Fact]
    public void Register_digantikan_dan_yang_akan_hilang_dihitung()
    {
        var dasar = Satu("register/sarana.csv", "nama,jumlah\nA,1\nB,2\nC,3\n");
        var hasil = UnggahanBerkas.Baca([("sarana.csv", Bytes("nama,jumlah\nB,5\n").ToArray())], dasar);
        hasil.Berkas.Teks("register/sarana.csv").ShouldBe("nama,jumlah\nB,5\n");
        hasil.Catatan.ShouldContain(c => c.Contains("menggantikan seluruh tabelnya; 2 baris", StringComparison.Ordinal));
    }

    private static HasilUnggahan Kirim(string isi) => UnggahanBerkas.Baca([("target.csv", Bytes(isi).ToArray())], Bertarget);
}
