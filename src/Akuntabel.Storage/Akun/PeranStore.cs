using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Akun;

/// <summary>A role that a user holds today.</summary>
/// <param name="Peran">Role.</param>
/// <param name="PerangkatDaerah">For which perangkat daerah; empty for roles over the whole pemerintah daerah.</param>
/// <param name="Unit">For which unit of it; empty: all.</param>
public sealed record PeranAktif(Peran Peran, string PerangkatDaerah, string Unit)
{
    /// <summary>"Plh. Kepala Badan": as what it is held for another; empty: it is held in one's own right.</summary>
    public string Sebagai { get; init; } = "";
}

/// <summary>A user with the roles of today.</summary>
public sealed record PenggunaAktif(string Pemda, string Id, string Nama, string Stempel, IReadOnlyList<PeranAktif> DaftarPeran);

/// <summary>A user who can be written to.</summary>
/// <param name="Pengguna">The user with the roles of today.</param>
/// <param name="Surel">Address.</param>
public sealed record PenggunaBersurel(PenggunaAktif Pengguna, string Surel);

/// <summary>A session that counts, with all that a request needs to know of its user.</summary>
public sealed record PenggunaMasuk(SesiMasuk Sesi, BarisPemda Pemda, PenggunaAktif Pengguna);

/// <summary>Which roles a user holds: those given for a term, and those of the positions that the official holds for a term.</summary>
public sealed class PeranStore(Basisdata basisdata, TimeProvider waktu, ZonaPemda? zona = null)
{
    private readonly ZonaPemda _zona = zona ?? ZonaWaktu.Wib;

    private const string SqlPengguna =
        "SELECT p.pemda, p.id AS pengguna, p.nama, p.stempel, p.pejabat FROM pengguna p WHERE p.pemda = @pemda AND p.id = @id AND p.aktif = 1";

    /// <summary>Today, as terms are counted: a term that ends today ends at midnight of the office, wherever the server stands.</summary>
    public DateOnly HariIni => DateOnly.FromDateTime(waktu.GetUtcNow().ToOffset(_zona.Selisih).DateTime);

    /// <summary>Now, as the store writes times.</summary>
    internal string Kini => SaatUtc.Tulis(waktu.GetUtcNow());

    /// <summary>The user with the roles held today; <c>null</c> when unknown or no longer active.</summary>
    public async Task<PenggunaAktif?> CariAsync(string pemda, string id, CancellationToken batal = default) => Pengguna(await basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisPeran>(
            Sql(SqlPengguna),
            new { pemda, id, hari = Hari }),
        batal));

    /// <summary>Active users who have an address, with the roles held today.</summary>
    public async Task<IReadOnlyList<PenggunaBersurel>> BersurelAsync(string pemda, CancellationToken batal = default) =>
    [
        .. (await basisdata.SekaliAsync(
            s => s.DaftarAsync<BarisSurel>(
                Sql("SELECT p.pemda, p.id AS pengguna, p.nama, p.stempel, p.pejabat, p.surel FROM pengguna p WHERE p.pemda = @pemda AND p.aktif = 1 AND p.surel <> ''"),
                new { pemda, hari = Hari }),
            batal)).GroupBy(b => b.Pengguna).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Pengguna([.. g]) is { } p ? new PenggunaBersurel(p, g.First().Surel) : null).OfType<PenggunaBersurel>(),
    ];

    /// <summary>Active users who hold a role today, by name.</summary>
    public async Task<IReadOnlyList<PenggunaAktif>> PemegangAsync(string pemda, Peran peran, CancellationToken batal = default) =>
    [
        .. (await basisdata.SekaliAsync(
            s => s.DaftarAsync<BarisPeran>(
                Sql("SELECT p.pemda, p.id AS pengguna, p.nama, p.stempel, p.pejabat FROM pengguna p WHERE p.pemda = @pemda AND p.aktif = 1"), new { pemda, hari = Hari }),
            batal)).GroupBy(b => b.Pengguna).Select(g => Pengguna([.. g])).OfType<PenggunaAktif>().Where(p => p.DaftarPeran.Any(x => x.Peran == peran))
            .OrderBy(p => p.Nama, StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal),
    ];

    /// <summary>Roles that a user holds today for a perangkat daerah or above it, inside the caller's transaction.</summary>
    internal async Task<IReadOnlyList<Peran>> DiAsync(SesiBasisdata s, string pemda, string id, string perangkatDaerah) =>
    [
        .. (Pengguna(await s.DaftarAsync<BarisPeran>(Sql(SqlPengguna), new { pemda, id, hari = Hari }))?.DaftarPeran ?? [])
            .Where(p => p.PerangkatDaerah.Length == 0 || p.PerangkatDaerah == perangkatDaerah).Select(p => p.Peran),
    ];

    /// <summary>Who uses a session, with the roles held today; <c>null</c> when the session does not count. One question, asked for every request: what was ended or changed counts at once, whichever process did it.</summary>
    public async Task<PenggunaMasuk?> KenaliAsync(SesiStore sesi, string pemda, string idSesi, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(sesi);
        var (sql, isian) = sesi.Berlaku(pemda, idSesi, HariIni);
        var daftar = await basisdata.SekaliAsync(s => s.DaftarAsync<BarisMasuk>(Sql(sql), isian), batal);
        return Pengguna(daftar) is { } p ? new PenggunaMasuk(daftar[0].Sesi(), new BarisPemda { Pemda = p.Pemda, Nama = daftar[0].NamaPemda, Revisi = daftar[0].RevisiPemda, Zona = daftar[0].ZonaPemda }, p) : null;
    }

    // a row for each role, or one without; what is asked of the users has pemda, pengguna, nama, stempel, pejabat
    private static string Sql(string pengguna) => $"""
        WITH u AS ({pengguna})
        SELECT u.*, t.peran, t.perangkat_daerah, t.unit, '' AS status, '' AS jabatan FROM u
        LEFT JOIN penugasan t ON t.pemda = u.pemda AND t.pengguna = u.pengguna AND t.mulai <= @hari AND (t.selesai = '' OR t.selesai >= @hari)
        UNION ALL
        SELECT u.*, m.peran, m.perangkat_daerah, m.unit, m.status, COALESCE(j.jabatan, '') FROM u
        JOIN hak_jabatan m ON m.pemda = u.pemda AND m.pejabat = u.pejabat
        LEFT JOIN masa_jabatan j ON j.pemda = m.pemda AND j.perangkat_daerah = m.perangkat_daerah AND j.id = m.masa
        WHERE u.pejabat <> '' AND m.peran <> '' AND m.mulai <= @hari AND (m.selesai = '' OR m.selesai >= @hari)
        """;

    private static PenggunaAktif? Pengguna(IReadOnlyList<BarisPeran> daftar)
    {
        if (daftar.Count == 0)
        {
            return null;
        }

        var peran = daftar.Where(b => Enum.TryParse<Peran>(b.Peran, out _)).Select(b => 
            new PeranAktif(Enum.Parse<Peran>(b.Peran ?? ""), b.PerangkatDaerah ?? "", b.Unit ?? "") { Sebagai = b.Sebagai });
        var (p, urut) = (daftar[0], peran.Distinct().OrderBy(x => x.Peran).ThenBy(x => x.PerangkatDaerah, StringComparer.Ordinal).ThenBy(x => x.Unit, StringComparer.Ordinal));
        return new PenggunaAktif(p.Pemda, p.Pengguna, p.Nama, p.Stempel, [.. urut]);
    }

    private string Hari => HariIni.ToString("yyyy-MM-dd");

    private class BarisPeran
    {
        public string Pemda { get; init; } = "";

        public string Pengguna { get; init; } = "";

        public string Nama { get; init; } = "";

        public string Stempel { get; init; } = "";

        public string? Peran { get; init; }

        public string? PerangkatDaerah { get; init; }

        public string? Unit { get; init; }

        public string? Status { get; init; }

        public string? Jabatan { get; init; }

        public string Sebagai => Enum.TryParse<StatusJabatan>(Status, out var s) && s != StatusJabatan.Definitif
            ? SebutanJabatan.Untuk(s, Jabatan ?? "") : "";
    }

    private sealed class BarisSurel : BarisPeran
    {
        public string Surel { get; init; } = "";
    }

    private sealed class BarisMasuk : BarisPeran
    {
        public string NamaPemda { get; init; } = "";

        public int RevisiPemda { get; init; }

        public string ZonaPemda { get; init; } = "";

        public string Id { get; init; } = "";

        public string Dibuat { get; init; } = "";

        public string Terakhir { get; init; } = "";

        public string Kedaluwarsa { get; init; } = "";

        public string Alamat { get; init; } = "";

        public string Peramban { get; init; } = "";

        public SesiMasuk Sesi() => new()
        {
            Pemda = Pemda, Id = Id, Pengguna = Pengguna, Dibuat = Dibuat, Terakhir = Terakhir, Kedaluwarsa = Kedaluwarsa, Alamat = Alamat, Peramban = Peramban, Stempel = Stempel,
        };
    }
}
