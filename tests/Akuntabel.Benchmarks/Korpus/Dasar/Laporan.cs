namespace Akuntabel.Benchmarks.Korpus.Dasar;

/// <summary>A made report: what is printed, and what holds between its figures.</summary>
/// <param name="Benih">The seed that it was made from.</param>
/// <param name="Judul">Title.</param>
/// <param name="Instansi">Agency.</param>
internal sealed record Laporan(int Benih, string Judul, string Instansi)
{
    /// <summary>The blocks in order.</summary>
    public List<Unsur> DaftarUnsur { get; } = [];

    /// <summary>What holds between the figures.</summary>
    public List<Hubungan> DaftarHubungan { get; } = [];

    /// <summary>Marks of its style, as "pemisah=titik".</summary>
    public SortedSet<string> Ciri { get; } = new(StringComparer.Ordinal);

    /// <summary>The errors in it.</summary>
    public List<Kesalahan> DaftarKesalahan { get; } = [];

    /// <summary>Forgets what holds of figures that this report leaves out.</summary>
    public void LupakanYangTakTercetak()
    {
        var tercetak = DaftarLarik().SelectMany(x => x.Isi.DaftarCetakan).ToHashSet();
        DaftarHubungan.RemoveAll(h => !h.Semua.All(tercetak.Contains));
    }

    /// <summary>Tells each figure what stands around it.</summary>
    public void CatatSekitar()
    {
        foreach (var (isi, tempat) in DaftarLarik())
        {
            foreach (var c in isi.DaftarCetakan)
            {
                c.Sekitar = tempat is "paragraf" or "butir" ? isi.Teks : tempat is "judul tabel" ? isi.Teks : tempat.Split(", baris ")[0];
            }
        }
    }

    /// <summary>Each run of text with its place in words.</summary>
    public IEnumerable<(Larik Isi, string Tempat)> DaftarLarik() => DaftarUnsur.SelectMany(u => u switch
    {
        UnsurParagraf p => [(p.Isi, "paragraf")],
        UnsurDaftar d => d.Butir.Select(b => (b, "butir")),
        UnsurTabel t => t.Isi.SelectMany((b, i) => b.Sel.Select(s => (s, $"{t.Judul.Teks}, baris {i + 1}")))
            .Concat(t.Kepala.SelectMany(b => b.Select(s => (s.Isi, $"{t.Judul.Teks}, kepala")))).Prepend((t.Judul, "judul tabel")),
        _ => Enumerable.Empty<(Larik, string)>(),
    });
}
