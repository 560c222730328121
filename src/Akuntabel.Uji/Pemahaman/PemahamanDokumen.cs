namespace Akuntabel.Uji.Pemahaman;

/// <summary>What a document says, understood once and shared by all rules: they get this and nothing else.</summary>
/// <param name="dokumen">The document as it was read.</param>
/// <remarks>For one check by one thread: each part is made when the first rule asks for it.</remarks>
public sealed class PemahamanDokumen(DokumenTerbaca dokumen)
{
    private readonly Dictionary<Type, object> _bagian = [];
    private NotasiAngka? _notasi;

    /// <summary>The document as it was read.</summary>
    public DokumenTerbaca Dokumen { get; } = dokumen;

    /// <summary>Paragraphs and tables in reading order.</summary>
    public IReadOnlyList<BlokTerbaca> Blok => Dokumen.Blok;

    /// <summary>The tables.</summary>
    public IEnumerable<TabelTerbaca> DaftarTabel => Dokumen.DaftarTabel;

    /// <summary>Headings, paragraphs and items, without the table of contents.</summary>
    public IEnumerable<ParagrafTerbaca> DaftarParagraf => Dokumen.DaftarParagraf;

    /// <summary>Every paragraph, then every cell with its headings.</summary>
    internal IEnumerable<(string Teks, Func<int, TempatTemuan> Tempat)> SemuaTeks => Dokumen.SemuaTeks;

    /// <summary>Which sign parts decimals in this document.</summary>
    internal NotasiAngka Notasi =>
        _notasi ??= PengenalNotasi.Dari(DaftarTabel.SelectMany(t => t.Isi).SelectMany(b =>
        b.Sel.Select(s => s.Teks)).Concat(DaftarParagraf.Select(p => p.Teks)));

    /// <summary>A part of the understanding that several rules share, made at the first call.</summary>
    internal T Sekali<T>(Func<PemahamanDokumen, T> susun)
        where T : class
    {
        if (_bagian.TryGetValue(typeof(T), out var ada))
        {
            return (T)ada;
        }

        var baru = susun(this);
        _bagian[typeof(T)] = baru;
        return baru;
    }
}
