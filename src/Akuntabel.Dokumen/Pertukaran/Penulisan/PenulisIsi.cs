using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Penulisan;

/// <summary>Writes what a file is to say into the text that it has.</summary>
internal static class PenulisIsi
{
    /// <summary>The new bytes of a file.</summary>
    /// <param name="teks">Its text; <c>null</c> for a new file.</param>
    /// <param name="lama">What the text says.</param>
    /// <param name="baru">What it is to say.</param>
    /// <param name="ditulisUlang">Whether comments could not be kept.</param>
    public static ReadOnlyMemory<byte> Terapkan(string? teks, IsiBerkas? lama, IsiBerkas baru, out bool ditulisUlang)
    {
        ditulisUlang = false;
        return IsiBerkas.Bytes((teks, lama, baru) switch
        {
            ({ } t, IsiTabel a, IsiTabel b) => PenyuntingCsv.Terapkan(t, a, a, b),
            (_, _, IsiTabel b) => PenyuntingCsv.Tulis(b),
            ({ } t, IsiIsian a, IsiIsian b) => PenyuntingYaml.Terapkan(t, a, b, out ditulisUlang),
            (_, _, IsiIsian b) => PenulisYaml.Tulis(b.Akar),
            (var t, _, IsiTeks b) => b.Tulis(t),
            _ => throw new ArgumentException("Isi biner tidak ditulis dari maknanya.", nameof(baru)),
        });
    }
}
