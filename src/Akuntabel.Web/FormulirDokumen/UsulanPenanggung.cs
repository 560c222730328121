using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>Who answers for an indicator, as the unit that owns it suggests: its head. What a person typed stays.</summary>
internal static class UsulanPenanggung
{
    /// <summary>Puts the position in where the sheet leaves it empty, or still has the one of the unit before.</summary>
    /// <param name="kiriman">What is sent.</param>
    /// <param name="butir">Address of the thing of the sheet.</param>
    /// <param name="semula">That thing before; <c>null</c>: it is new.</param>
    /// <returns>The position put in; <c>null</c>: none.</returns>
    public static string? Isi(KirimanFormulir kiriman, string butir, ButirTerisi? semula)
    {
        ArgumentNullException.ThrowIfNull(kiriman);
        var tempat = $"{butir}.{KatalogUraian.KunciPenanggungJawab}";
        if (kiriman.Teks($"{butir}.{KatalogUraian.KunciPemilik}") is not { Length: > 0 } pemilik
            || kiriman.Teks(tempat) is not { } tertulis)
        {
            return null;
        }

        var dahulu = semula?[KatalogUraian.KunciPemilik] ?? "";
        if (tertulis.Trim().Length > 0 && (pemilik == dahulu || tertulis.Trim() != Jabatan(dahulu)))
        {
            return null;
        }

        kiriman.Isi(tempat, Jabatan(pemilik));
        return Jabatan(pemilik);
    }

    private static string Jabatan(string pemilik) => string.Join("; ", PembagianUnit.Pecah(pemilik).Select(JabatanKepala.Usul));
}
