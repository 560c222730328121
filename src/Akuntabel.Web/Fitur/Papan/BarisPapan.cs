using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.TriwulanBerjalan;

namespace Akuntabel.Web.Fitur.Papan;

/// <summary>An office in the quarters of a year.</summary>
/// <param name="Angka">Its figures of the quarter that is looked at.</param>
/// <param name="Triwulan">The four quarters.</param>
/// <param name="Kini">The one that is looked at.</param>
public sealed record BarisPapan(BarisRingkasan Angka, IReadOnlyList<KeadaanTriwulan> Triwulan, KeadaanTriwulan Kini)
{
    /// <summary>Its figures; <c>null</c>: none that could be computed, or nothing is measured.</summary>
    public FaktaInstansi? Fakta => Angka.Fakta is { Hasil.Kesalahan.Length: 0 } f ? f : null;

    /// <summary>Whether the units have handed over.</summary>
    public bool Menyerahkan => Kini.Kemajuan is KemajuanTriwulan.Diserahkan or KemajuanTriwulan.Disetujui;

    /// <summary>All offices.</summary>
    /// <param name="angka">Their figures of the quarter.</param>
    /// <param name="jalan">Procedures of the year.</param>
    /// <param name="triwulan">The quarter.</param>
    /// <param name="kini">Now, by the clock of the pemda.</param>
    public static IReadOnlyList<BarisPapan> Susun(
        RingkasanPemda angka, IReadOnlyList<PelaksanaanTersimpan> jalan, int triwulan, DateTime kini)
    {
        ArgumentNullException.ThrowIfNull(angka);
        var menurut = jalan.Where(j => j.Jenis == JenisPelaksanaan.Pengukuran).ToLookup(j => (j.PerangkatDaerah, j.Periode.Triwulan ?? 0),
            j => j.Pelaksanaan);
        return [.. angka.DaftarBaris.Select(b =>
        {
            IReadOnlyList<KeadaanTriwulan> keadaan = [.. Enumerable.Range(1, 4).Select(t =>
                KeadaanTriwulan.Baca(menurut[(b.Id, t)].FirstOrDefault(), kini))];
            return new BarisPapan(b, keadaan, keadaan[triwulan - 1]);
        })];
    }
}
