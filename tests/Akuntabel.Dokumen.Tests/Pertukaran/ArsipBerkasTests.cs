using System.IO.Compression;
using System.Text;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>ZIP out and back, and archives that nobody should trust.</summary>
public class ArsipBerkasTests
{
    public static TheoryData<string> Contoh => BerkasUji.Contoh;

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Contoh_pulang_bita_demi_bita(string nama)
    {
        var asal = BerkasUji.MuatContoh(nama);
        var zip = ArsipBerkas.Tulis(asal);
        var hasil = ArsipBerkas.Baca(zip);
        BerkasUji.HarusSama(hasil.Berkas, asal);
        hasil.Catatan.ShouldBeEmpty();
        ArsipBerkas.Tulis(hasil.Berkas).ShouldBe(zip, "berkas yang sama memberi arsip yang sama");
    }

    [Fact]
    public void Folder_pembungkus_ditanggalkan_dan_titipan_sistem_dilewati()
    {
        var hasil = ArsipBerkas.Baca(Zip(("Kesbangpol 2022/laporan.yaml", "a: 1"), ("Kesbangpol 2022/register/a.csv", "x\n1"),
            ("__MACOSX/Kesbangpol 2022/._laporan.yaml", "?"), ("Kesbangpol 2022/.DS_Store", "?"), ("Kesbangpol 2022/register/Thumbs.db", "?"), ("Kesbangpol 2022/gambar/", "")));
        hasil.Berkas.DaftarJalur.ShouldBe(["laporan.yaml", "register/a.csv"]);
        hasil.Catatan.Count.ShouldBe(2);
        hasil.Catatan[0].ShouldContain("Thumbs.db");
        hasil.Catatan[1].ShouldContain("Kesbangpol 2022");
    }

    [Fact]
    public void Folder_milik_instansi_bukan_pembungkus() =>
        ArsipBerkas.Baca(Zip(("register/a.csv", "x"), ("register/b.csv", "y"))).Berkas.DaftarJalur.ShouldBe(["register/a.csv", "register/b.csv"]);

    [Fact]
    public void Garis_miring_terbalik_dari_windows_tetap_folder() =>
        ArsipBerkas.Baca(Zip(("laporan.yaml", "a"), (@"register\a.csv", "x"))).Berkas.DaftarJalur.ShouldBe(["laporan.yaml", "register/a.csv"]);

    [Theory]
    [InlineData("../laporan.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b.yaml")]
    [InlineData("C:/laporan.yaml")]
    [InlineData("a/b/c/d.yaml")]
    [InlineData(".git/config")]
    [InlineData("apa?.yaml")]
    public void Jalur_yang_keluar_atau_aneh_ditolak(string jalur) =>
        Pesan(Zip(("laporan.yaml", "a"), (jalur, "x"))).ShouldContain("tidak dapat dipakai");

    [Fact]
    public void Folder_yang_dikenal_bukan_pembungkus_dalam_huruf_apa_pun()
    {
        ArsipBerkas.Baca(Zip(("Register/a.csv", "x"))).Berkas.DaftarJalur.ShouldBe(["Register/a.csv"]);
        ArsipBerkas.Baca(Zip(("Kantor/a.csv", "x"), ("KANTOR/b.csv", "x"))).Berkas.DaftarJalur.ShouldBe(["a.csv", "b.csv"]);
    }

    [Theory]
    [InlineData("../laporan.yaml")]
    [InlineData("./laporan.yaml")]
    [InlineData("C:/laporan.yaml")]
    public void Folder_yang_keluar_tidak_ditanggalkan_sebagai_pembungkus(string jalur) =>
        Pesan(Zip((jalur, "a"))).ShouldContain("tidak dapat dipakai");

    [Fact]
    public void Nama_yang_sama_dua_kali_ditolak()
    {
        Pesan(Zip(("a.csv", "1"), ("a.csv", "2"))).ShouldContain("dua kali");
        Pesan(Zip(("a.csv", "1"), ("A.CSV", "2"))).ShouldContain("dua kali");
    }

    [Fact]
    public void Bom_yang_mengembang_dihentikan_ketika_diukur_bukan_ketika_dinyatakan()
    {
        var zip = Zip(("laporan.yaml", new string(' ', ArsipBerkas.BerkasTerbesar + 1)));
        zip.Length.ShouldBeLessThan(200_000);
        Pesan(Nyatakan(zip, 10)).ShouldContain("rusak");
        Pesan(zip).ShouldContain("mengembang melebihi 32 MB");
    }

    [Fact]
    public void Jumlah_seluruh_isi_dibatasi()
    {
        var isi = new string(' ', 30 * 1024 * 1024);
        Pesan(Zip([.. Enumerable.Range(0, 5).Select(i => ($"a{i}.csv", isi))])).ShouldContain("128 MB");
    }

    [Fact]
    public void Terlalu_banyak_berkas_ditolak() =>
        Pesan(Zip([.. Enumerable.Range(0, ArsipBerkas.BerkasTerbanyak + 1).Select(i => ($"a{i}.csv", "x"))])).ShouldContain("2001 berkas");

    [Fact]
    public void Rusak_terkunci_kosong_dan_bukan_arsip_ditolak_dengan_sebabnya()
    {
        var zip = Zip(("laporan.yaml", "jenis: lkj\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"k{i}: {i * 7919}\n"))));
        Pesan([]).ShouldContain("kosong");
        Pesan("halo"u8.ToArray()).ShouldContain("bukan berkas .zip");
        Pesan(zip[..(zip.Length / 2)]).ShouldContain("rusak");
        Pesan(Zip()).ShouldContain("tidak memuat satu berkas");
        var cacat = (byte[])zip.Clone();
        Array.Fill(cacat, (byte)0xFF, 60, 200);
        Pesan(cacat).ShouldContain("rusak");
        Pesan(Kunci(zip)).ShouldContain("kata sandi");
    }

    private static string Pesan(byte[] zip) => Should.Throw<DokumenTakTerbacaException>(() => ArsipBerkas.Baca(zip)).Message;

    private static byte[] Zip(params (string Nama, string Isi)[] daftar)
    {
        using var m = new MemoryStream();
        using (var zip = new ZipArchive(m, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, isi) in daftar)
            {
                using var s = zip.CreateEntry(nama).Open();
                s.Write(Encoding.UTF8.GetBytes(isi));
            }
        }

        return m.ToArray();
    }

    // the size that the directory declares
    private static byte[] Nyatakan(byte[] zip, int ukuran)
    {
        var hasil = (byte[])zip.Clone();
        var i = hasil.AsSpan().LastIndexOf("PK\x01\x02"u8);
        BitConverter.TryWriteBytes(hasil.AsSpan(i + 24), ukuran).ShouldBeTrue();
        return hasil;
    }

    // the flag of encryption in both headers
    private static byte[] Kunci(byte[] zip)
    {
        var hasil = (byte[])zip.Clone();
        hasil[6] |= 1;
        hasil[hasil.AsSpan().LastIndexOf("PK\x01\x02"u8) + 8] |= 1;
        return hasil;
    }
}
