using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>Code of a kegiatan in the nomenclature (Permendagri 90/2019); not empty.</summary>
/// <param name="Isi">The code as written: 8.01.02.2.01.</param>
public readonly record struct KodeKegiatan(string Isi)
{
    /// <summary>The code as written.</summary>
    public string Isi { get; } = TeksKode.Wajib(Isi);

    /// <summary>The code, or <c>null</c> for a blank text.</summary>
    public static KodeKegiatan? Dari(string teks) => string.IsNullOrWhiteSpace(teks) ? null : new KodeKegiatan(teks);

    /// <inheritdoc/>
    public override string ToString() => Isi;
}

/// <summary>Code of a sub kegiatan in the nomenclature (Permendagri 90/2019); not empty.</summary>
/// <param name="Isi">The code as written: 8.01.02.2.01.03.</param>
public readonly record struct KodeSubKegiatan(string Isi)
{
    /// <summary>The code as written.</summary>
    public string Isi { get; } = TeksKode.Wajib(Isi);

    /// <summary>The code, or <c>null</c> for a blank text.</summary>
    public static KodeSubKegiatan? Dari(string teks) => string.IsNullOrWhiteSpace(teks) ? null : new KodeSubKegiatan(teks);

    /// <inheritdoc/>
    public override string ToString() => Isi;
}

/// <summary>Account code of a kind of expenditure; not empty.</summary>
/// <param name="Isi">The code as written: 5.1.02.</param>
public readonly record struct KodeRekening(string Isi)
{
    /// <summary>The code as written.</summary>
    public string Isi { get; } = TeksKode.Wajib(Isi);

    /// <summary>The code, or <c>null</c> for a blank text.</summary>
    public static KodeRekening? Dari(string teks) => string.IsNullOrWhiteSpace(teks) ? null : new KodeRekening(teks);

    /// <inheritdoc/>
    public override string ToString() => Isi;
}

/// <summary>What one row of a DPA is about; a DPA that ends at the kegiatan or the program has no code below.</summary>
/// <param name="Program">Program.</param>
/// <param name="Kegiatan">Kegiatan; <c>null</c> for a DPA of programs.</param>
/// <param name="Sub">Sub kegiatan; <c>null</c> for a DPA of kegiatan.</param>
/// <param name="Ke">1; more for rows that share all codes by mistake, so that no money is lost while they do.</param>
public readonly record struct KunciSubKegiatan(KodeProgram? Program, KodeKegiatan? Kegiatan, KodeSubKegiatan? Sub, int Ke = 1)
{
    /// <summary>The code at the lowest level that has one.</summary>
    public string Rinci => Sub?.Isi ?? Kegiatan?.Isi ?? Program?.Isi ?? "";

    /// <summary>The word for that level.</summary>
    public string Tingkat => Sub is not null ? "sub kegiatan" : Kegiatan is not null ? "kegiatan" : "program";
}
