using System.CommandLine;
using Akuntabel.Storage;
using Akuntabel.Storage.Pemda;
using Akuntabel.Web;
using Akuntabel.Web.Contoh;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel layani</c>: the web application, on this machine only unless told otherwise.</summary>
internal static class LayaniPerintah
{
    /// <summary>Where it listens when no address is named.</summary>
    public const string AlamatBawaan = "http://127.0.0.1:5080";

    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var urls = new Option<string>("--urls") { Description = "alamat layanan", DefaultValueFactory = _ => AlamatBawaan };
        var contoh = new Option<bool>("--contoh") { Description = "mengisi tiga kantor contoh pada data yang masih kosong" };
        var pengembang = new Option<bool>("--pengembang") { Description = "ikut menyajikan halaman pengembang (galeri komponen)" };
        var proksi = new Option<string[]>("--proksi") { Description = "alamat proksi yang dipercaya menyebut pengirim dan https" };
        var zona = new Option<ZonaWaktu>("--zona") { Description = "zona waktu kantor: wib, wita, atau wit", DefaultValueFactory = _ => ZonaWaktu.Wib };
        var memori = new Option<long>("--memori-pekerjaan")
        {
            Description = "memori (MB) yang boleh dipakai semua pekerjaan bersama-sama", DefaultValueFactory = _ => OpsiWeb.MemoriPekerjaanBawaan >> 20,
        };
        var perintah = new Command("layani", "Menjalankan aplikasi web.") { urls, contoh, zona, proksi, memori, pengembang };
        var data = new PilihanData(perintah);
        perintah.SetAction(async (h, batal) =>
        {
            await using var basisdata = data.Buka(h);
            var opsi = new OpsiWeb(basisdata, h.GetValue(urls) ?? AlamatBawaan, FolderSementara)
            {
                Pengembang = h.GetValue(pengembang), Proksi = h.GetValue(proksi) ?? [], Zona = h.GetValue(zona), MemoriPekerjaan = h.GetValue(memori) << 20,
            };
            return await JalankanAsync(opsi, h.GetValue(contoh), batal);
        });
        return perintah;
    }

    // results of jobs: of this process, gone with it
    private static string FolderSementara => Path.Combine(Path.GetTempPath(), $"akuntabel-{Environment.ProcessId}");

    /// <summary>Serves until stopped.</summary>
    /// <param name="basisdata">The store.</param>
    /// <param name="siap">Called with the address to open when it answers.</param>
    /// <param name="batal">Stops.</param>
    public static Task<int> JalankanContohAsync(Basisdata basisdata, Action<string> siap, CancellationToken batal) =>
        JalankanAsync(new OpsiWeb(basisdata, AlamatBawaan, FolderSementara), contoh: true, batal, siap);

    private static async Task<int> JalankanAsync(OpsiWeb opsi, bool contoh, CancellationToken batal, Action<string>? siap = null)
    {
        using var kunci = opsi.Basisdata.Berkas is { } berkas ? KunciPelayan.Ambil(berkas) : null;
        opsi = opsi with { ProgramPekerja = PekerjaPerintah.Program() };
        await opsi.Basisdata.SiapkanAsync(batal);
        await using var aplikasi = AplikasiWeb.Bangun(opsi);
        if (contoh)
        {
            await MuatContohAsync(aplikasi.Services, batal);
        }

        try
        {
            await aplikasi.StartAsync(batal);
        }
        catch (IOException)
        {
            await Console.Error.WriteLineAsync($"Alamat {opsi.Alamat} sedang dipakai. Pilih alamat lain, misalnya --urls http://127.0.0.1:5081.");
            return 2;
        }

        var alamat = aplikasi.Urls.FirstOrDefault() ?? opsi.Alamat;
        Console.WriteLine($"Akuntabel siap di {alamat} (Ctrl+C untuk berhenti)");
        var tautan = await aplikasi.Services.GetRequiredService<MulaiPertama>().TautanAsync(alamat, batal);
        if (tautan is not null)
        {
            Console.WriteLine($"Belum ada administrator. Buka tautan sekali pakai ini untuk membuatnya: {tautan}");
        }

        siap?.Invoke(tautan ?? alamat);
        await aplikasi.WaitForShutdownAsync(batal);
        return 0;
    }

    private static async Task MuatContohAsync(IServiceProvider layanan, CancellationToken batal)
    {
        var pemda = await layanan.GetRequiredService<PemdaStore>().BuatAsync("Pemerintah Daerah Contoh", "mulai", batal);
        await layanan.GetRequiredService<KantorContoh>().MuatAsync(pemda.Pemda, ContohPerintah.Semua(), batal);
    }
}
