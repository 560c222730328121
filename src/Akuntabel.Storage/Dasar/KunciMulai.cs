using Npgsql;

namespace Akuntabel.Storage.Dasar;

/// <summary>Locks of the first start, when there is no row yet that could be locked. They hold between processes.</summary>
internal static class KunciMulai
{
    // arbitrary numbers that only this program uses, like that of the migrations
    private const long Postgres = 7_236_514_903;

    private const long PostgresPenjaga = 7_236_514_904;

    /// <summary>Others who begin the first start wait until this transaction ends. SQLite has one writer anyway.</summary>
    public static async Task AmbilAsync(SesiBasisdata sesi)
    {
        if (sesi.Mesin == MesinBasisdata.Postgres)
        {
            await sesi.JalankanAsync("SELECT pg_advisory_xact_lock(@Postgres)", new { Postgres });
        }
    }

    /// <summary>Makes this process the one that hands out the first link, until it ends or lets go; <c>null</c>: another living process is.</summary>
    public static async Task<IAsyncDisposable?> JagaAsync(string? berkas, string koneksi, CancellationToken batal)
    {
        if (berkas is not null)
        {
            return JagaBerkas($"{berkas}.mulai");
        }

        // a connection of its own, held as long as the process lives: the server lets go of the lock when it ends
        var sambungan = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(koneksi) { Pooling = false, KeepAlive = 30 }.ToString());
        try
        {
            await sambungan.OpenAsync(batal);
            await using var perintah = sambungan.CreateCommand();
            perintah.CommandText = $"SELECT pg_try_advisory_lock({PostgresPenjaga})";
            if (await perintah.ExecuteScalarAsync(batal) is true)
            {
                return sambungan;
            }
        }
        catch (Exception e) when (BasisdataException.Kenali(e) is not null)
        {
            await sambungan.DisposeAsync();
            throw BasisdataException.Kenali(e) ?? e;
        }

        await sambungan.DisposeAsync();
        return null;
    }

    private static Stream? JagaBerkas(string berkas)
    {
        try
        {
            var cara = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose };
            if (!OperatingSystem.IsWindows())
            {
                cara.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            return new FileStream(berkas, cara);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // nobody holds what could not be made: writing the link then says why
            return e is IOException && File.Exists(berkas) ? null : Stream.Null;
        }
    }
}
