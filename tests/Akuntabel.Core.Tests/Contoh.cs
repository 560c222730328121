using System.Globalization;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests;

/// <summary>Typed facts for the tests: "60", "60 %", "" for a blank, "3 konflik" for a count.</summary>
internal static class Contoh
{
    public static Fakta Isi(string teks, string nama = "contoh", int desimal = 2)
    {
        var potong = teks.Split(' ', 2);
        var satuan = Satuan.Baca(potong.Length == 2 ? potong[1] : "");
        var nilai = potong[0] is "" or "-" ? Besaran.Kosong("belum diukur") : Besaran.Dari(Angka(potong[0]));
        return new Fakta("isi." + nama, nama, nilai, satuan, desimal, new Isian(new Asal("contoh.csv", 1)));
    }

    public static Fakta Persen(decimal nilai, string nama = "contoh") =>
        new("isi." + nama, nama, Besaran.Dari(nilai), Satuan.Persen, 2, new Isian(new Asal("contoh.csv", 1)));

    public static Fakta Rupiah(decimal nilai, string nama = "contoh") =>
        new("isi." + nama, nama, Besaran.Dari(nilai), Satuan.Rupiah, 0, new Isian(new Asal("anggaran.csv", 1)));

    public static decimal Angka(string teks) => decimal.Parse(teks, CultureInfo.InvariantCulture);

    /// <summary>The rule that made a fact.</summary>
    public static string Aturan(Fakta fakta) => fakta.Turunan switch
    {
        Hitungan h => h.Aturan.Kode,
        Penetapan p => p.Aturan.Kode,
        _ => "isian",
    };
}
