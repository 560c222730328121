using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-010: the bound that belongs to the name of an indikator points the same way everywhere.</summary>
internal static class BatasNama
{
    public static AturanUji Aturan { get; } = new(
        "PYT-010", TingkatTemuan.Material, [KelasTemuan.AngkaBerbeda, KelasTemuan.Rumusan],
        "Batas dalam nama indikator (< 48 jam, ≥ 75) berarah sama di setiap tabel.",
        "Konsistensi dokumen",
        "\"Waktu pelayanan > 30 menit\" pada rencana strategis, \"waktu pelayanan < 30 menit\" pada pengukuran kinerja.",
        d => IndeksIndikator.Dari(d).Semua.Where(h => h.Baris.Any(b => b.Nama.Tanda.Length > 0)).Select(Periksa));

    private static Temuan? Periksa(HalIndikator h)
    {
        var arah = h.Baris.Where(b => b.Nama.Tanda.Length > 0).GroupBy(b => b.Nama.Tanda).OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Length).Select(g => g.ToList()).ToList();
        if (arah.Count != 2 || arah[0][0].Nama.Tanda.Length != arah[1][0].Nama.Tanda.Length)
        {
            return null;
        }

        // two tables against one: they may still have copied the slip, so that both are named
        var (banyak, sedikit) = (arah[0][0], arah[1][0]);
        return Aturan.Temukan(
            Tempat(sedikit), sedikit.Teks, $"satu arah; di tempat lain {banyak.Teks}", $"{sedikit.Nama.Tanda} ≠ {banyak.Nama.Tanda}",
            $"Indikator ini tertulis \"{sedikit.Teks}\" pada {sedikit.Tabel.Sebut} dan \"{banyak.Teks}\" pada {banyak.Tabel.Sebut}: batasnya berlawanan arah.") with
        { Terkait = [.. arah[1].Skip(1).Concat(arah[0]).Select(Tempat)] };
    }

    private static TempatTemuan Tempat(BarisHal b) => b.Tabel.Tempat(b.Indeks, b.Kolom);
}
