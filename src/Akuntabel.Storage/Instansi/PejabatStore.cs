using Akuntabel.Core.Instansi;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Instansi;

/// <summary>An official.</summary>
public sealed class BarisPejabat
{
    /// <summary>Key.</summary>
    public string Id { get; init; } = "";

    /// <summary>The perangkat daerah that keeps this row; empty: the pemda.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Name with titles.</summary>
    public string Nama { get; init; } = "";

    /// <summary>NIP, 18 digits, or empty.</summary>
    public string Nip { get; init; } = "";

    /// <summary>Rank.</summary>
    public string Pangkat { get; init; } = "";

    /// <summary>Class.</summary>
    public string Golongan { get; init; } = "";

    /// <summary>Whether still in office at all.</summary>
    public int Aktif { get; init; }

    /// <summary>Counts the changes.</summary>
    public int Revisi { get; init; }
}

/// <summary>What is typed about an official.</summary>
public sealed record IsianPejabat(string Nama, string Nip, string Pangkat, string Golongan);

/// <summary>The officials of a pemerintah daerah; each is kept by one perangkat daerah and may hold positions in others.</summary>
public sealed class PejabatStore(Basisdata basisdata, RantaiPeristiwa rantai)
{
    private const string Kolom = "id, perangkat_daerah, nama, nip, pangkat, golongan, aktif, revisi";

    /// <summary>All officials by name.</summary>
    public Task<IReadOnlyList<BarisPejabat>> DaftarAsync(string pemda, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisPejabat>($"SELECT {Kolom} FROM pejabat WHERE pemda = @pemda ORDER BY nama, id", new { pemda }), batal);

    /// <summary>Officials that a perangkat daerah keeps or that hold a position in it.</summary>
    public Task<IReadOnlyList<BarisPejabat>> DaftarAsync(string pemda, string perangkatDaerah, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisPejabat>(
            $"SELECT {Kolom} FROM pejabat p WHERE pemda = @pemda AND (perangkat_daerah = @perangkatDaerah OR EXISTS (SELECT 1 FROM masa_jabatan m WHERE m.pemda = p.pemda AND m.perangkat_daerah = @perangkatDaerah AND m.pejabat = p.id)) ORDER BY nama, id",
            new { pemda, perangkatDaerah }),
        batal);

    /// <summary>One official, or <c>null</c>.</summary>
    public Task<BarisPejabat?> CariAsync(string pemda, string id, CancellationToken batal = default) => basisdata.SekaliAsync(s => CariAsync(s, pemda, id), batal);

    /// <summary>Adds an official.</summary>
    public Task<HasilUbah> TambahAsync(Pelaku pelaku, string perangkatDaerah, IsianPejabat isian, CancellationToken batal = default) => basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var (rapi, salah) = await PeriksaAsync(s, pelaku.Pemda, "", isian);
            return salah is null ? new HasilUbah.Tersimpan(await SisipkanAsync(s, pelaku, perangkatDaerah, rapi)) : salah;
        },
        batal);

    /// <summary>Adds an official inside the caller's transaction; gives the key.</summary>
    public async Task<string> SisipkanAsync(SesiBasisdata sesi, Pelaku pelaku, string perangkatDaerah, IsianPejabat isian)
    {
        var id = Guid.CreateVersion7().ToString("N");
        await sesi.JalankanAsync(
            "INSERT INTO pejabat (pemda, perangkat_daerah, id, nama, nip, pangkat, golongan) VALUES (@Pemda, @perangkatDaerah, @id, @Nama, @Nip, @Pangkat, @Golongan)",
            new { pelaku.Pemda, perangkatDaerah, id, isian.Nama, isian.Nip, isian.Pangkat, isian.Golongan });
        await rantai.CatatAsync(sesi, pelaku, Jejak.Tentang("PejabatDitambah", perangkatDaerah, $"pejabat/{id}", null, isian));
        return id;
    }

    /// <summary>Changes an official that this perangkat daerah keeps.</summary>
    public Task<HasilUbah> UbahAsync(Pelaku pelaku, string perangkatDaerah, string id, int revisi, IsianPejabat isian, CancellationToken batal = default) =>
        DenganBarisAsync(pelaku, perangkatDaerah, id, revisi, async (s, lama) =>
        {
            var (rapi, salah) = await PeriksaAsync(s, pelaku.Pemda, id, isian);
            if (salah is not null)
            {
                return salah;
            }

            await s.JalankanAsync(
                "UPDATE pejabat SET nama = @Nama, nip = @Nip, pangkat = @Pangkat, golongan = @Golongan, revisi = revisi + 1 WHERE pemda = @Pemda AND id = @id",
                new { rapi.Nama, rapi.Nip, rapi.Pangkat, rapi.Golongan, pelaku.Pemda, id });
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("PejabatDiubah", perangkatDaerah, $"pejabat/{id}", Isian(lama), rapi));
            return new HasilUbah.Tersimpan(id);
        }, batal);

    /// <summary>Puts an official aside or takes one back. One who holds a position today stays.</summary>
    public Task<HasilUbah> AktifkanAsync(Pelaku pelaku, string perangkatDaerah, string id, int revisi, bool aktif, DateOnly hariIni, CancellationToken batal = default) =>
        DenganBarisAsync(pelaku, perangkatDaerah, id, revisi, async (s, lama) =>
        {
            if (!aktif && await MenjabatAsync(s, pelaku.Pemda, id, hariIni) is { } jabatan)
            {
                return new HasilUbah.Ditolak("", $"{lama.Nama} masih tercatat sebagai {jabatan}. Akhiri dahulu masa jabatannya.");
            }

            await AktifkanAsync(s, pelaku, lama, aktif);
            return new HasilUbah.Tersimpan(id);
        }, batal);

    /// <summary>Deletes an official that nothing refers to; any other is put aside.</summary>
    public Task<HasilUbah> HapusAsync(Pelaku pelaku, string perangkatDaerah, string id, int revisi, DateOnly hariIni, CancellationToken batal = default) =>
        DenganBarisAsync(pelaku, perangkatDaerah, id, revisi, async (s, lama) =>
        {
            if (await MenjabatAsync(s, pelaku.Pemda, id, hariIni) is { } jabatan)
            {
                return new HasilUbah.Ditolak("", $"{lama.Nama} masih tercatat sebagai {jabatan}. Akhiri dahulu masa jabatannya.");
            }

            var dirujuk = await s.SatuAsync<long>(
                "SELECT (SELECT COUNT(*) FROM masa_jabatan WHERE pemda = @Pemda AND pejabat = @id) + (SELECT COUNT(*) FROM konfirmasi_jabatan WHERE pemda = @Pemda AND pejabat = @id) + (SELECT COUNT(*) FROM pengguna WHERE pemda = @Pemda AND pejabat = @id)",
                new { pelaku.Pemda, id });
            if (dirujuk > 0)
            {
                await AktifkanAsync(s, pelaku, lama, aktif: false);
                return new HasilUbah.Tersimpan(id, $"{lama.Nama} dinonaktifkan, tidak dihapus, karena ada masa jabatan atau pengguna yang merujuknya.");
            }

            await s.JalankanAsync("DELETE FROM pejabat WHERE pemda = @Pemda AND id = @id", new { pelaku.Pemda, id });
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("PejabatDihapus", perangkatDaerah, $"pejabat/{id}", Isian(lama), null));
            return new HasilUbah.Tersimpan(id, $"{lama.Nama} dihapus.");
        }, batal);

    internal static Task<BarisPejabat?> CariAsync(SesiBasisdata s, string pemda, string id) =>
        s.SatuAsync<BarisPejabat>($"SELECT {Kolom} FROM pejabat WHERE pemda = @pemda AND id = @id", new { pemda, id });

    private static IsianPejabat Isian(BarisPejabat p) => new(p.Nama, p.Nip, p.Pangkat, p.Golongan);

    private static Task<string?> MenjabatAsync(SesiBasisdata s, string pemda, string id, DateOnly hariIni) => s.SatuAsync<string>(
        "SELECT jabatan FROM masa_jabatan WHERE pemda = @pemda AND pejabat = @id AND (selesai = '' OR selesai >= @hari) ORDER BY mulai LIMIT 1",
        new { pemda, id, hari = BarisMasaJabatan.Tulis(hariIni) });

    private static async Task<(IsianPejabat Rapi, HasilUbah.Ditolak? Salah)> PeriksaAsync(SesiBasisdata s, string pemda, string id, IsianPejabat isian)
    {
        var salahNip = Nip.Baca(isian.Nip, out var nip);
        var (golongan, pangkat) = (TeksIsian.Rapi(isian.Golongan), TeksIsian.Rapi(isian.Pangkat));
        var rapi = new IsianPejabat(TeksIsian.Rapi(isian.Nama), nip, pangkat.Length > 0 ? pangkat : PangkatGolongan.UntukGolongan(golongan), golongan);
        var salah = TeksIsian.Wajib("Nama", "Nama pejabat", rapi.Nama) ?? TeksIsian.PalingPanjang("Pangkat", "Pangkat", rapi.Pangkat)
            ?? (salahNip is null ? null : new HasilUbah.Ditolak("Nip", salahNip))
            ?? (PangkatGolongan.Salah(rapi.Pangkat, golongan) is { } g ? new HasilUbah.Ditolak("Golongan", g) : null);
        if (salah is null && nip.Length > 0
            && await s.SatuAsync<string>("SELECT nama FROM pejabat WHERE pemda = @pemda AND nip = @nip AND id <> @id", new { pemda, nip, id }) is { } lain)
        {
            salah = new HasilUbah.Ditolak("Nip", $"NIP itu sudah tercatat pada {lain}. Periksa NIP keduanya.");
        }

        return (rapi, salah);
    }

    private async Task AktifkanAsync(SesiBasisdata s, Pelaku pelaku, BarisPejabat lama, bool aktif)
    {
        await s.JalankanAsync("UPDATE pejabat SET aktif = @aktif, revisi = revisi + 1 WHERE pemda = @Pemda AND id = @Id", new { aktif = aktif ? 1 : 0, pelaku.Pemda, lama.Id });
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang(aktif ? "PejabatDiaktifkan" : "PejabatDinonaktifkan", lama.PerangkatDaerah, $"pejabat/{lama.Id}", null, null));
    }

    // only the perangkat daerah that keeps the row may change it: the permission was asked for that one
    private Task<HasilUbah> DenganBarisAsync(Pelaku pelaku, string perangkatDaerah, string id, int revisi, Func<SesiBasisdata, BarisPejabat, Task<HasilUbah>> kerja, CancellationToken batal) =>
        basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                return await CariAsync(s, pelaku.Pemda, id) switch
                {
                    { } p when p.PerangkatDaerah == perangkatDaerah => p.Revisi == revisi ? await kerja(s, p) : new HasilUbah.Bentrok(),
                    _ => new HasilUbah.TidakAda(),
                };
            },
            batal);
}
