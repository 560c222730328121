using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-025: what a text counts beside the rows of a table comes with their total to the whole that it states.</summary>
internal static class JumlahSelain
{
    private const int Dekat = 5;

    public static AturanUji Aturan { get; } = new(
        "NAR-025", TingkatTemuan.Material, [KelasTemuan.Jumlah, KelasTemuan.NarasiBertentangan],
        "Jumlah seluruhnya yang disebut teks sama dengan jumlah tabel ditambah yang disebut teks di luar tabel itu.",
        "Aritmetika",
        "Tabel memuat 46 PNS; \"selain PNS ada 171 tenaga harian lepas, jumlah seluruh personel 207 orang\" seharusnya 217.",
        d => NaskahDipahami.Dari(d).Semua.GroupBy(k => k.Paragraf, ReferenceEqualityComparer.Instance).Select(g => Paragraf(d, [.. g])));

    private static readonly PolaTeks PolaSelain = Bunyi.Pola(@"^\W*(?:selain|di\s?samping|"
        + @"di\s+luar)\s+(?<n>[a-z ]{3,40}?)\s*(?:tersebut|di\s?atas|ini)?\s*,");
    private static readonly PolaTeks PolaSeluruh = Bunyi.Pola(@"\b(?:jumlah|total)\s+(?:\w+\s+)?(?:seluruh|keseluruhan|"
        + @"semua)\w*\b[^0-9;]{0,40}$|"
        + @"\b(?:seluruh|keseluruhan|total)\w*\b[^0-9;]{0,20}\b(?:berjumlah|sebanyak|sejumlah|menjadi|mencapai)\s*$");

    private static Temuan? Paragraf(PemahamanDokumen d, List<KalimatDipahami> p)
    {
        var awal = p.FindIndex(k => PolaSelain.IsMatch(k.Teks) && k.Isi.Count > 0);
        if (awal < 0 || p[awal].Isi[0] is not { Banding: Banding.Sama, Angka: { Penyebut: null, Persen: false, Rupiah: false,
            Bacaan: [{ Desimal: 0 }, ..] } tambah })
        {
            return null;
        }

        var (k, x) = p.Skip(awal).SelectMany(k => k.Isi.Select(x => (k, x))).FirstOrDefault(y => y.x.Angka != tambah && !y.x.Angka.Persen
            && y.x.Angka.Penyebut is null && PolaSeluruh.IsMatch(y.x.Depan));
        var nama = Bunyi.Kata(PolaSelain.Match(p[awal].Teks).Groups["n"].Value).Where(w => w.Length > 2).ToList();
        return x is null ? null : TabelDitunjuk.Sekitar(d, p[awal]).Where(t => Bunyi.Kata(t.Judul + " " + t.Bab).Intersect(nama).Any())
            .Select(t => Tabel(k, x.Angka, tambah, t)).FirstOrDefault(h => h is not null);
    }

    /// <summary>The total of the table, near enough that it and nothing else is meant.</summary>
    private static Temuan? Tabel(KalimatDipahami k, AngkaTertulis utuh, AngkaTertulis tambah, TabelTerbaca t)
    {
        var i = Enumerable.Range(0, t.Isi.Count).LastOrDefault(i => t.Isi[i].Sel.Any(s => Bunyi.Jumlah(s.Teks)), -1);
        var kolom = i < 0 ? -1 : Enumerable.Range(0, t.Kepala.Count).LastOrDefault(c => Bunyi.Jumlah(t.Kepala[c].Split(" › ")[^1])
            && AngkaTertulis.DariSel(t.Isi[i][c]) is [{ Persen: false }], -1);
        if (kolom < 0)
        {
            return null;
        }

        var jumlah = AngkaTertulis.DariSel(t.Isi[i][kolom])[0].Nilai;
        var benar = jumlah + tambah.Nilai;
        return benar == utuh.Nilai || Math.Abs(benar - utuh.Nilai) * Dekat > benar ? null : Aturan.Temukan(
            k.Tempat(utuh), utuh.Teks, AngkaTertulis.Cetak(benar), $"{AngkaTertulis.Cetak(jumlah)} + {AngkaTertulis.Cetak(tambah.Nilai)}",
            $"Tertulis jumlah seluruhnya {utuh.Teks.Trim()}, sedangkan {AngkaTertulis.Cetak(jumlah)} pada {t.Sebut} ditambah "
                + $"{tambah.Teks.Trim()} adalah "
                + $"{AngkaTertulis.Cetak(benar)}.") with
        { Terkait = [t.Tempat(i, kolom), k.Tempat(tambah)] };
    }
}
