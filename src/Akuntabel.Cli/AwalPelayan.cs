using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pemda;
using Akuntabel.Web.Contoh;
using Akuntabel.Web.Keamanan;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Akuntabel.Cli;

/// <summary>What a server does and says once when it starts: demo offices, the first administrator's link, what is odd about the store.</summary>
internal static class AwalPelayan
{
    // how soon a second server takes over when the one that printed the link is gone
    private static readonly TimeSpan Selang = TimeSpan.FromSeconds(5);

    /// <summary>Loads the demo offices that are not there yet.</summary>
    public static async Task MuatContohAsync(IServiceProvider layanan, CancellationToken batal)
    {
        var pemda = await layanan.GetRequiredService<PemdaStore>().BuatAsync("Pemerintah Daerah Contoh", "mulai", batal);
        await layanan.GetRequiredService<KantorContoh>().MuatAsync(pemda.Pemda, ContohPerintah.Semua(), batal);
    }

    /// <summary>Prints the link, or who prints it; gives the link when this process does.</summary>
    public static async Task<string?> KabarkanAsync(IServiceProvider layanan, string alamat, CancellationToken batal)
    {
        await SebutLainAsync(layanan, batal);
        if (layanan.GetRequiredService<NamaHost>().Terbuka)
        {
            Console.WriteLine("Melayani seluruh jaringan di bawah alamat angka dan nama komputer ini. Sebutkan nama yang dipakai kantor dengan --nama-host supaya nama lain ditolak.");
        }

        var mulai = layanan.GetRequiredService<MulaiPertama>();
        var tautan = await mulai.TautanAsync(alamat, batal);
        if (tautan is not null)
        {
            Cetak(tautan);
        }
        else if (mulai.DijagaLain)
        {
            Console.WriteLine("Belum ada administrator. Tautan sekali pakai untuk membuatnya sudah dicetak proses Akuntabel lain yang sedang berjalan; bila proses itu berhenti, tautan baru dicetak di sini.");
            _ = GantikanAsync(mulai, alamat, layanan.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        }

        return tautan;
    }

    private static void Cetak(string tautan) => Console.WriteLine($"Belum ada administrator. Buka tautan sekali pakai ini untuk membuatnya: {tautan}");

    private static async Task GantikanAsync(MulaiPertama mulai, string alamat, CancellationToken berhenti)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Selang, berhenti);
                if (await CobaAsync(mulai, alamat, berhenti) is { } tautan)
                {
                    Cetak(tautan);
                    return;
                }

                if (!mulai.DijagaLain)
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // the server stops
        }
    }

    private static async Task<string?> CobaAsync(MulaiPertama mulai, string alamat, CancellationToken batal)
    {
        try
        {
            return await mulai.TautanAsync(alamat, batal);
        }
        catch (BasisdataException)
        {
            // the database may come back
            return null;
        }
    }

    private static async Task SebutLainAsync(IServiceProvider layanan, CancellationToken batal)
    {
        var pemda = layanan.GetRequiredService<PemdaStore>();
        if (await pemda.LainAsync(batal) is { Count: > 0 } lain)
        {
            Console.WriteLine(
                $"Data ini memuat {lain.Count + 1} pemerintah daerah karena mulai pertama dahulu dikirim beberapa kali serentak. Yang dipakai: {(await pemda.KiniAsync(batal))?.Nama}. Tidak dipakai dan tidak diubah: {string.Join(", ", lain)}.");
        }
    }
}
