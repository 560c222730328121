using System.CommandLine;
using Akuntabel.Storage.Cadangan;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel cadangkan</c> and <c>akuntabel pulihkan</c>: the whole store as one file, for SQLite and PostgreSQL alike.</summary>
internal static class CadangkanPerintah
{
    /// <summary>The command that writes.</summary>
    public static Command Buat()
    {
        var berkas = new Argument<string?>("BERKAS") { Description = "berkas cadangan; bila kosong, akuntabel-<waktu>.cadangan", DefaultValueFactory = _ => null };
        var perintah = new Command("cadangkan", "Menulis seluruh data menjadi satu berkas; boleh selagi aplikasi berjalan.") { berkas };
        var data = new PilihanData(perintah);
        perintah.SetAction(async (h, batal) =>
        {
            if (await data.BukaYangAdaAsync(h, batal) is not { } basisdata)
            {
                return 2;
            }

            await using (basisdata)
            {
                var tujuan = h.GetValue(berkas) ?? $"akuntabel-{DateTime.Now:yyyyMMdd-HHmmss}.cadangan";
                return await TerjagaAsync(async () =>
                {
                    var manifes = await new PembuatCadangan(basisdata, TimeProvider.System, await data.PenandaAsync(h, basisdata, batal)).BuatAsync(tujuan, null, batal);
                    Console.WriteLine($"Cadangan ditulis ke {tujuan}: {manifes.DaftarTabel.Count} tabel, {manifes.DaftarTabel.Sum(t => t.Baris)} baris.");
                    CetakKepala(manifes);
                });
            }
        });
        return perintah;
    }

    /// <summary>The command that reads.</summary>
    public static Command BuatPulihkan()
    {
        var berkas = new Argument<string>("BERKAS") { Description = "berkas cadangan" };
        var paksa = new Option<bool>("--meski-bermasalah") { Description = "memulihkan juga cadangan dari data yang sudah rusak ketika dicadangkan" };
        var perintah = new Command("pulihkan", "Mengisi data yang masih kosong dari berkas cadangan, dan membuktikannya.") { berkas, paksa };
        var data = new PilihanData(perintah);
        perintah.SetAction(async (h, batal) =>
        {
            await using var basisdata = data.Buka(h);
            return await TerjagaAsync(async () =>
            {
                var hasil = await new PemulihCadangan(basisdata, new RantaiPeristiwa(TimeProvider.System))
                    .PulihkanAsync(h.GetValue(berkas) ?? "", Environment.UserName, h.GetValue(paksa), null, batal);
                Console.WriteLine($"Dipulihkan: {hasil.Manifes.DaftarTabel.Sum(t => t.Baris)} baris; rantai peristiwa dan isinya terbukti{(hasil.DaftarMasalah.Count == 0 ? "" : ", kecuali yang berikut")}.");
                foreach (var masalah in hasil.DaftarMasalah)
                {
                    Console.WriteLine($"  {masalah}");
                }

                CetakKepala(hasil.Manifes);
                await PeriksaKunciAsync(() => data.KunciAsync(h, basisdata, batal));
            });
        });
        return perintah;
    }

    // what the codes of users are sealed with is not in the backup; what was restored stays restored
    private static async Task PeriksaKunciAsync(Func<Task> cari)
    {
        try
        {
            await cari();
        }
        catch (KunciException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
        }
    }

    private static void CetakKepala(ManifesCadangan manifes)
    {
        foreach (var k in manifes.DaftarRantai)
        {
            Console.WriteLine($"Kepala rantai {k.Pemda}: nomor {k.Nomor}, sidik {k.Sidik}");
        }

        foreach (var baris in manifes.DaftarTertanda)
        {
            Console.WriteLine($"Kepala bertanda tangan: {baris}");
        }
    }

    private static async Task<int> TerjagaAsync(Func<Task> kerja)
    {
        try
        {
            await kerja();
            return 0;
        }
        catch (CadanganException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 2;
        }
    }
}
