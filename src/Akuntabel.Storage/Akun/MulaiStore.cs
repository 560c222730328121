using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Akun;

/// <summary>What came of the first start.</summary>
/// <param name="Keadaan">How the link stood; anything but <see cref="KeadaanTautan.Berlaku"/> means that nothing was made.</param>
/// <param name="NamaTerpakai">Nothing was made because the name to sign in with is another user's.</param>
public sealed record HasilMulai(KeadaanTautan Keadaan, bool NamaTerpakai = false);

/// <summary>The first start: as long as there is no administrator, a one-time link makes one. One process at a time hands the link out.</summary>
public sealed class MulaiStore(Basisdata basisdata, RantaiPeristiwa rantai, TautanStore tautan, PeranStore peran, PemdaStore pemda) : IAsyncDisposable
{
    private const string SqlAdministrator = """
        SELECT COUNT(*) FROM pengguna u JOIN penugasan p ON p.pemda = u.pemda AND p.pengguna = u.id
        WHERE u.pemda = @pemda AND u.aktif = 1 AND p.peran = 'Administrator' AND p.mulai <= @hari AND (p.selesai = '' OR p.selesai >= @hari)
        """;

    private IAsyncDisposable? _penjaga;

    private volatile bool _adaPengguna;

    /// <summary>Whether another living process hands the link out, as <see cref="TautanAsync"/> found it.</summary>
    public bool DijagaLain { get; private set; }

    /// <summary>
    /// The secret of a new link; <c>null</c> when there is an administrator, or when another living process hands it out. Older links no longer count.
    /// </summary>
    public async Task<string?> TautanAsync(CancellationToken batal = default)
    {
        DijagaLain = false;
        if (await basisdata.BacaAsync(AdaAsync, batal))
        {
            await DisposeAsync();
            return null;
        }

        _penjaga ??= await KunciMulai.JagaAsync(basisdata.Berkas, basisdata.Koneksi, batal);
        if (_penjaga is null)
        {
            DijagaLain = true;
            return null;
        }

        return await basisdata.TulisAsync(
            async s =>
            {
                await KunciMulai.AmbilAsync(s);
                return await AdaAsync(s) ? null : (string?)await tautan.BuatAsync(s, "", GunaTautan.Mulai, "", null);
            },
            batal);
    }

    /// <summary>Lets another process hand the link out.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _penjaga, null) is { } penjaga)
        {
            await penjaga.DisposeAsync();
        }
    }

    /// <summary>Whether nobody can sign in yet: there is not one user. Asked of the database only until there is.</summary>
    public async Task<bool> BelumAdaPenggunaAsync(CancellationToken batal = default)
    {
        _adaPengguna = _adaPengguna || await basisdata.BacaAsync(async s => await s.SatuAsync<string>("SELECT id FROM pengguna LIMIT 1") is not null, batal);
        return !_adaPengguna;
    }

    /// <summary>How a link stands; once there is an administrator none counts.</summary>
    public Task<KeadaanTautan> PeriksaAsync(string rahasia, CancellationToken batal = default) => basisdata.BacaAsync(s => PeriksaAsync(s, rahasia), batal);

    /// <summary>Makes the administrator, and the pemerintah daerah when there is none yet, and uses the link up: all of it or nothing, and once however many try.</summary>
    /// <param name="rahasia">Secret of the link.</param>
    /// <param name="administrator">The user; the pemda's key is filled in.</param>
    /// <param name="namaPemda">Name of the pemerintah daerah; <c>null</c>: as it is.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilMulai> BuatAdministratorAsync(string rahasia, Pengguna administrator, string? namaPemda = null, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(administrator);
        var hasil = await basisdata.TulisAsync(
            async s =>
            {
                await KunciMulai.AmbilAsync(s);
                var keadaan = await PeriksaAsync(s, rahasia);
                return keadaan == KeadaanTautan.Berlaku ? await BuatAsync(s, rahasia, administrator, namaPemda) : new HasilMulai(keadaan);
            },
            batal);
        if (hasil is { Keadaan: KeadaanTautan.Berlaku, NamaTerpakai: false })
        {
            await DisposeAsync();
        }

        return hasil;
    }

    private async Task<HasilMulai> BuatAsync(SesiBasisdata s, string rahasia, Pengguna administrator, string? namaPemda)
    {
        var baris = await pemda.PastikanAsync(s, namaPemda ?? "", "mulai");
        await RantaiPeristiwa.KunciAsync(s, baris.Pemda);
        administrator.Pemda = baris.Pemda;
        if (await PenggunaStore.CariNamaAsync(s, baris.Pemda, administrator.NamaNormal) is not null)
        {
            return new HasilMulai(KeadaanTautan.Berlaku, NamaTerpakai: true);
        }

        if (!await tautan.PakaiAsync(s, "", rahasia))
        {
            return new HasilMulai(KeadaanTautan.Terpakai);
        }

        // the demo offices may have made it already, under a name of theirs
        if (namaPemda is not null && baris.Nama != namaPemda)
        {
            await pemda.UbahNamaAsync(s, new Pelaku(baris.Pemda, "mulai", "Mulai pertama", "mulai"), namaPemda, baris.Revisi);
        }

        await PenggunaStore.SisipAsync(s, administrator);
        await s.JalankanAsync(
            "INSERT INTO penugasan (pemda, id, pengguna, peran, mulai) VALUES (@Pemda, @tugas, @Id, @peran, @hari)",
            new { administrator.Pemda, tugas = Rahasia.Id(), administrator.Id, peran = nameof(Peran.Administrator), hari = peran.HariIni.ToString("yyyy-MM-dd") });
        var pelaku = new Pelaku(administrator.Pemda, administrator.Id, administrator.Nama, "mulai");
        await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("AdministratorPertamaDibuat") { Objek = Pengguna.Objek(administrator.Id), Baru = administrator.NamaPengguna });
        await PeranContohAsync(s, pelaku);
        return new HasilMulai(KeadaanTautan.Berlaku);
    }

    // whoever tries the demo offices alone must be able to write and to sign there; in offices of one's own roles are given, not taken
    private async Task PeranContohAsync(SesiBasisdata s, Pelaku pelaku)
    {
        foreach (var pd in await s.DaftarAsync<string>("SELECT id FROM perangkat_daerah WHERE pemda = @Pemda AND contoh = 1 ORDER BY id", pelaku))
        {
            foreach (var p in new[] { nameof(Peran.Perencana), nameof(Peran.Kepala) })
            {
                await s.JalankanAsync(
                    "INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, mulai) VALUES (@Pemda, @tugas, @Id, @p, @pd, @hari)",
                    new { pelaku.Pemda, tugas = Rahasia.Id(), pelaku.Id, p, pd, hari = peran.HariIni.ToString("yyyy-MM-dd") });
                await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("PeranDiberikan") { Objek = Pengguna.Objek(pelaku.Id), PerangkatDaerah = pd, Baru = p, Alasan = "Mencoba kantor contoh" });
            }
        }
    }

    private async Task<KeadaanTautan> PeriksaAsync(SesiBasisdata s, string rahasia)
    {
        var (keadaan, _) = await tautan.PeriksaAsync(s, "", GunaTautan.Mulai, rahasia);
        return keadaan == KeadaanTautan.Berlaku && await AdaAsync(s) ? KeadaanTautan.Lewat : keadaan;
    }

    private async Task<bool> AdaAsync(SesiBasisdata s) => await PemdaStore.KiniAsync(s) is { } kini
        && await s.SatuAsync<long>(SqlAdministrator, new { pemda = kini.Pemda, hari = peran.HariIni.ToString("yyyy-MM-dd") }) > 0;
}
