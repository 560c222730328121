using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

namespace Akuntabel.Storage.Proyeksi;

/// <summary>Makes the figures of an agency's files; the store knows the documents, not how to read them.</summary>
public interface IPenghitungFakta
{
    /// <summary>Changes whenever the same files may give other figures (another build): older projections then are made again.</summary>
    string Versi { get; }

    /// <summary>Computes; what is wrong in the files is told in the result, never thrown.</summary>
    HasilFakta Hitung(KumpulanBerkas berkas, Periode periode);
}

/// <summary>Figures of an agency in a span of time.</summary>
/// <param name="Kinerja">Indicators in the order of the plan.</param>
/// <param name="Anggaran">Programmes in the order of their codes.</param>
/// <param name="Kesalahan">Why there are none; empty when there are.</param>
public sealed record HasilFakta(IReadOnlyList<FaktaKinerja> Kinerja, IReadOnlyList<FaktaAnggaran> Anggaran, string Kesalahan = "");

/// <summary>An indicator.</summary>
/// <param name="Sasaran">Code of its sasaran.</param>
/// <param name="Indikator">Code.</param>
/// <param name="Uraian">Text.</param>
/// <param name="Satuan">Unit of target and realisation.</param>
/// <param name="Target">Target, or unknown.</param>
/// <param name="Realisasi">Realisation, or unknown.</param>
/// <param name="Capaian">Achievement in percent, exact, or unknown.</param>
/// <param name="Alasan">Why the achievement is unknown; empty when it is known.</param>
public sealed record FaktaKinerja(string Sasaran, string Indikator, string Uraian, string Satuan, decimal? Target, decimal? Realisasi,
    decimal? Capaian, string Alasan)
{
    /// <summary>Text of its sasaran.</summary>
    public string NamaSasaran { get; init; } = "";
}

/// <summary>A programme.</summary>
/// <param name="Kode">Code.</param>
/// <param name="Program">Name.</param>
/// <param name="Pagu">Budget, rupiah, or unknown.</param>
/// <param name="Realisasi">Realised, rupiah, or unknown.</param>
public sealed record FaktaAnggaran(string Kode, string Program, decimal? Pagu, decimal? Realisasi);
