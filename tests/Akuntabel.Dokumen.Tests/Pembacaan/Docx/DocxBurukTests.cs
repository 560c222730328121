using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.Docx;
using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Dokumen.Tests.Docx;
using static Akuntabel.Dokumen.Tests.Pembacaan.Docx.PaketUji;

namespace Akuntabel.Dokumen.Tests.Pembacaan.Docx;

/// <summary>Damaged and hostile files: read, or refused with a message; nothing else.</summary>
public class DocxBurukTests
{
    private static readonly Temuan Contoh = new("X", TingkatTemuan.Minor, new TempatTemuan(null, null, null, null, null) { Alamat = "p2" }, "", "", "", "Salah.", "");

    [Fact]
    public void Berkas_terpotong_di_mana_pun_terbaca_atau_ditolak_dengan_pesan()
    {
        var utuh = new BerkasDocx(NaskahContoh.Buat()).Bita;
        for (var n = 0; n < utuh.Length; n += Math.Max(1, utuh.Length / 60))
        {
            TerbacaAtauDitolak(utuh[..n]);
        }
    }

    [Fact]
    public void Bita_yang_berubah_di_wadah_terbaca_atau_ditolak_dengan_pesan()
    {
        var utuh = new BerkasDocx(NaskahContoh.Buat()).Bita;
        var acak = new Random(20);
        for (var i = 0; i < 150; i++)
        {
            var rusak = (byte[])utuh.Clone();
            for (var k = 0; k < 1 + (i % 8); k++)
            {
                // half of them near the directory at the end
                var di = i % 2 == 0 ? acak.Next(rusak.Length) : rusak.Length - 1 - acak.Next(Math.Min(1500, rusak.Length));
                rusak[di] = (byte)acak.Next(256);
            }

            TerbacaAtauDitolak(rusak);
        }
    }

    [Fact]
    public void Huruf_yang_berubah_di_naskah_terbaca_atau_ditolak_dengan_pesan()
    {
        var badan = string.Concat(Enumerable.Range(0, 20).Select(i => Butir("Butir " + i) + Tabel([Sel("a", "<w:gridSpan w:val=\"2\"/>"), Sel("b")])));
        var acak = new Random(21);
        for (var i = 0; i < 150; i++)
        {
            var huruf = badan.ToCharArray();
            for (var k = 0; k < 1 + (i % 4); k++)
            {
                huruf[acak.Next(huruf.Length)] = "<>/&\"w:ptcr -9"[acak.Next(14)];
            }

            TerbacaAtauDitolak(new PaketUji(new string(huruf)).Bita());
        }
    }

    [Fact]
    public void Tabel_bersarang_sepuluh_ribu_tingkat_ditolak()
    {
        const int Tingkat = 10_000;
        var badan = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", Tingkat)) + P("x") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", Tingkat));
        Pesan(new PaketUji(badan).Bita()).ShouldContain("bersarang");
    }

    [Fact]
    public void Tabel_bersarang_lima_ratus_tingkat_terbaca()
    {
        var badan = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>" + P("x"), 500)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 500));
        new PaketUji(badan).Baca().DaftarTabel.Select(t => t.Alamat).ShouldBe(Enumerable.Range(1, 500).Select(i => $"p{i}"));
    }

    [Fact]
    public void Entitas_bertingkat_ditolak_tanpa_dikembangkan()
    {
        var tipe = "<!DOCTYPE d [<!ENTITY a0 \"ha\">" + string.Concat(Enumerable.Range(1, 30).Select(i => $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};\">")) + "]>";
        Pesan(new PaketUji(P("&a30;"), tipe).Bita()).ShouldContain("bukan XML yang utuh");
    }

    [Fact]
    public void Bagian_yang_mengembang_melewati_batas_ditolak()
    {
        using var m = new MemoryStream();
        using (var zip = new ZipArchive(m, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var s = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            s.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"u8);
            var spasi = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var i = 0; i <= WadahZip.XmlTerbesar >> 20; i++)
            {
                s.Write(spasi);
            }
        }

        m.Length.ShouldBeLessThan(4 << 20);
        Pesan(m.ToArray()).ShouldContain("berisi 65 MB teks sesudah dibuka");
    }

    [Fact]
    public void Wadah_dengan_entri_terlalu_banyak_ditolak()
    {
        var satu = "PK\x01\x02"u8.ToArray().Concat(new byte[42]).ToArray();
        Pesan([.. "PK\x03\x04"u8, .. Enumerable.Repeat(satu, WadahZip.EntriTerbanyak + 1).SelectMany(b => b)]).ShouldContain("entri");
    }

    [Fact]
    public void Tabel_dengan_sangat_banyak_sel_terbaca()
    {
        var sb = new StringBuilder("<w:tbl>");
        for (var i = 0; i < UjiPanjang.Atau(100_000, 20_000); i++)
        {
            sb.Append("<w:tr>");
            for (var k = 0; k < 10; k++)
            {
                sb.Append("<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>");
            }

            sb.Append("</w:tr>");
        }

        new PaketUji(sb.Append("</w:tbl>").ToString()).Baca().DaftarTabel.Single().Kepala.Count.ShouldBe(10);
    }

    [Fact]
    public void Tabel_yang_merentang_melewati_batas_ditolak()
    {
        var lebar = Enumerable.Repeat(Sel("<w:p/>"), TabelDibacaDocx.KolomTerbanyak).ToArray();
        var rentang = new[] { Sel("<w:p/>", "<w:gridSpan w:val=\"9999\"/>") };
        Tolak(new PaketUji(Tabel([lebar, .. Enumerable.Repeat(rentang, 6_000)])).Bita()).ShouldContain("juta sel");
        Tolak(new PaketUji(Tabel([[.. lebar, Sel("x")]])).Bita()).ShouldContain("kolom");
    }

    [Theory]
    [InlineData("", "kosong")]
    [InlineData("bukan dokumen", "bukan berkas .docx")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("{\\rtf1", "RTF")]
    [InlineData("PK\u0003\u0004", "rusak atau terpotong")]
    public void Isi_yang_bukan_docx_disebut_namanya(string isi, string pesan) => Pesan(Encoding.Latin1.GetBytes(isi)).ShouldContain(pesan);

    [Fact]
    public void Doc_lama_dan_yang_terkunci_disebut_namanya()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];
        Pesan(ole).ShouldContain(".doc");
        Pesan([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")]).ShouldContain("kata sandi");
    }

    [Fact]
    public void Buku_kerja_berakhiran_docx_disebut_namanya()
    {
        using var m = new MemoryStream();
        using (var zip = new ZipArchive(m, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("xl/workbook.xml").Open().Dispose();
        }

        Pesan(m.ToArray()).ShouldContain("Excel");
    }

    [Fact]
    public void Waktu_baca_sebanding_dengan_panjang_dokumen()
    {
        var kecil = new PaketUji(string.Concat(Enumerable.Range(0, 2_000).Select(i => Butir($"Butir ke-{i} tentang satu hal")))).Bita();
        var besar = new PaketUji(string.Concat(Enumerable.Range(0, 20_000).Select(i => Butir($"Butir ke-{i} tentang satu hal")))).Bita();
        Lama(kecil);
        // ten times as long; room for a busy machine, none for a square
        Lama(besar).ShouldBeLessThan((Lama(kecil) * 40) + TimeSpan.FromSeconds(1));
    }

    private static TimeSpan Lama(byte[] isi) =>
        Enumerable.Range(0, 3).Select(_ =>
        {
            var jam = Stopwatch.StartNew();
            PembacaDocx.Baca(isi);
            return jam.Elapsed;
        }).Min();

    private static string Pesan(byte[] isi)
    {
        Should.Throw<DokumenTakTerbacaException>(() => KomentarDocx.Tulis(isi, [Contoh]));
        return Tolak(isi);
    }

    private static string Tolak(byte[] isi) => Should.Throw<DokumenTakTerbacaException>(() => PembacaDocx.Baca(isi)).Message;

    private static void TerbacaAtauDitolak(byte[] isi)
    {
        try
        {
            PembacaDocx.Baca(isi);
            KomentarDocx.Tulis(isi, [Contoh]);
        }
        catch (DokumenTakTerbacaException e)
        {
            e.Message.Length.ShouldBeGreaterThan(20);
        }
    }
}
