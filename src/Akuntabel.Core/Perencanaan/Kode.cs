using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Perencanaan;

/// <summary>Code of a tujuan in the Renstra. It names one thing, so it cannot be empty.</summary>
/// <param name="Isi">The code as written.</param>
public readonly record struct KodeTujuan(string Isi)
{
    /// <summary>The code as written.</summary>
    public string Isi { get; } = TeksKode.Wajib(Isi);

    /// <summary>The code, or <c>null</c> for a blank text.</summary>
    public static KodeTujuan? Dari(string teks) => string.IsNullOrWhiteSpace(teks) ? null : new KodeTujuan(teks);

    /// <inheritdoc/>
    public override string ToString() => Isi;
}

/// <summary>Code of a sasaran in the Renstra; not empty.</summary>
/// <param name="Isi">The code as written.</param>
public readonly record struct KodeSasaran(string Isi)
{
    /// <summary>The code as written.</summary>
    public string Isi { get; } = TeksKode.Wajib(Isi);

    /// <summary>The code, or <c>null</c> for a blank text.</summary>
    public static KodeSasaran? Dari(string teks) => string.IsNullOrWhiteSpace(teks) ? null : new KodeSasaran(teks);

    /// <inheritdoc/>
    public override string ToString() => Isi;
}

/// <summary>Code of an indikator in the Renstra; not empty. Targets, measurements and activities name the indikator by it.</summary>
/// <param name="Isi">The code as written.</param>
public readonly record struct KodeIndikator(string Isi)
{
    /// <summary>The code as written.</summary>
    public string Isi { get; } = TeksKode.Wajib(Isi);

    /// <summary>The code, or <c>null</c> for a blank text.</summary>
    public static KodeIndikator? Dari(string teks) => string.IsNullOrWhiteSpace(teks) ? null : new KodeIndikator(teks);

    /// <inheritdoc/>
    public override string ToString() => Isi;
}

/// <summary>Code of a program in the nomenclature (Permendagri 90/2019), which Renstra and DPA share; not empty.</summary>
/// <param name="Isi">The code as written: 8.01.02.</param>
public readonly record struct KodeProgram(string Isi)
{
    /// <summary>The code as written.</summary>
    public string Isi { get; } = TeksKode.Wajib(Isi);

    /// <summary>The code, or <c>null</c> for a blank text.</summary>
    public static KodeProgram? Dari(string teks) => string.IsNullOrWhiteSpace(teks) ? null : new KodeProgram(teks);

    /// <inheritdoc/>
    public override string ToString() => Isi;
}
