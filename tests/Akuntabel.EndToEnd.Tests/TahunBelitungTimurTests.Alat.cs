using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>What the people of the year have in their hands, and how they press what they press.</summary>
public sealed partial class TahunBelitungTimurTests
{
    private static readonly string[] MilikLaporan = ["laporan.yaml", "narasi/", "sk-tim.yaml", "dasar-hukum.yaml"];

    private static string Contoh { get; } = Path.Combine(HalamanLaporan.Akar(), "contoh", "belitung-timur-2022");

    // rows of the example's budget: code, spent, made
    private static readonly IReadOnlyList<(string Kode, decimal Realisasi, decimal Keluaran)> Sub = [.. Baris("anggaran.csv")
        .Where(b => b["kode_sub"].Count(c => c == '.') > 3)
        .Select(b => (b["kode_sub"], decimal.Parse(b["realisasi"], CultureInfo.InvariantCulture), decimal.Parse(b["realisasi_fisik"], CultureInfo.InvariantCulture)))];

    private static string Alur(int t) => $"{Pangkal}/alur/2022/{t}";

    private string Ukur(int t, string unit) => $"{Pangkal}/ukur/2022/{t}?unit={(unit.Length > 0 ? _unit[unit] : "semua")}";

    private static string Pemilik(string kode) => kode.Split('.')[2] switch
    {
        "02" or "05" => Ideologi,
        "03" or "04" => Politik,
        "06" => Waspada,
        _ => TataUsaha,
    };

    // the plan, the budget and the SOP as the office has them before the year begins: nothing of it is measured yet
    private static byte[] Rencana() => Arsip(j => !MilikLaporan.Any(m => j.StartsWith(m, StringComparison.Ordinal)), (jalur, teks) => jalur switch
    {
        "kinerja.csv" => string.Join('\n', teks.Split('\n').Where(b => !b.Contains(",2022,", StringComparison.Ordinal))),
        "anggaran.csv" => TanpaRealisasi(),
        "sop/pengumpulan.yaml" => teks.Replace("terlambat: tunggu", "terlambat: lanjut", StringComparison.Ordinal),
        _ => teks,
    });

    private static byte[] BahanLaporan() => Arsip(j => MilikLaporan.Any(m => j.StartsWith(m, StringComparison.Ordinal)), (_, teks) => teks);

    private static string TanpaRealisasi()
    {
        var hasil = new StringBuilder();
        var kolom = Kolom("anggaran.csv");
        hasil.Append(string.Join(',', kolom)).Append(",pemilik\n");
        foreach (var b in Baris("anggaran.csv"))
        {
            var sub = b["kode_sub"].Count(c => c == '.') > 3;
            hasil.Append(string.Join(',', kolom.Select(k => Kutip(sub && k is ("realisasi" or "realisasi_fisik") ? "" : b[k]))))
                .Append(',').Append(sub ? Kutip(Pemilik(b["kode_sub"])) : "").Append('\n');
        }

        return hasil.ToString();
    }

    private static string Kutip(string isi) => isi.Contains(',', StringComparison.Ordinal) ? $"\"{isi}\"" : isi;

    private static string[] Kolom(string jalur) => Pecah(File.ReadLines(Path.Combine(Contoh, jalur)).First());

    private static IEnumerable<Dictionary<string, string>> Baris(string jalur)
    {
        var kolom = Kolom(jalur);
        return File.ReadLines(Path.Combine(Contoh, jalur)).Skip(1).Where(b => b.Length > 0)
            .Select(b => kolom.Zip(Pecah(b)).ToDictionary(x => x.First, x => x.Second));
    }

    // no field of the example has a quotation mark or a line in it
    private static string[] Pecah(string baris)
    {
        var hasil = new List<string> { "" };
        var dikutip = false;
        foreach (var c in baris)
        {
            dikutip ^= c == '"';
            if (c == ',' && !dikutip)
            {
                hasil.Add("");
            }
            else if (c != '"')
            {
                hasil[^1] += c;
            }
        }

        return [.. hasil];
    }

    private static byte[] Arsip(Func<string, bool> pilih, Func<string, string, string> ubah)
    {
        using var keluaran = new MemoryStream();
        using (var arsip = new ZipArchive(keluaran, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var berkas in Directory.EnumerateFiles(Contoh, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var jalur = Path.GetRelativePath(Contoh, berkas).Replace('\\', '/');
                if (pilih(jalur))
                {
                    using var isi = arsip.CreateEntry(jalur).Open();
                    isi.Write(Encoding.UTF8.GetBytes(ubah(jalur, File.ReadAllText(berkas))));
                }
            }
        }

        return keluaran.ToArray();
    }

    private static async Task ImporAsync(IPage halaman, byte[] zip)
    {
        await KeAsync(halaman, $"{Pangkal}/berkas");
        await halaman.GetByLabel("Tahun laporan").FillAsync("2022");
        await halaman.GetByLabel("Berkas", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "kantor.zip", MimeType = "application/zip", Buffer = zip });
        await TekanAsync(halaman, halaman.GetByRole(AriaRole.Button, new() { Name = "Unggah dan lihat perbedaannya" }));
        await halaman.GetByLabel("Alasan", new() { Exact = true }).FillAsync("isian kantor");
        await TekanAsync(halaman, halaman.GetByRole(AriaRole.Button, new() { Name = "Terapkan", Exact = true }));
        halaman.Url.ShouldNotContain("/impor/", customMessage: await UtamaAsync(halaman));
    }

    private static async Task MulaiAsync(IPage kepala, int t)
    {
        await KeAsync(kepala, Alur(t));
        await TekanAsync(kepala, kepala.GetByRole(AriaRole.Button, new() { NameRegex = Mulai() }));
    }

    // the figures of a quarter, typed into the fields of a unit: those of the year on its way, in the last quarter the example's own
    private async Task IsiAsync(IPage halaman, int t, string unit, string aksi, params (string Nama, string Isi)[] lain)
    {
        await KeAsync(halaman, Ukur(t, unit));
        foreach (var (nama, isi) in Angka(t, unit).Where(a => lain.All(l => l.Nama != a.Nama)).Concat(lain))
        {
            await halaman.Locator($"[name='{nama}']").FillAsync(isi);
        }

        await TekanAsync(halaman, halaman.GetByRole(AriaRole.Button, new() { Name = aksi == "simpan" ? "Simpan" : "Serahkan", Exact = true }).Last);
        (await halaman.Locator("main .kotak").First.InnerTextAsync()).ShouldContain(aksi == "simpan" ? "Isian tersimpan" : "diserahkan");
    }

    private static IEnumerable<(string Nama, string Isi)> Angka(int t, string unit)
    {
        var indikator = new[] { ("1.1.1.1", Ideologi, 100m), ("2.2.1.1", Politik, 60m), ("3.3.1.1", Waspada, 100m) };
        foreach (var (kode, pemilik, akhir) in indikator.Where(i => unit.Length == 0 || i.Item2 == unit))
        {
            yield return ($"ukur:i:{kode}:realisasi", Tulis(t == 4 ? akhir : akhir * (40 + (t * 15)) / 100));
        }

        foreach (var s in Sub.Where(s => unit.Length == 0 || Pemilik(s.Kode) == unit))
        {
            yield return ($"ukur:s:{s.Kode}:realisasi", Tulis(t == 4 ? s.Realisasi : Math.Floor(s.Realisasi * t / 4)));
            if (t == 4)
            {
                yield return ($"ukur:s:{s.Kode}:realisasi_fisik", Tulis(s.Keluaran));
            }
        }
    }

    private static string Tulis(decimal n) => n.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');

    private static Task SelesaiAsync(IPage halaman, int t, int langkah, string unit = "") => SelesaiAsync(halaman, Alur(t), langkah, unit);

    // the form of a task: what is another's to do stands in a fold
    private static async Task SelesaiAsync(IPage halaman, string alamat, int langkah, string unit = "")
    {
        await KeAsync(halaman, alamat);
        var form = halaman.Locator($"form[action*='handler=Selesai']:has(input[name='Isian.Langkah'][value='{langkah}']):has(input[name='Isian.Unit'][value='{unit}'])");
        var lipatan = form.Locator("xpath=ancestor::details[not(@open)]");
        if (await lipatan.CountAsync() > 0)
        {
            await lipatan.Locator("summary").First.ClickAsync();
        }

        await TekanAsync(halaman, form.GetByRole(AriaRole.Button));
        (await halaman.Locator("main .ringkasan-galat, main .galat").CountAsync()).ShouldBe(0, await UtamaAsync(halaman));
    }

    private static async Task KeAsync(IPage halaman, string alamat) =>
        await halaman.GotoAsync(alamat, new() { WaitUntil = WaitUntilState.DOMContentLoaded });

    // the page that answers, after whatever it redirects to
    private static async Task TekanAsync(IPage halaman, ILocator tombol)
    {
        await halaman.RunAndWaitForResponseAsync(() => tombol.ClickAsync(), r => r.Request.IsNavigationRequest && r.Status is < 300 or >= 400);
        await halaman.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    private static async Task<string> UtamaAsync(IPage halaman) => Polos(await halaman.Locator("main").InnerTextAsync());

    private static async Task<byte[]> UnduhAsync(IPage halaman, string alamat)
    {
        var jawaban = await halaman.Context.APIRequest.GetAsync(alamat);
        jawaban.Ok.ShouldBeTrue($"{alamat}: {jawaban.Status}");
        return await jawaban.BodyAsync();
    }

    [System.Text.RegularExpressions.GeneratedRegex("^Mulai ")]
    private static partial System.Text.RegularExpressions.Regex Mulai();
}
