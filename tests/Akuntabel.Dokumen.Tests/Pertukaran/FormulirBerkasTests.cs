using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>The office's files as forms: what is typed reaches its place, and nothing else changes.</summary>
public class FormulirBerkasTests
{
    private const string Renstra = """
        visi: Daerah Maju   # dari RPJMD
        periode: {mulai: "2025", selesai: "2027"}
        tujuan:
          - kode: T1
            uraian: Meningkatkan layanan
        isu-strategis:
          - jumlah petugas kurang
        sasaran:
          - kode: "1"
            tujuan: T1
            uraian: Meningkatnya layanan
            milik-sendiri: tetap
            arah-kebijakan:
              - Memperluas jangkauan
            indikator:
              - kode: "1.1"
                uraian: Persentase warga terlayani
                satuan: "%"
                polaritas: naik
                standar-nasional: null
                renstra:
                  awal: 60
                  "2025": 70
                  "2026": 72,5
                  akhir: 80
        """;

    public static TheoryData<string> Contoh => BerkasUji.Contoh;

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Formulir_yang_dikirim_seperti_tampil_tidak_mengubah_satu_bita_pun(string nama)
    {
        var diperiksa = 0;
        foreach (var (jalur, isi) in BerkasUji.MuatContoh(nama).Isi.Where(b => KatalogUraian.Untuk(b.Key) is not null))
        {
            var f = FormulirBerkas.Buka(jalur, isi).ShouldNotBeNull(jalur);
            var tampil = f.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), [2030]);
            tampil.Berkas.ToArray().ShouldBe(isi.ToArray(), jalur);
            var semua = Bidang(tampil.Isi).ToList();
            var hasil = f.Terapkan(new KirimanFormulir(semua.Select(b => KeyValuePair.Create("f:" + b.Alamat, b.Teks))),
                new RujukanFormulir(), [2030]);
            hasil.Galat.ShouldBeEmpty();
            hasil.Berkas.ToArray().ShouldBe(isi.ToArray(), jalur);
            diperiksa += semua.Count(b => b.Teks.Length > 0);
        }

        diperiksa.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Yang_diketik_sampai_ke_tempatnya_dan_lainnya_tetap()
    {
        var hasil = Terapkan(("f:sasaran[1].indikator[1].uraian", "Persentase warga yang terlayani"),
            ("f:sasaran[1].indikator[1].renstra.2026", "1.072,5"));
        hasil.Galat.ShouldBeEmpty();
        Teks(hasil).ShouldBe(Renstra.Replace("Persentase warga terlayani", "Persentase warga yang terlayani", StringComparison.Ordinal)
            .Replace(" 72,5", " 1072,5", StringComparison.Ordinal));
    }

    [Fact]
    public void Butir_baru_berkode_sendiri_dan_yang_kosong_tidak_dibuat()
    {
        var hasil = Terapkan(
            ("f:sasaran[+1].uraian", "Menurunnya keluhan"), ("f:sasaran[+1].indikator[+1].uraian", "Banyak keluhan"),
                ("f:sasaran[1].indikator[+7].uraian", "Waktu layanan"),
            ("f:sasaran[1].indikator[+9].uraian", " "), ("f:isu-strategis[+1].isu", "gedung sempit"),
                ("f:tujuan[+1].uraian", "Menata tata kelola"));
        hasil.Galat.ShouldBeEmpty();
        var akar = Akar(hasil);
        Daftar(akar, "sasaran").Butir.Select(b => b["kode"]).ShouldBe(["1", "2"]);
        Daftar(Daftar(akar, "sasaran").Butir[1], "indikator").Butir.Select(b => b["kode"]).ShouldBe(["2.1"]);
        Daftar(Daftar(akar, "sasaran").Butir[0], "indikator").Butir.Select(b => b["kode"]).ShouldBe(["1.1", "1.2"]);
        Daftar(akar, "tujuan").Butir.Select(b => b["kode"]).ShouldBe(["T1", "T2"]);
        Teks(hasil).ShouldContain("isu-strategis:\n  - jumlah petugas kurang\n  - gedung sempit\n");
        Teks(hasil).ShouldContain("milik-sendiri: tetap");
    }

    [Fact]
    public void Butir_dihapus_dan_digeser_tanpa_mengenai_yang_lain()
    {
        var k = new KirimanFormulir([new("f:tujuan[+1].uraian", "Kedua"), new("f:tujuan[+2].uraian", "Ketiga")]);
        k.Geser("tujuan", ["1", "+1", "+2"], "+2", -2);
        k.Buang("tujuan[1]");
        var hasil = Buka().Terapkan(k, new RujukanFormulir(), []);
        Daftar(Akar(hasil), "tujuan").Butir.Select(b => b["uraian"]).ShouldBe(["Ketiga", "Kedua"]);
        Teks(hasil).ShouldContain("visi: Daerah Maju   # dari RPJMD");
    }

    [Fact]
    public void Yang_tidak_terbaca_disebut_di_tempatnya_dan_isi_lama_tetap()
    {
        var hasil = Terapkan(("f:sasaran[1].indikator[1].renstra.2025", "tujuh puluh"), ("f:sasaran[+1].kode", "1"),
            ("f:sasaran[+1].uraian", "Lain"));
        hasil.Galat.Keys.ShouldBe(["sasaran[1].indikator[1].renstra.2025", "sasaran[+1].kode"], ignoreOrder: true);
        hasil.Galat["sasaran[+1].kode"].ShouldContain("sudah dipakai");
        Teks(hasil).ShouldContain("\"2025\": 70\n");
        Daftar(Daftar(Daftar(hasil.Isi, "sasaran").Butir[0], "indikator").Butir[0], "renstra").Butir[0]["2025"].ShouldBe("tujuh puluh");
    }

    [Fact]
    public void Peta_berbaris_menurut_rujukannya_dan_yang_dikosongkan_hilang()
    {
        var rujukan = new RujukanFormulir();
        rujukan.Tambah(Buka());
        var pk = FormulirBerkas.Buka("perjanjian-kinerja.yaml", Encoding.UTF8.GetBytes("tempat: Contoh\ntarget: {\"9.9\": 5}\n"))
            .ShouldNotBeNull();
        Daftar(pk.Terapkan(KirimanFormulir.Kosong, rujukan, []).Isi, "target").Butir.Select(b => b.Id).ShouldBe(["1.1", "9.9"]);
        var hasil = pk.Terapkan(new KirimanFormulir([new("f:target.\"1.1\"", "80"), new("f:target.\"9.9\"", "")]), rujukan, []);
        Teks(hasil).ShouldContain("\"1.1\": 80");
        Teks(hasil).ShouldNotContain("9.9");
    }

    [Fact]
    public void Tabel_bertambah_baris_dan_kolom_baru_hanya_bila_terisi()
    {
        var semula = "kode_program,program,pagu\n1.06.02,Program Sosial,17060400\n";
        var f = FormulirBerkas.Buka("anggaran.csv", Encoding.UTF8.GetBytes(semula)).ShouldNotBeNull();
        f.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi.Daftar[0].Butir[0]["pagu"].ShouldBe("17.060.400");
        var hasil = f.Terapkan(new KirimanFormulir([new("f:[1].pagu", "18.000.000"), new("f:[+1].kode_program", "1.06.03"),
            new("f:[+1].program", "Program Lain"), new("f:[+1].satuan", "orang")]), new RujukanFormulir(), []);
        hasil.Galat.ShouldBeEmpty();
        Teks(hasil).ShouldBe("kode_program,program,pagu,satuan\n1.06.02,Program Sosial,18000000,\n1.06.03,Program Lain,,orang\n");
    }

    [Theory]
    [InlineData(1, null, "")]
    [InlineData(1, "visi", "visi")]
    [InlineData(2, null, "periode.mulai")]
    [InlineData(4, null, "tujuan[1].kode")]
    [InlineData(17, null, "sasaran[1].indikator[1].uraian")]
    [InlineData(16, "formula", "sasaran[1].indikator[1].formula")]
    [InlineData(22, null, "sasaran[1].indikator[1].renstra")]
    [InlineData(12, null, "sasaran[1]")]
    [InlineData(12, "strategi", "sasaran[1].strategi")]
    public void Baris_berkas_menunjuk_isiannya(int baris, string? kolom, string alamat) => Buka().AlamatPada(baris, kolom).ShouldBe(alamat);

    [Theory]
    [InlineData("")] // nobody moved anything
    [InlineData("1")] // a row was moved before the new ones were typed
    public void Baris_baru_berurut_menurut_ditambahkannya(string urutan)
    {
        var kiriman = new KirimanFormulir([new($"{KirimanFormulir.Urutan}tujuan", urutan), new("f:tujuan[+1].uraian", "Kedua")]);
        kiriman.Tambah("tujuan").ShouldBe("tujuan[+2]");
        kiriman.Isi("tujuan[+2].uraian", "Ketiga");
        Buka().Terapkan(kiriman, new RujukanFormulir(), []).Isi.Daftar.First(d => d.Uraian.Kunci == "tujuan").Butir
            .Select(b => b["uraian"]).Skip(1).ShouldBe(["Kedua", "Ketiga"]);
    }

    /// <summary>A page shows a part of a long list: the order that it sends is that of its part.</summary>
    [Theory]
    [InlineData("3,2", "ACBDE")]
    [InlineData("4,2", "ADCBE")]
    [InlineData("5,4,3,2,1", "EDCBA")]
    [InlineData("2,9", "ABCDE")]
    public void Urutan_sebagian_daftar_tidak_memindah_yang_lain(string urutan, string jadi)
    {
        var berkas = FormulirBerkas.Buka("perencanaan.yaml", Encoding.UTF8.GetBytes("misi:\n" + string.Concat("ABCDE".Select((m, i) =>
            $"  - {{nomor: \"{i + 1}\", uraian: {m}}}\n")))).ShouldNotBeNull();
        var kiriman = new KirimanFormulir([new($"{KirimanFormulir.Urutan}misi", urutan)]);
        string.Concat(berkas.Terapkan(kiriman, new RujukanFormulir(), []).Isi.Daftar.First(d => d.Uraian.Kunci == "misi").Butir
            .Select(b => b["uraian"])).ShouldBe(jadi);
    }

    [Fact]
    public void Formulir_kosong_membuat_berkas_baru()
    {
        var hasil = FormulirBerkas.Buka("perencanaan.yaml", null).ShouldNotBeNull().Terapkan(
            new KirimanFormulir([new("f:visi", "Maju"), new("f:periode.mulai", "2025"), new("f:periode.selesai", "2029"),
                new("f:isu-strategis[+1].isu", "Sempit")]), new RujukanFormulir(), []);
        hasil.Galat.ShouldBeEmpty();
        Teks(hasil).ShouldBe("visi: Maju\nperiode:\n  mulai: \"2025\"\n  selesai: \"2029\"\nisu-strategis:\n  - Sempit\n");
    }

    private static FormulirBerkas Buka() => FormulirBerkas.Buka("perencanaan.yaml", Encoding.UTF8.GetBytes(Renstra)).ShouldNotBeNull();

    private static HasilFormulir Terapkan(params (string Nama, string Isi)[] isian) => Buka()
        .Terapkan(new KirimanFormulir(isian.Select(i => KeyValuePair.Create(i.Nama, i.Isi))), new RujukanFormulir(), [2025, 2026, 2027]);

    private static ButirTerisi Akar(HasilFormulir h) => FormulirBerkas.Buka("perencanaan.yaml", h.Berkas).ShouldNotBeNull()
        .Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi;

    private static DaftarTerisi Daftar(ButirTerisi b, string kunci) => b.Daftar.Single(d => d.Uraian.Kunci == kunci);

    private static string Teks(HasilFormulir h) => Encoding.UTF8.GetString(h.Berkas.Span);

    private static IEnumerable<BidangTerisi> Bidang(ButirTerisi b) => b.Bidang.Concat(b.Daftar.SelectMany(d => d.Butir).SelectMany(Bidang));
}
