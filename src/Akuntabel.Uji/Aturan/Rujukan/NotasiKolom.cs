namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>BTK-002: the figures of a column are written in one notation.</summary>
internal static class NotasiKolom
{
    public static AturanUji Aturan { get; } = new(
        "BTK-002", TingkatTemuan.Editorial, [KelasTemuan.TidakWajar],
        "Angka dalam satu kolom memakai tanda ribuan dan tanda desimal yang sama.",
        "Konsistensi dokumen",
        "\"118,400,000\" di antara \"412.500.000\", atau \"93.16\" di antara \"97,28\".",
        d => d.DaftarTabel.SelectMany(Tabel));

    private const int Terbanyak = 4;
    private const int TabelTersedikit = 4;

    /// <summary>What a figure says of its notation: the sign of its thousands, or that of its decimals.</summary>
    private sealed record Suara(int Baris, bool Ribuan, bool Indonesia, string Teks);

    private static IEnumerable<Temuan?> Tabel(TabelTerbaca t)
    {
        var kolom = Enumerable.Range(0, t.Kepala.Count).Select(k => Enumerable.Range(0, t.Isi.Count).Select(i => Baca(t.Isi[i][k], i)).OfType<Suara>().ToList()).ToList();
        foreach (var (suara, k) in kolom.Select((s, k) => (s, k)))
        {
            foreach (var jenis in suara.GroupBy(s => s.Ribuan))
            {
                var lazim = jenis.Count(s => s.Indonesia) * 2 >= jenis.Count();
                var lain = jenis.Where(s => s.Indonesia != lazim).ToList();
                var biasa = jenis.Where(s => s.Indonesia == lazim).ToList();
                yield return lain.Count == 0 || lain.Count * 2 > biasa.Count || (biasa.Count < Terbanyak && !Didukung(kolom, jenis.Key, lazim)) ? null : Temukan(t, k, lain, biasa[0], lazim);
            }
        }
    }

    /// <summary>A short column is judged by the whole table.</summary>
    private static bool Didukung(List<List<Suara>> kolom, bool ribuan, bool indonesia)
    {
        var semua = kolom.SelectMany(k => k).Where(s => s.Ribuan == ribuan).ToList();
        return semua.Count(s => s.Indonesia == indonesia) is var n && n >= TabelTersedikit - (ribuan ? 0 : 1) && (semua.Count - n) * 3 <= n;
    }

    private static Temuan Temukan(TabelTerbaca t, int k, List<Suara> lain, Suara biasa, bool indonesia) => Aturan.Temukan(
        t.Tempat(lain[0].Baris, k), lain[0].Teks, indonesia ? Balik(lain[0].Teks, '.', ',') : Balik(lain[0].Teks, ',', '.'),
        $"angka lain kolom ini ditulis seperti {biasa.Teks}",
        $"{lain[0].Teks} memakai tanda lain dari kolomnya, yang ditulis seperti {biasa.Teks}.") with
    { Terkait = [.. lain.Skip(1).Select(s => t.Tempat(s.Baris, k))] };

    private static string Balik(string teks, char ribuan, char desimal) =>
        string.Concat(teks.Select(c => c is '.' or ',' ? (c == ribuan ? desimal : ribuan) : c));

    /// <summary>The notation of a cell that is one figure; <c>null</c> where it does not show ("1.234", "12").</summary>
    private static Suara? Baca(string sel, int baris)
    {
        var inti = sel.Trim().TrimEnd('%', '-', ' ').TrimEnd(',', '.');
        inti = inti.StartsWith("Rp", StringComparison.OrdinalIgnoreCase) ? inti[2..].TrimStart('.', ' ') : inti;
        if (inti.Length is < 3 or > 24 || !inti.All(c => char.IsAsciiDigit(c) || c is '.' or ',') || inti.Split('.', ',') is not { Length: > 1 } bagian || bagian.Any(b => b.Length == 0))
        {
            return null;
        }

        var tanda = inti.Where(c => c is '.' or ',').ToArray();
        return tanda.Length == 1
            ? bagian[1].Length is 1 or 2 && bagian[0].Length <= 3 ? new Suara(baris, false, tanda[0] == ',', sel.Trim()) : null
            : tanda.SkipLast(1).All(c => c == tanda[0]) && bagian.Skip(1).SkipLast(1).All(b => b.Length == 3) && bagian[0].Length <= 3 && bagian[^1].Length is 2 or 3 && (bagian[^1].Length == 3) == (tanda[^1] == tanda[0])
                ? new Suara(baris, true, tanda[0] == '.', sel.Trim()) : null;
    }
}
