using System.Text;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>How the content of a file is understood.</summary>
public enum BentukIsi
{
    /// <summary>Rows and columns (CSV).</summary>
    Tabel,

    /// <summary>Keys and values (YAML).</summary>
    Isian,

    /// <summary>Lines of text.</summary>
    Teks,

    /// <summary>Anything else, such as pictures.</summary>
    Biner,
}

/// <summary>A file as its meaning: what it says, without how it is spelled.</summary>
internal abstract record IsiBerkas(BentukIsi Bentuk)
{
    private static readonly UTF8Encoding Utf8Ketat = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Understands a file by its name and content; what cannot be understood is text, or else binary.</summary>
    public static IsiBerkas Baca(string jalur, ReadOnlyMemory<byte> isi)
    {
        if (jalur.EndsWith(".csv", StringComparison.Ordinal) && IsiTabel.Coba(isi) is { } tabel)
        {
            return tabel;
        }

        if (Teks(isi) is not { } teks)
        {
            return new IsiBiner();
        }

        IsiBerkas? isinya = jalur.EndsWith(".yaml", StringComparison.Ordinal) ? IngatanBerkas.Ambil(isi, () => IsiIsian.Coba(teks)) : null;
        return isinya ?? IsiTeks.Dari(teks);
    }

    /// <summary>The text of a file as it is written, its byte order mark included; <c>null</c> when it is none that a document can hold.</summary>
    public static string? Teks(ReadOnlyMemory<byte> isi)
    {
        try
        {
            var teks = Utf8Ketat.GetString(isi.Span);
            return SatuPenutup(teks).AsSpan().IndexOfAny(Berkas.FolderInstansi.TandaTerlarang) < 0 ? teks : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Bytes of a text.</summary>
    public static byte[] Bytes(string teks) => Utf8Ketat.GetBytes(teks);

    /// <summary>The line end that a text uses first.</summary>
    public static string PenutupBaris(string teks)
    {
        var i = teks.AsSpan().IndexOfAny('\r', '\n');
        return i < 0 || teks[i] == '\n' ? "\n" : i + 1 < teks.Length && teks[i + 1] == '\n' ? "\r\n" : "\r";
    }

    /// <summary>Line ends as the readers see them.</summary>
    public static string SatuPenutup(string teks) => teks.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}

/// <summary>A file that only its bytes describe.</summary>
internal sealed record IsiBiner() : IsiBerkas(BentukIsi.Biner);

/// <summary>Lines of text without their ends; a last line end begins no line.</summary>
internal sealed record IsiTeks(IReadOnlyList<string> Baris) : IsiBerkas(BentukIsi.Teks)
{
    public static IsiTeks Dari(string teks)
    {
        var baris = SatuPenutup(teks.TrimStart('\uFEFF')).Split('\n').ToList();
        if (baris[^1].Length == 0)
        {
            baris.RemoveAt(baris.Count - 1);
        }

        return new IsiTeks(baris);
    }

    /// <summary>These lines with the mark, line ends and last line end of the old text.</summary>
    public string Tulis(string? lama)
    {
        var tanda = lama is ['\uFEFF', ..] ? "\uFEFF" : "";
        var penutup = PenutupBaris(lama ?? "\n");
        var akhir = Baris.Count > 0 && (lama is null || lama.TrimStart('\uFEFF').Length == 0 || lama[^1] is '\n' or '\r') ? penutup : "";
        return tanda + string.Join(penutup, Baris) + akhir;
    }
}
