using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>How a file is shown and edited.</summary>
public enum BentukTampil
{
    /// <summary>Rows and columns.</summary>
    Tabel,

    /// <summary>Keys and values.</summary>
    Isian,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A text that is none of these, or is not well-formed.</summary>
    Teks,

    /// <summary>PNG or JPEG.</summary>
    Gambar,

    /// <summary>Neither text nor picture: only to be downloaded.</summary>
    Lain,
}

/// <summary>A file, understood by its name and its bytes.</summary>
public sealed class BerkasTampil
{
    /// <summary>Understands it.</summary>
    public BerkasTampil(string jalur, ReadOnlyMemory<byte> data)
    {
        (Jalur, Data) = (jalur, data);
        Gambar = GambarBerkas.Kenali(data.Span)?.Mime;
        Teks = Gambar is null ? TeksBerkas.Baca(data) : null;
        Tabel = Teks is not null && jalur.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? TabelCsv.Baca(data) : null;
        Isian = Teks is not null && jalur.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) ? KerangkaIsian.Baca(data) : null;
        Bentuk = Gambar is not null ? BentukTampil.Gambar
            : Teks is null ? BentukTampil.Lain
            : Tabel is not null ? BentukTampil.Tabel
            : Isian is not null ? BentukTampil.Isian
            : jalur.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? BentukTampil.Markdown : BentukTampil.Teks;
    }

    /// <summary>Path.</summary>
    public string Jalur { get; }

    /// <summary>Bytes.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>How it is shown.</summary>
    public BentukTampil Bentuk { get; }

    /// <summary>The text; <c>null</c> when it is none.</summary>
    public string? Teks { get; }

    /// <summary>The table, when it is one.</summary>
    public TabelCsv? Tabel { get; }

    /// <summary>The outline, when it is YAML.</summary>
    public IReadOnlyList<ButirIsian>? Isian { get; }

    /// <summary>Kind of picture as its bytes say.</summary>
    public string? Gambar { get; }
}
