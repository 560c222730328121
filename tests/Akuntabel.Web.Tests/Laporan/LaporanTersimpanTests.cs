using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Web.Contoh;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Laporan;

public class LaporanTersimpanTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    public static TheoryData<string, string> Contoh { get; } = new() { { "belitung-timur-2022", "2022" }, { "ntt-2023", "2023" }, { "kalteng-2023-tw2", "2023?triwulan=2" } };

    [Theory]
    [MemberData(nameof(Contoh))]
    public async Task Laporan_dari_penyimpanan_sama_dengan_dari_folder(string contoh, string periode)
    {
        await pelayan.Layanan.GetRequiredService<KantorContoh>().MuatAsync(pelayan.Pemda, new Dictionary<string, KumpulanBerkas> { [contoh] = Baca(contoh) });
        var sambung = periode.Contains('?', StringComparison.Ordinal) ? "&" : "?";
        var alamat = $"/pd/contoh-{contoh}/laporan/{periode}";
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        (await klien.BukaAsync($"{alamat}{sambung}kini=true")).QuerySelector("iframe").ShouldNotBeNull();

        foreach (var (format, berkas) in new[] { ("docx", "laporan.docx"), ("html", "laporan.html"), ("xlsx", "laporan.xlsx"), ("json", "fakta.json") })
        {
            using var jawaban = await klien.GetAsync($"{alamat}{sambung}handler=Unduh&format={format}");
            jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
            using var folder = new FolderSementara();
            var isi = await jawaban.Content.ReadAsByteArrayAsync();
            await File.WriteAllBytesAsync(Path.Combine(folder.Jalur, "asal"), isi);
            // from the store it also says where the history stood
            var kepala = BerkasKepala.Baca(Path.Combine(folder.Jalur, "asal")).ShouldHaveSingleItem(berkas);
            var hasil = Path.Combine(folder.Jalur, "hasil");
            PenyusunLaporan.Susun(Akuntabel.Dokumen.Berkas.SumberBerkas.Folder(Folder(contoh)), null, hasil, FormatLaporan.Baca(format) ?? default, riwayat: ($"KONSEP · Riwayat {kepala.Pendek}", kepala.ToString())).Berhasil.ShouldBeTrue();
            isi.ShouldBe(await File.ReadAllBytesAsync(Path.Combine(hasil, berkas)), berkas);
            jawaban.Content.Headers.ContentDisposition.ShouldNotBeNull().FileNameStar.ShouldNotBeNull().ShouldStartWith("laporan-badan-kesbangpol");
        }
    }

    [Fact]
    public async Task Kaki_laporan_menyebut_ujung_rantai_dan_verifikasi_mengenalinya()
    {
        const string Nama = "kalteng-2023-tw2";
        await pelayan.Layanan.GetRequiredService<KantorContoh>().MuatAsync(pelayan.Pemda, new Dictionary<string, KumpulanBerkas> { [Nama] = Baca(Nama) });
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        using var jawaban = await klien.GetAsync($"/pd/contoh-{Nama}/laporan/2023?triwulan=2&handler=Unduh&format=docx");
        using var arsip = new System.IO.Compression.ZipArchive(await jawaban.Content.ReadAsStreamAsync());
        var kaki = string.Concat(arsip.Entries.Where(e => e.FullName.Contains("footer", StringComparison.Ordinal)).Select(e =>
        {
            using var baca = new StreamReader(e.Open());
            return baca.ReadToEnd();
        }));
        var tercetak = System.Text.RegularExpressions.Regex.Match(kaki, "Riwayat ([0-9]+:[0-9a-f]{16})").Groups[1].Value;
        var dicatat = KepalaTercatat.Baca(tercetak).ShouldNotBeNull(kaki);
        var hasil = await new Verifikasi(pelayan.Basisdata).JalankanAsync(new CatatanLuar { DaftarKepala = [dicatat with { Pemda = pelayan.Pemda }] });
        hasil.DaftarCatatan.ShouldContain(c => c.Contains($"nomor {dicatat.Nomor}, ada dalam rantai ini", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kesalahan_menunjuk_dokumen_berkas_dan_barisnya()
    {
        await pelayan.DokumenAsync(JenisDokumen.Laporan, Periode.Tahun(2024), Berkas(("laporan.yaml", "jenis: lkj\ntahun: 2024\n")), PelayanUji.Dinas);
        var anggaran = await pelayan.DokumenAsync(JenisDokumen.Anggaran, Periode.Tahun(2024), Berkas(("anggaran.csv", "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n1.01.01,A,,,,,,,,12.34,1,\n")), PelayanUji.Dinas);
        using var klien = await pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        var halaman = await klien.BukaAsync("/pd/dinas/laporan/2024");
        halaman.QuerySelector("iframe").ShouldNotBeNull("laporan tetap disusun");
        halaman.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldNotContain(".yaml");
        halaman.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldNotContain(".csv");
        halaman.QuerySelectorAll("td a").Select(a => a.GetAttribute("href"))
            .ShouldContain($"/pd/dinas/dokumen/{anggaran.Dokumen}/isi/anggaran?butir=%5B1%5D#f:_1__pagu");
        (await klien.BukaAsync($"/pd/dinas/dokumen/{anggaran.Dokumen}/isi/anggaran?butir=%5B1%5D")).GetElementById("f:_1__pagu")
            .ShouldNotBeNull();
        var sunting = await klien.BukaAsync($"/pd/dinas/dokumen/{anggaran.Dokumen}/ubah?berkas=anggaran.csv&baris=2");
        (sunting.QuerySelector("tr#baris-2[aria-current] input[name=s-0-0]") as AngleSharp.Html.Dom.IHtmlInputElement).ShouldNotBeNull().Value.ShouldBe("1.01.01");
        var teks = await klien.BukaAsync($"/pd/dinas/dokumen/{anggaran.Dokumen}/ubah?berkas=anggaran.csv&baris=2&sebagaiTeks=true");
        teks.QuerySelector("#baris-2 code").ShouldNotBeNull().TextContent.ShouldStartWith("1.01.01,A");
        (await klien.GetAsync("/pd/dinas/laporan/2024?handler=Unduh&format=docx")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await klien.GetStringAsync("/pd/dinas/laporan/2024?handler=Tampilan")).ShouldContain("BELUM LENGKAP");
    }

    [Fact]
    public async Task Tanggal_sebelum_dan_jauh_sesudah_laporan_dijelaskan()
    {
        await pelayan.DokumenAsync(JenisDokumen.Laporan, Periode.Tahun(2025), Berkas(("laporan.yaml", "jenis: lkj\ntahun: 2025\n")), PelayanUji.Dinas);
        using var klien = await pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        foreach (var (tanya, pesan) in new[]
        {
            ("tanggal=2001-01-01&sebagaimana=berlaku", "belum ditetapkan pada hari itu"),
            ("tanggal=0001-01-01&sebagaimana=tercatat", "Belum ada isian yang tercatat"),
            ("tanggal=9999-12-31&sebagaimana=tercatat", "Belum siap ditandatangani"),
        })
        {
            (await klien.BukaAsync($"/pd/dinas/laporan/2025?{tanya}")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain(pesan, customMessage: tanya);
        }
    }

    [Theory]
    [InlineData(2031, "31 Desember 2001", "belum ditetapkan pada hari itu")]
    [InlineData(2032, "31/12/2001", "belum ditetapkan pada hari itu")]
    [InlineData(2033, "besok lusa", "bukan tanggal")]
    public async Task Tanggal_seperti_orang_menulisnya_pada_formulirnya(int tahun, string tanggal, string pesan)
    {
        await pelayan.DokumenAsync(JenisDokumen.Laporan, Periode.Tahun(tahun), Berkas(("laporan.yaml", $"jenis: lkj\ntahun: {tahun}\n")), PelayanUji.Dinas);
        using var klien = await pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        var alamat = $"/pd/dinas/laporan/{tahun}";
        var nama = (await klien.BukaAsync(alamat)).QuerySelectorAll("form[method=get] input").Select(i => i.GetAttribute("name")).First(n => n?.Contains("anggal", StringComparison.Ordinal) == true);
        (await klien.BukaAsync($"{alamat}?{nama}={Uri.EscapeDataString(tanggal)}")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain(pesan);
    }

    [Fact]
    public async Task Periode_tanpa_dokumen_laporan_tidak_ada()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        (await klien.GetAsync("/pd/badan/laporan/2019")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static KumpulanBerkas Berkas(params (string Jalur, string Isi)[] daftar) =>
        new(daftar.Select(d => KeyValuePair.Create(d.Jalur, (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(d.Isi))));

    private static KumpulanBerkas Baca(string contoh) => new(Directory.GetFiles(Folder(contoh), "*", SearchOption.AllDirectories)
        .Select(b => KeyValuePair.Create(Path.GetRelativePath(Folder(contoh), b).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(b))));

    private static string Folder(string contoh)
    {
        var d = new DirectoryInfo(AppContext.BaseDirectory);
        while (d is not null && !File.Exists(Path.Combine(d.FullName, "Akuntabel.slnx")))
        {
            d = d.Parent;
        }

        return Path.Combine(d?.FullName ?? "", "contoh", contoh);
    }

    private sealed class FolderSementara : IDisposable
    {
        public string Jalur { get; } = Directory.CreateTempSubdirectory("akuntabel-laporan-").FullName;

        public void Dispose() => Directory.Delete(Jalur, recursive: true);
    }
}
