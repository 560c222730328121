using System.Globalization;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Akun;

/// <summary>Users as signing in needs them. Every change of them is an event, told by comparing, so that none can be forgotten.</summary>
public sealed class PenggunaStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    private const string Kolom =
        "pemda, id, nama_pengguna, nama_normal, nama, pejabat, sandi, stempel, kunci_totp, dua_langkah, kode_pemulihan, aktif, dibuat, masuk_terakhir, revisi, cap, surel";

    /// <summary>The form of a name in which it is compared.</summary>
    public static string Normal(string namaPengguna)
    {
        ArgumentNullException.ThrowIfNull(namaPengguna);
        return namaPengguna.Trim().ToLowerInvariant();
    }

    /// <summary>By identifier.</summary>
    public Task<Pengguna?> CariAsync(string pemda, string id, CancellationToken batal = default) => basisdata.SekaliAsync(s => CariAsync(s, pemda, id), batal);

    /// <summary>By the name to sign in with, in the form of <see cref="Normal"/>.</summary>
    public Task<Pengguna?> CariNamaAsync(string pemda, string namaNormal, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => CariNamaAsync(s, pemda, namaNormal), batal);

    /// <summary>Writes back what one signs in with, and the name of the person; <c>false</c> when it was changed in between.</summary>
    /// <param name="pelaku">Who does it.</param>
    /// <param name="pengguna">The user, as read and then changed.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<bool> SimpanAsync(Pelaku pelaku, Pengguna pengguna, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pengguna);
        var berhasil = await basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pengguna.Pemda);
                return await CariAsync(s, pengguna.Pemda, pengguna.Id) is { } lama && lama.Cap == pengguna.Cap && await SimpanAsync(s, pelaku, lama, pengguna);
            },
            batal);
        pengguna.Cap += berhasil ? 1 : 0;
        return berhasil;
    }

    /// <summary>Notes that the user signed in.</summary>
    public Task CatatMasukAsync(Pelaku pelaku, string cara, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        return basisdata.TulisAsync(
            async s =>
            {
                await s.JalankanAsync(
                    "UPDATE pengguna SET masuk_terakhir = @saat WHERE pemda = @Pemda AND id = @Id", new { pelaku.Pemda, pelaku.Id, saat = SaatUtc.Tulis(waktu.GetUtcNow()) });
                await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("PenggunaMasuk") { Objek = Pengguna.Objek(pelaku.Id), Baru = cara });
            },
            batal);
    }

    // codes of half a minute; when so many are remembered, none before them counts
    private const int LangkahDiingat = 20;

    /// <summary>Uses up a step of the one-time codes; <c>false</c> when it was used before, whichever way the clock was set since.</summary>
    public Task<bool> PakaiLangkahAsync(string pemda, string id, long langkah, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            var lama = await s.SatuAsync<string>(
                "SELECT langkah_terpakai FROM pengguna WHERE pemda = @pemda AND id = @id", new { pemda, id });
            var terpakai = (lama ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
            var ini = langkah.ToString(CultureInfo.InvariantCulture);
            var urut = terpakai.Append(ini).OrderBy(t => long.Parse(t, CultureInfo.InvariantCulture));
            var baru = string.Join(' ', urut.TakeLast(LangkahDiingat));
            // of those who read the same only one finds it still so
            var lewat = terpakai.Count == LangkahDiingat && langkah < terpakai.Min(t => long.Parse(t, CultureInfo.InvariantCulture));
            return lama is not null && !lewat && !terpakai.Contains(ini) && await s.JalankanAsync(
                "UPDATE pengguna SET langkah_terpakai = @baru WHERE pemda = @pemda AND id = @id AND langkah_terpakai = @lama",
                new { pemda, id, baru, lama }) == 1;
        },
        batal);

    /// <summary>Passkeys of a user, oldest first.</summary>
    public Task<IReadOnlyList<KunciSandi>> DaftarKunciAsync(string pemda, string pengguna, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<KunciSandi>("SELECT pemda, pengguna, kredensial, nama, data, dibuat FROM kunci_sandi WHERE pemda = @pemda AND pengguna = @pengguna ORDER BY dibuat, kredensial", new { pemda, pengguna }),
        batal);

    /// <summary>A passkey by its credential.</summary>
    public Task<KunciSandi?> CariKunciAsync(string pemda, string kredensial, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.SatuAsync<KunciSandi>("SELECT pemda, pengguna, kredensial, nama, data, dibuat FROM kunci_sandi WHERE pemda = @pemda AND kredensial = @kredensial", new { pemda, kredensial }), batal);

    /// <summary>Adds a passkey, or writes its counters and name. A credential of another user is not taken over: then <c>false</c>.</summary>
    public Task<bool> SimpanKunciAsync(Pelaku pelaku, KunciSandi kunci, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(kunci);
            await RantaiPeristiwa.KunciAsync(s, kunci.Pemda);
            var lama = await s.SatuAsync<KunciSandi>("SELECT pengguna, nama, data FROM kunci_sandi WHERE pemda = @Pemda AND kredensial = @Kredensial", kunci);
            if (lama is not null && lama.Pengguna != kunci.Pengguna)
            {
                return false;
            }

            await s.JalankanAsync(
                "INSERT INTO kunci_sandi (pemda, pengguna, kredensial, nama, data, dibuat) VALUES (@Pemda, @Pengguna, @Kredensial, @Nama, @Data, @Dibuat) ON CONFLICT (pemda, kredensial) DO UPDATE SET nama = excluded.nama, data = excluded.data",
                kunci);
            if (lama?.Nama != kunci.Nama || lama.Data != kunci.Data)
            {
                await rantai.CatatAsync(s, pelaku, new PeristiwaBaru(lama is null ? "KunciSandiDitambah" : lama.Nama != kunci.Nama ? "KunciSandiDinamai" : "KunciSandiDipakai")
                {
                    Objek = Pengguna.Objek(kunci.Pengguna), Lama = lama?.Nama ?? "", Baru = kunci.Nama,
                });
            }

            return true;
        },
        batal);

    /// <summary>Removes a passkey of a user; <c>false</c> when the user has no such one.</summary>
    public Task<bool> HapusKunciAsync(Pelaku pelaku, string pemda, string pengguna, string kredensial, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            var isian = new { pemda, pengguna, kredensial };
            var lama = await s.SatuAsync<KunciSandi>("SELECT nama FROM kunci_sandi WHERE pemda = @pemda AND pengguna = @pengguna AND kredensial = @kredensial", isian);
            if (lama is null)
            {
                return false;
            }

            await s.JalankanAsync("DELETE FROM kunci_sandi WHERE pemda = @pemda AND pengguna = @pengguna AND kredensial = @kredensial", isian);
            await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("KunciSandiDihapus") { Objek = Pengguna.Objek(pengguna), Lama = lama.Nama });
            return true;
        },
        batal);

    internal static Task<Pengguna?> CariNamaAsync(SesiBasisdata s, string pemda, string namaNormal) =>
        s.SatuAsync<Pengguna>($"SELECT {Kolom} FROM pengguna WHERE pemda = @pemda AND nama_normal = @namaNormal", new { pemda, namaNormal });

    internal static Task<Pengguna?> CariAsync(SesiBasisdata s, string pemda, string id) =>
        s.SatuAsync<Pengguna>($"SELECT {Kolom} FROM pengguna WHERE pemda = @pemda AND id = @id", new { pemda, id });

    internal static Task SisipAsync(SesiBasisdata s, Pengguna p) => s.JalankanAsync(
        "INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, pejabat, sandi, stempel, dibuat) VALUES (@Pemda, @Id, @NamaPengguna, @NamaNormal, @Nama, @Pejabat, @Sandi, @Stempel, @Dibuat)", p);

    private static IEnumerable<PeristiwaBaru> Perubahan(Pengguna lama, Pengguna baru)
    {
        if (lama.Nama != baru.Nama)
        {
            yield return new PeristiwaBaru("PenggunaDiubah") { Lama = lama.Nama, Baru = baru.Nama };
        }

        if (lama.Surel != baru.Surel)
        {
            yield return new PeristiwaBaru("SurelDiubah") { Lama = lama.Surel, Baru = baru.Surel };
        }

        if (lama.Sandi != baru.Sandi)
        {
            yield return new PeristiwaBaru("KataSandiDiubah");
        }

        if (lama.DuaLangkah != baru.DuaLangkah)
        {
            yield return new PeristiwaBaru(baru.DuaLangkah ? "DuaLangkahDinyalakan" : "DuaLangkahDimatikan");
        }

        if (lama.KodePemulihan != baru.KodePemulihan && baru.KodePemulihan.Length > 0)
        {
            var berkurang = lama.KodePemulihan.Length > 0 && baru.KodePemulihan.Split(' ').All(lama.KodePemulihan.Split(' ').Contains);
            yield return new PeristiwaBaru(berkurang ? "KodePemulihanDipakai" : "KodePemulihanDibuat") { Baru = $"{baru.SisaKodePemulihan} kode tersisa" };
        }
        else if (lama.KodePemulihan.Length > 0 && baru.KodePemulihan.Length == 0)
        {
            yield return new PeristiwaBaru(lama.SisaKodePemulihan == 1 && baru.DuaLangkah ? "KodePemulihanDipakai" : "KodePemulihanDihapus") { Baru = "0 kode tersisa" };
        }
    }

    private async Task<bool> SimpanAsync(SesiBasisdata s, Pelaku pelaku, Pengguna lama, Pengguna baru)
    {
        await s.JalankanAsync(
            "UPDATE pengguna SET nama = @Nama, surel = @Surel, sandi = @Sandi, stempel = @Stempel, kunci_totp = @KunciTotp, dua_langkah = @dua, kode_pemulihan = @KodePemulihan, cap = cap + 1, revisi = revisi + @berganti WHERE pemda = @Pemda AND id = @Id",
            new { baru.Nama, baru.Surel, baru.Sandi, baru.Stempel, baru.KunciTotp, dua = baru.DuaLangkah ? 1 : 0, baru.KodePemulihan, baru.Pemda, baru.Id, berganti = lama.Nama == baru.Nama ? 0 : 1 });
        if (lama.Sandi != baru.Sandi)
        {
            await SandiStore.IngatAsync(s, lama.Pemda, lama.Id, lama.Sandi);
        }

        foreach (var p in Perubahan(lama, baru).DefaultIfEmpty(new PeristiwaBaru("PengamanMasukDiubah")))
        {
            await rantai.CatatAsync(s, pelaku, p with { Objek = Pengguna.Objek(baru.Id) });
        }

        return true;
    }
}
