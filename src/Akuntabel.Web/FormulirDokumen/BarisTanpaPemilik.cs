using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>A row of a plan that no unit owns, with the field where its owner is chosen.</summary>
/// <param name="Pesan">Which.</param>
/// <param name="Alamat">The field.</param>
public sealed record BarisTanpaPemilik(string Pesan, string Alamat)
{
    /// <summary>Those of a document.</summary>
    /// <param name="versi">The document.</param>
    /// <param name="isi">Its files.</param>
    /// <param name="unit">Names of the office's units; without any there are no owners.</param>
    public static IReadOnlyList<BarisTanpaPemilik> Cari(VersiDokumen versi, KumpulanBerkas isi, IReadOnlyList<string> unit)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Count == 0 ? [] : [.. BagianIsian.Untuk(versi.JenisDokumen, isi).GroupBy(b => b.Jalur)
            .SelectMany(b => LingkunganFormulir.Buka(isi, b.Key) is { } f ? Satu(versi, [.. b], f, unit) : [])];
    }

    private static IEnumerable<BarisTanpaPemilik> Satu(
        VersiDokumen versi, IReadOnlyList<BagianIsian> bagian, FormulirBerkas formulir, IReadOnlyList<string> unit) =>
        PemeriksaPemilik.SetiapBaris(bagian[0].Jalur, formulir.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi, unit)
            .Select(t => new BarisTanpaPemilik(
                t.Pesan, TempatFormulir.Alamat(versi.PerangkatDaerah, versi.Dokumen, bagian, t.Tempat, diisi: true)));
}
