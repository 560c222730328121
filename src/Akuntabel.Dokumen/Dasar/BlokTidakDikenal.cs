using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Dasar;

/// <summary>What every writer says of a kind of block that it was not taught: a report without it would be silently incomplete.</summary>
internal static class BlokTidakDikenal
{
    /// <summary>The error, to be thrown.</summary>
    /// <param name="blok">The block.</param>
    /// <param name="penulis">Which writer: "DOCX".</param>
    public static NotSupportedException Oleh(string penulis, Blok blok) => new($"Blok {blok.GetType().Name} belum dikenal penulis {penulis}.");
}
