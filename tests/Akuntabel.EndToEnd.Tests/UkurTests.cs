using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>Five indikator of a quarter on a telephone's screen: typed, made sure of, and handed over by keyboard alone.</summary>
public sealed class UkurTests(AplikasiBerjalan aplikasi, ITestOutputHelper catatan) : IClassFixture<AplikasiBerjalan>
{
    private const string Kantor = "/pd/ukur";
    private const int Lebar = 360;

    // six fields typed and left; handed over; one reason; handed over again
    private const int TekananPaling = 15;

    private static readonly (string Nama, string Isi)[] Berkas =
    [
        ("perencanaan.yaml", """
            periode: {mulai: 2021, selesai: 2026}
            sasaran:
              - kode: '1'
                uraian: Masyarakat rukun
                indikator:
                  - kode: '1.1'
                    uraian: Peserta yang memahami
                    satuan: '%'
                    hitungan: Memahami ÷ Peserta × 100 %
                    komponen: [{nama: Memahami, satuan: orang}, {nama: Peserta, satuan: orang}]
                  - {kode: '1.2', uraian: Konflik yang ditangani, satuan: '%'}
                  - {kode: '1.3', uraian: Peserta bela negara, satuan: orang, agregasi: sampai-dengan}
                  - {kode: '1.4', uraian: Kegiatan forum kerukunan, satuan: kegiatan, agregasi: kumulatif}
                  - {kode: '1.5', uraian: Kasus intoleransi, satuan: kasus, polaritas: turun, rumus-capaian: selisih-terhadap-target}
            """),
        ("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi,sumber\n1.2,2022,1,%,100,LHP\n1.3,2022,1,orang,30,LHP\n1.4,2022,1,kegiatan,2,LHP\n"),
        ("target.csv", "indikator,tahun,triwulan,dokumen,target,sumber\n1.1,2022,,rkt,80,RKT\n1.2,2022,,rkt,100,RKT\n1.3,2022,,rkt,120,RKT\n"
            + "1.4,2022,,rkt,10,RKT\n1.5,2022,,rkt,4,RKT\n"),
    ];

    // pressing Simpan where there is no connection leaves the form and its words where they are
    private static async Task TanpaSambunganAsync(IBrowserContext konteks, IPage halaman)
    {
        await konteks.SetOfflineAsync(true);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).Last.ClickAsync();
        await Assertions.Expect(halaman.Locator("[data-draf-status]").Last).ToContainTextAsync("Tidak ada sambungan, jadi belum terkirim.");
        (await halaman.Locator("form.ukur").CountAsync()).ShouldBe(1);
        await konteks.SetOfflineAsync(false);
        await halaman.ReloadAsync();
    }

    // a scan of four pieces over a line that breaks: it goes on by itself, and the form waits for it
    private static async Task BuktiBesarAsync(IBrowserContext konteks, IPage halaman)
    {
        var kartu = halaman.Locator("article.ukur-kartu").First;
        await kartu.GetByText("Tambah bukti").ClickAsync();
        await konteks.SetOfflineAsync(true);
        await kartu.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "berita acara.pdf", MimeType = "application/pdf",
            Buffer = [.. Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"), .. new byte[900_000], .. Encoding.ASCII.GetBytes("\n%%EOF\n")],
        });
        await Assertions.Expect(kartu.Locator(".unggahan")).ToContainTextAsync("sambungan terputus, dilanjutkan begitu tersambung");
        await konteks.SetOfflineAsync(false);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).Last.ClickAsync();
        await Assertions.Expect(halaman.Locator(".ukur-bukti a")).ToContainTextAsync("berita acara.pdf");
    }

    [Fact]
    public async Task Lima_indikator_dengan_papan_ketik_saja_pada_360_piksel()
    {
        var tautan = await KantorAsync();
        await using var konteks = await aplikasi.BukaAsync(Lebar, uji: true);
        var halaman = await konteks.NewPageAsync();
        var papan = new PapanKetik(halaman);
        await halaman.GotoAsync(tautan);
        await papan.IsiAsync("Kata sandi baru", AplikasiBerjalan.Sandi);
        await papan.BergantiAsync("Enter");
        await SiapkanAsync(halaman);

        await halaman.GotoAsync($"{Kantor}/ukur/2022/2");
        await TanpaSambunganAsync(konteks, halaman);
        await BuktiBesarAsync(konteks, halaman);
        var mulai = papan.Tekanan;
        (await NamaAsync(halaman)).ShouldBe("ukur:k:1.1:Memahami", "isian pertama yang perlu");
        foreach (var isi in new[] { "26", "40", "100", "20", "3", "1" })
        {
            await papan.KetikAsync(isi);
            await papan.TekanAsync("Enter");
        }

        // what is odd is asked about where it stands, and counts when it is answered
        await halaman.Locator("[id='tanya-1.3']").GetByText("padahal dihitung sejak Januari").WaitForAsync();
        await halaman.GetByText("4 dari 5 siap", new() { Exact = true }).WaitForAsync();
        (await halaman.Locator("[id='hasil-1.1']").InnerTextAsync()).ShouldContain("81,25");
        (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Lebar);
        await AxeAsync(halaman);
        (await NamaAsync(halaman)).ShouldBe("Aksi", "Enter di isian terakhir menuju Serahkan");
        await papan.BergantiAsync("Enter");
        (await halaman.Locator("main .kotak").First.InnerTextAsync()).ShouldContain("Tersimpan, belum diserahkan");
        (await NamaAsync(halaman)).ShouldBe("ukur:i:1.3:sebab", "yang menahan mendapat fokus");
        await papan.KetikAsync("Data ganda dihapus");
        await papan.BergantiAsync("Control+Enter");
        (await halaman.Locator("main .kotak").First.InnerTextAsync()).ShouldContain("Triwulan II 2022 diserahkan");
        catatan.WriteLine($"{papan.Tekanan - mulai} tekanan");
        (papan.Tekanan - mulai).ShouldBeLessThanOrEqualTo(TekananPaling);
    }

    private async Task<string> KantorAsync()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        await halaman.GotoAsync("/perangkat-daerah/baru");
        await halaman.GetByLabel("Nama", new() { Exact = true }).FillAsync("Badan Ukur");
        await halaman.GetByLabel("Singkatan").FillAsync("Ukur");
        await halaman.GetByLabel("Nama perencana").FillAsync("Rani");
        await halaman.GetByLabel("Nama pengguna perencana").FillAsync("rani.ukur");
        await halaman.Keyboard.PressAsync("Enter");
        return await halaman.Locator(".tautan-sekali").InnerTextAsync();
    }

    private static async Task SiapkanAsync(IPage halaman)
    {
        await halaman.GotoAsync($"{Kantor}/berkas");
        await halaman.GetByLabel("Tahun laporan").FillAsync("2022");
        await halaman.GetByLabel("Berkas", new() { Exact = true }).SetInputFilesAsync(Berkas.Select(b => new FilePayload
        {
            Name = b.Nama, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(b.Isi),
        }));
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Unggah dan lihat perbedaannya" }).ClickAsync();
        await halaman.GetByLabel("Alasan").FillAsync("data awal");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Terapkan", Exact = true }).ClickAsync();
        await halaman.WaitForURLAsync(u => !u.Contains("/impor/", StringComparison.Ordinal));
        await halaman.GotoAsync($"{Kantor}/alur/2022/2");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Mulai pengumpulan data" }).ClickAsync();
        await halaman.Locator("section[aria-label=Langkah]").WaitForAsync();
    }

    private static Task<string> NamaAsync(IPage halaman) => halaman.EvaluateAsync<string>("() => document.activeElement.name ?? ''");

    private static async Task AxeAsync(IPage halaman)
    {
        if (!Penelusuran.AdaAxe)
        {
            return;
        }

        await halaman.EvaluateAsync(await File.ReadAllTextAsync(Penelusuran.BerkasAxe));
        var hasil = await halaman.EvaluateAsync<string>(
            "async () => JSON.stringify((await axe.run(document, { resultTypes: ['violations'] })).violations"
            + ".map(v => ({ id: v.id, impact: v.impact, contoh: v.nodes[0].html.slice(0, 160) })))");
        JsonDocument.Parse(hasil).RootElement.EnumerateArray().Where(v => v.GetProperty("impact").GetString() is "serious" or "critical")
            .Select(v => v.GetRawText()).ShouldBeEmpty();
    }
}
