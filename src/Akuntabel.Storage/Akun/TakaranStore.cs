using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Akun;

/// <summary>How much at once, and how fast it flows off.</summary>
/// <param name="Sekaligus">So many at once.</param>
/// <param name="Selang">One flows off in so long.</param>
public sealed record Takaran(int Sekaligus, TimeSpan Selang)
{
    internal long SelangMilidetik => (long)Selang.TotalMilliseconds;

    internal long Longgar => (Sekaligus - 1) * SelangMilidetik;

    // no bucket is ever so full: a clock that ran ahead wrote it, and nobody waits until that time comes
    internal long Mustahil => Longgar + (20 * SelangMilidetik);
}

/// <summary>
/// Rates that all processes count together, and that outlive a restart. A bucket is one number, the moment at which it is empty again; taking is one statement on
/// that row alone, so that nobody waits for the writers of documents.
/// </summary>
public sealed class TakaranStore(Basisdata basisdata, TimeProvider waktu)
{
    private const string SqlAmbil = """
        INSERT INTO takaran (pemda, kunci, habis) VALUES (@pemda, @kunci, @kini + @selang)
        ON CONFLICT (pemda, kunci) DO UPDATE SET habis = (CASE WHEN takaran.habis > @kini AND takaran.habis <= @mustahil THEN takaran.habis ELSE @kini END) + @selang
            WHERE takaran.habis <= @kini + @longgar OR takaran.habis > @mustahil
        """;

    private const string SqlIsi = "SELECT habis FROM takaran WHERE pemda = @pemda AND kunci = @kunci";

    private const int SelangSapu = 200;

    private static readonly TimeSpan GiliranHangus = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan GiliranTercepat = TimeSpan.FromSeconds(5);

    /// <summary>Nobody waits longer for a turn.</summary>
    public static TimeSpan GiliranTerlama { get; } = TimeSpan.FromMinutes(1);

    private int _hitungan;

    private long Kini => waktu.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Takes one; <c>null</c>: it was there. Else nothing was taken, and so long one has to wait.</summary>
    /// <param name="pemda">Pemerintah daerah; empty for what concerns the installation.</param>
    /// <param name="kunci">Bucket.</param>
    /// <param name="takaran">Its measure.</param>
    /// <param name="batal">Cancels.</param>
    public Task<TimeSpan?> AmbilAsync(string pemda, string kunci, Takaran takaran, CancellationToken batal = default) =>
        basisdata.TulisAsync(s => AmbilAsync(s, pemda, kunci, takaran), batal);

    /// <summary>Gives one back.</summary>
    public Task KembalikanAsync(string pemda, string kunci, Takaran takaran, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(takaran);
        return basisdata.TulisAsync(s => s.JalankanAsync("UPDATE takaran SET habis = habis - @selang WHERE pemda = @pemda AND kunci = @kunci", new { pemda, kunci, selang = takaran.SelangMilidetik }), batal);
    }

    /// <summary>
    /// Takes one of what many share, or else a turn: whoever finds the bucket empty is told when to come again, at most <see cref="GiliranTerlama"/> later, and is then let through
    /// however empty it is. So strangers make the owner wait, but never shut him out.
    /// </summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="kunci">Bucket.</param>
    /// <param name="asal">Who asks: turns are counted for each.</param>
    /// <param name="takaran">Its measure; each that is let through above it makes turns longer.</param>
    /// <param name="batal">Cancels.</param>
    public Task<TimeSpan?> GiliranAsync(string pemda, string kunci, string asal, Takaran takaran, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(takaran);
        return basisdata.TulisAsync(
            async s =>
            {
                if (await AmbilAsync(s, pemda, kunci, takaran) is null)
                {
                    return null;
                }

                var kini = Kini;
                var giliran = new { pemda, kunci = $"{kunci}|{asal}", kini, hangus = kini - (long)GiliranHangus.TotalMilliseconds, mustahil = kini + (long)GiliranTerlama.TotalMilliseconds };
                if (await s.JalankanAsync("DELETE FROM takaran WHERE pemda = @pemda AND kunci = @kunci AND habis <= @kini AND habis > @hangus", giliran) == 1)
                {
                    await TambahAsync(s, pemda, kunci, takaran, kini);
                    return null;
                }

                var lama = Lama(takaran, (await s.SatuAsync<long?>(SqlIsi, new { pemda, kunci }) ?? kini) - kini);
                await s.JalankanAsync(
                    "INSERT INTO takaran (pemda, kunci, habis) VALUES (@pemda, @kunci, @saat) ON CONFLICT (pemda, kunci) DO UPDATE SET habis = excluded.habis WHERE takaran.habis <= @hangus OR takaran.habis > @mustahil",
                    new { giliran.pemda, giliran.kunci, giliran.hangus, giliran.mustahil, saat = kini + (long)lama.TotalMilliseconds });
                return (TimeSpan?)TimeSpan.FromMilliseconds(Math.Max(1, (await s.SatuAsync<long?>(SqlIsi, giliran) ?? kini) - kini));
            },
            batal);
    }

    // five seconds for each above the measure, up to a minute
    private static TimeSpan Lama(Takaran takaran, long terisi)
    {
        var lebih = ((terisi - takaran.Longgar) / Math.Max(1, takaran.SelangMilidetik)) + 1;
        var lama = GiliranTercepat * Math.Max(1, lebih);
        return lama < GiliranTerlama ? lama : GiliranTerlama;
    }

    private static Task<int> TambahAsync(SesiBasisdata s, string pemda, string kunci, Takaran takaran, long kini)
    {
        var paling = kini + takaran.Longgar + ((long)(GiliranTerlama / GiliranTercepat) * takaran.SelangMilidetik);
        return s.JalankanAsync(
            "UPDATE takaran SET habis = CASE WHEN habis + @selang < @paling THEN habis + @selang ELSE @paling END WHERE pemda = @pemda AND kunci = @kunci",
            new { pemda, kunci, selang = takaran.SelangMilidetik, paling });
    }

    private async Task<TimeSpan?> AmbilAsync(SesiBasisdata s, string pemda, string kunci, Takaran takaran)
    {
        var isian = new { pemda, kunci, kini = Kini, selang = takaran.SelangMilidetik, longgar = takaran.Longgar, hangus = Kini - (long)GiliranHangus.TotalMilliseconds, mustahil = Kini + takaran.Mustahil };
        if (Interlocked.Increment(ref _hitungan) % SelangSapu == 0)
        {
            await s.JalankanAsync("DELETE FROM takaran WHERE habis < @hangus", isian);
        }

        if (await s.JalankanAsync(SqlAmbil, isian) == 1)
        {
            return null;
        }

        var habis = await s.SatuAsync<long?>(SqlIsi, isian) ?? isian.kini;
        return TimeSpan.FromMilliseconds(Math.Max(1, habis - isian.kini - isian.longgar));
    }
}
