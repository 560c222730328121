using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>The plan of Belitung Timur, from an empty office to the signed PK Perubahan, by keyboard only.</summary>
[Collection(AplikasiIsian.Nama)]
public sealed partial class PapanKetikTests(AplikasiBerjalan aplikasi, ITestOutputHelper catatan)
{
    private const int Tahun = 2022;
    private const string SubBerubah = "8.01.02.2.01.01";
    private const decimal Tambahan = 7_500_000;
    private const string Sebab = "pergeseran anggaran dalam Perubahan APBD";

    private static string Contoh { get; } = Path.Combine(HalamanLaporan.Akar(), "contoh", "belitung-timur-2022");

    [Fact]
    public async Task Rencana_Belitung_Timur_dari_kantor_kosong_sampai_PK_Perubahan_tanpa_tetikus()
    {
        var (perencana, kepala) = await SiapkanKantorAsync();
        await using var konteksPerencana = await aplikasi.BukaAsync(uji: true);
        await using var konteksKepala = await aplikasi.BukaAsync(uji: true);
        await konteksPerencana.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var p = await MasukAsync(konteksPerencana, perencana);
        var k = await MasukAsync(konteksKepala, kepala);

        await IsiProfilAsync(p);
        await IsiRenstraAsync(p);
        await IsiAnggaranAsync(p);
        await IsiPerjanjianAsync(p);
        await PutuskanAsync(p, k, ("Data kantor", "3 Januari 2022"), ("Perencanaan", "3 Januari 2022"), ("Anggaran", "5 Januari 2022"),
            ("Perjanjian Kinerja", "20 Januari 2022"));
        var (murni, murniPdf) = await CetakAsync(p);

        await UbahPaguAsync(p);
        await PutuskanAsync(p, k, ("Anggaran", "3 Oktober 2022"));
        await BukaPerubahanAsync(p);
        await PutuskanAsync(p, k, ("Perjanjian Kinerja", "10 Oktober 2022"));
        var (perubahan, perubahanPdf) = await CetakAsync(p);
        catatan.WriteLine($"perencana: {p}; kepala: {k}");

        var pagu = Pagu().Sum(b => Rupiah(b["pagu"]));
        foreach (var (naskah, tambahan) in new[] { (murni, 0), (murniPdf, 0), (perubahan, Tambahan), (perubahanPdf, Tambahan) })
        {
            PeriksaNaskah(naskah, tambahan);
        }

        murni.ShouldNotContain("PERUBAHAN");
        murni.ShouldContain("20 Januari 2022");
        perubahan.ShouldContain("PERUBAHAN PERJANJIAN KINERJA");
        perubahan.ShouldContain("10 Oktober 2022");
        perubahan.ShouldContain(Sebab);
        perubahan.ShouldContain($"{Cetak(pagu)} | {Cetak(pagu + Tambahan)} | {Cetak(Tambahan)}", customMessage: "semula, menjadi, selisih");

        await p.BukaAsync("Impor dan ekspor", menu: true);
        using var folder = new FolderEkspor(await p.UnduhAsync("Semua (ZIP)"));
        PeriksaBerkas(folder);
        folder.SusunPerjanjian().ShouldBe(perubahan, "dari berkas sama dengan dari penyimpanan");
    }

    // the administrator's forms, before the keyboard takes over
    private async Task<(string Perencana, string Kepala)> SiapkanKantorAsync()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        await halaman.GotoAsync("/perangkat-daerah/baru");
        await halaman.GetByLabel("Nama", new() { Exact = true }).FillAsync(Bidang("instansi.yaml")["nama"]);
        await halaman.GetByLabel("Singkatan").FillAsync("Kesbangpol Papan");
        await halaman.GetByLabel("Nama perencana").FillAsync("Rina");
        await halaman.GetByLabel("Nama pengguna perencana").FillAsync("rina.papan");
        var perencana = await TautanAsync(halaman);
        await halaman.GotoAsync("/pengguna/baru");
        await halaman.GetByLabel("Nama", new() { Exact = true }).FillAsync("Yusmawandi");
        await halaman.GetByLabel("Nama pengguna").FillAsync("kepala.papan");
        var kepala = await TautanAsync(halaman);
        await halaman.GetByText("Beri peran", new() { Exact = true }).First.ClickAsync();
        await halaman.GetByLabel("Peran", new() { Exact = true }).SelectOptionAsync("Kepala");
        await halaman.GetByLabel("Untuk").SelectOptionAsync("kesbangpol-papan");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Beri peran" }).ClickAsync();
        await halaman.GetByText("Kepala", new() { Exact = true }).First.WaitForAsync();
        return (perencana, kepala);
    }

    private static async Task<string> TautanAsync(IPage halaman)
    {
        await halaman.Keyboard.PressAsync("Enter");
        return await halaman.Locator(".tautan-sekali").InnerTextAsync();
    }

    private static async Task<PapanKetik> MasukAsync(IBrowserContext konteks, string tautan)
    {
        var halaman = await konteks.NewPageAsync();
        var papan = new PapanKetik(halaman);
        await halaman.GotoAsync(tautan);
        await papan.IsiAsync("Kata sandi baru", AplikasiBerjalan.Sandi);
        await papan.BergantiAsync("Enter");
        return papan;
    }
}
