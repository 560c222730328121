namespace Akuntabel.Dokumen.Pembacaan;

/// <summary>A document cannot be read. The message is for its owner, in Indonesian: what is wrong, where in the file, and what to do.</summary>
public sealed class DokumenTakTerbacaException : Exception
{
    /// <summary>With a message.</summary>
    public DokumenTakTerbacaException(string pesan)
        : base(pesan)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public DokumenTakTerbacaException(string pesan, Exception sebab)
        : base(pesan, sebab)
    {
    }
}
