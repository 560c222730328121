namespace Akuntabel.Storage.Penulisan;

/// <summary>Who has a part of a report, and how it stands.</summary>
public sealed class BagianTersimpan
{
    /// <summary>Checked: its text is as it should be.</summary>
    public const string Diperiksa = "diperiksa";

    /// <summary>Given back with a note.</summary>
    public const string Dikembalikan = "dikembalikan";

    /// <summary>Taken over from the report of the year before: to be checked.</summary>
    public const string DariLalu = "dari-lalu";

    /// <summary>The part: <c>sasaran-1.1.1/kendala</c>.</summary>
    public string Bagian { get; init; } = "";

    /// <summary>The member who has it; empty: nobody.</summary>
    public string Pemegang { get; init; } = "";

    /// <summary><see cref="Diperiksa"/>, <see cref="Dikembalikan"/>, <see cref="DariLalu"/>, or empty.</summary>
    public string Keadaan { get; init; } = "";

    /// <summary>Digest of the text that was checked or given back.</summary>
    public string Sidik { get; init; } = "";

    /// <summary>Why it was given back.</summary>
    public string Catatan { get; init; } = "";

    /// <summary>Who said so.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";

    internal string Id { get; init; } = "";

    internal int Revisi { get; init; }
}

/// <summary>What somebody said of a part.</summary>
public sealed class KomentarTersimpan
{
    /// <summary>Not settled.</summary>
    public const string Terbuka = "terbuka";

    /// <summary>Settled.</summary>
    public const string Selesai = "selesai";

    /// <summary>A suggestion that was taken over.</summary>
    public const string Diterima = "diterima";

    /// <summary>A suggestion that was not.</summary>
    public const string Ditolak = "ditolak";

    /// <summary>Key.</summary>
    public string Id { get; init; } = "";

    /// <summary>The part.</summary>
    public string Bagian { get; init; } = "";

    /// <summary>The comment that it answers; empty: none.</summary>
    public string Induk { get; init; } = "";

    /// <summary>Words of the text that it is about; empty: the whole part.</summary>
    public string Kutipan { get; init; } = "";

    /// <summary>What was said.</summary>
    public string Isi { get; init; } = "";

    /// <summary>Words suggested in place of the quoted ones; empty: it is a comment.</summary>
    public string Usulan { get; init; } = "";

    /// <summary>Key of who said it.</summary>
    public string Oleh { get; init; } = "";

    /// <summary>Who said it.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";

    /// <summary>How it stands.</summary>
    public string Keadaan { get; init; } = "";

    /// <summary>Who settled it.</summary>
    public string SelesaiNama { get; init; } = "";
}

/// <summary>Something that somebody says of a part.</summary>
/// <param name="Bagian">The part.</param>
/// <param name="Isi">What.</param>
/// <param name="Kutipan">Words of the text that it is about.</param>
/// <param name="Usulan">Words suggested in their place.</param>
/// <param name="Induk">The comment that it answers.</param>
public sealed record KomentarBaru(string Bagian, string Isi, string Kutipan = "", string Usulan = "", string Induk = "");
