using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>Whether anybody has filled in a document: it says something that a new one does not.</summary>
public static class KekosonganDokumen
{
    /// <summary>Whether nothing is filled in beyond what a new document begins with.</summary>
    /// <param name="jenis">Its kind.</param>
    /// <param name="isi">Its files.</param>
    /// <param name="awal">The files of a new one.</param>
    public static bool Kosong(JenisDokumen jenis, KumpulanBerkas isi, KumpulanBerkas awal)
    {
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(awal);
        var bagian = RingkasanBagian.Semua(jenis, isi);
        return (bagian.Count > 0 && bagian.All(b => b.Kosong) && isi.DaftarJalur.All(j => bagian.Any(b => b.Bagian.Jalur == j)))
            || isi.Isi.All(b => SamaDenganAwal(b.Key, b.Value, awal.Coba(b.Key, out var a) ? a : default));
    }

    private static bool SamaDenganAwal(string jalur, ReadOnlyMemory<byte> data, ReadOnlyMemory<byte> awal) =>
        data.Span.SequenceEqual(awal.Span) || (Isi(jalur, data) is { } kini && kini.IsSubsetOf(Isi(jalur, awal) ?? []));

    // what the fields say, wherever comments and blanks stand
    private static HashSet<string>? Isi(string jalur, ReadOnlyMemory<byte> data) =>
        FormulirBerkas.Buka(jalur, data)?.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi is { } f ? [.. Daun(f)] : null;

    private static IEnumerable<string> Daun(ButirTerisi b) =>
        b.Bidang.Where(x => x.Teks.Length > 0).Select(x => $"{x.Alamat}={x.Teks}")
            .Concat(b.Daftar.SelectMany(d => d.Butir).SelectMany(Daun));
}
