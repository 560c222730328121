using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Pembacaan.Xlsx;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

namespace Akuntabel.Dokumen.Register;

/// <summary>Where the heading of a sheet stands, and what it says of each column.</summary>
/// <param name="Awal">First row of it; 0: there is none.</param>
/// <param name="Akhir">Last row.</param>
/// <param name="Judul">Heading of each column, of several lines joined.</param>
internal sealed partial record KepalaLembarRegister(int Awal, int Akhir, IReadOnlyList<string> Judul)
{
    private const int BarisDilihat = 40;
    private const int TinggiTerbanyak = 3;
    private const int JudulTerpanjang = 120;

    /// <summary>Finds it among the first rows: that which names most fields, else the first that is all words and as wide as the rows
    /// below.</summary>
    public static KepalaLembarRegister Cari(IEnumerable<BarisSumber> baris, IReadOnlyList<GabunganSel> gabung, Func<string, string?> bidang)
    {
        var awal = baris.Take(BarisDilihat).ToList();
        gabung = [.. gabung.Where(g => awal.Count > 0 && g.Baris <= awal[^1].Nomor && g.SampaiKolom > g.Kolom)];
        var terbaik = (Cocok: 0, Kepala: (KepalaLembarRegister?)null);
        for (var i = 0; i < awal.Count; i++)
        {
            var tinggi = Tinggi(awal, i, gabung);
            for (var t = 1; t <= tinggi; t++)
            {
                var judul = Gabung(awal.GetRange(i, t), gabung);
                var cocok = judul.Select(bidang).Where(b => b is not null).Distinct().Count();
                // of lines that name as many fields the tallest is the whole heading: it began in the same row
                if (cocok > terbaik.Cocok || (cocok > 0 && cocok == terbaik.Cocok && terbaik.Kepala?.Awal == awal[i].Nomor))
                {
                    terbaik = (cocok, new KepalaLembarRegister(awal[i].Nomor, awal[i + t - 1].Nomor, judul));
                }
            }
        }

        return terbaik.Kepala ?? TanpaNama(awal, gabung);
    }

    private static KepalaLembarRegister TanpaNama(List<BarisSumber> awal, IReadOnlyList<GabunganSel> gabung)
    {
        var lebar = awal.Select(Terisi).DefaultIfEmpty(0).Max();
        var i = awal.FindIndex(b => Terisi(b) >= Math.Max(2, (lebar + 1) / 2) && SemuaKata(b));
        return i < 0 || i == awal.Count - 1 ? new KepalaLembarRegister(0, 0, [])
            : new KepalaLembarRegister(awal[i].Nomor, awal[i].Nomor, Gabung([awal[i]], gabung));
    }

    // lines that may belong to the heading that begins in a row: words alone, under blanks or under a joined heading
    private static int Tinggi(List<BarisSumber> awal, int i, IReadOnlyList<GabunganSel> gabung)
    {
        var tinggi = 1;
        while (tinggi < TinggiTerbanyak && i + tinggi < awal.Count && SemuaKata(awal[i + tinggi]) && Lanjutan(awal[i], awal[i + tinggi], gabung))
        {
            tinggi++;
        }

        return tinggi;
    }

    private static bool Lanjutan(BarisSumber atas, BarisSumber bawah, IReadOnlyList<GabunganSel> gabung)
    {
        var terisi = Enumerable.Range(0, bawah.Sel.Length).Where(k => bawah[k].Length > 0).ToList();
        return terisi.Count > 0 && terisi.TrueForAll(k => atas[k].Length == 0 || Mendatar(gabung, atas.Nomor, k) is not null
            || (atas[k + 1].Length == 0 && bawah[k + 1].Length > 0) || bawah[k] is ['(', .., ')']);
    }

    private static GabunganSel? Mendatar(IReadOnlyList<GabunganSel> gabung, int baris, int kolom) => gabung.FirstOrDefault(
        g => g.Baris <= baris && g.SampaiBaris >= baris && g.Kolom <= kolom + 1 && g.SampaiKolom >= kolom + 1 && g.SampaiKolom > g.Kolom);

    private static List<string> Gabung(List<BarisSumber> baris, IReadOnlyList<GabunganSel> gabung)
    {
        var lebar = baris.Max(b => b.Sel.Length);
        var hasil = Enumerable.Repeat("", lebar).ToList();
        for (var i = 0; i < baris.Count; i++)
        {
            var (b, induk) = (baris[i], "");
            for (var k = 0; k < lebar; k++)
            {
                var bawah = baris.Skip(i + 1).Any(x => x[k].Length > 0);
                // a heading over several columns stands in the first of them
                induk = b[k].Length > 0 ? b[k] : Mendatar(gabung, b.Nomor, k) is not null || bawah ? induk : "";
                var isi = b[k].Length > 0 ? b[k] : bawah && i < baris.Count - 1 ? induk : "";
                hasil[k] = isi.Length == 0 || hasil[k] == isi ? hasil[k] : hasil[k].Length == 0 ? isi : $"{hasil[k]} {isi}";
            }
        }

        return [.. hasil.Select(h => h.Length <= JudulTerpanjang ? h : h[..JudulTerpanjang])];
    }

    private static int Terisi(BarisSumber b) => Enumerable.Range(0, b.Sel.Length).Count(k => b[k].Length > 0);

    private static bool SemuaKata(BarisSumber b) => Enumerable.Range(0, b.Sel.Length).All(k => b[k].Length == 0
        || (b[k].Length <= JudulTerpanjang && b[k].Any(char.IsLetter) && !Hitungan().IsMatch(b[k])));

    [GeneratedRegex(@"^\(?\d+\)?$")]
    private static partial Regex Hitungan();
}
