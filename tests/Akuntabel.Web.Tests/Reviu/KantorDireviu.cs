using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Contoh;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Reviu;

/// <summary>The example office with its report of 2022, and a reviewer.</summary>
public abstract class KantorDireviu : IAsyncLifetime
{
    protected const string Pd = "contoh-belitung-timur-2022";

    protected const string Pangkal = $"/pd/{Pd}/reviu/2022";

    protected PelayanUji Pelayan { get; } = new();

    protected KertasKerjaStore Kertas => Pelayan.Layanan.GetRequiredService<KertasKerjaStore>();

    protected DokumenStore Dokumen => Pelayan.Layanan.GetRequiredService<DokumenStore>();

    protected HttpClient Apip { get; private set; } = new();

    protected HttpClient Perencana { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        await Pelayan.InitializeAsync();
        var akar = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../contoh/belitung-timur-2022"));
        var berkas = new KumpulanBerkas(Directory.EnumerateFiles(akar, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(akar, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
        await Pelayan.Layanan.GetRequiredService<KantorContoh>().MuatAsync(Pelayan.Pemda, new Dictionary<string, KumpulanBerkas> { ["belitung-timur-2022"] = berkas });
        (Apip, Perencana) = (await Pelayan.KlienAsync(Peran.Apip), await Pelayan.KlienAsync(Peran.Perencana, Pd));
    }

    public async ValueTask DisposeAsync()
    {
        Apip.Dispose();
        Perencana.Dispose();
        await Pelayan.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Begins the reviu as its form offers it: the reviewer leads, and does what nobody else is named for.</summary>
    protected async Task MulaiAsync(params (string Nama, string Isi)[] isian)
    {
        using var jawaban = await Apip.KirimAsync(await Apip.BukaAsync(Pangkal + "/tugas"), "main form.isian", Pangkal + "/tugas", isian);
        jawaban.Tujuan().ShouldBe(Pangkal, await jawaban.Content.ReadAsStringAsync());
    }

    protected async Task<KertasTersimpan> KertasAsync() => (await Kertas.CariAsync(Pelayan.Pemda, Pd, JenisKertas.Reviu, 2022)).ShouldNotBeNull();

    protected async Task<JawabanReviu?> JawabanAsync(string kode) =>
        (await Kertas.ButirAsync(Pelayan.Pemda, Pd, (await KertasAsync()).Id)).FirstOrDefault(b => b.Butir == kode && b.Pihak == nameof(PihakKertas.Apip)) is { } b
            ? JsonSerializer.Deserialize<JawabanReviu>(b.Isi) : null;

    /// <summary>Judges all that is asked as met, but for some.</summary>
    protected async Task NilaiSemuaAsync(params JawabanReviu[] lain)
    {
        var baru = KatalogReviu.Pusat.Butir.Where(b => b.BilaTidak.Count == 0)
            .Select(b => lain.FirstOrDefault(l => l.Kode == b.Kode) ?? new JawabanReviu(b.Kode, StatusPernyataan.Terpenuhi)).Concat(lain).DistinctBy(j => j.Kode);
        (await Kertas.SimpanAsync(new Pelaku(Pelayan.Pemda, "apip-", "Pengguna Apip", "uji"), await KertasAsync(), PihakKertas.Apip,
            [.. baru.Select(j => new ButirBaru(j.Kode, JsonSerializer.Serialize(j), 0))])).ShouldBeOfType<HasilUbah.Tersimpan>();
    }

    /// <summary>Ends the step that is open, and gives what the page says then.</summary>
    protected static async Task<string> MajuAsync(HttpClient klien)
    {
        using var jawaban = await klien.KirimAsync(await klien.BukaAsync(Pangkal), "main form[action*='handler=Maju']", Pangkal);
        jawaban.Tujuan().ShouldBe(Pangkal);
        return await UtamaAsync(klien);
    }

    /// <summary>All that the reviu's page says.</summary>
    protected static async Task<string> UtamaAsync(HttpClient klien, string alamat = Pangkal) =>
        (await klien.BukaAsync(alamat)).Body.ShouldNotBeNull().TextContent;

    protected static Task<HttpResponseMessage> NilaiAsync(HttpClient klien, string kode, params (string, string)[] isian) => NilaiAsync(klien, kode, null, isian);

    protected static async Task<HttpResponseMessage> NilaiAsync(HttpClient klien, string kode, AngleSharp.Html.Dom.IHtmlDocument? halaman, (string, string)[] isian)
    {
        var alamat = $"{Pangkal}/pernyataan/{kode}";
        return await klien.KirimAsync(halaman ?? await klien.BukaAsync(alamat), "main form.isian", alamat, isian);
    }

    /// <summary>A forged request, with everything that a browser of the user would send.</summary>
    protected async Task<HttpResponseMessage> PaksaAsync(HttpClient klien, string alamat, params (string Nama, string Isi)[] isian)
    {
        var (kepala, kuki) = Pelayan.Penanda(klien);
        using var minta = new HttpRequestMessage(HttpMethod.Post, alamat)
        {
            Content = new FormUrlEncodedContent(isian.Select(i => KeyValuePair.Create(i.Nama, i.Isi))),
        };
        minta.Headers.Add("RequestVerificationToken", kepala);
        minta.Headers.Add("Cookie", kuki);
        return await klien.SendAsync(minta);
    }

    protected async Task<VersiDokumen> LaporanAsync() =>
        (await Dokumen.DaftarAsync(Pelayan.Pemda, Pd)).First(d => d.JenisDokumen == JenisDokumen.Laporan && d.Periode == Periode.Tahun(2022));

    /// <summary>The planner writes one more sentence.</summary>
    protected async Task UbahNaskahAsync()
    {
        var v = await LaporanAsync();
        var isi = await Dokumen.IsiAsync(v);
        var jalur = isi.Isi.Keys.First(k => k.StartsWith("narasi/", StringComparison.Ordinal) && k.EndsWith(".md", StringComparison.Ordinal));
        isi.Coba(jalur, out var lama).ShouldBeTrue();
        var baru = System.Text.Encoding.UTF8.GetString(lama.Span) + "\n\nSatu kalimat yang ditambahkan sesudah direviu.\n";
        (await Dokumen.SimpanAsync(new Pelaku(Pelayan.Pemda, "perencana-" + Pd, "Perencana", "uji"), v.Kunci, v.Revisi, isi.Dengan(jalur, System.Text.Encoding.UTF8.GetBytes(baru))))
            .ShouldBeOfType<HasilSimpan.Tersimpan>();
    }
}
