using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>Gives many rows of the budget to one unit at once: single ones, and all below a program or kegiatan.</summary>
internal static class PembagiPemilik
{
    /// <summary>Name of the boxes that mark rows.</summary>
    public const string Baris = "Baris";

    /// <summary>Name of the choice of the unit.</summary>
    public const string Unit = "Unit";

    /// <summary>The choice that takes the unit away.</summary>
    public const string Tanpa = "-";

    private const char Pemisah = '|';

    /// <summary>What marks all rows below a program or kegiatan.</summary>
    /// <param name="kunci">The field of its code.</param>
    /// <param name="kode">The code.</param>
    public static string Tanda(string kunci, string kode) => $"{kunci}{Pemisah}{kode}";

    /// <summary>Puts the unit into the rows that are marked.</summary>
    /// <param name="kiriman">What is sent.</param>
    /// <param name="isi">The form of the budget.</param>
    /// <param name="ditandai">Addresses of rows, and marks of what stands above them.</param>
    /// <param name="unit">The unit, or <see cref="Tanpa"/>.</param>
    /// <returns>How many rows got it, and how many of them another unit had.</returns>
    public static (int Diberi, int Beralih) Isi(KirimanFormulir kiriman, ButirTerisi isi, IEnumerable<string> ditandai, string unit)
    {
        var tanda = ditandai.ToHashSet(StringComparer.Ordinal);
        var pemilik = unit == Tanpa ? "" : unit;
        var baris = isi.Daftar[0].Butir.Where(b => !SubAnggaran.Menjumlah(b) && b[KatalogUraian.KunciPemilik] != pemilik
            && (tanda.Contains(b.Alamat)
                || b.Bidang.Any(x => x.Teks.Length > 0 && tanda.Contains(Tanda(x.Uraian.Kunci, x.Teks))))).ToList();
        foreach (var b in baris)
        {
            kiriman.Isi($"{b.Alamat}.{KatalogUraian.KunciPemilik}", pemilik);
        }

        return (baris.Count, baris.Count(b => b[KatalogUraian.KunciPemilik].Length > 0));
    }
}
