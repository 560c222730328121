using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Instansi;

/// <summary>A change of a term that waits for an administrator, with what counts until then.</summary>
public sealed class BarisKonfirmasi
{
    /// <summary>Perangkat daerah.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Key of the term.</summary>
    public string Masa { get; init; } = "";

    /// <summary>What was done: <c>ditambah</c>, <c>diubah</c>, <c>diakhiri</c>, <c>dihapus</c>.</summary>
    public string Perubahan { get; init; } = "";

    /// <summary>The official before; empty: the term is new.</summary>
    public string Pejabat { get; init; } = "";

    /// <summary>The official's name before.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Unit before.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Position before.</summary>
    public string Jabatan { get; init; } = "";

    /// <summary>Role that counts until it is decided; empty: none.</summary>
    public string Peran { get; init; } = "";

    /// <summary>How it was held before.</summary>
    public string Status { get; init; } = "";

    /// <summary>First day before.</summary>
    public string Mulai { get; init; } = "";

    /// <summary>Last day before, or empty.</summary>
    public string Selesai { get; init; } = "";

    /// <summary>Decision before.</summary>
    public string Dasar { get; init; } = "";

    /// <summary>Who changed it last.</summary>
    public string DimintaOleh { get; init; } = "";

    /// <summary>That user's name.</summary>
    public string DimintaNama { get; init; } = "";

    /// <summary>When.</summary>
    public string DimintaSaat { get; init; } = "";

    /// <summary>Counts the changes while it waits.</summary>
    public int Revisi { get; init; }

    /// <summary>The term as it is recorded now; <c>null</c>: it was deleted.</summary>
    public BarisMasaJabatan? Kini { get; internal set; }

    /// <summary>The term as it counts now; <c>null</c>: it is new.</summary>
    public BarisMasaJabatan? Semula => Pejabat.Length == 0
        ? null
        : new BarisMasaJabatan { Id = Masa, PerangkatDaerah = PerangkatDaerah, Pejabat = Pejabat, Nama = Nama, Unit = Unit, Jabatan = Jabatan, Peran = Peran, Status = Status, Mulai = Mulai, Selesai = Selesai, Dasar = Dasar };
}

/// <summary>Terms whose role stands above that of whoever changed them wait for an administrator; until then rights stay as they were.</summary>
public sealed partial class MasaJabatanStore
{
    private const string SqlKonfirmasi = """
        SELECT k.perangkat_daerah, k.masa, k.perubahan, k.pejabat, COALESCE(p.nama, '') AS nama, k.unit, k.jabatan, k.peran, k.status, k.mulai, k.selesai, k.dasar,
            k.diminta_oleh, k.diminta_nama, k.diminta_saat, k.revisi
        FROM konfirmasi_jabatan k LEFT JOIN pejabat p ON p.pemda = k.pemda AND p.id = k.pejabat WHERE k.pemda = @pemda
        """;

    /// <summary>What waits, oldest first.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="perangkatDaerah">Only of this perangkat daerah; empty: all.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyList<BarisKonfirmasi>> DaftarMenungguAsync(string pemda, string perangkatDaerah = "", CancellationToken batal = default) =>
        basisdata.BacaAsync(s => DaftarMenungguAsync(s, pemda, perangkatDaerah), batal);

    /// <summary>How many wait in the whole pemerintah daerah.</summary>
    public Task<long> BanyakMenungguAsync(string pemda, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM konfirmasi_jabatan WHERE pemda = @pemda", new { pemda }), batal);

    /// <summary>Lets what was recorded count.</summary>
    /// <param name="pelaku">An administrator; nobody for himself, nobody below the role.</param>
    /// <param name="perangkatDaerah">Perangkat daerah.</param>
    /// <param name="masa">The term.</param>
    /// <param name="revisi">Of what waits, as it was shown.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilUbah> KonfirmasiAsync(Pelaku pelaku, string perangkatDaerah, string masa, int revisi, CancellationToken batal = default) =>
        DenganMenungguAsync(pelaku, perangkatDaerah, masa, revisi, async (s, k) =>
        {
            if (k.Kini is { } kini && await SendiriAsync(s, pelaku, kini.Pejabat, kini.Peran.Length > 0) is { } sendiri)
            {
                return sendiri;
            }

            if (MasihBerhak(await DaftarMenungguAsync(s, pelaku.Pemda, perangkatDaerah), k) is { } lain)
            {
                return new HasilUbah.Ditolak("", $"{lain.Nama} masih berhak sebagai {lain.Sebutan} pada waktu yang sama. Konfirmasi atau tolak dahulu perubahan masa jabatannya.");
            }

            await HapusMenungguAsync(s, pelaku.Pemda, perangkatDaerah, masa);
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("MasaJabatanDikonfirmasi", perangkatDaerah, $"masa-jabatan/{masa}", Nilai(k.Semula), Nilai(k.Kini)));
            return new HasilUbah.Tersimpan(masa);
        }, batal);

    /// <summary>Puts the term back as it was before; one that is new is taken out of the list. The event keeps what was refused, and why.</summary>
    public Task<HasilUbah> TolakAsync(Pelaku pelaku, string perangkatDaerah, string masa, int revisi, string alasan, CancellationToken batal = default) =>
        DenganMenungguAsync(pelaku, perangkatDaerah, masa, revisi, async (s, k) =>
        {
            if (TeksIsian.Wajib("Alasan", "Alasan penolakan", TeksIsian.Rapi(alasan)) is { } salah)
            {
                return salah;
            }

            if (k.Semula is { } semula && PeriksaMasaJabatan.Bertindih(await DaftarAsync(s, pelaku.Pemda, perangkatDaerah), masa, Isian(semula), semula.Nama) is { } bertindih)
            {
                return bertindih with { Bidang = "", Pesan = bertindih.Pesan + " Bila catatan itu juga keliru, tolak atau hapus dahulu." };
            }

            await KembalikanAsync(s, pelaku.Pemda, k);
            await HapusMenungguAsync(s, pelaku.Pemda, perangkatDaerah, masa);
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("MasaJabatanTidakDikonfirmasi", perangkatDaerah, $"masa-jabatan/{masa}", Nilai(k.Kini), Nilai(k.Semula)) with { Alasan = TeksIsian.Rapi(alasan) });
            return new HasilUbah.Tersimpan(masa);
        }, batal);

    private static IsianMasaJabatan Isian(BarisMasaJabatan m) =>
        new(m.Pejabat, m.Unit, m.Jabatan, Enum.TryParse<Peran>(m.Peran, out var p) ? p : null, m.StatusJabatan, m.TanggalMulai, m.TanggalSelesai, m.Dasar);

    private static object? Nilai(BarisMasaJabatan? m) => m is null ? null : Nilai(Isian(m));

    // another change that waits, and by what counts of it two would head the office at one time
    private static BarisMasaJabatan? MasihBerhak(IReadOnlyList<BarisKonfirmasi> daftar, BarisKonfirmasi k) => k.Kini is not { Peran: nameof(Peran.Kepala) } kini || kini.StatusJabatan == StatusJabatan.Plh
        ? null
        : daftar.Where(l => l.Masa != k.Masa).Select(l => l.Semula).FirstOrDefault(l => l is { Peran: nameof(Peran.Kepala) } && l.StatusJabatan != StatusJabatan.Plh
            && l.TanggalMulai <= (kini.TanggalSelesai ?? DateOnly.MaxValue) && kini.TanggalMulai <= (l.TanggalSelesai ?? DateOnly.MaxValue));

    private static async Task<IReadOnlyList<BarisKonfirmasi>> DaftarMenungguAsync(SesiBasisdata s, string pemda, string perangkatDaerah)
    {
        var daftar = await s.DaftarAsync<BarisKonfirmasi>(
            SqlKonfirmasi + (perangkatDaerah.Length > 0 ? " AND k.perangkat_daerah = @perangkatDaerah" : "") + " ORDER BY k.diminta_saat, k.masa", new { pemda, perangkatDaerah });
        foreach (var kantor in daftar.GroupBy(k => k.PerangkatDaerah))
        {
            var masa = (await DaftarAsync(s, pemda, kantor.Key)).ToDictionary(m => m.Id);
            foreach (var k in kantor)
            {
                k.Kini = masa.GetValueOrDefault(k.Masa);
            }
        }

        return daftar;
    }

    private static Task<int> HapusMenungguAsync(SesiBasisdata s, string pemda, string perangkatDaerah, string masa) =>
        s.JalankanAsync("DELETE FROM konfirmasi_jabatan WHERE pemda = @pemda AND perangkat_daerah = @perangkatDaerah AND masa = @masa", new { pemda, perangkatDaerah, masa });

    private static async Task KembalikanAsync(SesiBasisdata s, string pemda, BarisKonfirmasi k)
    {
        var revisi = (k.Kini?.Revisi ?? 0) + 1;
        await s.JalankanAsync("DELETE FROM masa_jabatan WHERE pemda = @pemda AND perangkat_daerah = @PerangkatDaerah AND id = @Masa", new { pemda, k.PerangkatDaerah, k.Masa });
        if (k.Semula is { } semula)
        {
            await s.JalankanAsync(SqlSisip, Baris(pemda, k.PerangkatDaerah, k.Masa, Isian(semula)));
            await s.JalankanAsync("UPDATE masa_jabatan SET revisi = @revisi WHERE pemda = @pemda AND perangkat_daerah = @PerangkatDaerah AND id = @Masa", new { revisi, pemda, k.PerangkatDaerah, k.Masa });
        }
    }

    // after a change, in its transaction: whether it waits, or settles what waited. What counts stays what counted before the first change that waits.
    private async Task<string> TungguAsync(SesiBasisdata s, Pelaku pelaku, string perangkatDaerah, string id, string perubahan, BarisMasaJabatan? lama, IsianMasaJabatan? baru)
    {
        var menunggu = (await DaftarMenungguAsync(s, pelaku.Pemda, perangkatDaerah)).FirstOrDefault(k => k.Masa == id);
        var berlaku = menunggu is null ? lama : menunggu.Semula;
        var milik = await peran.DiAsync(s, pelaku.Pemda, pelaku.Id, perangkatDaerah);
        if (SamaHaknya(berlaku, baru) || (milik.Menjangkau(baru?.Peran) && milik.Menjangkau(berlaku is null ? null : Isian(berlaku).Peran)))
        {
            await HapusMenungguAsync(s, pelaku.Pemda, perangkatDaerah, id);
            return "";
        }

        await SimpanMenungguAsync(s, pelaku, perangkatDaerah, id, menunggu is { Pejabat.Length: 0 } ? Perubahan.Ditambah : perubahan, berlaku);
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang("KonfirmasiJabatanDiminta", perangkatDaerah, $"masa-jabatan/{id}", Nilai(berlaku), baru is null ? null : Nilai(baru)));
        return berlaku is { Peran.Length: > 0 }
            ? $"Perubahan tercatat dan menunggu konfirmasi administrator. Sampai dikonfirmasi, hak {berlaku.Nama} sebagai {berlaku.Sebutan} tetap seperti semula."
            : "Masa jabatan tercatat. Perannya di Akuntabel menunggu konfirmasi administrator.";
    }

    private static bool SamaHaknya(BarisMasaJabatan? berlaku, IsianMasaJabatan? baru)
    {
        static (string, string, Peran?, DateOnly?, DateOnly?) Hak(IsianMasaJabatan? i) => i?.Peran is null ? default : (i.Pejabat, i.Unit, i.Peran, i.Mulai, i.Selesai);
        return Hak(berlaku is null ? null : Isian(berlaku)) == Hak(baru);
    }

    private async Task SimpanMenungguAsync(SesiBasisdata s, Pelaku pelaku, string perangkatDaerah, string masa, string perubahan, BarisMasaJabatan? berlaku)
    {
        var b = berlaku ?? new BarisMasaJabatan();
        await s.JalankanAsync(
            """
            INSERT INTO konfirmasi_jabatan (pemda, perangkat_daerah, masa, perubahan, pejabat, unit, jabatan, peran, status, mulai, selesai, dasar, diminta_oleh, diminta_nama, diminta_saat)
            VALUES (@Pemda, @perangkatDaerah, @masa, @perubahan, @Pejabat, @Unit, @Jabatan, @Peran, @Status, @Mulai, @Selesai, @Dasar, @Id, @Nama, @saat)
            ON CONFLICT (pemda, perangkat_daerah, masa) DO UPDATE SET perubahan = excluded.perubahan, diminta_oleh = excluded.diminta_oleh, diminta_nama = excluded.diminta_nama,
                diminta_saat = excluded.diminta_saat, revisi = konfirmasi_jabatan.revisi + 1
            """,
            new { pelaku.Pemda, perangkatDaerah, masa, perubahan, b.Pejabat, b.Unit, b.Jabatan, b.Peran, b.Status, b.Mulai, b.Selesai, b.Dasar, pelaku.Id, pelaku.Nama, saat = peran.Kini });
    }

    private Task<HasilUbah> DenganMenungguAsync(Pelaku pelaku, string perangkatDaerah, string masa, int revisi, Func<SesiBasisdata, BarisKonfirmasi, Task<HasilUbah>> kerja, CancellationToken batal) =>
        basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                var k = (await DaftarMenungguAsync(s, pelaku.Pemda, perangkatDaerah)).FirstOrDefault(m => m.Masa == masa);
                if (k is null || k.Revisi != revisi)
                {
                    return k is null ? new HasilUbah.TidakAda() : new HasilUbah.Bentrok();
                }

                return (await peran.DiAsync(s, pelaku.Pemda, pelaku.Id, perangkatDaerah)).Contains(Peran.Administrator)
                    ? await kerja(s, k)
                    : new HasilUbah.Ditolak("", "Hanya administrator yang dapat mengonfirmasi masa jabatan.");
            },
            batal);

    private static class Perubahan
    {
        public const string Ditambah = "ditambah";

        public const string Diubah = "diubah";

        public const string Diakhiri = "diakhiri";

        public const string Dihapus = "dihapus";
    }
}
