using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Instansi;

/// <summary>The units of a perangkat daerah: a tree with an order.</summary>
public sealed class UnitStore(Basisdata basisdata, RantaiPeristiwa rantai)
{
    private const string Kolom = "id, induk, nama, urutan, aktif, revisi";

    /// <summary>All units, in no order of the tree (see <see cref="PohonUnit"/>).</summary>
    public Task<IReadOnlyList<BarisUnit>> DaftarAsync(string pemda, string perangkatDaerah, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => DaftarAsync(s, pemda, perangkatDaerah), batal);

    /// <summary>Adds a unit as the last of its siblings.</summary>
    public Task<HasilUbah> TambahAsync(Pelaku pelaku, string perangkatDaerah, string nama, string induk, CancellationToken batal = default) => basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var daftar = await DaftarAsync(s, pelaku.Pemda, perangkatDaerah);
            var rapi = TeksIsian.Rapi(nama);
            return Salah(daftar, "", rapi, induk) is { } salah ? salah : new HasilUbah.Tersimpan(await SisipkanAsync(s, pelaku, perangkatDaerah, rapi, induk, Akhir(daftar, induk)));
        },
        batal);

    /// <summary>Adds a unit inside the caller's transaction; gives its key.</summary>
    public async Task<string> SisipkanAsync(SesiBasisdata sesi, Pelaku pelaku, string perangkatDaerah, string nama, string induk, int urutan)
    {
        var id = Guid.CreateVersion7().ToString("N");
        await sesi.JalankanAsync(
            "INSERT INTO unit_kerja (pemda, perangkat_daerah, id, induk, nama, urutan) VALUES (@Pemda, @perangkatDaerah, @id, @induk, @nama, @urutan)",
            new { pelaku.Pemda, perangkatDaerah, id, induk, nama, urutan });
        await rantai.CatatAsync(sesi, pelaku, Jejak.Tentang("UnitKerjaDitambah", perangkatDaerah, $"unit-kerja/{id}", null, new { Nama = nama, Induk = induk }));
        return id;
    }

    /// <summary>Renames a unit or puts it below another one.</summary>
    public Task<HasilUbah> UbahAsync(Pelaku pelaku, string perangkatDaerah, string id, int revisi, string nama, string induk, CancellationToken batal = default) =>
        DenganBarisAsync(pelaku, perangkatDaerah, id, revisi, async (s, daftar, lama) =>
        {
            var rapi = TeksIsian.Rapi(nama);
            if (Salah(daftar, id, rapi, induk) is { } salah)
            {
                return salah;
            }

            if (rapi == lama.Nama && induk == lama.Induk)
            {
                return new HasilUbah.Tersimpan(id);
            }

            var urutan = induk == lama.Induk ? lama.Urutan : Akhir(daftar, induk);
            await s.JalankanAsync(
                "UPDATE unit_kerja SET nama = @rapi, induk = @induk, urutan = @urutan, revisi = revisi + 1 WHERE pemda = @Pemda AND perangkat_daerah = @perangkatDaerah AND id = @id",
                new { rapi, induk, urutan, pelaku.Pemda, perangkatDaerah, id });
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang(
                "UnitKerjaDiubah", perangkatDaerah, $"unit-kerja/{id}", new { lama.Nama, lama.Induk }, new { Nama = rapi, Induk = induk }));
            return new HasilUbah.Tersimpan(id);
        }, batal);

    /// <summary>Moves a unit one place up or down among its siblings.</summary>
    public Task<HasilUbah> GeserAsync(Pelaku pelaku, string perangkatDaerah, string id, int revisi, bool naik, CancellationToken batal = default) =>
        DenganBarisAsync(pelaku, perangkatDaerah, id, revisi, async (s, daftar, lama) =>
        {
            var saudara = daftar.Where(u => u.Induk == lama.Induk).OrderBy(u => u.Urutan).ThenBy(u => u.Nama, StringComparer.Ordinal).ToList();
            var dari = saudara.FindIndex(u => u.Id == id);
            var ke = dari + (naik ? -1 : 1);
            if (ke < 0 || ke >= saudara.Count)
            {
                return new HasilUbah.Tersimpan(id);
            }

            (saudara[dari], saudara[ke]) = (saudara[ke], saudara[dari]);
            var baru = saudara.Select((u, i) => new { pelaku.Pemda, perangkatDaerah, u.Id, Lama = u.Urutan, Urutan = i + 1 }).Where(u => u.Lama != u.Urutan).ToList();
            await s.JalankanAsync("UPDATE unit_kerja SET urutan = @Urutan, revisi = revisi + 1 WHERE pemda = @Pemda AND perangkat_daerah = @perangkatDaerah AND id = @Id", baru);
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("UnitKerjaDigeser", perangkatDaerah, $"unit-kerja/{id}", new { Urutan = dari + 1 }, new { Urutan = ke + 1 }) with
            {
                Turut = [.. baru.Select(u => $"unit-kerja/{u.Id}")],
            });
            return new HasilUbah.Tersimpan(id);
        }, batal);

    /// <summary>Puts a unit aside or takes it back.</summary>
    public Task<HasilUbah> AktifkanAsync(Pelaku pelaku, string perangkatDaerah, string id, int revisi, bool aktif, CancellationToken batal = default) =>
        DenganBarisAsync(pelaku, perangkatDaerah, id, revisi, async (s, daftar, lama) =>
        {
            if (!aktif && daftar.FirstOrDefault(u => u.Induk == id && u.Aktif == 1) is { } anak)
            {
                return new HasilUbah.Ditolak("", $"{lama.Nama} masih membawahi {anak.Nama}. Pindahkan atau nonaktifkan dahulu unit di bawahnya.");
            }

            await AktifkanAsync(s, pelaku, perangkatDaerah, id, aktif);
            return new HasilUbah.Tersimpan(id);
        }, batal);

    /// <summary>Deletes a unit that nothing refers to; any other is put aside.</summary>
    public Task<HasilUbah> HapusAsync(Pelaku pelaku, string perangkatDaerah, string id, int revisi, CancellationToken batal = default) =>
        DenganBarisAsync(pelaku, perangkatDaerah, id, revisi, async (s, daftar, lama) =>
        {
            if (daftar.FirstOrDefault(u => u.Induk == id) is { } anak)
            {
                return new HasilUbah.Ditolak("", $"{lama.Nama} masih membawahi {anak.Nama}. Pindahkan atau hapus dahulu unit di bawahnya.");
            }

            var dirujuk = await s.SatuAsync<long>(
                "SELECT (SELECT COUNT(*) FROM masa_jabatan WHERE pemda = @Pemda AND perangkat_daerah = @perangkatDaerah AND unit = @id) + (SELECT COUNT(*) FROM konfirmasi_jabatan WHERE pemda = @Pemda AND perangkat_daerah = @perangkatDaerah AND unit = @id) + (SELECT COUNT(*) FROM penugasan WHERE pemda = @Pemda AND perangkat_daerah = @perangkatDaerah AND unit = @id)",
                new { pelaku.Pemda, perangkatDaerah, id });
            if (dirujuk > 0)
            {
                await AktifkanAsync(s, pelaku, perangkatDaerah, id, aktif: false);
                return new HasilUbah.Tersimpan(id, $"{lama.Nama} dinonaktifkan, tidak dihapus, karena ada masa jabatan atau penugasan padanya.");
            }

            await s.JalankanAsync("DELETE FROM unit_kerja WHERE pemda = @Pemda AND perangkat_daerah = @perangkatDaerah AND id = @id", new { pelaku.Pemda, perangkatDaerah, id });
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("UnitKerjaDihapus", perangkatDaerah, $"unit-kerja/{id}", new { lama.Nama, lama.Induk }, null));
            return new HasilUbah.Tersimpan(id, $"{lama.Nama} dihapus.");
        }, batal);

    internal static Task<IReadOnlyList<BarisUnit>> DaftarAsync(SesiBasisdata s, string pemda, string perangkatDaerah) => s.DaftarAsync<BarisUnit>(
        $"SELECT {Kolom} FROM unit_kerja WHERE pemda = @pemda AND perangkat_daerah = @perangkatDaerah ORDER BY urutan, nama, id", new { pemda, perangkatDaerah });

    private static int Akhir(IReadOnlyList<BarisUnit> daftar, string induk) => 1 + daftar.Where(u => u.Induk == induk).Select(u => u.Urutan).DefaultIfEmpty(0).Max();

    private static HasilUbah.Ditolak? Salah(IReadOnlyList<BarisUnit> daftar, string id, string nama, string induk)
    {
        if (TeksIsian.Wajib("Nama", "Nama unit", nama) is { } salah)
        {
            return salah;
        }

        if (induk.Length > 0 && daftar.All(u => u.Id != induk))
        {
            return new HasilUbah.Ditolak("Induk", "Unit atasan itu sudah tidak ada. Muat ulang halaman, lalu pilih unit atasan yang lain.");
        }

        if (id.Length > 0 && PohonUnit.Keturunan(daftar, id).Contains(induk))
        {
            return new HasilUbah.Ditolak("Induk", $"{nama} tidak dapat ditaruh di bawah dirinya sendiri atau di bawah unit bawahannya. Pilih unit atasan yang lain.");
        }

        return daftar.Any(u => u.Id != id && u.Induk == induk && u.Nama.Equals(nama, StringComparison.OrdinalIgnoreCase))
            ? new HasilUbah.Ditolak("Nama", $"Unit {nama} sudah ada di bawah atasan yang sama.")
            : null;
    }

    private async Task AktifkanAsync(SesiBasisdata s, Pelaku pelaku, string perangkatDaerah, string id, bool aktif)
    {
        await s.JalankanAsync(
            "UPDATE unit_kerja SET aktif = @aktif, revisi = revisi + 1 WHERE pemda = @Pemda AND perangkat_daerah = @perangkatDaerah AND id = @id",
            new { aktif = aktif ? 1 : 0, pelaku.Pemda, perangkatDaerah, id });
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang(aktif ? "UnitKerjaDiaktifkan" : "UnitKerjaDinonaktifkan", perangkatDaerah, $"unit-kerja/{id}", null, null));
    }

    private Task<HasilUbah> DenganBarisAsync(
        Pelaku pelaku, string perangkatDaerah, string id, int revisi, Func<SesiBasisdata, IReadOnlyList<BarisUnit>, BarisUnit, Task<HasilUbah>> kerja, CancellationToken batal) => basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var daftar = await DaftarAsync(s, pelaku.Pemda, perangkatDaerah);
            return daftar.FirstOrDefault(u => u.Id == id) switch
            {
                null => new HasilUbah.TidakAda(),
                var u when u.Revisi != revisi => new HasilUbah.Bentrok(),
                var u => await kerja(s, daftar, u),
            };
        },
        batal);
}
