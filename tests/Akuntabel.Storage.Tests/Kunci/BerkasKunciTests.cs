using Akuntabel.Storage.Kunci;

namespace Akuntabel.Storage.Tests.Kunci;

/// <summary>The file of the key.</summary>
public sealed class BerkasKunciTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-kunci-").FullName;

    private string Jalur => Path.Combine(_folder, "pengaturan", "a.kunci");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Yang_mulai_bersama_mendapat_kunci_yang_sama_dan_tidak_meninggalkan_sisa()
    {
        // often: what is lost between asking and naming is lost once in many
        foreach (var ke in Enumerable.Range(0, 100))
        {
            var jalur = Path.Combine(_folder, $"pengaturan-{ke}", "a.kunci");
            using var bersama = new Barrier(4);
            var sidik = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    bersama.SignalAndWait();
                    return new BerkasKunci(jalur).BacaAtauBuat().Sidik;
                },
                TestContext.Current.CancellationToken,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));
            sidik.Distinct().Count().ShouldBe(1, $"putaran {ke}");
            Directory.GetFiles(Path.GetDirectoryName(jalur) ?? "").ShouldBe([jalur]);
        }
    }

    [Fact]
    public void Hanya_untuk_pemiliknya_dan_yang_longgar_dirapatkan()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "izin Unix");
        var berkas = new BerkasKunci(Jalur);
        berkas.BacaAtauBuat();
        Mode(Jalur).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Mode(Path.GetDirectoryName(Jalur) ?? "").ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        berkas.Rapatkan().ShouldBeNull();
        Longgarkan(Jalur, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        berkas.Rapatkan().ShouldNotBeNull().ShouldContain("0644");
        Mode(Jalur).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("")]
    [InlineData("bukan kunci sama sekali")]
    [InlineData("akuntabel-kunci-1 pendek")]
    [InlineData("akuntabel-kunci-1 !!!!AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("akuntabel-kunci-akun-windows-1 AAAA")]
    public void Isi_yang_bukan_kunci_disebut_dan_tidak_ditimpa(string isi)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Jalur) ?? "");
        File.WriteAllText(Jalur, isi);
        Should.Throw<KunciException>(() => new BerkasKunci(Jalur).BacaAtauBuat()).Message.ShouldContain("kunci");
        File.ReadAllText(Jalur).ShouldBe(isi);
    }

    [Fact]
    public void Salinan_terbaca_di_mana_pun_dan_tidak_menimpa()
    {
        var kunci = KunciInstalasi.Baru();
        new BerkasKunci(Jalur).TulisSalinan(kunci);
        new BerkasKunci(Jalur).Baca().ShouldNotBeNull().Sidik.ShouldBe(kunci.Sidik);
        Should.Throw<KunciException>(() => new BerkasKunci(Jalur).TulisSalinan(KunciInstalasi.Baru())).Message.ShouldContain("sudah ada");
        // as secret stores hand it out: the key alone
        File.WriteAllText(Jalur, kunci.Tulis());
        new BerkasKunci(Jalur).Baca().ShouldNotBeNull().Sidik.ShouldBe(kunci.Sidik);
    }

    private static UnixFileMode Mode(string jalur) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(jalur);

    private static void Longgarkan(string jalur, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(jalur, mode);
        }
    }
}
