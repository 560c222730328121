using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Web.Contoh;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Evaluasi;

/// <summary>What the data of the example offices say of criteria: as one judges who reads the same files.</summary>
public sealed class PerkiraanContohTests(PerkiraanContohTests.Kantor kantor) : IClassFixture<PerkiraanContohTests.Kantor>
{
    [Theory]
    // three indicators, each with target and what was reached in 2021 and 2022, none with a national standard
    [InlineData("belitung-timur-2022", 2023, "3.a.1", "terpenuhi", "Laporan Kinerja 2022 disusun.")]
    [InlineData("belitung-timur-2022", 2023, "3.a.4", "belum", "Laporan Kinerja 2022 belum direviu.")]
    [InlineData("belitung-timur-2022", 2023, "3.b.3", "terpenuhi", "")]
    [InlineData("belitung-timur-2022", 2023, "3.b.5", "terpenuhi", "")]
    [InlineData("belitung-timur-2022", 2023, "3.b.6", "belum", "")]
    // its report does not tell on what day the Perjanjian Kinerja was signed, so it stays a draft; that of NTT does
    [InlineData("belitung-timur-2022", 2022, "1.a.4", "belum", "Perjanjian Kinerja 2022 masih konsep")]
    [InlineData("ntt-2023", 2023, "1.a.4", "sebagian", "Perjanjian Kinerja 2023 ditetapkan")]
    [InlineData("ntt-2023", 2023, "1.a.3", "terpenuhi", "ditetapkan 1 Januari")]
    // the report that an evaluation judges is that of the year before
    [InlineData("belitung-timur-2022", 2022, "3.a.1", "belum", "Laporan Kinerja 2021 belum ada.")]
    [InlineData("ntt-2023", 2024, "3.a.1", "terpenuhi", "Laporan Kinerja 2023 disusun.")]
    // only a report of a quarter: no annual one
    [InlineData("kalteng-2023-tw2", 2024, "3.a.1", "belum", "Laporan Kinerja 2023 belum ada.")]
    // data never tell whether a report changed the culture
    [InlineData("ntt-2023", 2024, "3.c.7", "dinilai orang", "")]
    public async Task Data_contoh_mengatakan_seperti_pembacanya(string contoh, int tahun, string kode, string harap, string alasan)
    {
        using var apip = await kantor.Pelayan.KlienAsync(Peran.Apip);
        var halaman = await apip.BukaAsync($"/pd/contoh-{contoh}/evaluasi/{tahun}/sub/{kode[..3]}");
        var kriteria = (halaman.GetElementById($"k-{kode}")?.QuerySelector("details")).ShouldNotBeNull();
        kriteria.QuerySelector("summary").ShouldNotBeNull().TextContent.ShouldStartWith($"Data: {harap}", Case.Sensitive, kriteria.TextContent);
        kriteria.TextContent.ShouldContain(alasan);
    }

    [Fact]
    public async Task Peluang_menunjuk_kriteria_dan_isian_yang_dapat_dibuka()
    {
        using var perencana = await kantor.Pelayan.KlienAsync(Peran.Perencana, "contoh-belitung-timur-2022");
        var halaman = await perencana.BukaAsync("/pd/contoh-belitung-timur-2022/evaluasi/2023");
        var tautan = halaman.QuerySelectorAll(".evaluasi-peluang a").Select(a => a.GetAttribute("href") ?? "").Distinct().ToList();
        tautan.Count.ShouldBeGreaterThan(3);
        foreach (var alamat in tautan)
        {
            (await perencana.GetAsync(alamat)).IsSuccessStatusCode.ShouldBeTrue(alamat);
        }
    }

    /// <summary>The application with the example offices.</summary>
    public sealed class Kantor : IAsyncLifetime
    {
        public PelayanUji Pelayan { get; } = new();

        public ValueTask DisposeAsync() => Pelayan.DisposeAsync();

        public async ValueTask InitializeAsync()
        {
            await Pelayan.InitializeAsync();
            var akar = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../contoh"));
            await Pelayan.Layanan.GetRequiredService<KantorContoh>().MuatAsync(Pelayan.Pemda, Directory.EnumerateDirectories(akar).ToDictionary(d => Path.GetFileName(d), Berkas));
        }

        private static KumpulanBerkas Berkas(string folder) => new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(folder, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
    }
}
