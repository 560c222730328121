using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;

namespace Akuntabel.Storage.Register;

/// <summary>Lays the registers that a report prints over its files.</summary>
public interface IPenyajiRegister
{
    /// <summary>Names of registers and of their tables that texts of the office print: <c>ormas</c>, <c>ormas-per-kecamatan</c>.</summary>
    IReadOnlyCollection<string> Disebut(KumpulanBerkas berkas);

    /// <summary>What a text defines; <c>null</c>: it cannot be read, or the register is closed and never printed.</summary>
    DefinisiRegister? Dicetak(string isi);

    /// <summary>Whether settings of a report pick tables of registers.</summary>
    bool AdaPilihan(KumpulanBerkas berkas);

    /// <summary>Whether they pick one of a register.</summary>
    bool Dipilih(KumpulanBerkas berkas, DefinisiRegister definisi);

    /// <summary>The files with the tables that settings pick; one whose register is not among those given is told as missing.</summary>
    KumpulanBerkas SajikanPilihan(
        KumpulanBerkas berkas, IReadOnlyList<(DefinisiRegister Definisi, IReadOnlyCollection<BarisRegister> Baris)> daftar, Periode periode);

    /// <summary>The files with those tables of a register that are printed.</summary>
    /// <param name="berkas">The files.</param>
    /// <param name="definisi">The register.</param>
    /// <param name="baris">Its rows, in the order of their entry; nothing sealed is opened.</param>
    /// <param name="periode">Span of the report.</param>
    /// <param name="disebut">Names that are printed.</param>
    KumpulanBerkas Sajikan(
        KumpulanBerkas berkas, DefinisiRegister definisi, IReadOnlyCollection<BarisRegister> baris, Periode periode, IReadOnlyCollection<string> disebut);
}
