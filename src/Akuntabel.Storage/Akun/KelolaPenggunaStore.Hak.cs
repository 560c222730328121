using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Akun;

/// <summary>Roles, and whether and how a user may sign in.</summary>
public sealed partial class KelolaPenggunaStore
{
    /// <summary>Gives a role for a scope and a term.</summary>
    /// <param name="pelaku">Who gives it.</param>
    /// <param name="id">The user.</param>
    /// <param name="revisi">Of the user, as it was shown.</param>
    /// <param name="tugas">The role; scope and term are taken from it.</param>
    /// <param name="sesiSendiri">Session that stays, when one changes oneself.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilKelola> BeriPeranAsync(Pelaku pelaku, string id, int revisi, Penugasan tugas, string sesiSendiri = "", CancellationToken batal = default) => UbahAsync(
        pelaku, id, revisi,
        async (s, _) =>
        {
            ArgumentNullException.ThrowIfNull(tugas);
            if (!await TempatAdaAsync(s, pelaku.Pemda, tugas))
            {
                return new HasilKelola.TakAda();
            }

            await s.JalankanAsync(
                "INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, unit, mulai, selesai) VALUES (@Pemda, @nomor, @id, @Peran, @PerangkatDaerah, @Unit, @Mulai, @Selesai)",
                new { pelaku.Pemda, nomor = Rahasia.Id(), id, tugas.Peran, tugas.PerangkatDaerah, tugas.Unit, tugas.Mulai, tugas.Selesai });
            await CatatAsync(s, pelaku, id, new PeristiwaBaru("PeranDiberikan") { PerangkatDaerah = tugas.PerangkatDaerah, Baru = tugas.Uraian });
            return new HasilKelola.Selesai(await AkhiriSesiAsync(s, pelaku.Pemda, id, sesiSendiri));
        },
        batal);

    /// <summary>Changes the term of a role.</summary>
    public Task<HasilKelola> UbahMasaAsync(Pelaku pelaku, string id, int revisi, string tugas, DateOnly mulai, DateOnly? selesai, string sesiSendiri = "", CancellationToken batal = default) => UbahAsync(
        pelaku, id, revisi,
        async (s, _) =>
        {
            if (await TugasAsync(s, pelaku.Pemda, id, tugas) is not { } lama)
            {
                return new HasilKelola.TakAda();
            }

            var baru = new Penugasan
            {
                Id = lama.Id, Pengguna = id, Peran = lama.Peran, PerangkatDaerah = lama.PerangkatDaerah, Unit = lama.Unit, Mulai = mulai.ToString("yyyy-MM-dd"), Selesai = selesai?.ToString("yyyy-MM-dd") ?? "",
            };
            await s.JalankanAsync("UPDATE penugasan SET mulai = @Mulai, selesai = @Selesai WHERE pemda = @Pemda AND id = @Id", new { baru.Mulai, baru.Selesai, pelaku.Pemda, baru.Id });
            await CatatAsync(s, pelaku, id, new PeristiwaBaru("MasaPeranDiubah") { PerangkatDaerah = lama.PerangkatDaerah, Lama = lama.Uraian, Baru = baru.Uraian });
            return new HasilKelola.Selesai(await AkhiriSesiAsync(s, pelaku.Pemda, id, sesiSendiri));
        },
        batal);

    /// <summary>Takes a role back that was given by mistake; one that was rightly held is ended by its term instead.</summary>
    public Task<HasilKelola> CabutPeranAsync(Pelaku pelaku, string id, int revisi, string tugas, string sesiSendiri = "", CancellationToken batal = default) => UbahAsync(
        pelaku, id, revisi,
        async (s, _) =>
        {
            if (await TugasAsync(s, pelaku.Pemda, id, tugas) is not { } lama)
            {
                return new HasilKelola.TakAda();
            }

            await s.JalankanAsync("DELETE FROM penugasan WHERE pemda = @Pemda AND id = @tugas", new { pelaku.Pemda, tugas });
            await CatatAsync(s, pelaku, id, new PeristiwaBaru("PeranDicabut") { PerangkatDaerah = lama.PerangkatDaerah, Lama = lama.Uraian });
            return new HasilKelola.Selesai(await AkhiriSesiAsync(s, pelaku.Pemda, id, sesiSendiri));
        },
        batal);

    /// <summary>Lets a user sign in or not; who may not is signed out at once, and links for the password no longer count.</summary>
    public Task<HasilKelola> SetelAktifAsync(Pelaku pelaku, string id, int revisi, bool aktif, string alasan, CancellationToken batal = default) => UbahAsync(
        pelaku, id, revisi,
        async (s, lama) =>
        {
            if (lama.Aktif == aktif)
            {
                return new HasilKelola.Selesai(id);
            }

            await s.JalankanAsync("UPDATE pengguna SET aktif = @n WHERE pemda = @Pemda AND id = @id", new { n = aktif ? 1 : 0, pelaku.Pemda, id });
            await TautanStore.HapusAsync(s, pelaku.Pemda, id);
            await CatatAsync(s, pelaku, id, new PeristiwaBaru(aktif ? "PenggunaDiaktifkan" : "PenggunaDinonaktifkan") { Alasan = alasan });
            return new HasilKelola.Selesai(await AkhiriSesiAsync(s, pelaku.Pemda, id));
        },
        batal);

    /// <summary>Recovers a user who can't sign in: the password counts no more, sessions end, and a link sets a new one.</summary>
    /// <param name="pelaku">Who does it.</param>
    /// <param name="id">The user.</param>
    /// <param name="revisi">Of the user, as it was shown.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="lepasLangkahKedua">Whether codes and passkeys are taken off too.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilKelola> PulihkanAsync(Pelaku pelaku, string id, int revisi, string alasan, bool lepasLangkahKedua, CancellationToken batal = default) =>
        PulihkanAsync(pelaku, id, revisi, alasan, lepasLangkahKedua, jagaAdministrator: true, batal);

    /// <summary>Recovers from the terminal of the machine that holds the data; also the only administrator, who has nobody else to ask.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="namaPengguna">Name to sign in with.</param>
    /// <param name="siapa">Who sits at the terminal.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="lepasLangkahKedua">Whether codes and passkeys are taken off too.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilKelola> PulihkanDariTerminalAsync(string pemda, string namaPengguna, string siapa, string alasan, bool lepasLangkahKedua, CancellationToken batal = default) =>
        await basisdata.BacaAsync(s => PenggunaStore.CariNamaAsync(s, pemda, PenggunaStore.Normal(namaPengguna)), batal) is { } p
            ? await PulihkanAsync(new Pelaku(pemda, "terminal", siapa, "cli"), p.Id, p.Revisi, alasan, lepasLangkahKedua, jagaAdministrator: false, batal)
            : new HasilKelola.TakAda();

    private Task<HasilKelola> PulihkanAsync(Pelaku pelaku, string id, int revisi, string alasan, bool lepasLangkahKedua, bool jagaAdministrator, CancellationToken batal) => UbahAsync(
        pelaku, id, revisi,
        async (s, lama) =>
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(alasan);
            if (!lama.Aktif)
            {
                return new HasilKelola.TakAda();
            }

            await SandiStore.IngatAsync(s, pelaku.Pemda, id, lama.Sandi);
            await s.JalankanAsync("UPDATE pengguna SET sandi = '' WHERE pemda = @Pemda AND id = @id", new { pelaku.Pemda, id });
            if (lepasLangkahKedua)
            {
                await s.JalankanAsync("UPDATE pengguna SET dua_langkah = 0, kunci_totp = '', kode_pemulihan = '' WHERE pemda = @Pemda AND id = @id", new { pelaku.Pemda, id });
                await s.JalankanAsync("DELETE FROM kunci_sandi WHERE pemda = @Pemda AND pengguna = @id", new { pelaku.Pemda, id });
            }

            await CatatAsync(s, pelaku, id, new PeristiwaBaru("PenggunaDipulihkan") { Alasan = alasan, Baru = lepasLangkahKedua ? "kode masuk dan kunci sandi dilepas" : "" });
            return new HasilKelola.Selesai(await AkhiriSesiAsync(s, pelaku.Pemda, id), await tautan.BuatAsync(s, pelaku.Pemda, GunaTautan.Sandi, id, MasaTautanPulih));
        },
        batal, jagaAdministrator);

    /// <summary>A new link for a user who has not set a password yet; the earlier one no longer counts.</summary>
    public Task<HasilKelola> TautanUlangAsync(Pelaku pelaku, string id, int revisi, CancellationToken batal = default) => UbahAsync(
        pelaku, id, revisi,
        async (s, lama) =>
        {
            if (!lama.Aktif || lama.Sandi.Length > 0)
            {
                return new HasilKelola.TakAda();
            }

            await CatatAsync(s, pelaku, id, new PeristiwaBaru("TautanSandiDibuat"));
            return new HasilKelola.Selesai(id, await tautan.BuatAsync(s, pelaku.Pemda, GunaTautan.Sandi, id, MasaTautanBaru));
        },
        batal);

    /// <summary>Ends all sessions of a user.</summary>
    public Task<HasilKelola> AkhiriSemuaSesiAsync(Pelaku pelaku, string id, int revisi, string sesiSendiri = "", CancellationToken batal = default) => UbahAsync(
        pelaku, id, revisi,
        async (s, _) =>
        {
            await CatatAsync(s, pelaku, id, new PeristiwaBaru("SesiDiakhiri"));
            return new HasilKelola.Selesai(await AkhiriSesiAsync(s, pelaku.Pemda, id, sesiSendiri));
        },
        batal);

    /// <summary>Sets the password by a link, and uses the link up; <c>null</c> when it does not count.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="rahasia">Secret of the link.</param>
    /// <param name="sandi">Hash of the password.</param>
    /// <param name="batal">Cancels.</param>
    public Task<Pengguna?> AturSandiAsync(string pemda, string rahasia, string sandi, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pemda);
            var (keadaan, id) = await tautan.PeriksaAsync(s, pemda, GunaTautan.Sandi, rahasia);
            if (keadaan != KeadaanTautan.Berlaku || await PenggunaStore.CariAsync(s, pemda, id) is not { Aktif: true } lama || !await tautan.PakaiAsync(s, pemda, rahasia))
            {
                return null;
            }

            await SandiStore.IngatAsync(s, pemda, id, lama.Sandi);
            await s.JalankanAsync("UPDATE pengguna SET sandi = @sandi WHERE pemda = @pemda AND id = @id", new { pemda, id, sandi });
            await AkhiriSesiAsync(s, pemda, id);
            await CatatAsync(s, new Pelaku(pemda, id, lama.Nama, "web"), id, new PeristiwaBaru("KataSandiDibuat"));
            return await PenggunaStore.CariAsync(s, pemda, id);
        },
        batal);

    private static Task<Penugasan?> TugasAsync(SesiBasisdata s, string pemda, string pengguna, string id) => s.SatuAsync<Penugasan>(
        "SELECT id, pengguna, peran, perangkat_daerah, unit, mulai, selesai FROM penugasan WHERE pemda = @pemda AND pengguna = @pengguna AND id = @id", new { pemda, pengguna, id });

    // a role over the whole pemda has no place; the others have one that exists
    private static async Task<bool> TempatAdaAsync(SesiBasisdata s, string pemda, Penugasan t)
    {
        if (!Enum.TryParse<Peran>(t.Peran, out var p) || (t.Selesai.Length > 0 && string.CompareOrdinal(t.Selesai, t.Mulai) < 0))
        {
            return false;
        }

        if (Penugasan.SePemda(p))
        {
            return t.PerangkatDaerah.Length == 0 && t.Unit.Length == 0;
        }

        var isian = new { pemda, t.PerangkatDaerah, t.Unit };
        return await s.SatuAsync<long>("SELECT COUNT(*) FROM perangkat_daerah WHERE pemda = @pemda AND id = @PerangkatDaerah", isian) > 0
            && (t.Unit.Length == 0 || await s.SatuAsync<long>("SELECT COUNT(*) FROM unit_kerja WHERE pemda = @pemda AND perangkat_daerah = @PerangkatDaerah AND id = @Unit", isian) > 0);
    }
}
