using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.KunciBerganti;

namespace Akuntabel.Cli;

/// <summary>Where the key of the installation comes from: a file that is named, the environment, or the file of this user; in this order.</summary>
/// <param name="berkas">The file that is named, or <c>null</c>.</param>
internal sealed class SumberKunci(string? berkas)
{
    /// <summary>Variable with the key itself, for servers of several processes or machines.</summary>
    public const string Lingkungan = "AKUNTABEL_KUNCI";

    // taken out of it at once: no child (browser) inherits it
    private static readonly string IsiLingkungan = AmbilLingkungan();

    /// <summary>Whether the key itself is in the environment.</summary>
    public bool DariLingkungan => berkas is null && IsiLingkungan.Length > 0;

    /// <summary>The file of the key.</summary>
    public BerkasKunci Berkas(string instalasi) => berkas is null ? BerkasKunci.Bawaan(instalasi) : new BerkasKunci(berkas);

    /// <summary>The key that is given, whichever it is; <c>null</c> when there is none.</summary>
    /// <exception cref="KunciException">What is given is no key, or can't be read.</exception>
    public KunciInstalasi? Ambil(string instalasi) => !DariLingkungan ? instalasi.Length > 0 || berkas is not null ? Berkas(instalasi).Baca() : null
        : KunciInstalasi.Baca(IsiLingkungan)
            ?? throw new KunciException($"{Lingkungan} bukan kunci: harus {KunciInstalasi.Panjang} bita acak dalam base64url (43 tanda). Isi dengan kunci yang benar, atau kosongkan.");

    /// <summary>The key of a store that is sealed already; <c>null</c> when it is not sealed yet, or, after a message, when the key is not here. Makes nothing.</summary>
    public async Task<KunciInstalasi?> CariAsync(Basisdata basisdata, CancellationToken batal)
    {
        var kunci = await MilikAsync(basisdata, batal);
        if (kunci is null && await new KunciStore(basisdata).TandaAsync(batal) is { Sidik.Length: > 0 } tanda)
        {
            await Console.Error.WriteLineAsync(Hilang(tanda, Ambil(tanda.Instalasi)));
        }

        return kunci;
    }

    /// <summary>The key of a store, if it is here; <c>null</c>, without a word, when it is not: who verifies a copy elsewhere has none.</summary>
    public async Task<KunciInstalasi?> MilikAsync(Basisdata basisdata, CancellationToken batal)
    {
        var tanda = await new KunciStore(basisdata).TandaAsync(batal);
        return tanda.Sidik.Length > 0 && Ambil(tanda.Instalasi) is { } kunci && kunci.Sidik == tanda.Sidik ? kunci : null;
    }

    /// <summary>The key for a server: made when the store has none yet, and taken into use. <c>null</c>, after a message, when the store is sealed by a key that is not here.</summary>
    public async Task<KunciInstalasi?> PasangAsync(Basisdata basisdata, CancellationToken batal)
    {
        var store = new KunciStore(basisdata);
        var tanda = await store.MulaiAsync(batal);
        var kunci = Ambil(tanda.Instalasi) ?? (tanda.Sidik.Length == 0 ? Berkas(tanda.Instalasi).BacaAtauBuat() : null);
        if (kunci is not null && await store.PasangAsync(kunci, batal))
        {
            await PeringatkanAsync(basisdata, tanda.Instalasi);
            return kunci;
        }

        await Console.Error.WriteLineAsync(Hilang(await store.TandaAsync(batal), kunci));
        return null;
    }

    /// <summary>What is not as it should be with the place of the key: open to others, or among the data.</summary>
    public async Task PeringatkanAsync(Basisdata basisdata, string instalasi)
    {
        if (DariLingkungan)
        {
            return;
        }

        var b = Berkas(instalasi);
        if (b.Rapatkan() is { } pesan)
        {
            await Console.Error.WriteLineAsync(pesan);
        }

        var folder = Path.GetDirectoryName(basisdata.Berkas);
        if (folder is not null && b.Jalur.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            await Console.Error.WriteLineAsync($"Kunci instalasi \"{b.Jalur}\" berada di dalam folder data: siapa yang menyalin folder itu memperoleh keduanya. Pindahkan keluar, lalu sebutkan dengan --kunci.");
        }
    }

    private static string AmbilLingkungan()
    {
        var isi = Environment.GetEnvironmentVariable(Lingkungan) ?? "";
        Environment.SetEnvironmentVariable(Lingkungan, null);
        return isi;
    }

    private string Hilang(TandaKunci tanda, KunciInstalasi? kunci)
    {
        var tempat = DariLingkungan ? Lingkungan : $"berkas \"{Berkas(tanda.Instalasi).Jalur}\"";
        var keadaan = kunci is null ? "tidak ada" : $"berisi kunci lain (sidik {kunci.Sidik})";
        return $"""
            Kunci instalasi hilang: data ini disegel dengan kunci bersidik {tanda.Sidik}, tetapi {tempat} {keadaan}.
            Selama itu kode masuk dan kode pemulihan tidak dapat diperiksa; kata sandi dan kunci sandi (passkey) tetap berlaku. Dua jalan keluarnya:
              1. Kembalikan kuncinya: salin berkasnya ke tempat itu (atau sebutkan dengan --kunci BERKAS, atau isi {Lingkungan}), lalu jalankan lagi.
              2. Bila benar-benar hilang: akuntabel kunci --baru --alasan "…". Semua orang masuk lagi, dan kode masuk didaftarkan ulang.
            """;
    }
}
