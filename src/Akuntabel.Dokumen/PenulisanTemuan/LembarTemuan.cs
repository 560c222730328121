using Akuntabel.Dokumen.Dasar;
using Akuntabel.Core.Laporan;
using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>Findings as a sheet that an inspector attaches to his report, with room for the office's answer.</summary>
public static class LembarTemuan
{
    private const int BarisKepala = 9;

    private static readonly (string Nama, decimal Lebar)[] Kolom =
    [
        ("No", 5), ("Tingkat", 10), ("Kode", 10), ("Lokasi", 30), ("Tertulis", 22), ("Seharusnya", 22), ("Hitungan", 28), ("Uraian", 44), ("Dasar", 26), ("Tanggapan", 26), ("Tindak lanjut", 26),
    ];

    /// <summary>Writes the workbook; the same findings give the same bytes.</summary>
    /// <param name="dokumen">Name of the document.</param>
    /// <param name="hasil">What was found.</param>
    public static byte[] Tulis(string dokumen, HasilUji hasil)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        ArgumentNullException.ThrowIfNull(hasil);
        var gaya = new DaftarGaya();
        var akhir = BarisKepala + Math.Max(1, hasil.Temuan.Count);
        var l = new Lembar("Temuan", gaya)
        {
            BarisBeku = BarisKepala + 1,
            BarisUlang = (BarisKepala, BarisKepala),
            Lanskap = true,
            Kertas = UkuranKertas.A4,
            Saring = Lembar.Rentang(BarisKepala, 1, akhir, Kolom.Length),
        };
        l.AturLebar(Kolom.Select(k => k.Lebar));
        Atas(l, Path.GetFileName(dokumen), hasil);
        Pendamping.Kepala(l, BarisKepala, [.. Kolom.Select(k => k.Nama)]);
        for (var i = 0; i < hasil.Temuan.Count; i++)
        {
            Satu(l, BarisKepala + 1 + i, i + 1, hasil.Temuan[i]);
        }

        if (hasil.Temuan.Count == 0)
        {
            l.MulaiBaris(akhir);
            l.Teks(1, "Tidak ada temuan pada tingkat yang diminta.", new Gaya(Huruf.Catatan));
            l.Gabung(akhir, 1, akhir, Kolom.Length);
        }

        using var keluaran = new MemoryStream();
        PaketXlsx.Tulis(new Naskah("Lembar temuan uji konsistensi", "Akuntabel", UkuranKertas.A4, []), [l], gaya, keluaran);
        return keluaran.ToArray();
    }

    private static void Atas(Lembar l, string dokumen, HasilUji hasil)
    {
        Pendamping.Judul(l, "Lembar temuan uji konsistensi", $"Dokumen: {dokumen}", Kolom.Length);
        l.MulaiBaris(3);
        l.Teks(1, $"Diperiksa: {hasil.Tabel} tabel, {hasil.Angka} angka, {hasil.Hubungan} hubungan. Setiap temuan perlu dibandingkan dengan dokumennya sebelum disampaikan.", new Gaya(Huruf.Catatan));
        l.Gabung(3, 1, 3, Kolom.Length);
        for (var i = 0; i < LetakTemuan.DaftarTingkat.Count; i++)
        {
            var t = LetakTemuan.DaftarTingkat[i];
            Hitungan(l, 4 + i, t.ToString(), hasil.Temuan.Count(x => x.Tingkat == t), new Gaya(Latar: WarnaNaskah.Temuan(t), Bergaris: true));
        }

        Hitungan(l, 7, "Jumlah", hasil.Temuan.Count, new Gaya(Huruf.Tebal, Bergaris: true));
    }

    private static void Hitungan(Lembar l, int baris, string nama, int banyak, Gaya g)
    {
        l.MulaiBaris(baris);
        l.Teks(1, nama, g);
        l.Teks(2, "", g);
        l.Gabung(baris, 1, baris, 2);
        l.Angka(3, banyak, g with { Rata = Rata.Kanan });
    }

    private static void Satu(Lembar l, int baris, int nomor, Temuan t)
    {
        var g = new Gaya(Bergaris: true);
        string[] isi = [t.Kode, Lokasi(t), t.Tertulis, t.Seharusnya, t.Hitungan, t.Pesan, t.Dasar, "", ""];
        // not every program fits the heights on opening
        var tinggi = isi.Select((x, k) => LembarTabel.BanyakBaris(x, Kolom[k + 2].Lebar)).Max();
        l.MulaiBaris(baris, Math.Min(400, (tinggi * LembarTabel.TinggiBaris) + 3));
        l.Angka(1, nomor, g with { Rata = Rata.Tengah });
        l.Teks(2, t.Tingkat.ToString(), g with { Latar = WarnaNaskah.Temuan(t.Tingkat) });
        for (var k = 0; k < isi.Length; k++)
        {
            l.Teks(k + 3, Potong(isi[k]), g);
        }
    }

    private static string Lokasi(Temuan t) =>
        LetakTemuan.Lengkap(t.Tempat) + (t.Terkait.Count == 0 ? "" : "\nLihat juga: " + string.Join("; ", t.Terkait.Select(LetakTemuan.Uraian)));

    // what a cell can hold
    private static string Potong(string teks) => teks.Length <= 32_000 ? teks : teks[..32_000] + " …";
}
