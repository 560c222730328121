using System.ComponentModel;
using System.Diagnostics;

namespace Akuntabel.Web.Tests.Tulis;

/// <summary>The editor's own tests (Aset/tulis/uji.mjs): what it reads and writes, also of hostile text. <c>npm test</c> runs them longer.</summary>
public sealed class AlatTulisTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/Akuntabel.Web"));

    [Fact]
    public async Task Naskah_yang_dibaca_dan_ditulis_penyunting_tetap_sama()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules", "prosemirror-model")), "paket penyunting tidak terpasang (npm tidak tersedia ketika membangun)");
        using var proses = Mulai();
        Assert.SkipWhen(proses is null, "node tidak tersedia");
        var keluaran = await proses!.StandardOutput.ReadToEndAsync();
        await proses.WaitForExitAsync();
        proses.ExitCode.ShouldBe(0, keluaran);
        keluaran.Split('\n').Count(b => b.StartsWith("baik", StringComparison.Ordinal)).ShouldBeGreaterThan(8);
    }

    private static Process? Mulai()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", "Aset/tulis/uji.mjs")
            {
                WorkingDirectory = Folder, RedirectStandardOutput = true, UseShellExecute = false, Environment = { ["BANYAK"] = "60" },
            });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
