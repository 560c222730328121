using System.Globalization;
using System.Runtime.InteropServices;

namespace Akuntabel.Uji.Hubungan;

/// <summary>
/// Sums that a workbook computes itself: a SUM whose range is that of its neighbours says what its cell is the sum of; one whose range differs is judged by
/// the range of the others.
/// </summary>
internal static class PencariRumus
{
    private const int TetanggaTerkecil = 2;

    private static readonly PolaTeks PolaSum = Bunyi.Pola(@"^=?\s*SUM\(\s*\$?([a-z]{1,3})\$?(\d{1,7})\s*:\s*\$?([a-z]{1,3})\$?(\d{1,7})\s*\)$");
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
        if (semua.Count == 0)
        {
            yield break;
        }

        var letak = Letak(kisi);
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

    private static int Kolom(string huruf) => huruf.ToUpperInvariant().Aggregate(0, (n, c) => (n * 26) + (c - 'A' + 1));

    private static int Angka(string teks) => int.Parse(teks, CultureInfo.InvariantCulture);
}
