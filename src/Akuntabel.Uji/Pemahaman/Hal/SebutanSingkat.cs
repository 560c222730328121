namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>The ways in which a text may call a thing whose name explains an abbreviation or bears a byname.</summary>
internal static class SebutanSingkat
{
    private static readonly PolaTeks Pola = Bunyi.Pola(@"\(\s*([a-z][a-z0-9./-]{1,14})\s*\)");

    /// <summary>"Aktivasi Identitas Digital (AID)" is also "Aktivasi AID"; "Statistik Tanaman Pangan (Ubinan)" is also "Ubinan".</summary>
    /// <param name="nama">The name as printed.</param>
    /// <returns>The name itself first.</returns>
    public static IEnumerable<string> Semua(string nama)
    {
        yield return nama;
        if (Pola.Match(nama) is not { Success: true } m || Satuan.Contains(m.Groups[1].Value.ToLowerInvariant()))
        {
            yield break;
        }

        var singkat = m.Groups[1].Value;
        var kata = nama[..m.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Awal(kata, singkat) is { } awal)
        {
            yield return string.Join(' ', kata.Take(awal).Append(singkat)) + nama[(m.Index + m.Length)..];
        }
        else if (singkat.Length > SingkatanTerpanjang)
        {
            yield return singkat;
        }
    }

    private const int SingkatanTerpanjang = 4;

    private static readonly HashSet<string> Satuan = [.. "rp orang ton jiwa unit persen nilai indeks poin kali ha km org ribu juta".Split(
        ' ')];

    /// <summary>Where the words begin whose first letters the abbreviation is; connectives need not count.</summary>
    private static int? Awal(string[] kata, string singkat)
    {
        for (var awal = kata.Length - 1; awal >= 0; awal--)
        {
            var huruf = kata.Skip(awal).ToList();
            if (Sama(huruf, singkat) || Sama(huruf.FindAll(k => !PengenalNama.Sela(k.ToLowerInvariant())), singkat))
            {
                return awal;
            }
        }

        return null;
    }

    private static bool Sama(List<string> kata, string singkat) => kata.Count > 1
        && string.Concat(kata.Select(k => k[0])).Equals(singkat, StringComparison.OrdinalIgnoreCase);
}
