using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Instansi;

/// <summary>Terms of office. A position has at most one holder at a time (definitif, Plt or Pj); a Plh stands beside the absent holder (UU 30/2014 Pasal 14).</summary>
public sealed partial class MasaJabatanStore(Basisdata basisdata, RantaiPeristiwa rantai, PeranStore peran)
{
    private const string Sql = """
        SELECT m.id, m.perangkat_daerah, m.pejabat, p.nama, m.unit, m.jabatan, m.peran, m.status, m.mulai, m.selesai, m.dasar, m.revisi, COALESCE(k.perubahan, '') AS menunggu
        FROM masa_jabatan m JOIN pejabat p ON p.pemda = m.pemda AND p.id = m.pejabat
        LEFT JOIN konfirmasi_jabatan k ON k.pemda = m.pemda AND k.perangkat_daerah = m.perangkat_daerah AND k.masa = m.id
        WHERE m.pemda = @pemda
        """;

    private const string SqlSisip =
        "INSERT INTO masa_jabatan (pemda, perangkat_daerah, id, pejabat, unit, jabatan, peran, status, mulai, selesai, dasar) VALUES (@Pemda, @PerangkatDaerah, @Id, @Pejabat, @Unit, @Jabatan, @Peran, @Status, @Mulai, @Selesai, @Dasar)";

    private static readonly Peran[] PeranJabatan = [Peran.Kepala, Peran.Perencana, Peran.SubBidang, Peran.Penyusun];

    /// <summary>Roles that a term may carry.</summary>
    public static IReadOnlyList<Peran> DaftarPeran => PeranJabatan;

    /// <summary>All terms of a perangkat daerah, newest first.</summary>
    public Task<IReadOnlyList<BarisMasaJabatan>> DaftarAsync(string pemda, string perangkatDaerah, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => DaftarAsync(s, pemda, perangkatDaerah), batal);

    /// <summary>All terms of the pemerintah daerah, newest first.</summary>
    public Task<IReadOnlyList<BarisMasaJabatan>> SemuaAsync(string pemda, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => s.DaftarAsync<BarisMasaJabatan>(Sql + " ORDER BY m.mulai DESC, m.id", new { pemda }), batal);

    /// <summary>Adds a term.</summary>
    public Task<HasilUbah> TambahAsync(Pelaku pelaku, string perangkatDaerah, IsianMasaJabatan isian, CancellationToken batal = default) => basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var rapi = Rapi(isian);
            if (await SalahAsync(s, pelaku, perangkatDaerah, "", rapi) is { } salah)
            {
                return salah;
            }

            var id = await SisipkanAsync(s, pelaku, perangkatDaerah, rapi);
            return new HasilUbah.Tersimpan(id, await TungguAsync(s, pelaku, perangkatDaerah, id, Perubahan.Ditambah, null, rapi));
        },
        batal);

    /// <summary>Adds a term inside the caller's transaction, unexamined; gives the key.</summary>
    public async Task<string> SisipkanAsync(SesiBasisdata sesi, Pelaku pelaku, string perangkatDaerah, IsianMasaJabatan isian)
    {
        var id = Guid.CreateVersion7().ToString("N");
        await sesi.JalankanAsync(SqlSisip, Baris(pelaku.Pemda, perangkatDaerah, id, isian));
        await rantai.CatatAsync(sesi, pelaku, Jejak.Tentang("MasaJabatanDitambah", perangkatDaerah, $"masa-jabatan/{id}", null, Nilai(isian)));
        return id;
    }

    /// <summary>Changes a term, if it still is what the editor had opened.</summary>
    public Task<HasilUbah> UbahAsync(Pelaku pelaku, string perangkatDaerah, string id, int revisi, IsianMasaJabatan isian, CancellationToken batal = default) =>
        DenganBarisAsync(pelaku, perangkatDaerah, id, revisi, async (s, lama) =>
        {
            var rapi = Rapi(isian);
            if (await SalahAsync(s, pelaku, perangkatDaerah, id, rapi) is { } salah)
            {
                return salah;
            }

            if (await SendiriAsync(s, pelaku, lama.Pejabat, lama.Peran.Length > 0) is { } sendiri)
            {
                return sendiri;
            }

            await s.JalankanAsync(
                "UPDATE masa_jabatan SET pejabat = @Pejabat, unit = @Unit, jabatan = @Jabatan, peran = @Peran, status = @Status, mulai = @Mulai, selesai = @Selesai, dasar = @Dasar, revisi = revisi + 1 WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND id = @Id",
                Baris(pelaku.Pemda, perangkatDaerah, id, rapi));
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("MasaJabatanDiubah", perangkatDaerah, $"masa-jabatan/{id}", Nilai(lama), Nilai(rapi)));
            return new HasilUbah.Tersimpan(id, await TungguAsync(s, pelaku, perangkatDaerah, id, Perubahan.Diubah, lama, rapi));
        }, batal);

    /// <summary>Ends a term on its last day; the role ends with it.</summary>
    public Task<HasilUbah> AkhiriAsync(Pelaku pelaku, string perangkatDaerah, string id, int revisi, DateOnly selesai, CancellationToken batal = default) =>
        DenganBarisAsync(pelaku, perangkatDaerah, id, revisi, async (s, lama) =>
        {
            if (selesai < lama.TanggalMulai)
            {
                return new HasilUbah.Ditolak("Selesai", $"Hari terakhir tidak boleh sebelum hari pertama ({TanggalIndonesia.Panjang(lama.TanggalMulai)}).");
            }

            if (lama.TanggalSelesai is { } semula && selesai > semula)
            {
                return new HasilUbah.Ditolak("Selesai", $"Masa jabatan ini sudah berakhir {TanggalIndonesia.Panjang(semula)}. Untuk memperpanjangnya, ubah masa jabatannya.");
            }

            await s.JalankanAsync(
                "UPDATE masa_jabatan SET selesai = @selesai, revisi = revisi + 1 WHERE pemda = @Pemda AND perangkat_daerah = @perangkatDaerah AND id = @id",
                new { selesai = BarisMasaJabatan.Tulis(selesai), pelaku.Pemda, perangkatDaerah, id });
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang(
                "MasaJabatanDiakhiri", perangkatDaerah, $"masa-jabatan/{id}", new { lama.Selesai }, new { Selesai = BarisMasaJabatan.Tulis(selesai) }));
            return new HasilUbah.Tersimpan(id, await TungguAsync(s, pelaku, perangkatDaerah, id, Perubahan.Diakhiri, lama, Isian(lama) with { Selesai = selesai }));
        }, batal);

    /// <summary>Takes back a term that was entered by mistake; the event keeps it with the reason.</summary>
    public Task<HasilUbah> HapusAsync(Pelaku pelaku, string perangkatDaerah, string id, int revisi, string alasan, CancellationToken batal = default) =>
        DenganBarisAsync(pelaku, perangkatDaerah, id, revisi, async (s, lama) =>
        {
            if (TeksIsian.Wajib("Alasan", "Alasan penghapusan", TeksIsian.Rapi(alasan)) is { } salah)
            {
                return salah;
            }

            await s.JalankanAsync("DELETE FROM masa_jabatan WHERE pemda = @Pemda AND perangkat_daerah = @perangkatDaerah AND id = @id", new { pelaku.Pemda, perangkatDaerah, id });
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("MasaJabatanDihapus", perangkatDaerah, $"masa-jabatan/{id}", Nilai(lama), null) with { Alasan = TeksIsian.Rapi(alasan) });
            var tunggu = await TungguAsync(s, pelaku, perangkatDaerah, id, Perubahan.Dihapus, lama, null);
            return new HasilUbah.Tersimpan(id, $"Masa jabatan {lama.Nama} sebagai {lama.Sebutan} dihapus. {tunggu}".TrimEnd());
        }, batal);

    internal static Task<IReadOnlyList<BarisMasaJabatan>> DaftarAsync(SesiBasisdata s, string pemda, string perangkatDaerah) =>
        s.DaftarAsync<BarisMasaJabatan>(Sql + " AND m.perangkat_daerah = @perangkatDaerah ORDER BY m.mulai DESC, m.id", new { pemda, perangkatDaerah });

    private static IsianMasaJabatan Rapi(IsianMasaJabatan i) => i with { Jabatan = TeksIsian.Rapi(i.Jabatan), Dasar = TeksIsian.Rapi(i.Dasar) };

    private static object Baris(string pemda, string perangkatDaerah, string id, IsianMasaJabatan i) => new
    {
        Pemda = pemda, PerangkatDaerah = perangkatDaerah, Id = id, i.Pejabat, i.Unit, i.Jabatan, Peran = i.Peran?.ToString() ?? "", Status = i.Status.ToString(),
        Mulai = BarisMasaJabatan.Tulis(i.Mulai), Selesai = BarisMasaJabatan.Tulis(i.Selesai), i.Dasar,
    };

    private static object Nilai(IsianMasaJabatan i) => new
    {
        i.Pejabat, i.Unit, i.Jabatan, Peran = i.Peran?.ToString() ?? "", Status = i.Status.ToString(), Mulai = BarisMasaJabatan.Tulis(i.Mulai), Selesai = BarisMasaJabatan.Tulis(i.Selesai), i.Dasar,
    };

    private static async Task<HasilUbah.Ditolak?> SalahAsync(SesiBasisdata s, Pelaku pelaku, string perangkatDaerah, string id, IsianMasaJabatan i)
    {
        if ((PeriksaMasaJabatan.Salah(i) ?? await SendiriAsync(s, pelaku, i.Pejabat, i.Peran is not null)) is { } salah)
        {
            return salah;
        }

        if (await PejabatStore.CariAsync(s, pelaku.Pemda, i.Pejabat) is not { } pejabat)
        {
            return new HasilUbah.Ditolak("Pejabat", "Pejabat belum dipilih, atau sudah tidak ada. Pilih dari daftar, atau tambahkan pejabatnya dahulu.");
        }

        if (i.Unit.Length > 0 && (await UnitStore.DaftarAsync(s, pelaku.Pemda, perangkatDaerah)).All(u => u.Id != i.Unit))
        {
            return new HasilUbah.Ditolak("Unit", "Unit itu sudah tidak ada. Muat ulang halaman, lalu pilih unit yang lain.");
        }

        return PeriksaMasaJabatan.Bertindih(await DaftarAsync(s, pelaku.Pemda, perangkatDaerah), id, i, pejabat.Nama);
    }

    // rights follow the term: nobody may give them to himself
    private static async Task<HasilUbah.Ditolak?> SendiriAsync(SesiBasisdata s, Pelaku pelaku, string pejabat, bool berperan) =>
        berperan && await s.SatuAsync<long>("SELECT COUNT(*) FROM pengguna WHERE pemda = @Pemda AND id = @Id AND pejabat = @pejabat", new { pelaku.Pemda, pelaku.Id, pejabat }) > 0
            ? new HasilUbah.Ditolak("Peran", "Masa jabatan yang membawa hak tidak dapat dicatat untuk diri sendiri. Minta administrator atau perencana lain mencatatnya.")
            : null;

    private Task<HasilUbah> DenganBarisAsync(Pelaku pelaku, string perangkatDaerah, string id, int revisi, Func<SesiBasisdata, BarisMasaJabatan, Task<HasilUbah>> kerja, CancellationToken batal) =>
        basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                return (await DaftarAsync(s, pelaku.Pemda, perangkatDaerah)).FirstOrDefault(m => m.Id == id) switch
                {
                    null => new HasilUbah.TidakAda(),
                    var m when m.Revisi != revisi => new HasilUbah.Bentrok(),
                    var m => await kerja(s, m),
                };
            },
            batal);
}
