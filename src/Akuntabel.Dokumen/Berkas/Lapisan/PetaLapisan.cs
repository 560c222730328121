using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;

namespace Akuntabel.Dokumen.Berkas.Lapisan;

/// <summary>The files that serve one report, by the path that the engine knows them by.</summary>
public sealed partial class PetaLapisan
{
    private readonly LapisanFolder? _renstra;

    internal PetaLapisan(PeriodeLaporan periode, IReadOnlyDictionary<string, string> jalur, LapisanFolder? renstra) =>
        (Periode, Jalur, _renstra) = (periode, jalur, renstra);

    /// <summary>The report.</summary>
    public PeriodeLaporan Periode { get; }

    /// <summary>Path in the flat folder → path in the layered folder, in order.</summary>
    public IReadOnlyDictionary<string, string> Jalur { get; }

    /// <summary>The flat set of files, out of the bytes of the layered folder.</summary>
    /// <param name="isi">Gives the bytes of a file of the layered folder.</param>
    /// <exception cref="ArgumentException">A path is none that an office's files may have.</exception>
    public KumpulanBerkas Kumpulkan(Func<string, ReadOnlyMemory<byte>> isi) =>
        new(Jalur.Where(j => KumpulanBerkas.JalurSah(j.Key)).Select(j => KeyValuePair.Create(j.Key, isi(j.Value))));

    /// <summary>With more files; what is there already stays.</summary>
    internal PetaLapisan Ditambah(IEnumerable<KeyValuePair<string, string>> jalur) => new(Periode,
        new SortedDictionary<string, string>(jalur.Concat(Jalur).DistinctBy(j => j.Key).ToDictionary(), StringComparer.Ordinal), _renstra);

    /// <summary>Where a file is, or, when it is missing, where it belongs.</summary>
    /// <param name="jalur">Path in the flat folder.</param>
    public string Letak(string jalur) => Jalur.GetValueOrDefault(jalur) ?? LapisanFolder.Untuk(jalur) switch
    {
        JenisLapisan.Akar => jalur,
        JenisLapisan.Renstra => (_renstra?.Folder ?? "renstra-MULAI-SELESAI/") + jalur,
        JenisLapisan.Tahun => LapisanFolder.Tahun(Periode.Tahun).Folder + jalur,
        _ => LapisanFolder.Laporan(Periode).Folder + jalur,
    };

    /// <summary>A message that names files where they are.</summary>
    public Kesalahan Sebut(Kesalahan k)
    {
        ArgumentNullException.ThrowIfNull(k);
        var asal = Dikenal(k.Asal.Berkas) ? k.Asal with { Berkas = Letak(k.Asal.Berkas) } : k.Asal;
        return k with { Asal = asal, Pesan = Sebut(k.Pesan), Saran = Sebut(k.Saran) };
    }

    /// <summary>A sentence that names files where they are.</summary>
    public string Sebut(string pesan) => PolaBerkas().Replace(pesan, m => Dikenal(m.Value) ? Letak(m.Value) : m.Value);

    // parts of our own outline, whose paths look alike, are no files of the office
    private bool Dikenal(string jalur) => Jalur.ContainsKey(jalur) || KatalogUraian.Untuk(jalur) is not null
        || (jalur.StartsWith("narasi/", StringComparison.Ordinal) && jalur.EndsWith(".md", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![\w/.-])[\w-][\w/.-]*\.(?:yaml|csv|md|png|jpe?g)(?![\w/])", RegexOptions.IgnoreCase)]
    private static partial Regex PolaBerkas();
}
