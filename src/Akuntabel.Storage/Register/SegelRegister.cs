using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;

namespace Akuntabel.Storage.Register;

/// <summary>What registers hold sealed, under another key of the installation. The fields themselves lie under keys of their rows and stay
/// as they are; the log, which says only that those keys are there, agrees as before.</summary>
internal static class SegelRegister
{
    private const int SekaliBaca = 5000;

    /// <summary>Seals the keys of all rows anew.</summary>
    /// <param name="s">The transaction that changes the key.</param>
    /// <param name="lama">Earlier keys; none: they are lost.</param>
    /// <param name="baru">The new one.</param>
    /// <returns>How many rows open with the new key, and how many do not.</returns>
    public static async Task<(int Terbuka, int Tertutup)> UlangAsync(SesiBasisdata s, IReadOnlyList<KunciInstalasi> lama,
        KunciInstalasi baru)
    {
        foreach (var k in await s.DaftarAsync<BarisKunci>(
            "SELECT pemda, perangkat_daerah, register, kunci AS kunci_data FROM kunci_register"))
        {
            if (lama.Select(l => new SegelBaris(l, k.Kunci).SegelUlangKesamaan(k.KunciData, baru)).FirstOrDefault(t =>
                t is not null) is { } tersegel)
            {
                await s.JalankanAsync(
                    "UPDATE kunci_register SET kunci = @tersegel WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND register = @Register",
                    new { k.Pemda, k.PerangkatDaerah, k.Register, tersegel });
            }
        }

        var (terbuka, tertutup, sesudah) = (0, 0, 0L);
        IReadOnlyList<BarisKunci> bagian;
        do
        {
            bagian = await s.DaftarAsync<BarisKunci>(
                $"SELECT pemda, perangkat_daerah, register, id, urut, kunci_data FROM baris_register "
                    + $"WHERE kunci_data <> '' AND urut > @sesudah ORDER BY urut LIMIT {SekaliBaca}",
                new { sesudah });
            foreach (var b in bagian)
            {
                sesudah = b.Urut;
                if (lama.Select(l => new SegelBaris(l, b.Kunci).SegelUlang(b.Id, b.KunciData, baru)).FirstOrDefault(t =>
                    t is not null) is { } tersegel)
                {
                    await s.JalankanAsync(
                        "UPDATE baris_register SET kunci_data = @tersegel WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND id = @Id",
                        new { b.Pemda, b.PerangkatDaerah, b.Id, tersegel });
                    terbuka++;
                }
                else if (new SegelBaris(baru, b.Kunci).SegelUlang(b.Id, b.KunciData, baru) is not null)
                {
                    terbuka++;
                }
                else
                {
                    tertutup++;
                }
            }
        }
        while (bagian.Count == SekaliBaca);

        return (terbuka, tertutup);
    }

    private sealed class BarisKunci
    {
        public string Pemda { get; init; } = "";

        public string PerangkatDaerah { get; init; } = "";

        public string Register { get; init; } = "";

        public string Id { get; init; } = "";

        public long Urut { get; init; }

        public string KunciData { get; init; } = "";

        public KunciRegister Kunci => new(Pemda, PerangkatDaerah, Register);
    }
}
