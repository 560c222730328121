using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Akun;

/// <summary>A perangkat daerah, or a unit of it, for which a role can be given.</summary>
public sealed class BarisTempat
{
    /// <summary>Perangkat daerah.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Its name.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Unit; empty: the whole perangkat daerah.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Name of the unit.</summary>
    public string NamaUnit { get; init; } = "";
}

/// <summary>What administrators choose from and are shown beside a name: places of roles, accounts of officials.</summary>
public sealed class TempatStore(Basisdata basisdata)
{
    /// <summary>Each perangkat daerah by name, followed by its working units in their order.</summary>
    public Task<IReadOnlyList<BarisTempat>> DaftarAsync(string pemda, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisTempat>(
            """
            SELECT d.id AS perangkat_daerah, d.nama, '' AS unit, '' AS nama_unit, -1 AS urutan FROM perangkat_daerah d WHERE d.pemda = @pemda
            UNION ALL
            SELECT d.id, d.nama, u.id, u.nama, u.urutan FROM perangkat_daerah d JOIN unit_kerja u ON u.pemda = d.pemda AND u.perangkat_daerah = d.id AND u.aktif = 1 WHERE d.pemda = @pemda
            ORDER BY nama, perangkat_daerah, urutan, nama_unit
            """,
            new { pemda }),
        batal);

    /// <summary>Names to sign in with, by the official whose account it is; of accounts that may be used.</summary>
    public async Task<ILookup<string, string>> AkunPejabatAsync(string pemda, CancellationToken batal = default) => (await basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisAkun>("SELECT pejabat, nama_pengguna FROM pengguna WHERE pemda = @pemda AND pejabat <> '' AND aktif = 1", new { pemda }), batal))
        .ToLookup(b => b.Pejabat, b => b.NamaPengguna, StringComparer.Ordinal);

    private sealed class BarisAkun
    {
        public string Pejabat { get; init; } = "";

        public string NamaPengguna { get; init; } = "";
    }
}
