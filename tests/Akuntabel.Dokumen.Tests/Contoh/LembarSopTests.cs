using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.Tests.Docx;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The sheets of an office's SOP, alone: identity, then the steps with the flow drawn through the columns of the actors.</summary>
public class LembarSopTests
{
    public static TheoryData<string> Bawaan { get; } = new(KatalogSop.Semua.Select(s => s.Kunci));

    [Theory]
    [MemberData(nameof(Bawaan))]
    public void Sop_bawaan_yang_diambil_kantor_tetap_sama(string kunci)
    {
        var semula = KatalogSop.Semua.Single(s => s.Kunci == kunci);
        var berkas = new KumpulanBerkas([KeyValuePair.Create(TulisanSop.Jalur(semula),
            (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(TulisanSop.Tulis(semula)))]);
        var kini = PembacaInstansi.DaftarSop(SumberBerkas.Memori(berkas)).ShouldHaveSingleItem().Nilai;
        (kini.Judul, kini.Kunci).ShouldBe((semula.Judul, semula.Kunci));
        kini.DaftarPelaksana.ShouldBe(semula.DaftarPelaksana);
        kini.DaftarLangkah.Select(Ringkas).ShouldBe(semula.DaftarLangkah.Select(Ringkas));
        PemeriksaSop.Halangan(kini).ShouldBeEmpty();
    }

    [Fact]
    public void Lembar_memuat_identitas_dan_alur_setiap_sop()
    {
        var susun = PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanSop.Dari(Kantor(), 2022)));
        susun.DaftarKesalahan.Where(k => k.Bobot != BobotKesalahan.Tandatangan).ShouldBeEmpty();
        var naskah = susun.Naskah.ShouldNotBeNull();
        var alur = naskah.DaftarBlok().OfType<Tabel>().Where(t => t.Baris.Any(b => b.Sel.Any(s => s.Isi is [SimbolAlur]))).ToList();
        // eleven steps of four, ten of four: the other two tables are the identities
        alur.Select(t => t.Baris.Count).ShouldBe([11, 10]);
        naskah.DaftarBlok().OfType<Tabel>().Count().ShouldBe(4);
        var banyak = alur.Sum(t => t.Baris.Sum(b => b.Sel.Count(s => s.Isi is [SimbolAlur])));
        banyak.ShouldBe(84);

        using var html = new StringWriter();
        HtmlPenulis.Tulis(naskah, html);
        Regex.Count(html.ToString(), "<td class=\"petak\">").ShouldBe(banyak);
        new BerkasDocx(naskah).Badan.Descendants(BerkasDocx.Wp + "anchor").Count().ShouldBe(banyak);
    }

    [Fact]
    public void Tanpa_sop_tidak_ada_yang_tercetak()
    {
        var kantor = new KumpulanBerkas(Kantor().Isi.Where(b => !b.Key.StartsWith("sop/", StringComparison.Ordinal)));
        PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanSop.Dari(kantor,
            2022))).Naskah.ShouldNotBeNull().DaftarBlok().OfType<Tabel>().ShouldBeEmpty();
    }

    private static (string, JenisLangkah, string, StandarWaktu?, int?, bool, bool, AturanGabung, TindakanLangkah) Ringkas(LangkahSop l) =>
        (l.Kegiatan, l.Jenis, string.Join('|', l.Pelaksana), l.Standar, l.Tidak, l.PerUnit, l.Otomatis, l.Gabung, l.Tindakan);

    private static KumpulanBerkas Kantor() => HalamanPerjanjianTests.Kantor("belitung-timur-2022");
}
