using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Character style.</summary>
[Flags]
public enum GayaTeks
{
    /// <summary>Plain.</summary>
    Biasa = 0,

    /// <summary>Bold.</summary>
    Tebal = 1,

    /// <summary>Italic.</summary>
    Miring = 2,

    /// <summary>Underlined.</summary>
    GarisBawah = 4,
}

/// <summary>A run of characters inside a paragraph, heading or cell.</summary>
public abstract record Ruas
{
    /// <summary>Character style.</summary>
    public GayaTeks Gaya { get; init; }

    /// <summary>The binding that printed it, where a narrative says it (<c>s.serapan|angka</c>, <c>@tabel-ormas</c>); runs of one binding share
    /// the same instance. Empty: typed, or made by the outline.</summary>
    public string Ikatan { get; init; } = "";

    /// <summary>The characters as printed.</summary>
    public abstract string Tercetak { get; }
}

/// <summary>Plain text; holds no figure that the data knows.</summary>
public sealed record Teks(string Isi) : Ruas
{
    /// <summary>Whether it says how something is measured: figures in it ("dikali 100") belong to the words, not to what is reported.</summary>
    public bool Rumusan { get; init; }

    /// <inheritdoc/>
    public override string Tercetak => Isi;
}

/// <summary>A bound fact, printed in some form ("81,64 %", "3 (tiga)", "empat miliar …").</summary>
/// <param name="Fakta">The fact.</param>
/// <param name="Bentuk">The characters printed.</param>
public sealed record Angka(Fakta Fakta, string Bentuk) : Ruas
{
    /// <inheritdoc/>
    public override string Tercetak => Bentuk;
}

/// <summary>The place of something that nobody has entered yet; never printed in a report that can be signed.</summary>
/// <param name="Sebutan">What is missing, in the planner's words: "kode pos".</param>
public sealed record Celah(string Sebutan) : Ruas
{
    /// <inheritdoc/>
    public override string Tercetak => $"[belum diisi: {Sebutan}]";
}

/// <summary>Reference to a numbered table, figure or heading of this document.</summary>
/// <param name="Id">Anchor of the target.</param>
/// <param name="Sebutan">"Tabel 3.12".</param>
public sealed record Rujukan(string Id, string Sebutan) : Ruas
{
    /// <inheritdoc/>
    public override string Tercetak => Sebutan;
}

/// <summary>Line break.</summary>
public sealed record GantiBaris : Ruas
{
    /// <inheritdoc/>
    public override string Tercetak => "\n";
}

/// <summary>What of the flow of an SOP lies in one cell of its sheet: drawn where there are pictures, a sign where there are only
/// characters.</summary>
/// <param name="Tanda">The sign; empty where only lines pass.</param>
/// <param name="Petak">The picture.</param>
public sealed record SimbolAlur(string Tanda, PetakAlur Petak) : Ruas
{
    /// <inheritdoc/>
    public override string Tercetak => Tanda;
}

/// <summary>Reading of runs.</summary>
public static class DaftarRuas
{
    /// <summary>All characters of the runs.</summary>
    public static string Gabung(this IEnumerable<Ruas> ruas) => string.Concat(ruas.Select(r => r.Tercetak));

    /// <summary>One plain run.</summary>
    public static IReadOnlyList<Ruas> Polos(string teks) => [new Teks(teks)];
}
