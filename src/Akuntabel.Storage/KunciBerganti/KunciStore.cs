using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.KunciBerganti;

/// <summary>What the store knows of its key: which one it is, never the key itself.</summary>
/// <param name="Instalasi">Identifier of the installation; empty: not named yet.</param>
/// <param name="Sidik">Fingerprint of the key that sealed; empty: nothing is sealed yet.</param>
public sealed record TandaKunci(string Instalasi, string Sidik);

/// <summary>What came of another key.</summary>
/// <param name="DaftarPengguna">Names to sign in with of those whose codes were taken off.</param>
/// <param name="Sesi">How many sessions ended.</param>
/// <param name="Register">Rows of registers whose personal data the new key opens.</param>
/// <param name="Tertutup">Rows whose personal data it does not open: sealed by a key that was not given. They are kept, and open once that key
/// is.</param>
public sealed record HasilGantiKunci(IReadOnlyList<string> DaftarPengguna, int Sesi, int Register = 0, int Tertutup = 0);

/// <summary>Binds a store to its key and seals what lay open in it.</summary>
public sealed class KunciStore(Basisdata basisdata)
{
    private const string SqlTanda = "SELECT instalasi, sidik FROM kunci_instalasi WHERE pemda = ''";

    private const string SqlTerbuka =
        "SELECT pemda, id, kunci_totp, kode_pemulihan FROM pengguna WHERE (kunci_totp <> '' AND kunci_totp NOT LIKE 's1.%') OR (kode_pemulihan <> '' AND kode_pemulihan NOT LIKE 's1.%')";

    private const string SqlPerlindunganTerbuka = "FROM kunci_perlindungan WHERE xml NOT LIKE 's1.%'";

    /// <summary>Which key seals the store.</summary>
    public Task<TandaKunci> TandaAsync(CancellationToken batal = default) => basisdata.BacaAsync(TandaAsync, batal);

    /// <summary>The same; gives the installation its identifier when it has none.</summary>
    public async Task<TandaKunci> MulaiAsync(CancellationToken batal = default) =>
        await TandaAsync(batal) is { Instalasi.Length: > 0 } ada ? ada : await basisdata.TulisAsync(
            async s =>
            {
                await s.JalankanAsync("INSERT INTO kunci_instalasi (pemda, instalasi) VALUES ('', @id) ON CONFLICT (pemda) DO NOTHING", new { id = Rahasia.Id() });
                return await TandaAsync(s);
            },
            batal);

    /// <summary>
    /// Takes a key into use: binds the store to it when no key is bound yet, and seals what lies open, in one transaction. Keys of data protection
    /// that lay open are thrown away instead: whoever has an old copy of them could go on forging cookies.
    /// </summary>
    /// <returns><c>false</c>: the store is bound to another key; nothing was changed.</returns>
    public async Task<bool> PasangAsync(KunciInstalasi kunci, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(kunci);
        var tanda = await MulaiAsync(batal);
        if (tanda.Sidik.Length > 0 && (tanda.Sidik != kunci.Sidik || !await basisdata.BacaAsync(AdaTerbukaAsync, batal)))
        {
            return tanda.Sidik == kunci.Sidik;
        }

        var milik = await basisdata.TulisAsync(
            async s =>
            {
                await s.JalankanAsync("UPDATE kunci_instalasi SET sidik = @Sidik WHERE pemda = '' AND sidik = ''", kunci);
                if ((await TandaAsync(s)).Sidik != kunci.Sidik)
                {
                    return false;
                }

                await SegelAsync(s, kunci);
                return true;
            },
            batal);
        if (milik)
        {
            await basisdata.TulisUlangAsync(batal);
        }

        return milik;
    }

    /// <summary>Binds the store to another key. What the earlier one sealed
    /// for users is given up: their codes, keys of data protection; everybody signs in again. What registers hold is sealed anew.</summary>
    /// <param name="rantai">Where it is noted.</param>
    /// <param name="kunci">The new key.</param>
    /// <param name="siapa">Who does it.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="lama">Earlier keys: what registers hold sealed is taken over from them; none: they are lost.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilGantiKunci> GantiAsync(
        RantaiPeristiwa rantai, KunciInstalasi kunci, string siapa, string alasan, IReadOnlyList<KunciInstalasi>? lama = null,
        CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(rantai);
        ArgumentNullException.ThrowIfNull(kunci);
        ArgumentException.ThrowIfNullOrWhiteSpace(alasan);
        await MulaiAsync(batal);
        return await basisdata.TulisAsync(
            async s =>
            {
                var semula = (await TandaAsync(s)).Sidik;
                var lepas = new List<string>();
                foreach (var pemda in await s.DaftarAsync<string>("SELECT pemda FROM pemda ORDER BY pemda"))
                {
                    await RantaiPeristiwa.KunciAsync(s, pemda);
                    var pelaku = new Pelaku(pemda, "terminal", siapa, "cli");
                    var ganti = new PeristiwaBaru("KunciInstalasiDiganti") { Objek = $"pemda/{pemda}", Lama = semula, Baru = kunci.Sidik, Alasan = alasan };
                    await rantai.CatatAsync(s, pelaku, ganti);
                    lepas.AddRange(await LepasAsync(s, rantai, pelaku, alasan));
                }

                await s.JalankanAsync("UPDATE kunci_instalasi SET sidik = @Sidik WHERE pemda = ''", kunci);
                await s.JalankanAsync("DELETE FROM kunci_perlindungan");
                var (terbuka, tertutup) = await SegelRegister.UlangAsync(s, lama ?? [], kunci);
                return new HasilGantiKunci(lepas, await s.JalankanAsync("DELETE FROM sesi"), terbuka, tertutup);
            },
            batal);
    }

    private static async Task<TandaKunci> TandaAsync(SesiBasisdata s) => await s.SatuAsync<Baris>(SqlTanda) is { } b ? new TandaKunci(b.Instalasi, b.Sidik) : new TandaKunci("", "");

    private static async Task<bool> AdaTerbukaAsync(SesiBasisdata s) =>
        await s.SatuAsync<long>($"SELECT COUNT(*) {SqlPerlindunganTerbuka}") > 0 || (await s.DaftarAsync<Baris>(SqlTerbuka)).Count > 0;

    private static async Task SegelAsync(SesiBasisdata s, KunciInstalasi kunci)
    {
        foreach (var b in await s.DaftarAsync<Baris>(SqlTerbuka))
        {
            var isian = new
            {
                b.Pemda, b.Id, lamaTotp = b.KunciTotp, lamaKode = b.KodePemulihan,
                totp = Segel(GunaKunci.Totp(b.Pemda, b.Id), b.KunciTotp),
                kode = string.Join(' ', b.KodePemulihan.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(k => Segel(GunaKunci.Pemulihan(b.Pemda, b.Id), k))),
            };
            await s.JalankanAsync(
                "UPDATE pengguna SET kunci_totp = @totp, kode_pemulihan = @kode, cap = cap + 1 WHERE pemda = @Pemda AND id = @Id AND kunci_totp = @lamaTotp AND kode_pemulihan = @lamaKode", isian);
        }

        await s.JalankanAsync($"DELETE {SqlPerlindunganTerbuka}");

        string Segel(string guna, string isi) => isi.Length == 0 || KunciInstalasi.Tersegel(isi) ? isi : kunci.Segel(guna, isi);
    }

    private static async Task<IReadOnlyList<string>> LepasAsync(SesiBasisdata s, RantaiPeristiwa rantai, Pelaku pelaku, string alasan)
    {
        var daftar = await s.DaftarAsync<Baris>(
            "SELECT pemda, id, nama_pengguna FROM pengguna WHERE pemda = @Pemda AND (dua_langkah = 1 OR kunci_totp <> '' OR kode_pemulihan <> '') ORDER BY nama_normal", pelaku);
        foreach (var b in daftar)
        {
            await s.JalankanAsync(
                "UPDATE pengguna SET dua_langkah = 0, kunci_totp = '', kode_pemulihan = '', stempel = @stempel, cap = cap + 1 WHERE pemda = @Pemda AND id = @Id",
                new { b.Pemda, b.Id, stempel = Rahasia.Stempel() });
            await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("DuaLangkahDimatikan") { Objek = Pengguna.Objek(b.Id), Alasan = $"Kunci instalasi diganti: {alasan}" });
        }

        if (await s.JalankanAsync("UPDATE layanan_tanda SET sandi = '' WHERE pemda = @Pemda AND sandi <> ''", pelaku) > 0)
        {
            await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("SandiLayananTandaDilepas") { Objek = $"layanan-tanda/{pelaku.Pemda}", Alasan = $"Kunci instalasi diganti: {alasan}" });
        }

        return [.. daftar.Select(b => b.NamaPengguna)];
    }

    private sealed class Baris
    {
        public string Pemda { get; init; } = "";

        public string Id { get; init; } = "";

        public string NamaPengguna { get; init; } = "";

        public string KunciTotp { get; init; } = "";

        public string KodePemulihan { get; init; } = "";

        public string Instalasi { get; init; } = "";

        public string Sidik { get; init; } = "";
    }
}
