namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>A text file of an agency that is typed as a whole: what was not touched keeps its bytes.</summary>
public static class TeksBerkas
{
    /// <summary>The text with one kind of line end and without mark; <c>null</c> when the bytes are no text.</summary>
    public static string? Baca(ReadOnlyMemory<byte> data) => IsiBerkas.Teks(data) is { } teks ? Rata(teks) : null;

    /// <summary>The bytes of a typed text, with the mark and line ends of the former file; the very bytes of that when nothing else differs.</summary>
    /// <param name="diketik">As typed; a browser sends CRLF.</param>
    /// <param name="lama">The former file, or nothing.</param>
    public static ReadOnlyMemory<byte> Tulis(string diketik, ReadOnlyMemory<byte> lama)
    {
        ArgumentNullException.ThrowIfNull(diketik);
        var rata = Rata(diketik);
        if (lama.IsEmpty || IsiBerkas.Teks(lama) is not { } semula)
        {
            return IsiBerkas.Bytes(rata);
        }

        if (Rata(semula) == rata)
        {
            return lama;
        }

        var tanda = semula is ['\uFEFF', ..] ? "\uFEFF" : "";
        return IsiBerkas.Bytes(tanda + rata.Replace("\n", IsiBerkas.PenutupBaris(semula), StringComparison.Ordinal));
    }

    /// <summary>The first character that no document can hold, with its line; <c>null</c> when there is none.</summary>
    public static (int Baris, char Tanda)? Terlarang(string teks)
    {
        var rata = Rata(teks);
        var i = rata.AsSpan().IndexOfAny(Berkas.FolderInstansi.TandaTerlarang);
        return i < 0 ? null : (1 + rata.AsSpan(0, i).Count('\n'), rata[i]);
    }

    /// <summary>A text without the characters that no document can hold.</summary>
    public static string TanpaTerlarang(string teks) => string.Concat(Rata(teks).Where(c => !Berkas.FolderInstansi.TandaTerlarang.Contains(c)));

    private static string Rata(string teks) => IsiBerkas.SatuPenutup(teks.TrimStart('\uFEFF'));
}
