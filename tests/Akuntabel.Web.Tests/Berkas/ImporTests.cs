using System.IO.Compression;
using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Fitur.Berkas;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Berkas;

/// <summary>Upload, look, apply, undo: as a browser without script does it.</summary>
public class ImporTests : IAsyncLifetime
{
    private const string Alamat = "/pd/badan/berkas";
    private static readonly Periode Tahun = Periode.Tahun(2022);
    private readonly PelayanUji _pelayan = new();

    private DokumenStore Dokumen => _pelayan.Layanan.GetRequiredService<DokumenStore>();

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _pelayan.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Contoh_diunggah_sebagai_zip_diperiksa_diterapkan_dan_diunduh_lagi_bita_demi_bita()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var asal = Contoh();
        var impor = await UnggahAsync(klien, ("kantor.zip", ArsipBerkas.Tulis(asal)));
        (await KiniAsync()).DaftarJalur.ShouldBeEmpty("pratinjau tidak menyimpan apa pun");
        var kelompok = await TerapkanAsync(klien, impor);
        kelompok.ShouldStartWith(Alamat + "/kelompok/");
        var diterapkan = await klien.BukaAsync(kelompok);
        var oleh = diterapkan.QuerySelector("main p.redup").ShouldNotBeNull().TextContent;
        oleh.ShouldNotContain("2022", Case.Sensitive, "alasan untuk semua dokumen, bukan untuk yang pertama");
        diterapkan.QuerySelector("main a[href$='/laporan/2022']").ShouldNotBeNull("jalan ke laporan yang dibuat darinya");
        diterapkan.QuerySelectorAll("main tbody a[href*='/dokumen/']").Length.ShouldBeGreaterThan(0);
        var arsip = ArsipBerkas.Baca(await klien.GetByteArrayAsync(Alamat + "?handler=Arsip&periode=2022")).Berkas;
        // a table of the example is a register, which travels beside the files
        arsip.DaftarJalur.ShouldContain(UnggahanBerkas.FolderRegister + "tenaga-kerja-asing.json");
        HarusSama(new KumpulanBerkas(arsip.Isi.Where(b => !b.Key.StartsWith(UnggahanBerkas.FolderRegister, StringComparison.Ordinal))), asal);
        HarusSama(BukuInstansi.Baca(await klien.GetByteArrayAsync(Alamat + "?handler=Buku"), asal).Berkas, asal);
        (await klien.GetByteArrayAsync(Alamat + "?handler=Unduh&periode=2022&jalur=register/sarana.csv")).ShouldBe(asal.Isi["register/sarana.csv"].ToArray());
        var renstra = (await Dokumen.DaftarAsync(_pelayan.Pemda, PelayanUji.Badan)).Single(d => d.Jenis == JenisDokumen.Renstra.Kode);
        (renstra.Mulai, renstra.Selesai).ShouldBe((2021, 2026));
        (await klien.BukaAsync(Alamat)).QuerySelectorAll("tbody tr").Length.ShouldBe(asal.DaftarJalur.Count);
    }

    [Fact]
    public async Task Ekspor_memuat_riwayat_versi_yang_tidak_diambil_kembali_oleh_impor()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        await IsiAsync(klien);
        var pk = (await Dokumen.DaftarAsync(_pelayan.Pemda, PelayanUji.Badan)).Single(d => d.Jenis == JenisDokumen.PerjanjianKinerja.Kode);
        var rekan = new Pelaku(_pelayan.Pemda, "rekan", "Rekan", "");
        await Dokumen.TetapkanAsync(rekan, pk.Kunci, pk.Revisi, "100/1", new DateOnly(2022, 1, 20));
        await Dokumen.UbahAsync(rekan, pk.Kunci, "pagu berkurang");
        var zip = await klien.GetByteArrayAsync(Alamat + "?handler=Arsip&periode=2022");
        ArsipBerkas.Baca(zip).Berkas.DaftarJalur.ShouldContain("perjanjian-kinerja/versi-1.yaml");

        var halaman = await klien.BukaAsync(await UnggahAsync(klien, ("kantor.zip", zip)));
        halaman.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldSatisfyAllConditions(
            t => t.ShouldContain("Riwayat versi"), t => t.ShouldNotContain("versi-1"));
    }

    [Fact]
    public async Task Triwulan_unggahan_bermula_dari_setahun_penuh()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        (await klien.BukaAsync("/pd/badan/berkas")).QuerySelectorAll("#Triwulan option").Select(o => $"{o.GetAttribute("value")}: {o.TextContent}")
            .ShouldBe([": (setahun penuh)", "1: Triwulan I", "2: Triwulan II", "3: Triwulan III", "4: Triwulan IV"]);
    }

    [Fact]
    public async Task Yang_akan_bertentangan_disebut_sebelum_disimpan_dengan_kata_perencana()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var asal = await IsiAsync(klien);
        var kinerja = asal.Isi["kinerja.csv"];
        var baru = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(kinerja.Span) + "9.9.9.9,2022,,%,55,Laporan\n");
        var halaman = await klien.BukaAsync(await UnggahAsync(klien, ("kinerja.csv", baru), ("anggaran.csv", Ganti(asal, "anggaran.csv", "1120832605", "9120832605"))));
        var kotak = halaman.QuerySelectorAll("main li").Select(l => l.TextContent).ToList();
        kotak.ShouldContain(k => k.Contains("Pengukuran, baris", StringComparison.Ordinal) && k.Contains("9.9.9.9", StringComparison.Ordinal));
        kotak.ShouldContain(k => k.Contains("melebihi pagu", StringComparison.Ordinal));
        kotak.ShouldAllBe(k => !k.Contains(".csv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Buku_yang_diubah_satu_sel_memperlihatkan_satu_perbedaan_lalu_dapat_dibatalkan()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var asal = await IsiAsync(klien);
        var impor = await UnggahAsync(klien, ("anggaran.csv", Ganti(asal, "anggaran.csv", "1120832605", "7")));
        var halaman = await klien.BukaAsync(impor);
        halaman.QuerySelectorAll("details tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("kolom realisasi");
        halaman.QuerySelector("details table del")!.TextContent.ShouldBe("1120832605");
        halaman.QuerySelector("details table ins")!.TextContent.ShouldBe("7");
        var kelompok = await TerapkanAsync(klien, impor);
        (await TeksAsync("anggaran.csv")).ShouldContain(",1367655230,7,");
        var batal = await klien.KirimAsync(await klien.BukaAsync(kelompok), "form[action*=Batal]", kelompok);
        batal.Headers.Location!.OriginalString.ShouldBe(Alamat + "?periode=2022");
        HarusSama(await KiniAsync(), asal);
    }

    [Fact]
    public async Task Kesalahan_data_disebut_tetapi_tidak_melarang_menyimpan_draf()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var asal = await IsiAsync(klien);
        var impor = await UnggahAsync(klien, ("anggaran.csv", Ganti(asal, "anggaran.csv", "1120832605", "12.34")));
        (await klien.BukaAsync(impor)).Body!.TextContent.ShouldContain("\"12.34\" bukan angka");
        await TerapkanAsync(klien, impor);
        (await TeksAsync("anggaran.csv")).ShouldContain(",12.34,");
    }

    [Fact]
    public async Task Impor_yang_dokumennya_sudah_berubah_lagi_tidak_dibatalkan()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var asal = await IsiAsync(klien);
        var kelompok = await TerapkanAsync(klien, await UnggahAsync(klien, ("kinerja.csv", Ganti(asal, "kinerja.csv", "2.2.1.1,2022,,%,60", "2.2.1.1,2022,,%,61"))));
        var pengukuran = await DokumenAsync(JenisDokumen.Pengukuran);
        var isi = await Dokumen.IsiAsync(pengukuran);
        await Dokumen.SimpanAsync(Pelaku, pengukuran.Kunci, pengukuran.Revisi, isi.Tanpa("kegiatan.yaml"));
        var jawaban = await klien.KirimAsync(await klien.BukaAsync(kelompok), "form[action*=Batal]", kelompok);
        jawaban.Headers.Location!.OriginalString.ShouldBe(kelompok);
        (await klien.BukaAsync(kelompok)).Body!.TextContent.ShouldContain("tidak satu pun dokumen dikembalikan");
        (await TeksAsync("kinerja.csv")).ShouldContain("2.2.1.1,2022,,%,61");
    }

    [Fact]
    public async Task Dokumen_yang_ditetapkan_dilewati_sampai_draf_perubahannya_dibuka()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var asal = await IsiAsync(klien);
        var anggaran = await DokumenAsync(JenisDokumen.Anggaran);
        await Dokumen.TetapkanAsync(Pelaku, anggaran.Kunci, anggaran.Revisi, "900/1", new DateOnly(2022, 1, 10));
        var impor = await UnggahAsync(klien, ("anggaran.csv", Ganti(asal, "anggaran.csv", "1120832605", "7")));
        var halaman = await klien.BukaAsync(impor);
        halaman.Body!.TextContent.ShouldContain("sudah ditetapkan dan tidak ditimpa");
        halaman.QuerySelector("#formulir-terapkan").ShouldBeNull();
        (await klien.KirimAsync(halaman, "form[action*=Perubahan]", impor, ("Alasan", "Pergeseran anggaran"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await TerapkanAsync(klien, impor);
        (await TeksAsync("anggaran.csv")).ShouldContain(",1367655230,7,");
        var versi = await Dokumen.DaftarVersiAsync(anggaran.Kunci);
        versi.Select(v => (v.Status, v.Alasan)).ShouldBe([(VersiDokumen.Draf, "Pergeseran anggaran"), (VersiDokumen.Ditetapkan, "")]);
    }

    [Fact]
    public async Task Yang_disimpan_orang_lain_sesudah_pratinjau_tidak_hilang()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var asal = await IsiAsync(klien);
        var impor = await UnggahAsync(klien, ("anggaran.csv", Ganti(asal, "anggaran.csv", "1367655230,1120832605", "1367655230,7")));
        var halaman = await klien.BukaAsync(impor);
        var anggaran = await DokumenAsync(JenisDokumen.Anggaran);
        await Dokumen.SimpanAsync(Pelaku, anggaran.Kunci, anggaran.Revisi, new KumpulanBerkas((await Dokumen.IsiAsync(anggaran)).Isi).Dengan("anggaran.csv", Ganti(asal, "anggaran.csv", "1367655230,1120832605", "9,1120832605")));
        var jawaban = await klien.KirimAsync(halaman, "#formulir-terapkan", impor, ("Alasan", "coba"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await jawaban.Content.ReadAsStringAsync()).ShouldContain("berubah sejak pratinjau");
        await TerapkanAsync(klien, impor);
        (await TeksAsync("anggaran.csv")).ShouldContain(",9,7,", Case.Sensitive, "sel yang diubah masing-masing pihak bergabung");
    }

    [Fact]
    public async Task Mengirim_terapkan_dua_kali_menyimpan_sekali()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var impor = await UnggahAsync(klien, ("kantor.zip", ArsipBerkas.Tulis(Contoh())));
        var halaman = await klien.BukaAsync(impor);
        await klien.KirimAsync(halaman, "#formulir-terapkan", impor, ("Alasan", "sekali"));
        var kedua = await klien.KirimAsync(halaman, "#formulir-terapkan", impor, ("Alasan", "dua kali"));
        kedua.Headers.Location!.OriginalString.ShouldBe(Alamat);
        (await klien.BukaAsync(Alamat)).Body!.TextContent.ShouldContain("sudah diterapkan");
        (await Dokumen.DaftarVersiAsync((await DokumenAsync(JenisDokumen.Anggaran)).Kunci)).ShouldHaveSingleItem().Revisi.ShouldBe(1);
    }

    [Fact]
    public async Task Tanpa_alasan_tidak_diterapkan()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var impor = await UnggahAsync(klien, ("kantor.zip", ArsipBerkas.Tulis(Contoh())));
        var jawaban = await klien.KirimAsync(await klien.BukaAsync(impor), "#formulir-terapkan", impor, ("Alasan", " "));
        (await jawaban.HtmlAsync()).Body!.TextContent.ShouldContain("Tulis alasan singkat");
        (await KiniAsync()).DaftarJalur.ShouldBeEmpty();
    }

    [Fact]
    public async Task Unggahan_orang_lain_dan_perangkat_daerah_lain_tidak_terbuka()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var impor = await UnggahAsync(klien, ("kantor.zip", ArsipBerkas.Tulis(Contoh())));
        using var rekan = await _pelayan.KlienAsync(Peran.Penyusun);
        (await rekan.GetAsync(impor)).Headers.Location!.OriginalString.ShouldBe(Alamat);
        using var lain = await _pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        (await lain.GetAsync(impor.Replace("/badan/", "/dinas/"))).Headers.Location!.OriginalString.ShouldBe("/pd/dinas/berkas");
        (await klien.GetAsync(Alamat + "/impor/..%2F..%2Fakuntabel")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Sub_bidang_hanya_menulis_pengukuran()
    {
        using var perencana = await _pelayan.KlienAsync(Peran.Perencana);
        var asal = await IsiAsync(perencana);
        using var klien = await _pelayan.KlienAsync(Peran.SubBidang);
        var impor = await UnggahAsync(klien, ("kinerja.csv", Ganti(asal, "kinerja.csv", "2.2.1.1,2022,,%,60", "2.2.1.1,2022,,%,61")), ("anggaran.csv", Ganti(asal, "anggaran.csv", "1120832605", "7")));
        (await klien.BukaAsync(impor)).Body!.TextContent.ShouldContain("peran Anda tidak menulis dokumen ini");
        await TerapkanAsync(klien, impor);
        (await TeksAsync("kinerja.csv")).ShouldContain("2.2.1.1,2022,,%,61");
        (await TeksAsync("anggaran.csv")).ShouldContain("1120832605");
    }

    [Theory]
    [InlineData("jahat.zip", "../../etc/passwd", "tidak dapat dipakai")]
    [InlineData("jahat.exe", "", "jenis berkas ini tidak dipakai")]
    [InlineData("gambar.png", "", "bukan gambar PNG")]
    [InlineData("gambar.svg", "", "jenis berkas ini tidak dipakai")]
    public async Task Kiriman_jahat_atau_salah_ditolak_dengan_sebabnya(string nama, string entri, string pesan)
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var jawaban = await KirimAsync(klien, (nama, entri.Length > 0 ? Zip(entri) : "<svg onload=alert(1)>"u8.ToArray()));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        var isi = await jawaban.HtmlAsync();
        isi.Body!.TextContent.ShouldContain(pesan);
        isi.QuerySelectorAll("main svg[onload]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Isi_dan_nama_berkas_tampil_sebagai_teks_bukan_markup()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var impor = await UnggahAsync(klien, ("catatan.md", "<script>alert(1)</script>\n"u8.ToArray()), ("a'b&c.md", "<b>\n"u8.ToArray()));
        await TerapkanAsync(klien, impor);
        var kedua = await klien.BukaAsync(await UnggahAsync(klien, ("catatan.md", "<script>alert(2)</script>\n"u8.ToArray())));
        kedua.QuerySelectorAll("main script").ShouldBeEmpty();
        kedua.QuerySelector("ins")!.TextContent.ShouldBe("<script>alert(2)</script>");
        (await klien.BukaAsync(Alamat)).QuerySelectorAll("tbody th").Select(t => t.TextContent).ShouldBe(["narasi/a'b&c.md", "narasi/catatan.md"]);
        using var unduhan = await klien.GetAsync(Alamat + "?handler=Unduh&periode=2022&jalur=narasi/catatan.md");
        unduhan.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Fact]
    public async Task Tahun_yang_bukan_tahun_dan_kiriman_kosong_dikembalikan()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        (await (await KirimAsync(klien, "dua ribu", ("a.csv", "x\n1\n"u8.ToArray()))).HtmlAsync()).Body!.TextContent.ShouldContain("ahun");
        (await (await KirimAsync(klien)).HtmlAsync()).Body!.TextContent.ShouldContain("belum ada berkas yang dipilih");
    }

    private Pelaku Pelaku => new(_pelayan.Pemda, "uji", "Uji", "uji");

    private Task<KumpulanBerkas> KiniAsync() => _pelayan.Layanan.GetRequiredService<ImporInstansi>().KiniAsync(_pelayan.Pemda, PelayanUji.Badan, Tahun);

    private async Task<string> TeksAsync(string jalur) => Encoding.UTF8.GetString((await KiniAsync()).Isi[jalur].Span);

    private async Task<VersiDokumen> DokumenAsync(JenisDokumen jenis) => (await Dokumen.DaftarAsync(_pelayan.Pemda, PelayanUji.Badan)).Single(d => d.Jenis == jenis.Kode);

    private static byte[] Ganti(KumpulanBerkas b, string jalur, string dari, string ke)
    {
        var teks = Encoding.UTF8.GetString(b.Isi[jalur].Span);
        teks.ShouldContain(dari);
        return Encoding.UTF8.GetBytes(teks.Replace(dari, ke));
    }

    private async Task<KumpulanBerkas> IsiAsync(HttpClient klien)
    {
        await TerapkanAsync(klien, await UnggahAsync(klien, ("kantor.zip", ArsipBerkas.Tulis(Contoh()))));
        return await KiniAsync();
    }

    private static async Task<string> UnggahAsync(HttpClient klien, params (string Nama, byte[] Isi)[] kiriman)
    {
        using var jawaban = await KirimAsync(klien, kiriman);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect, jawaban.StatusCode == HttpStatusCode.OK ? (await jawaban.HtmlAsync()).Body!.TextContent : "");
        return jawaban.Headers.Location!.OriginalString;
    }

    private static Task<HttpResponseMessage> KirimAsync(HttpClient klien, params (string Nama, byte[] Isi)[] kiriman) => KirimAsync(klien, "2022", kiriman);

    private static async Task<HttpResponseMessage> KirimAsync(HttpClient klien, string tahun, params (string Nama, byte[] Isi)[] kiriman)
    {
        var halaman = await klien.BukaAsync(Alamat);
        using var isi = new MultipartFormDataContent
        {
            { new StringContent(halaman.QuerySelector("#formulir-unggah input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent(tahun), "Tahun" },
            { new StringContent(""), "Triwulan" },
        };
        foreach (var (nama, data) in kiriman)
        {
            isi.Add(new ByteArrayContent(data), "DaftarKiriman", nama);
        }

        return await klien.PostAsync(Alamat, isi);
    }

    private static async Task<string> TerapkanAsync(HttpClient klien, string impor)
    {
        using var jawaban = await klien.KirimAsync(await klien.BukaAsync(impor), "#formulir-terapkan", impor, ("Alasan", "Uji impor"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return jawaban.Headers.Location!.OriginalString;
    }

    private static KumpulanBerkas Contoh()
    {
        var akar = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(akar.FullName, "contoh")))
        {
            akar = akar.Parent ?? throw new InvalidOperationException("folder contoh tidak ada");
        }

        var folder = Path.Combine(akar.FullName, "contoh", "belitung-timur-2022");
        return new KumpulanBerkas(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(folder, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
    }

    private static void HarusSama(KumpulanBerkas jadi, KumpulanBerkas asal)
    {
        jadi.DaftarJalur.ShouldBe(asal.DaftarJalur);
        jadi.Isi.Where(b => !b.Value.Span.SequenceEqual(asal.Isi[b.Key].Span)).Select(b => b.Key).ShouldBeEmpty();
    }

    private static byte[] Zip(string entri)
    {
        using var m = new MemoryStream();
        using (var zip = new ZipArchive(m, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var s = zip.CreateEntry(entri).Open();
            s.Write("x"u8);
        }

        return m.ToArray();
    }
}
