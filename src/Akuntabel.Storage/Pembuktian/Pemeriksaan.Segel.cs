using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.Register;

namespace Akuntabel.Storage.Pembuktian;

/// <content>What is sealed: the log says only that it is there, the key says that it still is what was sealed.</content>
internal sealed partial class Pemeriksaan
{
    private async Task SegelAsync()
    {
        var tanda = await sesi.SatuAsync<string>("SELECT sidik FROM kunci_instalasi WHERE pemda = ''") ?? "";
        if (tanda.Length == 0 && await sesi.SatuAsync<long>("SELECT (SELECT COUNT(*) FROM pengguna WHERE kunci_totp LIKE 's1.%') + (SELECT COUNT(*) FROM kunci_kepala WHERE tersegel LIKE 's1.%') + (SELECT COUNT(*) FROM baris_register WHERE kunci_data <> '')") > 0)
        {
            Catat("Tanda kunci instalasi hilang, padahal ada isi yang disegel dengannya: barisnya diubah atau dihapus di luar aplikasi.");
            return;
        }

        if (tanda.Length > 0 && tanda != kunciInstalasi?.Sidik)
        {
            _catatan.Add($"Kunci instalasi (sidik {tanda}) tidak ada di sini, jadi kode masuk, kode pemulihan, dan data pribadi dalam register hanya diperiksa keberadaannya. Jalankan di tempat kuncinya ada, atau sebutkan dengan --kunci.");
            return;
        }

        foreach (var p in kunciInstalasi is null ? [] : await sesi.DaftarAsync<BarisTersegel>("SELECT pemda, id, nama_pengguna, kunci_totp, kode_pemulihan FROM pengguna ORDER BY pemda, id"))
        {
            Buka(p, "kode masuk", GunaKunci.Totp(p.Pemda, p.Id), p.KunciTotp);
            foreach (var kode in p.KodePemulihan.Split(' '))
            {
                Buka(p, "kode pemulihan", GunaKunci.Pemulihan(p.Pemda, p.Id), kode);
            }
        }

        if (kunciInstalasi is not null)
        {
            await SegelRegisterAsync(kunciInstalasi);
        }

        await SegelLayananAsync();
    }

    private async Task SegelRegisterAsync(KunciInstalasi kunci)
    {
        await foreach (var b in sesi.AlirkanAsync<RegisterTertulis>(
            $"SELECT {RegisterTertulis.Kolom} FROM baris_register WHERE kunci_data <> '' OR tersegel <> '' ORDER BY pemda, perangkat_daerah, id"))
        {
            if (new SegelBaris(kunci, new KunciRegister(b.Pemda, b.PerangkatDaerah, b.Register)).Buka(b.Id, b.KunciData, b.Tersegel) is null)
            {
                Catat($"Baris register {b.Sebutan} ({b.Objek}): data pribadinya tidak dapat dibuka lagi; diubah di luar aplikasi, atau disegel kunci yang hilang.");
            }

            Maju();
        }
    }

    // one that another sealed, or that was put in the place of another
    private async Task SegelLayananAsync()
    {
        if (kunciInstalasi is not { } kunci)
        {
            return;
        }

        foreach (var b in await sesi.DaftarAsync<BarisLayanan>("SELECT pemda, sandi FROM layanan_tanda WHERE sandi <> ''"))
        {
            if (kunci.CobaBuka(GunaKunci.LayananTanda(b.Pemda), b.Sandi) is null)
            {
                Catat("Sandi layanan tanda tangan diubah di luar aplikasi dan tidak dapat dibuka lagi. Administrator menyimpannya lagi.");
            }
        }
    }

    private void Buka(BarisTersegel p, string apa, string guna, string isi)
    {
        if (isi.Length > 0 && kunciInstalasi?.CobaBuka(guna, isi) is null)
        {
            Catat($"Pengguna {p.NamaPengguna}: {apa} yang tersegel diubah di luar aplikasi dan tidak dapat dibuka lagi. Administrator mengatur ulang verifikasi dua langkah orang itu.");
        }
    }

    private sealed class BarisLayanan
    {
        public string Pemda { get; init; } = "";

        public string Sandi { get; init; } = "";
    }

    private sealed class BarisTersegel
    {
        public string Pemda { get; init; } = "";

        public string Id { get; init; } = "";

        public string NamaPengguna { get; init; } = "";

        public string KunciTotp { get; init; } = "";

        public string KodePemulihan { get; init; } = "";
    }
}
