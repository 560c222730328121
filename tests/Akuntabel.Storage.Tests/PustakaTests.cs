using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests;

/// <summary>The database's library comes with the program, the same on every system: years of mended faults do not depend on the machine.</summary>
public sealed class PustakaTests
{
    [Fact]
    public async Task Sqlite_yang_dipakai_ialah_yang_dibawa_program()
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-uji-").FullName;
        await using (var basisdata = Basisdata.Sqlite(Path.Combine(folder, "akuntabel.db")))
        {
            await basisdata.SiapkanAsync(TestContext.Current.CancellationToken);
            var versi = await basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT sqlite_version()"), TestContext.Current.CancellationToken);
            Version.Parse(versi ?? "0.0").ShouldBeGreaterThanOrEqualTo(new Version(3, 53));
        }

        Directory.Delete(folder, recursive: true);
    }
}
