namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>JDL-001: the contents and the "sistematika" name the sub-chapters as the body does.</summary>
internal static class JudulBerbeda
{
    public static AturanUji Aturan { get; } = new(
        "JDL-001", TingkatTemuan.Editorial, [KelasTemuan.Penomoran, KelasTemuan.Istilah],
        "Nomor dan judul subbab pada daftar isi dan sistematika sama dengan yang ada di badan dokumen.",
        "Konsistensi dokumen",
        "Daftar isi: \"1.3 Maksud dan Tujuan\"; badan: \"1.3 Tujuan\".",
        Periksa);

    private const int KataTerbanyak = 6;
    private const int SubbabTerbanyak = 150;
    private const decimal Serupa = 0.7m;

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var kerangka = KerangkaDokumen.Dari(d);
        var badan = kerangka.Badan.GroupBy(b => b.Bab).ToDictionary(g => g.Key, g => g.ToList());
        return kerangka.Salinan.SelectMany(s => s.GroupBy(b => b.Bab)).Where(g => badan.TryGetValue(g.Key, out var b)
            && b.Count <= SubbabTerbanyak && g.Count() <= SubbabTerbanyak).SelectMany(g => Bab([.. g], badan[g.Key]));
    }

    private static IEnumerable<Temuan?> Bab(List<ButirKerangka> salinan, List<ButirKerangka> badan)
    {
        var pasangan = salinan.ConvertAll(s =>
            (Salin: s, Asli: badan.Find(b => b.Subbab.Tertulis == s.Subbab.Tertulis && Sama(s, b)) ?? badan.Find(b =>
            b.Subbab.Nomor.Count == s.Subbab.Nomor.Count && Sama(s, b))));
        // what shares too little with the body is another outline
        if (pasangan.Count(p => p.Asli is not null) * 2 < salinan.Count)
        {
            yield break;
        }

        var geser = pasangan.FindAll(p => p.Asli is not null && p.Asli.Subbab.Tertulis != p.Salin.Subbab.Tertulis);
        if (geser is [({ } s0, { } a0), ..])
        {
            yield return Aturan.Temukan(
                s0.Tempat, $"{s0.Subbab.Tertulis} {s0.Subbab.Judul}", $"{a0.Subbab.Tertulis} {a0.Subbab.Judul}", $"{geser.Count} subbab bernomor lain di badan dokumen",
                $"Subbab \"{s0.Subbab.Judul}\" di sini bernomor {s0.Subbab.Tertulis}, di badan dokumen {a0.Subbab.Tertulis}.") with
            { Terkait = [.. geser.Skip(1).Select(g => g.Salin.Tempat), .. geser.Select(g => g.Asli?.Tempat).OfType<TempatTemuan>()] };
        }

        foreach (var (s, asli) in pasangan)
        {
            var senomor = badan.FindAll(b => b.Subbab.Tertulis == s.Subbab.Tertulis);
            yield return asli is null && senomor is [var b] && !pasangan.Exists(p => p.Asli == b)
                && BedaJudul(s.Subbab.Judul, b.Subbab.Judul)
                ? Aturan.Temukan(s.Tempat, $"{s.Subbab.Tertulis} {s.Subbab.Judul}", b.Subbab.Judul, $"badan: \"{b.Subbab.Judul}\"", $"Judul subbab {s.Subbab.Tertulis} di sini \"{s.Subbab.Judul}\", di badan dokumen \"{b.Subbab.Judul}\".") with { Terkait = [b.Tempat] }
                : null;
        }
    }

    /// <summary>The same title, as far as a line may be cut off or a word spelled otherwise.</summary>
    private static bool Sama(ButirKerangka a, ButirKerangka b)
    {
        var (x, y) = (Bunyi.Rapat(a.Subbab.Judul), Bunyi.Rapat(b.Subbab.Judul));
        return x.StartsWith(y, StringComparison.Ordinal) || y.StartsWith(x, StringComparison.Ordinal)
            || Bunyi.Mirip([.. Bunyi.Kata(a.Subbab.Judul)], [.. Bunyi.Kata(b.Subbab.Judul)]) >= Serupa;
    }

    /// <summary>Short titles that share a word and are not one another's beginning: the same sub-chapter, named otherwise.</summary>
    private static bool BedaJudul(string a, string b)
    {
        var (x, y) = (Bunyi.Kata(a), Bunyi.Kata(b));
        return x.Count <= KataTerbanyak && y.Count <= KataTerbanyak && x.Intersect(y).Any(k => k.Length > 4)
            && Math.Abs(x.Count - y.Count) <= 2;
    }
}
