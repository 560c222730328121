using Akuntabel.Core.Alur;

namespace Akuntabel.Storage.Akun;

/// <summary>A role that a user holds today.</summary>
/// <param name="Peran">Role.</param>
/// <param name="PerangkatDaerah">For which perangkat daerah; empty for roles over the whole pemerintah daerah.</param>
/// <param name="Unit">For which unit of it; empty: all.</param>
public sealed record PeranAktif(Peran Peran, string PerangkatDaerah, string Unit);

/// <summary>A user with the roles of today.</summary>
public sealed record PenggunaAktif(string Pemda, string Id, string Nama, string Stempel, IReadOnlyList<PeranAktif> DaftarPeran);

/// <summary>Which roles a user holds: those given for a term, and those of the positions that the official holds for a term.</summary>
public sealed class PeranStore(Basisdata basisdata, TimeProvider waktu, ZonaWaktu zona = ZonaWaktu.Wib)
{
    private const string Sql = """
        SELECT p.peran, p.perangkat_daerah, p.unit FROM penugasan p
        WHERE p.pemda = @pemda AND p.pengguna = @id AND p.mulai <= @hari AND (p.selesai = '' OR p.selesai >= @hari)
        UNION
        SELECT m.peran, m.perangkat_daerah, m.unit FROM hak_jabatan m JOIN pengguna u ON u.pemda = m.pemda AND u.pejabat = m.pejabat
        WHERE u.pemda = @pemda AND u.id = @id AND u.pejabat <> '' AND m.peran <> '' AND m.mulai <= @hari AND (m.selesai = '' OR m.selesai >= @hari)
        """;

    /// <summary>Today, as terms are counted: a term that ends today ends at midnight of the office, wherever the server stands.</summary>
    public DateOnly HariIni => DateOnly.FromDateTime(waktu.GetUtcNow().ToOffset(TimeSpan.FromHours((int)zona)).DateTime);

    /// <summary>Now, as the store writes times.</summary>
    internal string Kini => SaatUtc.Tulis(waktu.GetUtcNow());

    /// <summary>The user with the roles held today; <c>null</c> when unknown or no longer active.</summary>
    public Task<PenggunaAktif?> CariAsync(string pemda, string id, CancellationToken batal = default) => basisdata.BacaAsync(
        async s =>
        {
            if (await s.SatuAsync<Baris>("SELECT nama, stempel FROM pengguna WHERE pemda = @pemda AND id = @id AND aktif = 1", new { pemda, id }) is not { } p)
            {
                return null;
            }

            var peran = await s.DaftarAsync<BarisPeran>(Sql, new { pemda, id, hari = HariIni.ToString("yyyy-MM-dd") });
            return new PenggunaAktif(pemda, id, p.Nama, p.Stempel, [.. peran.Where(b => Enum.TryParse<Peran>(b.Peran, out _)).Select(b => new PeranAktif(Enum.Parse<Peran>(b.Peran), b.PerangkatDaerah, b.Unit))]);
        },
        batal);

    /// <summary>Roles that a user holds today for a perangkat daerah or above it, inside the caller's transaction.</summary>
    internal async Task<IReadOnlyList<Peran>> DiAsync(SesiBasisdata s, string pemda, string id, string perangkatDaerah) =>
    [
        .. (await s.DaftarAsync<BarisPeran>(Sql, new { pemda, id, hari = HariIni.ToString("yyyy-MM-dd") }))
            .Where(b => (b.PerangkatDaerah.Length == 0 || b.PerangkatDaerah == perangkatDaerah) && Enum.TryParse<Peran>(b.Peran, out _)).Select(b => Enum.Parse<Peran>(b.Peran)),
    ];

    private sealed class Baris
    {
        public string Nama { get; init; } = "";

        public string Stempel { get; init; } = "";
    }

    private sealed class BarisPeran
    {
        public string Peran { get; init; } = "";

        public string PerangkatDaerah { get; init; } = "";

        public string Unit { get; init; } = "";
    }
}
