using Akuntabel.Core.Laporan.Lingkup;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.Json;
using Akuntabel.Dokumen.Xlsx;
using BenchmarkDotNet.Attributes;

namespace Akuntabel.Benchmarks;

/// <summary>Composing and writing the example, warm, on one thread: the whole, and its steps. Target of the whole: less than 100 ms.</summary>
[MemoryDiagnoser]
[InProcess]
[WarmupCount(12)]
[IterationCount(15)]
public class LangkahBenchmark : IDisposable
{
    private readonly MemoryStream _aliran = new(4 * 1024 * 1024);
    private HasilBaca? _baca;
    private NilaiLingkup? _akar;
    private Naskah? _naskah;
    private IReadOnlyList<AngkaTanpaSumber> _tanpaSumber = [];

    /// <summary>Makes the input of each step.</summary>
    [GlobalSetup]
    public void Siapkan()
    {
        _baca = PembacaInstansi.Baca(Contoh.Folder);
        _akar = PembangunLingkup.Bangun(Ada(_baca.Data)).Akar;
        _naskah = PenyusunLaporan.Naskah(Contoh.Folder).Naskah;
        _tanpaSumber = AngkaTanpaSumber.Cari(Ada(_naskah));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _aliran.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The whole that the target speaks of.</summary>
    [Benchmark(Baseline = true, Description = "susun + DOCX + HTML + XLSX")]
    public long Semua()
    {
        var naskah = Ada(PenyusunLaporan.Naskah(Contoh.Folder).Naskah);
        return TulisDocx(naskah) + TulisHtml(naskah) + TulisXlsx(naskah);
    }

    /// <summary>Files to data.</summary>
    [Benchmark(Description = "baca berkas")]
    public object Baca() => PembacaInstansi.Baca(Contoh.Folder);

    /// <summary>Data to computed names.</summary>
    [Benchmark(Description = "hitung")]
    public object Hitung() => PembangunLingkup.Bangun(Ada(Ada(_baca).Data));

    /// <summary>Outline and names to document.</summary>
    [Benchmark(Description = "susun naskah")]
    public object Susun() => PenyusunNaskah.Susun(Ada(_baca).Kerangka, Ada(_akar), UkuranKertas.A4);

    /// <summary>Unbound figures.</summary>
    [Benchmark(Description = "angka tanpa sumber")]
    public object TanpaSumber() => AngkaTanpaSumber.Cari(Ada(_naskah));

    /// <summary>DOCX writer.</summary>
    [Benchmark(Description = "tulis DOCX")]
    public long Docx() => TulisDocx(Ada(_naskah));

    /// <summary>HTML writer.</summary>
    [Benchmark(Description = "tulis HTML")]
    public long Html() => TulisHtml(Ada(_naskah));

    /// <summary>XLSX writer.</summary>
    [Benchmark(Description = "tulis XLSX")]
    public long Xlsx() => TulisXlsx(Ada(_naskah));

    /// <summary>fakta.json.</summary>
    [Benchmark(Description = "tulis fakta.json")]
    public long Json()
    {
        _aliran.SetLength(0);
        FaktaJsonPenulis.Tulis(Ada(_naskah), _tanpaSumber, _aliran);
        return _aliran.Length;
    }

    private long TulisDocx(Naskah naskah)
    {
        _aliran.SetLength(0);
        DocxPenulis.Tulis(naskah, _aliran);
        return _aliran.Length;
    }

    private long TulisHtml(Naskah naskah)
    {
        _aliran.SetLength(0);
        using var penulis = new StreamWriter(_aliran, leaveOpen: true);
        HtmlPenulis.Tulis(naskah, penulis);
        penulis.Flush();
        return _aliran.Length;
    }

    private long TulisXlsx(Naskah naskah)
    {
        _aliran.SetLength(0);
        XlsxPenulis.Tulis(naskah, _aliran);
        return _aliran.Length;
    }

    private static T Ada<T>(T? nilai)
        where T : class => nilai ?? throw new InvalidOperationException("contoh tidak dapat disusun");
}
