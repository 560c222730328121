using Akuntabel.Storage;
using Akuntabel.Web.Pekerjaan;
using Microsoft.Extensions.Logging.Abstractions;

namespace Akuntabel.Web.Tests.Pekerjaan;

public sealed class AntreanTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-antrean-").FullName;

    private readonly Antrean _antrean;

    public AntreanTests() => _antrean = new Antrean(new OpsiWeb(Basisdata.Sqlite(Path.Combine(_folder, "x.db")), "", Path.Combine(_folder, "hasil")), NullLogger<Antrean>.Instance);

    [Fact]
    public async Task Pembatalan_menghentikan_kerja_dan_menghapus_hasilnya()
    {
        var p = Tambah(async p =>
        {
            await File.WriteAllTextAsync(Path.Combine(p.Folder, "setengah.txt"), "x");
            while (true)
            {
                p.Maju("bekerja");
                await Task.Delay(10);
            }
        });
        await TungguAsync(() => File.Exists(Path.Combine(p.Folder, "setengah.txt")));
        p.Batalkan();
        await TungguAsync(() => p.Berakhir);
        p.Keadaan.ShouldBe(KeadaanPekerjaan.Dibatalkan);
        Directory.Exists(p.Folder).ShouldBeFalse();
    }

    [Fact]
    public async Task Kegagalan_menjadi_pesan_tanpa_isi_dalam_program()
    {
        var p = Tambah(_ => throw new InvalidOperationException("rahasia"));
        await TungguAsync(() => p.Berakhir);
        p.Keadaan.ShouldBe(KeadaanPekerjaan.Gagal);
        p.Pesan.ShouldNotContain("rahasia");
        var q = Tambah(_ => throw new PekerjaanGagalException("Peramban tidak ada."));
        await TungguAsync(() => q.Berakhir);
        q.Pesan.ShouldBe("Peramban tidak ada.");
    }

    [Fact]
    public async Task Seorang_pengguna_tidak_dapat_menghabiskan_antrean()
    {
        var henti = new TaskCompletionSource();
        var daftar = Enumerable.Range(0, Antrean.TerbanyakPerPengguna).Select(_ => Tambah(_ => henti.Task)).ToList();
        _antrean.Tambah("ani", "satu lagi", _ => Task.CompletedTask, out var alasan).ShouldBeNull();
        alasan.ShouldContain("Tunggu");
        var lain = _antrean.Tambah("budi", "boleh", _ => Task.CompletedTask, out _).ShouldNotBeNull();
        _antrean.Cari(lain.Id, "ani").ShouldBeNull();
        henti.SetResult();
        await TungguAsync(() => daftar.All(p => p.Berakhir));
    }

    public void Dispose()
    {
        _antrean.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private PekerjaanBerjalan Tambah(Func<PekerjaanBerjalan, Task> kerja) => _antrean.Tambah("ani", "uji", kerja, out _).ShouldNotBeNull();

    private static async Task TungguAsync(Func<bool> syarat)
    {
        for (var i = 0; i < 1000 && !syarat(); i++)
        {
            await Task.Delay(10);
        }

        syarat().ShouldBeTrue();
    }
}
