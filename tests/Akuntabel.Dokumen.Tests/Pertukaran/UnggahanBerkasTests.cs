using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>What was sent is known by its content and finds its place.</summary>
public class UnggahanBerkasTests
{
    private static readonly KumpulanBerkas Dasar = Satu("register/sarana.csv", "a\n1\n").Dengan("sop/alur.yaml", Bytes("a: 1\n"));

    [Theory]
    [InlineData("sarana.csv", "register/sarana.csv")]
    [InlineData("alur.yaml", "sop/alur.yaml")]
    [InlineData("laporan.yaml", "laporan.yaml")]
    [InlineData("pengantar.md", "narasi/pengantar.md")]
    [InlineData(@"C:\data\pengantar.md", "narasi/pengantar.md")]
    public void Berkas_tunggal_menemukan_tempatnya(string nama, string jalur)
    {
        var hasil = UnggahanBerkas.Baca([(nama, "a,b\n1,2\n"u8.ToArray())], Dasar);
        hasil.Berkas.Teks(jalur).ShouldBe("a,b\n1,2\n");
        hasil.Berkas.DaftarJalur.ShouldBe(Dasar.DaftarJalur.Union([jalur]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("kinerja.csv", "indikator,tahun,triwulan,satuan,target,realisasi,sumber\n1.1,2025,,%,1,1,x\n", "kinerja.csv")]
    [InlineData("Data kinerja final.csv", "indikator;tahun;triwulan;satuan;target;realisasi\n1.1;2025;;%;1;1\n", "kinerja.csv")]
    [InlineData("rincian.csv", "kode,induk,uraian,pagu,realisasi\n5,,Belanja,1,1\n", "belanja.csv")]
    public void Tabel_kantor_dikenali_dari_judul_kolomnya(string nama, string isi, string jalur) => UnggahanBerkas.Baca([(nama, Bytes(isi).ToArray())], Dasar).Berkas.Teks(jalur).ShouldBe(isi);

    [Theory]
    [InlineData("baru.csv", "nama,nip,gaji pokok,tunjangan\nA,1,2,3\n", "daftar gaji")]
    [InlineData("anggaran.csv", "nama,nip,gaji pokok,tunjangan\nA,1,2,3\n", "daftar gaji")]
    [InlineData("kas.csv", "tanggal,nomor bukti,uraian,debet,kredit,saldo\n1,2,3,4,5,6\n", "buku kas")]
    [InlineData("sarana.csv", "kode barang,nama barang,merk,kondisi\n1,2,3,4\n", "daftar aset")]
    [InlineData("apa.csv", "judul lagu,penyanyi\nx,y\n", "tabel berisi judul lagu, penyanyi")]
    public void Tabel_lain_ditolak_dengan_sebutannya(string nama, string isi, string sebutan)
    {
        var pesan = Should.Throw<DokumenTakTerbacaException>(() => UnggahanBerkas.Baca([(nama, Bytes(isi).ToArray())], Dasar)).Message;
        pesan.ShouldContain("ini tampaknya " + sebutan);
        pesan.ShouldContain(nama);
    }

    [Fact]
    public void Beberapa_kiriman_sekaligus_menumpuk_dan_zip_tidak_menghapus()
    {
        var buku = BukuInstansi.Tulis(Satu("kinerja.csv", "indikator,satuan\n1.1,%\n"));
        var hasil = UnggahanBerkas.Baca([("a.zip", ArsipBerkas.Tulis(Satu("laporan.yaml", "a: 1\n"))), ("b.xlsx", buku), ("c.md", "x\n"u8.ToArray())], Dasar);
        hasil.Berkas.DaftarJalur.ShouldBe(["kinerja.csv", "laporan.yaml", "narasi/c.md", "register/sarana.csv", "sop/alur.yaml"]);
    }

    [Fact]
    public void Buku_kerja_yang_berakhiran_zip_tetap_buku_kerja() =>
        UnggahanBerkas.Baca([("b.zip", BukuInstansi.Tulis(Satu("kinerja.csv", "indikator,satuan\n1.1,%\n")))], KumpulanBerkas.Kosong).Berkas.DaftarJalur.ShouldBe(["kinerja.csv"]);

    [Fact]
    public void Bersama_yang_tersimpan_tidak_boleh_melewati_batas_arsip()
    {
        var penuh = Enumerable.Range(0, ArsipBerkas.BerkasTerbanyak).Aggregate(new List<KeyValuePair<string, ReadOnlyMemory<byte>>>(), (l, i) => [.. l, new($"a{i}.md", Bytes("x"))]);
        Should.Throw<DokumenTakTerbacaException>(() => UnggahanBerkas.Baca([("baru.md", "x\n"u8.ToArray())], new KumpulanBerkas(penuh))).Message.ShouldContain("2000");
    }

    [Theory]
    [InlineData("periode: {mulai: \"2021\", selesai: \"2026\"}\n", 2021, 2026)]
    [InlineData("periode:\n  mulai: 2024\n  selesai: 2029\n", 2024, 2029)]
    public void Masa_renstra_dibaca_dari_perencanaan(string isi, int mulai, int selesai) => MasaRenstra.Baca(Satu("perencanaan.yaml", isi)).ShouldBe(new Periode(mulai, selesai));

    [Theory]
    [InlineData("periode: {mulai: \"2026\", selesai: \"2021\"}\n")]
    [InlineData("periode: lima tahun\n")]
    [InlineData("a: [\n")]
    public void Masa_renstra_yang_tidak_jelas_tidak_ditebak(string isi) => MasaRenstra.Baca(Satu("perencanaan.yaml", isi)).ShouldBeNull();

    [Fact]
    public void Yang_diubah_satu_berkas_tidak_dikembalikan_berkas_lain_dalam_kiriman_yang_sama()
    {
        var (satu, dua) = (Ganti("A,1", "A,5555"), Ganti("M,2", "M,7777"));
        foreach (var kiriman in new[] { new[] { satu, dua, Kantor }, [dua, Kantor, satu], [Kantor, dua, satu] })
        {
            var zip = kiriman.Select((k, i) => ($"k{i}.zip", ArsipBerkas.Tulis(k))).ToList();
            UnggahanBerkas.Baca(zip, Kantor).Berkas.Teks("register/a.csv").ShouldBe("nama,n\nA,5555\nM,7777\n");
        }

        // a workbook of everything, and one table of it
        var buku = BukuInstansi.Tulis(Kantor);
        UnggahanBerkas.Baca([("a.csv", satu.Isi["register/a.csv"].ToArray()), ("kantor.xlsx", buku)], Kantor).Berkas.Teks("register/a.csv").ShouldBe("nama,n\nA,5555\nM,2\n");
    }

    [Fact]
    public void Tempat_yang_diisi_berlainan_oleh_dua_berkas_ditolak_dan_keduanya_disebut()
    {
        var (satu, dua) = (Ganti("A,1", "A,5555"), Ganti("A,1", "A,7777"));
        var salah = Should.Throw<DokumenTakTerbacaException>(() => UnggahanBerkas.Baca([("satu.zip", ArsipBerkas.Tulis(satu)), ("dua.zip", ArsipBerkas.Tulis(dua))], Kantor));
        foreach (var kata in new[] { "satu.zip", "dua.zip", "5555", "7777" })
        {
            salah.Message.ShouldContain(kata);
        }

        UnggahanBerkas.Baca([("satu.zip", ArsipBerkas.Tulis(satu)), ("salinan.zip", ArsipBerkas.Tulis(satu))], Kantor).Berkas.Teks("register/a.csv").ShouldBe("nama,n\nA,5555\nM,2\n");
    }

    [Theory]
    [InlineData("SARANA.CSV", "register/sarana.csv")]
    [InlineData("Alur.YAML", "sop/alur.yaml")]
    [InlineData("Instansi.YAML", "instansi.yaml")]
    [InlineData("Pengantar.MD", "narasi/Pengantar.md")]
    public void Huruf_besar_dan_kecil_pada_nama_tidak_membuat_berkas_kedua(string nama, string jalur)
    {
        var isi = nama.EndsWith("CSV", StringComparison.Ordinal) ? "a\n2\n" : "a: 2\n";
        UnggahanBerkas.Baca([(nama, Bytes(isi).ToArray())], Dasar).Berkas.DaftarJalur.ShouldBe(Dasar.DaftarJalur.Union([jalur]).Order(StringComparer.Ordinal));
        var arsip = ArsipBerkas.Tulis(Satu(jalur[..(jalur.LastIndexOf('/') + 1)] + nama, isi));
        UnggahanBerkas.Baca([("kantor.zip", arsip)], Dasar).Berkas.Teks(jalur).ShouldBe(isi);
    }

    [Theory]
    [InlineData("2.2.1.1,2022,,%,77,7,Laporan", "7 sel")]
    [InlineData("2.2.1.1,2022,%,77,Laporan", "5 sel")]
    [InlineData("2.2.1.1,2022,,%,77,", null)]
    public void Baris_yang_selnya_tidak_sebanyak_judulnya_ditolak_dan_tidak_menggeser_angka(string baris, string? karena)
    {
        const string Judul = "indikator,tahun,triwulan,satuan,realisasi,sumber\n";
        var dasar = Satu("kinerja.csv", Judul + "1.1,2022,,%,1,x\n2.2.1.1,2022,,%,60,x\n");
        var kiriman = new (string, byte[])[] { ("kinerja.csv", Bytes(Judul + baris + "\n").ToArray()) };
        if (karena is null)
        {
            UnggahanBerkas.Baca(kiriman, dasar).Berkas.Teks("kinerja.csv").ShouldContain("2.2.1.1,2022,,%,77,");
            return;
        }

        Should.Throw<DokumenTakTerbacaException>(() => UnggahanBerkas.Baca(kiriman, dasar)).Message.ShouldContain(karena);
    }

    [Fact]
    public void Tanda_hapus_yang_bukan_tandanya_dan_folder_bernama_berkas_ditolak()
    {
        const string Judul = "indikator,tahun,triwulan,satuan,realisasi,sumber";
        var dasar = Satu("kinerja.csv", Judul + "\n1.1,2022,,%,1,x\n");
        Should.Throw<DokumenTakTerbacaException>(() => UnggahanBerkas.Baca([("kinerja.csv", Bytes(Judul + ",Hapus baris\n1.1,2022,,%,1,x,ya\n").ToArray())], dasar))
            .Message.ShouldContain("(hapus)");
        var arsip = ArsipBerkas.Tulis(Satu("kinerja.csv/x.csv", "a\n1\n").Dengan("register/b.csv", Bytes("a\n1\n")));
        Should.Throw<DokumenTakTerbacaException>(() => UnggahanBerkas.Baca([("k.zip", arsip)], dasar)).Message.ShouldContain("nama foldernya");
    }

    private static readonly KumpulanBerkas Kantor = Satu("register/a.csv", "nama,n\nA,1\nM,2\n").Dengan("instansi.yaml", Bytes("nama: Badan\n"));

    private static KumpulanBerkas Ganti(string lama, string baru) => Kantor.Dengan("register/a.csv", Bytes(Kantor.Teks("register/a.csv").Replace(lama, baru, StringComparison.Ordinal)));
}
