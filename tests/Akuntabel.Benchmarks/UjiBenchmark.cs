using Akuntabel.Uji;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Pembacaan;
using BenchmarkDotNet.Attributes;

namespace Akuntabel.Benchmarks;

/// <summary>Reading and checking the example's report (83 pages in PDF), warm. Target: 100 pages in less than 1 s on one core.</summary>
[MemoryDiagnoser]
[InProcess]
[WarmupCount(3)]
[IterationCount(7)]
public class UjiBenchmark
{
    private string _folder = "";
    private DokumenTerbaca _dokumen = new([]);

    /// <summary>Form of the report.</summary>
    [Params("txt", "html", "docx", "pdf")]
    public string Bentuk { get; set; } = "txt";

    /// <summary>Composes the report.</summary>
    [GlobalSetup]
    public void Siapkan()
    {
        _folder = Directory.CreateTempSubdirectory("akuntabel-tolok-ukur-").FullName;
        var hasil = PenyusunLaporan.Susun(Contoh.Folder, null, _folder, FormatLaporan.Baca(Bentuk) ?? throw new InvalidOperationException(Bentuk));
        if (!File.Exists(Berkas))
        {
            throw new InvalidOperationException(string.Join('\n', hasil.DaftarKesalahan.Select(k => k.ToString()).Concat(hasil.DaftarCatatan)));
        }

        _dokumen = PembacaDokumen.Baca(Berkas);
    }

    /// <summary>Deletes it.</summary>
    [GlobalCleanup]
    public void Bersihkan() => Directory.Delete(_folder, recursive: true);

    /// <summary>The whole.</summary>
    [Benchmark(Baseline = true, Description = "baca + uji")]
    public object Semua() => KatalogUji.Periksa(PembacaDokumen.Baca(Berkas));

    /// <summary>The rules alone.</summary>
    [Benchmark(Description = "uji")]
    public object Uji() => KatalogUji.Periksa(_dokumen);

    private string Berkas => Path.Combine(_folder, "laporan." + Bentuk);
}

/// <summary>Time of the check while the document grows; it must grow with the pages, not with their square.</summary>
[MemoryDiagnoser]
[InProcess]
[WarmupCount(1)]
[IterationCount(3)]
public class PertumbuhanUjiBenchmark
{
    private const int HalamanContoh = 83;
    private DokumenTerbaca _dokumen = new([]);

    /// <summary>Pages, about.</summary>
    [Params(83, 332, 996, 1992)]
    public int Halaman { get; set; }

    /// <summary>The report, one copy after the other.</summary>
    [GlobalSetup]
    public void Siapkan()
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-tolok-ukur-").FullName;
        PenyusunLaporan.Susun(Contoh.Folder, null, folder, FormatLaporan.Baca("txt") ?? throw new InvalidOperationException("txt"));
        var satu = File.ReadAllText(Path.Combine(folder, "laporan.txt"));
        var berkas = Path.Combine(folder, "panjang.txt");
        File.WriteAllText(berkas, string.Concat(Enumerable.Repeat(satu + "\n", Halaman / HalamanContoh)));
        _dokumen = PembacaDokumen.Baca(berkas);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The rules.</summary>
    [Benchmark(Description = "uji")]
    public object Uji() => KatalogUji.Periksa(_dokumen);
}
