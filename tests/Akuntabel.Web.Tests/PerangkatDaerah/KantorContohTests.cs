using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Html;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Contoh;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.PerangkatDaerah;

public sealed class KantorContohTests : IAsyncLifetime
{
    private readonly PelayanUji _pelayan = new();

    private static readonly string Folder = Path.Combine(Akar(), "contoh");

    public static TheoryData<string> Nama => [.. Directory.GetDirectories(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public async ValueTask InitializeAsync()
    {
        await _pelayan.InitializeAsync();
        await MuatAsync();
    }

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Theory]
    [MemberData(nameof(Nama))]
    public async Task Laporan_dari_simpanan_sama_persis_dengan_laporan_dari_folder(string nama)
    {
        var store = _pelayan.Layanan.GetRequiredService<DokumenStore>();
        var laporan = (await store.DaftarAsync(_pelayan.Pemda, "contoh-" + nama)).Single(d => d.Jenis == JenisDokumen.Laporan.Kode);
        var berkas = await store.BerkasAsync(_pelayan.Pemda, "contoh-" + nama, laporan.Periode, PilihanVersi.Terbaru);
        Html(SumberBerkas.Memori(berkas)).ShouldBe(Html(SumberBerkas.Folder(Path.Combine(Folder, nama))));
    }

    [Theory]
    [InlineData("belitung-timur-2022", "renstra 2021–2026 ditetapkan 2021-01-01", "perjanjian-kinerja 2022 draf ", "laporan 2022 draf ")]
    [InlineData("ntt-2023", "renstra 2019–2023 ditetapkan 2019-01-01", "perjanjian-kinerja 2023 ditetapkan 2023-12-07", "laporan 2023 ditetapkan 2024-01-30")]
    [InlineData("kalteng-2023-tw2", "renstra 2021–2026 ditetapkan 2021-01-01", "sumber-daya 2023 draf ", "laporan Triwulan II 2023 draf ")]
    public async Task Periode_dan_keadaan_dokumen_mengikuti_datanya(string nama, params string[] ada)
    {
        var daftar = await _pelayan.Layanan.GetRequiredService<DokumenStore>().DaftarAsync(_pelayan.Pemda, "contoh-" + nama);
        var tertulis = daftar.Select(d => $"{d.Jenis} {d.Periode} {d.Status} {d.Tanggal}").ToList();
        ada.ShouldAllBe(a => tertulis.Contains(a));
    }

    [Fact]
    public async Task Dimuat_dua_kali_tidak_menjadi_dua()
    {
        (await MuatAsync()).ShouldBeEmpty();
        var daftar = await _pelayan.Layanan.GetRequiredService<PerangkatDaerahStore>().DaftarAsync(_pelayan.Pemda);
        daftar.Count(p => p.Contoh == 1).ShouldBe(3);
        var pohon = PohonUnit.Susun(await _pelayan.Layanan.GetRequiredService<UnitStore>().DaftarAsync(_pelayan.Pemda, "contoh-ntt-2023"));
        pohon.Take(3).Select(u => $"{u.Tingkat} {u.Unit.Nama}").ShouldBe(["0 Kepala Badan", "1 Sekretariat", "2 Sub Bagian Kepegawaian dan Umum"]);
    }

    [Theory]
    [InlineData("/pd/contoh-belitung-timur-2022/sumber-daya/2022/pegawai-golongan", "Golongan III", "Tabel")]
    [InlineData("/pd/contoh-ntt-2023/sumber-daya/2023/sarana", "Handycam", "Sound system")]
    [InlineData("/pd/contoh-ntt-2023/sumber-daya/2023/ormas", "Ikatan TDM Flotim", "Jl. Gua Maria Lembata")]
    [InlineData("/pd/contoh-ntt-2023/sumber-daya/2023/pegawai-status", "tidak mencetak", "")]
    public async Task Di_samping_isian_tampil_tabelnya_seperti_di_laporan(string alamat, string ada, string juga)
    {
        using var klien = await _pelayan.KlienAsync(Peran.Apip);
        var bingkai = (await klien.BukaAsync(alamat)).QuerySelector("iframe")?.GetAttribute("src") ?? "";
        using var jawaban = await klien.GetAsync(bingkai);
        string.Join(' ', jawaban.Headers.GetValues("Content-Security-Policy")).ShouldContain("sandbox");
        var isi = await jawaban.Content.ReadAsStringAsync();
        isi.ShouldContain(ada);
        isi.ShouldContain(juga);
        isi.ShouldNotContain("<script");
    }

    [Fact]
    public async Task Administrator_menghapusnya_sekali_tekan_dan_contoh_tidak_kembali()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Administrator);
        (await klien.BukaAsync("/pejabat")).Body.ShouldNotBeNull().TextContent.ShouldContain("Ir. Yohanes Oktovianus");
        var halaman = await klien.BukaAsync("/perangkat-daerah/hapus-contoh");
        using var jawaban = await klien.KirimAsync(halaman, "main form", "/perangkat-daerah/hapus-contoh");
        jawaban.Headers.Location.ShouldNotBeNull().ToString().ShouldBe("/perangkat-daerah");
        (await klien.BukaAsync("/perangkat-daerah")).Body.ShouldNotBeNull().TextContent.ShouldSatisfyAllConditions(
            t => t.ShouldContain("3 kantor contoh dihapus"), t => t.ShouldContain("Dinas Pendidikan"), t => t.ShouldNotContain("Nusa Tenggara Timur"));
        (await MuatAsync()).ShouldBeEmpty();
        (await _pelayan.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT (SELECT COUNT(*) FROM dokumen) + (SELECT COUNT(*) FROM versi) + (SELECT COUNT(*) FROM pejabat) + (SELECT COUNT(*) FROM unit_kerja)"))).ShouldBe(0);
    }

    private Task<IReadOnlyList<string>> MuatAsync() =>
        _pelayan.Layanan.GetRequiredService<KantorContoh>().MuatAsync(_pelayan.Pemda, Directory.GetDirectories(Folder).ToDictionary(f => Path.GetFileName(f), Berkas));

    private static KumpulanBerkas Berkas(string folder) => new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(f => KeyValuePair.Create(Path.GetRelativePath(folder, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));

    private static string Html(SumberBerkas sumber)
    {
        var hasil = PenyusunLaporan.Naskah(sumber);
        using var penulis = new StringWriter();
        HtmlPenulis.Tulis(hasil.Naskah.ShouldNotBeNull(string.Join('\n', hasil.DaftarKesalahan)), penulis);
        return penulis.ToString();
    }

    private static string Akar()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Akuntabel.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("akar repositori tidak ditemukan");
        }

        return folder;
    }
}
