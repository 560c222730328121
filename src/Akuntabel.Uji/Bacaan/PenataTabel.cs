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
        b.Sel.All(s => s.Teks.Length == 0)
            || (b.Sel.Count > 1 && b.Sel.All(s => s.Teks.All(c => c is '-' or ':' or ' ')) && b.Sel.Any(s => s.Teks.Length > 1));

    /// <summary>Whether a table that follows directly is the same table on the next page.</summary>
    public static bool Bersambung(BarisTerbaca pertama, BarisTerbaca berikut) =>
        (pertama.Sel.Count > 1 && Sama(pertama, berikut))
            || (BarisNomor.Ya(berikut) && berikut.Sel.Count(s => s.Teks.Length > 0) == pertama.Sel.Count);

    public static TabelTerbaca Tata(List<BarisTerbaca> baris, string bab, int nomor, string judul, int disebut)
    {
        var banyak = Math.Max(BanyakKepala(baris), disebut < baris.Count && disebut <= KepalaDisebutTerbanyak ? disebut : 0);
        banyak += baris.Skip(banyak).TakeWhile((b, i) => i < KepalaTerbanyak && Lanjutan(b, baris, banyak + i + 1)).Count();
        var kepala = baris[..banyak].FindAll(b => !Nomor(b, baris));
        var isi = baris.Skip(banyak).Where(b => !Nomor(b, baris)
            && !kepala.Exists(k => Sama(k, b))).SelectMany(PemecahBarisSel.Pecah).ToList();
        var lebar = baris.Max(b => b.Sel.Count);
        var nama = Enumerable.Range(0, lebar).Select(k => Nama(kepala, k)).ToList();
        return new TabelTerbaca(baris[0].Baris, bab, nomor, judul, Geser(nama, isi), isi)
        {
            BarisKepala = kepala,
            Nomori = baris.Take(banyak + 1).FirstOrDefault(b => Nomor(b, baris)),
            Alamat = baris[0].Sel.Select(s => s.Alamat).FirstOrDefault(a => a is not null),
        };
    }

    /// <summary>A row of numbers of columns; one without a formula is one only where other rows have words.</summary>
    private static bool Nomor(BarisTerbaca b, List<BarisTerbaca> semua) =>
        BarisNomor.Ya(b) && (b.Sel.Any(s => s.Teks.Contains('=') || s.Teks.TrimStart().StartsWith('(')) || Berkata(b, semua));

    /// <summary>Whether a column in which this row has a figure holds words in most other rows.</summary>
    private static bool Berkata(BarisTerbaca b, List<BarisTerbaca> semua)
    {
        const int Contoh = 40;
        var lain = semua.Where(x => !ReferenceEquals(x, b)).Take(Contoh).ToList();
        return lain.Count < 2
            || Enumerable.Range(0, b.Sel.Count).Any(k => b[k].Length > 0
            && lain.Count(x => x[k].Count(char.IsLetter) >= 3) * 2 > lain.Count);
    }

    /// <summary>A row of years, units or short words below the headings, or one that numbers the columns.</summary>
    private static bool Lanjutan(BarisTerbaca b, List<BarisTerbaca> semua, int berikut)
    {
        if (Nomor(b, semua))
        {
            return true;
        }

        var isi = b.Sel.Select(s => s.Teks.Trim()).Where(t => t.Length > 0).ToList();
        return isi.Count >= 2 && b[0].Length == 0 && isi.TrueForAll(t => PolaLanjutan.IsMatch(t)) && berikut < semua.Count;
    }

    private static readonly PolaTeks PolaLanjutan = Bunyi.Pola(@"^\(?((tahun\s*)?(19|20)\d\d|k|rp\.?|%|l|p|kinerja|keuangan|fisik|target|realisasi|rupiah|persen|unit|org|orang|triwulan [ivx]+|tw\.? ?[ivx1-4]+)\)?$");

    private static bool Sama(BarisTerbaca a, BarisTerbaca b) =>
        a.Sel.Count == b.Sel.Count && a.Sel.Zip(b.Sel).All(p => Bunyi.Rapat(p.First.Teks) == Bunyi.Rapat(p.Second.Teks));

    /// <summary>How many rows stand above a rule ("| --- | --- |"), which makes them headings; 0 without one near the top, where a rule is a leftover.</summary>
    public static int DiAtasGaris(IReadOnlyList<BarisTerbaca> baris) =>
        Math.Max(0, baris.Take(KepalaTerbanyak + 1).ToList().FindIndex(b => b.Sel.Count > 1 && Hampa(b)
            && b.Sel.All(s => s.Teks.Length > 1)));

    private static int BanyakKepala(List<BarisTerbaca> baris)
    {
        var nomor = baris.Take(KepalaDisebutTerbanyak).ToList().FindIndex(b => Nomor(b, baris));
        if (nomor > 0 && !baris.Take(nomor).Any(Berdata))
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

    /// <summary>Money or decimals, which no heading has.</summary>
    private static bool Berdata(BarisTerbaca b) =>
        b.Sel.Any(s => AngkaTertulis.DariSel(s.Teks) is [var a, ..] && !a.MungkinTahun && (a.Bacaan[0].Desimal > 0 || a.Nilai >= 1_000)
            && a.Akhir > s.Teks.Length / 2);

    private static bool SepertiKepala(BarisTerbaca b, BarisTerbaca? atas)
    {
        if ((Bunyi.Urut(b[0]) is not null && !(atas is null && Bernomor(b)))
            || Bunyi.Jumlah(b.Sel.Select(s => s.Teks).FirstOrDefault(t => t.Length > 0) ?? "")
            || b.Sel.Skip(Bunyi.Urut(b[0]) is null ? 0 : 1).Any(s => Data(s.Teks) || s.Teks == ":"))
        {
            return false;
        }

        if (atas is not null && (Judul(b, atas) || Kantor(b)))
        {
            return false;
        }

        // a second row of headers fills gaps of the first or stands below some of it; a row of text fills every column
        return atas is null || (b.Sel.Any(s => s.Teks.Length == 0) && b[0].Length == 0 && b.Sel.All(s => s.Teks.Length <= PanjangKepala))
            || Merinci(b, atas);
    }

    /// <summary>A row with one text of several words below headings without a gap is the title of the first group of rows.</summary>
    private static bool Judul(BarisTerbaca b, BarisTerbaca atas) =>
        atas.Sel.Count > 2 && atas.Sel.All(s => s.Teks.Length > 0) && b.Sel.Where(s => s.Teks.Length > 0).ToList() is [var satu]
            && Bunyi.Kata(satu.Teks).Count >= KataJudul;

    // no column is headed by an office alone
    private static bool Kantor(BarisTerbaca b) => SebutanKantor.Kelompok(b.Sel.Select(s => s.Teks));

    private const int KataJudul = 3;

    /// <summary>A number where "No" should stand, and headings behind it.</summary>
    private static bool Bernomor(BarisTerbaca b) => b.Sel.Count > 3 && b.Sel.Skip(1).All(s => s.Teks.Length is > 0 and <= PanjangRincian)
        && b.Sel.Skip(1).Count(s => PenentuPeran.Peran(s.Teks) != PeranKolom.Lain) >= 2;

    /// <summary>"No, Uraian, Target, Realisasi, %" below headings that span several columns.</summary>
    private static bool Merinci(BarisTerbaca b, BarisTerbaca atas) =>
        atas.Sel.Any(s => s.Teks.Length == 0) && b.Sel.All(s => s.Teks.Length <= PanjangRincian)
            && b.Sel.Count(s => s.Teks.Length > 0 && PenentuPeran.Peran(s.Teks) != PeranKolom.Lain) >= 2;

    private static bool Data(string teks) =>
        AngkaTertulis.DariSel(teks) is [var a, ..] && !a.MungkinTahun && !teks.Contains("%)", StringComparison.Ordinal)
            && a.Akhir > teks.Length / 2;

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
