using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>The first sheet: how to fill the workbook, and what each sheet holds.</summary>
internal static class LembarPetunjuk
{
    private const string KepalaLembar = "Lembar";
    private const string KepalaMuat = "Memuat";

    private static readonly string[] Cara =
    [
        "Isilah lembar-lembar di bawah dari kiri ke kanan, simpan sebagai .xlsx, lalu unggah. Sebelum disimpan Anda melihat dahulu apa saja yang berubah.",
        "Sel, baris, atau lembar yang kosong berarti dibiarkan seperti yang tersimpan. Tidak ada yang terhapus karena dikosongkan.",
        "Menghapus isi satu sel: ketik (hapus) di sel itu. Menghapus satu baris: pilih (hapus) pada kolom Hapus baris. Membuang baris atau lembar dari buku kerja ini tidak menghapus apa pun.",
        "Baris bertanda contoh dan petunjuk tidak dibaca. Mulailah di baris bawahnya.",
        "Kolom No: nomor baris ketika buku ini dibuat. Jangan diubah, dan kosongkan pada baris baru.",
        "Angka ditulis dengan koma untuk desimal dan titik untuk ribuan. Kosong berarti belum diketahui, bukan nol. Kode dan NIP adalah teks; selnya sudah dibentuk sebagai teks.",
        "Pada kolom yang memuat beberapa butir, tulis satu butir tiap baris dalam sel (Alt+Enter).",
        "Pada lembar Narasi, satu paragraf tiap baris dalam sel; butir daftar diawali 1. atau -.",
        "Narasi bertabel atau bergambar, gambar, dan isian lain yang tidak ada di sini tetap tersimpan dan tidak disentuh.",
    ];

    /// <summary>Fills the sheet.</summary>
    public static void Tulis(Lembar l, string judul, IReadOnlyList<(string Nama, string Memuat, JenisDokumen Dokumen)> lembar)
    {
        l.AturLebar([34, 60, 40]);
        l.MulaiBaris(1);
        l.Teks(1, judul, GayaBuku.Judul);
        l.Gabung(1, 1, 1, 3);
        for (var i = 0; i < Cara.Length; i++)
        {
            l.MulaiBaris(i + 2, LembarTabel.BanyakBaris(Cara[i], 128) * LembarTabel.TinggiBaris);
            l.Teks(1, $"{i + 1}. {Cara[i]}", new Gaya());
            l.Gabung(i + 2, 1, i + 2, 3);
        }

        var baris = Cara.Length + 3;
        l.BarisUlang = (baris, baris);
        Baris(l, baris++, [KepalaLembar, KepalaMuat, "Dokumen"], GayaBuku.Kepala);
        foreach (var (nama, memuat, dokumen) in lembar)
        {
            Baris(l, baris, [nama, memuat, dokumen.Nama], GayaBuku.Isi with { Format = "@" });
            l.Tautan(baris++, 1, nama);
        }
    }

    /// <summary>What each sheet holds, by its name; <c>null</c> when this is no sheet of hints.</summary>
    public static Dictionary<string, string>? Baca(SortedDictionary<int, SelBuku[]> baris)
    {
        var isi = baris.Values.SkipWhile(s => !(s.Length > 1 && s[0].Teks.Trim() == KepalaLembar && s[1].Teks.Trim() == KepalaMuat)).ToList();
        return isi.Count == 0 ? null : isi.Skip(1).Where(s => s.Length > 1).DistinctBy(s => s[0].Teks.Trim(), StringComparer.OrdinalIgnoreCase).ToDictionary(s => s[0].Teks.Trim(), s => s[1].Teks.Trim(), StringComparer.OrdinalIgnoreCase);
    }

    private static void Baris(Lembar l, int baris, string[] isi, Gaya gaya)
    {
        l.MulaiBaris(baris);
        for (var k = 0; k < isi.Length; k++)
        {
            l.Teks(k + 1, isi[k], gaya);
        }
    }
}
