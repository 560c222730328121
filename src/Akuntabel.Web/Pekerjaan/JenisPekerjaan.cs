namespace Akuntabel.Web.Pekerjaan;

/// <summary>Kinds of jobs, as the store keeps them.</summary>
internal static class JenisPekerjaan
{
    /// <summary>The check of documents.</summary>
    public const string Uji = "uji";

    /// <summary>The composing of a report.</summary>
    public const string Laporan = "laporan";

    /// <summary>The printing of a tree of performance.</summary>
    public const string Pohon = "pohon";

    /// <summary>The reading of an existing document.</summary>
    public const string Naskah = "naskah";

    /// <summary>The comparing of a PDF that came back signed.</summary>
    public const string BandingPdf = "banding-pdf";

    /// <summary>The reading of codes off a scan.</summary>
    public const string KodePindaian = "kode-pindaian";
}
