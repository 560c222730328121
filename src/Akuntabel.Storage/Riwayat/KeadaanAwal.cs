using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Riwayat;

/// <summary>Takes the rows of a store that was begun before the log kept states into the chain, once: from then on a row changed past the log shows.</summary>
internal static class KeadaanAwal
{
    /// <summary>Kind of the event.</summary>
    public const string Jenis = "KeadaanTercatat";

    // only a chain that never kept a state: one that did and lost it was tampered with, and must not be made good by taking over what is there;
    // the first two find most without looking through the chain
    private const string SqlBelum = $"""
        SELECT r.pemda FROM rantai r JOIN pemda a ON a.pemda = r.pemda WHERE r.nomor > 0
          AND NOT EXISTS (SELECT 1 FROM peristiwa p WHERE p.pemda = r.pemda AND p.nomor = 1 AND p.keadaan <> '')
          AND NOT EXISTS (SELECT 1 FROM peristiwa p WHERE p.pemda = r.pemda AND p.objek = 'pemda/' || r.pemda AND p.jenis = '{Jenis}')
          AND NOT EXISTS (SELECT 1 FROM peristiwa p WHERE p.pemda = r.pemda AND p.keadaan <> '')
        ORDER BY r.pemda
        """;

    /// <summary>Writes the event for every chain that needs it; writes nothing when none does.</summary>
    public static async Task PastikanAsync(Basisdata basisdata, TimeProvider waktu, CancellationToken batal)
    {
        if ((await basisdata.BacaAsync(s => s.DaftarAsync<string>(SqlBelum), batal)).Count > 0)
        {
            await basisdata.TulisAsync(s => CatatAsync(s, new RantaiPeristiwa(waktu)), batal);
        }
    }

    /// <summary>The same in the caller's transaction.</summary>
    public static async Task CatatAsync(SesiBasisdata sesi, RantaiPeristiwa rantai)
    {
        foreach (var pemda in await sesi.DaftarAsync<string>(SqlBelum))
        {
            await RantaiPeristiwa.KunciAsync(sesi, pemda);
            if (!(await sesi.DaftarAsync<string>(SqlBelum)).Contains(pemda))
            {
                // another process was quicker
                continue;
            }

            var objek = new List<string>();
            foreach (var t in TabelTerbukti.Semua)
            {
                objek.AddRange(await sesi.DaftarAsync<string>($"SELECT DISTINCT '{t.Awalan}' || {t.KolomObjek} FROM {t.Nama} WHERE pemda = @pemda", new { pemda }));
            }

            await rantai.CatatAsync(sesi, new Pelaku(pemda, "akuntabel", "Akuntabel", "mulai"), new PeristiwaBaru(Jenis)
            {
                Objek = $"pemda/{pemda}", Turut = [.. objek.Distinct()],
                Alasan = "Keadaan semua baris diambil alih seperti adanya saat ini; sejak peristiwa ini setiap baris terbukti oleh riwayat.",
            });
        }
    }
}
