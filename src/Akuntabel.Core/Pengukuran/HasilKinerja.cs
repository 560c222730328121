using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Efficiency of a sasaran.</summary>
/// <param name="Sederhana">By the simple rule; always computed, it gives the word.</param>
/// <param name="Pmk214">By PMK 214/PMK.02/2017; <c>null</c> unless the report uses it.</param>
public sealed record EfisiensiSasaran(HasilEfisiensiSederhana Sederhana, HasilEfisiensi? Pmk214);

/// <summary>A sasaran with what it reached and what that cost.</summary>
/// <param name="Sasaran">The sasaran.</param>
/// <param name="Urut">Number in the Renstra, from 1.</param>
/// <param name="DaftarIndikator">Its indikator, in order.</param>
/// <param name="Capaian">Mean achievement of its indikator that are measured, percent.</param>
public sealed record HasilSasaran(SasaranStrategis Sasaran, int Urut, IReadOnlyList<HasilIndikator> DaftarIndikator, Fakta Capaian)
{
    /// <summary>How many indikator it has.</summary>
    public required Fakta BanyakIndikator { get; init; }

    /// <summary>Class of the achievement.</summary>
    public required Fakta Predikat { get; init; }

    /// <summary>Whether the target was reached, in a word.</summary>
    public required Fakta Status { get; init; }

    /// <summary>The word for success or failure.</summary>
    public required Fakta Keberhasilan { get; init; }

    /// <summary>Programs that serve it.</summary>
    public required IReadOnlyList<SimpulAnggaran> DaftarProgram { get; init; }

    /// <summary>Programs that serve this sasaran alone; those of several stand apart, so that no total counts one twice.</summary>
    public required IReadOnlyList<SimpulAnggaran> ProgramSendiri { get; init; }

    /// <summary>Budget of all its programs.</summary>
    public required RingkasanAnggaran Anggaran { get; init; }

    /// <summary>Budget of the programs that serve it alone.</summary>
    public required RingkasanAnggaran AnggaranSendiri { get; init; }

    /// <summary>Class of the absorption.</summary>
    public required Fakta KategoriSerapan { get; init; }

    /// <summary>Class of the physical achievement.</summary>
    public required Fakta KategoriFisik { get; init; }

    /// <summary>Efficiency.</summary>
    public required EfisiensiSasaran Efisiensi { get; init; }
}

/// <summary>Everything that a report of kinerja computes: facts that each tell where they come from.</summary>
/// <param name="DaftarSasaran">Sasaran in order.</param>
/// <param name="Anggaran">The budget.</param>
/// <param name="CapaianRata">Mean achievement of the sasaran, percent.</param>
/// <param name="PredikatRata">Its class.</param>
public sealed record HasilKinerja(IReadOnlyList<HasilSasaran> DaftarSasaran, HasilAnggaran Anggaran, Fakta CapaianRata, Fakta PredikatRata)
{
    /// <summary>All indikator in order.</summary>
    public IReadOnlyList<HasilIndikator> DaftarIndikator { get; } = [.. DaftarSasaran.SelectMany(s => s.DaftarIndikator)];

    /// <summary>How many indikator reached their target.</summary>
    public required Fakta BanyakTercapai { get; init; }

    /// <summary>How many did not.</summary>
    public required Fakta BanyakTidakTercapai { get; init; }

    /// <summary>Of how many that cannot be said yet.</summary>
    public required Fakta BanyakBelumDiukur { get; init; }

    /// <summary>Achievement of the indikator over the classes of its scale.</summary>
    public required Sebaran SebaranCapaian { get; init; }

    /// <summary>Years for which the Renstra sets targets.</summary>
    public required IReadOnlyList<int> TahunTarget { get; init; }

    /// <summary>Figures that contradict each other, and programs that no budget knows.</summary>
    public required IReadOnlyList<Kesalahan> DaftarKesalahan { get; init; }
}
