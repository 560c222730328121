using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>One thing that a composed document still lacks.</summary>
/// <param name="Pada">The document and the place in it, in words.</param>
/// <param name="Pesan">What is wrong or missing.</param>
/// <param name="Saran">What to do.</param>
/// <param name="Alamat">The field where it is filled in.</param>
public sealed record HalKurang(string Pada, string Pesan, string Saran, string Alamat);

/// <summary>What a composed document lacks: the one source of every page that says whether it can be handed in, set or signed.</summary>
/// <param name="Kurang">What is wrong or missing in it.</param>
/// <param name="Ditulis">What lacks only for the signature, and may be filled in by hand.</param>
public sealed record KurangNaskah(IReadOnlyList<HalKurang> Kurang, IReadOnlyList<HalKurang> Ditulis)
{
    /// <summary>Nothing.</summary>
    public static KurangNaskah Kosong { get; } = new([], []);

    /// <summary>Says it in the words of whoever fills it in.</summary>
    /// <param name="daftar">What the composer met.</param>
    /// <param name="dokumen">Documents that it was composed of.</param>
    /// <param name="berkas">Their files.</param>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="tahun">Year of the document.</param>
    /// <param name="diisi">Whether the user types there; who only reads has no fields to jump to.</param>
    public static KurangNaskah Dari(
        IReadOnlyList<Kesalahan> daftar, IReadOnlyList<VersiDokumen> dokumen, KumpulanBerkas berkas, string pd, int tahun, bool diisi)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var hal = daftar.Select(k => (k.Bobot, Hal: new HalKurang(SebutanBerkas.Pada(k.Asal), SebutanBerkas.Ganti(k.Pesan),
            SebutanBerkas.Ganti(k.Saran), TempatFormulir.Perbaikan(pd, tahun, k.Asal, dokumen, berkas, diisi)))).Distinct()
            .ToLookup(x => x.Bobot == BobotKesalahan.Tandatangan, x => x.Hal);
        return new([.. hal[false]], [.. hal[true]]);
    }
}
