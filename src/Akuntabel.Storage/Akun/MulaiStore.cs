using Akuntabel.Core.Alur;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Akun;

/// <summary>The first start: as long as there is no administrator, a one-time link makes one.</summary>
public sealed class MulaiStore(Basisdata basisdata, RantaiPeristiwa rantai, TautanStore tautan, PeranStore peran)
{
    private const string SqlAdministrator = """
        SELECT COUNT(*) FROM pengguna u JOIN penugasan p ON p.pemda = u.pemda AND p.pengguna = u.id
        WHERE u.aktif = 1 AND p.peran = 'Administrator' AND p.mulai <= @hari AND (p.selesai = '' OR p.selesai >= @hari)
        """;

    /// <summary>The secret of a new link; <c>null</c> when there is an administrator. Older links no longer count.</summary>
    public Task<string?> TautanAsync(CancellationToken batal = default) => basisdata.TulisAsync(
        async s => await AdaAsync(s) ? null : (string?)await tautan.BuatAsync(s, "", GunaTautan.Mulai, "", null), batal);

    /// <summary>How a link stands; once there is an administrator none counts.</summary>
    public Task<KeadaanTautan> PeriksaAsync(string rahasia, CancellationToken batal = default) => basisdata.BacaAsync(s => PeriksaAsync(s, rahasia), batal);

    /// <summary>Makes the administrator and uses the link up; anything but <see cref="KeadaanTautan.Berlaku"/> means that nothing was made.</summary>
    /// <param name="rahasia">Secret of the link.</param>
    /// <param name="administrator">The user; the pemda must exist.</param>
    /// <param name="batal">Cancels.</param>
    public Task<KeadaanTautan> BuatAdministratorAsync(string rahasia, Pengguna administrator, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(administrator);
            await RantaiPeristiwa.KunciAsync(s, administrator.Pemda);
            var keadaan = await PeriksaAsync(s, rahasia);
            if (keadaan != KeadaanTautan.Berlaku || !await tautan.PakaiAsync(s, "", rahasia))
            {
                return keadaan == KeadaanTautan.Berlaku ? KeadaanTautan.Terpakai : keadaan;
            }

            await PenggunaStore.SisipAsync(s, administrator);
            await s.JalankanAsync(
                "INSERT INTO penugasan (pemda, id, pengguna, peran, mulai) VALUES (@Pemda, @tugas, @Id, @peran, @hari)",
                new { administrator.Pemda, tugas = Rahasia.Id(), administrator.Id, peran = nameof(Peran.Administrator), hari = peran.HariIni.ToString("yyyy-MM-dd") });
            var pelaku = new Pelaku(administrator.Pemda, administrator.Id, administrator.Nama, "mulai");
            await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("AdministratorPertamaDibuat") { Objek = Pengguna.Objek(administrator.Id), Baru = administrator.NamaPengguna });
            await PeranContohAsync(s, pelaku);
            return KeadaanTautan.Berlaku;
        },
        batal);

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

    private async Task<bool> AdaAsync(SesiBasisdata s) => await s.SatuAsync<long>(SqlAdministrator, new { hari = peran.HariIni.ToString("yyyy-MM-dd") }) > 0;
}
