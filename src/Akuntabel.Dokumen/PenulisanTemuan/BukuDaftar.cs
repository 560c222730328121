using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Dasar;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>A column of a list.</summary>
/// <param name="Nama">Heading.</param>
/// <param name="Lebar">Width in characters.</param>
public sealed record KolomDaftar(string Nama, decimal Lebar);

/// <summary>Any list that a page shows, as a workbook: figures stay figures, what is unknown stays empty.</summary>
public static class BukuDaftar
{
    /// <summary>Writes it; the same rows give the same bytes.</summary>
    /// <param name="lembar">Name of the sheet.</param>
    /// <param name="judul">Title.</param>
    /// <param name="keterangan">What stands below it.</param>
    /// <param name="kolom">Columns after the number.</param>
    /// <param name="baris">Rows: a text, a number or nothing for each column.</param>
    public static byte[] Tulis(string lembar, string judul, string keterangan, IReadOnlyList<KolomDaftar> kolom, IReadOnlyList<IReadOnlyList<object?>> baris)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        ArgumentNullException.ThrowIfNull(baris);
        return LembarSatuDaftar.Tulis(lembar, (judul, keterangan), [("No", 5m), .. kolom.Select(k => (k.Nama, k.Lebar))], baris,
            (l, nomor, urut, isi) => Satu(l, nomor, urut, kolom, isi));
    }

    private static void Satu(Lembar l, int baris, int nomor, IReadOnlyList<KolomDaftar> kolom, IReadOnlyList<object?> isi)
    {
        var g = new Gaya(Bergaris: true);
        var tinggi = isi.Zip(kolom).Select(x => x.First is string t ? LembarTabel.BanyakBaris(t, x.Second.Lebar) : 1).DefaultIfEmpty(1).Max();
        l.MulaiBaris(baris, (tinggi * LembarTabel.TinggiBaris) + 3);
        l.Angka(1, nomor, g with { Rata = Rata.Tengah });
        foreach (var (i, nilai) in isi.Index())
        {
            if (nilai is string teks)
            {
                l.Teks(i + 2, teks, g);
            }
            else
            {
                l.Angka(i + 2, nilai is null ? null : Convert.ToDecimal(nilai, System.Globalization.CultureInfo.InvariantCulture), g with { Rata = Rata.Kanan });
            }
        }
    }
}
