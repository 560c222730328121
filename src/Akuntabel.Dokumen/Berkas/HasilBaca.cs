using Akuntabel.Core.Laporan;
using Akuntabel.Core.Laporan.Lingkup;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>What was read from an agency's folder.</summary>
/// <param name="Data">Typed figures and texts; null when laporan.yaml itself is unusable.</param>
/// <param name="Kerangka">Outline nodes: built-in parts with the agency's own in their place.</param>
/// <param name="Kertas">Paper.</param>
/// <param name="DaftarKesalahan">Everything wrong in the files, together.</param>
public sealed record HasilBaca(
    DataInstansi? Data, IReadOnlyList<SimpulKerangka> Kerangka, UkuranKertas Kertas, IReadOnlyList<Kesalahan> DaftarKesalahan)
{
    /// <summary>Files of which nothing could be used; what misses because of them is no error of its own.</summary>
    public IReadOnlyCollection<string> BerkasRusak { get; init; } = [];

    /// <summary>Kind of outline.</summary>
    public string Jenis { get; init; } = "";

    /// <summary>Whose Perjanjian Kinerja is printed, see <see cref="PilihanJabatan"/>; empty for the head's, and for a report.</summary>
    public string Jabatan { get; init; } = "";

    /// <summary>Each Perjanjian Kinerja that the outline prints as it was signed, see <see cref="BahanPerjanjian.Ditandatangani"/>.</summary>
    public IReadOnlyList<HasilBaca> DaftarPerjanjian { get; init; } = [];

    /// <summary>Files and folders whose errors concern what is printed; empty: all.</summary>
    public IReadOnlyList<string> Bahan { get; init; } = [];

    /// <summary>Whether an outline puts something in, wherever it does.</summary>
    /// <param name="kerangka">Its nodes.</param>
    /// <param name="jalur">Name of what is put in.</param>
    internal static bool Menyisipkan(IEnumerable<SimpulKerangka> kerangka, string jalur) => kerangka.Any(s => s switch
    {
        WadahKerangka w => Menyisipkan(w.Isi, jalur),
        ArahanKerangka { Jenis: "sisip", Isi: SetelanPeta p } => p.Teks("jalur") == jalur,
        _ => false,
    });

    /// <summary>Whether an error in the data concerns what is printed. A gap does where it is printed, which the composer tells, or where
    /// all of its document is missing.</summary>
    /// <param name="kesalahan">The error.</param>
    public bool Menyangkut(Kesalahan kesalahan)
    {
        ArgumentNullException.ThrowIfNull(kesalahan);
        return Bahan.Count == 0 || ((kesalahan.Bobot == BobotKesalahan.Pertentangan || kesalahan.Asal.Baris == 0) && Bahan.Any(b => b == kesalahan.Asal.Berkas
            || (b.EndsWith('/') && kesalahan.Asal.Berkas.StartsWith(b, StringComparison.Ordinal))));
    }
}
