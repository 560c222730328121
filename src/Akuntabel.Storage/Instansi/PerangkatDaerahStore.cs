using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Instansi;

/// <summary>A perangkat daerah.</summary>
public sealed class BarisPerangkatDaerah
{
    /// <summary>Key.</summary>
    public string Id { get; init; } = "";

    /// <summary>Code of the nomenclature: 8.01.0.00.0.00.01.0000.</summary>
    public string Kode { get; init; } = "";

    /// <summary>Name.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Abbreviation.</summary>
    public string Singkatan { get; init; } = "";

    /// <summary>Whether it still works (1) or only its history is kept (0).</summary>
    public int Aktif { get; init; }

    /// <summary>Whether it is a demo office (1).</summary>
    public int Contoh { get; init; }

    /// <summary>Counts the changes.</summary>
    public int Revisi { get; init; }

    /// <summary>The first year of which it has a document of one year; <c>null</c>: none, or not asked for.</summary>
    public int? TahunAwal { get; init; }

    /// <summary>The last such year.</summary>
    public int? TahunAkhir { get; init; }

    /// <summary>How many procedures run there.</summary>
    public int SopBerjalan { get; init; }

    /// <summary>How many recommendations of APIP are not settled there; none where not asked for.</summary>
    public int RekomendasiTerbuka { get; init; }

    /// <summary>How people call it.</summary>
    public string Sebutan => Singkatan.Length > 0 ? Singkatan : Nama;
}

/// <summary>What is typed about a perangkat daerah.</summary>
public sealed record IsianPerangkatDaerah(string Kode, string Nama, string Singkatan);

/// <summary>The perangkat daerah of a pemerintah daerah.</summary>
public sealed partial class PerangkatDaerahStore(Basisdata basisdata, RantaiPeristiwa rantai)
{
    private const string Kolom = "id, kode, nama, singkatan, aktif, contoh, revisi";

    /// <summary>All of them, the working ones first.</summary>
    public Task<IReadOnlyList<BarisPerangkatDaerah>> DaftarAsync(string pemda, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisPerangkatDaerah>($"SELECT {Kolom} FROM perangkat_daerah WHERE pemda = @pemda ORDER BY aktif DESC, kode, nama, id", new { pemda }), batal);

    /// <summary>All of them as <see cref="DaftarAsync"/> gives them, with the years of one, or of all.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="id">Whose years; empty: of all.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyList<BarisPerangkatDaerah>> DenganTahunAsync(string pemda, string id, CancellationToken batal = default) =>
        basisdata.SekaliAsync(
            s => s.DaftarAsync<BarisPerangkatDaerah>(
                $"""
                SELECT {Kolom}, {Tahun("MIN")} AS tahun_awal, {Tahun("MAX")} AS tahun_akhir,
                    (SELECT COUNT(*) FROM pelaksanaan_sop j WHERE j.pemda = p.pemda AND j.perangkat_daerah = p.id AND j.berakhir = '') AS sop_berjalan,
                    (SELECT COUNT(*) FROM rekomendasi r WHERE r.pemda = p.pemda AND r.perangkat_daerah = p.id
                        AND r.keadaan NOT IN ('Tuntas', 'TidakDapat')) AS rekomendasi_terbuka
                FROM perangkat_daerah p WHERE pemda = @pemda
                ORDER BY aktif DESC, kode, nama, id
                """,
                new { pemda, id }),
            batal);

    /// <summary>One of them; <c>null</c> when there is none of that key.</summary>
    public Task<BarisPerangkatDaerah?> CariAsync(string pemda, string id, CancellationToken batal = default) => basisdata.SekaliAsync(s => CariAsync(s, pemda, id), batal);

    /// <summary>Adds one.</summary>
    public Task<HasilUbah> TambahAsync(Pelaku pelaku, IsianPerangkatDaerah isian, CancellationToken batal = default) => basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var rapi = Rapi(isian);
            return await SalahAsync(s, pelaku.Pemda, "", rapi) is { } salah ? salah : new HasilUbah.Tersimpan(await SisipkanAsync(s, pelaku, "", rapi, contoh: false));
        },
        batal);

    /// <summary>Adds a demo office inside the caller's transaction; gives its key.</summary>
    public Task<string> TambahContohAsync(SesiBasisdata sesi, Pelaku pelaku, string id, IsianPerangkatDaerah isian) => SisipkanAsync(sesi, pelaku, id, Rapi(isian), contoh: true);

    /// <summary>Changes one, if it still is what the editor had opened.</summary>
    public Task<HasilUbah> UbahAsync(Pelaku pelaku, string id, int revisi, IsianPerangkatDaerah isian, CancellationToken batal = default) => basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var rapi = Rapi(isian);
            if (await CariAsync(s, pelaku.Pemda, id) is not { } lama)
            {
                return new HasilUbah.TidakAda();
            }

            if (await SalahAsync(s, pelaku.Pemda, id, rapi) is { } salah)
            {
                return salah;
            }

            if (rapi == new IsianPerangkatDaerah(lama.Kode, lama.Nama, lama.Singkatan))
            {
                return new HasilUbah.Tersimpan(id);
            }

            if (lama.Revisi != revisi)
            {
                return new HasilUbah.Bentrok();
            }

            await s.JalankanAsync(
                "UPDATE perangkat_daerah SET kode = @Kode, nama = @Nama, singkatan = @Singkatan, revisi = revisi + 1 WHERE pemda = @Pemda AND id = @id",
                new { rapi.Kode, rapi.Nama, rapi.Singkatan, pelaku.Pemda, id });
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("PerangkatDaerahDiubah", id, $"perangkat-daerah/{id}", new IsianPerangkatDaerah(lama.Kode, lama.Nama, lama.Singkatan), rapi));
            return new HasilUbah.Tersimpan(id);
        },
        batal);

    /// <summary>Puts one aside or takes it back into work.</summary>
    public Task<HasilUbah> AktifkanAsync(Pelaku pelaku, string id, int revisi, bool aktif, CancellationToken batal = default) => basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            if (await CariAsync(s, pelaku.Pemda, id) is not { } lama)
            {
                return new HasilUbah.TidakAda();
            }

            if (lama.Revisi != revisi)
            {
                return new HasilUbah.Bentrok();
            }

            await AktifkanAsync(s, pelaku, id, aktif);
            return new HasilUbah.Tersimpan(id);
        },
        batal);

    /// <summary>Deletes one that nothing refers to; any other is put aside, so that no document loses its owner.</summary>
    public Task<HasilUbah> HapusAsync(Pelaku pelaku, string id, int revisi, CancellationToken batal = default) => basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            if (await CariAsync(s, pelaku.Pemda, id) is not { } lama)
            {
                return new HasilUbah.TidakAda();
            }

            if (lama.Revisi != revisi)
            {
                return new HasilUbah.Bentrok();
            }

            if (await PemakaiAsync(s, pelaku.Pemda, id) is { Length: > 0 } pemakai)
            {
                await AktifkanAsync(s, pelaku, id, aktif: false);
                return new HasilUbah.Tersimpan(id, $"{lama.Nama} dinonaktifkan, tidak dihapus, karena masih dirujuk oleh {pemakai}.");
            }

            await s.JalankanAsync("DELETE FROM perangkat_daerah WHERE pemda = @Pemda AND id = @id", new { pelaku.Pemda, id });
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("PerangkatDaerahDihapus", id, $"perangkat-daerah/{id}", new IsianPerangkatDaerah(lama.Kode, lama.Nama, lama.Singkatan), null));
            return new HasilUbah.Tersimpan(id, $"{lama.Nama} dihapus.");
        },
        batal);

    internal static Task<BarisPerangkatDaerah?> CariAsync(SesiBasisdata s, string pemda, string id) =>
        s.SatuAsync<BarisPerangkatDaerah>($"SELECT {Kolom} FROM perangkat_daerah WHERE pemda = @pemda AND id = @id", new { pemda, id });

    private async Task AktifkanAsync(SesiBasisdata s, Pelaku pelaku, string id, bool aktif)
    {
        await s.JalankanAsync("UPDATE perangkat_daerah SET aktif = @aktif, revisi = revisi + 1 WHERE pemda = @Pemda AND id = @id", new { aktif = aktif ? 1 : 0, pelaku.Pemda, id });
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang(aktif ? "PerangkatDaerahDiaktifkan" : "PerangkatDaerahDinonaktifkan", id, $"perangkat-daerah/{id}", null, null));
    }

    private async Task<string> SisipkanAsync(SesiBasisdata s, Pelaku pelaku, string id, IsianPerangkatDaerah isian, bool contoh)
    {
        var kunci = id.Length > 0 ? id : await KunciBaruAsync(s, pelaku.Pemda, isian);
        await s.JalankanAsync(
            "INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan, contoh) VALUES (@Pemda, @kunci, @Kode, @Nama, @Singkatan, @contoh)",
            new { pelaku.Pemda, kunci, isian.Kode, isian.Nama, isian.Singkatan, contoh = contoh ? 1 : 0 });
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang("PerangkatDaerahDitambah", kunci, $"perangkat-daerah/{kunci}", null, isian));
        return kunci;
    }

    private static string Tahun(string yang) =>
        "CASE WHEN @id = '' OR p.id = @id THEN (SELECT "
        + $"{yang}(d.mulai) FROM dokumen d WHERE d.pemda = p.pemda AND d.perangkat_daerah = p.id AND d.mulai = d.selesai) END";
}
