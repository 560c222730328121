using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Web.Contoh;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Laporan;

/// <summary>The report of a quarter or of the next year, begun by one press and without copies.</summary>
public sealed class MulaiLaporanTests : IAsyncLifetime
{
    private const string Contoh = "kalteng-2023-tw2";

    private const string Pd = "contoh-" + Contoh;

    private readonly PelayanUji _pelayan = new();

    private DokumenStore Dokumen => _pelayan.Layanan.GetRequiredService<DokumenStore>();

    public async ValueTask InitializeAsync()
    {
        await _pelayan.InitializeAsync();
        await _pelayan.Layanan.GetRequiredService<KantorContoh>().MuatAsync(_pelayan.Pemda, new Dictionary<string, KumpulanBerkas> { [Contoh] = Berkas() });
    }

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Fact]
    public async Task Triwulan_berikutnya_dimulai_sekali_tekan_dan_memakai_dokumen_setahun()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana, Pd);
        var dahulu = await FaktaAsync(klien, 2);
        var semula = await DaftarAsync();
        var halaman = await klien.BukaAsync($"/pd/{Pd}/laporan");
        Formulir(halaman, 2023, "2").ShouldBeNull("laporan triwulan II sudah ada");
        using var satu = await TekanAsync(klien, halaman, 2023, "3");
        using var dua = await TekanAsync(klien, halaman, 2023, "3");
        satu.Headers.Location.ShouldNotBeNull().ToString().ShouldBe($"/pd/{Pd}/laporan/2023?triwulan=3");
        dua.Headers.Location.ShouldBe(satu.Headers.Location);
        (await DaftarAsync()).Except(semula).ShouldBe(["laporan Triwulan III 2023"], "tidak satu pun salinan");

        var laporan = await klien.BukaAsync($"/pd/{Pd}/laporan/2023?triwulan=3");
        laporan.QuerySelector("iframe").ShouldNotBeNull();
        Pakai(laporan).ShouldBe([
            "Profil perangkat daerah dari 2023", "Sumber daya dan register dari 2023", "Rencana Strategis (Renstra) 2021–2026",
            "Rencana kinerja (RKT, Renja, rencana aksi) dari 2023", "Perjanjian Kinerja: belum ada",
            "Anggaran dan realisasinya (DPA) dari 2023", "Pengukuran kinerja dari 2023", "Dasar hukum dari 2023", "Standar operasional prosedur: belum ada", "Laporan kinerja Triwulan III 2023"]);
        (await klien.GetStringAsync($"/pd/{Pd}/laporan/2023?triwulan=3&handler=Tampilan")).ShouldContain("TRIWULAN III", Case.Insensitive);
        // a report is not touched by one that is begun beside it
        (await FaktaAsync(klien, 2)).ShouldBe(dahulu);
    }

    [Fact]
    public async Task Narasi_periode_lalu_ikut_sebagai_konsep_yang_ditandai_dengan_angka_lamanya()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana, Pd);
        var halaman = await klien.BukaAsync($"/pd/{Pd}/laporan");
        (await klien.KirimAsync(halaman, $"{Pemilih(2023, "3")}:has([name=narasi])", $"/pd/{Pd}/laporan")).StatusCode.ShouldBe(HttpStatusCode.Found);
        var versi = (await Dokumen.DaftarAsync(_pelayan.Pemda, Pd)).Single(d => d.Triwulan == 3);
        (await Dokumen.IsiAsync(versi)).DaftarJalur.ShouldContain("narasi/pengantar.md");
        var (bagian, _) = await _pelayan.Layanan.GetRequiredService<PenulisanStore>().BacaAsync(versi.Kunci);
        bagian.ShouldNotBeEmpty();
        bagian.ShouldAllBe(b => b.Keadaan == BagianTersimpan.DariLalu && b.Catatan.Contains("Triwulan II 2023", StringComparison.Ordinal));
        (await klien.BukaAsync($"/pd/{Pd}/tulis/2023/3/{bagian[0].Bagian}")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Dari tahun lalu, periksa");
        (await klien.GetStringAsync($"/pd/{Pd}/laporan/2023?triwulan=3&handler=Tampilan")).ShouldNotContain("Dari tahun lalu, periksa");
    }

    [Fact]
    public async Task Laporan_tahun_berikutnya_menyebut_yang_diambil_alih_dan_tidak_menyalinnya()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana, Pd);
        var semula = await DaftarAsync();
        var halaman = await klien.BukaAsync($"/pd/{Pd}/laporan");
        var baris = Formulir(halaman, 2024, "").ShouldNotBeNull().ParentElement?.ParentElement.ShouldNotBeNull();
        baris.ShouldNotBeNull().QuerySelectorAll("dd")[0].TextContent.ShouldBe("Profil perangkat daerah dari 2023; Rencana Strategis (Renstra) 2021–2026");
        baris.QuerySelectorAll("dd")[1].TextContent.ShouldContain("Pengukuran kinerja");
        using var jawaban = await TekanAsync(klien, halaman, 2024, "");
        (await DaftarAsync()).Except(semula).Order().ShouldBe(["dasar-hukum 2024", "laporan 2024"]);
        var laporan = await klien.BukaAsync($"/pd/{Pd}/laporan/2024");
        laporan.QuerySelector("iframe").ShouldNotBeNull("laporan tetap disusun");
        Pakai(laporan).ShouldContain("Profil perangkat daerah dari 2023");
        var baru = (await Dokumen.DaftarAsync(_pelayan.Pemda, Pd)).Single(d => d.Mulai == 2024 && d.Jenis == JenisDokumen.Laporan.Kode);
        var isi = await Dokumen.IsiAsync(baru);
        isi.DaftarJalur.ShouldBe(["laporan.yaml"], "narasi tahun lalu tidak ikut");
        var setelan = System.Text.Encoding.UTF8.GetString(isi.Isi["laporan.yaml"].Span);
        setelan.ShouldContain("jenis: lkj\ntahun: 2024\n");
        setelan.ShouldContain("tempat: Palangka Raya");
        setelan.ShouldNotContain("2023");
        (await klien.BukaAsync($"/pd/{Pd}/laporan")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("2025", Case.Sensitive, "tahun sesudahnya kini ditawarkan");
    }

    [Theory]
    [InlineData(Peran.Perencana, true)]
    [InlineData(Peran.Penyusun, true)]
    [InlineData(Peran.SubBidang, false)]
    [InlineData(Peran.Kepala, false)]
    [InlineData(Peran.Apip, false)]
    public async Task Hanya_yang_menulis_laporan_dapat_memulainya(Peran peran, bool boleh)
    {
        using var klien = await _pelayan.KlienAsync(peran, Pd);
        (Formulir(await klien.BukaAsync($"/pd/{Pd}/laporan"), 2023, "4") is not null).ShouldBe(boleh);
    }

    [Theory]
    [InlineData("2019", "1")]
    [InlineData("2023", "7")]
    [InlineData("2023", "-1")]
    [InlineData("abc", "")]
    [InlineData("", "")]
    [InlineData("2147483647", "")]
    public async Task Periode_yang_tidak_ditawarkan_tidak_membuat_apa_apa(string tahun, string triwulan)
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana, Pd);
        var semula = await DaftarAsync();
        var halaman = await klien.BukaAsync($"/pd/{Pd}/laporan");
        using var jawaban = await klien.KirimAsync(halaman, Pemilih(2023, "4"), $"/pd/{Pd}/laporan", ("tahun", tahun), ("triwulan", triwulan));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await DaftarAsync()).ShouldBe(semula);
    }

    // as the first version stored a quarter: a copy of every kind for it
    [Fact]
    public async Task Penyimpanan_versi_pertama_mencetak_angka_yang_sama_dan_tetap_utuh()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Apip);
        foreach (var (jenis, isi) in JenisDokumen.Pilah(Berkas()))
        {
            await _pelayan.DokumenAsync(jenis, jenis == JenisDokumen.Renstra ? new Periode(2021, 2026) : Periode.Tahun(2023, 2), isi);
        }

        // data of the year beside the copy: other figures, which the copied quarter must not show
        var lain = System.Text.Encoding.UTF8.GetString(Berkas().Isi["kinerja.csv"].Span).Replace("79,30", "11,11", StringComparison.Ordinal);
        await _pelayan.DokumenAsync(JenisDokumen.Pengukuran, Periode.Tahun(2023), new KumpulanBerkas([KeyValuePair.Create("kinerja.csv", (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(lain))]));
        (await FaktaAsync(klien, 2, PelayanUji.Badan)).ShouldBe(await FaktaAsync(klien, 2));
        // the server of the tests has offices and users without events; documents have theirs
        (await new Verifikasi(_pelayan.Basisdata).JalankanAsync()).DaftarMasalah.ShouldAllBe(m => m.StartsWith("perangkat daerah", StringComparison.Ordinal) || m.StartsWith("pengguna", StringComparison.Ordinal));
    }

    // the figures, without where the history stood when they were fetched
    private static async Task<string> FaktaAsync(HttpClient klien, int triwulan, string pd = Pd)
    {
        using var json = System.Text.Json.JsonDocument.Parse(await klien.GetStringAsync($"/pd/{pd}/laporan/2023?triwulan={triwulan}&handler=Unduh&format=json"));
        return string.Join('\n', json.RootElement.EnumerateObject().Where(p => p.Name != "dokumen").Select(p => $"{p.Name}: {p.Value.GetRawText()}"));
    }

    private static string Pemilih(int tahun, string triwulan) => $"form:has([name=tahun][value=\"{tahun}\"]):has([name=triwulan][value=\"{triwulan}\"])";

    private static AngleSharp.Dom.IElement? Formulir(IHtmlDocument halaman, int tahun, string triwulan) => halaman.QuerySelector(Pemilih(tahun, triwulan));

    private static Task<HttpResponseMessage> TekanAsync(HttpClient klien, IHtmlDocument halaman, int tahun, string triwulan) => klien.KirimAsync(halaman, Pemilih(tahun, triwulan), $"/pd/{Pd}/laporan");

    private static IEnumerable<string> Pakai(IHtmlDocument laporan) => laporan.QuerySelectorAll("main details").First(d => d.TextContent.Contains("Dokumen yang dipakai", StringComparison.Ordinal)).QuerySelectorAll("li").Select(l => l.TextContent.Trim());

    private async Task<List<string>> DaftarAsync() => [.. (await Dokumen.DaftarAsync(_pelayan.Pemda, Pd)).Select(d => $"{d.Jenis} {d.Periode}").Order(StringComparer.Ordinal)];

    private static KumpulanBerkas Berkas()
    {
        var akar = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../contoh", Contoh));
        return new KumpulanBerkas(Directory.EnumerateFiles(akar, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(akar, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
    }
}
