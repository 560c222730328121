namespace Akuntabel.Core.Umum;

/// <summary>What all codes have in common.</summary>
internal static class TeksKode
{
    /// <summary>The text; a code names something, so it is never blank.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public static string Wajib(string isi)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(isi);
        return isi;
    }
}
