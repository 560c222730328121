using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>One row of budget and physical output as typed; money is entered here only and summed upward.</summary>
/// <param name="KodeProgram">Program code, e.g. 8.01.02; the key of the program.</param>
/// <param name="Program">Program name.</param>
/// <param name="KodeKegiatan">Kegiatan code; the key of the kegiatan within its program.</param>
/// <param name="Kegiatan">Kegiatan name.</param>
/// <param name="Kode">Sub kegiatan code.</param>
/// <param name="Nama">Sub kegiatan name.</param>
/// <param name="Satuan">Unit of the output as printed ("Dokumen").</param>
/// <param name="TargetFisik">Planned output.</param>
/// <param name="RealisasiFisik">Realised output, of the same unit.</param>
/// <param name="Pagu">Budget in rupiah.</param>
/// <param name="RealisasiAnggaran">Budget realised in rupiah.</param>
/// <param name="KelompokSasaran">Target group; empty when not stated.</param>
/// <param name="Asal">The row in its file.</param>
public sealed record SubKegiatanIsian(
    string KodeProgram, string Program, string KodeKegiatan, string Kegiatan, string Kode, string Nama, string Satuan,
    Fakta TargetFisik, Fakta RealisasiFisik, Fakta Pagu, Fakta RealisasiAnggaran, string KelompokSasaran, Asal Asal)
{
    /// <summary>What its output is called, as the nomenclature or the DPA words it; empty when not stated.</summary>
    public string Keluaran { get; init; } = "";

    /// <summary>Source of its funds; empty when not stated.</summary>
    public string SumberDana { get; init; } = "";

    /// <summary>Units of the office that own it, separated by semicolons; empty when not stated.</summary>
    public string Pemilik { get; init; } = "";
}
