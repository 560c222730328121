using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Pdf;
using UglyToad.PdfPig;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>A Perjanjian Kinerja is two pages, and a table alone begins on its first: no page of a few words, in neither form.</summary>
public class HalamanPerjanjianTests
{
    private const string Kalteng = """
        tempat: Palangka Raya
        tanggal: 2023-01-12
        nomor: 100.3.4/021/KESBANGPOL/2023
        pihak-kedua: {nama: H. Contoh, jabatan: Gubernur Kalimantan Tengah}
        target:
          "1.1": 78,5
          "2.1": 80
          "3.1": 3000
          "4.1": 100
          "5.1": 1500
        keterangan: APBD
        """;

    private const string Perubahan = """
        tempat: Manggar
        pihak-pertama: {nama: Sari Contoh, jabatan: Kepala Badan Kesatuan Bangsa dan Politik Kabupaten Belitung Timur, pangkat: Pembina}
        pihak-kedua: {nama: Budi Contoh, jabatan: Bupati Belitung Timur}
        keterangan: APBD
        versi:
          - {kode: murni, nomor: 100.3/12/BKBP/2022, tanggal: 2022-01-10, target: {"1.1.1.1": 100, "2.2.1.1": 60, "3.3.1.1": 100}}
          - kode: perubahan
            nomor: 100.3/88/BKBP/2022
            tanggal: 2022-10-03
            pendahulu: murni
            alasan: "ALASAN: Keputusan Bupati Belitung Timur Nomor 188.45/15 Tahun 2022"
            target: {"2.2.1.1": 55}

        """;

    /// <summary>Example, its year, its agreement where it has none of its own, pages.</summary>
    public static TheoryData<string, int, string, int> Semua { get; } = new(
    [
        ("belitung-timur-2022", 2022, "", 2), ("kalteng-2023-tw2", 2023, Kalteng, 2),
        // with twelve more commitments, and what was changed
        ("ntt-2023", 2023, "", 4),
        .. KataAlasan.Semua.Select(a => ("belitung-timur-2022", 2022, Perubahan.Replace("ALASAN", a.Nama, StringComparison.Ordinal), 3)),
    ]);

    [Theory]
    [MemberData(nameof(Semua))]
    public void Perjanjian_dua_halaman_dalam_pdf(string contoh, int tahun, string perjanjian, int halaman)
    {
        Assert.SkipUnless(PencariPeramban.Cari() is not null, "Peramban (Chromium/Chrome/Edge) tidak terpasang");
        BanyakPdf(Naskah(contoh, tahun, perjanjian)).ShouldBe(halaman);
    }

    [Fact]
    public void Perjanjian_dua_halaman_dalam_word()
    {
        LibreOffice.Perlukan();
        var naskah = Semua.Select(d => d.Data).Index().ToDictionary(d => $"{d.Index}", d => (d.Item.Item4, Naskah(d.Item.Item1, d.Item.Item2, d.Item.Item3)));
        var pdf = LibreOffice.Ubah("pdf", [.. naskah.Select(n => (n.Key + ".docx", Docx(n.Value.Item2)))]);
        foreach (var (nama, (halaman, _)) in naskah)
        {
            using var dokumen = PdfDocument.Open(pdf[nama + ".pdf"]);
            dokumen.NumberOfPages.ShouldBe(halaman, nama);
        }
    }

    [Fact]
    public void Tabel_resmi_mulai_di_halaman_pertamanya_dan_mendatar()
    {
        var kantor = Kantor("belitung-timur-2022");
        foreach (var tabel in BahanTabel.Pada(2022))
        {
            var naskah = PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanTabel.Dari(kantor, 2022, tabel))).Naskah.ShouldNotBeNull();
            naskah.DaftarBagian.ShouldHaveSingleItem(tabel.Kunci).Lanskap.ShouldBeTrue(tabel.Kunci);
            naskah.Lembar.ShouldBeTrue();
            var satu = naskah.DaftarBlok().OfType<Tabel>().ShouldHaveSingleItem();
            satu.Keterangan.ShouldNotBeNull().Sebutan.ShouldBe("", tabel.Kunci);
            var tata = TataTabel.Hitung(satu, GeometriHalaman.Dari(naskah, naskah.DaftarBagian[0]).LebarTeks, lembar: true);
            tata.Lebar.Sum().ShouldBe(GeometriHalaman.Dari(naskah, naskah.DaftarBagian[0]).LebarTeks);
            tata.Ukuran.ShouldBeGreaterThanOrEqualTo(8, tabel.Kunci);
        }
    }

    [Theory]
    [InlineData("t-c27")]
    [InlineData("e58")]
    [InlineData("e60")]
    [InlineData("e80")]
    [InlineData("e81")]
    [InlineData("rencana-aksi")]
    public void Program_bagi_dua_sasaran_beranggaran_sekali(string kunci)
    {
        var tabel = PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanTabel.Dari(DuaSasaran(), 2022,
            BahanTabel.Pada(2022).Single(t => t.Kunci == kunci)))).Naskah.ShouldNotBeNull().DaftarBlok().OfType<Tabel>().ShouldHaveSingleItem();
        tabel.Baris.SelectMany(b => b.Sel).SelectMany(s => s.Isi).OfType<Angka>().Count(a => a.Fakta.Id == "anggaran.program.8.01.03.pagu")
            .ShouldBe(1);
        tabel.Baris.Count(b => b.Sel.Any(s => s.Isi.Gabung().Contains("bersama sasaran 2 dan 3; anggarannya di bawah", StringComparison.Ordinal)))
            .ShouldBe(2);
    }

    private static KumpulanBerkas DuaSasaran()
    {
        var kantor = Kantor("belitung-timur-2022");
        const string rencana = "perencanaan.yaml";
        kantor.Coba(rencana, out var data).ShouldBeTrue();
        return kantor.Dengan(rencana, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(data.Span)
            .Replace("program: [\"8.01.06\"]", "program: [\"8.01.06\", \"8.01.03\"]", StringComparison.Ordinal)));
    }

    [Fact]
    public void Program_bagi_dua_sasaran_dijumlahkan_sekali_dalam_rkt()
    {
        var kantor = DuaSasaran();
        var rkt = PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanTabel.Dari(kantor, 2022, BahanTabel.Pada(2022).Single(t => t.Kunci == "rkt"))))
            .Naskah.ShouldNotBeNull().DaftarBlok().OfType<Tabel>().ShouldHaveSingleItem();
        var baris = rkt.Baris.Where(b => b.Jenis == JenisBaris.Isi).ToList();
        // of each kegiatan its sub kegiatan carry the amounts, and no row twice
        var sub = baris.Select(b => b.Sel[^1].Isi).Where(i => i is [Angka { Gaya: GayaTeks.Biasa }]).Select(i => (Angka)i[0]).ToList();
        sub.Select(a => a.Fakta.Id).ShouldBeUnique();
        rkt.Baris[^1].Sel[^1].Isi.OfType<Angka>().Single().Fakta.Besaran.Nilai.ShouldBe(sub.Sum(a => a.Fakta.Besaran.Nilai));
        baris.Count(b => b.Sel.Any(s => s.Isi.Gabung().Contains("bersama sasaran 2 dan 3; anggarannya di bawah", StringComparison.Ordinal)))
            .ShouldBe(2);
        baris.Count(b => b.Sel.Any(s => s.Isi.Gabung() == "Sasaran bersama")).ShouldBe(1, "satu sel yang bergabung");
    }

    private static int BanyakPdf(Naskah naskah)
    {
        var berkas = Path.GetTempFileName();
        try
        {
            var hasil = PdfPencetak.Cetak(naskah, berkas, batal: TestContext.Current.CancellationToken);
            hasil.Alasan.ShouldBeNull();
            return hasil.BanyakHalaman;
        }
        finally
        {
            File.Delete(berkas);
        }
    }

    private static byte[] Docx(Naskah naskah)
    {
        using var aliran = new MemoryStream();
        DocxPenulis.Tulis(naskah, aliran);
        return aliran.ToArray();
    }

    private static Naskah Naskah(string contoh, int tahun, string perjanjian)
    {
        var kantor = Kantor(contoh);
        kantor = perjanjian.Length == 0 ? kantor : kantor.Dengan(RiwayatPerjanjian.BerkasKini, Encoding.UTF8.GetBytes(perjanjian));
        return PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanPerjanjian.Dari(kantor, tahun))).Naskah.ShouldNotBeNull();
    }

    internal static KumpulanBerkas Kantor(string contoh)
    {
        var folder = Path.Combine(ContohBelitungTimur.Folder, "..", contoh);
        return new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => KeyValuePair.Create(
            Path.GetRelativePath(folder, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
    }
}
