using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Dasar;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>A workbook of one list: title, headings that stay in sight, a filter, a row for each thing.</summary>
internal static class LembarSatuDaftar
{
    private const int BarisKepala = 3;

    /// <summary>Writes it; the same rows give the same bytes.</summary>
    /// <param name="lembar">Name of the sheet.</param>
    /// <param name="judul">Title, with what stands below it.</param>
    /// <param name="kolom">Headings and widths.</param>
    /// <param name="daftar">The things in their order.</param>
    /// <param name="satu">Writes one: the sheet, its row, its number from 1.</param>
    public static byte[] Tulis<T>(
        string lembar, (string Teks, string Keterangan) judul, IReadOnlyList<(string Nama, decimal Lebar)> kolom, IReadOnlyList<T> daftar,
        Action<Lembar, int, int, T> satu)
    {
        var gaya = new DaftarGaya();
        var l = new Lembar(lembar, gaya)
        {
            BarisBeku = BarisKepala + 1, BarisUlang = (BarisKepala, BarisKepala), Lanskap = true, Kertas = UkuranKertas.A4,
            Saring = Lembar.Rentang(BarisKepala, 1, BarisKepala + Math.Max(1, daftar.Count), kolom.Count),
        };
        l.AturLebar(kolom.Select(k => k.Lebar));
        Pendamping.Judul(l, judul.Teks, judul.Keterangan, kolom.Count);
        Pendamping.Kepala(l, BarisKepala, [.. kolom.Select(k => k.Nama)]);
        foreach (var (i, b) in daftar.Index())
        {
            satu(l, BarisKepala + 1 + i, i + 1, b);
        }

        using var keluaran = new MemoryStream();
        PaketXlsx.Tulis(new Naskah(judul.Teks, "Akuntabel", UkuranKertas.A4, []), [l], gaya, keluaran);
        return keluaran.ToArray();
    }
}
