using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Hubungan;

/// <summary>Columns that follow from the row above: what has come together so far, growth or change from one year, quarter or month to
/// the next.</summary>
internal static class PencariDeret
{
    private const int BarisTersedikit = 3;

    private static readonly PolaTeks PolaKumulatif = Bunyi.Pola(@"\b(kumulatif|komulatif|akumulasi|akumulatif|s\.?\s?/?\s?d\.?|sampai "
        + @"dengan)\b");
    private static readonly PolaTeks PolaTumbuh = Bunyi.Pola(@"pertumbuhan|kenaikan|penurunan|perubahan|penambahan|pengurangan|"
        + @"peningkatan|\bnaik\b|\bturun\b|\bbertambah\b|\bselisih\b|\btambah\b.{0,4}\bkurang\b|\blebih\b.{0,4}\bkurang\b");
    private static readonly PolaTeks PolaUrut = Bunyi.Pola(@"^\W*(?:tahun|triwulan|trw|tw|semester|bulan)?\s*((?:19|20)[0-9]{2}|iv|"
        + @"i{1,3}|[1-9])\W*$");

    /// <summary>Whether a heading says that its figures hold those before them.</summary>
    public static bool Kumulatif(string kepala) => PolaKumulatif.IsMatch(kepala);

    /// <summary>Whether a heading speaks of growth or change.</summary>
    public static bool Bertumbuh(string kepala) => PolaTumbuh.IsMatch(kepala);

    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi)
    {
        var baris = Enumerable.Range(0, kisi.Tinggi).TakeWhile(i => kisi.Jumlah[i] < 0 && !kisi.Rata[i]
            && !PolaSetahun.IsMatch(kisi.Tabel.Isi[i][0])).ToList();
        var angka = Enumerable.Range(0, kisi.Lebar).Where(k => kisi.Peran[k] != PeranKolom.Nomor && kisi.Berangka(k)).ToList();
        var mendatar = Mendatar(kisi, angka);
        if (baris.Count < BarisTersedikit || !Berurut(kisi, baris))
        {
            return mendatar;
        }

        var bersama = Bersama(kisi, angka, baris);
        return mendatar.Concat(angka.SelectMany(k => PolaKumulatif.IsMatch(kisi.Kolom[k].Ujung) ? Terbaik(kisi, k, angka, baris,
            JenisHubungan.Jumlah)
            : !PolaTumbuh.IsMatch(kisi.Kolom[k].Ujung) ? []
            : Terbaik(kisi, k, angka, baris, JenisHubungan.Pertumbuhan, JenisHubungan.Selisih) is { Count: > 0 } sendiri ? sendiri
            : bersama.Where(h => h.Hasil.Kolom == k)));
    }

    private static readonly PolaTeks PolaSetahun = Bunyi.Pola(@"^\W*(setahun|satu tahun|se-?tahun|tahunan|keseluruhan)\W*$");
    private static readonly PolaTeks PolaBarisKumulatif = Bunyi.Pola(@"\b(kumulatif|komulatif|akumulasi|akumulatif)\b");

    /// <summary>Rows that are called cumulative: what a row above has in the quarters or months so far.</summary>
    private static List<HubunganAngka> Mendatar(KisiAngka kisi, List<int> angka)
    {
        var waktu = angka.FindAll(k => Urut(kisi.Kolom[k].Ujung) is not null || kisi.Kolom[k].Periode.StartsWith("tw",
            StringComparison.Ordinal));
        return waktu.Count < BarisTersedikit ? [] : [.. from i in Enumerable.Range(1, Math.Max(0, kisi.Tinggi - 1))
            where kisi.Tabel.Isi[i].Sel.Take(waktu[0]).Any(s => PolaBarisKumulatif.IsMatch(s.Teks))
            from h in (from a in Enumerable.Range(1, Math.Min(i, BarisAtas))
                       let isi = waktu.Select((k, n) => Baris(kisi, i, k, [.. waktu.Take(n + 1).Select(w => new Titik(i - a, w))]))
                           .OfType<HubunganAngka>().ToList()
                       let benar = isi.Skip(1).Count(h => h.Cocok)
                       where isi.Count == waktu.Count && isi[0].Cocok && (benar > 0 || Setahun(kisi, i - a, isi[^1]))
                       orderby benar descending
                       select isi).FirstOrDefault() ?? []
            select h];
    }

    private const int BarisAtas = 3;

    /// <summary>Whether the last is what the row above has in all.</summary>
    private static bool Setahun(KisiAngka kisi, int baris, HubunganAngka terakhir) => kisi.Satu(terakhir.Hasil) is { } a
        && Enumerable.Range(terakhir.Hasil.Kolom + 1, kisi.Lebar - terakhir.Hasil.Kolom - 1).Any(k => kisi.Satu(baris,
            k)?.Nilai == a.Nilai);

    private static HubunganAngka? Baris(KisiAngka kisi, int i, int k, List<Titik> suku) =>
        kisi.Satu(i, k) is { } a && PenjumlahanSel.Hitung(kisi, suku) is { Sel.Count: > 0 } j && suku.Count == j.Sel.Count && a.Nilai >= 0
            ? new HubunganAngka(JenisHubungan.Jumlah, AsalHubungan.Tersurat, new(i, k), suku, j.Cocok(new(i, k))) : null;

    /// <summary>Growth that each of several columns shows of the column before it: few rows of one are proved by those of the
    /// others.</summary>
    private static List<HubunganAngka> Bersama(KisiAngka kisi, List<int> angka, List<int> baris)
    {
        var semua = (from k in angka
                     where PolaTumbuh.IsMatch(kisi.Kolom[k].Ujung) && angka.Contains(k - 1)
                     from i in baris
                     select Satu(kisi, JenisHubungan.Pertumbuhan, i, k, k - 1)).OfType<HubunganAngka>().ToList();
        var benar = semua.Count(h => h.Cocok && kisi.Satu(h.Hasil)?.Nilai != 0);
        return benar >= BersamaTersedikit && benar * 2 > semua.Count ? semua : [];
    }

    private const int BersamaTersedikit = 3;
    private const int BulanTriwulan = 3;

    /// <summary>Rows of years, quarters or months that follow one another.</summary>
    private static bool Berurut(KisiAngka kisi, List<int> baris) => Enumerable.Range(0, Math.Min(2, kisi.Lebar)).Any(k =>
    {
        var urut = baris.ConvertAll(i => Urut(kisi.Tabel.Isi[i][k]));
        return (Perubahan(kisi, baris, k) || (kisi.Peran[k] != PeranKolom.Nomor && urut.TrueForAll(u => u is not null)
            && urut.Zip(urut.Skip(1)).All(p =>
            p.Second == p.First + 1 || (p.Second == p.First + BulanTriwulan && UrutBulan(kisi.Tabel.Isi[baris[0]][k]) is not null))));
    });

    private static readonly PolaTeks PolaPerubahan = Bunyi.Pola(@"^\W*(?:revisi|perubahan|pergeseran|addendum|adendum|"
        + @"amandemen)\b[^0-9ivx]*([0-9]+|iv|i{1,3}|vi{0,3}|v)?\b");

    /// <summary>What was first fixed, and its revisions below it.</summary>
    private static bool Perubahan(KisiAngka kisi, List<int> baris, int k) => !PolaPerubahan.IsMatch(kisi.Tabel.Isi[baris[0]][k])
        && kisi.Tabel.Isi[baris[0]][k].Any(char.IsLetter) && baris.Skip(1).All(i => PolaPerubahan.IsMatch(kisi.Tabel.Isi[i][k]))
        && baris.Select(i => Bunyi.Rapat(kisi.Tabel.Isi[i][k])).Distinct().Count() == baris.Count;

    private static readonly PolaTeks PolaBulan = Bunyi.Pola(@"^\W*(?:bulan\s+)?(jan|feb|mar|apr|mei|jun|jul|agu|ags|ags?t|sep|okt|nov|"
        + @"des)[a-z]*\.?(?:\s*(?:-|–|s\.?\s?/?\s?d\.?|sampai( dengan)?)\s*[a-z]{3,9}\.?)?(?:\s+20[0-9]{2})?\W*$");

    private static readonly string[] Bulan = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "ag", "sep", "okt", "nov", "des"];

    /// <summary>The place of a month, or of the first of several, in the year.</summary>
    private static int? UrutBulan(string teks) => PolaBulan.Match(teks) is { Success: true } m
        ? Array.FindIndex(Bulan, b => m.Groups[1].Value.StartsWith(b, StringComparison.OrdinalIgnoreCase)) : null;

    private static int? Urut(string teks) => UrutBulan(teks) ?? UrutAngka(teks);

    private static int? UrutAngka(string teks) => PolaUrut.Match(teks) is { Success: true } m ? m.Groups[1].Value.ToLowerInvariant() switch
    {
        "i" => 1, "ii" => 2, "iii" => 3, "iv" => 4, var x => int.Parse(x, CultureInfo.InvariantCulture),
    } : null;

    /// <summary>The column beside from which the rows follow: two rows must show it, and more than do not.</summary>
    private static List<HubunganAngka> Terbaik(KisiAngka kisi, int k, List<int> angka, List<int> baris, params JenisHubungan[] jenis) =>
        (from a in angka
         where a != k
         from j in jenis
         let isi = baris.Select(i => Satu(kisi, j, i, k, a)).OfType<HubunganAngka>().ToList()
         let searah = isi.Count(h => h.Cocok || SearahTanpaTanda(kisi, h))
         let benar = isi.Count(h => h.Cocok && kisi.Satu(h.Hasil)?.Nilai != 0)
         where benar >= 2 && searah * 2 > isi.Count
         orderby benar descending
         select isi).FirstOrDefault() ?? [];

    private static HubunganAngka? Satu(KisiAngka kisi, JenisHubungan jenis, int i, int k, int a)
    {
        if (kisi.Satu(i, k) is not { } h || kisi.Satu(i, a) is null || (i > 0 && kisi.Satu(i - 1, a) is null))
        {
            return null;
        }

        // all that came so far, or what had come together a row above and what came here: a slip stays in its own rows
        return jenis != JenisHubungan.Jumlah ? Satu(kisi, jenis, h, new(i, k), [new(i, a), new(i - 1, a)])
            : Satu(kisi, jenis, h, new(i, k), [.. Enumerable.Range(0, i + 1).Select(n => new Titik(n, a))]) is { Cocok: true } semua ? semua
            : Satu(kisi, jenis, h, new(i, k), i == 0 ? [new(i, a)] : [new(i - 1, k), new(i, a)]);
    }

    private static HubunganAngka? Satu(KisiAngka kisi, JenisHubungan jenis, AngkaTertulis h, Titik hasil, List<Titik> suku)
    {
        var hubungan = new HubunganAngka(jenis, AsalHubungan.Terduga, hasil, suku, false);
        return (hasil.Baris == 0 && jenis != JenisHubungan.Jumlah) || hubungan.Pemulih(kisi, hasil) is not { } nilai ? null
            : hubungan with { Cocok = TandaSelisih.Bacaan(kisi, hasil, h).Any(b =>
                nilai.Bertemu(b.Desimal > 0 ? b.Selang : kisi.Rentang(hasil.Kolom, b))) };
    }

    private static bool SearahTanpaTanda(KisiAngka kisi, HubunganAngka h) => kisi.Satu(h.Hasil) is { } a
        && h.Pemulih(kisi, h.Hasil) is { } n
        && a.Bacaan.Any(b => n.Bertemu((b with { Nilai = -b.Nilai }).Selang));
}
