using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>An act on files (adding, renaming, removing) that meets what somebody else stored: both are shown, and it can be done over what was seen.</summary>
/// <param name="Isi">The clash.</param>
/// <param name="Tindakan">The act in words, as after "untuk": "menghapus sk-tim.yaml".</param>
/// <param name="Ulang">Where the act is asked again; <c>null</c> when the form has to be filled again, as with an upload.</param>
/// <param name="Isian">What was sent.</param>
/// <param name="Biarkan">Address that leaves everything as it is stored.</param>
public sealed record BentrokTindakan(BentrokDokumen Isi, string Tindakan, string? Ulang, IReadOnlyDictionary<string, string> Isian, string Biarkan)
{
    /// <summary>The files that differ.</summary>
    public IEnumerable<string> DaftarJalur => Isi.Daftar.Select(b => b.Jalur).Distinct(StringComparer.Ordinal);

    /// <summary>A file of one side in words.</summary>
    public static string Sebut(KumpulanBerkas isi, string jalur)
    {
        ArgumentNullException.ThrowIfNull(isi);
        return !isi.Coba(jalur, out var data) ? "(tidak ada)" : TeksBerkas.Baca(data) is not { } teks ? $"(gambar atau berkas lain, {data.Length} byte)" : teks.Length == 0 ? "(kosong)" : teks;
    }
}
