namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>A PDF that was read, but takes no notes; the message says why and where the findings are.</summary>
public sealed class SorotanDitolakException : Exception
{
    /// <summary>With the reason, in Indonesian.</summary>
    public SorotanDitolakException(string message)
        : base(message)
    {
    }

    /// <summary>With the reason and what lies behind it.</summary>
    public SorotanDitolakException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
