namespace Akuntabel.Storage.Kunci;

/// <summary>The key can't be read or written; the message is for whoever starts the program.</summary>
public sealed class KunciException : Exception
{
    /// <summary>With a message.</summary>
    public KunciException(string message)
        : base(message)
    {
    }

    /// <summary>With the failure behind it.</summary>
    public KunciException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Without a message.</summary>
    public KunciException()
    {
    }
}
