using Akuntabel.Core.Laporan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Penjenjangan;

/// <summary>The tree as an outline in a workbook: a row for each node.</summary>
public static class LembarPohon
{
    private static readonly (string Nama, decimal Lebar)[] Kolom =
    [
        ("No", 5), ("Tingkat", 16), ("Kode", 20), ("Uraian", 56), ("Mendukung", 20), ("Faktor kunci keberhasilan", 36), ("Indikator", 40),
        ("Satuan", 12), ("Target", 12), ("Jabatan", 30), ("Bersama perangkat daerah", 30),
    ];

    /// <summary>Writes the workbook; the same tree gives the same bytes.</summary>
    /// <param name="pohon">The tree.</param>
    /// <param name="judul">Whose, of which year.</param>
    /// <param name="bersama">Other offices that serve a node, by its code.</param>
    public static byte[] Tulis(PohonKinerja pohon, string judul, Func<string, string> bersama)
    {
        ArgumentNullException.ThrowIfNull(pohon);
        return LembarSatuDaftar.Tulis("Pohon kinerja", (judul, "Dari hasil sampai keluaran; setiap kotak satu baris."), Kolom,
            [.. pohon.Semua], (l, baris, nomor, s) => Satu(l, baris, nomor, s, bersama(s.Isi.Kode)));
    }

    private static void Satu(Lembar l, int baris, int nomor, SimpulKinerja s, string bersama)
    {
        var g = new Gaya(Bergaris: true);
        string[] isi =
        [
            KataTingkat.Dari(s.Isi.Tingkat), s.Isi.KodeResmi.Length > 0 ? s.Isi.KodeResmi : s.Isi.Kode,
            new string(' ', s.Kedalaman * 3) + KataSimpul.Nama(s.Isi), s.Induk is { } i ? i.Isi.Kode : "",
            string.Join('\n', s.Isi.FaktorKunci), Gabung(s, x => x.Uraian), Gabung(s, x => x.Satuan), Gabung(s, x => x.Target),
            s.Isi.Jabatan, bersama,
        ];
        var tinggi = isi.Select((t, k) => t.Split('\n').Sum(b => LembarTabel.BanyakBaris(b, Kolom[k + 1].Lebar))).Max();
        l.MulaiBaris(baris, Math.Min(400, (tinggi * LembarTabel.TinggiBaris) + 3));
        l.Angka(1, nomor, g with { Rata = Rata.Tengah });
        foreach (var (k, teks) in isi.Index())
        {
            l.Teks(k + 2, teks, g);
        }
    }

    private static string Gabung(SimpulKinerja s, Func<IndikatorSimpul, string> nilai) => string.Join('\n', s.Isi.Indikator.Select(nilai));
}
