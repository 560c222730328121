using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Terbitan;

/// <content>What composes an issue takes it from here, one process at a time, and leaves the forms here.</content>
public sealed partial class TerbitanStore
{
    // far longer than it takes; a process that dies leaves it to another after that
    private static readonly TimeSpan Giliran = TimeSpan.FromMinutes(3);

    // a browser that is missing is installed by people
    private static readonly TimeSpan SelangUlang = TimeSpan.FromMinutes(10);

    private const string Satu = "pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND id = @Id";

    /// <summary>The issue whose turn it is to be composed, for this process alone; <c>null</c>: none waits.</summary>
    public Task<BarisTerbitan?> AmbilAsync(CancellationToken batal = default) => basisdata.TulisAsync<BarisTerbitan?>(
        async s =>
        {
            var kini = waktu.GetUtcNow();
            var isian = new { kini = SaatUtc.Tulis(kini), banyak = DaftarBentuk.Count };
            var t = await s.SatuAsync<BarisTerbitan>(
                $"""
                SELECT {Kolom} {Gabungan} WHERE t.giliran < @kini AND (SELECT COUNT(*) FROM berkas_terbitan b WHERE b.pemda = t.pemda
                    AND b.perangkat_daerah = t.perangkat_daerah AND b.terbitan = t.id) < @banyak ORDER BY t.giliran, t.saat LIMIT 1
                """,
                isian);
            return t is not null && await s.JalankanAsync(
                $"UPDATE terbitan SET giliran = @sampai WHERE {Satu} AND giliran < @kini",
                new { t.Pemda, t.PerangkatDaerah, t.Id, isian.kini, sampai = SaatUtc.Tulis(kini + Giliran) }) == 1 ? t : null;
        },
        batal);

    /// <summary>Keeps forms as they were composed. One that is there already stays as it is: the first bytes are those that were issued.</summary>
    /// <param name="t">The issue.</param>
    /// <param name="daftar">Forms with their bytes.</param>
    /// <param name="riwayat">Signed head of the history that their pages print; the first one stays.</param>
    /// <param name="program">Version of the program.</param>
    /// <param name="batal">Cancels.</param>
    public Task SimpanAsync(
        BarisTerbitan t, IReadOnlyList<(string Bentuk, ReadOnlyMemory<byte> Data)> daftar, string riwayat, string program,
        CancellationToken batal = default) =>
        basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, t.Pemda);
                var baru = new List<string>();
                foreach (var (bentuk, data) in daftar)
                {
                    var sidik = await IsiStore.SimpanAsync(s, t.Pemda, data);
                    var ditulis = await s.JalankanAsync(
                        """
                        INSERT INTO berkas_terbitan (pemda, perangkat_daerah, terbitan, bentuk, sidik, ukuran, program, saat)
                        VALUES (@Pemda, @PerangkatDaerah, @Id, @bentuk, @sidik, @ukuran, @program, @saat) ON CONFLICT DO NOTHING
                        """,
                        new { t.Pemda, t.PerangkatDaerah, t.Id, bentuk, sidik, ukuran = (long)data.Length, program, saat = SaatUtc.Tulis(waktu.GetUtcNow()) });
                    baru.AddRange(ditulis == 1 ? [$"{bentuk} {sidik}"] : []);
                }

                if (baru.Count > 0)
                {
                    await s.JalankanAsync(
                        $"UPDATE terbitan SET galat = '', riwayat = CASE WHEN riwayat = '' THEN @riwayat ELSE riwayat END WHERE {Satu}",
                        new { t.Pemda, t.PerangkatDaerah, t.Id, riwayat });
                    await rantai.CatatAsync(s, new Pelaku(t.Pemda, "akuntabel", "Akuntabel", "terbitan"), new PeristiwaBaru("TerbitanTersusun")
                    {
                        PerangkatDaerah = t.PerangkatDaerah, Objek = $"terbitan/{t.Id}", Baru = string.Join('\n', baru),
                    });
                }
            },
            batal);

    /// <summary>Lets it wait for the next try, and says why.</summary>
    public Task TundaAsync(BarisTerbitan t, string galat, CancellationToken batal = default) => basisdata.TulisAsync(
        s => s.JalankanAsync($"UPDATE terbitan SET galat = @galat, giliran = @sampai WHERE {Satu}", new
        {
            t.Pemda, t.PerangkatDaerah, t.Id, galat = TeksAman.Bersihkan(galat), sampai = SaatUtc.Tulis(waktu.GetUtcNow() + SelangUlang),
        }),
        batal);

    /// <summary>Gives the turn back when nothing is left to do, or the server stops.</summary>
    public Task LepasAsync(BarisTerbitan t, CancellationToken batal = default) => basisdata.TulisAsync(
        s => s.JalankanAsync($"UPDATE terbitan SET giliran = '' WHERE {Satu}", t), batal);

    /// <summary>Puts off no more: the next look composes it.</summary>
    public Task SegeraAsync(BarisTerbitan t, CancellationToken batal = default) => basisdata.TulisAsync(
        s => s.JalankanAsync($"UPDATE terbitan SET galat = '', giliran = '' WHERE {Satu} AND galat <> ''", t), batal);
}
