using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>What differs between two versions, and where.</summary>
public class BandingBerkasTests
{
    private static readonly KumpulanBerkas Beltim = MuatContoh("belitung-timur-2022");

    [Fact]
    public void Tabel_dibandingkan_per_kunci_dan_kolom()
    {
        var baru = Beltim.Ganti("anggaran.csv", "1120832605", "1120832606").Ganti("kinerja.csv", "2.2.1.1,2022,,%,60", "2.2.1.1,2022,,%,\"58,5\"");
        BandingBerkas.Banding(Beltim, baru).Baris().ShouldBe([
            "anggaran.csv: baris 8.01.01.2.02.01, kolom realisasi: 1120832605 → 1120832606",
            "kinerja.csv: baris 2.2.1.1 / 2022, kolom realisasi: 60 → 58,5"]);
    }

    [Fact]
    public void Baris_tabel_yang_bertambah_berkurang_dan_bertukar_tempat()
    {
        var lama = Satu("register/a.csv", "nama,n\nA,1\nB,2\nC,3\n");
        var baru = Satu("register/a.csv", "nama,n,ket\nC,3,\nA,1,x\nD,4,\n");
        BandingBerkas.Banding(lama, baru).Baris().ShouldBe([
            "register/a.csv: judul kolom: ∅ → ket", "register/a.csv: baris A, kolom ket:  → x",
            "register/a.csv: baris D: ∅ → nama: D; n: 4", "register/a.csv: baris B: nama: B; n: 2 → ∅"]);
    }

    [Fact]
    public void Tabel_tanpa_kunci_dijajarkan()
    {
        var lama = Satu("register/a.csv", "nama,n\nA,1\nA,1\nB,2\n");
        BandingBerkas.Banding(lama, Satu("register/a.csv", "nama,n\nA,1\nA,5\nB,2\nZ,2\n")).Baris().ShouldBe([
            "register/a.csv: baris ke-2, kolom n: 1 → 5", "register/a.csv: baris ke-4: ∅ → nama: Z; n: 2"]);
    }

    [Fact]
    public void Isian_dibandingkan_per_kunci()
    {
        var baru = Beltim.Ganti("perencanaan.yaml", "polaritas: naik\n        rumus-capaian: realisasi-per-target\n        agregasi: terakhir\n        definisi: Bagian konflik", "polaritas: turun\n        rumus-capaian: realisasi-per-target\n        agregasi: terakhir\n        definisi: Bagian konflik")
            .Ganti("perencanaan.yaml", "\"2022\": 60,", "\"2022\": 61,");
        BandingBerkas.Banding(Beltim, baru).Baris().ShouldBe([
            "perencanaan.yaml: sasaran[2].indikator[1].renstra.2022: 60 → 61", "perencanaan.yaml: sasaran[3].indikator[1].polaritas: naik → turun"]);
    }

    [Fact]
    public void Butir_yang_disisipkan_tidak_menggeser_yang_lain()
    {
        var baru = Beltim.Ganti("perencanaan.yaml", "tujuan:\n  - kode: T1", "tujuan:\n  - kode: T0\n    uraian: Baru\n  - kode: T1");
        BandingBerkas.Banding(Beltim, baru).Baris().ShouldBe(["perencanaan.yaml: tujuan[1]: ∅ → kode: T0; uraian: Baru"]);
    }

    [Theory]
    [InlineData("a: 100", "a: \"100\"", "a: 100 → \"100\"")]
    [InlineData("a: 78,50", "a: 78,5", "a: 78,50 → 78,5")]
    [InlineData("a: {b: 1}", "a: []", "a: b: 1 → (tanpa isi)")]
    [InlineData("target: {\"1.1\": 1}", "target: {\"1.1\": 2}", "target.\"1.1\": 1 → 2")]
    [InlineData("a: 1", "", "seluruh isi: a: 1 → ∅")]
    public void Yang_berbeda_arti(string lama, string baru, string beda) =>
        BandingBerkas.Banding(Satu("x.yaml", lama), Satu("x.yaml", baru)).Baris().ShouldBe(["x.yaml: " + beda]);

    [Theory]
    [InlineData("x.yaml", "a: 1000 # lama\nb: x", "b: \"x\"\na: 1.000\n")]
    [InlineData("x.yaml", "a: ~", "a: \"\"")]
    [InlineData("x.yaml", "a: [x, y]", "a:\r\n  - x\r\n  - 'y'\r\n")]
    [InlineData("x.csv", "a,b\n1,2\n", "\uFEFFa;b\r\n\r\n1;\"2\"\r\n;\r\n")]
    [InlineData("x.md", "a\nb\n", "a\r\nb")]
    public void Yang_hanya_berbeda_tulisan(string jalur, string lama, string baru)
    {
        var hasil = BandingBerkas.Banding(Satu(jalur, lama), Satu(jalur, baru));
        hasil.DaftarBerkas.ShouldHaveSingleItem().Keadaan.ShouldBe(KeadaanBerkas.BedaTulisan);
        hasil.BanyakPerbedaan.ShouldBe(0);
        hasil.SemuaSama.ShouldBeFalse();
    }

    [Fact]
    public void Berkas_bertambah_hilang_dan_biner_disebut()
    {
        var lama = Satu("a.md", "satu\ndua\ntiga\n").Dengan("gambar/l.png", new byte[] { 0x89, 0, 1 }).Dengan("b.md", Bytes("x"));
        var baru = Satu("a.md", "satu\n2\ntiga\nempat\n").Dengan("gambar/l.png", new byte[] { 0x89, 0, 2 }).Dengan("c.csv", Bytes("x"));
        var hasil = BandingBerkas.Banding(lama, baru);
        hasil.DaftarBerkas.Select(b => (b.Jalur, b.Bentuk, b.Keadaan)).ShouldBe([
            ("a.md", BentukIsi.Teks, KeadaanBerkas.Diubah), ("b.md", BentukIsi.Teks, KeadaanBerkas.Dihapus),
            ("c.csv", BentukIsi.Tabel, KeadaanBerkas.Ditambah), ("gambar/l.png", BentukIsi.Biner, KeadaanBerkas.Diubah)]);
        hasil.Baris().Take(2).ShouldBe(["a.md: baris 2: dua → 2", "a.md: baris 4: ∅ → empat"]);
        hasil.DaftarBerkas[3].DaftarPerbedaan[0].Lama.ShouldNotBeNull().ShouldStartWith("3 byte, SHA-256 ");
    }

    [Fact]
    public void Yaml_rusak_dibandingkan_per_baris() =>
        BandingBerkas.Banding(Satu("x.yaml", "a: [\nb"), Satu("x.yaml", "a: [\nc")).Baris().ShouldBe(["x.yaml: baris 2: b → c"]);
}
