using System.IO.Compression;
using System.Text;
using Akuntabel.Dokumen.BolakBalik;
using Akuntabel.Dokumen.Pembacaan;
using static Akuntabel.Dokumen.Tests.BolakBalik.SalinanUji;

namespace Akuntabel.Dokumen.Tests.BolakBalik;

/// <summary>What comes back may be anything: it is refused with a sentence, or read without harm.</summary>
public class KirimanJahatTests
{
    [Fact]
    public void Yang_bukan_DOCX_ditolak_dengan_kalimat()
    {
        byte[][] semua = [[], "bukan apa-apa"u8.ToArray(), "%PDF-1.7"u8.ToArray(), Zip(("a.txt", "a")), Untuk().Bita[..5000]];
        foreach (var isi in semua)
        {
            Should.Throw<DokumenTakTerbacaException>(() => PembacaBalik.Baca(isi, [])).Message.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Bom_zip_entitas_dan_sarang_dalam_ditolak()
    {
        var besar = Zip(("word/document.xml", $"<w:document xmlns:w=\"{W}\"><w:body><w:p><w:r><w:t>{new string('a', 26 * 1024 * 1024)}</w:t></w:r></w:p></w:body></w:document>"));
        Should.Throw<DokumenTakTerbacaException>(() => PembacaBalik.Baca(besar, []));
        var entitas = Zip(("word/document.xml", $"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"{W}\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"));
        Should.Throw<DokumenTakTerbacaException>(() => PembacaBalik.Baca(entitas, []));
        var sarang = new StringBuilder($"<w:document xmlns:w=\"{W}\"><w:body>");
        sarang.Insert(sarang.Length, "<w:sdt><w:sdtContent>", 3000).Insert(sarang.Length, "</w:sdtContent></w:sdt>", 3000);
        Should.Throw<DokumenTakTerbacaException>(() => PembacaBalik.Baca(Zip(("word/document.xml", sarang + "</w:body></w:document>")), []));
        var kecil = new StringBuilder($"<w:document xmlns:w=\"{W}\"><w:body>");
        kecil.Insert(kecil.Length, "<w:sdt><w:sdtContent>", 180).Insert(kecil.Length, "</w:sdtContent></w:sdt>", 180);
        Should.Throw<DokumenTakTerbacaException>(() => PembacaBalik.Baca(Zip(("word/document.xml", kecil + "</w:body></w:document>")), []));
    }

    [Fact]
    public void Muatan_karangan_tidak_mengubah_apa_pun_dengan_sendirinya()
    {
        var u = Untuk();
        var muatan = "<salinan xmlns=\"urn:akuntabel:salinan-tim:1\" dokumen=\"lain\" versi=\"lain\"><bagian kunci=\"../../rahasia/x\" sidik=\"\"><b j=\"99\"><l>x</l></b></bagian><penanda nama=\"_n1\" bagian=\"a/b\"/></salinan>";
        var banding = u.Banding(u.Sunting(_ => { }, ("customXml/item1.xml", muatan)));
        banding.Bagian.ShouldAllBe(b => b.Keadaan == KeadaanBalik.Sama || b.Keadaan == KeadaanBalik.TanpaAsal);
        banding.Bagian.Select(b => b.Tempat.Kunci).ShouldNotContain(k => k.Contains("rahasia", StringComparison.Ordinal));
    }

    [Fact]
    public void Ikatan_dan_tanda_yang_diketik_tercetak_sebagai_tulisan()
    {
        var u = Untuk();
        var hal = u.Hal(u.Sunting(a => Kendali(a, "pengantar/penutup").Descendants(W + "p").First().Add(Larik(" {{instansi.kode-pos}} ⟦Nama: 5⟧ ::: ```"))), "pengantar/penutup");
        hal.Hasil.ShouldContain("〚Nama: 5〛");
        var markdown = new Akuntabel.Dokumen.RuangTulis.NaskahPolos(u.Bahan, "pengantar", "").Markdown(hal.Hasil.Replace("⟦", "(").Replace("⟧", ")")).Nilai;
        markdown.ShouldNotContain("{{instansi");
    }

    private static byte[] Zip(params (string Nama, string Isi)[] isi)
    {
        using var s = new MemoryStream();
        using (var zip = new ZipArchive(s, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, teks) in isi)
            {
                using var w = new StreamWriter(zip.CreateEntry(nama).Open());
                w.Write(teks);
            }
        }

        return s.ToArray();
    }
}
