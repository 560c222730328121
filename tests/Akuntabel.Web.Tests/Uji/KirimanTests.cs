using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Uji;

namespace Akuntabel.Web.Tests.Uji;

/// <summary>Many reports sent in one go, as whoever reviews a whole pemerintah daerah does it.</summary>
public class KirimanTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Kepala = "\n| Program | Pagu | Realisasi | % |\n| --- | --- | --- | --- |\n";

    private static readonly string[] Nama = ["Ladang", "Kebun", "Sawah", "Hutan", "Pantai", "Sungai", "Danau", "Bukit"];

    [Fact]
    public async Task Banyak_laporan_menjadi_satu_tabel_yang_terberat_di_atas_dan_yang_tak_terbaca_disebut_sebabnya()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var alamat = await KirimAsync(
            klien, ("bersih.md", Laporan("DINAS PENDIDIKAN", 2024, 0)), ("rusak.docx", "bukan docx"u8.ToArray()), ("foto.png", [1, 2, 3]),
            ("lkj kesbangpol.md", Laporan("", 2023, 2)), ("sandi.docx", [0xD0, 0xCF, 0x11, 0xE0, 1, 2]));
        var halaman = await SelesaiAsync(klien, alamat);
        halaman.QuerySelector("h1")?.TextContent.ShouldBe("1 dari 5 dokumen punya temuan material");
        halaman.QuerySelectorAll("[role=alert], .kotak-bahaya").ShouldBeEmpty();
        var baris = halaman.QuerySelectorAll("#hasil-kiriman tbody tr").ToList();
        baris.Select(b => Rapat(b.Children[0])).ShouldBe(["lkj kesbangpol.md", "bersih.md", "foto.png", "rusak.docx", "sandi.docx"]);
        baris[0].QuerySelectorAll("td.angka").Select(Rapat).ShouldBe(["2", "0", "0"]);
        Rapat(baris[0].Children[2]).ShouldBe("2023 Laporan kinerja");
        Rapat(baris[0]).ShouldContain("Persentase tidak sesuai angkanya");
        Rapat(baris[0]).ShouldContain("Ditebak dari nama berkas");
        Terpilih(baris[0]).ShouldBe("badan");
        Rapat(baris[1]).ShouldContain("Ditebak dari halaman judul");
        Terpilih(baris[1]).ShouldBe("dinas");
        Rapat(baris[1]).ShouldContain("Tidak ada temuan");
        Rapat(baris[2]).ShouldContain("jenis ini tidak dapat diuji", Case.Insensitive);
        Rapat(baris[4]).ShouldContain("berkata sandi");
        baris.Skip(2).SelectMany(b => b.QuerySelectorAll("select, a")).ShouldBeEmpty("tidak ada hasilnya");
        var temuan = await klien.BukaAsync(baris[0].QuerySelector("a")?.GetAttribute("href") ?? "");
        temuan.QuerySelectorAll("li.temuan-material").Length.ShouldBe(2);
        temuan.QuerySelectorAll($".remah a[href='{alamat}']").ShouldHaveSingleItem();
        (await klien.BukaAsync("/uji")).QuerySelectorAll($"a[href='{alamat}']").ShouldHaveSingleItem()
            .TextContent.ShouldBe("5 dokumen sekaligus");
        (await klien.BukaAsync(alamat + "?urut=nama")).QuerySelectorAll("#hasil-kiriman tbody tr td:first-child").Select(Rapat)
            .ShouldBe(["bersih.md", "foto.png", "lkj kesbangpol.md", "rusak.docx", "sandi.docx"]);
        using var lain = await pelayan.KlienAsync(Peran.Bappeda);
        (await lain.GetAsync(alamat)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Semua_disimpan_sekali_tekan_kecuali_yang_tidak_dipilih_dan_kiriman_dua_kali_tidak_menambah()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var alamat = await KirimAsync(
            klien, ("lkj disdik 2022.md", Laporan("", 2022, 1)), ("lkj kesbangpol 2022.md", Laporan("", 2022, 3)), ("entah.md",
                Laporan("", 2022, 1)));
        var halaman = await SelesaiAsync(klien, alamat);
        using var simpan = await klien.KirimAsync(halaman, "#hasil-kiriman", alamat);
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        var sesudah = await klien.BukaAsync(alamat);
        sesudah.Body.ShouldNotBeNull().TextContent.ShouldContain("2 laporan tersimpan");
        var reviu = sesudah.QuerySelectorAll("#hasil-kiriman a[href^='/pd/']").Select(a => a.GetAttribute("href") ?? "").ToList();
        reviu.Count.ShouldBe(2);
        reviu[0].ShouldStartWith("/pd/badan/uji/", Case.Sensitive, "yang terberat di atas");
        (await klien.BukaAsync(reviu[0])).QuerySelector("h1")?.TextContent.ShouldBe("3 temuan, 3 belum diputus");
        using var lagi = await klien.KirimAsync(halaman, "#hasil-kiriman", alamat);
        (await klien.BukaAsync("/pd/badan/uji")).QuerySelectorAll($"a[href='{reviu[0]}']").ShouldHaveSingleItem();
        using var unduh = await klien.GetAsync(alamat + "?handler=Unduh");
        (await unduh.Content.ReadAsByteArrayAsync()).AsSpan(0, 2).SequenceEqual("PK"u8).ShouldBeTrue();
        using var perencana = await pelayan.KlienAsync(Peran.Perencana);
        var sendiri = await KirimAsync(perencana, ("a.md", Laporan("", 2022, 1)), ("b.md", Laporan("", 2022, 1)));
        (await SelesaiAsync(perencana, sendiri)).QuerySelectorAll("#hasil-kiriman select").ShouldBeEmpty();
    }

    [Fact]
    public async Task Arsip_dan_folder_dibongkar_dan_yang_bukan_laporan_dilewati()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var arsip = Zip(
            ("Laporan/Dinas Pendidikan/lkjip.md", Laporan("", 2024, 1)), ("Laporan/Kesbangpol/lkjip.md", Laporan("", 2024, 2)),
                ("Laporan/foto.jpg", [1]),
            ("__MACOSX/._lkjip.md", [1]), ("Laporan/Kesbangpol/~$lkjip.docx", [1]));
        var halaman = await SelesaiAsync(klien, await KirimAsync(klien, ("semua.zip", arsip)));
        var baris = halaman.QuerySelectorAll("#hasil-kiriman tbody tr").ToList();
        baris.Select(b => Rapat(b.Children[0])).ShouldBe(["lkjip.md Kesbangpol", "lkjip.md Dinas Pendidikan"]);
        baris.Select(Terpilih).ShouldBe(["badan", "dinas"]);
        baris.ShouldAllBe(b => b.TextContent.Contains("nama folder", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Arsip_yang_rusak_atau_tanpa_laporan_ditolak_dengan_sebabnya()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        (await TolakAsync(("rusak.zip", "PK\u0003\u0004bukan"u8.ToArray()))).ShouldContain("tidak dapat dibuka");
        (await TolakAsync(("kosong.zip", Zip(("foto.jpg", [1]))))).ShouldContain("tidak ada dokumen yang dapat diuji");
        (await TolakAsync(("banyak.zip", Zip([.. Enumerable.Range(1, 61).Select(i => ($"{i}.txt", "isi"u8.ToArray()))]))))
            .ShouldContain("Anda mengirim 61");

        async Task<string> TolakAsync((string, byte[]) berkas)
        {
            using var jawaban = await klien.KirimBerkasAsync(berkas);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
            return (await jawaban.HtmlAsync()).QuerySelector(".pesan-galat").ShouldNotBeNull().TextContent;
        }
    }

    [Theory]
    [InlineData("LKjIP Disdik 2024.pdf", "", "", "pendidikan")]
    [InlineData("lkj-dinas_pendidikan.pdf", "", "", "pendidikan")]
    [InlineData("laporan kebudayaan dan pendidikan.pdf", "", "", "budaya")]
    [InlineData("lkj.pdf", "LAPORAN KINERJA\nDINAS PENDIDIKAN & KEBUDAYAAN\nmengacu Dinas Pendidikan", "", "budaya")]
    [InlineData("lkj.pdf", "Kinerja pendidikan di kabupaten", "", "")]
    [InlineData("lkj.pdf", "", "Sekretariat DPRD", "dprd")]
    [InlineData("lkj sekretariat daerah.pdf", "", "Sekretariat DPRD", "setda")]
    [InlineData("scan0001.pdf", "", "Laporan 2024", "")]
    [InlineData("lkj smp negeri 2 2024.pdf", "", "", "")]
    public void Kantor_ditebak_dari_nama_halaman_judul_atau_folder(string nama, string muka, string folder, string id)
    {
        var penebak = new PenebakKantor(
        [
            new BarisPerangkatDaerah { Id = "pendidikan", Nama = "Dinas Pendidikan", Singkatan = "Disdik" },
            new BarisPerangkatDaerah { Id = "budaya", Nama = "Dinas Pendidikan dan Kebudayaan", Singkatan = "Disdikbud" },
            new BarisPerangkatDaerah { Id = "setda", Nama = "Sekretariat Daerah", Singkatan = "Setda" },
            new BarisPerangkatDaerah { Id = "dprd", Nama = "Sekretariat DPRD", Singkatan = "Setwan" },
            new BarisPerangkatDaerah { Id = "smp1", Nama = "SMP Negeri 1", Singkatan = "" },
        ]);
        (penebak.Tebak(nama, muka, folder)?.Id ?? "").ShouldBe(id);
    }

    /// <summary>A report with so many wrong percentages.</summary>
    internal static byte[] Laporan(string kantor, int tahun, int salah) => Encoding.UTF8.GetBytes(
        $"# LAPORAN KINERJA TAHUN {tahun}\n\n{kantor}\n{Kepala}" + string.Join('\n', Enumerable.Range(1, 8).Select(i =>
            $"| Kegiatan {Nama[i - 1]} | {i}.000.000 | {i}00.000 | {(i <= salah ? "8" + i : "10")},00 |")) + "\n");

    private static byte[] Zip(params (string Nama, byte[] Isi)[] daftar)
    {
        using var keluar = new MemoryStream();
        using (var arsip = new ZipArchive(keluar, ZipArchiveMode.Create))
        {
            foreach (var (nama, isi) in daftar)
            {
                using var bagian = arsip.CreateEntry(nama).Open();
                bagian.Write(isi);
            }
        }

        return keluar.ToArray();
    }

    private static async Task<string> KirimAsync(HttpClient klien, params (string, byte[])[] berkas)
    {
        using var jawaban = await klien.KirimBerkasAsync(berkas);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
        return jawaban.Tujuan();
    }

    private static async Task<IHtmlDocument> SelesaiAsync(HttpClient klien, string alamat)
    {
        for (var i = 0; i < 300; i++)
        {
            if ((await klien.GetStringAsync(alamat + "?handler=Kemajuan")).Contains("\"selesai\":true", StringComparison.Ordinal))
            {
                return await klien.BukaAsync(alamat);
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("kiriman tidak selesai");
    }

    private static string Rapat(IElement unsur) => string.Join(' ', unsur.TextContent.Split((char[]?)null,
        StringSplitOptions.RemoveEmptyEntries));

    private static string? Terpilih(IElement baris) => (baris.QuerySelector("select") as IHtmlSelectElement)?.Value;
}
