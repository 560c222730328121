using System.Text;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Register;
using Akuntabel.Dokumen.Tests.Contoh;

namespace Akuntabel.Dokumen.Tests.Register;

/// <summary>Tables of an office that are registers.</summary>
public sealed class PembacaBerkasRegisterTests
{
    [Theory]
    [InlineData("ntt-2023", "ormas:22 aktif, peserta-kegiatan:109 ")]
    [InlineData("belitung-timur-2022", "tenaga-kerja-asing:8 ")]
    [InlineData("kalteng-2023-tw2", "")]
    public void Register_contoh(string nama, string isi)
    {
        var (daftar, galat) = new PembacaBerkasRegister(RegisterBawaan.Cari).Baca(Contoh(nama));
        Assert.Equal(isi, string.Join(", ", daftar.Select(b => $"{b.Definisi.Kode}:{b.Baris.Count()} {b.Baris.Select(x => x.Keadaan).Distinct().Single()}")));
        Assert.Equal(nama == "ntt-2023" ? 1 : 0, galat.Count);
        Assert.All(galat, g => Assert.Equal(("register/ormas.csv", 12, "tanggal_pendirian"), (g.Asal.Berkas, g.Asal.Baris, g.Asal.Kolom)));
    }

    [Fact]
    public void Baris_contoh_memuat_isi_kolomnya()
    {
        var baris = new PembacaBerkasRegister(RegisterBawaan.Cari).Baca(Contoh("ntt-2023")).Daftar[0].Baris.First().Isi;
        Assert.Equal(
            ["alamat=Jl. Prof. Dr. Herman Yohanes", "bidang_kegiatan=Sosial Kemasyarakatan", "nama=Forum Komunikasi Keluarga Purnawirawan Baret Merah Provinsi NTT",
                "pengurus=Drs. Clementino Castelo", "tanggal_pendirian=2020-09-11", "tanggal_skpo=2023-01-11"],
            baris.Select(i => $"{i.Key}={i.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Jumlah_tenaga_kerja_asing_dari_barisnya_sama_dengan_yang_tertulis()
    {
        var tabel = new PembacaBerkasRegister(RegisterBawaan.Cari).Baca(Contoh("belitung-timur-2022")).Daftar.Single();
        Assert.Equal(19, tabel.Baris.Sum(b => NilaiRegister.Angka(b.Isi["jumlah"])));
        Assert.Equal("baris jumlah", tabel.Hasil.Lewat.Single().Sebab);
    }

    [Fact]
    public void Baris_tanpa_isian_wajib_tidak_masuk_dan_disebut()
    {
        var (daftar, galat) = Baca("definisi: {asing: tenaga-kerja-asing}\n", ("asing", "perusahaan,negara,jumlah\nPT A,Jepang,2\nPT B,,3\n"));
        Assert.Equal(["PT A"], daftar.Single().Baris.Select(b => b.Isi["perusahaan"]));
        var g = Assert.Single(galat);
        Assert.Equal(("register/asing.csv", 3, "negara"), (g.Asal.Berkas, g.Asal.Baris, g.Asal.Kolom));
        Assert.Contains("tidak masuk", g.Saran, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("definisi: {a: tidak-ada}\n", "tidak dikenal")]
    [InlineData("definisi: {a: kewaspadaan-dini}\n", "tertutup")]
    [InlineData("definisi: {b: ormas}\n", "tabel b tidak ada")]
    [InlineData("definisi: {a: partai-politik}\n", "tidak ada kolom")]
    [InlineData("definisi: {a: ormas}\nkeadaan: {a: entah}\n", "bukan keadaan")]
    public void Yang_tidak_dapat_dipakai_disebut_sebabnya(string pengaturan, string sebab)
    {
        var (daftar, galat) = Baca(pengaturan, ("a", "nama ormas,warna\nYayasan A,biru\n"));
        Assert.Empty(daftar);
        Assert.Contains(sebab, Assert.Single(galat).Pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("definisi: [1, 2]\n")]
    [InlineData("definisi: {a: [x]}\n")]
    [InlineData("definisi: {a: \n")]
    [InlineData("")]
    public void Pengaturan_yang_bukan_susunannya_tidak_menjatuhkan(string pengaturan) => Assert.Empty(Baca(pengaturan, ("a", "nama ormas\nYayasan A\n")).Daftar);

    private static (IReadOnlyList<BerkasRegister> Daftar, IReadOnlyList<Kesalahan> Galat) Baca(string pengaturan, params (string Nama, string Isi)[] tabel) =>
        new PembacaBerkasRegister(RegisterBawaan.Cari).Baca(new KumpulanBerkas(tabel.Select(t => (Jalur: $"register/{t.Nama}.csv", Isi: t.Isi))
            .Append((Jalur: "register/register.yaml", Isi: pengaturan)).Select(t => KeyValuePair.Create(t.Jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(t.Isi)))));

    private static KumpulanBerkas Contoh(string nama)
    {
        var folder = Path.Combine(ContohBelitungTimur.Akar, "contoh", nama);
        return new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(folder, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
    }
}
