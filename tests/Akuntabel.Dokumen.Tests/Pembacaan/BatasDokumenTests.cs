using System.IO.Compression;
using System.Text;

using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Tests.Pembacaan.Docx;

namespace Akuntabel.Dokumen.Tests.Pembacaan;

/// <summary>What is larger than any report is refused for that reason while it is read, whatever its file says; what a report is passes with room.</summary>
public sealed class BatasDokumenTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-batas-").FullName;

    private const int Mb = 1 << 20;
    private const string Kalimat = "Capaian kinerja sasaran meningkatnya mutu layanan sebesar 85,50% dari target 90,00%. ";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("<w:p><w:r><w:t>", "</w:t></w:r></w:p>", Kalimat)]
    [InlineData("", "", "<w:p><w:r><w:t>" + Kalimat + "</w:t></w:r></w:p>")]
    [InlineData("<w:p>", "</w:p>", "<w:r><w:t>a</w:t></w:r>")]
    [InlineData("", "", "<w:p/>")]
    public void Docx_kecil_yang_mengembang_120_MB_ditolak_dengan_alasannya_sebelum_memakan_memori(string awal, string akhir, string potong)
    {
        var jalur = Tulis("bom.docx", Docx(awal, akhir, potong, 120 * Mb));
        new FileInfo(jalur).Length.ShouldBeLessThan(Mb);
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        var pesan = Tolak(jalur);
        (GC.GetAllocatedBytesForCurrentThread() - sebelum).ShouldBeLessThan(20 * Mb);
        pesan.ShouldContain("berisi 120 MB teks sesudah dibuka");
        pesan.ShouldContain("batasnya 64 MB");
        pesan.ShouldContain("Pisahkan");
    }

    [Fact]
    public void Besarnya_disebut_pula_untuk_gaya_dan_tidak_dicari_tanpa_akhir()
    {
        var gaya = Docx("", "", "<w:p/>", 100, ("word/styles.xml", "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">", "<w:style/>", 70 * Mb));
        Tolak(Tulis("gaya.docx", gaya)).ShouldContain("berisi 70 MB teks sesudah dibuka (word/styles.xml)");
        Tolak(Tulis("besar.docx", Docx("", "", new string(' ', Mb), 600L * Mb))).ShouldContain("berisi lebih dari 512 MB");
    }

    [Theory]
    [InlineData("huruf.docx", "juta huruf")]
    [InlineData("sel.docx", "juta sel")]
    [InlineData("paragraf.docx", "ribu paragraf")]
    [InlineData("huruf.html", "juta huruf")]
    [InlineData("sel.html", "juta sel")]
    [InlineData("paragraf.html", "ribu paragraf")]
    [InlineData("atribut.html", "ribu atribut")]
    [InlineData("tingkat.html", "ribu tingkat")]
    [InlineData("huruf.txt", "17 juta huruf")]
    [InlineData("sel.txt", "juta sel")]
    [InlineData("pipa.md", "juta sel")]
    [InlineData("tabel.md", "juta sel")]
    [InlineData("paragraf.md", "ribu paragraf")]
    public void Yang_lebih_besar_daripada_laporan_mana_pun_ditolak_dengan_alasannya(string nama, string alasan)
    {
        var pesan = Tolak(Tulis(nama, Lebih(nama)));
        pesan.ShouldContain(alasan);
    }

    [Fact]
    public void Laporan_seribu_halaman_terbaca_dan_jauh_di_bawah_semua_batas()
    {
        var d = PembacaDokumen.Baca(Tulis("seribu.docx", SeribuHalaman()));
        var (blok, huruf, sel) = (d.Blok.Count, d.DaftarParagraf.Sum(p => (long)p.Teks.Length), d.DaftarTabel.Sum(t => t.Isi.Sum(b => (long)b.Sel.Count)));
        (huruf * 5).ShouldBeLessThan(TakaranDokumen.HurufTerbanyak);
        ((long)blok * 5).ShouldBeLessThan(TakaranDokumen.BlokTerbanyak);
        (sel * 5).ShouldBeLessThan(TakaranDokumen.SelTerbanyak);
        sel.ShouldBeGreaterThan(150_000);
        huruf.ShouldBeGreaterThan(1_500_000);
    }

    [Fact]
    public void Perkiraan_memori_mengikuti_isi_yang_dibuka_bukan_ukuran_berkas_atau_yang_dinyatakannya()
    {
        var kecil = Tulis("kecil.docx", Docx("", "", "<w:p/>", 1000));
        var mengembang = Tulis("mengembang.docx", Docx("", "", "<w:p/>", 40 * Mb));
        var berbohong = Tulis("berbohong.docx", MengakuBesar(Docx("", "", "<w:p/>", 1000)));
        PerkiraanMemori.Untuk(kecil).ShouldBeLessThan(PerkiraanMemori.Dasar + Mb);
        PerkiraanMemori.Untuk(mengembang).ShouldBeGreaterThan(PerkiraanMemori.Dasar + (200L * Mb));
        PerkiraanMemori.Untuk(berbohong).ShouldBe(PerkiraanMemori.Untuk(kecil));
        PerkiraanMemori.Untuk(Tulis("bom.docx", Docx("", "", "<w:p/>", 300L * Mb))).ShouldBeLessThanOrEqualTo(PerkiraanMemori.Terbesar);
        PerkiraanMemori.Untuk(Tulis("rusak.docx", "PK rusak"u8.ToArray())).ShouldBeLessThan(PerkiraanMemori.Dasar + Mb);
        PerkiraanMemori.Untuk(Tulis("naskah.txt", Encoding.UTF8.GetBytes(Ulang(Kalimat, 5 * Mb)))).ShouldBeGreaterThan(PerkiraanMemori.Dasar + (50L * Mb));
        PerkiraanMemori.Untuk(Path.Combine(_folder, "tiada.docx")).ShouldBe(PerkiraanMemori.Dasar);
    }

    private static byte[] Lebih(string nama) => nama switch
    {
        "huruf.docx" => Docx("", "", "<w:p><w:r><w:t>" + Kalimat + "</w:t></w:r></w:p>", 24 * Mb),
        "sel.docx" => Docx("<w:tbl>", "</w:tbl>", "<w:tr>" + Ulang("<w:tc/>", 70) + "</w:tr>", 9 * Mb),
        "paragraf.docx" => Docx("", "", "<w:p><w:r><w:t>a</w:t></w:r></w:p>", 14 * Mb),
        "huruf.html" => Encoding.ASCII.GetBytes("<p>" + Ulang(Kalimat, 17 * Mb)),
        "sel.html" => Encoding.ASCII.GetBytes("<table>" + Ulang("<tr><td>1<td>2", 8 * Mb)),
        "paragraf.html" => Encoding.ASCII.GetBytes(Ulang("<p>a", 2 * Mb)),
        "atribut.html" => Encoding.ASCII.GetBytes("<p " + Ulang("a ", 2 * Mb) + ">x"),
        "tingkat.html" => Encoding.ASCII.GetBytes(Ulang("<div>", 3 * Mb)),
        "huruf.txt" => Encoding.ASCII.GetBytes(Ulang(Kalimat + "\n\n", 17_500_000)),
        "sel.txt" => Encoding.ASCII.GetBytes(Ulang("1\t2\t3\n", 3 * Mb)),
        "pipa.md" => Encoding.ASCII.GetBytes(Ulang("|1|2|3|\n", 4 * Mb)),
        "tabel.md" => Encoding.ASCII.GetBytes("<table>\n" + Ulang("<tr><td>1<td>2\n", 9 * Mb)),
        _ => Encoding.ASCII.GetBytes(Ulang("- a\n", 2 * Mb)),
    };

    private static byte[] SeribuHalaman()
    {
        var sb = new StringBuilder();
        for (var h = 0; h < 1_000; h++)
        {
            sb.Append(PaketUji.P($"{h}.1 Uraian halaman {h}")).Append(string.Concat(Enumerable.Range(0, 20).Select(i => PaketUji.P($"Butir {i}: " + Kalimat))));
            sb.Append(PaketUji.Tabel([.. Enumerable.Range(0, 20).Select(b => Enumerable.Range(0, 8).Select(k => PaketUji.Sel($"{h}.{b},{k}")).ToArray())]));
        }

        return new PaketUji(sb.ToString()).Bita();
    }

    private static byte[] Docx(string awal, string akhir, string potong, long bita, params (string Nama, string Awal, string Potong, long Bita)[] lain)
    {
        using var m = new MemoryStream();
        using (var zip = new ZipArchive(m, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Paket = "http://schemas.openxmlformats.org/package/2006/relationships";
            const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
            Bagian(zip, "_rels/.rels", $"<Relationships xmlns=\"{Paket}\"><Relationship Id=\"r1\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/></Relationships>", "", 0);
            Bagian(zip, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Paket}\"><Relationship Id=\"r1\" Type=\"{Office}styles\" Target=\"styles.xml\"/></Relationships>", "", 0);
            Bagian(zip, "word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + awal, potong, bita, akhir + "</w:body></w:document>");
            foreach (var (n, a, p, b) in lain)
            {
                Bagian(zip, n, a, p, b);
            }
        }

        return m.ToArray();
    }

    private static void Bagian(ZipArchive zip, string nama, string awal, string potong, long bita, string akhir = "")
    {
        using var s = zip.CreateEntry(nama, bita > 200L * Mb ? CompressionLevel.Fastest : CompressionLevel.SmallestSize).Open();
        s.Write(Encoding.UTF8.GetBytes(awal));
        var blok = Encoding.UTF8.GetBytes(Ulang(potong, Math.Min(bita, Mb)));
        for (var n = 0L; n + blok.Length <= bita && blok.Length > 0; n += blok.Length)
        {
            s.Write(blok);
        }

        s.Write(Encoding.UTF8.GetBytes(akhir));
    }

    /// <summary>The directory says that every part has two gigabytes.</summary>
    private static byte[] MengakuBesar(byte[] zip)
    {
        for (var i = 0; i + 46 < zip.Length; i++)
        {
            if (BitConverter.ToUInt32(zip, i) == 0x02014b50)
            {
                BitConverter.GetBytes(int.MaxValue).CopyTo(zip, i + 24);
            }
        }

        return zip;
    }

    private string Tulis(string nama, byte[] isi)
    {
        var jalur = Path.Combine(_folder, nama);
        File.WriteAllBytes(jalur, isi);
        return jalur;
    }

    private static string Ulang(string potong, long huruf) => potong.Length == 0 ? "" : string.Concat(Enumerable.Repeat(potong, (int)Math.Max(1, huruf / potong.Length)));

    private static string Tolak(string jalur) => Should.Throw<DokumenTakTerbacaException>(() => PembacaDokumen.Baca(jalur)).Message;
}
