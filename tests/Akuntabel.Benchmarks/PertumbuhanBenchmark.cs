using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.Xlsx;
using BenchmarkDotNet.Attributes;

namespace Akuntabel.Benchmarks;

/// <summary>Cost while the budget tree grows; it must grow with the rows, not with their square.</summary>
[MemoryDiagnoser]
[InProcess]
[WarmupCount(3)]
[IterationCount(5)]
public class PertumbuhanBenchmark
{
    private string _folder = "";

    /// <summary>Sub kegiatan.</summary>
    [Params(35, 350, 1000, 5000)]
    public int Sub { get; set; }

    /// <summary>Writes the larger agency.</summary>
    [GlobalSetup]
    public void Siapkan()
    {
        _folder = Contoh.Besar(Sub);
        var hasil = PenyusunLaporan.Naskah(_folder);
        if (hasil.Naskah is null)
        {
            throw new InvalidOperationException(string.Join('\n', hasil.DaftarKesalahan.Take(5)));
        }
    }

    /// <summary>Deletes it.</summary>
    [GlobalCleanup]
    public void Bersihkan() => Directory.Delete(_folder, recursive: true);

    /// <summary>Read, compute, compose.</summary>
    [Benchmark(Description = "susun naskah")]
    public object? Naskah() => PenyusunLaporan.Naskah(_folder).Naskah;

    /// <summary>The whole with three formats.</summary>
    [Benchmark(Description = "susun + DOCX + HTML + XLSX")]
    public void Semua()
    {
        var naskah = PenyusunLaporan.Naskah(_folder).Naskah ?? throw new InvalidOperationException("tidak tersusun");
        DocxPenulis.Tulis(naskah, Stream.Null);
        HtmlPenulis.Tulis(naskah, TextWriter.Null);
        using var xlsx = new MemoryStream();
        XlsxPenulis.Tulis(naskah, xlsx);
    }
}
