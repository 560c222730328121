using System.IO.Compression;
using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Uji.Bacaan;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>The plan of Belitung Timur, from an empty office to the signed PK Perubahan, by keyboard only.</summary>
public sealed class PapanKetikTests(AplikasiBerjalan aplikasi, ITestOutputHelper catatan) : IClassFixture<AplikasiBerjalan>
{
    private const int Tahun = 2022;
    private const string SubBerubah = "8.01.02.2.01.01";
    private const string Tambahan = "7500000";

    private static string Contoh { get; } = Path.Combine(HalamanLaporan.Akar(), "contoh", "belitung-timur-2022");

    [Fact]
    public async Task Rencana_Belitung_Timur_dari_kantor_kosong_sampai_PK_Perubahan_tanpa_tetikus()
    {
        var (perencana, kepala) = await SiapkanKantorAsync();
        await using var konteksPerencana = await aplikasi.BukaAsync(uji: true);
        await using var konteksKepala = await aplikasi.BukaAsync(uji: true);
        await konteksPerencana.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var p = await MasukAsync(konteksPerencana, perencana, "rina.papan");
        var k = await MasukAsync(konteksKepala, kepala, "kepala.papan");

        await IsiProfilAsync(p);
        await IsiRenstraAsync(p);
        await IsiAnggaranAsync(p);
        await IsiPerjanjianAsync(p);
        catatan.WriteLine($"perencana: {p}; kepala: {k}");
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

    private static async Task<PapanKetik> MasukAsync(IBrowserContext konteks, string tautan, string nama)
    {
        var halaman = await konteks.NewPageAsync();
        var papan = new PapanKetik(halaman);
        await halaman.GotoAsync(tautan);
        await papan.IsiAsync("Kata sandi baru", AplikasiBerjalan.Sandi);
        await papan.BergantiAsync("Enter");
        await papan.IsiAsync("Nama pengguna", nama);
        await papan.IsiAsync("Kata sandi", AplikasiBerjalan.Sandi);
        await papan.BergantiAsync("Enter");
        return papan;
    }

    private static async Task IsiProfilAsync(PapanKetik p)
    {
        await p.BukaAsync("Semua dokumen", menu: true);
        await p.IsiAsync("Tahun", $"{Tahun}");
        await p.BergantiAsync("Enter");
        await p.BukaAsync($"Buat Profil perangkat daerah {Tahun}");
        await p.BukaAsync("Data kantor");
        await IsiBidangAsync(p, Bidang("instansi.yaml"));
        await p.SimpanAsync();
    }

    private static async Task IsiRenstraAsync(PapanKetik p)
    {
        var isi = Bidang("perencanaan.yaml");
        await p.BukaAsync("Perencanaan", menu: true);
        await p.IsiAsync("Tahun pertama", isi["periode.mulai"]);
        await p.IsiAsync("tahun terakhir", isi["periode.selesai"]);
        await p.BergantiAsync("Enter");
        await p.BukaAsync("Visi, misi, dan RPJMD");
        await IsiBidangAsync(p, isi);
        foreach (var daftar in new[] { "misi", "tujuan-rpjmd", "sasaran-rpjmd" })
        {
            await IsiBarisAsync(p, Daftar(isi, daftar));
        }

        await p.SimpanAsync();
        await p.BukaAsync("Isu dan strategi");
        await IsiBarisAsync(p, Daftar(isi, "isu-strategis"));
        await IsiBarisAsync(p, Daftar(isi, "strategi-bidang"));
        await p.SimpanAsync();
        await p.BukaAsync("Tujuan, sasaran, dan indikator");
        await IsiBarisAsync(p, Daftar(isi, "tujuan"));
        await p.SimpanAsync();
        foreach (var sasaran in Daftar(isi, "sasaran").Butir)
        {
            await IsiSasaranAsync(p, sasaran);
        }
    }

    private static async Task IsiSasaranAsync(PapanKetik p, ButirTerisi sasaran)
    {
        await p.BukaAsync("Tambah sasaran");
        await IsiBidangAsync(p, sasaran);
        await p.SimpanAsync();
        foreach (var indikator in Daftar(sasaran, "indikator").Butir)
        {
            await p.BukaAsync($"Tambah indikator untuk {sasaran["uraian"]}");
            await IsiBidangAsync(p, indikator);
            foreach (var t in Daftar(indikator, "renstra").Butir[0].Bidang.Where(b => b.Teks.Length > 0))
            {
                await p.IsiAsync($"Target Renstra, {t.Uraian.Label}", t.Teks);
            }

            await p.SimpanAsync();
            await p.BukaAsync("Kembali");
        }
    }

    private static async Task IsiAnggaranAsync(PapanKetik p)
    {
        await p.BukaAsync("Anggaran", menu: true);
        await p.BukaAsync($"Mulai Anggaran dan realisasinya (DPA) {Tahun}");
        await p.BukaAsync("Anggaran");
        var rinci = Daftar(Bidang("anggaran.csv"), "").Butir.Where(b => b["kode_program"].Length > 0).ToList();
        await p.TempelAsync("Kode program, baris baru", string.Join('\n', rinci.Select(b => string.Join('\t', b.Bidang
            .Select(x => x.Uraian.Kunci.StartsWith("realisasi", StringComparison.Ordinal) ? "" : x.Teks)))));
        await p.SimpanAsync();
    }

    private static async Task IsiPerjanjianAsync(PapanKetik p)
    {
        var isi = Bidang("perjanjian-kinerja.yaml");
        await p.BukaAsync("Perjanjian Kinerja", menu: true);
        await p.BukaAsync($"Mulai Perjanjian Kinerja {Tahun}");
        await p.BukaAsync("Target yang dijanjikan");
        foreach (var t in Daftar(isi, "target").Butir)
        {
            await p.IsiAsync($"Target, {t.Id}", t.Bidang[^1].Teks);
        }

        await p.SimpanAsync();
        await p.BukaAsync("Para pihak dan tanggal");
        await IsiBidangAsync(p, isi);
        await p.SimpanAsync();
    }

    // fields as the page has them, those that few offices need after the others
    private static async Task IsiBidangAsync(PapanKetik p, ButirTerisi isi)
    {
        var terisi = isi.Bidang.Where(b => b.Teks.Length > 0).ToList();
        foreach (var b in terisi.Where(b => !b.Uraian.Khusus && !b.Uraian.DariPejabat))
        {
            await p.IsiAsync(b.Uraian.Label, b.Teks);
        }
    }

    private static async Task IsiBarisAsync(PapanKetik p, DaftarTerisi daftar)
    {
        foreach (var baris in daftar.Butir)
        {
            foreach (var b in baris.Bidang.Where(b => b.Teks.Length > 0))
            {
                await p.IsiAsync($"{b.Uraian.Label}, baris baru", b.Teks);
            }

            if (baris != daftar.Butir[^1])
            {
                await p.KeAsync("Tambah baris");
                await p.TekanAsync("Enter");
            }
        }
    }

    private static ButirTerisi Bidang(string jalur) => FormulirBerkas.Buka(jalur, File.ReadAllBytes(Path.Combine(Contoh, jalur)))
        .ShouldNotBeNull().Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), [.. Enumerable.Range(2021, 6)]).Isi;

    private static DaftarTerisi Daftar(ButirTerisi isi, string kunci) => isi.Daftar.First(d => d.Uraian.Kunci == kunci);
}
