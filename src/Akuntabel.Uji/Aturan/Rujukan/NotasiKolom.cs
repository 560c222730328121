namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>BTK-002: the figures of a column are written in one notation.</summary>
internal static class NotasiKolom
{
    public static AturanUji Aturan { get; } = new(
        "BTK-002", TingkatTemuan.Editorial, [KelasTemuan.TidakWajar],
        "Angka dalam satu kolom memakai tanda ribuan dan tanda desimal yang sama.",
        "Konsistensi dokumen",
        "\"118,400,000\" di antara \"412.500.000\", atau \"93.16\" di antara \"97,28\".",
        Periksa);

    /// <summary>A slip, not a habit: a document that mixes notations throughout is read as its writer means it.</summary>
    private const int LainTerbanyak = 2;
    private const int BiasaTersedikit = 3;
    private const int BiasaSekolom = 2;

    /// <summary>What a figure says of its notation: the sign of its thousands, or that of its decimals.</summary>
    private sealed record Suara(TabelTerbaca Tabel, int Kolom, int Baris, bool Ribuan, bool Indonesia, string Teks);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        foreach (var jenis in d.DaftarTabel.SelectMany(Tabel).GroupBy(s => s.Ribuan))
        {
            var semua = jenis.ToList();
            var lazim = semua.Count(s => s.Indonesia) * 2 >= semua.Count;
            var lain = semua.FindAll(s => s.Indonesia != lazim);
            if (lain.Count is 0 or > LainTerbanyak || semua.Count - lain.Count < BiasaTersedikit * lain.Count)
            {
                continue;
            }

            foreach (var x in lain)
            {
                var sekolom = semua.FindAll(s => s.Tabel == x.Tabel && s.Kolom == x.Kolom && s.Indonesia == lazim);
                yield return sekolom.Count < BiasaSekolom ? null : Temukan(x, sekolom[0]);
            }
        }
    }

    private static IEnumerable<Suara> Tabel(TabelTerbaca t) =>
        Enumerable.Range(0, t.Kepala.Count).SelectMany(k => Enumerable.Range(0, t.Isi.Count).Select(i => Baca(t, i, k)).OfType<Suara>());

    private static Temuan Temukan(Suara x, Suara biasa) => Aturan.Temukan(
        x.Tabel.Tempat(x.Baris, x.Kolom), x.Teks, string.Concat(x.Teks.Select((c, i) => c is '.' or ',' && i > 0 && char.IsAsciiDigit(x.Teks[i - 1]) ? (c == '.' ? ',' : '.') : c)),
        $"angka lain kolom ini ditulis seperti {biasa.Teks}",
        $"{x.Teks} memakai tanda lain dari kolomnya, yang ditulis seperti {biasa.Teks}.");

    /// <summary>The notation of a cell that is one figure; <c>null</c> where it does not show ("1.234", "12").</summary>
    private static Suara? Baca(TabelTerbaca t, int baris, int kolom)
    {
        var sel = t.Isi[baris][kolom];
        var inti = sel.Trim().TrimEnd('%', '-', ' ').TrimEnd(',', '.');
        inti = inti.StartsWith("Rp", StringComparison.OrdinalIgnoreCase) ? inti[2..].TrimStart('.', ' ') : inti;
        if (inti.Length is < 3 or > 24 || !inti.All(c => char.IsAsciiDigit(c) || c is '.' or ',') || inti.Split('.', ',') is not { Length: > 1 } bagian || bagian.Any(b => b.Length == 0))
        {
            return null;
        }

        var tanda = inti.Where(c => c is '.' or ',').ToArray();
        return tanda.Length == 1
            ? bagian[1].Length is 1 or 2 && bagian[0].Length <= 3 ? new Suara(t, kolom, baris, false, tanda[0] == ',', sel.Trim()) : null
            : tanda.SkipLast(1).All(c => c == tanda[0]) && bagian.Skip(1).SkipLast(1).All(b => b.Length == 3) && bagian[0].Length <= 3 && bagian[^1].Length is 2 or 3 && (bagian[^1].Length == 3) == (tanda[^1] == tanda[0])
                ? new Suara(t, kolom, baris, true, tanda[0] == '.', sel.Trim()) : null;
    }
}
