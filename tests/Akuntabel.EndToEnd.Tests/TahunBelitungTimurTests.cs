using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Pembuktian;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>The year of Belitung Timur as its people would run it: four quarters collected by the office's own SOP, then the report by its
/// other one. What comes out is what its files give, and what the office published.</summary>
public sealed partial class TahunBelitungTimurTests(AplikasiBerjam aplikasi, ITestOutputHelper catatan) : IClassFixture<AplikasiBerjam>
{
    private const string Pangkal = $"/pd/{AplikasiBerjam.Kantor}";

    private const string Laporan = $"{Pangkal}/laporan/2022";

    private const string Ideologi = "Sub Bidang Ideologi, Wawasan Kebangsaan dan Ketahanan Ekonomi, Sosial Budaya dan Agama";

    private const string Politik = "Sub Bidang Politik Dalam Negeri dan Organisasi Kemasyarakatan";

    private const string Waspada = "Sub Bidang Kewaspadaan Nasional dan Penanganan Konflik";

    private const string TataUsaha = "Sub Bagian Tata Usaha";

    // steps of the office's SOP of collecting
    private const int Mengisi = 5, Merekap = 7, Menyetujui = 10, Menyimpan = 11;

    private readonly Dictionary<string, string> _unit = [];

    [Fact]
    public async Task Setahun_dari_perintah_sampai_laporan_tersimpan()
    {
        await SiapkanAsync();
        var (kepala, kasubbag) = (await aplikasi.MasukAsync("Yusmawandi"), await aplikasi.MasukAsync("Kasubbag"));
        await ImporAsync(kasubbag, Rencana());
        for (var t = 1; t <= 3; t++)
        {
            await TriwulanAsync(kepala, kasubbag, t);
        }

        await MulaiAsync(kepala, 4);
        await TriwulanEmpatAsync(kasubbag);
        // the working days of filling in pass; one sub bidang is late, and the others do not wait for it
        aplikasi.PagiHariKerja(sesudah: 3);
        (kasubbag, var waspada, var plh) = (await aplikasi.MasukAsync("Kasubbag"), await aplikasi.MasukAsync("Waspada"), await aplikasi.MasukAsync("Sri"));
        await KeAsync(kasubbag, Alur(4));
        (await UtamaAsync(kasubbag)).ShouldContain("Sekarang: 5. Mengisi formulir pengumpulan data capaian kinerja; 7. Memerintahkan staf");
        await IsiAsync(waspada, 4, Waspada, "serahkan");
        await SelesaiAsync(kasubbag, 4, Merekap);
        await SelesaiAsync(plh, 4, Menyetujui);
        await KeAsync(kasubbag, Alur(4));
        (await UtamaAsync(kasubbag)).ShouldContain("Disetujui Plh. Kepala Badan (Sri)");
        await SelesaiAsync(kasubbag, 4, Menyimpan);
        await kasubbag.GetByRole(AriaRole.Link, new() { Name = "Lanjutkan: penyusunan laporan 2022" }).WaitForAsync();
        await TerkunciAsync();
        await LaporanAsync(kasubbag);
        await PeriksaAsync(kasubbag);
    }

    private async Task SiapkanAsync()
    {
        await aplikasi.KepalaAsync("Yusmawandi", StatusJabatan.Definitif, new(2020, 1, 1), null);
        await aplikasi.KepalaAsync("Sri", StatusJabatan.Plh, aplikasi.HariIni, aplikasi.HariIni.AddDays(30));
        await aplikasi.OrangAsync("Kasubbag", Peran.Perencana);
        await aplikasi.OrangAsync("Tim", Peran.Penyusun);
        foreach (var (orang, unit) in new[] { ("Ideologi", Ideologi), ("Politik", Politik), ("Waspada", Waspada), ("", TataUsaha) })
        {
            _unit[unit] = await aplikasi.UnitAsync(unit);
            if (orang.Length > 0)
            {
                await aplikasi.OrangAsync(orang, Peran.SubBidang, _unit[unit]);
            }
        }
    }

    // an earlier quarter: the planner stands in for the units, the head agrees
    private async Task TriwulanAsync(IPage kepala, IPage kasubbag, int t)
    {
        await MulaiAsync(kepala, t);
        await IsiAsync(kasubbag, t, "", "simpan");
        foreach (var unit in _unit.Values)
        {
            await SelesaiAsync(kasubbag, t, Mengisi, unit);
        }

        await SelesaiAsync(kasubbag, t, Merekap);
        await SelesaiAsync(kepala, t, Menyetujui);
        await SelesaiAsync(kasubbag, t, Menyimpan);
    }

    // who has filled in hands in; one figure is wrong, goes back with a note and is mended, while another unit has not handed in yet
    private async Task TriwulanEmpatAsync(IPage kasubbag)
    {
        var (ideologi, politik) = (await aplikasi.MasukAsync("Ideologi"), await aplikasi.MasukAsync("Politik"));
        await IsiAsync(ideologi, 4, Ideologi, "serahkan");
        await IsiAsync(politik, 4, Politik, "serahkan", ("ukur:i:2.2.1.1:realisasi", "55"));
        await IsiAsync(kasubbag, 4, TataUsaha, "serahkan");
        await KeAsync(kasubbag, Alur(4));
        await kasubbag.Locator("input[name='Hal'][value='i:2.2.1.1']").CheckAsync();
        await kasubbag.Locator("input[name='catatan:i:2.2.1.1']").FillAsync("Peserta di Gantung belum dihitung");
        await TekanAsync(kasubbag, kasubbag.GetByRole(AriaRole.Button, new() { Name = "Kembalikan yang ditandai" }));
        (await UtamaAsync(kasubbag)).ShouldContain($"Dikembalikan kepada {Politik}");

        await KeAsync(politik, Pangkal + "?tahun=2022&triwulan=4");
        (await UtamaAsync(politik)).ShouldContain("Dikembalikan: 2.2.1.1: Peserta di Gantung belum dihitung");
        await KeAsync(politik, Ukur(4, Politik));
        (await politik.Locator("article").First.InnerTextAsync()).ShouldContain("Peserta di Gantung belum dihitung");
        await IsiAsync(politik, 4, Politik, "serahkan");
    }

    // what was agreed to is not changed by who typed it
    private async Task TerkunciAsync()
    {
        var politik = await aplikasi.MasukAsync("Politik");
        await KeAsync(politik, Ukur(4, Politik));
        (await UtamaAsync(politik)).ShouldContain("Triwulan IV 2022 terkunci: disetujui Plh. Kepala Badan (Sri)");
        (await politik.Locator("input[name^='ukur:']").CountAsync()).ShouldBe(0);
    }

    // from the store as from the exported files, byte for byte; and each figure that the example has
    private async Task PeriksaAsync(IPage kasubbag)
    {
        using var ekspor = new FolderEkspor(await UnduhAsync(kasubbag, $"{Pangkal}/berkas?handler=Arsip&periode=2022"));
        foreach (var (format, nama) in new[] { ("html", "laporan.html"), ("docx", "laporan.docx"), ("json", "fakta.json") })
        {
            var isi = await UnduhAsync(kasubbag, $"{Laporan}?handler=Unduh&format={format}");
            var asal = Path.Combine(ekspor.Jalur, "..", "asal-" + nama);
            await File.WriteAllBytesAsync(asal, isi);
            // where the history of the store stood is said in the foot, and nowhere else
            var kepala = BerkasKepala.Baca(asal).ShouldHaveSingleItem(nama);
            isi.ShouldBe(await File.ReadAllBytesAsync(Susun(ekspor.Jalur, format, nama, ($"KONSEP · Riwayat {kepala.Pendek}", kepala.ToString()))), nama);
        }

        var (contoh, jadi) = (Fakta(Susun(Contoh, "json", "fakta.json")), Fakta(Susun(ekspor.Jalur, "json", "fakta.json")));
        catatan.WriteLine($"{contoh.Count} fakta contoh, {jadi.Count} fakta hasil");
        contoh.Count.ShouldBeGreaterThan(300);
        // the year's realisation was one typed figure in the example; here it is that of the fourth quarter
        var tahunan = contoh.Keys.Where(k => !jadi.ContainsKey(k)).ToList();
        string[] asalnya = ["kinerja.1.1.1.1.2022.realisasi", "kinerja.2.2.1.1.2022.realisasi", "kinerja.3.3.1.1.2022.realisasi"];
        tahunan.Where(k => k.EndsWith(".realisasi", StringComparison.Ordinal)).ShouldBe(asalnya, ignoreOrder: true);
        // what is computed of them is called after them
        tahunan.Where(k => !asalnya.Any(a => k == a || k.StartsWith(a + ".", StringComparison.Ordinal))).ShouldBeEmpty();
        foreach (var k in tahunan)
        {
            // that of the year is made of its quarters, and called after the indikator
            var akhiran = k[("kinerja".Length)..k.IndexOf("realisasi", StringComparison.Ordinal)];
            jadi.Where(f => (f.Key.StartsWith("kinerja" + akhiran, StringComparison.Ordinal) || f.Key.StartsWith("indikator" + akhiran, StringComparison.Ordinal))
                && !contoh.ContainsKey(f.Key)).Select(f => f.Value).ShouldContain(contoh[k], k);
        }

        contoh.Where(f => !tahunan.Contains(f.Key) && jadi[f.Key] != f.Value).Select(f => $"{f.Key}: {f.Value} | {jadi[f.Key]}").ShouldBeEmpty();

        string Susun(string folder, string format, string nama, (string, string)? riwayat = null)
        {
            var hasil = Path.Combine(ekspor.Jalur, "..", Guid.NewGuid().ToString("N"));
            PenyusunLaporan.Susun(SumberBerkas.Folder(folder), null, hasil, FormatLaporan.Baca(format) ?? default, riwayat: riwayat)
                .Berhasil.ShouldBeTrue();
            return Path.Combine(hasil, nama);
        }
    }

    private static Dictionary<string, string> Fakta(string berkas)
    {
        using var dokumen = JsonDocument.Parse(File.ReadAllBytes(berkas));
        return dokumen.RootElement.GetProperty("fakta").EnumerateArray().GroupBy(f => f.GetProperty("id").GetString() ?? "")
            .ToDictionary(g => g.Key, g => string.Join(" / ", g.Select(f => $"{f.GetProperty("nilai")} {f.GetProperty("satuan")}")), StringComparer.Ordinal);
    }
}
