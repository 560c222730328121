using System.Globalization;
using System.Runtime.InteropServices;

namespace Akuntabel.Uji.Hubungan;

/// <summary>
/// Sums that a workbook computes itself: a SUM whose range is that of its neighbours says what its cell is the sum of; one whose range differs is judged by
/// the range of the others; and a figure typed among sums is the sum of the rows that its neighbours add.
/// </summary>
internal static class PencariRumus
{
    private const int TetanggaTerkecil = 2;

    internal static readonly PolaTeks PolaSum = Bunyi.Pola(@"^=?\s*SUM\(\s*\$?([a-z]{1,3})\$?(\d{1,7})\s*:\s*\$?([a-z]{1,3})\$?(\d{1,7})\s*\)$");
    private static readonly PolaTeks PolaAlamat = Bunyi.Pola(@"(?:^|!)\$?([a-z]{1,3})\$?(\d{1,7})$");

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Sum(Titik Sel, int Kolom, int Baris, int DariKolom, int DariBaris, int SampaiKolom, int SampaiBaris)
    {
        public bool Tegak => DariKolom == SampaiKolom && DariKolom == Kolom;

        public bool Mendatar => DariBaris == SampaiBaris && DariBaris == Baris;
    }

    /// <summary>The relations that the sums of a table state.</summary>
    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi)
    {
        var semua = Semua(kisi).ToList();
        var letak = Letak(kisi);
        foreach (var h in Terketik(kisi, letak))
        {
            yield return h;
        }

        var kelompok = semua.Where(s => s.Tegak).GroupBy(s =>
            ("baris", s.Baris)).Concat(semua.Where(s => s.Mendatar).GroupBy(s => ("kolom", s.Kolom)));
        foreach (var (k, s) in kelompok.SelectMany(k => k.Select(s => (k, s))))
        {
            var (dari, sampai) = Rentang(k, s);
            var suku = Enumerable.Range(dari, Math.Max(0, Math.Min(kisi.Tinggi + kisi.Lebar, sampai - dari + 1))).Select(n => s.Tegak
                ? (s.Kolom, n) : (n, s.Baris))
                .Where(letak.ContainsKey).Select(a => letak[a]).Where(t => t != s.Sel).ToList();
            if (PenjumlahanSel.Hitung(kisi, suku) is { Sel.Count: > 0 } j)
            {
                yield return new HubunganAngka(JenisHubungan.Jumlah, AsalHubungan.Tersurat, s.Sel, j.Sel, j.Cocok(s.Sel));
            }
        }
    }

    /// <summary>Figures typed in a row whose other figures are sums down the column, in columns that have such sums elsewhere.</summary>
    private static IEnumerable<HubunganAngka> Terketik(KisiAngka kisi, Dictionary<(int Kolom, int Baris), Titik> letak)
    {
        var tegak = (from i in Enumerable.Range(0, kisi.Tinggi)
                     from k in Enumerable.Range(0, Math.Min(kisi.Lebar, kisi.Tabel.Isi[i].Sel.Count))
                     let baris = Tegak(kisi.Tabel.Isi[i].Sel[k], k, letak)
                     where baris.Count > 1
                     select (Baris: i, Kolom: k, Suku: baris)).ToList();
        var kolom = tegak.Select(t => t.Kolom).ToHashSet();
        foreach (var g in tegak.GroupBy(t => t.Baris).Where(g => g.All(t => t.Suku.SequenceEqual(g.First().Suku))))
        {
            foreach (var k in kolom.Where(k => kisi.Dijumlahkan[k] && kisi.Satu(g.Key, k) is not null
                && kisi.Tabel.Isi[g.Key].Sel[k].Rumus is null))
            {
                var titik = new Titik(g.Key, k);
                if (PenjumlahanSel.Hitung(kisi, g.First().Suku.Select(b => new Titik(b, k))) is { Sel.Count: > 1 } j)
                {
                    yield return new HubunganAngka(JenisHubungan.Jumlah, AsalHubungan.Tersurat, titik, j.Sel, j.Cocok(titik));
                }
            }
        }
    }

    /// <summary>The rows of its own column that a cell adds: "SUM(C5:C8)", "C5+C8"; none where it computes anything else.</summary>
    private static List<int> Tegak(SelTerbaca sel, int kolom, Dictionary<(int Kolom, int Baris), Titik> letak)
    {
        if (sel.Rumus is not { Length: < RumusTerpanjang } rumus || Alamat(sel.Alamat) is not var (k, _))
        {
            return [];
        }

        var alamat = PolaSum.Match(rumus) is { Success: true } m
            ? Enumerable.Range(Angka(m.Groups[2].Value),
                Math.Clamp(Angka(m.Groups[4].Value) - Angka(m.Groups[2].Value) + 1, 0, SukuTerbanyak))
                .Select(b => (Kolom(m.Groups[1].Value), b)).ToList()
            : PolaTambah.IsMatch(rumus)
            ? [.. PolaSel.Matches(rumus).Select(s => (Kolom(s.Groups[1].Value), Angka(s.Groups[2].Value)))] : [];
        return alamat.TrueForAll(a => a.Item1 == k)
            ? [.. alamat.Where(letak.ContainsKey).Select(a => letak[a]).Where(t => t.Kolom == kolom).Select(t => t.Baris)] : [];
    }

    private const int RumusTerpanjang = 200;
    private const int SukuTerbanyak = 2000;

    private static readonly PolaTeks PolaTambah = Bunyi.Pola(@"^=?\s*\$?[a-z]{1,3}\$?\d{1,7}(\s*\+\s*\$?[a-z]{1,3}\$?\d{1,7})+\s*$");
    internal static readonly PolaTeks PolaSel = Bunyi.Pola(@"\$?([a-z]{1,3})\$?(\d{1,7})");

    /// <summary>The range of most sums of the row or column, its own when it has no neighbours.</summary>
    private static (int Dari, int Sampai) Rentang(IEnumerable<Sum> kelompok, Sum s)
    {
        var ukuran = kelompok.Select(x => x.Tegak ? (x.DariBaris, x.SampaiBaris) : (x.DariKolom, x.SampaiKolom)).CountBy(x =>
            x).MaxBy(x => x.Value);
        var sendiri = s.Tegak ? (s.DariBaris, s.SampaiBaris) : (s.DariKolom, s.SampaiKolom);
        var bertumpang = ukuran.Key.Item1 <= sendiri.Item2 && sendiri.Item1 <= ukuran.Key.Item2;
        return ukuran.Value > TetanggaTerkecil && bertumpang ? ukuran.Key : sendiri;
    }

    private static IEnumerable<Sum> Semua(KisiAngka kisi)
    {
        for (var i = 0; i < kisi.Tinggi; i++)
        {
            var sel = kisi.Tabel.Isi[i].Sel;
            for (var k = 0; k < sel.Count; k++)
            {
                if (sel[k].Rumus is { Length: < 60 } rumus && PolaSum.Match(rumus) is { Success: true } m
                    && Alamat(sel[k].Alamat) is var (kolom, baris) && kisi.Satu(i, k) is not null)
                {
                    yield return new Sum(
                        new Titik(i, k), kolom, baris, Kolom(m.Groups[1].Value), Angka(m.Groups[2].Value), Kolom(m.Groups[3].Value),
                            Angka(m.Groups[4].Value));
                }
            }
        }
    }

    private static Dictionary<(int Kolom, int Baris), Titik> Letak(KisiAngka kisi)
    {
        var hasil = new Dictionary<(int, int), Titik>();
        for (var i = 0; i < kisi.Tinggi; i++)
        {
            for (var k = 0; k < kisi.Tabel.Isi[i].Sel.Count; k++)
            {
                if (Alamat(kisi.Tabel.Isi[i].Sel[k].Alamat) is { } a)
                {
                    hasil.TryAdd(a, new Titik(i, k));
                }
            }
        }

        return hasil;
    }

    private static (int Kolom, int Baris)? Alamat(string? alamat) =>
        alamat is not null && PolaAlamat.Match(alamat) is { Success: true } m ? (Kolom(m.Groups[1].Value), Angka(m.Groups[2].Value)) : null;

    internal static int Kolom(string huruf) => huruf.ToUpperInvariant().Aggregate(0, (n, c) => (n * 26) + (c - 'A' + 1));

    private static int Angka(string teks) => int.Parse(teks, CultureInfo.InvariantCulture);
}
