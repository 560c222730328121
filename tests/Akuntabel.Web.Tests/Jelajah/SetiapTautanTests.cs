using System.Text;
using AngleSharp.Html.Dom;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Contoh;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Jelajah;

/// <summary>Every link and every form of every page leads somewhere, for each role, in an office with data and in one that was just made.</summary>
public sealed class SetiapTautanTests(SetiapTautanTests.Kantor kantor) : IClassFixture<SetiapTautanTests.Kantor>
{
    private const string Contoh = "contoh-belitung-timur-2022";

    private const string Rusak = PelayanUji.Badan;

    private const string Kosong = PelayanUji.Dinas;

    // nobody but the administrator knows it
    private const string Baru = "baru";

    [Theory]
    [InlineData(Peran.Administrator)]
    [InlineData(Peran.Apip)]
    [InlineData(Peran.Perencana)]
    [InlineData(Peran.Kepala)]
    [InlineData(Peran.SubBidang)]
    [InlineData(Peran.Penyusun)]
    public async Task Setiap_alamat_dari_kantor_yang_berisi_dijawab(Peran peran)
    {
        var perayap = new Perayap(kantor.Pelayan, peran, Contoh, Rusak, Kosong) { Nilai = Asing };
        await perayap.JelajahiAsync("/", $"/pd/{Contoh}");
        perayap.Masalah.ShouldBeEmpty();
        TestContext.Current.TestOutputHelper?.WriteLine($"{perayap.Banyak} alamat, {perayap.BanyakHalaman} halaman");
        perayap.BanyakHalaman.ShouldBeGreaterThan(40, "menjelajahi sedikit halaman tidak menguji apa-apa");
        perayap.Keberatan.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Rusak, Peran.Administrator)]
    [InlineData(Rusak, Peran.Perencana)]
    [InlineData(Rusak, Peran.Kepala)]
    [InlineData(Rusak, Peran.SubBidang)]
    [InlineData(Rusak, Peran.Apip)]
    [InlineData(Kosong, Peran.Administrator)]
    [InlineData(Kosong, Peran.Perencana)]
    [InlineData(Kosong, Peran.Kepala)]
    [InlineData(Kosong, Peran.SubBidang)]
    [InlineData(Kosong, Peran.Apip)]
    public async Task Setiap_alamat_dari_kantor_yang_baru_atau_rusak_dijawab_dan_yang_disebut_di_bawah_ada(string pd, Peran peran)
    {
        var perayap = new Perayap(kantor.Pelayan, peran, pd, Contoh, Rusak, Kosong) { Nilai = (a, h) => [.. Asing(a, h), .. MenyuruhDiBawah(pd, a, h)] };
        await perayap.JelajahiAsync($"/pd/{pd}");
        perayap.Masalah.ShouldBeEmpty();
        perayap.Keberatan.ShouldBeEmpty();
    }

    [Fact]
    public async Task Yang_belum_siap_disebut_dengan_kata_dan_menuju_tempat_mengisinya()
    {
        using var klien = await kantor.Pelayan.KlienAsync(Peran.Perencana, Rusak);
        var rapor = (await klien.BukaAsync($"/pd/{Rusak}/laporan/2022")).QuerySelector("main table").ShouldNotBeNull();
        rapor.TextContent.ShouldNotContain("kerangka/");
        rapor.TextContent.ShouldNotContain(".yaml");
        rapor.QuerySelectorAll("tbody tr").ShouldAllBe(b => b.QuerySelector("a") != null);
        (await klien.BukaAsync($"/pd/{Rusak}/laporan/2023")).QuerySelector("main table a[href*='/ubah?']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Peran.Perencana)]
    [InlineData(Peran.Penyusun)]
    [InlineData(Peran.SubBidang)]
    [InlineData(Peran.Kepala)]
    public async Task Yang_diajak_melengkapi_dapat_melengkapi(Peran peran)
    {
        using var klien = await kantor.Pelayan.KlienAsync(peran, Rusak);
        var ajakan = (await klien.BukaAsync($"/pd/{Rusak}?tahun=2022")).QuerySelectorAll("[aria-labelledby=kurang] li a").ToList();
        (ajakan.Count > 0).ShouldBe(peran is Peran.Perencana or Peran.Penyusun);
        foreach (var a in ajakan)
        {
            var tujuan = a.GetAttribute("href") ?? "";
            (await klien.BukaAsync(tujuan.Split('#')[0])).QuerySelector("main form[method=post], main a[href*='/ubah?']")
                .ShouldNotBeNull($"{tujuan}: {a.TextContent}");
        }
    }

    [Fact]
    public async Task Administrator_yang_membuat_kantor_diberi_tahu_siapa_yang_mengisinya_dan_bagaimana()
    {
        using var klien = await kantor.Pelayan.KlienAsync(Peran.Administrator);
        var halaman = await klien.BukaAsync($"/pd/{Baru}");
        var tugas = halaman.QuerySelector("main").ShouldNotBeNull();
        tugas.TextContent.ShouldContain("belum ada perencana", Case.Insensitive);
        tugas.QuerySelector("a[href='/pengguna']").ShouldNotBeNull();
        using var perencana = await kantor.Pelayan.KlienAsync(Peran.Perencana, Rusak);
        (await klien.BukaAsync($"/pd/{Rusak}")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldNotContain("belum ada perencana", Case.Insensitive);
    }

    private static IEnumerable<string> Asing(string alamat, IHtmlDocument halaman) => KataAsing.Cari(alamat, halaman).Select(k => $"{alamat}: {k}");

    // what is said to be below is there
    private static IEnumerable<string> MenyuruhDiBawah(string pd, string alamat, IHtmlDocument halaman) =>
        alamat.StartsWith($"/pd/{pd}", StringComparison.Ordinal) && !alamat.Contains("handler=Tampilan", StringComparison.Ordinal)
        && halaman.QuerySelector("main form") is null && halaman.QuerySelector("main")?.TextContent is { } isi
        && (isi.Contains("unggah di bawah", StringComparison.Ordinal) || isi.Contains("di bawah ini", StringComparison.Ordinal))
            ? [$"{alamat}: menyuruh memakai yang tidak ada"] : [];

    /// <summary>A store with a demo office, one with broken files, and one that is new.</summary>
    public sealed class Kantor : IAsyncLifetime
    {
        public PelayanUji Pelayan { get; } = new();

        public ValueTask DisposeAsync() => Pelayan.DisposeAsync();

        public async ValueTask InitializeAsync()
        {
            await Pelayan.InitializeAsync();
            var akar = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../contoh/belitung-timur-2022"));
            var berkas = new KumpulanBerkas(Directory.EnumerateFiles(akar, "*", SearchOption.AllDirectories)
                .Select(f => KeyValuePair.Create(Path.GetRelativePath(akar, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
            await Pelayan.Layanan.GetRequiredService<KantorContoh>().MuatAsync(Pelayan.Pemda, new Dictionary<string, KumpulanBerkas> { ["belitung-timur-2022"] = berkas });
            var store = Pelayan.Layanan.GetRequiredService<DokumenStore>();
            var pelaku = new Pelaku(Pelayan.Pemda, "uji", "Uji", "uji");
            var pk = (await store.DaftarAsync(Pelayan.Pemda, Contoh)).First(d => d.Jenis == JenisDokumen.PerjanjianKinerja.Kode);
            (await store.TetapkanAsync(pelaku, pk.Kunci, pk.Revisi, "100/1", new DateOnly(2022, 1, 31))).ShouldBeOfType<HasilSimpan.Tersimpan>();
            (await store.UbahAsync(pelaku, pk.Kunci, "Pergeseran anggaran")).ShouldBeOfType<HasilSimpan.Tersimpan>();
            await RusakAsync(store, pelaku, berkas);
            await Pelayan.Basisdata.TulisAsync(s => s.JalankanAsync("INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@Pemda, 'baru', '1.02', 'Dinas Baru', '')", new { Pelayan.Pemda }));
            await Pelayan.PenggunaAsync(Peran.Perencana, Rusak);
        }

        // files as beginners leave them: complaints about the files of one year, and in another about what the outline of the report asks of them
        private async Task RusakAsync(DokumenStore store, Pelaku pelaku, KumpulanBerkas contoh)
        {
            var tanpaKode = new KumpulanBerkas(contoh.Isi.Select(b => KeyValuePair.Create(b.Key, b.Key == "instansi.yaml" ? Tanpa(b.Value, "tugas") : b.Value)));
            var salah = Isi(("laporan.yaml", "jenis: lkj\ntahun: [2023\n"), ("kinerja.csv", "indikator,tahun\n1.1,2023\n"), ("anggaran.csv", "program\n"), ("instansi.yaml", "nama: A\n"));
            foreach (var (isi, tahun) in new[] { (tanpaKode, 2022), (salah, 2023) })
            {
                foreach (var (jenis, berkas) in JenisDokumen.Pilah(isi))
                {
                    await store.BuatAsync(pelaku, Rusak, jenis, jenis.Lingkup == LingkupWaktu.MasaRenstra ? new Periode(2021, 2026) : Periode.Tahun(tahun), berkas);
                }
            }
        }

        private static ReadOnlyMemory<byte> Tanpa(ReadOnlyMemory<byte> data, string kunci) =>
            Encoding.UTF8.GetBytes(string.Join('\n', Encoding.UTF8.GetString(data.Span).Split('\n').Where(b => !b.Contains(kunci + ":", StringComparison.Ordinal))));

        private static KumpulanBerkas Isi(params (string Jalur, string Teks)[] daftar) =>
            new(daftar.Select(d => KeyValuePair.Create(d.Jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(d.Teks))));
    }
}
