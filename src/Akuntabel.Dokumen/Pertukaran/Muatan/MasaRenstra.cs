using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>The years that a Renstra names as its own.</summary>
public static class MasaRenstra
{
    private const string Berkas = "perencanaan.yaml";

    /// <summary>From perencanaan.yaml: <c>periode: {mulai: "2021", selesai: "2026"}</c>; <c>null</c> when it does not say.</summary>
    public static Periode? Baca(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        var peta = berkas.Coba(Berkas, out var isi) && IsiBerkas.Baca(Berkas, isi) is IsiIsian { Akar: PetaIsian akar } ? akar.Ambil("periode") as PetaIsian : null;
        return Tahun(peta, "mulai") is { } mulai && Tahun(peta, "selesai") is { } selesai && mulai <= selesai ? new Periode(mulai, selesai) : null;
    }

    private static int? Tahun(PetaIsian? peta, string kunci) =>
        peta?.Ambil(kunci) is SkalarIsian s && int.TryParse(s.Isi, NumberStyles.None, CultureInfo.InvariantCulture, out var t) && t is >= 2000 and <= 2100 ? t : null;
}
