using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>The list "Belum siap ditandatangani": one entry for each thing that a person has to do, in the order of its weight.</summary>
public static class DaftarBelumSiap
{
    private const string Tabel = " belum berisi.";

    /// <summary>Takes together what has one cause: a document that was not begun, one field asked for at many places, tables that are empty for lack of it.</summary>
    /// <param name="daftar">Everything that was met, in any order.</param>
    public static IReadOnlyList<Kesalahan> Ringkas(IReadOnlyList<Kesalahan> daftar)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var tiada = daftar.Where(TanpaBaris).GroupBy(k => k.Asal.Berkas).Where(g => g.Count() > 1 && SebutanIsian.NamaBerkas(g.Key) is not null).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var satu = daftar.Select(k => TanpaBaris(k) && tiada.Contains(k.Asal.Berkas) ? Seluruhnya(k) : k).OrderBy(k => k.Bobot).ToList();
        // a gap in the text asks for the same as a line to be filled by hand
        var unik = satu.DistinctBy(k => (k.Asal.Berkas, k.Asal.Baris, k.Asal.Kolom, k.Pesan)).ToList();
        return unik.Exists(k => k.Bobot == BobotKesalahan.Celah && !TabelKosong(k)) ? [.. unik.Where(k => !TabelKosong(k))] : unik;
    }

    private static bool TanpaBaris(Kesalahan k) => k.Bobot != BobotKesalahan.Pertentangan && k.Asal is { Baris: 0, Kolom: null } && !TabelKosong(k);

    private static bool TabelKosong(Kesalahan k) => k.Bobot == BobotKesalahan.Celah && k.Pesan.EndsWith(Tabel, StringComparison.Ordinal);

    private static Kesalahan Seluruhnya(Kesalahan k)
    {
        var nama = SebutanIsian.NamaBerkas(k.Asal.Berkas) ?? k.Asal.Berkas;
        return new Kesalahan(k.Asal, $"{char.ToUpperInvariant(nama[0])}{nama[1..]} belum diisi.", "Isilah dokumen itu, atau lembarnya dalam buku kerja (Impor dan ekspor).") { Bobot = BobotKesalahan.Celah };
    }
}
