using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Akun;

/// <summary>What administrators write of a user.</summary>
/// <param name="NamaPengguna">Name to sign in with.</param>
/// <param name="Nama">Name of the person.</param>
/// <param name="Pejabat">Identifier of the official that the user is; empty: none.</param>
public sealed record IsianPengguna(string NamaPengguna, string Nama, string Pejabat);

/// <summary>What came of a change by an administrator.</summary>
public abstract record HasilKelola
{
    private HasilKelola()
    {
    }

    /// <summary>Done.</summary>
    /// <param name="Id">The user.</param>
    /// <param name="Tautan">Secret of the one-time link that was made; empty: none.</param>
    public sealed record Selesai(string Id, string Tautan = "") : HasilKelola;

    /// <summary>Somebody changed the user in between; nothing was written.</summary>
    /// <param name="Kini">The user as it stands.</param>
    public sealed record Bentrok(Pengguna Kini) : HasilKelola;

    /// <summary>Another user signs in with that name.</summary>
    public sealed record NamaTerpakai : HasilKelola;

    /// <summary>Nobody would be left who administers for good.</summary>
    public sealed record AdministratorTerakhir : HasilKelola;

    /// <summary>No such user, role, official or place.</summary>
    public sealed record TakAda : HasilKelola;
}

/// <summary>A user in the list of administrators.</summary>
public sealed class BarisPengguna
{
    /// <summary>Identifier.</summary>
    public string Id { get; init; } = "";

    /// <summary>Name to sign in with.</summary>
    public string NamaPengguna { get; init; } = "";

    /// <summary>Name of the person.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Whether the user may sign in.</summary>
    public bool Aktif { get; init; }

    /// <summary>Whether a password was set.</summary>
    public bool Bersandi { get; init; }

    /// <summary>Whether codes are asked for.</summary>
    public bool DuaLangkah { get; init; }

    /// <summary>Whether the user is an official: rights then come from the terms too.</summary>
    public bool Berjabatan { get; init; }

    /// <summary>Last signed in when; empty: never.</summary>
    public string MasukTerakhir { get; init; } = "";

    /// <summary>Roles that were given, of whatever term.</summary>
    public IReadOnlyList<Penugasan> DaftarPeran { get; internal set; } = [];
}

/// <summary>Administration of users: every change is an event in the same transaction; the loser of two editors gets both versions.</summary>
public sealed partial class KelolaPenggunaStore(Basisdata basisdata, RantaiPeristiwa rantai, TautanStore tautan, PeranStore peran, TimeProvider waktu)
{
    /// <summary>A link for a new user counts for so long.</summary>
    public static TimeSpan MasaTautanBaru { get; } = TimeSpan.FromDays(7);

    /// <summary>A link for recovery counts for so long.</summary>
    public static TimeSpan MasaTautanPulih { get; } = TimeSpan.FromDays(1);

    /// <summary>Users whose name fits, by name; and how many there are.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="cari">Part of a name; empty: all.</param>
    /// <param name="lewati">So many are passed over.</param>
    /// <param name="banyak">At most so many.</param>
    /// <param name="batal">Cancels.</param>
    public Task<(IReadOnlyList<BarisPengguna> Daftar, int Jumlah)> DaftarAsync(string pemda, string cari, int lewati, int banyak, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(cari);
        var pola = PolaLike.Memuat(cari);
        return basisdata.BacaAsync(
            async s =>
            {
                const string Syarat = "FROM pengguna WHERE pemda = @pemda AND (LOWER(nama) LIKE @pola ESCAPE '\\' OR nama_normal LIKE @pola ESCAPE '\\')";
                const string Halaman = $"{Syarat} ORDER BY aktif DESC, LOWER(nama), id LIMIT @banyak OFFSET @lewati";
                var isian = new { pemda, pola, banyak, lewati };
                var jumlah = await s.SatuAsync<long>($"SELECT COUNT(*) {Syarat}", isian);
                var daftar = await s.DaftarAsync<BarisPengguna>($"SELECT id, nama_pengguna, nama, aktif, CASE WHEN sandi = '' THEN 0 ELSE 1 END AS bersandi, CASE WHEN pejabat = '' THEN 0 ELSE 1 END AS berjabatan, dua_langkah, masuk_terakhir {Halaman}", isian);
                var tugas = (await s.DaftarAsync<Penugasan>(
                    $"SELECT id, pengguna, peran, perangkat_daerah, unit, mulai, selesai FROM penugasan WHERE pemda = @pemda AND pengguna IN (SELECT id {Halaman}) ORDER BY mulai, id", isian)).ToLookup(t => t.Pengguna);
                foreach (var d in daftar)
                {
                    d.DaftarPeran = [.. tugas[d.Id]];
                }

                return (daftar, (int)jumlah);
            },
            batal);
    }

    /// <summary>Roles given to a user, of whatever term.</summary>
    public Task<IReadOnlyList<Penugasan>> DaftarPeranAsync(string pemda, string pengguna, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<Penugasan>(
            "SELECT id, pengguna, peran, perangkat_daerah, unit, mulai, selesai FROM penugasan WHERE pemda = @pemda AND pengguna = @pengguna ORDER BY mulai, id", new { pemda, pengguna }),
        batal);

    /// <summary>What was done to and by signing in of a user, newest first.</summary>
    public Task<IReadOnlyList<Peristiwa>> RiwayatAsync(string pemda, string pengguna, long sebelum = 0, int banyak = 50, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => RantaiPeristiwa.DaftarAsync(s, pemda, Pengguna.Objek(pengguna), sebelum: sebelum, banyak: banyak), batal);

    /// <summary>Makes a user without password; the link that it gives sets one.</summary>
    public Task<HasilKelola> BuatAsync(Pelaku pelaku, IsianPengguna isian, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(pelaku);
            ArgumentNullException.ThrowIfNull(isian);
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var baru = Pengguna.Baru(pelaku.Pemda, isian.NamaPengguna, isian.Nama, waktu.GetUtcNow(), isian.Pejabat);
            if (await TolakAsync(s, pelaku.Pemda, "", isian) is { } tolak)
            {
                return tolak;
            }

            await PenggunaStore.SisipAsync(s, baru);
            await CatatAsync(s, pelaku, baru.Id, new PeristiwaBaru("PenggunaDibuat") { Baru = Uraian(isian) });
            return new HasilKelola.Selesai(baru.Id, await tautan.BuatAsync(s, pelaku.Pemda, GunaTautan.Sandi, baru.Id, MasaTautanBaru));
        },
        batal);

    /// <summary>Changes names and the link to an official.</summary>
    public Task<HasilKelola> UbahAsync(Pelaku pelaku, string id, int revisi, IsianPengguna isian, CancellationToken batal = default) => UbahAsync(
        pelaku, id, revisi,
        async (s, lama) =>
        {
            if (await TolakAsync(s, pelaku.Pemda, id, isian) is { } tolak)
            {
                return tolak;
            }

            await s.JalankanAsync(
                "UPDATE pengguna SET nama_pengguna = @NamaPengguna, nama_normal = @normal, nama = @Nama, pejabat = @Pejabat WHERE pemda = @Pemda AND id = @id",
                new { isian.NamaPengguna, normal = PenggunaStore.Normal(isian.NamaPengguna), isian.Nama, isian.Pejabat, pelaku.Pemda, id });
            await CatatAsync(s, pelaku, id, new PeristiwaBaru("PenggunaDiubah") { Lama = Uraian(new IsianPengguna(lama.NamaPengguna, lama.Nama, lama.Pejabat)), Baru = Uraian(isian) });
            // another official means other rights
            return new HasilKelola.Selesai(lama.Pejabat == isian.Pejabat ? id : await AkhiriSesiAsync(s, pelaku.Pemda, id));
        },
        batal);

    private static string Uraian(IsianPengguna i) => $"{i.NamaPengguna} · {i.Nama}" + (i.Pejabat.Length > 0 ? $" · pejabat {i.Pejabat}" : "");

    private static async Task<HasilKelola?> TolakAsync(SesiBasisdata s, string pemda, string id, IsianPengguna isian)
    {
        if (await s.SatuAsync<long>("SELECT COUNT(*) FROM pengguna WHERE pemda = @pemda AND nama_normal = @normal AND id <> @id", new { pemda, normal = PenggunaStore.Normal(isian.NamaPengguna), id }) > 0)
        {
            return new HasilKelola.NamaTerpakai();
        }

        return isian.Pejabat.Length > 0 && await s.SatuAsync<long>("SELECT COUNT(*) FROM pejabat WHERE pemda = @pemda AND id = @Pejabat", new { pemda, isian.Pejabat }) == 0 ? new HasilKelola.TakAda() : null;
    }

    // a new stamp: what was signed in before counts no more; the session of whoever does it stays
    private static async Task<string> AkhiriSesiAsync(SesiBasisdata s, string pemda, string id, string kecuali = "")
    {
        var stempel = Rahasia.Stempel();
        await SesiStore.CabutLainAsync(s, pemda, id, kecuali);
        await s.JalankanAsync("UPDATE pengguna SET stempel = @stempel, cap = cap + 1 WHERE pemda = @pemda AND id = @id", new { pemda, id, stempel });
        await s.JalankanAsync("UPDATE sesi SET stempel = @stempel WHERE pemda = @pemda AND id = @kecuali AND pengguna = @id", new { pemda, id, kecuali, stempel });
        return id;
    }

    private Task CatatAsync(SesiBasisdata s, Pelaku pelaku, string id, PeristiwaBaru p) => rantai.CatatAsync(s, pelaku, p with { Objek = Pengguna.Objek(id) });

    // the frame of every change of a user that exists: lock, compare, do, count, and nobody may be left without administrator
    private async Task<HasilKelola> UbahAsync(Pelaku pelaku, string id, int revisi, Func<SesiBasisdata, Pengguna, Task<HasilKelola>> kerja, CancellationToken batal, bool jagaAdministrator = true)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        try
        {
            return await basisdata.TulisAsync(
                async s =>
                {
                    await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                    if (await PenggunaStore.CariAsync(s, pelaku.Pemda, id) is not { } lama)
                    {
                        return new HasilKelola.TakAda();
                    }

                    if (lama.Revisi != revisi)
                    {
                        return new HasilKelola.Bentrok(lama);
                    }

                    var semula = await AdministratorTetapAsync(s, pelaku.Pemda);
                    var hasil = await kerja(s, lama);
                    await s.JalankanAsync("UPDATE pengguna SET revisi = revisi + @tambah WHERE pemda = @Pemda AND id = @id", new { tambah = hasil is HasilKelola.Selesai ? 1 : 0, pelaku.Pemda, id });
                    return jagaAdministrator && semula > 0 && await AdministratorTetapAsync(s, pelaku.Pemda) == 0 ? throw new TanpaAdministratorException() : hasil;
                },
                batal);
        }
        catch (TanpaAdministratorException)
        {
            return new HasilKelola.AdministratorTerakhir();
        }
    }

    // those who administer today and without end, and can sign in
    private Task<long> AdministratorTetapAsync(SesiBasisdata s, string pemda) => s.SatuAsync<long>(
        """
        SELECT COUNT(*) FROM pengguna u JOIN penugasan p ON p.pemda = u.pemda AND p.pengguna = u.id
        WHERE u.pemda = @pemda AND u.aktif = 1 AND (u.sandi <> '' OR EXISTS (SELECT 1 FROM kunci_sandi k WHERE k.pemda = u.pemda AND k.pengguna = u.id))
          AND p.peran = 'Administrator' AND p.mulai <= @hari AND p.selesai = ''
        """,
        new { pemda, hari = peran.HariIni.ToString("yyyy-MM-dd") });

    private sealed class TanpaAdministratorException : Exception;
}
