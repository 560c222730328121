using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Pertukaran.Formulir;

/// <summary>The formula on the sheet of an indikator, as it stands in a form and whether or not it is saved.</summary>
public static class RumusFormulir
{
    /// <summary>Key of the list of components.</summary>
    public const string Komponen = "komponen";

    /// <summary>Key of the formula.</summary>
    public const string Hitungan = "hitungan";

    /// <summary>Key of the sentence that a report prints.</summary>
    public const string Kalimat = "formula";

    private static readonly Asal Tempat = new("perencanaan.yaml", 0);

    /// <summary>The formula.</summary>
    /// <param name="indikator">The sheet.</param>
    /// <returns><c>null</c> when none is written.</returns>
    public static RumusIndikator? Dari(ButirTerisi indikator)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        return indikator[Hitungan].Trim() is not { Length: > 0 } teks ? null
            : new RumusIndikator(teks, [.. DaftarKomponen(indikator).Select(k => new KomponenIndikator(k["nama"].Trim(), null, null)
            {
                Satuan = SatuanDari(indikator, k),
            })], Tempat)
            {
                BilaNol = KataIndikator.BilaNol.TryGetValue(indikator["bila-nol"], out var n) ? n : null, Batas = Angka(indikator["batas"]),
            };
    }

    /// <summary>The components that have a name.</summary>
    /// <param name="indikator">The sheet.</param>
    public static IReadOnlyList<ButirTerisi> DaftarKomponen(ButirTerisi indikator)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        return [.. indikator.Daftar.Where(d => d.Uraian.Kunci == Komponen).SelectMany(d => d.Butir).Where(k =>
            k["nama"].Trim().Length > 0)];
    }

    /// <summary>A figure; <c>null</c> when it is blank or cannot be read.</summary>
    /// <param name="teks">As typed.</param>
    public static decimal? Angka(string teks) => BacaAngka.Coba(teks, out var n, out _) ? n : null;

    private static Satuan SatuanDari(ButirTerisi indikator, ButirTerisi k) =>
        Satuan.Baca(k["satuan"].Trim() is { Length: > 0 } s ? s : indikator["cacah.satuan"]);
}
