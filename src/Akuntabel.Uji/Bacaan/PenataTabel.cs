namespace Akuntabel.Uji.Bacaan;

/// <summary>Tells headers from rows, and what a page break has left behind from both.</summary>
internal static class PenataTabel
{
    private const int KepalaTerbanyak = 3;
    private const int KepalaDisebutTerbanyak = 8;
    private const int PanjangKepala = 90;
    private const int PanjangRincian = 30;

    /// <summary>A row without content: blank, or dashes only.</summary>
    public static bool Hampa(BarisTerbaca b) =>
        b.Sel.All(s => s.Teks.Length == 0) || (b.Sel.Count > 1 && b.Sel.All(s => s.Teks.All(c => c is '-' or ':' or ' ')) && b.Sel.Any(s => s.Teks.Length > 1));

    /// <summary>Whether a table that follows directly is the same table on the next page.</summary>
    public static bool Bersambung(BarisTerbaca pertama, BarisTerbaca berikut) =>
        (pertama.Sel.Count > 1 && Sama(pertama, berikut)) || (NomorKolom(berikut) && berikut.Sel.Count(s => s.Teks.Length > 0) == pertama.Sel.Count);

    /// <summary>A row "1 2 3 …" or "(1) (2) (4)" that numbers the columns; a number may have been skipped.</summary>
    public static bool NomorKolom(BarisTerbaca b)
    {
        var isi = b.Sel.Select(s => s.Teks.Trim('(', ')', '.', ' ')).Where(t => t.Length > 0).ToList();
        var n = isi.ConvertAll(t => t.Length <= 2 && int.TryParse(t, System.Globalization.CultureInfo.InvariantCulture, out var x) ? x : 0);
        return n.Count >= 3 && n[0] == 1 && n[^1] <= n.Count + 2 && n.Zip(n.Skip(1)).All(p => p.Second - p.First is 1 or 2);
    }

    public static TabelTerbaca Tata(List<BarisTerbaca> baris, string bab, int nomor, string judul, int disebut)
    {
        var banyak = Math.Max(BanyakKepala(baris), disebut < baris.Count && disebut <= KepalaDisebutTerbanyak ? disebut : 0);
        var kepala = baris[..banyak].FindAll(b => !NomorKolom(b));
        var isi = baris.Skip(banyak).Where(b => !NomorKolom(b) && !kepala.Exists(k => Sama(k, b))).ToList();
        var lebar = baris.Max(b => b.Sel.Count);
        var nama = Enumerable.Range(0, lebar).Select(k => Nama(kepala, k)).ToList();
        return new TabelTerbaca(baris[0].Baris, bab, nomor, judul, Geser(nama, isi), isi) { BarisKepala = kepala, Alamat = baris[0].Sel.Select(s => s.Alamat).FirstOrDefault(a => a is not null) };
    }

    private static bool Sama(BarisTerbaca a, BarisTerbaca b) =>
        a.Sel.Count == b.Sel.Count && a.Sel.Zip(b.Sel).All(p => Bunyi.Rapat(p.First.Teks) == Bunyi.Rapat(p.Second.Teks));

    /// <summary>How many rows stand above a rule ("| --- | --- |"), which makes them headings; 0 without one near the top, where a rule is a leftover.</summary>
    public static int DiAtasGaris(IReadOnlyList<BarisTerbaca> baris) =>
        Math.Max(0, baris.Take(KepalaTerbanyak + 1).ToList().FindIndex(b => b.Sel.Count > 1 && Hampa(b) && b.Sel.All(s => s.Teks.Length > 1)));

    private static int BanyakKepala(List<BarisTerbaca> baris)
    {
        var nomor = baris.Take(KepalaTerbanyak + 2).ToList().FindIndex(NomorKolom);
        if (nomor >= 0)
        {
            return nomor;
        }

        var n = 0;
        while (n < Math.Min(KepalaTerbanyak, baris.Count) && SepertiKepala(baris[n], n == 0 ? null : baris[n - 1]))
        {
            n++;
        }

        return n;
    }

    private static bool SepertiKepala(BarisTerbaca b, BarisTerbaca? atas)
    {
        if (Bunyi.Urut(b[0]) is not null || Bunyi.Jumlah(b.Sel.Select(s => s.Teks).FirstOrDefault(t => t.Length > 0) ?? "") || b.Sel.Any(s => Data(s.Teks) || s.Teks == ":"))
        {
            return false;
        }

        // a second row of headers fills gaps of the first or stands below some of it; a row of text fills every column
        return atas is null || (b.Sel.Any(s => s.Teks.Length == 0) && b[0].Length == 0 && b.Sel.All(s => s.Teks.Length <= PanjangKepala)) || Merinci(b, atas);
    }

    /// <summary>"No, Uraian, Target, Realisasi, %" below headings that span several columns.</summary>
    private static bool Merinci(BarisTerbaca b, BarisTerbaca atas) =>
        atas.Sel.Any(s => s.Teks.Length == 0) && b.Sel.All(s => s.Teks.Length <= PanjangRincian) && b.Sel.Count(s => s.Teks.Length > 0 && PenentuPeran.Peran(s.Teks) != PeranKolom.Lain) >= 2;

    private static bool Data(string teks) =>
        AngkaTertulis.DariSel(teks) is [var a, ..] && !a.MungkinTahun && !teks.Contains("%)", StringComparison.Ordinal) && a.Akhir > teks.Length / 2;

    private static string Nama(List<BarisTerbaca> kepala, int kolom)
    {
        var hasil = new List<string>();
        for (var i = 0; i < kepala.Count; i++)
        {
            var teks = kepala[i][kolom];
            var adaDiBawah = kepala.Skip(i + 1).Any(k => k[kolom].Length > 0);
            for (var j = kolom - 1; teks.Length == 0 && adaDiBawah && j >= 0; j--)
            {
                teks = kepala[i][j];
            }

            if (teks.Length > 0 && !hasil.Contains(teks))
            {
                hasil.Add(teks);
            }
        }

        return string.Join(" › ", hasil);
    }

    /// <summary>Headers that lost their first cell ("No") stand one column too far to the left.</summary>
    private static List<string> Geser(List<string> nama, List<BarisTerbaca> isi)
    {
        if (nama.Count < 3 || isi.Count < 2 || nama[^1].Length > 0 || nama[0].Length == 0 || Bunyi.KolomNomor(nama[0]))
        {
            return nama;
        }

        var tergeser = isi.Count(b => Bunyi.Urut(b[0]) is not null && b[nama.Count - 1].Length > 0);
        return tergeser * 5 >= isi.Count * 4 ? ["No", .. nama.SkipLast(1)] : nama;
    }
}
