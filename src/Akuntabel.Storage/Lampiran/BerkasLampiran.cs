using System.Globalization;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Lampiran;

/// <summary>An attachment: a file of a perangkat daerah, for one of its documents or on its own.</summary>
public sealed class BerkasLampiran
{
    /// <summary>Pemerintah daerah.</summary>
    public string Pemda { get; init; } = "";

    /// <summary>Perangkat daerah.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Identifier.</summary>
    public string Id { get; init; } = "";

    /// <summary>Document that it belongs to, or empty.</summary>
    public string Dokumen { get; init; } = "";

    /// <summary>Name of the file; its ending fits <see cref="Mime"/>.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Media type, told by the bytes.</summary>
    public string Mime { get; init; } = "";

    /// <summary>Digest of its content: what an event names as its evidence.</summary>
    public string Sidik { get; init; } = "";

    /// <summary>Bytes.</summary>
    public long Ukuran { get; init; }

    /// <summary>What it shows.</summary>
    public string Keterangan { get; init; } = "";

    /// <summary>Added by whom (name).</summary>
    public string Oleh { get; init; } = "";

    /// <summary>Added by whom, as an account that keeps its key whatever it is called; empty: not known.</summary>
    public string Pengunggah { get; init; } = "";

    /// <summary>Added when.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Taken out of view when; empty: in view. The content stays, for the events that name it.</summary>
    public string Dihapus { get; init; } = "";
}

/// <summary>What is to be attached.</summary>
/// <param name="Nama">Name of the file, as the sender calls it.</param>
/// <param name="Data">Its bytes.</param>
public sealed record LampiranBaru(string Nama, ReadOnlyMemory<byte> Data)
{
    /// <summary>Document that it belongs to, or empty.</summary>
    public string Dokumen { get; init; } = "";

    /// <summary>What it shows.</summary>
    public string Keterangan { get; init; } = "";

    /// <summary>A name without folders, control and direction characters, at most 150 long, never empty.</summary>
    public string NamaBersih()
    {
        var nama = Nama[(Nama.LastIndexOfAny(['/', '\\']) + 1)..];
        var bersih = string.Concat(TeksAman.Tampak(TeksAman.Bersihkan(nama)).Where(c => !char.IsControl(c)
            && char.GetUnicodeCategory(c) is not (UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)))
            .Trim(' ', '.');
        if (bersih.Length > 150)
        {
            var akhiran = Path.GetExtension(bersih) is { Length: <= 10 } a ? a : "";
            bersih = TeksAman.Bersihkan(bersih[..(150 - akhiran.Length)]) + akhiran;
        }

        return bersih.Length > 0 ? bersih : "lampiran";
    }
}

/// <summary>What came of attaching.</summary>
public abstract record HasilLampiran
{
    private HasilLampiran()
    {
    }

    /// <summary>Attached.</summary>
    public sealed record Tersimpan(BerkasLampiran Lampiran) : HasilLampiran;

    /// <summary>Not taken; nothing was written.</summary>
    /// <param name="Pesan">For the user.</param>
    public sealed record Ditolak(string Pesan) : HasilLampiran;
}
