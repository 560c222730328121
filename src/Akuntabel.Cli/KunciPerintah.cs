using System.CommandLine;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.KunciBerganti;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel kunci</c>: where the key of the installation lies; a copy of it for safekeeping; another one when it is lost.</summary>
internal sealed class KunciPerintah
{
    private readonly Option<bool> _baru = new("--baru") { Description = "membuat kunci baru; semua orang masuk lagi, kode masuk didaftarkan ulang" };

    private readonly Option<string?> _alasan = new("--alasan") { Description = "alasan kunci baru, tercatat dalam riwayat" };

    private readonly Option<bool> _meskiCocok = new("--meski-cocok") { Description = "kunci baru walaupun kunci yang ada masih cocok, misalnya karena bocor" };

    private readonly Option<string?> _kunciLama = new("--kunci-lama") { Description = "salinan kunci yang lama, supaya data pribadi dalam register tetap terbuka" };

    private readonly Option<string?> _salin = new("--salin") { Description = "menulis salinan kunci ke berkas baru, untuk disimpan terpisah" };

    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var p = new KunciPerintah();
        var perintah = new Command("kunci", "Menyebut tempat kunci instalasi, menyalinnya, atau membuat yang baru bila hilang.") { p._baru, p._alasan, p._meskiCocok, p._kunciLama, p._salin };
        var data = new PilihanData(perintah);
        perintah.SetAction(async (h, batal) =>
        {
            if (await data.BukaYangAdaAsync(h, batal) is not { } basisdata)
            {
                return 2;
            }

            await using (basisdata)
            {
                return await p.JalankanAsync(h, data.Kunci(h), basisdata, batal);
            }
        });
        return perintah;
    }

    private async Task<int> JalankanAsync(ParseResult h, SumberKunci sumber, Basisdata basisdata, CancellationToken batal)
    {
        var store = new KunciStore(basisdata);
        var tanda = await store.MulaiAsync(batal);
        if (!h.GetValue(_baru) || tanda.Sidik.Length == 0)
        {
            return await SebutAsync(sumber, basisdata, tanda, h.GetValue(_salin), batal);
        }

        if (h.GetValue(_alasan)?.Trim() is not { Length: > 0 } alasan)
        {
            return await TolakAsync("Sebutkan alasannya: tambahkan --alasan \"…\" pada perintah yang sama. Alasan itu tercatat dalam riwayat.");
        }

        return Cocok(sumber, tanda) && !h.GetValue(_meskiCocok)
            ? await TolakAsync("Kunci yang ada cocok dengan data ini; kunci baru tidak diperlukan. Bila kuncinya bocor, tambahkan --meski-cocok.")
            : await GantiAsync((sumber, Lama(h.GetValue(_kunciLama), sumber, tanda)), basisdata, tanda, alasan, batal);
    }

    private static async Task<int> SebutAsync(SumberKunci sumber, Basisdata basisdata, TandaKunci tanda, string? salin, CancellationToken batal)
    {
        if (tanda.Sidik.Length == 0)
        {
            Console.WriteLine($"Data ini belum disegel. Kuncinya dibuat ketika akuntabel layani dijalankan: {Tempat(sumber, tanda)}.");
            return 0;
        }

        if (await sumber.CariAsync(basisdata, batal) is not { } kunci)
        {
            return 2;
        }

        await sumber.PeringatkanAsync(basisdata, tanda.Instalasi);
        Console.WriteLine($"Kunci instalasi: {Tempat(sumber, tanda)}");
        Console.WriteLine($"Sidik: {kunci.Sidik}, cocok dengan data ini.");
        if (salin is null)
        {
            Console.WriteLine("Simpan salinannya terpisah dari data dan cadangan: perintah yang sama dengan --salin BERKAS. Di mesin lain, pakai salinan itu dengan --kunci BERKAS.");
            return 0;
        }

        var berkas = new BerkasKunci(salin);
        berkas.TulisSalinan(kunci);
        Console.WriteLine($"Salinan ditulis ke {berkas.Jalur}. Pindahkan ke tempat yang terpisah dari data dan cadangan; siapa yang memiliki keduanya dapat masuk.");
        return 0;
    }

    // the one that is still in its place, and the one that is named: rows may have been sealed by either
    private static List<KunciInstalasi> Lama(string? berkas, SumberKunci sumber, TandaKunci tanda)
    {
        var hasil = new List<KunciInstalasi>();
        if (Cocok(sumber, tanda) && sumber.Ambil(tanda.Instalasi) is { } kini)
        {
            hasil.Add(kini);
        }

        if (berkas is not null)
        {
            hasil.Add(new BerkasKunci(berkas).Baca() ?? throw new KunciException($"Tidak ada kunci di \"{berkas}\". Periksa nama berkas salinan kunci yang lama."));
        }

        return hasil;
    }

    private static async Task<int> GantiAsync(
        (SumberKunci Sumber, IReadOnlyList<KunciInstalasi> Lama) kunciSemula, Basisdata basisdata, TandaKunci tanda, string alasan, CancellationToken batal)
    {
        var (sumber, lama) = kunciSemula;
        // the environment can't be written to: there the key that is in it is the new one
        var berkas = sumber.DariLingkungan ? null : sumber.Berkas(tanda.Instalasi);
        var sisih = berkas?.Sisihkan(DateTimeOffset.Now);
        var kunci = berkas?.BacaAtauBuat() ?? sumber.Ambil(tanda.Instalasi) ?? throw new KunciException($"{SumberKunci.Lingkungan} kosong.");
        if (kunci.Sidik == tanda.Sidik)
        {
            return await TolakAsync($"{SumberKunci.Lingkungan} masih berisi kunci yang lama. Isi dengan kunci baru (32 bita acak, base64url), lalu ulangi.");
        }

        HasilGantiKunci hasil;
        try
        {
            hasil = await new KunciStore(basisdata).GantiAsync(new RantaiPeristiwa(TimeProvider.System), kunci, Environment.UserName, alasan, lama, batal);
        }
        catch when (sisih is not null)
        {
            // the store still wants the earlier key
            berkas?.Kembalikan(sisih);
            throw;
        }

        Cetak(hasil, Tempat(sumber, tanda), kunci, sisih);
        return 0;
    }

    private static void Cetak(HasilGantiKunci hasil, string tempat, KunciInstalasi kunci, string? sisih)
    {
        Console.WriteLine($"Kunci baru: {tempat}, sidik {kunci.Sidik}." + (sisih is null ? "" : $" Kunci yang lama disisihkan ke {sisih}."));
        Console.WriteLine($"{hasil.Sesi} sesi diakhiri: semua orang masuk lagi. Formulir yang sedang terbuka dikirim ulang.");
        Console.WriteLine(hasil.DaftarPengguna.Count == 0
            ? "Tidak ada pengguna yang memakai kode masuk."
            : $"Kode masuk dilepas dari {hasil.DaftarPengguna.Count} pengguna: {string.Join(", ", hasil.DaftarPengguna)}. Mereka masuk dengan kata sandi, lalu menyalakannya lagi di Akun saya.");
        if (hasil.Tertutup > 0)
        {
            Console.WriteLine($"Data pribadi {hasil.Tertutup} baris register disegel kunci lama yang tidak ada di sini, jadi belum terbuka; isinya tetap tersimpan. Bila salinan kunci lama ditemukan: akuntabel kunci --baru --meski-cocok --kunci-lama BERKAS --alasan \"…\".");
        }
        else if (hasil.Register > 0)
        {
            Console.WriteLine($"Data pribadi {hasil.Register} baris register kini terbuka dengan kunci baru.");
        }

        Console.WriteLine("Jalankan ulang semua aplikasi yang memakai data ini, lalu simpan salinan kuncinya: perintah yang sama dengan --salin BERKAS.");
        Console.WriteLine("Kepala rantai mulai sekarang ditandatangani kunci baru. Bila Anda mencatat kunci publik yang lama, catat juga yang baru: akuntabel verifikasi menyebutnya.");
    }

    private static bool Cocok(SumberKunci sumber, TandaKunci tanda)
    {
        try
        {
            return sumber.Ambil(tanda.Instalasi)?.Sidik == tanda.Sidik;
        }
        catch (KunciException)
        {
            // a file that holds no key is put aside
            return false;
        }
    }

    private static string Tempat(SumberKunci sumber, TandaKunci tanda) => sumber.DariLingkungan ? $"dari {SumberKunci.Lingkungan}" : sumber.Berkas(tanda.Instalasi).Jalur;

    private static async Task<int> TolakAsync(string pesan)
    {
        await Console.Error.WriteLineAsync(pesan);
        return 2;
    }
}
