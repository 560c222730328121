using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Web.Komponen;

namespace Akuntabel.Web.Fitur.Siklus;

/// <summary>How far the collecting of a quarter's figures is.</summary>
/// <param name="Triwulan">Quarter.</param>
/// <param name="Judul">What it is called.</param>
/// <param name="Uraian">Where it stands, in words.</param>
/// <param name="Keadaan">The same in one word.</param>
/// <param name="Ragam">Its tone.</param>
public sealed record AlurTriwulan(int Triwulan, string Judul, string Uraian, string Keadaan, Ragam Ragam)
{
    /// <summary>The four quarters.</summary>
    /// <param name="daftar">What runs, or ran, in the year.</param>
    /// <param name="kini">Now, by the clock of the office.</param>
    /// <param name="tahun">Year.</param>
    public static IReadOnlyList<AlurTriwulan> Setahun(IReadOnlyList<PelaksanaanTersimpan> daftar, DateTime kini, int tahun) =>
        [.. Enumerable.Range(1, 4).Select(n => Satu(
            n, tahun, daftar.FirstOrDefault(d => d.Jenis == JenisPelaksanaan.Pengukuran && d.Periode.Triwulan == n)?.Pelaksanaan, kini))];

    private static AlurTriwulan Satu(int n, int tahun, PelaksanaanSop? p, DateTime kini)
    {
        var judul = $"{Periode.Tahun(tahun, n)}";
        if (p is null)
        {
            return new AlurTriwulan(n, judul, "Pengumpulan datanya belum dimulai.", "belum dimulai", Ragam.Biasa);
        }

        if (p.Berakhir is not null)
        {
            return new AlurTriwulan(n, judul, p.Terkunci ? "Disetujui; angkanya terkunci." : "Selesai.", "selesai", Ragam.Sukses);
        }

        var terlambat = p.Terbuka.Count(t => t.Terlambat(kini));
        var kembali = p.Terbuka.Count(t => t.Alasan.Length > 0);
        var uraian = string.Join("; ", p.Terbuka.Select(t => t.Langkah).Distinct().Order().Select(l => p.Langkah(l).Sebutan));
        return new AlurTriwulan(
            n, judul, uraian.TrimEnd('.', '?') + (kembali > 0 ? $". Dikembalikan: {kembali}" : "") + ".",
            terlambat > 0 ? $"terlambat {terlambat}" : "berjalan", terlambat > 0 ? Ragam.Bahaya : kembali > 0 ? Ragam.Peringatan
                : Ragam.Info);
    }
}
