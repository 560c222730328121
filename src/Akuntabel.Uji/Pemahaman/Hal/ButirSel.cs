namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>The items that one cell lists: "• 85 • 450", "- Skor … - Jumlah …".</summary>
internal static class ButirSel
{
    private const int Terpanjang = 600;
    private const int Terbanyak = 12;

    private static readonly PolaTeks PolaButir = Bunyi.Pola(@"(?:^|\s)(?:[•▪●\-–]|[a-h][.)]|[0-9]{1,2}[.)])\s+");

    /// <summary>The items, what stands in parentheses with the item before it; the whole text when it lists nothing.</summary>
    public static IReadOnlyList<string> Pecah(string teks)
    {
        if (teks.Length > Terpanjang || PolaButir.Matches(teks) is not { Count: > 0 and < Terbanyak * 3 } tanda || tanda[0].Index > 0)
        {
            return [teks.Trim()];
        }

        var hasil = new List<string>();
        for (var i = 0; i < tanda.Count; i++)
        {
            var awal = tanda[i].Index + tanda[i].Length;
            var isi = teks[awal..(i + 1 < tanda.Count ? tanda[i + 1].Index : teks.Length)].Trim();
            if (isi.StartsWith('(') && hasil.Count > 0)
            {
                hasil[^1] += " " + isi;
            }
            else
            {
                hasil.Add(isi);
            }
        }

        return hasil.Count is > 0 and <= Terbanyak ? hasil : [teks.Trim()];
    }
}
