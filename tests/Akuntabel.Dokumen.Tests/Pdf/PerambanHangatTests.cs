using System.Diagnostics;
using Akuntabel.Dokumen.Pdf;

namespace Akuntabel.Dokumen.Tests.Pdf;

/// <summary>The browser that a server keeps running.</summary>
public sealed class PerambanHangatTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-uji-").FullName;

    public PerambanHangatTests() => Assert.SkipUnless(PencariPeramban.Cari() is not null, "peramban tidak ada");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Satu_peramban_mencetak_berkali_kali_dengan_hasil_yang_sama_seperti_peramban_baru()
    {
        using var hangat = new PerambanHangat();
        var (satu, dua, baru) = (Cetak(hangat), Cetak(hangat), Cetak(null));
        (satu.BanyakHalaman, dua.BanyakHalaman).ShouldBe((baru.BanyakHalaman, baru.BanyakHalaman));
        satu.Halaman.ShouldBe(baru.Halaman);
        var proses = hangat.Proses;
        proses.ShouldBePositive();
        Cetak(hangat);
        hangat.Proses.ShouldBe(proses);
    }

    [Fact]
    public void Yang_mati_digantikan_pada_cetakan_berikutnya()
    {
        using var hangat = new PerambanHangat();
        Cetak(hangat);
        var mati = hangat.Proses;
        using (var p = Process.GetProcessById(mati))
        {
            p.Kill(entireProcessTree: true);
            p.WaitForExit();
        }

        Cetak(hangat);
        hangat.Proses.ShouldNotBe(mati);
    }

    [Fact]
    public void Sesudah_sekian_cetakan_digantikan()
    {
        using var hangat = new PerambanHangat(cetakanTerbanyak: 1);
        Cetak(hangat);
        var pertama = hangat.Proses;
        Cetak(hangat);
        hangat.Proses.ShouldNotBe(pertama);
    }

    [Fact]
    public async Task Yang_lama_tidak_dipakai_diakhiri()
    {
        using var hangat = new PerambanHangat(diam: TimeSpan.FromMilliseconds(200));
        hangat.Hangatkan();
        var batas = Environment.TickCount64 + 30_000;
        while (hangat.Proses != 0 && Environment.TickCount64 < batas)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        hangat.Proses.ShouldBe(0);
    }

    [Fact]
    public void Cetakan_yang_dibatalkan_tidak_merusak_cetakan_berikutnya()
    {
        using var hangat = new PerambanHangat();
        using var batal = new CancellationTokenSource();
        var pinjaman = hangat.Pinjam(TestContext.Current.CancellationToken);
        batal.Cancel();
        Should.Throw<OperationCanceledException>(() => PdfPencetak.Cetak(NaskahContoh.Buat(), Path.Combine(_folder, "b.pdf"), pinjaman, batal: batal.Token));
        Cetak(hangat);
    }

    [Fact]
    public async Task Beberapa_yang_mencetak_bersamaan_mendapat_giliran()
    {
        using var hangat = new PerambanHangat();
        var hasil = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Cetak(hangat))));
        hasil.ShouldAllBe(h => h.Berhasil);
    }

    private HasilPdf Cetak(PerambanHangat? hangat)
    {
        var hasil = PdfPencetak.Cetak(NaskahContoh.Buat(), Path.Combine(_folder, Path.GetRandomFileName()), hangat?.Pinjam(TestContext.Current.CancellationToken),
            batal: TestContext.Current.CancellationToken);
        hasil.Berhasil.ShouldBeTrue(hasil.Alasan);
        return hasil;
    }
}
