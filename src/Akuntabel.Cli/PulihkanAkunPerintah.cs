using System.CommandLine;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel pulihkan-akun</c>: the way back in for an only administrator who forgot the password. Whoever can write the data folder may use it; it leaves an event.</summary>
internal static class PulihkanAkunPerintah
{
    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var nama = new Argument<string>("NAMA") { Description = "nama pengguna" };
        var alasan = new Option<string>("--alasan") { Description = "alasan, tercatat dalam riwayat", Required = true };
        var lepas = new Option<bool>("--lepas-kode") { Description = "melepaskan juga kode masuk dan kunci sandi, bila perangkatnya hilang" };
        var urls = new Option<string>("--urls") { Description = "alamat layanan, untuk tautannya", DefaultValueFactory = _ => LayaniPerintah.AlamatBawaan };
        var perintah = new Command("pulihkan-akun", "Membuat tautan sekali pakai untuk kata sandi baru; kata sandi lama tidak berlaku lagi.") { nama, alasan, lepas, urls };
        var data = new PilihanData(perintah);
        perintah.SetAction(async (h, batal) =>
        {
            if (await data.BukaYangAdaAsync(h, batal) is not { } basisdata)
            {
                return 2;
            }

            await using (basisdata)
            {
                return Cetak(await PulihkanAsync(basisdata, h.GetValue(nama) ?? "", h.GetValue(alasan) ?? "", h.GetValue(lepas), batal), h.GetValue(nama), h.GetValue(urls));
            }
        });
        return perintah;
    }

    private static async Task<HasilKelola> PulihkanAsync(Basisdata basisdata, string nama, string alasan, bool lepas, CancellationToken batal)
    {
        var waktu = TimeProvider.System;
        var rantai = new RantaiPeristiwa(waktu);
        var kelola = new KelolaPenggunaStore(basisdata, rantai, new TautanStore(basisdata, waktu), new PeranStore(basisdata, waktu), waktu);
        return await new PemdaStore(basisdata, rantai, waktu).KiniAsync(batal) is { } pemda && alasan.Trim() is { Length: > 0 } sebab
            ? await kelola.PulihkanDariTerminalAsync(pemda.Pemda, nama, Environment.UserName, sebab, lepas, batal)
            : new HasilKelola.TakAda();
    }

    private static int Cetak(HasilKelola hasil, string? nama, string? urls)
    {
        if (hasil is HasilKelola.Selesai selesai)
        {
            Console.WriteLine($"Tautan sekali pakai untuk kata sandi baru \"{nama}\", berlaku sehari: {urls?.TrimEnd('/')}/tautan/{selesai.Tautan}");
            return 0;
        }

        Console.Error.WriteLine(hasil is HasilKelola.Bentrok
            ? "Pengguna ini sedang diubah orang lain. Jalankan lagi."
            : $"Tidak dipulihkan: tidak ada pengguna aktif bernama \"{nama}\", atau alasannya kosong. Periksa ejaannya dan folder datanya (--data).");
        return 2;
    }
}
