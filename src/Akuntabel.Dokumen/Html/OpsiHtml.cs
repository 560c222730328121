namespace Akuntabel.Dokumen.Html;

/// <summary>How the page is written.</summary>
public sealed record OpsiHtml
{
    /// <summary>The print variant: no derivation panels, no screen styles, contents with page numbers.</summary>
    public bool Cetak { get; init; }

    /// <summary>A piece of a document as it is printed, shown inside another page: without its title and its contents.</summary>
    public bool Potongan { get; init; }

    /// <summary>Page label of each anchor ("iii", "12"), printed in the contents; null when not known.</summary>
    public IReadOnlyDictionary<string, string>? Halaman { get; init; }
}
